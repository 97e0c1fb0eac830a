import { signs, type Sign } from '../signs.ts';
import { HANDED_BACK, OPEN } from './excuses.ts';
import { SETS } from './sets.ts';

const START = '(?<=^ (?:en |maar |nou |dus |tja |ja |ach |joh |want |kijk , |nee , |och |amai |, )*)';
const W = '[^ .?!,]+';
const KIN = '(?:vader|moeder|broer|zus|opa|oma|oom|tante|neef|nicht|grootvader|grootmoeder|ouders|pa|ma)';
/** What the nature of a person is said to hold. */
const HAS =
  '(?:zwak|zwakke plek|neus|oog|talent|gave|gouden handen|gouden hart|groot hart|klein hartje|klein hart|warm hart|hart van goud|kort lontje|lange adem|dikke huid|olifantenhuid|dunne huid|eelt|sterke wil|ijzeren wil|ijzeren discipline|eigen wil|scherpe tong|scherp oog|grote mond|groot ego|klein ego|sterk karakter|pittig karakter|moeilijk karakter|zacht karakter|zachte kant|gevoelige kant|harde kop|dikke kop|stalen zenuwen|engelengeduld|ruggengraat|pit|peper|vuur|lef|ballen|power|flair|branie|bravoure|charisma|uitstraling|overwicht|mensenkennis|inlevingsvermogen|doorzettingsvermogen|incasseringsvermogen|verantwoordelijkheidsgevoel|verantwoordelijkheidsbesef|rechtvaardigheidsgevoel|gevoel voor|humor|zelfspot|zelfkennis|zelfbeeld|laag zelfbeeld|negatief zelfbeeld|faalangst|bindingsangst|bewijsdrang|geldingsdrang|controledrang|prestatiedrang|perfectionisme|twee linkerhanden|rechterhanden|bloedhekel|hekel|broertje dood|pesthekel|aversie|allergie|lak|schijt|maling|geen ruggengraat|geen geduld|weinig geduld|weinig zelfvertrouwen|technisch inzicht|aanleg|in de vingers|in je vingers|leiderschap|ondernemersbloed|horecabloed|eergevoel|ego|temperament|een kop|trekjes van|een handje van|liefde voor|passie voor|voorliefde|zwak voor|hart voor|gevoel bij|mensenmens in je|hoofd vol|heel eigen|muur om|masker|pantser|schild|stoere buitenkant|ruwe bolster|grote broek)';
const SWINGS =
  '(?:verlies|verliest|verloor|klap|klapt|klapte|sla|slaat|sloeg|schiet|schoot|raak|raakt|raakte|word|wordt|werd|bloei|bloeit|bloeide|floreer|floreert|floreerde|gedij|gedijt|gedijde|leef|leeft|leefde|haak|haakt|haakte|verstijf|verstijft|verstijfde|bevries|bevroor|blokkeer|blokkeert|blokkeerde|vlucht|vluchtte|kruip|kruipt|kroop|vecht|vocht|ontplof|ontploft|ontplofte|smelt|smolt|straal|straalt|straalde|groei|groeit|groeide|verdwaal|verdrink|verzuip|verpieter|verpietert|verstik|verstikt|verveel|verveelt|stik|stikt|kwijn|kwijnt|presteer|presteert|presteerde|functioneer|functioneert|functioneerde|werk|werkt|voel|voelt|voelde|kom|komt|kwam|ben|bent|zijt|was|doe|doet|deed|ga|gaat|ging|krijg|krijgt|kreeg|twijfel|twijfelt|panikeer|panikeert|stress|stresst|draai|draait|draaide)';
const STATE_OF =
  '(?:je motivatie|je interesse|je geduld|de moed|de kluts|je hoofd|jezelf|dicht|dichtgeklapt|op hol|op slot|in de verdediging|in de stress|in paniek|in de war|in je schulp|op je best|op dreef|in je element|op je plek|tot je recht|tot bloei|tot leven|tot rust|los|open|op|uit|af|onzeker|onrustig|stil|snel|niks|niets|weg|vast|helemaal|meteen|het best|het beste|het meest|beter|gelukkig|ongelukkig|thuis|vleugels|energie|stress|de zenuwen|lui|slordig|lastig|dwars|warm|koud|zenuwachtig|<state>|<quality>|gauw|altijd|nooit|verloren|als een vis|een ander mens|een andere persoon|in vuur en vlam)';
const IMAGE =
  '(?:spons|rots|muur|vulkaan|schildpad|egel|leeuw|muis|muisje|kameleon|kat|bij|mier|stier|paard|trein|stoomtrein|ster|zonnetje|sfeermaker|kapitein|kameel|olifant|bloem|bloempje|ei|struisvogel|oester|boek|motor|motortje|bom|tijdbom|wervelwind|diesel|terrier|pitbull|hert|vis|pauw|vlinder|rups|slak|haas|gesloten boek|open boek|kaars|lont|boei|anker|lijm|cement|ruwe diamant|diamant|ruwe bolster|wandelend woordenboek|wandelende encyclopedie)';

/** What the student is like, by nature, likeness, nickname or habit (domain.md §3 rules 8, 10). */
export const PORTRAITS: readonly Sign[] = [
  signs(
    SETS,
    'fills-in',
    { given: true, notAfter: [...OPEN, '(?:of) '], unless: HANDED_BACK },
    // je bent er eentje die; een geboren leider
    `<je> (?:bent|zijt|was|blijft|waart|lijkt) (?:er )?(?:toch |ook |gewoon |echt |nu eenmaal |wel |altijd |meer |typisch |duidelijk )*(?:zo )?(?:een|eentje|iemand|het type|zo n|geen) (?:${W} ){0,2}?(?:die|dat|waar|met wie|voor wie)(?= )(?! (?:hier|vandaag|zich aanmeldde|komt|binnenkomt))(?!.*(?:de eerste|de laatste|de enige) )`,
    // ge zijt een harde werker, een doorbijter, een echte techneut
    `<je> (?:bent|zijt|was|blijft|waart) (?:toch |ook |gewoon |echt |nu eenmaal |wel |altijd |typisch |duidelijk |volgens mij |nou |me |mij )*(?:een|geen|nen) (?:${W} ){0,2}?(?:<type>|${W}(?:bijter|zetter|pakker|werker|denker|doener|mens|kont|kop|kous|poes|tong|hart|ziel|beest|dier|hoofd|kikker|aap|beer|muis|ezel|uil|vogel|pot|sukkel|steller|zoeker|vechter|snuiter|tje|erd|aard|maker|stoker|prater|houder|freak|fanaat|dromer|jager|vreter|sloof|sloddervos|pleaser|piekeraar|kampioen))(?= (?:[.!,]|$|die|op|in|en|met|als|van))(?!.*(?:vmbo|mbo) )`,
    `${START}(?:jij|u|gij) , (?:mijn|onze|de|een|het) (?:kleine |grote |vaste |eeuwige |stille |oude |eigen )?${W}`,
    `(?:daar|hier) (?:hebben we|heb je|is|zit|komt) (?:onze|de|mijn) (?:kleine |grote |eeuwige )?(?:<type>|sfeermaker|held|heldin|filosoof|ster|professor|diva|prinses|clown|slimmerik)(?= )`,
    `<je> (?:bent|zijt|lijkt|was) (?:toch |ook |soms |echt |net |precies |wel |gewoon |veel |sprekend |helemaal )*(?:op |als |zoals )?(?:je|jouw|uw) (?:${W} )?${KIN}(?= (?:[.!,]|$|wel|, altijd|vroeger|in|op))(?!.*(?:bij|samen) )`,
    `<je> (?:bent|zijt|lijkt|was|wordt|werd|lijkt wel) (?:soms |echt |net |wel |gewoon |een beetje |toch |precies )*(?:als |op )?(?:een|zo n|de) (?:${W} ){0,2}?${IMAGE}(?= )(?!.*(?:gezien|getekend|gekocht|gevangen) )`,
    // jij en gezag, dat gaat niet samen; regels zijn niet jouw ding
    `${START}(?:jij|u|gij) en (?:${W} ){1,3}?(?:, )?(?:dat|die|jullie|ze) (?:gaat|gaan|past|passen|botst|botsen|werkt|is|zijn|wordt|blijft|klikt|kunnen|vinden|lukt|hoort|horen)(?= )`,
    `${W} (?:is|zijn|was|waren|lijkt|lijken) (?:${W} ){0,3}?(?:niet |niks |niets |geen |wel |echt |meer |duidelijk |helemaal |precies |gewoon |nu eenmaal )*(?:jouw|uw|je) (?:ding|kopje thee|wereld|sterkste kant|sterkste punt|sterke kant|specialiteit|hobby|beste vriend|stijl|roeping|vak|terrein|element|natuur|achilleshiel|lust en leven|leven|uitlaatklep|passie|grote liefde|houvast|vijand|manier|zwakke plek)(?= )(?!.*[?])`,
    `${START}(?!.*(?:opleiding|studie|baan|vak|beroep|school|richting|bbl|stage|functie|plek|route|traject|bedrijf) )(?:${W} ){1,3}?(?:is|zijn|was|waren) (?:niks|niets|niet|wel|echt|duidelijk|gewoon|precies|helemaal) (?:niks |niets |iets |wat )?(?:voor (?:jou|u)|aan (?:jou|u) besteed|op (?:jouw|je|uw) lijf geschreven)(?= )(?!.*[?])`,
    `(?:${W} ){1,3}?(?:(?:laat|laten|liet|lieten)(?= (?:jou|u|je) (?:${W} ){0,2}?(?:koud|siberisch|onverschillig))|interesseert|interesseren|boeit|boeien|boeide|trekt|trekken|zegt|zeggen|doet|doen|raakt|raken|irriteert|stoort|motiveert|ligt|liggen|prikkelt|fascineert|benauwt|verlamt) (?:jou|u|je) (?:${W} ){0,2}?(?:koud|siberisch|onverschillig|geen zier|geen bal|geen moer|geen reet|niks|niets|geen steek|weinig|niet|enorm|mateloos|wel|meer|echt|duidelijk|zichtbaar)(?= )(?!.*(?:naam|datum|dinsdag|maandag|woensdag|donderdag|vrijdag|tijd|mail) )`,
    // je hebt een zwak voor oude mensen
    `<je> (?:hebt|heb|had|heeft|hebben) (?:toch |ook |gewoon |echt |nu eenmaal |wel |altijd |duidelijk |volgens mij |stiekem |er |daar |zo |zeker |heel wat |veel |weinig |behoorlijk |best |flink |wat |al )*(?:een |geen |je |het |de |van die )?(?:${W}e )?${HAS}(?= )(?!.*(?:doorzetters|nodig) )`,
    `(?:heb|hebt|had|heeft) (?:jij|je|u|ge|gij) (?:toch |ook |gewoon |echt |nu eenmaal |wel |altijd |duidelijk |volgens mij |stiekem |er |daar |zo |een )*(?:een |geen |je )?(?:${W}e )?${HAS}(?= )(?! (?:nodig|gekregen))`,
    `<je> (?:bent|zijt|was) (?:toch |ook |gewoon |echt |nu eenmaal |wel |altijd |duidelijk |net iets |veel |soms |vaak |een beetje |wat )*te (?:goed|lief|braaf|snel|streng|hard|zacht|aardig|eerlijk|trots|gevoelig|bescheiden|eigenwijs|ongeduldig|precies|voorzichtig|direct|<quality>|<state>)(?= (?:voor (?!(?:dit|die|deze|dat|zo n) )|van|met|om|in|[.!,]|$|tevreden|bang|geraakt|geirriteerd))(?!.*te vroeg)`,
    `<je> (?:bent|zijt|was|raakte) (?:${W} ){0,3}?(?:je|jouw|uw|het|de|alle|elk) (?:${W} )?(?:zelfvertrouwen|vertrouwen|motivatie|geloof|plezier|vuur|hoop|enthousiasme|interesse|kluts|draad|weg|lol|moed|energie|inspiratie|grip|controle|houvast|overzicht|rust|balans|evenwicht) (?:${W} ){0,4}?kwijt(?: |geraakt)?(?= )`,
    `<je> (?:bent|zijt|was|raakte) (?:je|jouw|uw|het|de|alle|elk) (?:zelfvertrouwen|vertrouwen|motivatie|geloof|plezier|vuur|hoop|enthousiasme|interesse|kluts|lol|moed|energie|inspiratie|grip|controle|houvast|balans|evenwicht) kwijt(?= )`,
    `<je> (?:bent|zijt|was|wordt|raakt|werd|lijkt) (?:${W} ){0,3}?(?:goed|slecht|sterk|zwak|een kei|een ster|een kampioen|een held|handig|onhandig|bedreven|thuis|uitblinker|een krak|een meester|een natuurtalent|nergens) in (?!(?:de (?:buurt|kantine|klas|hal|keuken|bus|rij|winkel)|het (?:weekend|lokaal|ziekenhuis)) )`,
    // zonder waardering verlies jij je motivatie
    `(?:zonder|bij|onder|met|na|door|in|tussen|van|op|als|zodra|wanneer|waar) (?:${W} ){1,8}?(?:, (?:dan |daar )?)?${SWINGS} (?:jij|gij) (?:${W} ){0,4}?${STATE_OF}(?= )(?!.*[?])`,
    `(?:zonder|bij|onder|met|van|tussen|in) (?:(?:de|een|wat|te veel|veel|zoveel|teveel|kleine|grote|drukke|rustige|die|al die) )*(?:druk|kritiek|ruzie|deadlines|stress|gezag|regels|mensen|kinderen|dieren|handen|structuur|waardering|complimenten|aandacht|publiek|vreemden|groep|groepen|ploeg|drukte|stilte|toezicht|autoriteit|bazen|onrecht|tegenslag|verandering|uitdaging|tegenwind|conflict|conflicten|spanning|tijdsdruk) ${SWINGS} <je>(?= )(?!.*[?])`,
    `, (?:daar|dan|zo|dat) (?:kom|kwam|ben|voel|bloei|leef|groei|gedij|floreer|word|hou|geniet|straal|glunder|kikker|verdrink|stik|verpieter|klap) (?:jij|je|u|ge|gij) (?:${W} ){0,4}?(?:recht|best|thuis|plek|element|op|gelukkig|bloei|los|dicht|vis|blij|energie|leven)(?= )(?!.*[?])`,
    `(?:je|jouw|uw) (?:ogen|gezicht|stem|houding|handen|lichaamstaal|blik|glimlach|toon|schouders|oren|wangen|lach|grapjes|stilte|zwijgen) (?:verraden|verraadt|zeggen|zegt|spreken|spreekt|stralen|straalt|vertellen|vertelt|glimmen|liegen|liegt|boekdelen|twinkelen|trilt|hangen|staan|staat|laten|laat)(?= )(?!.*[?])`,
    '(?:achter|onder|in|naast) (?:die|dat|al die|al dat|je|jouw|uw|de|deze) (?:[^ .?!,]+ ){1,5}(?:van (?:jou|u) )?(?:zit|schuilt|gaat|huist|verbergt|verstopt|woont|leeft|ligt|steekt|sluimert) (?:[^ .?!,]+ ){0,4}?(?:een|iemand|heel wat|veel|een bang|een gevoelige|een klein|wat|verdriet|pijn|onzekerheid|angst|<emo>)(?= )(?!.*[?])(?!.*(?:winkel|lokaal|gang|kast|doos|deur) )',
    '(?:schuilt|zit|steekt|huist|sluimert|brandt) (?:er )?(?:[^ .?!,]+ ){0,2}(?:een|iets van een) (?:[^ .?!,]+ ){1,3}in (?:jou|je|u)(?= )',
    '(?:die|dat) (?:<emo>|verlegenheid|koppigheid|eigenwijsheid|bescheidenheid|eerlijkheid|drang|trots|grote mond|houding|lach|grap|stoerheid|verbetenheid) (?:van (?:jou|u) )(?:[^ .?!,]+ )',
    // wat in jou telt
    `voor (?:jou|u) (?:${W} )?(?:telt|telde|gaat|ging|staat|stond|betekent|betekende|weegt|woog|geldt|bestaat) (?:${W} ){1,4}?(?:boven|voor|alles|op een|op nummer|centraal|heilig|zwaar|voorop|meer dan|veel|echt|niet zo|altijd|vooral|alleen|pas|nooit|genoeg|op de eerste)(?= )(?!.*[?])(?!.*(?:klaar|gereserveerd|afspraak|les|koffie|stoel) )`,
    '<je> (?:hecht|hechtte|geeft|gaf|kickt|kickte|teert|teerde|leunt|drijft|dreef|leeft|leefde|zweert|bouwt|vaart|loopt warm|gaat|ging|staat|stond|knapt|bloeit|gedijt|floreert|geilt|geniet|straalt|glundert|bruist|barst|blaakt|stroomt|borrelt) (?:[^ .?!,]+ ){0,3}?(?:veel waarde|waarde|om|op|van|voor|bij|als|door|over)(?= )(?! (?:de fiets|de bus|school|stage|je werk|huis|een feest|het dak|de gang|een podium|het podium|en|dinsdag|vrijdag|maandag))(?<=(?:hecht|hechtte|kickt|kickte|teert|teerde|zweert|loopt warm|gedijt|floreert|bloeit|geniet|glundert|bruist|blaakt|borrelt|knapt|leeft|leefde|straalt|vaart|drijft) .*)(?!.*[?])',
    // je zoekt de grenzen op; je trekt het je aan
    '<je> (?:[^ .?!,]+ ){0,2}?(?:zoekt|zocht|opzoekt|aftast|tast) (?:[^ .?!,]+ ){0,2}?(?:grenzen|randjes|conflict|confrontatie|confrontaties|ruzie|spanning|uitdaging|veiligheid|aandacht|bevestiging|randje) (?:[^ .?!,]+ ){0,2}?(?:op|af|altijd)?(?= )',
    '<je> (?:trekt|trok|neemt|nam) (?:het |dat |alles |zoiets |elke [^ .?!,]+ )(?:je |u |jullie )?(?:[^ .?!,]+ ){0,3}?(?:aan|persoonlijk|te zwaar|zwaar op|serieus)(?= )',
    '<je> (?:wilt|wil|wilde|probeert|probeerde) (?:het |graag |altijd |ook )*(?:iedereen|alles|niemand|het alle|de hele wereld|iedereen altijd) (?:[^ .?!,]+ ){0,5}?(?:naar de zin|naar zijn zin|tevreden|te vriend|pleasen|goed|perfect|zelf doen|zelf|onder controle|in de hand|redden|voor zijn|kwetsen|teleurstellen|tot last)(?= )',
    '(?:wil|wilt|wilde|probeer) (?:je|jij|u|ge) (?:het |graag |altijd |ook )*(?:iedereen|niemand|het alle|de hele wereld|iedereen altijd) (?:[^ .?!,]+ ){0,5}?(?:naar de zin|naar zijn zin|tevreden|te vriend|pleasen|kwetsen|teleurstellen|tot last)(?= )',
    '<je> (?:gelooft|geloofde|vertrouwt|vertrouwde|rekent|waardeert|onderschat|overschat|haat|vergeeft|ziet) (?:[^ .?!,]+ ){0,4}?(?:jezelf|uzelf|je eigen kunnen|niemand|in jezelf|niet in|niet meer in|geen mens)(?= )',
    '<je> (?:kunt|kan|kon|kunde) (?:[^ .?!,]+ ){0,2}?(?:slecht|niet|moeilijk|goed|amper|nauwelijks|heel slecht|totaal niet) (?:goed )?(?:tegen|met|om met|omgaan met|overweg met|nee zeggen|alleen zijn|stilzitten|loslaten|wachten|delen|kiezen)(?= )(?!.*(?:machine|programma|computer|excel|kassa|heftruck|word) )',
  ),
  signs(
    SETS,
    'fills-in',
    { given: true, where: 'telling', unless: HANDED_BACK },
    `(?:dat|het|dit) (?:was|is|zal|moet|werd|wordt) (?:vast|wel|zeker|ongetwijfeld|vermoedelijk|waarschijnlijk|natuurlijk|duidelijk|voor (?:jou|je|u)) (?:vast |wel |zeker |ook |echt |even |heel |best )*(?:geen|een|je) (?:${W} )?(?:pretje|feest|feestje|lolletje|cadeau|cadeautje|klap|dreun|schok|opluchting|domper|tegenvaller|verademing|bevrijding|teleurstelling|worsteling|beproeving|marteling|hel|straf|ramp|nachtmerrie|droom|kick|overwinning|nederlaag|afgang|koude douche|opsteker|eer|sinecure|pak van je hart|makkie|makkelijke ${W}|fijne ${W}|rotdag|kunst)(?= )`,
  ),
  signs(
    SETS,
    'fills-in',
    { given: true, where: 'asking', notAfter: OPEN, unless: [...HANDED_BACK, '(?:machine|toets|opdracht|band|kist) '] },
    // was dat even slikken; was het een feestje; vond je het zonde van je tijd
    '(?:was|is|werd) (?:het|dat|dit) (?:voor (?:je|jou|u) )?(?:even |wel |toch |niet |dan |best |behoorlijk |flink |echt |ook |daar |toen )*(?:balen|slikken|schrikken|wennen|genieten|afzien|zweten|huilen|lachen|bibberen|janken|doorbijten|op je tanden bijten|knarsetanden|aftellen|feest|een feest|een feestje|een pretje|geen pretje|een hel|een straf|een ramp|een nachtmerrie|een droom|een kick|een klap|een dreun|een schok|een opluchting|een domper|een tegenvaller|een verademing|een bevrijding|een teleurstelling|een worsteling|een beproeving|een marteling|het waard|de moeite waard|een koude douche|een overwinning|een nederlaag|een afgang)(?= )(?! van (?:de|het|die|een) )',
    '(?:vond|vind|vindt|vondt) <je> (?:het|dat|dit|die [^ .?!,]+) (?:[^ .?!,]+ ){0,3}?(?:zonde|het waard|de moeite|niks|niets|een straf|een feest|een verspilling|tijdverspilling|een aanslag|te ver gaan|niet kunnen|oneerlijk|genoeg|te veel|te weinig|niet eerlijk|plezant|wijs|tof|cool|vet|kut|ruk|niks aan|geen stijl)(?= )',
    '(?:heb|hebt|had|kreeg|voelde|doorstond|beleefde) <je> (?:[^ .?!,]+ ){0,6}?(?:doodsangsten|slapeloze nachten|nachtmerries|de zenuwen|knikkende knieen|peentjes|bloed en tranen|de slappe lach|bloed gezweet|duizend doden|plaatsvervangende schaamte)(?= )',
    '(?:ging|gaat|kwam|komt|zat|viel|valt|liep|stak|steekt|deed|was|is) (?:het|dat|dit|die [^ .?!,]+) (?:je|jou|u|jullie) (?:[^ .?!,]+ ){0,3}?(?:aan het hart|dwars|hoog|rauw|zwaar|tegen|mee|over de schoenen|te ver|te snel|te veel|de keel uit|door merg|niet lekker|goed|pijn|koud)(?= )',
  ),
  signs(
    SETS,
    'fills-in',
    { given: true, unless: HANDED_BACK },
    // waarom ben je altijd zo in jezelf gekeerd; hoe komt het dat jij nooit durft
    '(?:waarom|hoezo|vanwaar) (?:ben|bent|zijt|was|werd|word|doe|voel|voelde|blijf|bleef|raak) <je> (?:[^ .?!,]+ ){0,4}?(?:zo |altijd |steeds |toch |ineens |nooit )+(?:[^ .?!,]+ ){0,2}?(?:in jezelf gekeerd|op je gemak|op uw gemak|op je hoede|op uw hoede|gesloten|afwijzend|afstandelijk|defensief|kortaf|in de verdediging|van slag|van je stuk|in paniek|in de war|op je tenen|op uw teen getrapt|aangebrand|snel aangebrand|geremd|verkrampt|<felt>|<quality>)(?= )(?! (?:snel|druk|stil|laat|alleen|direct))(?<! (?:snel|druk|stil|laat|alleen|langzaam|stil|goed|actief|alert|vroeg|verantwoordelijk|zelfstandig))',
    '(?:hoe (?:komt|kwam|kan|kon) (?:het|dat)|hoe kan het) (?:toch |nou |dan |eigenlijk |zo )*dat <je> (?:[^ .?!,]+ ){0,3}?(?:nooit|niet|altijd|steeds|zo|zo snel|amper|telkens|meteen|weer) (?:[^ .?!,]+ ){0,5}?(?:durft|durfde|dorst|kennen|wegcijfert|onderschat|vertrouwt|terugtrekt|aanpast|klein|wegduikt|opgeeft|openstelt|toelaat|gelooft|tegenspreekt|dichtklapt|opziet|aantrekt|pleast|vermijdt|ontwijkt|overschreeuwt|bewijzen|verzet)(?= )',
  ),
];
