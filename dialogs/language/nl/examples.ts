import { signs, type Sign } from '../signs.ts';
import { SETS } from './sets.ts';
import { START } from './starts.ts';

const W = '[^ .?!,]+';
/** What has to do with the talk of today, or with the student, is no story held up. */
const TODAY = [
  '.* [?]',
  '(?:vandaag|gisteren|vanochtend|vanmorgen|vanmiddag|vanavond|zonet|daarnet|zojuist|straks|morgen|overmorgen|volgende week|ziek|mailtje|gemaild|gebeld|geappt|belde|mailde|appte|opgeschreven|genoteerd|formulier|verslag|gelezen|agenda|afspraak|lokaal|rooster|op tijd|dit gesprek|parkeren|fietsband)(?= )',
  'ik (?:zei|vroeg|zag|hoorde|las|sprak) (?:je|jou|u|vorige|net)(?= )',
];
const KIN =
  '(?:zwager|schoonzus|buurman|buurvrouw|buurjongen|buurmeisje|kennis|neef|neefje|nicht|nichtje|broer|broertje|zus|zusje|oom|tante|vriend|vriendin|man|vrouw|zoon|zoontje|dochter|vader|moeder|pa|ma|opa|oma|grootvader|grootmoeder|schoonvader|schoonmoeder|kinderen|jongens|oudste|jongste|partner|maat|studiegenoot|oud-leerling|oudleerling|oud-collega|baas|chef|leermeester|werkgever|voorganger|trainer|juf|meester|leraar|mentor)';
const LEARNER = '(?:leerling|leerlinge|student|studente|stagiair|stagiaire|jongen|meisje|meid|gast|knul|kerel|klant|collega)';
const THEN =
  '(?:vroeger|destijds|indertijd|toentertijd|ooit|in die tijd|in die jaren|als (?:jonge )?(?:student|leerling|jongen|jonge meid|meisje|kind|puber|stagiair|starter|beginner|broekie)|op (?:de|het) (?:mavo|havo|vwo|mbo|lts|mts|vmbo|pabo|hts|middelbare school|mulo|huishoudschool))';
const LIVED =
  '(?:gezakt|blijven zitten|gestopt|gewisseld|geswitcht|overgestapt|afgehaakt|ontslagen|uitgevallen|begonnen|versleten|afgewezen|gesjeesd|verkeerd gekozen|opnieuw begonnen|herbegonnen|herbeginnen|overgedaan|gestaan|doorgebeten|opgegeven|geworsteld|getwijfeld|gezwoegd|uitgesteld|afgehaakt|buiten gestaan|omgeschoold|bijgeleerd|gedubbeld|doorgezet|volgehouden|moeten herkansen|herkanst|gesolliciteerd|geleerd|verprutst|verknald|gefaald|onderuitgegaan|genoeg gehad|beland|terechtgekomen|terecht gekomen|omgegooid|aangemodderd|uitgeprobeerd|rondgelopen)';

/** The mentor's own past and other people's, held up as an example (domain.md §3 rule 1). */
export const EXAMPLES: readonly Sign[] = [
  signs(
    SETS,
    'advice',
    { unless: TODAY },
    // zelf ben ik drie keer gezakt; ik ben indertijd ook blijven zitten
    `${START}${THEN} (?:gingen|moesten|hadden|waren|deden|kregen|zaten|liepen|werkten|konden|mochten) (?:wij|we)(?= )`,
    `${START}(?:zelf|persoonlijk|ikzelf|${THEN}) (?:heb|ben|had|was|zat|stond|deed|begon|ging|moest|kon|dacht|wist|liep|koos|stopte|werkte|wilde|leerde|twijfelde|durfde|vond|${W}(?:de|te)) ik(?= )(?!.* (?:nooit gezien|benieuwd|geen idee))`,
    `ik (?:heb|ben|had|was|${W}(?:de|te)|zat|stond|deed|begon|ging|moest|kon|dacht|wist|liep|koos) (?:${W} ){0,3}?(?:zelf |ook |nog )*${THEN}(?= )(?! (?:samen|bij jullie|op deze))(?!.*(?:je (?:broer|zus|vader|moeder|klas)))`,
    `ik (?:heb|ben) (?:${W} ){0,7}?${LIVED}(?= )(?=.*(?:zelf|ook|keer|jaar|jaren|eerst|kijk|nu|spijt|toch|en|vroeger|destijds|indertijd))`,
    'daar heb ik (?:nog (?:altijd|steeds) |nooit |later |zelf |toen |achteraf |nooit een seconde |echt |erg |heel )*(?:veel aan gehad|geen spijt|spijt van gehad|spijt|profijt|plezier van|iets aan gehad|baat bij|van geleerd|nooit spijt|de vruchten|nachten)(?= )',
    'ik heb (?:daar|er|dat) (?:nooit |geen |geen moment |nog steeds |nog altijd |achteraf |later )+(?:een seconde |moment |dag )?(?:spijt|berouw|profijt|plezier)(?= )',
    '(?:dat|het) heeft (?:me|mij|hem|haar|ze|ons) (?:[^ .?!,]+ ){0,3}?(?:goedgedaan|goed gedaan|gered|geholpen|geen windeieren|veel gebracht|verder gebracht|sterker gemaakt|gevormd|veel geleerd|rust gebracht|opgeleverd)(?= )',
    '(?:kijk|zie|moet je) (?:me|mij|hem|haar|eens|nou|nu|waar)(?: (?:nu|nou|eens|hem|haar|me|ik|hij|ze|zien|waar|zit|sta|staat|ben|is|werk|werkt))+ ?(?:nu|nou|eens|zit|sta|staat|ben|is|zitten|staan|terechtgekomen|gekomen)(?= )',
    '(?:en )?het is (?:toch |ook |uiteindelijk |allemaal |wel |nog )+(?:goed gekomen|goedgekomen|gelukt|wat geworden)(?= )',
    `(?:dat|zo|hetzelfde|het) (?:had|zou|heb|deed|doe|ken|herken) ik (?:nou |nu |zelf |in jouw plaats |in jouw schoenen |vroeger |misschien |ook |precies |exact |net |echt |vast )+(?:zo |dat |ook |hetzelfde |niet |anders )*(?:gedaan|aangepakt|gezegd|gereageerd|gehandeld|gekozen|doen|zeggen|aanpakken|meegemaakt|gehad|gevoeld)(?= )`,
    `(?<!(?:dat|het|wie|wat|is|was) )mijn (?:${W} )?${KIN} (?:(?:in|uit|op|van|bij) (?:${W} ){1,2}?)?(?:was|had|deed|ging|begon|stopte|koos|zat|werd|kwam|stond|wilde|wou|kreeg|moest|zei altijd|zei vroeger|zei dan|zegt altijd|studeerde|twijfelde|zakte|leerde|werkte|durfde|dacht|liep|bleef|riep altijd|nam|verloor|haalde|vond|belde elke|stelde|schreef elke|oefende|zette|had|heeft (?:het |dat |ook |eerst |jaren |zelf |drie |twee |indertijd |na )|is (?:ook |eerst |pas |na |zelf |drie |via |toen |uiteindelijk |op (?:zijn|haar) |daarna |vroeger |begonnen|gezakt|gestopt|overgestapt))(?= |)(?!.*(?:bij je|met je|jouw) )`,
    `(?:bij|van|met|toen|net als|zoals|ook) mijn (?:eigen |oudste |jongste |eerste |vorige |oude )*${KIN} (?:${W} )*(?:was|had|deed|ging|zei|stond|begon|zat|hielp|werkte|leerde|zeiden|liep|hielden|dacht|heb|hebben)(?= )`,
    `(?<=^ (?:bij|van|met|toen|ook|zelfs) )mijn (?:eigen |oudste |jongste )*${KIN} (?:was|hielp|werkte|leerde|ging|liep|scheelde|had)(?= )`,
    `(?:een|mijn|die) (?:oude|wijze|vroegere|goede|bevriende|bekende|eerste|beste) ${W} (?:van mij )?(?:zei|zegt|riep|leerde) (?:me |mij |ons )?(?:altijd|vroeger|ooit|eens|dan|:)(?= )`,
    `(?:een|zo n) (?:vroegere |oude |andere |ex-)?(?:oud-|oud)?${LEARNER} (?:van (?:mij|me|vorig jaar|vroeger|een paar jaar (?:terug|geleden))|die ik (?:had|kende|begeleidde|begeleid heb)|uit (?:mijn|een) (?:vorige|eerdere) klas)(?= )`,
    `ik (?:had|kende|begeleidde|heb) (?:${W} ){0,2}?(?:vorig jaar|vroeger|ooit|eens|jaren geleden|een paar jaar geleden|een keer|twee jaar terug|hier) (?:${W} ){0,2}?(?:een|iemand) (?:${W} )?(?:${LEARNER} )?(?:die|met|gehad)(?= )`,
    `ik ken (?:er |wel |nog |toevallig |zat |genoeg |heel wat |veel |ook |zelf )*(?:iemand|een ${W}|mensen|lui|${W}s|${W}en|jongens|meiden|een stuk of ${W}) (?:(?:in|uit|van|bij|op) (?:${W} ){1,3}?)?(?:die|van wie|bij wie|zoals jij die)(?= )(?!.* (?:jou kent|je kent) )`,
    '(?:op|van) (?:jouw|je|uw) leeftijd (?:was|had|wist|zat|stond|dacht|deed|liep|werkte|kon) ik(?= )',
    '(?:ik|mij|me) (?:[^ .?!,]+ ){0,4}(?:net zo n|precies zo n|ook zo n|net zo) (?:[^ .?!,]+ )?(?:vroeger|als jij|, )(?= |$)',
    'ik was (?:vroeger |zelf |ook |destijds |op jouw leeftijd )+(?:net |precies |ook )*(?:zo|zo n|hetzelfde|niet anders|geen haar beter|een [^ .?!,]+)(?= )',
    '(?:dat|zoiets|dit) (?:overkwam|gebeurde|had|kende) (?:mij|me|ik|ons|mijn [^ .?!,]+) (?:[^ .?!,]+ ){0,2}(?:ook|vroeger|destijds|zelf|ooit|net zo|precies)(?= )',
  ),
];
