import { expand } from '../phrases.ts';
import type { Grammar } from '../questions.ts';
import { SETS } from './sets.ts';

/** Finite verbs that open a question also before another subject than je. */
export const FINITE =
  'is|was|zijn|waren|ben|bent|heb|hebt|heeft|had|hadden|hebben|kun|kunt|kan|kon|konden|kunnen|wil|wilt|wilde|wou|willen|wilden|zal|zul|zult|zou|zoudt|zouden|zullen|moet|moest|moesten|moeten|mag|mocht|mochten|mogen|ga|gaat|gaan|ging|gingen|doe|doet|deed|deden|doen|kom|komt|kwam|kwamen|komen|weet|wist|weten|vind|vindt|vond|vonden|voel|voelt|voelde|denk|denkt|dacht|zie|ziet|zag|zagen|lijkt|leek|klinkt|klopt|hoor|hoort|hoorde|herken|herkent|herkende|ken|kent|kende|merk|merkt|merkte|krijg|krijgt|kreeg|word|wordt|werd|werden|worden|blijf|blijft|bleef|lukt|lukte|helpt|help|hielp|hielpen|durf|durft|durfde|werk|werkt|werkte|hoef|hoeft|hoefde|zeg|zegt|zei|zeiden|loop|loopt|liep|sta|staat|stond|zit|zat|ligt|lag|speelt|speelde|gebeurt|gebeurde|maakt|maakte|maken|geeft|gaf|geef|neem|neemt|nam|raak|raakt|raakte|betekent|betekende|zegt|trok|trekt|riep|roept|past|paste|heet|hielp|hielpen|bracht|brengt|begon|begint|veranderde|verandert|viel|valt|levert|leverde|staan|reageer|reageerde|reageerden|reageert|leer|leert|leerde|leerden|wilt|verwacht|verwachtte|verwachtten|zorgde|zorgt|doet|liet|laat|hing|vertelde|vertel|gebruik|gebruikte|koos|kies|kiest|gingen|bleek|blijkt|scheelt|kost|kostte|ervaar|ervoer|vroeg|vraag|vraagt|bedoel|bedoelt|bedoelde|noem|noemt|noemde|mis|mist|miste|verliep|zocht|zoek|zoekt|zouden|gaven|pak|pakte|pakt|regel|regelt|hou|houd|houdt|hield|stopte|stop|stopt|werken|bel|belt|belde|moogt|zijt|schrok|baalde|schaamde|genoot|geniet|baal|schaam|erger|ergerde|voelden|kost|dreef|drijft|boeit|boeide|motiveert|motiveerde|inspireerde|verbaasde|verraste|opviel|scheen|schrijf|zette|oefende|oefen';

const NOT_A_VERB =
  '(?!(?:en|of|maar|want|dus|dat|als|toen|omdat|doordat|zodat|terwijl|voordat|nadat|sinds|hoe|wat|wie|waar|wanneer|waarom|met|voor|van|aan|bij|op|in|uit|naar|door|over|tegen|zonder|naast|achter|onder|om|tot|na|per|ook|en|dan|nu|daar|hier|zo|wel|niet|al|nog|je|jij|u|ik|hij|ze|zij|we|wij|het|die|deze|dit|welke|welk|wiens|tijdens|rond|volgens|behalve|zoals|indien|tenzij|mits|waarmee|waarin|waarop|waarbij|waarvan|waaraan|waarover|waardoor|waarvoor|waarna|waarnaar|waaruit|waartoe|hoeveel|hoelang|eigenlijk|misschien|eens|even|gewoon|maar|toch|nou|he|hey|ja|nee|hoi|hallo|oke|goed|dank|bedankt|sorry|fijn|mooi|leuk|knap|wauw|allemaal|tussen|boven|vanaf|richting|ondanks|vanwege|wegens|jammer|vertel|beschrijf|waarom|hoezo|bedank|namens|gun|geef|laat|wens|waarbij|alle|al|heel|nee|graag|samen|binnen|buiten|langs|via|sinds|helaas|wanneer|totdat|tot|zodra|zolang|hoewel|ofwel|noch) )';

const WH =
  'wat|wie|waar|wanneer|hoe|hoelang|welke|welk|hoeveel|waarmee|waarin|waarbij|waarop|waarover|waaraan|waaruit|waarvoor|waardoor|waarnaar|waarvan|waartoe|waarom|hoezo|vanwaar|waarheen|waartegen|waarna';
const PREP = 'met|voor|bij|van|aan|door|over|op|in|uit|naar|tegen|sinds|vanaf|tot|om|tijdens|onder|tussen|naast|volgens|rond';
const NOT_SUBJECT = '(?!(?:je|jij|u|ge|ik|hij|ze|zij|we|wij|er|jullie|men|mijn|jouw|iemand) )';
const WH_PHRASE = `(?:(?:${PREP}) )?(?:${WH}) (?:(?:\\S+ ){0,4}?)`;

function at(source: string): RegExp {
  return new RegExp(expand(source, SETS), 'uy');
}

function within(source: string): RegExp {
  return new RegExp(`(?<= )(?:${expand(source, SETS)})(?= )`, 'u');
}

/** How Dutch asks: the verb second after a question word, or first. */
export const GRAMMAR: Grammar = {
  leadIn:
    /(?:(?:en|maar|nou|oke|okee|goed|ja|nee|he|hey|hoi|hallo|zeg|trouwens|tja|ah|oh|o|hm|hmm|mooi|fijn|duidelijk|dus|dan|want|eigenlijk|stel|of|prima|super|top|mhm|interessant|bedankt|dankjewel|kijk|nu|,|-|:|") )*/uy,
  wh: at(
    `(?:waarom|hoezo|vanwaar) |(?:(?:${PREP}) )?(?:${WH}) ${NOT_SUBJECT}(?:(?!(?:je|jij|ik|hij|we|wij|er|u|ge|dat|die|om|,|en|als|goed|leuk|fijn|mooi|knap|stom|jammer|vervelend|naar|rot|een|sterk|dapper|bijzonder|spannend|heftig|interessant) )[^ ?.!]+ ){0,3}?(?:(?:${FINITE}) |${NOT_A_VERB}[^ ,.?!]+ (?=(?:je|jij|u|ge) ))`,
  ),
  sluice: at(
    `(?:(?:${PREP}) )?(?:${WH})(?: (?:dan|ook|nog|meer|precies|toen|zoal|nou|eigenlijk|niet|anders|met|moment|manier|en|wie))* [?.!,]|(?:(?:${PREP}) )?(?:${WH})(?: (?:dan|ook|precies|niet))* $|toen [?]|verder [?]|dan [?]`,
  ),
  verbFirst: at(
    `(?:${NOT_A_VERB}[^ ,.?!"]+ (?:je|jij|u|ge|gij|jullie) |(?:${FINITE}) (?:je|jij|u|ge|het|dat|dit|die|deze|er|ik|hij|zij|ze|we|wij|iemand|iets|jouw|uw|de|een|daar|hier|mijn|alles|iedereen|collega's|mensen|anderen|ook|volgens|niet) )(?!.*(?:, dan ))`,
  ),
  invite: at(
    '(?:vertel|beschrijf|omschrijf|schets|noem|neem (?:me|mij|ons) |laat (?:me|eens|maar) (?:weten|zien|horen)|leg (?:eens|me|mij|maar|dat|even|uit)|geef (?:eens|een) voorbeeld|denk (?:eens|even)? ?(?:terug|aan)|ga (?:eens|even) terug|kies (?:eens|een)|zeg (?:eens|maar)|help (?:me|mij)|ik ben (?:wel |erg |heel )?(?:benieuwd|nieuwsgierig)|ik vraag (?:me|mij) af|ik wil (?:graag |eens |wel )*(?:weten|horen)|ik zou (?:graag |wel |eens )*(?:willen )?(?:weten|horen)|benieuwd|mag ik (?:weten|vragen)|kijk (?:eens|even) terug)',
  ),
  opens: within(
    `(?:<telling>|weet|weten|herinner|herinnert|benieuwd|af|horen|vragen|iets|meer|terug|mee|zien|uitleggen|leg) (?:\\S+ ){0,4}?(?:(?:${PREP}) )?(?:${WH})|(?:vertellen|vertel|zeggen|delen|beschrijven|schetsen|noemen|omschrijven|toelichten|meenemen|uitleggen)`,
  ),
  alsoWh: at(`(?:(?:${PREP}) )?(?:${WH}) `),
  joint: new RegExp(
    `(?:(?<= )(?:,|;|:|-|en|maar|dus|of|want|") (?:en |maar |of |dus )?)|(?<=[^ ,] )(?=(?:waarom|hoezo) (?:${FINITE}) )|(?<= (?:toen|daar|precies|gebeurd|gebeurde|deed|gedaan|erbij|was|zo|dan) )(?=(?:wat|wie|waar|hoe|wanneer|welke) (?:${FINITE}) (?:je|jij|u|er|het|dat) )`,
    'gu',
  ),
  aside: at(
    '(?:toch|he|zeker|niet waar|nietwaar|klopt (?:dat|het)(?: zo| een beetje| dan)?|ja|nee|oke|goed|of niet|snap je(?: dat| me)?|begrijp je(?: dat| me)?|weet je|zie je|akkoord|is dat (?:goed|oke)(?: voor (?:je|jou|u))?|vind je (?:dat )?(?:goed|oke)|mag dat|lukt dat|wil je dat|zou dat kunnen|kan dat|herken je dat|zeg ik dat goed|heb ik dat goed(?: begrepen| gehoord)?|begrijp ik (?:dat|het|je) goed|hoor ik dat goed|wat denk je|denk je|afgesproken|deal) (?=[?.!]|$)|(?:mag|zal|kan) ik (?:je |jou |u )?(?:iets|wat|een vraag|even iets|nog iets|ook iets|verder)(?: nog)? ?(?:vragen|stellen)?|zullen we|zal ik|wil je (?:er )?(?:iets|wat|meer|erover)?(?: over)? ?(?:vertellen|erover praten) (?=[?])|heb je even',
  ),
  either: / of /u,
  noAlternative:
    / of (?:niet|zo|iets|wat|ander|je|dat|het|er|in|meer|minder|twee|een ander|andere|ergens|iemand|anders|wel|nog|een keer)[ ?]| een of ander/u,
};
