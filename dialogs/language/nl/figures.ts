import { signs, type Sign } from '../signs.ts';
import { EMBEDDED, HANDED_BACK, OPEN } from './excuses.ts';
import { SETS } from './sets.ts';

const GIFT =
  '(?:groene vingers|gouden handjes|(?:twee )?(?:linker|rechter)handen|(?:een )?hart van goud|(?:een )?(?:groot|warm|klein|gouden|goed) hart|(?:een )?goed stel hersens|(?:een )?goed koppie|(?:een )?(?:scherp|goed|geoefend) oog|oog voor|(?:een )?neus voor|feeling voor|(?:een )?antenne voor|(?:een )?kort lontje|(?:een )?lange adem|(?:een )?(?:dikke|dunne) huid|(?:een )?olifantenhuid|eelt op (?:je|uw) ziel|stalen zenuwen|zenuwen van staal|(?:een )?zesde zintuig|(?:een )?grote mond|(?:je|het) hart op de tong|haar op (?:je|uw) tanden|pit|karakter|ruggengraat|(?:een )?(?:vlotte|goede|gladde) babbel|(?:een )?eigen willetje|(?:een )?(?:sterke|ijzeren) wil|(?:een )?rijke fantasie|(?:een )?broertje dood|(?:een )?(?:laag|negatief) zelfbeeld|(?:een )?bord voor (?:je|uw) kop|lange tenen|schrik voor|goesting|[^ .?!,]+(?:mentaliteit|hart|instelling|natuur))';
const NATURE =
  "(?:niet op (?:je|uw) mondje gevallen|niet van gisteren|niet voor een gat te vangen|niet voor de poes|niet uit het veld te slaan|uit het goede hout gesneden|(?:een )?open boek|een vreemde eend|een spin in het web|(?:je|uw) eigen grootste criticus|(?:je|uw) ergste vijand|liever lui dan moe|van de oude stempel|recht voor (?:zijn|z'n|je) raap|er (?:een|eentje) (?:die|van|met)|een held in|(?:een|geen|echt een) [^ .?!,]*(?:mens|type)|niet de (?:makkelijkste|jongste|snelste|handigste)|niet snel tevreden|kind aan huis|in je element|in je nopjes|in je sas|als een vis in het water|een binnenvetter|een ruwe bolster|zo klaar als een klontje)";
/** What a body does with a feeling, said with `met`. */
const BODILY =
  '(?:(?:klotsende|natte) oksels|samengeknepen billen|dichtgeknepen billen|kromme tenen|(?:knikkende|bibberende|trillende|slappe) (?:knieen|benen|knietjes)|(?:klamme|trillende|bevende|zweterige|natte) handen|(?:trillende|bevende|bibberende) (?:stem|lip|vingers)|lood in (?:je|de) schoenen|(?:een )?(?:bang|zwaar|bezwaard|kloppend|bonzend|bonkend|gerust|klein) hart|het zweet (?:in|op|op de) (?:je|uw) \\S+|zweet(?:handen|druppels)|(?:een )?rood hoofd|rode (?:konen|wangen|oortjes)|glimmende ogen|twinkelende ogen|frisse tegenzin|tegenzin|gemengde gevoelens|pijn in (?:je|uw) (?:hart|buik)|(?:de )?moed in (?:de|je) schoenen|(?:een )?knoop in (?:je|uw) maag|(?:een )?brok in (?:je|uw) keel|ingehouden adem|hangende pootjes|de daver op (?:je|uw) lijf)';
const NOT_SAID = ['(?:voel|voelde|gaat|ging) <je> (?:waar|wat|hoe) ', '(?:jas|tas|fiets|map|telefoon) '];

/** The student in figures of speech: the heart, the body, gifts and temper, what hangs out of their throat (domain.md §3 rules 8, 10). */
export const FIGURES: readonly Sign[] = [
  signs(
    SETS,
    'fills-in',
    { given: true, notAfter: OPEN, unless: [...HANDED_BACK, ...NOT_SAID] },
    // je hart ligt bij de paarden
    '(?:je|jouw|uw) (?:hart|ziel|passie|bloed|hoofd|gevoel|kracht|gedachten) (?:ligt|lag|zit|zat|gaat|ging|gaan|klopt|klopte|bloedt|bloedde|brak|breekt|kookt|kookte|begint|begon|stond|staat|sloeg|slaat|zegt|maakte|sprong|hoort|waren|zaten)(?= )(?! (?:pijn|zeer|op de lijst|in je|(?:onder|tegen|aan) (?:het|de|een)))',
    '(?!klopt (?:je|uw) hart (?:[^ .?!,]+ ){0,3}(?:sneller|harder|in je) )(?:ligt|zit|lag|zat|klopt|ging|gaat) (?:[^ .?!,]+ ){0,2}?(?:je|jouw|uw) (?:hart|ziel|passie)(?= )',
    '(?:je|jouw|uw) (?:ogen|gezicht) (?:gaan|gingen|gaat|ging|lichten|lichtten|glimmen|glommen|twinkelen|stralen|straalt|straalde|schitteren|klaart|klaarde|betrekt|betrok)(?= )',
    'met (?:je|jouw|uw) (?:hart|hoofd|gedachten) (?:zit|zat|was|ben|bent) <je>(?= )',
    `<je> (?:hebt|had|heb) (?:[^ .?!,]+ ){0,3}?${GIFT}(?= )`,
    `(?:heb|had|hebt|hebde) <je> (?:[^ .?!,]+ ){0,3}?${GIFT}(?= )`,
    `<je> (?:bent|was|zijt|waart|zat|voelde|zit) (?:[^ .?!,]+ ){0,3}?${NATURE}(?= )`,
    `(?:ben|was|zat|zit) <je> (?:[^ .?!,]+ ){0,3}?${NATURE}(?= )`,
    // met klotsende oksels
    `<je> (?:[^ .?!,]+ ){0,7}?met (?:[^ .?!,]+ )?${BODILY}(?= )`,
    `${BODILY} (?:gaf|had|stond|zat|liep|ging|heb|hield|deed|kwam) <je>(?= )`,
    // het hangt je de keel uit
    '(?:hangt|hing|hangen|komt|kwam|komen) (?:[^ .?!,]+ ){0,3}?(?:je|jou|u) (?:[^ .?!,]+ ){0,3}?(?:keel|neus|strot|oren) uit(?= )',
    '(?:hangt|hing|komt|kwam) (?:[^ .?!,]+ ){0,4}(?:de|je) (?:keel|neus|strot) uit(?= )',
    '(?:staat|stond|staan|stonden|breekt|brak|breken|vliegt|vloog|zint|zinde|lokt|lokte|spreekt|sprak|spraken|schrikt|trekt|trok|ligt|lag|steekt|valt|viel|grijpt|greep|slaat|sloeg) (?:[^ .?!,]+ )?(?:je|jou|u) (?:[^ .?!,]+ ){0,3}?(?:tegen|op|aan|af|niet zo|niet|wel|zwaar|licht|rauw|voor de voeten|na aan het hart)(?= (?:[.!,]|$|dat|om|die))',
    '(?:groeit|groeide|stijgt) (?:[^ .?!,]+ )?(?:je|jou|u) (?:[^ .?!,]+ )?boven het hoofd(?= )',
    '(?:interesseert|boeit|zegt|doet|deed|raakt|raakte|kan|scheelt|maakt) (?:het |dat |die \\S+ )?(?:je|jou|u) (?:[^ .?!,]+ ){0,2}(?:geen (?:bal|zak|snars|klap|fluit|moer|barst)|niets uit|niks uit|gestolen worden|geen steek|helemaal niks|helemaal niets|weinig|bitter weinig)(?= )',
    '(?:werd|wordt|was|is) (?:het |dat )?(?:je|jou|u) (?:allemaal |even |net |gewoon |echt |een beetje )*(?:te veel|teveel|te machtig|te gortig|te gek|te bar|op het lijf geschreven)(?= )',
    '<je> (?:loopt|liep|stroomt|stroomde) (?:[^ .?!,]+ )?over van(?= )',
    '<je> (?:[^ .?!,]+ ){0,3}(?:vijfde wiel|vreemde eend|muurbloempje|zwarte schaap|voor aap|voor paal|voor joker|in je hemd)(?= )',
    '<je> (?:stond|zat|liep|lag|staat|zit) (?:[^ .?!,]+ ){0,3}te (?:trillen|beven|rillen|glimmen|glunderen|stralen|zweten|popelen|koken|knarsetanden|klappertanden|sidderen|duimen|balen)(?= )',
    '(?:stond|zat|liep|lag|sta|zit) <je> (?:[^ .?!,]+ ){0,4}te (?:trillen|beven|rillen|glimmen|glunderen|stralen|zweten|popelen|koken|knarsetanden|klappertanden|sidderen)(?= )',
    'de grond (?:zakte|zonk|verdween) (?:[^ .?!,]+ )?(?:onder|van onder) (?:je|jouw|uw)(?= )',
    '(?:ging|gaat) (?:er )?(?:een|de hele) wereld (?:voor (?:je|jou|u) )?open(?= )',
    '<je> (?:groeide|groeit) (?:er )?(?:[^ .?!,]+ ){0,2}(?:centimeter|meter|ervan)(?= )',
    '<je> (?:viel|valt) (?:[^ .?!,]+ )?(?:van (?:je|de) stoel|van je geloof|in een (?:diep )?gat|om van)(?= )',
    '<je> (?:kon|kunt|kan) (?:hem|haar|ze|die \\S+|iedereen) (?:[^ .?!,]+ )?wel (?:wat aandoen|schieten|slaan|wurgen|zoenen|omhelzen|door elkaar schudden|achter het behang plakken)(?= )',
    '<je> (?:kon|had) (?:[^ .?!,]+ )?wel (?:kunnen )?(?:huilen|janken|gillen|schreeuwen|springen|dansen|juichen)(?= )',
    '(?:viel|valt) (?:er )?(?:[^ .?!,]+ )?(?:een )?(?:last|pak|steen) van (?:je|jouw|uw) (?:schouders|hart)(?= )',
    '<je> (?:gaat|ging) (?:altijd |echt |gewoon |vol |helemaal )*voor (?:goud|de winst|het hoogste|het beste|zeker|veilig|een tien)(?= )',
    '<je> (?:ligt|lag|sliep|slaapt) (?:er )?(?:[^ .?!,]+ ){0,3}(?:wakker|slecht|geen oog) (?:van|door|dicht)(?= )',
    'kun <je> (?:[^ .?!,]+ )?niet (?:goed )?(?:van )?slapen(?= )',
    '(?:dat|het|die \\S+) (?:deed|doet) (?:je|jou|u) (?:wel |toch |echt |best |natuurlijk )*(?:wat|iets)(?= )',
    'een (?:zucht|zuchtje) van (?:<emo>|verlichting)(?= )',
  ),
  signs(
    SETS,
    'fills-in',
    { given: true, notAfter: EMBEDDED, unless: HANDED_BACK },
    // ge waart daar ferm van geschrokken
    '<je> (?:bent|was|waart|zijt|werd|raakte) (?:(?!(?:en|maar|die|dat|hij|ze|zij|toen|iemand|bij|een|dan) )[^ .?!,]+ ){0,5}(?:<state>|verschoten|aangeslagen|ondersteboven|content|geraakt|gegrepen)(?= (?:[.!]|$|zeker|dus|denk))',
    '<je> (?:bent|was|waart|zijt) er (?:[^ .?!,]+ ){0,3}(?:kapot|stuk|vol|ziek|beroerd|ondersteboven|weg|ingetuind|bedroefd|niet goed) van(?= )',
    '<je> (?:bent|was|waart|raakte) (?:[^ .?!,]+ ){0,3}onder de indruk(?= )',
  ),
];
