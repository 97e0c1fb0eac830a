import { signs, type Sign } from '../signs.ts';
import { SETS } from './sets.ts';

const START = '(?<=^ (?:en |maar |nou |dus |tja |ja |ach |joh |amai |kijk , |, )*)';
const SAID = [
  '(?:zei|vertelde|noemde|vond|zegt|schreef|schrijft) <je>',
  '<je> (?:zei|zegt|vertelde|noemde|vond|vindt|dacht|schreef)',
  '.* [?]',
];
const OFTEN =
  '(?:altijd|vaak|meestal|vaker|wel eens|weleens|nogal eens|zelden|bijna nooit|haast nooit|nooit|zo vaak|snel|gauw|erg|zeer|enorm)';
const GAINED =
  '(?:beter|slimmer|verstandiger|handiger|netter|wijzer|veiliger|eerlijker|chiquer|professioneler|beleefder|verstandig|netjes|slim|de (?:enige|beste|juiste|slimste|verstandigste|netste) [^ .?!,]+)';
const GOOD =
  '(?:top|super|goed|sterk|knap|prima|keurig|netjes|professioneel|uitstekend|voorbeeldig|slordig|slecht|zwak|matig|onprofessioneel|onhandig|kinderachtig|af|om door een ringetje te halen|indrukwekkend|indrukwekkende|vakwerk|onder de maat|een tien waard|dik in orde|helemaal in orde)';
const KIN =
  '(?:zwager|schoonzus|buurman|buurvrouw|kennis|neef|nicht|broer|zus|oom|tante|vriend|vriendin|man|vrouw|zoon|dochter|vader|moeder|oud-leerling|oud-collega|collega)';
const AGE =
  '(?:veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|eenentwintig|tweeentwintig|dertig|jong|klein|1[4-9]|2[0-9]|30)';
const NTH = '(?:veertiende|vijftiende|zestiende|zeventiende|achttiende|negentiende|twintigste|dertigste|\\d+e|\\d+ste)';
const HELP =
  '(?:app|site|website|cursus|training|bijles|loket|jongerenloket|beurs|banenmarkt|inloopuur|spreekuur|regeling|subsidie|workshop|studieadviseur|jobcoach|methode|trucje|truc|open dag|opendeurdag|infoavond|stand|meeloopdag|meeloopdagen|proefstage|beroepskeuzetest|test|avondopleiding|schakeljaar|lijst)';

/** Norms, truths of a trade, chances held out, other people's doors and one's own past: advice without an order in it (domain.md §3 rule 1). */
export const NORMS: readonly Sign[] = [
  signs(
    SETS,
    'advice',
    { unless: SAID },
    // een kok die zijn messen niet slijpt, snijdt zich vroeg of laat
    `${START}(?:een|elke|iedere) (?:[^ .?!,]+ ){1,2}die (?:[^ .?!,]+ ){1,7}, (?!(?:die|dat|was|had|zei|kwam|ging|stond|zat|liep|riep|en|maar|met|uit|bij|in|op|van|daar|wat|ik|we|hij|ze|dus) )[^ .?!,]+t (?!(?:<je>|ik|hij|we) )`,
    `(?:in|bij|binnen) (?:deze|de|dit|die|dat|zo n|een|ons) [^ .?!,]+ (?:letten|kijken|willen|verwachten|rekenen|zoeken|draait|telt|kijkt|let) (?:ze|men|het|je) (?:[^ .?!,]+ )?(?:vooral|niet|eerst|altijd|meer|alleen|om|op|naar|iemand|mensen)(?= )`,
    `dat (?:wordt|onderschatten|onderschat|vergeten|vergeet|beseffen|weten) (?:[^ .?!,]+ ){0,3}(?:${OFTEN}|onderschat|vergeten|niet)(?= )(?<!dat (?:weet|weten) (?:ik|we|ze) .*)`,
    `(?:loopt|pakt|eindigt|leidt|werkt|brengt|is) (?:maar |ook )?(?:zelden|bijna nooit|haast nooit|meestal|niet altijd|lang niet altijd) (?:een |de |het )?(?:goede|goed|slecht|slechte|gelukkig|gelukkige|verstandig|verstandige|slim|slimme|beste|tot|af|uit|geluk|wijs)(?= )`,
    '(?:zegt|leert|doet|betekent|brengt|is) (?:je |vaak |altijd |toch )*(?:veel )?meer (?:waard )?dan (?:tien|honderd|duizend|alle|welke|elke|een heel|drie|vijf)(?= )',
    `(?:staat|komt|oogt|is) (?:altijd|gewoon|wel zo|zo|nooit|niet|niet zo|wel) (?:heel |erg |meteen )?(?:netjes|beleefd|professioneel|slordig|onbeleefd|verzorgd|slim)(?= (?:[.!,]|$|over|om|tegenover))(?<!(?:dat|het|die|hij|ze) (?:staat|komt|oogt|is) .*)`,
    `(?<=^ [^.?!]*(?:dat|een [^ .?!,]+|[^ .?!,]+en) )(?:staat|oogt) altijd (?:heel )?(?:netjes|goed|verzorgd|professioneel|sterk)(?= )`,
    `wordt (?:${OFTEN} )+(?:gewaardeerd|onderschat|vergeten|beloond|op prijs gesteld)(?= )`,
    'doet (?:al |vaak |echt |soms )*wonderen(?= )',
    'het halve werk(?= )',
    '(?:is|wordt) (?:gewoon |bij ons |hier |echt )*(?:not done|geen manier van doen|uit den boze|de gouden regel|regel nummer een|regel een|een doodzonde|een absolute must)(?= )',
    `${START}[^ .?!,]+en (?:[^ .?!,]+ ){0,4}doe <je> (?:gewoon |hier |dat |nu eenmaal )*(?:niet|nooit|altijd|alleen|pas)(?= )`,
    '(?:een|elke|iedere) (?!(?:beetje|keer|dag) )[^ .?!,]+ (?:hoort|dient|behoort) (?:[^ .?!,]+ ){0,5}te [^ .?!,]+(?= )',
    'het minste (?:wat|dat) (?:een|de|je|ze|iemand) (?:[^ .?!,]+ ){0,4}(?:mag|kan|kunt|kunnen|mogen)(?= )',
    // weet je wat het is, kijk eens
    `${START}(?:weet je wat het is|het punt is|kijk het zit zo|feit is|zie je) [,:](?= )`,
    // dat werkt bij de meesten; niemand zit te wachten op; een klant laat je niet staan
    '(?:werkt|helpt|scheelt|bevalt) (?:bij|voor) (?:de meeste|de meesten|veel|iedereen|anderen|bijna|vrijwel|heel wat)(?= )',
    '(?:niemand|geen baas|geen klant|geen werkgever|geen mens) (?:zit te wachten op|wil|zoekt|neemt|houdt van|wacht op|zit te springen om) (?:een|iemand|mensen|zo n)(?= )',
    '(?<=^ (?:[^.?!]+ , )?(?:maar |en |dus )*)(?:een|zo n|je) [^ .?!,]+ (?:laat|geef|spreek|behandel|stuur|vraag|breng|bel|zet|neem|help|snauw|onderbreek) <je> (?:[^ .?!,]+ )?(?:nooit|niet|altijd|eerst)(?= )',
    'er zijn (?:nog |ook |echt |wel )*(?:zat|genoeg|zoveel|heel wat|honderden|talloze|tal van|voldoende) (?:[^ .?!,]+ ){1,3}(?:waar|die|dan)(?= )',
    'het is (?:nog )?(?:nooit|niet) te laat (?:om|voor)(?= )',
    '(?:zou|zouden|kan) (?:[^ .?!,]+ ){0,2}(?:geen kwaad kunnen|geen kwaad|niet misstaan|niet verkeerd zijn|geen overbodige luxe zijn|je (?:goed )?sieren|je niet misstaan)(?= )',
    'met (?:[^ .?!,]+ ){1,3}(?:bereik|vang|win|krijg|kom) <je> (?:[^ .?!,]+ ){0,2}(?:meer|verder|vliegen|alles|veel)(?= )',
    '(?:maken|hebben|kennen|doen|zeggen|vergeten) (?:we|wij) allemaal(?= )(?!.*(?:opgeschreven|gezien))',
    'lijkt (?:me|mij) (?:wel |echt |hoog |nu )*tijd (?:voor|om|dat)(?= )(?! (?:koffie|pauze|een pauze|af te))',
    '(?:oud-leerling|oud-student|oud-stagiair|oudleerling|vorige stagiair|vorige leerling) (?:[^ .?!,]+ )?(?:deed|heeft|ging|koos|is|had|begon|zei|werkt)(?= )',
    'ik heb (?:[^ .?!,]+ ){1,6}?voor (?:je|jou|u) (?:uitgeprint|opgezocht|geregeld|klaargelegd|uitgezocht|gevonden|geprint|aangemeld|ingeschreven|gebeld|gemaild|gevraagd|gemaakt|opgesteld)(?= )(?!.*(?:kaart|formulier|koffie|afspraak))',
    'ik zal (?:[^ .?!,]+ ){1,4}(?:wel|even|eens) (?:[^ .?!,]+ ){0,2}?(?:aanspreken|inlichten|wakker schudden|benaderen|aankaarten)(?= )',
    '(?<=, (?:dus |en |dan ))gedraag je(?= )',
    'dat <je> (?:[^ ,.?!]+ ){1,9}(?:, )?(?:was|is) (?:[^ .?!,]+ ){0,2}(?:precies goed|heel goed|goed|netjes|slim|knap|sterk|verstandig|dom|fout|verkeerd|niet handig|niet slim|niet netjes|de juiste [^ .?!,]+|professioneel|moedig|dapper)(?= (?:[.!,]|$|van))',
    // je ouders hebben wel gelijk
    `${START}(?:je|jouw|uw) (?:ouders|${KIN}|baas|chef|docent|leraar|mentor|\\S*begeleider|opa|oma) (?:heeft|hebben|had|hadden) (?:daar |er |daarin |ook |wel |gewoon |echt |toch |natuurlijk |best |absoluut |groot )*gelijk(?= )`,
    // zonde om te laten lopen
    '(?:is|zou|was|vind ik|vond ik|lijkt me) (?:het |dat |toch |echt |wel |gewoon |ook )*(?:eeuwig )?(?:zonde|jammer|doodzonde|een gemiste kans) (?:zijn |geweest |zijn geweest )?(?:om|als|wanneer|van (?:je|al))(?= )(?! (?:te (?:horen|lezen)|(?:[^ .?!,]+ ){0,3}te (?:horen|lezen|zien)))',
    // met een VCA op zak kom je overal binnen; nog een half jaar en je hebt het
    `met (?:een|je|dat|zo n|zo'n|jouw|die) (?:[^ .?!,]+ ){1,4}(?:op zak|op je cv|op het cv|in je zak|in handen|in de hand|erbij|achter je naam) (?:kom|krijg|heb|sta|kun|vind|word|ben|kan|hebt|staat|maak)(?= )`,
    `${START}(?:nog |eerst )?(?:een|twee|drie|vier|half|nog|1|2|3|dit|die) (?:[^ .?!,]+ ){1,4}(?:, )?en (?:dan )?(?:<je> (?:hebt|bent|kunt|mag|haalt|staat|zit|kan)|(?:heb|ben|kun|mag|haal|sta) <je>)(?= )(?!.*klaar)(?<!(?:vraag|vragen|minuut|minuten) .*)`,
    `met (?:een|je|jouw|die|dat) (?:[^ .?!,]+ ){1,5}(?:ligt|liggen|staat|staan|gaan) (?:[^ .?!,]+ ){0,3}(?:voor je open|open|aan je voeten)(?= )`,
    '(?:open|opent|gaat|gaan) (?:[^ .?!,]+ ){0,3}(?:alle|elke|iedere|heel wat) deur(?:en)? (?:[^ .?!,]+ )?(?:voor je|open)(?= )',
    '(?:gooi|gooit|smijt|verspil|verkwist) <je> (?:[^ .?!,]+ ){0,3}(?:weg|overboord|jaar|jaren|maanden|kans)(?= )(?<!^ (?:wat|waar|hoe) .*)',
    '(?:vinden|krijgen) ze (?:nergens|nooit|overal|altijd) (?:[^ .?!,]+ ){0,3}(?:werk|mensen|personeel|genoeg)(?= )',
    'kom <je> (?:zo |altijd |nooit |overal )+(?:aan (?:de bak|het werk|werk)|binnen|zonder werk)(?= )',
  ),
  signs(
    SETS,
    'advice',
    { unless: SAID },
    // achteraf was bellen slimmer geweest; die excuses kwamen laat
    `${START}(?:achteraf|achteraf gezien|achteraf bekeken|terugkijkend|eigenlijk) (?:was|had) (?!<je> )(?:[^ .?!,]+ ){1,6}?${GAINED} (?:[^ .?!,]+ )?(?:geweest|gekund)(?= )`,
    `(?:was|had) (?!<je> |het (?:voor mij|voor me) )(?:[^ .?!,]+ ){1,6}?(?:slimmer|verstandiger|handiger|netter|wijzer|chiquer|professioneler|beleefder|de (?:enige|beste|juiste|slimste|verstandigste) [^ .?!,]+) geweest(?= )`,
    '(?:beter|slimmer|netter|verstandiger|handiger|wijzer|eerlijker) was (?:het )?geweest(?= )',
    '(?<!(?:ik|we|wij) )had (?:al |eigenlijk |gewoon |veel |natuurlijk |echt )*(?:allang|al lang|lang|eerder|meteen|direct|gelijk|dezelfde dag|vooraf|eerst) (?:[^ .?!,]+ )*?(?:moeten|mogen|gemoeten) [^ .?!,]+(?= )(?<!(?:ik|we|wij|bus|trein|levering|pakket|bestelling) had .*)',
    '(?:kwam|kwamen|komt|komen|was|waren) (?:wel |nogal |rijkelijk |veel |erg )*(?:rijkelijk laat|te laat|aan de late kant|als mosterd|hard nodig|hoog tijd)(?= (?:[.!]|$))(?<=(?:excuus|excuses|telefoontje|mail|mailtje|bericht|gesprek|melding|sorry|belletje|reactie|antwoord|vraag) .*)',
    // je aanpak was top; fijn zo, dat; straf gedaan
    `(?:je|jouw|uw|die) (?:aanpak|houding|werkhouding|inzet|reactie|presentatie|uitleg|optreden|oplossing|gedrag|antwoord|idee|mail|brief|sollicitatie|sollicitatiebrief|toon|voorbereiding|planning|manier van [^ .?!,]+|timing|werk|werkstuk) (?:(?:bij|tegen|naar|tegenover|op|in|van|over|voor|tijdens|met) (?:[^ .?!,]+ ){1,4})?(?:was|is|vond ik|vind ik|verdient) (?:echt |gewoon |wel |heel |erg |best |nogal |behoorlijk |ronduit |helemaal |meer dan |een |zeer |te |niet )*${GOOD}(?= (?:[.!,]|$|en|hoor|man|joh))`,
    `${START}(?:heel |erg |echt )*(?:mooi|fijn|goed|netjes|keurig|knap|top|prima|lekker|klasse|straf|sterk) (?:zo|hoor|zeg|man|joh) (?:, )?(?:dat|hoe|om)(?= )`,
    `${START}(?:heel |erg |echt |serieus |ferm )*(?:straf|puik|schoon|tof|nice|ferm|sjiek|chique|goeie|goede|knappe|sterke|slimme|mooie|nette) (?:gedaan|gewerkt|werk|actie|zet|aanpak|move|stap|keuze)(?= (?:[.!,]|$|van|om|hoor|man|zeg|daar|met))`,
    `${START}(?:verkeerde|foute|juiste|goede|foutieve) (?:volgorde|aanpak|toon|houding|insteek|timing|instelling|mindset|plek)(?= [:.,!])`,
    '(?:pleit|spreekt|zegt veel goeds) (?:echt |wel |zeker |alleen maar )*(?:voor|over) (?:je|jou|u) (?:, )?(?:dat|hoe)(?= )',
    'siert (?:je|jou|u)(?= )',
    `${START}(?:niet )?(?:onverstandig|dom|slim|verstandig|knap|sterk|handig|netjes|slordig|onhandig|roekeloos|moedig|jammer|zonde) , (?:zo n|zo'n|om|dat je|dat u|hoe je)(?= )`,
    'strekt (?:je|jou|u) tot (?:eer|voordeel)(?= )',
    '(?:daar|hier) (?:heb|deed|doe|hebt) <je> (?:echt |heel |erg |zeker |wel )*(?:goed|verstandig|slim|wijs|verkeerd|fout) aan(?= )',
    // mijn zwager zit bij de politie; ik heb een kennis die
    `mijn (?:[^ .?!,]+ )?${KIN} (?:is|zit|werkt|heeft|runt|zoekt|kent) (?:[^ .?!,]+ ){1,5}, (?:die|ik|hij|ze|zij|daar|misschien|wie weet)(?= )(?=.*(?: jou | je | u |bel |vraag |mail |app |plek|bellen|vragen))`,
    `ik (?:ken|heb|weet) (?:wel |nog |toevallig |daar |ook )*(?:iemand|een (?:[^ .?!,]+ )?${KIN}|mensen) (?:[^ .?!,]+ ){1,4}, (?:die|daar|hem|haar|zal)(?= )(?=.*(?: jou| je| u |neemt|zoekt|helpt|bel|mail|app|vraag|spreek))`,
    '(?:die|hem|haar) (?:bel|mail|app|spreek|vraag) ik (?:[^ .?!,]+ ){0,3}(?:voor je|voor jou|voor u|wel|even|eens)(?= )',
    'ik (?:bel|mail|app|spreek) (?:hem|haar|die|ze) (?:[^ .?!,]+ )?wel(?= )',
    // er is een app waarmee; je kunt daar zo binnenlopen
    `er (?:is|zijn|bestaat|bestaan|komt|staat) (?:tegenwoordig |ook |nu |genoeg |gratis |hele |zo n |nog |daar |wel )*(?:een |zo n |goede |handige )*(?:[^ .?!,]+ )?${HELP}s? (?:waarmee|waar|waarin|die|voor)(?= )(?!.*(?:samen|we ))`,
    `(?:bij|op|in) (?:het|de|een) (?:[^ .?!,]+ ){1,2}(?:hebben|geven|doen|organiseren|houden|staat) (?:ze )?(?:ook |vaak |altijd |elke [^ .?!,]+ )*(?:een |gratis )*(?:[^ .?!,]+ )?${HELP}s?(?= )(?!.*(?:samen|we |zullen))`,
    '(?:kun|kunt|kan) (?:je|ge|u) (?:daar |er )?(?:zo|gratis|gewoon|vrij|altijd|vrijblijvend) (?:[^ .?!,]+ )?(?:terecht|binnen|binnenlopen|binnenstappen|aankloppen|langs|langslopen|langsgaan|aanmelden|inschrijven|naartoe|heen|naar binnen)(?= )(?!.*(?:bij mij|vertellen))',
    '(?:je|ge|u|jij) (?:kunt|kan) (?:daar|er) (?:zo|gratis|gewoon|vrij|altijd|vrijblijvend) (?:[^ .?!,]+ )?(?:terecht|binnen|binnenlopen|binnenstappen|aankloppen|langs|langslopen|langsgaan|aanmelden|inschrijven|naartoe|heen)(?= )',
    'daar (?:nemen|zoeken|vragen) ze (?:[^ .?!,]+ ){0,3}(?:mensen|leerlingen|stagiairs|altijd|nog)(?= )(?!.*(?:samen))',
    // toen ik twintig was; ik stond op mijn zeventiende
    `toen ik (?:zelf |net |pas |nog |amper )*${AGE} was(?= )`,
    `(?:ik|we|wij) (?:[^ .?!,]+ )?op mijn ${NTH}(?= )`,
    `op mijn ${NTH} (?:jaar |verjaardag )?[^ .?!,]+ ik(?= )`,
    'ik (?:[^ .?!,]+(?:de|te)|liep|zat|stond|deed|kwam|moest|had|was|begon|ging|sliep|reed) (?:zelf |ook )*(?:vroeger|destijds|indertijd|in die tijd|ooit)(?= )(?! (?:in dit|hier|dan|vandaag))(?!.*(?:je (?:broer|zus|vader|moeder|klas)))',
    '(?:vroeger|destijds|indertijd) (?:[^ .?!,]+(?:de|te)|liep|zat|stond|deed|kwam|moest|had|was|begon|ging|sliep|reed) (?:ik|we|wij|je)(?= )',
    'bij ons (?:vroeger |destijds )?(?:thuis|vroeger|op het dorp|in de straat|op school vroeger)(?= )',
    '(?:mij|me) (?:heeft|had) (?:het|dat) (?:[^ .?!,]+ ){0,3}geholpen(?= )',
    'mij hielp (?:het|dat|een)(?= )',
    'wat (?:mij|me) (?:[^ .?!,]+ ){0,4}(?:hielp|sleepte|redde|geholpen|erdoorheen|er doorheen|op de been hield)(?= )',
    // trek u dat niet aan
    '<je> (?:mag|moogt|moet|hoeft|mogen) (?:u|je|jullie) (?:[^ .?!,]+ ){0,4}(?:niet|niks|niets|geen|nergens) (?:[^ .?!,]+ ){0,3}(?:aantrekken|aan|maken|schamen|verwijten|druk|zorgen)(?= )',
    '(?<=, (?:dus |dan )?)ga (?:gewoon |toch |lekker |eerst |nu |maar )*(?!(?:zitten|verder|door|voort|staan) )[^ .?!,]{3,}en(?= (?:[.!,]|$))',
  ),
  signs(
    SETS,
    'advice',
    {},
    // waarom pak je er geen momentsleutel bij; waarom zet je het niet in een lijst, dan
    'waarom (?:pak|neem|gebruik|zet|maak|koop|huur|leg|hang|print|plak|leen|draai|schuif|zoek|vraag|regel) <je> (?:er |daar |dan |dat |het |die |je )*(?:[^ .?!,]+ ){0,5}?(?:geen [^ .?!,]+|niet (?:in|op|bij|naar|aan|met) (?:een|de|het|je) [^ .?!,]+)(?: bij| mee| voor| van)?(?= (?:[?,.]|$|om))',
    `(?:kan|kon|kunnen|zou) (?:je|jouw|uw|die|een) (?:[^ .?!,]+ )?(?:${KIN}|ouders|mentor|docent|begeleider|baas|decaan|coach) (?:je |jou |u |daar |dat |er |hem |misschien )*(?:niet|geen|eens) (?:[^ .?!,]+ ){0,6}(?:helpen|regelen|vragen|bellen|doen|meenemen|binnenhelpen|introduceren|meekijken|brengen|woordje)(?= )`,
    'zou(?:dt)? <je> niet (?:wat |eens |iets |gewoon |toch |een keer )+(?:vaker|meer|eerder|minder|beter|anders|rustiger|harder)(?= )',
    '(?:zou|kan) (?:een|wat) (?:[^ .?!,]+ ){1,3}je niet (?:goed ?doen|helpen|opluchten|verder brengen)(?= )',
  ),
];
