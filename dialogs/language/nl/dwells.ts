import { signs, type Sign } from '../signs.ts';
import { SETS } from './sets.ts';

/** Words that lead back from the feeling to what happened, to other situations or to a word for it. */
const TO_THE_EVENT = [
  '(?:gebeurde|gebeurt|gebeurd|gebeuren|moment|wanneer|situatie|situaties|nog meer|ergens anders|andere|anders|belangrijk|woord|riep|opriep|oproept|veroorzaakte|veroorzaakt|herken|herkent|herkenbaar|eerder|aanleiding|vlak|kernwoord|keer|keren|voorbeeld|werk|stage|tijdens|kwam (?:dat|het|die) gevoel)',
  '(?:ken|had|heb|kent) <je> dat gevoel (?:\\S+ ){0,3}(?:ook|van|ergens)',
  'wat zegt (?:\\S+ ){0,4}over',
  '(?:wat maakte|wat maakt) dat',
  'toen <je>',
  'het (?:gevoel|idee) (?:dat|van|om|alsof)',
  'noemen',
  'deed <je>',
  'voor je (?:eigen )?gevoel',
  'welk(?:e)? (?:\\S+ )?woord',
];

const TOPIC =
  '(?:(?<!(?:heb|had|hebt|krijg|kreeg|voel|voelde|ervaar|ervoer) )(?:die|dat|je|jouw|deze|dit|de|het|uw|zulke|al die|al dat|zo n) (?:(?!(?:er|dan|toen|daar|nu|ook|veel|geen|last|een|zo|het|je|dat|die) )\\S+ )?(?:<emo>|\\S*gevoel|gevoelens|emotie|emoties|tranen|stress))';
const BODY = '(?:lijf|lichaam|buik|borst|hoofd|keel|schouders|maag|hart|ademhaling|handen|lijfje|nek|rug)';

/** Digging into the emotion itself (domain.md §3 rule 4). */
export const DWELLS: readonly Sign[] = [
  signs(
    SETS,
    'dwells',
    {},
    `(?:waar|hoe|wat|voel|voelde|voelt) (?:\\S+ ){0,6}(?:voel|voelt|voelde|merk|merkte|zit|zat|gebeurt|gebeurde|gevoeld)? ?(?:\\S+ ){0,6}in (?:je|jouw|uw) ${BODY}`,
    `(?:wat|hoe) (?:\\S+ ){0,6}met (?:je|jouw|uw) ${BODY}`,
    `(?:waar|hoe) (?:in (?:je|jouw|uw) ${BODY}) (?:voel|voelt|voelde|zit|zat|merk)`,
    `(?:wat|hoe) (?:\\S+ ){0,4}(?:doet|deed|reageert|reageerde|zegt|zei|voelt|voelde) (?:je|jouw|uw) ${BODY}`,
    '(?:blijf|ga) (?:\\S+ ){0,3}(?:bij|in|naar|dieper in op) (?:dat|die|je|het|jouw) (?:\\S+ )?(?:gevoel|<emo>|emotie|emoties|pijn|gevoelens)',
    '(?:laat|mag|geef) (?:\\S+ ){0,3}(?:gevoel|<emo>|emotie|emoties|tranen|gevoelens) (?:\\S+ ){0,4}(?:zijn|toe|komen|stromen|ruimte|binnen|gaan)',
    '(?:adem|sluit (?:\\S+ )?(?:je |uw )?ogen|voel (?:eens|maar|even|goed)|ogen dicht)',
    '(?:doe|sluit) (?:\\S+ )?(?:je|uw) ogen',
    '(?:wat|welk gevoel|welke emotie|wat voor gevoel|welke gevoelens|iets) (?:\\S+ ){0,3}(?:daaronder|eronder|onder (?:die|dat|je|jouw)|achter (?:die|dat|je|jouw) (?:\\S+ )?(?:<emo>|gevoel|emotie|gevoelens)|erachter|dieper)',
    '(?:ligt|zit|zat|schuilt|verbergt|speelt|gaat) (?:\\S+ ){0,6}(?:eronder|daaronder|erachter schuil|onder (?:die|dat|je|jouw|het) (?:\\S+ )?(?:<emo>|gevoel|emotie|gevoelens)|achter (?:die|dat|je|jouw) (?:\\S+ )?(?:<emo>|gevoel|emotie|gevoelens))',
    'waar (?:komt|kwam|komen|kwamen) (?:die|dat|je|jouw|al die|al dat|deze) (?:\\S+ )?(?:<emo>|gevoel|emotie|emoties|gevoelens|<eval> gevoel) (?:\\S+ )*vandaan',
    'hoe (?:boos|bang|verdrietig|angstig|onzeker|eenzaam|somber|gekwetst|zenuwachtig|ongelukkig|gestrest|gefrustreerd|<state>) (?:ben|was|voel|voelde|bent|werd|is|maakt|maakte)(?= )',
    'hoe (?:erg|sterk|groot|diep|heftig|intens|hevig|lang|vaak|veel) (?:\\S+ ){0,5}(?:<emo>|<state>|gevoel|gevoelens|emotie|emoties|huil|huilde|<state> gevoel)(?= )',
    '(?:op een )?schaal van (?:\\S+ ){0,6}',
    '(?:sinds wanneer|hoe lang|hoelang|hoe vaak) (?:voel|voelt|heb|ben|was|heeft|huil|loop|draag) <je> (?:\\S+ ){0,4}(?:<zich> )?(?:\\S+ ){0,3}(?:zo|<state>|<emo>|gevoel|gevoelens|rond)(?= )',
    '(?:vertel|zeg|praat|deel) (?:\\S+ ){0,5}over (?:die|dat|je|jouw|deze|al die) (?:\\S+ )?(?:<emo>|gevoel|gevoelens|emotie|emoties)(?= )(?! (?:van|bij|op) (?:dat|het|de) moment)',
    '(?:beschrijf|omschrijf) (?:\\S+ ){0,3}(?:die|dat|je|jouw|het) (?:\\S+ )?(?:<emo>|gevoel|gevoelens|emotie|emoties)',
    '(?:kun|kan|wil|kunt|durf|durft|zou) <je> (?!.*(?:woord|noemen))(?:\\S+ ){0,3}(?:gevoel|<emo>|emotie|emoties|gevoelens|verdriet) (?:\\S+ ){0,4}(?:beschrijven|omschrijven|toelaten|plaatsen|uiten|voelen|onderzoeken|aankijken|vertellen|verkennen|loslaten|aangaan|toe te laten|te voelen|er te laten zijn)',
    '(?:hoe|welke kleur|welke vorm|wat voor kleur) (?:\\S+ ){0,3}(?:ziet|zag|heeft|had|voelt|voelde) (?:die|dat|je|jouw) (?:\\S+ )?(?:<emo>|gevoel|emotie|gevoelens|verdriet)',
    '(?:welke kleur|welke vorm|wat voor kleur) (?:\\S+ )*(?:gevoel|<emo>|emotie)',
    'als (?:die|dat|je|jouw) (?:\\S+ )?(?:<emo>|gevoel|emotie|verdriet) (?:een |kon |zou |kan )',
    'wat (?:zou|wil|wilde|probeert) (?:die|dat|je|jouw) (?:\\S+ )?(?:<emo>|gevoel|emotie|verdriet) (?:\\S+ ){0,4}(?:zeggen|vertellen|duidelijk|nodig|laten)',
    'wat heeft (?:die|dat|je|jouw) (?:\\S+ )?(?:<emo>|gevoel|emotie|verdriet) (?:\\S+ )?nodig',
    'wat (?:doet|deed|doen|deden) (?:die|dat|je|jouw|deze|zulke|al die|al dat) (?:\\S+ )?(?:<emo>|gevoel|gevoelens|emotie|emoties) (?:\\S+ )?met (?:je|jou|u)',
    'wat (?:voel|voelt) <je> (?:\\S+ )?(?:nu|precies|nog meer|nog|verder|allemaal|diep|van binnen|vanbinnen|als|terwijl|daarbij|hier|op dit moment|daar nu|er)(?= )',
    'wat (?:voelde|voel) <je> (?:\\S+ ){0,3}(?:diep|van binnen|vanbinnen|precies van|daaronder|nog meer|allemaal nog)(?= )',
    'hoe (?:voelt|voelde) (?:dat|het|die \\S+|dat \\S+) (?:\\S+ ){0,3}(?:van binnen|vanbinnen|diep|nu je|in je|precies van|nu)(?= )',
    'wat (?:maakt|maakte|voel|voelde|doet) (?:\\S+ ){0,8}(?:diep van binnen|diep vanbinnen|van binnen|vanbinnen)',
    'hoe voelt het (?:\\S+ )?om (?:\\S+ )?(?:zo )?(?:<state>|<felt>)',
    '(?:je|jouw|uw) (?:jeugd|kindertijd|kinderjaren|vroegste|trauma|verleden|gevoelsleven|innerlijke kind|diepste)(?= )',
    'welke? (?:emotie|gevoel|emoties|gevoelens) (?:zit|zat|ligt|lag|schuilt|speelt|komt|voel|voelt) ',
    'als kind (?:\\S+ )?(?:ook )?(?:zo |vaak |al )?(?:<state>)',
    '(?:je|jouw|uw) (?:vader|moeder|ouders) (?:\\S+ ){0,4}(?:denken|gevoel|emoties|gevoelens)(?= [?])',
    '(?:verwerkt|verwerken|trauma|doorvoelen|doorvoeld|rouwen|therapie)(?= )',
    '(?:moet|moest|wil|wilde|mag|kon) <je> (?:\\S+ ){0,2}huilen',
    'het is (?:\\S+ )?(?:oke|goed) (?:om|als <je>) (?:te )?(?:huilen|huilt|verdrietig|boos|voelen|voelt)',
    '(?:huil|huilt) (?:maar|<je>|gerust)',
    'hoe (?:ga|ging|gaat|zou|kun|kan) <je> (?:\\S+ ){0,3}om (?:te gaan )?met (?:die|dat|je|jouw|al die|zulke) (?:\\S+ )?(?:<emo>|gevoel|gevoelens|emotie|emoties)',
    'hoe (?:ga|ging) <je> met (?:die|dat|je|jouw|al die|zulke) (?:\\S+ )?(?:<emo>|gevoel|gevoelens|emotie|emoties) om',
    '(?:heb|had|hebt) <je> (?:\\S+ ){0,2}(?:vaker|altijd|vaak|meer|wel vaker|ook thuis) (?:\\S+ ){0,2}last van (?:\\S+ ){0,2}(?:<emo>|<state>|gevoel|gevoelens|buien|emoties)',
    '(?:wil|wilt|zou|kun|kan) <je> (?:\\S+ ){0,3}(?:dieper|verder|langer) (?:\\S+ )?(?:ingaan|stilstaan|praten|kijken|bij stilstaan|stil staan) (?:\\S+ )?(?:op|bij|over|naar) (?:die|dat|je|jouw) (?:\\S+ )?(?:<emo>|gevoel|gevoelens|emotie|emoties)',
    '(?:laten we|zullen we|ik wil) (?:\\S+ ){0,4}(?:bij|in|op|over|naar) (?:die|dat|je|jouw|deze) (?:\\S+ )?(?:<emo>|gevoel|gevoelens|emotie|emoties)',
  ),
  signs(
    SETS,
    'dwells',
    { where: 'asking', unless: TO_THE_EVENT },
    `(?:wat|hoe|waar|wie|welke|waarom|wanneer|waarmee) (?:\\S+ ){0,5}${TOPIC}(?= )`,
    `(?:kun|kan|heb|had|ben|is|was|wil|voel|voelt|zit|zat|herken|komt|mag) (?:\\S+ ){0,5}${TOPIC}(?= )`,
  ),
];
