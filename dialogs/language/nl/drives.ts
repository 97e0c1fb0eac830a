import { signs, type Sign } from '../signs.ts';
import { HANDED_BACK, OPEN } from './excuses.ts';
import { SETS } from './sets.ts';

const SOURCE =
  '(?:energie|kracht|voldoening|rust|plezier|kick|inspiratie|zelfvertrouwen|troost|moed|motivatie|genoegdoening|hoop|steun|houvast)';
const NEED =
  '(?:zekerheid|vrijheid|erkenning|bevestiging|aandacht|uitdaging|rust|structuur|veiligheid|waardering|afwisseling|avontuur|duidelijkheid|respect|contact|gezelligheid|houvast|begeleiding|complimenten|applaus|succes|status|geld|spanning|ruzie)';
const WEIGHTY =
  '(?:belangrijk|heilig|essentieel|onmisbaar|vanzelfsprekend|een (?:[^ .?!,]+ )?(?:droom|uitdaging|opluchting|nachtmerrie|drempel|kans|bevrijding|straf|feest|teleurstelling|worsteling|succes|overwinning|nederlaag|stap))';

/** What drives the student, what they need and how they are wont to be, said or offered for them (domain.md §3 rules 8, 10). */
export const DRIVES: readonly Sign[] = [
  signs(
    SETS,
    'fills-in',
    { given: true, notAfter: [...OPEN, '(?:als|of) '], unless: HANDED_BACK },
    // je haalt je energie uit mensen; daar kreeg je een kick van
    `<je> (?:krijgt|kreeg|haalt|haalde|put|putte) (?:[^ .?!,]+ ){0,4}${SOURCE}(?= )`,
    `(?:krijg|kreeg|haal|haalde|put|putte) <je> (?:[^ .?!,]+ ){0,3}${SOURCE}(?= )`,
    `(?:dat|dit|is) (?:is|was|dat|dit) (?:[^ .?!,]+ ){0,3}?(?:waar|wat|hoe|waarom|wanneer) (?:[^ .?!,]+ ){0,2}?<je> (?:[^ .?!,]+ ){0,4}(?:${SOURCE}|blij|gelukkig|gaat|houdt|wilt|zoekt|warm|enthousiast|trots|bang|zocht|mist|miste|hoopt)(?= )`,
    '(?:dat|dit|is) (?:is|was|dat|dit) (?:[^ .?!,]+ ){0,3}?wat (?:je|jou|u) (?:[^ .?!,]+ )?(?:drijft|raakt|raakte|motiveert|boeit|stoort|tegenhoudt|trekt|bezighoudt)(?= )',
    '<je> (?:groeit|bloeit|floreert|gedijt|straalt|leeft op|fleurt op)(?= )(?! (?:in|op) (?:de|het) )',
    `(?:volgens mij|misschien|waarschijnlijk|vermoedelijk) (?:zocht|miste|zoek|mis|wou|wilde|verlangde) <je> (?:[^ .?!,]+ ){0,3}?${NEED}(?= )`,
    // hoe iemand nu eenmaal is
    '<je> (?:legt|legde) (?:de|je) lat (?:[^ .?!,]+ ){0,4}(?:hoog|hoger|laag|lager)(?= )',
    '<je> (?:maakt|maakte) het (?:jezelf|je) (?:[^ .?!,]+ )?(?:moeilijk|lastig|makkelijk|zwaar)(?= )',
    '<je> (?:trekt|trok) (?:je )?(?:[^ .?!,]+ )?(?:alles|het|dat|veel|kritiek|zoiets) (?:[^ .?!,]+ ){0,3}aan(?= )',
    '<je> (?:stelt|stelde|cijfert|cijferde) (?:[^ .?!,]+ ){0,3}(?:eisen|weg)(?= )',
    '<je> (?:neemt|nam|vat|vatte) (?:[^ .?!,]+ ){0,3}(?:persoonlijk|te veel op je|hooi op)(?= )',
    '<je> (?:laat|liet) (?:je|over je) (?:[^ .?!,]+ ){0,3}(?:heen lopen|heenlopen|meeslepen|gek maken|kennen|opjagen|afleiden|leiden|uit het veld)(?= )',
    '<je> (?:raakt|raakte|schiet|schoot) (?:snel|altijd|meteen|gauw|vaak|makkelijk) (?:[^ .?!,]+ ){0,2}(?:paniek|stress|war|stuur|slag|afgeleid|overprikkeld|geirriteerd)(?= )',
    '<je> (?:houdt|hield|hou) (?:er|daar|ervan|daarvan)(?= (?:[^ .?!,]+ ){0,3}(?:van|om|als|dat|wanneer) )',
    // voor jou is het belangrijk dat; het is voor jou een droom
    `voor (?:jou|u) (?:is|was|blijft) (?:het|dat|dit|\\S+) (?:[^ .?!,]+ ){0,2}?${WEIGHTY}(?= )`,
    `(?:het|dat|dit) (?:is|was) (?:[^ .?!,]+ )?voor (?:jou|je|u) (?:[^ .?!,]+ ){0,2}?${WEIGHTY}(?= )`,
    'diep (?:in je hart|van binnen|vanbinnen|in jezelf|onder die \\S+) [^ .?!,]+ <je>(?= )',
    'in je hart (?!en )[^ .?!,]+ <je>(?= )',
    '<je> had (?:[^ .?!,]+ )?zoiets van(?= )',
    '(?<=^ )dat <je> (?:[^ .?!,]+ ){1,9}, (?:is|lijkt|was|zie|merk|snap|begrijp|weet|dat is|dat zie|dat merk) (?:me|mij|ik|wel|duidelijk|logisch|nogal)(?= )',
    '(?:dacht|denk|dachten) <je> (?:[^ .?!,]+ )?(?:natuurlijk|vast|zeker|waarschijnlijk)(?= )',
    '<je> (?:bent|was|hebt|had|wilt|vindt|voelt|kunt|wilde|vond) (?:[^ .?!,]+ ){0,4}(?:volgens mij|naar mijn (?:indruk|gevoel|idee|smaak)|vermoed ik|als ik je zo hoor)(?= )',
    '(?:pijn|<eval>|<state>) (?:, )?(?:he|toch|zeker) ,(?= )',
    '(?:onder|achter) (?:al )?(?:die|dat|je|jouw|uw) (?:[^ .?!,]+ ){1,4}(?:zit|schuilt|ligt|gaat|speelt) (?:[^ .?!,]+ ){0,3}(?:<emo>|angst)(?= )',
    '(?:zit|zat|schuilt|ligt) er (?:onder|achter) (?:die|dat|je|jouw|uw) (?:[^ .?!,]+ ){1,7}(?:<emo>|angst)(?= )',
    '(?:zit|zat|liep|loop|loopt|sta|stond|lig|lag) <je> (?:[^ .?!,]+ ){0,4}te (?:balen|stressen|piekeren|twijfelen|treuren|genieten|huilen|janken|mokken|kniezen|tobben|shaken|bibberen)(?= )',
    '<je> (?:zit|zat|liep|loopt|stond|staat|lag) (?:[^ .?!,]+ ){0,4}te (?:balen|stressen|piekeren|twijfelen|treuren|genieten|huilen|janken|mokken|kniezen|tobben|shaken|bibberen)(?= )',
    '<je> had (?:[^ .?!,]+ ){0,4}(?:het liefst|liever|graag) (?:[^ .?!,]+ ){0,5}(?:willen|gewild|gehad|gedaan|gebleven|gezien)(?= )',
    '(?:dat|dit|het) (?:deed|doet|zei|koos) <je> <adv*>(?:om (?:erbij|indruk|aandacht|aardig|niet|iets|je|anderen|hem|haar) (?:[^ .?!,]+ ){0,4}te \\S+|uit \\S+|omdat(?! [?])|voor (?:je (?:ouders|moeder|vader)|anderen|de ander))(?= )',
    // ik zie dat het je raakt
    'ik (?:zie|merk|hoor|voel|snap|begrijp|denk) (?:[^ .?!,]+ )?(?:dat|hoe) (?:het|dit|dat|die \\S+) (?:je|jou|u) (?:[^ .?!,]+ ){0,3}(?:raakt|raakte|dwars|pijn|bezighoudt|houdt|aangrijpt|hoog|kwetst|frustreert|stoort|doet|deed|hindert|energie|geraakt|gekwetst|moeite)(?= )',
    '(?:dat|het|dit) (?:moet|zal|heeft|had) (?:[^ .?!,]+ ){0,4}(?:pijn|zeer) (?:gedaan|doen)(?= )',
  ),
  signs(
    SETS,
    'fills-in',
    { given: true, unless: HANDED_BACK },
    'wat (?:zul|zal|moet|zult) <je> (?:[^ .?!,]+ ){0,3}?(?:<state>|<felt>)(?= )',
    'wat (?:was|ben|werd) <je> (?:toch |daar |toen |dan |zeg )*(?:<state>)(?= !)',
    'wat een (?:[^ .?!,]+ )?(?:opluchting|klap|schok|teleurstelling|bevrijding|domper|feest|ellende|ramp) (?:zal|moet) (?:dat|het)(?= )',
    'wat (?:moet|zal) (?:dat|het|dit) (?:[^ .?!,]+ ){0,4}?(?:<eval>|<state>|<felt>|<emo>)(?= )(?!.*[?])',
    '(?:<eval>|<state>|heerlijk|lekker|goed|raar|rot|fijn) gevoel (?:, )?(?:zeker|toch|he)(?= )',
    '(?<=^ (?:en |maar |nou )?)(?:<quality>|<state>) (?:ben|was) <je> (?:zeker|wel|echt|toch|in elk geval|duidelijk|nou)(?= )',
  ),
  // what is said to have been meant is an interpretation, also after `je zegt`
  signs(
    SETS,
    'fills-in',
    { given: true },
    '(?:eigenlijk|in feite|dus eigenlijk) zeg <je> (?:[^ .?!,]+ )?(?:dat|:)(?= )',
    '<je> zegt (?:dus )?(?:eigenlijk|in feite)(?= )',
    'wat <je> (?:[^ .?!,]+ ){0,2}?(?:zegt|bedoelt|wilt zeggen) (?:, )?is dat <je>(?= )',
  ),
  signs(
    SETS,
    'fills-in',
    { given: true, where: 'asking', notAfter: OPEN, unless: HANDED_BACK },
    `(?:zoek|zoekt|zocht|mis|miste|wil|wilde|wou) <je> (?:[^ .?!,]+ ){0,3}?${NEED}(?= (?:[?]|in je|van|misschien|vooral|,|of (?:juist|meer|liever)))`,
    `(?:heb|had|hebt) <je> (?:[^ .?!,]+ ){0,3}?${NEED} nodig(?= )`,
    '(?:keek|kijk) <je> (?:[^ .?!,]+ ){0,2}(?:ernaar uit|er (?:[^ .?!,]+ )?naar uit|daarnaar uit)(?= )',
    '(?:hield|houd|hou|redde|kon|trok) <je> (?:het|dat) niet(?= )(?! (?:even|gewoon|eerst|eens|eerder) )',
    "vond <je> (?:die|dat|hem|haar|je \\S+|de \\S+|het \\S+) (?:[^ .?!,]+ ){0,3}(?:zo n|zo'n|een|geen) (?!(?:uur|dag|keer) )\\S+(?= )",
    '(?:werd|wordt|word) <je> (?:er|daar|hier) (?:[^ .?!,]+ ){0,3}(?:moe|gek|ziek|misselijk|onrustig|<state>) van(?= )',
  ),
];
