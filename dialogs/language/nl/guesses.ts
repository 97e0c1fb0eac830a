import { signs, type Sign } from '../signs.ts';
import { HANDED_BACK, OPEN } from './excuses.ts';
import { SETS } from './sets.ts';

const START = '(?<=^ (?:en |maar |nou |dus |tja |ja |ach |, )*)';
const TRAIT =
  '(?:<emo>|trots|fierheid|perfectionisme|faalangst|luiheid|gemakzucht|koppigheid|eigenwijsheid|verlegenheid|desinteresse|onwil|onmacht|eerzucht|ambitie|bescheidenheid|gewoonte|plichtsbesef|schuldgevoel|bewijsdrang|geldingsdrang|ongeduld|nieuwsgierigheid|wantrouwen|achterdocht|onverschilligheid|heimwee|plankenkoorts|stress|tegenzin|afgunst|twijfel)';
const WISH =
  '(?:verlangen|behoefte|drang|wens|hang|neiging|angst|gemis|heimwee|motivatie|passie|vuur|energie|weerstand|aarzeling|terughoudendheid|gedrevenheid|onzekerheid|kracht|talent|potentie|wantrouwen)';
const SPENT = '(?:doodmoe|moe|kapot|uitgeput|gesloopt|bekaf|doodop|op|gebroken|uitgeblust|leeg)';
const PARENT = '(?:vader|moeder|ouders|pa|ma|mama|papa|opa|oma|broer|zus|familie|vriend|vriendin|baas)';
const AIM =
  '(?:bewijzen|imponeren|overtuigen|pleasen|behagen|niet teleurstellen|plezieren|jaloers maken|ontlopen|vermijden|overtreffen|ontzien|gunstig stemmen|tevreden (?:houden|stellen)|te vriend houden|trots maken|aftroeven|voor zijn|uit de weg gaan|laten zien (?:dat|wat|hoe)|laten merken (?:dat|wat|hoe)|een plezier doen|tevreden te (?:houden|stellen)|te (?:imponeren|overtuigen|pleasen|behagen|plezieren|bewijzen|vermijden|ontlopen)|te vriend te houden)';

/** What is guessed of the student's aims, nature and needs, asked or told (domain.md §3 rules 8, 10). */
export const GUESSES: readonly Sign[] = [
  signs(
    SETS,
    'fills-in',
    { given: true, where: 'asking', notAfter: OPEN, unless: HANDED_BACK },
    // wilde je de leermeester laten zien dat je het kon
    `(?:wilde|wou|wil|probeerde|hoopte|moest) <je> (?!(?:[^ .?!,]+ ){1,2}(?:je|jou|u) )(?:[^ .?!,]+ ){0,5}?${AIM}(?= )`,
    `${START}<state> , (?:zo n|zo'n|zo) (?:[^ .?!,]+ ){1,6}(?=[?])`,
    'was <je> (?:er )?(?:[^ .?!,]+ ){0,2}op uit (?:[^ .?!,]+ )*te(?= )',
    'ging het <je> er(?:om| [^ .?!,]+ om)(?= )',
    // is het angst om te kiezen, of is het luiheid
    `(?:is|was) (?:het|dat|dit) (?:nou |nu |dan |eerder |vooral |meer )*${TRAIT} (?:(?:om|voor|van) (?:[^ .?!,]+ ){1,4})?(?:, )?of (?:is |was |het |dat |toch |eerder |juist |gewoon |meer |pure |een |vooral )*[^ .?!,]+(?: [^ .?!,]+)?(?= [?])`,
    `${START}(?:je|jij|u|ge|gij) (?:hebt|heb|had|hadt|bent|was|ging|kwam|dacht|wilde|vond) (?:[^ .?!,]+ ){1,5}?zeker (?:[^ .?!,]+ ){1,4}(?=[?])(?!.*(?:wie|wat|welke) )`,
  ),
  signs(
    SETS,
    'fills-in',
    { given: true, unless: HANDED_BACK },
    // vanwaar die angst voor de heftruck
    `(?:vanwaar|waarom|hoezo) (?:toch |ineens |opeens |dan )*(?:die|dat|al die|al dat|zo n|zoveel|ineens die|je|jouw|uw) (?:[^ .?!,]+ )?(?:${TRAIT}|haat|woede)(?= )`,
    'hoe (?:komt|kwam) (?:het|dat|het dat|dat dat) (?:dat )?<je> (?:toch |eigenlijk |nu )?(?:altijd |steeds |telkens |meteen )*zo (?:snel|gauw|makkelijk|vlug|rap|hard|slecht|weinig|fel) (?:[^ .?!,]+ ){0,3}(?:opgeeft|opgaf|ontploft|ontplofte|dichtklapt|dichtklapte|afhaakt|afhaakte|twijfelt|twijfelde|klaagt|toegeeft|wegloopt|afgeleid|beledigd|gekwetst|uit|verveelt|opvliegt|in paniek|van slag)(?= )',
    'hoe (?:komt|kwam) (?:het|dat|het dat|dat dat) (?:dat )?<je> (?:[^ .?!,]+ ){0,3}?(?:<state>|<quality>) (?:zijt|bent|was|werd|waart|wordt|blijft)(?= )',
    'hoe (?:komt|kwam) (?:het|dat|het dat|dat dat) (?:dat )?<je> (?:[^ .?!,]+ ){0,2}?zo (?:<state>|<quality>)(?= )',
  ),
  signs(
    SETS,
    'fills-in',
    { given: true, notAfter: [...OPEN, '(?:als|of) '], unless: [...HANDED_BACK, '.* [?]'] },
    `<je> (?:was|bent|waart|zult|zijt) (?:dan |toen |nu |daarna |wel |al )*(?:natuurlijk|vast|zeker|waarschijnlijk|ongetwijfeld|duidelijk) (?:helemaal |echt |gewoon |wel |ook )*${SPENT}(?= )`,
    // rustig blijven, dat zit gewoon in jou
    `(?:zit|zat|ligt) (?:er |nu eenmaal |nou eenmaal |gewoon |echt |bij jou |al )*in (?:jou|u|(?:je|jouw|uw) (?:aard|bloed|karakter|natuur|genen|dna|vingers|vezels|systeem))(?= )`,
    '(?:zit|zat) er bij (?:jou|u) (?:[^ .?!,]+ )?in(?= )',
    // ik proef bij jou een grote behoefte aan zekerheid
    `ik (?:proef|bespeur|merk|hoor|voel|beluister|zie|ruik) (?:ook |toch |wel |nu )*(?:bij|in|achter) (?:jou|je|u) (?:toch |ook )?(?:een |wat |veel |enige |nogal |iets van |een stukje )*(?:[^ .?!,]+ ){0,2}?(?:${TRAIT}|${WISH}|<state>|<quality>)(?= )`,
    `ik (?:proef|bespeur|merk|hoor|voel|beluister|ruik) (?:ook |toch |wel |nu )*(?:een |wat |veel |enige |nogal |iets van |een stukje |een zekere )*(?:[^ .?!,]+ ){0,1}?(?:${TRAIT}|${WISH}) (?:bij|in|aan|achter|onder|als|om|,|[.!])(?= |$)`,
    `${START}(?:${TRAIT}|<state>|<quality>) , dat is wat ik (?:hoor|zie|merk|proef|voel)(?= )`,
    `${START}(?:een |echt |wat )*(?:geboren|echte|natuurlijke|rasechte|typische) [^ .?!,]+ , dat (?:zie|hoor|merk|is|ben|weet)(?= )`,
    'dat <je> (?:een|zo n|geen) (?:[^ .?!,]+ ){0,2}(?:type|<type>|mens|persoon|iemand) (?:bent|was)(?= )',
    '(?:word|werd|wordt) <je> (?:[^ .?!,]+ ){0,3}(?:stil|warm|koud|misselijk|vrolijk|beroerd|moe|gek|blij) van(?= )',
    '<je> (?:kon|kunt|kan) (?:[^ .?!,]+ ){0,5}(?:moeilijk|slecht|niet|amper|nauwelijks) (?:verteren|verkroppen|loslaten|verdragen|accepteren|uitstaan|velen|aanzien|hebben dat)(?= )',
    '<je> (?:raakte|schoot|was|zat|kwam) (?:[^ .?!,]+ ){0,3}(?:in paniek|van slag|van streek|over je toeren|van de kaart|in alle staten)(?= )',
    // je bent de rust zelve
    '<je> (?:bent|was|lijkt|blijft|waart|zijt) (?:de|het) [^ .?!,]+ (?:zelve|zelf|in persoon|ten voeten uit)(?= )',
    '<je> (?:bent|was|zijt|waart) (?:een en al|een bonk|een brok|een bron van|een bundel|een hoopje|een toonbeeld van) [^ .?!,]+(?= )',
    '<je> (?:bent|was|zijt) [^ .?!,]+ (?:zelve|in persoon|ten voeten uit)(?= )',
    '(?:daar|hier) (?:spreekt|hoor ik|praat|zie ik) (?:de|een) [^ .?!,]+ (?:in|uit) (?:jou|je|u)(?= )',
    '(?:dat|dit) is (?:duidelijk |vast |gewoon |typisch )*(?:de|het) [^ .?!,]+ in (?:jou|je|u)(?= (?:[.!,]|$|die))',
    // je hebt meer uitdaging nodig dan ze je geven
    `<je> (?:hebt|heb|had) (?:gewoon |eigenlijk |duidelijk |vooral |echt )*(?:meer|minder|veel meer|wat meer|iemand|mensen|een plek|een omgeving|(?:wat |veel )?(?:rust|structuur|vrijheid|uitdaging|bevestiging|erkenning|waardering|afwisseling|veiligheid|duidelijkheid|steun|zekerheid)) (?:[^ .?!,]+ ){0,4}?nodig(?= )(?!.*(?:gereedschap|uur|euro|handen|materiaal|papieren|documenten))`,
    // je bent dat diploma voor je vader gaan halen
    `<je> (?:bent|hebt|doet|deed|ging|volgt|koos|wilt|haalt|zit|studeert|werkt) (?:[^ .?!,]+ ){0,6}?voor (?:je|jouw|uw) ${PARENT} (?:[^ .?!,]+ ){0,2}?(?:gaan [^ .?!,]+|gedaan|gekozen|doen|begonnen|hier|op school|[.!,])(?= |$)(?<!(?:werkt|zit) (?:[^ .?!,]+ ){0,3}voor (?:je|jouw|uw) (?:baas|vader|moeder|oom|broer) .*)`,
    `(?:doe|deed|volg|haal|koos|kies) <je> (?:[^ .?!,]+ ){0,3}?voor (?:je|jouw|uw) ${PARENT}(?= )`,
    `(?:is|was|zijn|lijkt|blijft) (?:voor|bij) (?:jou|u) (?:[^ .?!,]+ )?(?:bijzaak|ondergeschikt|maar bijzaak|niet het belangrijkste|van geen belang|een bijzaak|hoofdzaak)(?= )`,
    'met (?:jouw|die|dat|uw) [^ .?!,]+ (?:van (?:jou|u) )?(?:is|vind ik) (?:het )?(?:[^ .?!,]+ )?(?:logisch|geen wonder|niet gek|begrijpelijk|niet raar) dat(?= )',
    'mijn (?:[^ .?!,]+ )?(?:gok|vermoeden|inschatting|indruk|gevoel) is dat (?:je|jij|u)(?= )',
  ),
];
