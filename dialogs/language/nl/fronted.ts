import { signs, type Sign } from '../signs.ts';
import { HANDED_BACK, OPEN } from './excuses.ts';
import { SETS } from './sets.ts';

const START = '(?<=^ (?:en |maar |nou |dus |tja |ja |oh |ach |, )*)';
const HOW = '(?:niet |erg |heel |echt |zo |best |behoorlijk |flink |ontzettend |een beetje |beetje |lekker |niet bepaald )*';
const PEOPLE =
  '(?:iemand|mensen|types|jongens|meisjes|meiden|leerlingen|studenten|lui|een (?:jongen|meid|meisje|student|leerling|man|vrouw))';
const PERSON = '(?:jongen|meisje|meid|vrouw|man|student|studente|leerling|kerel|gast|iemand|mens)';
const BLOW =
  '(?:klap|schok|dreun|bevrijding|opluchting|nachtmerrie|teleurstelling|tegenvaller|meevaller|hel|feest|kick|opsteker|domper|beproeving|verademing|worsteling|overwinning|deceptie|koude douche|droom|marteling|ramp|straf)';
const BOTHERS =
  '(?:dwarszit|dwarszat|tegenstaat|tegenstond|opbreekt|opbrak|aantrekt|aantrok|aanspreekt|aansprak|aanvliegt|benauwt|benauwde|tegenhoudt|tegenhield|afschrikt|steekt|stak|raakt|raakte|drijft|dreef|boeit|boeide|stoort|stoorde|irriteert|frustreert|bezighoudt|bezighield|wakker houdt|in de weg zit|parten speelt)';

/** What is said of the student with something else in front: the feeling, the one thing, the likes of them (domain.md §3 rules 8, 10). */
export const FRONTED: readonly Sign[] = [
  signs(
    SETS,
    'fills-in',
    { given: true, notAfter: OPEN, unless: HANDED_BACK },
    // eenzaam was je daar; blij werd je er niet van
    `${START}${HOW}(?:<state>) (?:was|werd|ben|bent|voelde|klink|klonk|oogt|oogde|kijk|keek|word|zul|zal|moet|raakte|raak) <je>(?= )`,
    `${START}${HOW}(?:<eval>) (?:vond|vind) <je> (?:het|dat|die|hem|haar|dit)(?= )`,
    `${START}(?:niet )?(?:koud|onberoerd|onverschillig) (?:liet|laat) (?:het|dat) (?:je|jou|u)(?= )`,
    `${START}(?:makkelijk|moeilijk|gemakkelijk|lastig) (?:maak|maakte) <je> het (?:je|jezelf|uzelf)(?= )`,
    `${START}(?:warm|koud|blij|vrolijk|gelukkig|wild|heet|enthousiast|moe|gek|beter) (?:word|werd|wordt|loop|liep) <je> (?:er|daar|hier) (?:[^ .?!,]+ ){0,3}van(?= )`,
    `${START}(?:<state>) , (?:dat|zo) (?:was|ben|werd|voelde) <je>(?= )`,
    `${START}(?:<state>) dat <je> (?:[^ .?!,]+ )?(?:was|bent|werd|keek)(?= [.!])`,
    '(?:maar|en) (?:<eval>) (?:vond|vind|was) <je> (?:het|dat)(?= )',
    // het liefst was je weggerend
    '(?:het liefst|het allerliefst) (?:was|had|wilde|wou|zou|ging|bleef|wil|zit|zat|doe|deed) <je>(?= )',
    '<je> (?:had|was|zou|wilde|wil|wou|doet|werkt|gaat) (?:[^ .?!,]+ ){0,2}het (?:liefst|allerliefst)(?= )',
    '<je> (?:wilde|wou|wilt|wil) (?:niks|niets) liever(?= )',
    // het is die collega die jou dwarszit
    `(?:het|dat) (?:is|was|zijn|waren) (?:[^ .?!,]+ ){1,6}(?:die|dat|wat) (?:je|jou|u) (?:[^ .?!,]+ ){0,2}${BOTHERS}(?= )`,
    `wat (?:je|jou|u) (?:[^ .?!,]+ ){0,2}${BOTHERS} (?:, )?(?:is|zijn|was)(?= )(?!.*[?])`,
    'waar het (?:je|jou|u|bij jou) aan (?:ontbreekt|ontbrak|schort) (?:, )?is(?= )(?!.*[?])',
    '(?:draait|draaide|gaat|ging) (?:het|er|alles) (?:[^ .?!,]+ )?(?:voor|bij) (?:jou|je|u) (?:[^ .?!,]+ ){0,2}om(?= )',
    '(?:is|was|is het|was het) (?:je|jou|u) (?:[^ .?!,]+ ){0,2}erom te doen(?= )',
    'het (?:gaat|ging) (?:je|jou|u) (?:[^ .?!,]+ ){0,3}(?:om|erom)(?= )',
    '(?:gaat|ging) het (?:je|jou|u) (?:[^ .?!,]+ ){0,3}(?:om|erom)(?= )(?! [?])',
    'dan (?:ben|bent) (?:jij|u) het (?:wel|zeker|toch)(?= )',
    // iemand zoals jij heeft structuur nodig
    `${PEOPLE} (?:zoals|als) (?:jij|jou|u|jullie) (?!(?:heb|had|ken|zag|zie|zoek|spreek|moet|moeten|kan|kunnen|zou|zouden|kunt|in|bij|op|uit|hier) )[^ .?!,]+(?= )(?!.*[?])`,
    `voor ${PEOPLE} (?:zoals|als) (?:jij|jou|u) (?:is|was|zijn|lijkt|blijft)(?= )`,
    '<je> (?:bent|lijkt|was) (?:[^ .?!,]+ )?(?:net|precies|sprekend|wel|veel|een beetje) (?:zo )?(?:als|op) (?:je|jouw|uw) (?:vader|moeder|broer|zus|oom|tante|opa|oma|ouders)(?= )',
    // het feit dat je niet belde, zegt mij dat
    "ik heb (?:zo n|zo'n|een|het|sterk het|zo het) (?:[^ .?!,]+ )?(?:vermoeden|voorgevoel|idee|gevoel) dat (?:[^ .?!,]+ ){1,5}(?:je|jou|u|jouw|uw)(?= )",
    '(?:zegt|verraadt|vertelt|bewijst|toont) (?:mij |me |wel |al |toch )*(?:genoeg|alles|veel)(?= (?:over|[.!]))',
    '(?:zegt|verraadt|vertelt|bewijst|toont) (?:mij|me) (?:[^ .?!,]+ )?dat <je>(?= )(?<!(?:moeder|vader|docent|mentor|baas|begeleider|chef|collega) .*)',
    '(?:uit alles|aan alles) (?:blijkt|merk|zie|hoor|spreekt|voel) (?:ik )?dat <je>(?= )',
    'alles wijst erop dat <je>(?= )',
    '<je> (?:bent|was) (?:[^ .?!,]+ )?(?:gewend|geneigd|verslaafd|niet bereid|allergisch) (?:om|aan|voor)(?= )',
    '(?:zoals|de manier waarop) <je> over (?:[^ .?!,]+ ){1,5}(?:praat|vertelt|sprak|vertelde) , (?:dat|daar|daaruit)(?= )',
    '(?:zag|zie|hoorde|merkte) ik (?:je|jou|u) (?:[^ .?!,]+ ){0,2}(?:balen|schrikken|genieten|twijfelen|stralen|glimmen|glunderen|mokken|stressen|zuchten|piekeren|afhaken|dichtklappen|opbloeien|groeien|kniezen)(?= )',
    'ik zag (?:je|jou|u) (?:[^ .?!,]+ ){0,2}(?:balen|schrikken|genieten|twijfelen|stralen|glimmen|glunderen|mokken|stressen|piekeren|dichtklappen|opbloeien|kniezen)(?= )',
    'aan (?:je|jouw|uw) (?:stem|gezicht|ogen|houding|toon|blik|lijf|lach) (?:hoor|zie|merk|lees) ik (?:dat|hoe)(?= )',
    '(?:is|was|blijft|lijkt) <adv*>(?:<eval>|<state>) voor (?:jou|u)(?= [.!,])',
    '(?:vind|vond) <je> <adv*>(?:<eval>|<state>|ongemakkelijk)(?= [.!])(?<!^ (?:hoe|wat|waarom) .*)',
    '(?:komt|kwam) (?:die|dat|je|jouw|deze) [^ .?!,]+ (?:[^ .?!,]+ )?(?:voort uit|uit|door) (?!(?:de (?:bus|trein)|elkaar) )[^ .?!,]+(?= [?])',
    '(?:eigenlijk|stiekem|ergens) (?:zit|zat|loop|worstel|baal) <je> (?:nog |steeds |altijd |gewoon )*(?:met|tegen|erover|over)(?= )',
    '(?:glom|glunderde|straalde|kookte|gloeide|popelde|mokte|pruilde|verstijfde|bevroor|smolt|zweefde) <je>(?= )',
    '<je> (?:glom|glunderde|straalde|kookte|gloeide|popelde|mokte|pruilde|verstijfde|bevroor|smolt|zweefde)(?= (?:[.!,]|van|toen|natuurlijk|zeker|vast|helemaal|gewoon))',
    // heeft hij je gekwetst; is het angst of luiheid
    '(?:heeft|had|hebben) (?:hij|ze|zij|dat|het|die [^ .?!,]+|je [^ .?!,]+) (?:je|jou|u) (?:[^ .?!,]+ )?(?:gekwetst|geraakt|beledigd|vernederd|teleurgesteld|geinspireerd|gemotiveerd|in de steek gelaten|laten zitten|verrast|geirriteerd|bang gemaakt|boos gemaakt)(?= )',
    'is het (?:<emo>|luiheid|verlegenheid|gemakzucht|onwil|onmacht|trots) (?:, )?of (?:is het |toch |eerder |juist )*[^ .?!,]+(?= [?])',
    '<je> (?:had|hebt|heb) (?:er |daar )?(?:[^ .?!,]+ )?(?:schoon genoeg|tabak|de buik vol|meer dan genoeg)(?= )',
    '(?:pak|neem|vat) <je> (?:[^ .?!,]+ ){0,5}persoonlijk(?= )',
    '(?:daar|hiervoor) pas <je> (?:[^ .?!,]+ )?voor(?= )',
    '(?:die|dat) (?:<emo>|verlegenheid|koppigheid|luiheid|perfectionisme) van (?:jou|u) (?:zit|staat|is|was|houdt|hield|komt|maakt|speelt|werkt|kost)(?= )(?!.*[?])',
    'is het (?:ook |dan )?(?:logisch|geen wonder|begrijpelijk|niet gek) dat <je>(?= )',
    '<je> (?:leeft bij de dag|hebt het hart van|kunt meer dan <je>|kan meer dan <je>)(?= )',
    'aan (?:jou|u) is een (?:[^ .?!,]+ ){1,2}verloren(?= )',
    '(?:schuilt|zit|steekt|huist) (?:er )?een (?:[^ .?!,]+ ){1,2}in (?:jou|je|u)(?= [.!,])',
    'in (?:jou|u) (?:zit|schuilt|steekt|huist)(?= )',
    'maakt (?:jou|u) (?:zo |juist |ook )?(?:bijzonder|uniek|sterk|anders|speciaal|geschikt)(?= )',
    'wat ik (?:zo )?(?:mooi|goed|knap|sterk|leuk|bijzonder|fijn|lastig|jammer) vind (?:aan|bij|in) (?:jou|je|u) (?:, )?is(?= )',
    '<je> (?:bent|was|zijt|waart|werd) (?:het |dat )(?:[^ .?!,]+ )?(?:zat|beu|spuugzat|kotsbeu)(?= [.!,])',
    '<je> (?:bent|was|zijt|waart) (?:[^ .?!,]+ )?zot van(?= )',
    // naar je zin; daar groei je van; klikt het bij jou meteen
    'naar (?:je|jouw|uw) zin(?= )',
    '(?:volgens mij|ik denk dat|ik vermoed dat|misschien|ik voel dat) (?:speelt|zit|is|er) (?:er|meer|iets) (?:[^ .?!,]+ )?(?:meer|anders|onder|achter|speelt|zit)(?= )',
    '(?:daar|hier|daarvan) (?:groei|groeide|bloei|leef|leefde|knap|knapte|fleur|schrik|kikker|gloei|glunder) <je> (?:[^ .?!,]+ )?(?:van|op|door)(?= )',
    '(?:klikt|klikte|botert|boterde|botst|botste) (?:het|dat) (?:bij |voor |met |tussen )?(?:jou|je|u|jullie)(?= )',
    'voor (?:jou|u) (?:telt|telde|gaat|staat|bestaat|weegt|woog) (?:alleen|vooral|maar|niets|niks|altijd|het)(?= )',
    'ik (?:krijg|kreeg|heb) (?:het|de|een) (?:[^ .?!,]+ )?(?:idee|gevoel|indruk) dat (?:[^ .?!,]+ ){1,4}(?:je|jou|u|jouw|uw)(?= )',
    '<je> (?:hebt|heeft|had|heb) het (?:[^ .?!,]+ ){0,2}(?:moeilijk|zwaar|lastig|te kwaad) (?:met|als|wanneer|om)(?= )',
    '<je> (?:[^.?!]+ )?, als ik (?:het|je|dat|jou) (?:zo |goed )*(?:hoor|zie|beluister|lees)(?= [.!])',
    '(?:is|was) (?:het|de|je|jouw) (?:[^ .?!,]+ ){1,2}in (?:jou|u)(?= [.!])',
    'wat ik (?:bij|aan|in) (?:jou|je|u) (?:zie|merk|hoor|proef) (?:, )?is (?:dat <je>|een|iemand)(?= )',
    '(?:klap|trap|slag|steek) (?:in|onder|door) (?:je|jouw|uw) (?:gezicht|neus|hart|ziel)(?= )',
    'dan (?:moet|zul|zal) <je> (?:wel|vast) (?:[^ .?!,]+ ){0,3}(?:<state>|<quality>) zijn(?= [.!])',
    // die jongen tegenover mij is bang
    `(?:die|dat|deze|de|het) ${PERSON} (?:tegenover mij|tegenover me|voor me|voor mij|hier tegenover|aan deze tafel) (?:is|heeft|wil|voelt|vindt|durft|kan|twijfelt|was|had)(?= )`,
    `ik (?:zie|hoor) (?:hier |nu |vooral |gewoon |echt |voor me |tegenover me )*(?:een (?:[^ .?!,]+ )?${PERSON}|iemand) (?:die|dat)(?= )(?!.*(?:zwaait|aan de deur|op de gang|helpen))`,
    `${START}(?:daar|hier|tegenover mij) zit (?:iemand|een (?:[^ .?!,]+ )?${PERSON}) (?:die|dat)(?= )`,
    // dat zul je wel vervelend gevonden hebben
    '(?:zul|zal|zult) <je> (?:dat |het |je |er |die )*(?:wel|vast|best) (?!(?:[^ .?!,]+ ){0,6}(?:moeten|weten|merken|zien|gemerkt|gezien|gehoord|gekregen) )(?:[^ .?!,]+ ){1,5}(?:hebben|zijn)(?= )',
    `${START}zal (?:wel |vast |best )+(?:een )?(?:[^ .?!,]+ )?(?:<eval>|<state>|<emo>|schrikken|slikken|balen|wennen|${BLOW}) (?:[^ .?!,]+ ){0,2}(?:zijn|geweest)(?= )`,
    '(?:geef (?:het )?(?:nou |maar |gewoon |eens )*toe|(?:zeg|wees) nou (?:eens )?eerlijk|wees eerlijk|eerlijk is eerlijk|beken het maar) (?:[,:] )?(?:dat )?<je> [^ .?!,]+(?= )',
    '(?:uiteraard|logischerwijs|allicht|vanzelfsprekend|begrijpelijkerwijs|logisch dat|geen wonder dat|begrijpelijk dat|snap ik dat) (?:(?:was|vond|voelde|werd|had|wilde|baalde|schrok) <je>|<je>) (?:[^ .?!,]+ ){0,4}?(?:<state>|<eval>|<felt>|<emo>|geen zin|rot|eerlijk)(?= )',
    `(?:is|was) (?:het|dat) (?:toch |dan |ook )?(?:niet |geen |een |wel )*(?:[^ .?!,]+ )?${BLOW} (?:voor (?:je|jou|u)|van (?:je|jou|u)|toen|om|,)(?= )(?=.*[?])`,
    `(?:is|was) (?:het|dat) (?:toch |dan |ook )?(?:niet |geen )(?:een )?(?:[^ .?!,]+ )?${BLOW}(?= [?])`,
  ),
  // bang om te falen? onzeker dus.
  signs(
    SETS,
    'fills-in',
    { given: true, unless: [...HANDED_BACK, '(?:ik|mij|me|we) '] },
    `${START}(?:(?:een )?beetje |best |nogal |stiekem |misschien |gewoon |te )*(?:<state>|te <quality>|faalangst) om (?:[^ .?!,]+ ){0,6}te [^ .?!,]+(?= [?])`,
    `${START}${HOW}(?:<state>|<emo>|faalangst) (?:dus|zeker|natuurlijk)(?= [.?!])`,
    `${START}(?:een beetje |beetje |te |stiekem |gewoon )*(?:<state>) (?:voor|van|om|over|op|tegen|voor de|voor het) (?:[^ .?!,]+ ){1,4}?(?=[?])`,
    `${START}(?:een )?(?:beetje|tikkeltje|vleugje) (?:<emo>|faalangst|<state>|<quality>)(?: (?:misschien|zeker|of zo|ofzo|dus))?(?= [?])`,
    `${START}(?:wel )?(?:een |geen )?(?:[^ .?!,]+ )?${BLOW} (?:zeker|natuurlijk|dus|vast|misschien)(?= [.?!])`,
    `${START}geen (?:zin|trek|puf|energie|motivatie|vertrouwen|geduld) (?:[^ .?!,]+ ){0,4}(?:zeker|dus|misschien|natuurlijk)(?= [.?!])`,
    `${START}(?:typisch )?(?:een )?(?:gevalletje|staaltje|geval van) [^ .?!,]+(?= )`,
    `${START}(?:wel )?(?:lekker |heel |erg |best |behoorlijk )+(?:zelfverzekerd|<quality>) (?:ben|bent) <je>(?= )`,
    `${START}(?:om te|uit|van) [^ .?!,]+ (?:waarschijnlijk|zeker|vast|natuurlijk|dus)(?= [.?!])`,
    `${START}wie (?:zou|wordt|werd|baalt|schrikt|heeft|is|was) (?:daar|dan|er|daarvan|ervan) (?:[^ .?!,]+ ){0,2}(?:niet|geen) (?:[^ .?!,]+ ){0,3}(?:<state>|<emo>|<emoverb>|balen|schrikken|huilen)(?= )`,
    `${START}(?:<emo>|faalangst|heimwee|plankenkoorts|koudwatervrees|keuzestress|spreekangst)(?: (?:misschien|zeker|dus|of zo))?(?= [?])`,
  ),
];
