import { signs, type Sign } from '../signs.ts';
import { SETS } from './sets.ts';

const SOMETHING =
  '(?:oplossing|excuus|manier|optie|goede reden|smoes|instelling|houding|werkhouding|stijl|doen|reden om (?:\\S+ )+te \\S+)';
const PLAN = '(?:plan|idee|keuze|keus|stap|zet|beslissing|besluit|oplossing|aanpak|strategie|actie|voorstel)';
const JUDGED =
  '(?:goed|goede|goeie|slecht|slechte|prima|slim|slimme|dom|domme|verstandig|verstandige|verkeerd|verkeerde|stom|stomme|uitstekend|uitstekende|geweldig|geweldige|onverstandig|onverstandige|wijs|wijze|raar|rare|ongelukkig|ongelukkige|perfect|perfecte|sterk|sterke|top|juiste|foute|dapper|dappere|moedige|mooie|fantastisch|fantastische|onhandig|onhandige|zwak|zwakke|beter|betere|beste|slimste|verstandigste)';
const BETTER =
  '(?:beter|makkelijker|gemakkelijker|sneller|fijner|handiger|slimmer|verstandiger|prettiger|effectiever|rustiger|gezonder|veiliger|leuker|goed|prima|vaak|altijd|enorm|ontzettend|veel|een stuk|meestal|meer)';

/** Lectures, general truths, predictions and judgements of a plan: what tells the student how things are (domain.md §3 rule 1). */
export const LECTURES: readonly Sign[] = [
  signs(
    SETS,
    'advice',
    {
      where: 'telling',
      unless: [
        '(?:zei|vertelde|noemde|vond|vindt|zegt|zeg) <je>',
        '(?<=^ )<je> (?:bent|hebt|wilt|vindt) ',
        'voor (?:die|deze|dat|dit|het|de) [^ .?!,]+ heb <je> (?:\\S+ ){0,2}nodig',
        '<je> (?:zei|zegt|vertelde|noemde|vond|vindt|dacht)',
      ],
    },
    `(?:is|zijn|was|lijkt|blijft) (?:\\S+ )?(?:nooit|geen|niet) (?:\\S+ )?(?:een |de )?${SOMETHING}(?= )`,
    'heeft (?:\\S+ )?(?:geen|weinig) (?:enkele )?zin(?= )(?! in)',
    '(?:daar|hier|zo|daarmee|zonder \\S+) (?:heb|had|doe|pak|red|help|bereik|kom|schiet|los) <je> (?:\\S+ ){0,3}(?:jezelf|niks|niets|weinig|er niet|niet ver|nergens|tekort|iemand)(?= )',
    '(?:zo (?:simpel|eenvoudig|makkelijk|werkt|gaat|is|zit|hoort|moet|doe|loopt)) (?:is |zit )?(?:het|dat)(?= (?:[.!,]|$|in|nou|nu|gewoon|eenmaal|altijd))',
    "(?:een|n|'n|elke|iedere) (?:beetje|goede|goeie|echte|fatsoenlijke|professionele|volwassen|serieuze|beginnende) (?!(?:\\S+ )?(?:die|dat|om) )\\S+ (?!(?:die|dat|om|van|met|voor|in|op) )\\S+t(?= )",
    '(?<=^ )wie (?:\\S+ ){1,6}(?:moet|krijgt|komt|wint|zal|kan|wordt|heeft|bereikt|leert|die)(?= )(?!.*[?])',
    '(?:dan|daar|straks|later|anders|zo|hier|dat) (?:ga|zul|zal|krijg|heb|kom|word|raak|haal|mis|ben|sta|gaat|zult) <je> (?:\\S+ ){0,4}(?:spijt|nodig|profijt|verder|plezier|last|nergens|(?<!zo (?:[^ .?!,]+ ){2,4})er wel|veel aan|iets aan|blij|beter|ver|dankbaar|voordeel|nooit|te laat|alleen voor)(?= )',
    '(?:neemt|zal|wil|vindt|geeft|kijkt|luistert) (?:iedereen|niemand|elke werkgever|geen werkgever|de baas|elk bedrijf|geen bedrijf) (?:\\S+ ){0,3}(?:aan|hebben|je|naar|serieus|terug)(?= )',
    '(?:het|dat|alles|dit) (?:komt|gaat|lukt|went|verdwijnt|lost|wordt|zakt|slijt|regelt|valt) (?:\\S+ ){0,4}(?:vanzelf|wel|over|op|mee|snel genoeg|met de tijd|helemaal goed)(?= (?:[.!,]|$|goed|over|weer|hoor|als|op|joh))',
    '<je> (?:hoeft|hoef) (?:alleen|enkel|slechts|gewoon|eigenlijk) (?:\\S+ )?(?:maar|te)(?= )',
    '(?:hoef|hoeft) <je> (?:alleen|enkel) (?:maar )?',
    '(?:gewoon |enkel |alleen )?een kwestie van',
    '(?:\\S+) heb <je> (?:\\S+ ){0,2}(?:nodig|nou eenmaal|nu eenmaal)(?= (?:[.!,]|$|voor|om|in|als))(?!.*(?:[?]|van (?:mij|me)))',
    `(?:lijkt|vind|vond|is|was) (?:mij |me |ik |het |dat )+(?:\\S+ ){0,3}?(?:geen |een |het |de )(?:\\S+ )?${JUDGED}?(?: )?${PLAN}(?= )`,
    `(?<=^ |, )(?:wat een |een |heel |echt een |hele |erg )*${JUDGED} ${PLAN}(?= )(?!.*(?:[?]|gevonden|hebt|had))`,
    `(?:dat|het|dit) (?:is|was|lijkt|lijkt me|vind ik) (?:\\S+ ){0,2}(?:een |geen |de |het )(?:\\S+ )?${JUDGED} ${PLAN}(?= )`,
    '<je> (?:\\S+ ){0,3}(?:goed|beter|verstandig|slim|wijs|best) aan doet',
    `(?:werkt|gaat|lukt|loopt|helpt|scheelt|komt|voelt|leert|is) (?:het|dat|alles) (?:\\S+ ){0,2}${BETTER} (?:\\S+ )?(?:als|wanneer|om|door)(?= )`,
    `(?:het|dat|alles) (?:werkt|gaat|lukt|loopt|helpt|scheelt|loont) (?:\\S+ ){0,2}(?:${BETTER} )?(?:\\S+ )?(?:als|wanneer) <je>`,
    'het (?:loont|helpt|scheelt|heeft zin|is de moeite waard|kan geen kwaad|kan helpen) (?:\\S+ )?(?:om|als|wanneer)(?= )',
    '(?:dan|daarmee|zo) (?:zul|zal|ga|kun|kan) <je> (?:zien|merken|ontdekken) dat',
    '<je> zult (?:zien|merken)(?= )',
    '(?<!(?:trein|bus|fiets|auto|tram|metro|boot|scooter) )kom(?:t)? <je> (?:\\S+ ){0,2}(?:er niet|niet ver|nergens|een heel eind)(?= )(?!.*[?])',
    'op (?:jouw|je|uw) leeftijd(?= )',
    `wat (?:een|n) (?:[^ .?!,]+ ){0,3}${PLAN}(?= )`,
    `(?<=^ |, )(?:heel |echt |wat een )?${JUDGED} (?:werk|gewerkt|actie|prestatie|resultaat|vondst|inzet)(?= [.!,]|$)`,
    '(?:dat|dit|het) (?:is|was|noem ik) (?:\\S+ ){0,3}(?:gedrag|mentaliteit|houding|prestatie|vertoning|werkwijze)(?= [.!,]|$)',
    'een (?:dikke|grote|vette) (?:tien|voldoende|pluim|onvoldoende|acht|negen|duim)(?= )',
    '(?:eerlijk|afspraak|regels?) (?:is|zijn) (?:eerlijk|afspraak|regels)(?! [,:] <je> (?:had|was|vond|wilde|voelde|bent|hebt|vindt))',
    '(?:dat|dit|zoiets|die \\S+) (?:hoort|horen) (?:er |nu eenmaal |gewoon |ook )*bij(?= )(?! (?:je|jou|u) )',
    '(?:een|n) (?:mentor|docent|volwassene|ouder) weet (?:\\S+ )*(?:best|beter|wel)',
    '(?:kies|ga) (?:altijd |gewoon |eerst |dus |nou |maar |toch )*(?:voor zekerheid|voor jezelf|met je hart|je hart achterna|je eigen weg)',
    '<je> (?:komt|kom|krijgt|haalt|bereikt|leert) (?:\\S+ ){0,3}(?:verder|er wel|er niet|nergens|niets|meer|veel) (?:\\S+ ){0,2}(?:als|door|met|zonder)(?= )',
    '(?:geen|nooit|niet) (?:gezeur|gezeik|smoesjes|excuses|uitvluchten|getreuzel)(?= )',
    '(?:een|elke|iedere|de|geen) (?:werkgever|baas|klant|bedrijf|leidinggevende|recruiter) (?:kijkt|let|wil|verwacht|zoekt|vindt|houdt|vraagt|ziet|neemt|prikt|haakt|wacht|belt) (?:[^ .?!,]+ ){0,4}(?:of|op|naar|dat|een|mensen|iemand|niet|je|eerst|eerste|door|af|graag|liever)(?= )',
    '(?:daar|dat) is (?:die|dat|hij|ze|het|iedereen|school|een \\S+) (?:\\S+ )?voor(?= (?:[.!]|$))',
  ),
  signs(
    SETS,
    'advice',
    { unless: ['(?:wat|hoe|welke) (?:\\S+ ){0,3}(?:goed|verkeerd|fout|anders)'] },
    '<je> (?:[^ .?!,]+ ){0,5}?(?:goed|verkeerd|fout|slim|dom|slecht|netjes|keurig|knap|prima|onhandig|verstandig|onverstandig|dapper|uitstekend|fantastisch|geweldig|onbeleefd|raar) (?:hebt|bent|had) (?:\\S+)(?= )',
    '(?:<je> hoort|<je> dient|hoor <je>|dien <je>|behoor <je>|behoort <je>) (?:[^ .?!,]+ ){0,6}te \\S+(?:en|aan|oen|ien)(?= )',
    '(?<!(?:daar|hier|toen|dan|nu) )\\S+ (?:hoor|dien) <je> (?:[^ .?!,]+ ){0,4}te \\S+en(?= )',
  ),
];
