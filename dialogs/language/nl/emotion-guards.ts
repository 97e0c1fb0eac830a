import { type Corrector, corrector, lexicon } from '../lexicon.ts';
import type { EmotionLanguage } from '../emotions.ts';
import { EXPERIENCES, FELT, IDIOMS, STATES } from './emotions.ts';
import { LOOK_ALIKES } from './look-alikes.ts';
import { spelling } from './spelling.ts';
import { UNREAL } from './unreal.ts';

const ADVERB =
  'heel|erg|echt|zo|best|nogal|ontzettend|gewoon|wel|vrij|redelijk|behoorlijk|super|mega|zeer|enorm|een|beetje|wat|ook|misschien|eigenlijk|stiekem|vooral|dus|toch|dan|nu|toen|daar|er|al|nog|helemaal|niet|nooit|altijd|nou|even|eens|maar|hartstikke|vaak|soms|daarom|zelf|meteen|opeens|ineens|bijna|eerder|juist|extra|te|weer|vet|kei|ziek|totaal|zeker|oprecht|egt|onwijs|gruwelijk|zwaar|flink|verschrikkelijk|vreselijk|mij|me|voor|iedereen|ons|eerst|meer|minder|steeds|achteraf|zeg|geen|allemaal|serieus|knap|ongelofelijk|ongelooflijk|heus|stuk|veel|het|de|daardoor|hierdoor|opnieuw|die|dag|in|begin|mn|natuurlijk|bijzonder|uiteindelijk|inmiddels|kapot|belachelijk|verdomd|kut|gigantisch|oneindig|bere|keihard|steenhard|stervens|dood|doods';

function map(entries: Readonly<Record<string, string>>): ReadonlyMap<string, RegExp> {
  return new Map(
    Object.entries(entries).flatMap(([forms, body]) => forms.split(' ').map((form) => [form, new RegExp(body, 'u')] as const)),
  );
}

const MACHINE =
  'touw|draad|kabel|snaar|veer|ketting|boog|doek|zeil|lijn|band|riem|net|volt|stroom|accu|batterij|stopcontact|meter|meten|gemeten|elektr\\S*|v|kv|multimeter|installatie|groep|zekering|schakelaar|leiding|kabels|leidingen|draden|snaren|riemen|kettingen|touwen|lijnen|banden|bouten|zekeringen|accus|veren';

/** `zenuwachtich` and `opgelugt` are typed as they sound. */
function asHeard(correct: Corrector): Corrector {
  return (word) =>
    correct(word) ??
    (word.endsWith('ich')
      ? correct(`${word.slice(0, -2)}g`)
      : word.endsWith('gt')
        ? correct(`${word.slice(0, -2)}cht`)
        : undefined);
}

/** What Dutch knows of words of emotion: the lists, and the look-alikes that are none. */
export const DUTCH_EMOTIONS: EmotionLanguage = {
  spelling,
  states: lexicon(`${STATES}\nspanning spanningen`),
  experiences: lexicon(EXPERIENCES),
  felt: lexicon(FELT),
  correct: asHeard(corrector(lexicon(STATES), new Set(LOOK_ALIKES.trim().split(/\s+/u)))),
  idioms: new RegExp(`(?<= )(?:${IDIOMS.join('|')})(?= )`, 'gu'),
  intensifier:
    /^(?:super|mega|giga|ultra|hyper|ape|doods?|dol|stik|pis|bloed|reuze|kei|knetter|smoor|stapel|ziels|over|in|oer|kut|tering|stront|kapot|onwijs|echt|zo|heel|best)(?=\p{L}{3})/u,
  notBefore: map({
    spijt: '^ (?:me|mij|ons|hem|haar) ',
    'razend laaiend woedend': '^ (?:druk|snel|populair|enthousiast|knap|spannend|leuk|benieuwd|moeilijk|duur) ',
    verlegen: '^ om ',
    'ongemakkelijk ongemakkelijke': '^ (?:stoel|stoelen|schoenen|houding|bed|zadel|kleding|kruk|bank|zitten)',
    balen: '^ (?:hooi|stro|papier|karton|katoen|wol|tabak|kleding|textiel) ',
    baal: '^ (?:hooi|stro|papier|karton|katoen|wol|tabak|kleding) ',
    'gespannen spanning spanningen': `^ (?:\\S+ ){0,5}(?:${MACHINE}) `,
    verrast: '^ (?:klanten|bezoekers|gasten) ',
    trots: '^ van ',
    bezorgde:
      '^ (?:\\S+ ){0,4}(?:pakket\\S*|pizza\\S*|post|krant\\S*|eten|bestelling\\S*|maaltijd\\S*|folders|bloemen|boodschappen|spullen|ze|het|hem|brieven) ',
    stress: '^ ?(?:test|bal) ',
    boos: '^ oog ',
    boze: '^ (?:oog|wolf|geest|geesten|heks|stiefmoeder|fee|opzet|droom|dromen|buien) ',
    haat: '^ en nijd ',
    vrees: '^ ik (?!(?:voor|dat) )',
    genoten: '^ (?:\\S+ ){0,2}(?:onderwijs|opleiding) ',
    schuldig: '^ (?:aan (?:diefstal|de (?:inbraak|moord))|bevonden) ',
    kwaad: '^ (?:kunnen|kan) ',
    happy: '^ (?:hour|meal|new) ',
    vrolijk: '^ (?:gekleurde?|versierde?|geschilderde?|beschilderde?) ',
    vrolijke: '^ (?:kleur|kleuren|muziek|verpakking|poster|jurk|trui|print|sjaal|outfit|slinger|slingers) ',
    sombere: '^ (?:kleur|kleuren|lucht) ',
    'treurig treurige droevig droevige':
      '^ (?:\\S+ )?(?:schilderij|foto|liedje|lied|muziek|film|boek|verhaal|standbeeld|gebouw|wijsje|gedicht) ',
    schrik: '^ (?:draad|kabel) ',
  }),
  notAfter: map({
    kwaad: ' (?:geen|van|meer) $',
    'boze blije verdrietige eenzame bange jaloerse trotse': ' (?:gaat|ging) over (?:een|de|twee|drie|die) (?:\\S+ )?$',
    gene: ' (?:en|of) $',
    'spanning spanningen gespannen': ` (?:(?:${MACHINE}) (?:\\S+ ){0,4}|(?:hoge|lage|elektrische|onder|de juiste|volt) )$`,
    baal: ' (?:een|de|per|elke) $',
    balen: ' (?:de|twee|drie|vier|vijf|\\d+|alle) $',
    geluk: ' $',
    paniek: ' (?:knop) $',
    bang: ' (?:big) $',
    genoten: ' (?:opleiding|onderwijs|vooropleiding) (?:\\S+ ){0,2}$',
    bezorgd: ' (?:heb|hebt|heeft|hebben|had|hadden|thuis|wordt|worden|werden|gratis) (?:\\S+ ){0,6}$',
    schuldig: ' (?:euro|geld|bedrag|\\d+) $',
    trots: ' ten $',
  }),
  onlyWhen: map({
    gelukkig: `(?:(?:ben|was|werd|word|voel|voelde|voelt|maakt|maakte|zijn|waren|bent|is|echt|heel|zo|super|erg|best|dood|ontzettend|niet|me|mij|mezelf|zielsgelukkig|weer|nooit|en|wel) (?:(?:ik|je|we|er|daar|me|mij|toen) ){0,2})_ (?:[.?!,;]|$|en |met |toen |dat |omdat |als |van |worden|geweest|maakt|maakte|was |ben |werd |voelde |gevoeld|want |maar |hier |daar |thuis |bij |in |op |die dag|die week|deze |na |tijdens |mee |ermee |daarmee )`,
    aangeslagen: '(?:ben|was|werd|word|waren|voel|voelde|raakte) (?:\\S+ ){0,4}_',
    nieuwsgierig: '(?:ben|was|werd|word|waren|maakt|maakte|maken) (?:\\S+ ){0,4}_',
    geraakt: '(?:\\b(?:me|mij|was|ben|werd|voel|voelde|diep|echt) (?:\\S+ ){0,3})_(?! (?:kwijt|gewond))',
    erger: '(?:ik _| _ (?:ik )?(?:me|mij) |(?:me|mij) (?:\\S+ ){0,3}_ ?$)',
    bezorgd: '(?:ben|was|is|werd|waren|voel|voelde|zijn|heel|erg|best|echt|beetje|maakt|maakte|keek|keken) (?:\\S+ ){0,4}_',
    gene: 'G^',
    para: '(?:ben|was|werd|word|echt|helemaal|beetje|zo|me) _',
    sad: '(?:ben|was|werd|voel|voelde|echt|beetje|zo|best|heel|super|is|wel) _',
    happy: '(?:ben|was|werd|voel|voelde|echt|beetje|zo|best|heel|super|is|wel|niet|me) _',
    'woest woeste':
      '(?:ben|was|werd|word|maakte|echt|zo|helemaal|klant|baas|chef|docent|moeder|vader) (?:\\S+ )?_|_ (?:klant|baas|chef|docent|moeder|vader|op|omdat|toen)',
    bitter: 'G^',
    generen: '(?:me|mij|zich) (?:\\S+ ){0,3}_',
    'geneer geneerde geneert': '_ (?:ik )?(?:me|mij|zich)|(?:me|mij|zich) (?:\\S+ ){0,3}_',
    vervelen: '_',
    content:
      '(?:ben|was|zijn|heel|erg|best|zo|zeer|serieus|echt|super) (?:\\S+ ){0,2}_ (?:met|over|toen|dat|omdat|als|en|want|[.!,]|$)|(?:ik|we|wij) (?:\\S+ )?_ (?:was|ben|waren|zijn) ',
    benauwd: '(?:had|kreeg|heb|krijg|voel|voelde|word|werd|spaans) (?:\\S+ ){0,4}_',
    plezier: '(?:veel|met|heb|had|hadden|hebben|voelde|beleefde|beleefd|in|van) (?:\\S+ ){0,4}_(?! (?:doen|gedaan))',
    blown: '_ away',
    vrees: 'ik _|_ (?:ik|voor|dat)|de _',
    shock: '(?:in|een) _',
    geroerd: '(?:was|ben|diep|werd|zo|echt) (?:\\S+ )?_ (?!door de)',
    'heerlijk heerlijke geweldig geweldige fantastisch fantastische verschrikkelijk verschrikkelijke vreselijk vreselijke afschuwelijk afschuwelijke tof toffe gaaf gave':
      '(?:vond|vind|vindt|vonden|gevonden|voel|voelde|gevoeld) .*_|_ (?:gevoel|gevonden|vond)',
    'huilen huilde huilden gehuild huil janken jankte gejankt': ' (?:ik|we|wij|me|mij|moest|samen) .*_',
    'ontploffen ontplofte ontploft ontplof': '(?:ik|mijn (?:vader|moeder|baas|chef)) (?:\\S+ ){0,2}_|_ ik(?= )',
    laaiend: '(?:was|werd) (?:\\S+ )?_',
    'stoort stoorde kwetst kwetste': '_ (?:\\S+ )?(?:me|mij|ons)|(?:me|mij) (?:\\S+ ){0,2}_',
    'gebroken verslagen':
      '(?:was|ben|voel|voelde|voelden|waren|helemaal|compleet) (?:(?:ik|me|mij|er|echt|toen|helemaal|compleet|totaal) )*_ (?!van de|door de|aan)',
    opgelaten: '(?:ben|voel|voelde|voelden|gevoeld|was) (?:\\S+ ){0,4}_',
    'zalig zalige': '(?:vond|vind|voelde|was) (?:\\S+ ){0,4}_(?! (?:kerst|pasen))',
    verwondering: '_',
  }),
  tellsHow: new RegExp(
    `(?: (?:was|is|zijn|waren|blijft|bleef) voor (?:mij|me|ons)(?: \\S+){0,4}| voor (?:mij|me|ons) (?:was|is|zijn|waren|blijft|bleef)(?: \\S+){0,4}| (?:het|dat) zou(?: (?:me|mij|wel|echt|zo|heel|best|ook))*| (?:vond|vind|vindt|vonden|vinden)(?: \\S+){0,6}| (?:was|is|werd|wordt|bleef|zijn|waren|ging) (?:(?:het|dat|dit|alles|\\S+en) )?(?:(?:${ADVERB}) )*| (?:ik|we|wij|iedereen|mijn \\S+) (?:het|dat|dit|alles|die \\S+|de \\S+|er|'t|werken)(?: \\S+){0,4}?| (?:omdat|toen|dat|want|maar|hoewel|terwijl) (?:het|dat|alles)(?: (?:${ADVERB}))*|^ (?:(?:${ADVERB}|en|pff|pfff|tja|jeetje|man|oh|wow|gatver) )*) ?$`,
    'u',
  ),
  closes:
    /^ (?:[.?!,;:)"]|$|en (?!\S+ (?:collega|mensen))|maar |of |want |omdat |dat |toen |als |om |voor |was |is |werd |vond |vind |vindt |gevonden|geweest|aan |op |bij |met |in |hoor |eigenlijk |echt |ook |wel |joh |man |zeg |geworden|gaat |ging |geregeld|dan |daar |tijdens |van |over |tussen |die |soms |omgaan|toch |gewoon |lol|haha|nu |trouwens|niet |zijn|worden|hier |thuis |weer |hebben|hahaha|bro|allemaal|pff|voelde|voelt|voel|gevoeld|ik |he |door |naar |a?lleen |tegenover |daarna |achteraf |eerst |nog |sinds |bijna |af |a?ls|zo |terwijl |waardoor |zodat |na |erbij|erover|daarover|erom|genoeg om)/u,
  feels:
    / (?:voel|voelt|voelde|voelden|gevoeld)(?: (?:me|mij|mezelf|ik|zich|we|ons|het|dat|je))*(?: \S+){0,5} ?$| (?:me|mij|mezelf|zich|ons)(?: \S+){0,4} (?=$)(?<=voel.*|voelde.*)| (?:ik|we) (?:me|mij|mezelf|ons)(?: (?:daar|toen|er|zo|heel|erg|best|echt|helemaal|niet|een|beetje|wel|nogal|zelf|meteen|ook|gewoon|weer))* ?$/u,
  beforeFeeling: /^ (?:(?:gevoel|gevoelens|gevoeld)|(?:voelde|voel|voelden) (?:ik|we|wij) (?:me|mij|mezelf|ons)) /u,
  named:
    / (?:heet|heette|heten|genaamd|meneer|mevrouw|mijnheer|juf|meester|familie|dokter|genoemd|bedrijf|winkel|band|game|spel|boek|serie|film|musical|toneelstuk|stuk|cafe|restaurant|groep|app|team) (?:\S+ ){0,2}$/u,
  things:
    / (?:boek|boeken|film|films|serie|series|game|games|wedstrijd|verhaal|verhalen|muziek|liedje|programma|podcast|documentaire|video|filmpje|weer|huis|auto|spel|plaatje|kleur|kleuren|jurk|schoenen|fiets|peren|appels|fruit|bananen|tomaten|groente|vis|vlees|hout|kozijn|kozijnen|balken|planken|eieren|brood|telefoon|app|website|lokaal|gebouw|kamer)(?: \S+){0,5} ?$/u,
  negatedBefore:
    / niet (?:(?:zeggen|beweren|denken) )?dat (?:ik|we) (?:\S+ ){0,4}$| (?:niet|geen|(?:(?<!nog )nooit|nooit(?! zo ))|zonder|nergens|niks|niemand|amper|nauwelijks|allesbehalve|allerminst|noch)(?! (?:alleen|zomaar|normaal|stoppen|ophouden|meer ophouden|meer stoppen|voor niks|te geloven|meer dan)) (?:(?!(?:en ik|en we|maar|want|omdat|doordat|toen|dat|als|terwijl|dus|ik|we|of ik|waardoor|zodat|en toen|en) )\S+ ){0,5}(?:(?:en|of) (?!(?:ik|we) )\S+ )?$/u,
  negatedAfter:
    /^ [?] nee(?= )|^ (?:(?:me|mij|ik|er|heb|had|allang|al|nu|ook|dus|daar|helemaal|echt|totaal|eigenlijk|was|ben|werd|voelde|voel|het|zelf|daarvoor|hem|haar|nu|toen(?! (?:ik|we|wij|het|hij|ze|zij|er|mijn|de) )|wel|zeker|absoluut) ){0,5}(?:niet|nooit|nergens|geen (?:moment|seconde|dag))(?! (?:alleen|zomaar|normaal|meer dan|eens))(?= )/u,
  unreal: UNREAL,
};
