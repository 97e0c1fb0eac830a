import { IDIOMS } from './emotions.ts';

/** The student is said to have said it: what follows is handed back, not filled in. */
export const HANDED_BACK = [
  '(?<!dan )(?!(?<=toen )<je> (?:het|erover|daarover|dat|dit|ons) vertelde )<je> (?:(?!naam |niks |niets )\\S+ )?(?:zei|zegt|zeg|vertelde|vertelt|vertel|noemde|noemt|noem|schreef|gebruikte|gebruikt|beschreef|gaf (?:\\S+ )?aan|geeft (?:\\S+ )?aan|had het over|had het net over|hebt het over|sprak over)(?! (?:er |maar |dus )?(?:niets|niks|nee|ja|alleen) )',
  '(?<!(?:wat|hoe|wie|waarom|wanneer) )(?:zei|vertelde|noemde|zeg|noem|schreef|beschreef|vertelt|zegt|gebruikte) <je>',
  '(?:gaf|geeft) <je> (?:\\S+ )?aan',
  '(?:schrijf|schrijft|beschrijf|beschrijft) <je> (?:[^ .?!,]+ )?(?:dat|over|hoe)',
  '(?:vroeg|vraagt|vroegen|wilde weten|wil weten|wilden weten) (?:me |mij |ons |zich af |aan mij |aan me )*of <je>',
  'had <je> het (?:net )?over',
  'ik (?:hoor|hoorde) (?:je|jou|u) (?:\\S+ ){0,3}(?:zeggen|vertellen|noemen|praten)',
  '(?:zoals|wat) <je> (?:net |zelf |zojuist )*(?:zei|vertelde|noemde|schreef)',
  '(?:in )?(?:jouw|je|uw) (?:eigen )?woord(?:en)?',
  '<je> (?:hebt|heb) (?:\\S+ ){0,8}(?:gezegd|verteld|genoemd|aangegeven|opgeschreven)',
  'heb <je> (?:\\S+ ){0,4}(?:gezegd|verteld|genoemd)(?= dat)',
  '(?<=^ (?:en |maar )?dat <je> (?:[^ .?!]+ ){1,8})heb <je> (?:[^ .?!]+ ){0,3}(?:verteld|gezegd|uitgelegd|aangegeven|genoemd|opgeschreven)',
  'hoe zou <je> (?:het|dat) zelf',
  '(?:je|jouw|uw|de|een|haar|hun) [^ .?!,]+ (?:schrijft|schreef|schreven|zegt|zei|zeiden|meldt|meldde|noteerde|vertelde|noemt|noemde|vindt|vond) (?:[^ .?!,]+ )?dat <je>',
  'zo (?:staat|stond|las ik) (?:het|dat) ',
  'volgens (?:de|je|jouw|uw|het|mijn) (?!gevoel|idee|zin)[^ .?!,]+',
  'welk woord',
  'in (?:je|jouw|uw|het) (?:verslag|beoordeling|rapport|dossier|evaluatie|portfolio|formulier|logboek) (?:staat|stond|lees ik|las ik)',
  '(?:staat|stond|las ik|schreven ze) (?:er )?in (?:je|jouw|uw|het|de) (?:verslag|beoordeling|rapport|dossier|evaluatie|map|brief|mail|portfolio|formulier)',
];

/** A question word opens the clause: what follows is presupposed, not offered. */
export const OPEN = [
  '(?:waarom|hoezo|hoelang|hoeveel|wat|wie|waar|wanneer|welke|welk|hoe|waardoor|waarmee|waarbij|waarin|waarop|waarvan|waaraan|waarover|vanwaar|reden) ',
];
/** As `OPEN`, and clauses that tell of no fact. */
export const EMBEDDED = [...OPEN, '(?:als|of|die|dan|alles) '];

/** The idioms of emotion, said to the student: `een knoop in je maag`. */
export const YOUR_IDIOMS = IDIOMS.filter((idiom) => idiom.includes('mijn'))
  .map((idiom) => idiom.replace(/\(\?:mijn\|[^)]*\)/gu, '(?:je|jouw|uw)'))
  .join('|');
