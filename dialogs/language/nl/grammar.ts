import { Opener } from '../opening.ts';
import { expand } from '../phrases.ts';
import type { Grammar } from '../questions.ts';
import { SETS } from './sets.ts';

/** Finite verbs that open a question also before another subject than je. */
const FINITE =
  'bevalt|beviel|is|was|zijn|waren|ben|bent|heb|hebt|heeft|had|hadden|hebben|kunt|kan|kon|konden|kunnen|wilt|wilde|wou|willen|wilden|zal|zult|zou|zoudt|zouden|zullen|moet|moest|moesten|moeten|mag|mocht|mochten|mogen|gaat|gaan|ging|gingen|doet|deed|deden|doen|komt|kwam|kwamen|komen|weet|wist|weten|vindt|vond|vonden|voelt|voelde|denkt|dacht|ziet|zag|zagen|lijkt|leek|klinkt|klopt|hoort|hoorde|herkent|herkende|kent|kende|merkt|merkte|krijgt|kreeg|wordt|werd|werden|worden|blijft|bleef|lukt|lukte|helpt|hielp|hielpen|durft|durfde|werkt|werkte|hoeft|hoefde|zegt|zei|zeiden|loopt|liep|staat|stond|zit|zat|ligt|lag|speelt|speelde|gebeurt|gebeurde|maakt|maakte|maken|geeft|gaf|neemt|nam|raakt|raakte|betekent|betekende|trok|trekt|riep|roept|past|paste|heet|bracht|brengt|begon|begint|veranderde|verandert|viel|valt|levert|leverde|staan|stonden|zaten|lagen|liepen|kregen|hingen|reden|hielden|namen|bleven|stuurde|bestelde|belden|reageer|reageerde|reageerden|reageert|leert|leerde|leerden|verwacht|verwachtte|verwachtten|zorgde|zorgt|liet|hing|vertelde|gebruikte|koos|kiest|bleek|blijkt|scheelt|kost|kostte|ervoer|vroeg|vraagt|bedoelt|bedoelde|noemt|noemde|mist|miste|verliep|zocht|zoekt|gaven|pakte|pakt|regelt|houdt|hield|stopte|stopt|werken|belt|belde|moogt|zijt|schrok|baalde|schaamde|genoot|geniet|ergerde|voelden|dreef|drijft|boeit|boeide|motiveert|motiveerde|inspireerde|verbaasde|verraste|opviel|scheen|zette|oefende';

/** Stems: finite before je, an imperative before anything else. */
const STEMS =
  'kom|kun|wil|zul|ga|doe|vind|voel|denk|zie|hoor|herken|ken|merk|krijg|word|blijf|durf|werk|hoef|zeg|loop|sta|geef|neem|raak|leer|vertel|gebruik|kies|ervaar|laat|vraag|bedoel|noem|mis|zoek|pak|regel|hou|houd|stop|bel|baal|schaam|erger|schrijf|oefen';

const NOT_A_VERB =
  '(?!(?:en|of|maar|want|dus|dat|als|toen|omdat|doordat|zodat|terwijl|voordat|nadat|sinds|hoe|wat|wie|waar|wanneer|waarom|met|voor|van|aan|bij|op|in|uit|naar|door|over|tegen|zonder|naast|achter|onder|om|tot|na|per|ook|en|dan|nu|daar|hier|zo|wel|niet|al|nog|je|jij|u|ik|hij|ze|zij|we|wij|het|die|deze|dit|welke|welk|wiens|tijdens|rond|volgens|behalve|zoals|indien|tenzij|mits|waarmee|waarin|waarop|waarbij|waarvan|waaraan|waarover|waardoor|waarvoor|waarna|waarnaar|waaruit|waartoe|hoeveel|hoelang|eigenlijk|misschien|eens|even|gewoon|maar|toch|nou|he|hey|ja|nee|hoi|hallo|oke|goed|dank|bedankt|sorry|fijn|mooi|leuk|knap|wauw|allemaal|tussen|boven|vanaf|richting|ondanks|vanwege|wegens|jammer|vertel|beschrijf|waarom|hoezo|bedank|namens|gun|geef|laat|wens|waarbij|alle|al|heel|nee|graag|samen|binnen|buiten|langs|via|sinds|helaas|wanneer|totdat|tot|niemand|iedereen|iemand|niets|iets|alles|zodra|zolang|hoewel|ofwel|noch|vanuit|gedurende|qua|omtrent|jegens|dankzij|inclusief|tijdens) )';

const WH =
  'wat|wie|waar|wanneer|hoe|hoelang|welke|welk|hoeveel|waarmee|waarin|waarbij|waarop|waarover|waaraan|waaruit|waarvoor|waardoor|waarnaar|waarvan|waartoe|waarom|hoezo|vanwaar|waarheen|waartegen|waarna';
const PREP = 'met|voor|bij|van|aan|door|over|op|in|uit|naar|tegen|sinds|vanaf|tot|om|tijdens|onder|tussen|naast|volgens|rond';
const NOT_SUBJECT = '(?!(?:je|jij|u|ge|ik|hij|ze|zij|we|wij|er|jullie|men|mijn|jouw|iemand) )';

function at(source: string): Opener {
  return new Opener(new RegExp(expand(source, SETS), 'y'));
}

function within(source: string): RegExp {
  return new RegExp(`(?<= )(?:${expand(source, SETS)})(?= )`);
}

/** How Dutch asks: the verb second after a question word, or first. */
export const GRAMMAR: Grammar = {
  leadIn: new Opener(
    /(?:(?:en|maar|nou|oke|okee|goed|ja|nee|he|hey|hoi|hallo|trouwens|tja|ah|oh|o|hm|hmm|mooi|fijn|duidelijk|dus|eigenlijk|stel|weet je ,|zie je ,|luister ,|prima|super|top|mhm|interessant|bedankt|dankjewel|kijk|nu|,|-|:|") )*/y,
  ),
  wh: at(
    `(?<= (?:en|of|maar|,) )wie ${NOT_A_VERB}[^ ,.?!]+ (?=(?:de|het|een|er|je|jou|alles|iedereen|die|dat|deze|jullie) |[?])|waar (?:in|op) (?:je|jouw|uw) [^ ]+ (?:${FINITE}) |hoe [^ ,.?!]+ (?:is|was|zijn|waren|ben|bent|wordt|werd|voelt|voelde|komt|kwam|gaat|ging|loopt|liep) |(?!wat ook (?:kan|helpt|werkt|zou) )(?!hoe (?:[^ ,.?!]+er|meer) (?:je|jij|u|ge|het|ze|een|de) (?!.*[?]))(?!wat (?:[^ ,.?!]+ ){1,6}, (?:is|was) (?!.*[?]))(?:(?:waarom|hoezo|vanwaar) (?:niet )?|(?:(?:${PREP}) )?(?!(?:wanneer|waar) (?:de|het|een|die|deze|dit|mijn|iemand|iedereen|niemand|alles) )(?:${WH}) ${NOT_SUBJECT}(?:(?!(?:je|jij|ik|hij|we|wij|er|u|ge|dat|die|om|,|en|als|goed|leuk|fijn|mooi|knap|stom|jammer|vervelend|naar|rot|een|sterk|dapper|bijzonder|spannend|heftig|interessant) )[^ ?.!]+ ){0,3}?(?:(?:${FINITE}|${STEMS}) |${NOT_A_VERB}[^ ,.?!]+ (?=(?:je|jij|u|ge|gij|jullie) )|${NOT_A_VERB}[^ ,.?!]+en (?=(?:ze|jullie) )|[^ ,.?!]{3,}(?:te|de) (?=(?:dat|het|die|een|hij|ze|jullie|jouw) )))`,
  ),
  sluice: at(
    `(?:(?:${PREP}) )?(?:${WH})(?: (?:dan|ook|nog|meer|precies|toen|zoal|nou|eigenlijk|niet|anders|met|moment|manier|en|wie|minder|beter|slechter))* [?.!,]|(?:${PREP}) welke? [^ ,.?!]+ [?]|(?:(?:${PREP}) )?(?:${WH})(?: (?:dan|ook|precies|niet))* $|(?:toen|verder|dan) [?]|(?<=^ (?:en |maar |dus )*)(?:daarna|vervolgens|nadien|erna|ervoor|daarvoor|thuis|later) [?]`,
  ),
  whOpening: at(`(?:(?:${PREP}) )?(?:${WH}) `),
  verbFirst: at(
    `(?!(?:maak|stel|bied|schaam|erger|trek|verheug|haast|focus|verklaar) (?:je|jezelf|u) )(?:${NOT_A_VERB}[^ ,.?!"]+ (?:je|jij|u|ge|gij|jullie) |(?:${FINITE}) (?:je|jij|u|ge|het|dat|dit|die|deze|er|ik|hij|zij|ze|we|wij|iemand|iets|jouw|uw|de|een|daar|hier|mijn|alles|iedereen|collega's|mensen|anderen|ook|volgens|niet) )(?!.*(?:, dan ))`,
  ),
  fronted: at(
    '(?:(?:en|maar|want|dus|nou|ja) )*(?:als|toen|omdat|nadat|voordat|zodra|zolang|doordat|hoewel|ondanks|zonder|met|door|in|op|na|volgens|om|dan|straks|anders|daar|eerst|zo|dat|dit|de|het|een) ',
  ),
  invite: at(
    '(?:vertel|beschrijf|omschrijf|schets|noem|neem (?:me|mij|ons) |laat (?:me|eens|maar) (?:weten|zien|horen)|leg (?:eens|me|mij|maar|dat|even|uit)|geef (?:eens|een) voorbeeld|denk (?:eens|even)? ?(?:terug|aan)|ga (?:eens|even) terug|kies (?:eens|een)|zeg (?:eens|maar)|help (?:me|mij)|ik ben (?:wel |erg |heel )?(?:benieuwd|nieuwsgierig)|ik vraag (?:me|mij) af|ik wil (?:graag |eens |wel )*(?:weten|horen)|ik zou (?:graag |wel |eens )*(?:willen )?(?:weten|horen)|benieuwd|mag ik (?:weten|vragen)|kijk (?:eens|even) terug)',
  ),
  opens: within(
    `(?:<telling>|weet|weten|herinner|herinnert|benieuwd|af|horen|vragen|iets|meer|terug|mee|zien|uitleggen|leg) (?:\\S+ ){0,4}?(?:(?:${PREP}) )?(?:${WH})|(?:vertellen|vertel|zeggen|delen|beschrijven|schetsen|noemen|omschrijven|toelichten|meenemen|uitleggen)`,
  ),
  asks: within(`(?:${WH}|noem (?:eens |dan )?(?:een|twee|drie|iets))`),
  alsoWh: at(`(?:(?:${PREP}) )?(?:${WH}) `),
  joint: new Opener(
    new RegExp(
      `(?:(?<= )(?:,|;|&|(?<!(?:dacht|denkt|zei|zegt|vroeg|riep|voelde|dacht|vond)(?: (?:je|jij|u|hij|ze|ik|toen))* ):|-|en|maar|dus|of|want|") (?:en |maar |of |dus )?)|(?<=[^ ,] )(?<! vraag )(?=(?:waarom|hoezo) (?:${FINITE}) )|(?<=[^ ,] )(?<! (?:${PREP}|en|of|maar|dus|weet|vertel|vertellen|zeg|zeggen|eens|nou|dan|ja|oke|ook|nog|precies|vraag) )(?=(?:wat|wie|waar|hoe|wanneer|welke) (?:${FINITE}) (?:je|u|er|het|dat|erbij|jouw|hij|ze) )`,
      'y',
    ),
  ),
  aside: at(
    '(?:toch|he|zeker|niet waar|nietwaar|klopt (?:dat|het)(?: zo| een beetje| dan)?|ja|nee|oke|goed|of niet|snap je(?: dat| me)?|begrijp je(?: dat| me)?|weet je|zie je|akkoord|is dat (?:goed|oke)(?: voor (?:je|jou|u))?|vind je (?:dat )?(?:goed|oke)|mag dat|lukt dat|wil je dat|zou dat kunnen|kan dat|herken je dat|zeg ik dat goed|heb ik dat goed(?: begrepen| gehoord)?|begrijp ik (?:dat|het|je) goed|hoor ik dat goed|wat denk je|denk je|afgesproken|deal) (?=[?.!]|$)|(?:mag|zal|kan) ik (?:(?!(?:wat|wie|waar|wanneer|hoe|welke?|waarom) )[^ .?!,]+ ){0,4}(?:doorvragen|vragen|terugkomen|doorgaan|inhaken|verdergaan) (?:(?:over|op|naar) (?:[^ .?!,]+ ){1,5})?(?=[?])|(?:mag|zal|kan) ik (?:je |jou |u )?(?:iets|wat|een vraag|even iets|nog iets|ook iets|verder)(?: nog)? ?(?:vragen|stellen)?|zullen we|zal ik|(?:zei|zegt|vroeg|vraagt|riep|vertelde|noemde|schreef|dacht) (?:je|jouw|uw|de|het|een|mijn|hij|ze) (?:[^ .?!,]+ )?(?=[.,!])|(?:zei|vertelde|noemde|schreef|dacht|gaf|zeg|zegt|vertel|vertelt|vind|merk|begrijp|hoor) (?:je|jij|u|ik|ge|gij)(?: net| zelf| al| aan| dan| daarnet)* (?=[.?!,]|$)|heb je even|(?:weet|herinner) (?:je|jij|u) (?:je |u )?(?:dat|het|die)(?: nog| precies)*(?: te herinneren)? (?=[?.]|$)|(?:kun|kan|kunt) (?:je|u) (?:dat|het|je dat) (?:je )?(?:nog )?(?:terughalen|herinneren) (?=[?.]|$)|(?:is|voelt|was) (?:hij|ze|het|die|dat|ie) (?:[^ ,.?!]+ , )+(?:en |of )?[^ ,.?!]+ (?=[?])',
  ),
  tag: at('(?<!(?:zei|zegt|vertelde|noemde|schreef) .*)(?:toch|he|zeker|niet waar|nietwaar|of niet|klopt dat) (?=[?])'),
  restated:
    / (?:ik bedoel|bedoel ik|ofwel|oftewel|anders gezegd|anders gevraagd|met andere woorden|of liever(?: gezegd)?|of beter(?: gezegd)?|dat wil zeggen|concreet|concreter|kortom|(?<=^ (?:en |maar |dus )?(?:wie|wat|waar|wanneer|hoe|welke?) [^.?!]*, )dus(?= $))(?: (?:te zeggen|eigenlijk|dus|meer|gewoon))? (?:[,:.-] )?(?:(?:en|dus|eigenlijk|nou|gewoon) )?$/u,
  shared: at(
    '(?:kun|kan|wil|zou) (?:je|u) (?:dat|die|het|ze) (?:[^ ,?]+ ){0,4}(?:omschrijven|beschrijven|uitleggen|toelichten|schetsen) [?]|(?:zag|hoorde|rook|proefde|voelde|dacht|deed|zei|zie|hoor|ruik|voel|denk|doe|zeg) (?:je|jij|u|jullie) (?:(?:er|daar|toen|dan|precies|daarbij|allemaal|nog) )*(?:[,?!.]|en )',
  ),
  either: / of /u,
  noAlternative:
    / of (?:niet|zo|iets|wat|ander|je|dat|het|er|in|meer|minder|twee|een ander|andere|ergens|iemand|anders|wel|nog|een keer)[ ?]| een of ander/u,
};
