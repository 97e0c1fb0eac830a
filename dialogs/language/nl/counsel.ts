import { signs, type Sign } from '../signs.ts';
import { SETS } from './sets.ts';

const START = '(?<=^ (?:en |maar |nou |dus |tja |ja |ach |joh |kijk , |, )*)';
const SMALL =
  '(?:telefoontje|belletje|appje|mailtje|berichtje|bedankje|briefje|glimlach|compliment|excuus|lijstje|wandeling|wandelingetje|praatje|gesprekje|(?:beetje|dosis|portie|snufje) [^ .?!,]+)';
const BETTER =
  '(?:netter|beter|sneller|vaker|eerder|rustiger|duidelijker|korter|harder|zachter|anders|vriendelijker|beleefder|handiger|slimmer|zorgvuldiger|scherper|strakker|actiever)';
const LOOKED =
  '(?:gelikt|strak|verzorgd|professioneel|slordig|rommelig|keurig|top|goed|knap|piekfijn|tiptop|indrukwekkend|amateuristisch|niet uit)';
const SAYING =
  '(?:vragen staat vrij|de wereld vergaat|er zijn ergere dingen|morgen (?:is er weer|weer) een (?:nieuwe )?dag|nog niemand (?:van )?(?:doodgegaan|gestorven|slechter)|beter een goede buur|een ezel stoot zich|rust roest|geen rozen zonder|schoenmaker blijf|voorkomen is beter|meten is weten|spreken is zilver|alle begin is moeilijk|komt tijd , komt raad|komt tijd komt raad|de tijd zal het leren|van uitstel komt|geduld is een (?:schone )?(?:zaak|deugd)|na regen komt|achter de wolken|de beste stuurlui|roeien met de riemen|een goed begin is|een mens leert|een mens is nooit|nooit te oud om|opgeven is geen|belofte maakt schuld|waar gehakt wordt|wie niet horen wil|je kunt niet alles hebben|je kan niet alles hebben|iedereen begint onderaan|de weg van de minste|kleine stapjes|het leven is geen|gras groeit niet|bloed kruipt|schone schijn|ondank is|onbekend maakt onbemind|wie zoekt|die zal vinden|met vallen en opstaan|de berg komt niet)';

/** Counsel without an order: sayings, comfort, what a small thing would do, mild verdicts, what others once did (domain.md §3 rule 1). */
export const COUNSEL: readonly Sign[] = [
  signs(
    SETS,
    'advice',
    { unless: ['(?:zei|vertelde|zegt|noemde|vond) <je>', '<je> (?:zei|zegt|vertelde|noemde|vond)', '.* [?]'] },
    `${SAYING}(?= )`,
    `${START}zonder [^ .?!,]+ (?:geen|geen enkele) [^ .?!,]+(?= [.!])`,
    `een ${SMALL} (?:kost|kosten|doet|kan|helpt|zou|had|maakt|scheelt|opent|is zo) (?!(?:ik|we|hij|ze) )`,
    `met (?:een|wat|een beetje|genoeg) [^ .?!,]+(?: [^ .?!,]+)? (?:lukt|gaat|komt|red|haal) (?:het|dat|je) (?:[^ .?!,]+ ){0,2}(?:wel|vast|zeker|best|er|altijd)(?= )`,
    '<je> bent nog (?:jong|zo jong|maar)(?= )',
    '<je> (?:hebt|heb) (?:nog )?(?:een heel leven voor je|tijd genoeg om|tijd zat om|alle tijd om te)(?= )',
    '<je> zou (?:[^ .?!,]+ )?(?:versteld|verbaasd|ervan opkijken)(?= )',
    'het (?:zou|siert|zal) <je> (?:[^ .?!,]+ )?(?:sieren|goed doen|goeddoen|als <je>)(?= )',
    '(?:daar|er|hier) (?:valt|is) (?:[^ .?!,]+ ){0,3}(?:te winnen|te verbeteren|te halen|winst te)(?= )',
    'ik zie (?:je|jou|u) (?:daar |er |dat |dit )?(?:nog )?niet (?:[^ .?!,]+ ){0,4}(?:slagen|lukken|redden|worden|volhouden|afmaken)(?= )',
    'voor (?:dat|zo n|dit|het|die) (?:[^ .?!,]+ ){1,2}(?:is|zijn|heb) (?:[^ .?!,]+ ){1,3}(?:toch|echt|wel) (?:[^ .?!,]+ )?(?:handig|nodig|onmisbaar|een must|belangrijk|geen overbodige luxe)(?= )',
    `${START}eerst (?:je|de|een|dat|die) (?!(?:kaart|kaarten|gesprek|koffie|formulier|vraag) )[^ .?!,]+(?: [^ .?!,]+)? , (?:dan|daarna) (?:pas )?(?:de|die|dat|je|een|aan) (?!(?:gesprek|kaart|kaarten|vraag|vragen|koffie) )[^ .?!,]+(?: [^ .?!,]+)?(?= [.!])`,
    'is het halve werk(?= )',
    '(?<=^ |(?:^| )(?:dus|en|maar|dan|gewoon) )doe (?:gewoon |nou |maar |wel )*(?:je|uw) best(?= )',
    '[^ .?!,]+en kan (?:natuurlijk|altijd|gewoon|ook) (?:ook )?(?=[.!])',
    'er (?:bestaat|bestaan|is) (?:ook |nog |altijd )*(?:zoiets|iets) als(?= )',
    'met (?:hard |veel |wat |een beetje )?[^ .?!,]+ kom <je> (?:[^ .?!,]+ ){0,2}(?:er|ver|eind|er wel)(?= [.!,])',
    'dat zou (?:je|jou|u) (?:[^ .?!,]+ )?(?:goeddoen|goed doen|helpen|verder helpen)(?= )',
    '(?:misschien|wellicht|wie weet|eventueel) is (?:[^ .?!,]+ ){1,6}(?:een|geen gek) (?:idee|optie|mogelijkheid)(?= )',
    'het minste wat <je> (?:kunt|kan|had|zou)(?= )',
    '(?:beloofd is beloofd|afgesproken is afgesproken|gedaan is gedaan|zaken zijn zaken|werk is werk|te laat is te laat)(?= )',
    '(?:zonder [^ .?!,]+|daar|hier|daarvan|hiervan) leer <je> (?:[^ .?!,]+ )?(?:van|niets|niks|niet|het meest)(?= )',
    'een (?:goede|wijze|harde|mooie) les voor (?:je|jou|u|later|de volgende)(?= )',
    `${START}(?:zie|bekijk|beschouw) (?:het|dat|dit) (?:[^ .?!,]+ )?(?:als een|van de|zonnig|positief|zo|anders)(?= )`,
    `(?:dat|het) vind ik (?:nou |echt |nogal |best |wel |erg |heel )*(?:slap|zwak|dom|flauw|kinderachtig|onvolwassen|onprofessioneel|onverstandig|knap|sterk|netjes|dapper|slordig|laf|brutaal|respectloos|min|een (?:domme|slechte|goede|slimme|rare) [^ .?!,]+)(?= (?:[.!]|van (?:je|jou|u)))`,
    '(?:dat|zoiets) had ik (?:niet |nooit )?van (?:je|jou|u) (?:niet |nooit )?verwacht(?= )',
    'bij mijn (?:eerste|vorige|oude|laatste) (?:baan|stage|werk|baas|school|sollicitatie)(?= )',
    'als (?:mentor|docent|ouder|vader|moeder|coach) (?:zeg|zou|vind|raad|adviseer) ik(?= )',
    '(?:arbeidsmarkt|bedrijven|werkgevers|sector|zorg|techniek|bouw) (?:zit|zitten|staat|staan|schreeuwt|schreeuwen) (?:te springen )?om(?= )',
    'als <je> (?:me|mij) (?:om )?mijn (?:mening|raad) vraagt(?= )',
    `${START}(?:wel )?(?:pas|let|kijk) (?:er )?(?:wel |maar |goed |toch |even )*op dat <je>(?= )`,
    `${START}(?:denk erom|besef|bedenk|realiseer je|onthoud) (?:wel |goed |maar |even |ook )*(?:dat|:)(?= )`,
    '<je> vergeet (?:daarbij |alleen |wel )*(?:een|1) (?:belangrijk )?ding(?= )',
    // ik ben zelf ook blijven zitten
    `${START}ik ben (?:zelf|ook|vroeger|destijds|ooit)(?: ook| ooit| een keer| eens)* (?:blijven zitten|gestopt|gezakt|gewisseld|overgestapt|ontslagen|gepest|uitgevallen|begonnen als|van school)(?= )`,
    'bij (?:mij|ons|mijn \\S+) (?:hielp|scheelde|werkte) (?:het|dat|een)(?= )',
    '(?:vorig|vorige|een paar|twee|drie|jaren) (?:jaar|maand|keer|geleden|jaar geleden) (?:had|kende|zat|was|begeleidde) (?:ik|er|hier) (?:hier |ook )?(?:een|iemand) (?:[^ .?!,]+ )?(?:leerling|student|stagiair|stagiaire|jongen|meisje|meid)(?= )',
    '(?:daar|er) (?:[^ .?!,]+ ){0,3}(?:veel aan|baat bij) gehad(?= )(?<=mijn .*)',
    // dat kan niet door de beugel
    '(?:dat|het|zoiets|zo n [^ .?!,]+) (?:los|win|bereik|regel|krijg|fix|leer|vang|voorkom) <je> (?:[^ .?!,]+ ){0,3}door (?:het |dat |er )?[^ .?!,]+(?= )',
    'ik vind dat <je> (?:[^ .?!,]+ ){0,5}(?:volwassen|professioneel|zorgvuldig|mooi|sterk|moedig|rustig|kundig|handig|creatief|geduldig|respectvol|vakkundig|attent) (?:hebt|bent|had)(?= )',
    '(?:niemand|geen mens|geen enkele \\S+) (?:leert|wordt|kan|is|begint|haalt|bouwt) (?:[^ .?!,]+ ){0,3}(?:in een dag|geboren|perfect|alles|vanzelf|meteen|van de ene|cadeau|in een keer|zonder)(?= )',
    '(?<=^ )beter (?:een |goed |laat |te |eerlijk )?[^ .?!,]+(?: [^ .?!,]+)? dan (?:een |slecht |nooit|te )?[^ .?!,]+(?: [^ .?!,]+)?(?= [.!])',
    'niet door de beugel(?= )',
    'niet (?:bepaald |echt )?(?:je|jouw|uw) (?:sterkste|beste|slimste|handigste|mooiste|meest \\S+) (?:zet|actie|moment|beurt|kant|idee|optreden|werk)(?= )',
    '(?:heb|hebt) <je> (?:er |dat |het )*(?:toch |echt |weer )*(?:mooi|goed|netjes|knap|keurig|prachtig|goed|slecht|matig|fraai|slim) (?:van ?af|vanaf|geflikt|voor elkaar|opgelost|aangepakt|gefikst|geregeld)(?= )',
    `(?:dat|het|dit) (?:zag|ziet|klonk|klinkt|oogde) er (?:[^ .?!,]+ )?${LOOKED}(?: uit)?(?= [.!])`,
    `(?:dat|het|dit) (?:had|kon|mocht|zou) (?:[^ .?!,]+ ){0,2}(?:een stuk|veel|wel|nog|stukken|iets|wat) (?:[^ .?!,]+ )?${BETTER}(?= (?:gekund|gemogen|gemoeten|mogen|kunnen|[.!]))`,
    'zo mag ik het (?:horen|zien)(?= )',
    '(?:lijkt|leek) nergens (?:op|naar)(?= )',
    'beneden (?:alle )?(?:peil|niveau)(?= )',
    'ik ben (?:niet boos , )(?:[^ .?!,]+ )?teleurgesteld(?= )',
    'ik ben (?:[^ .?!,]+ )?teleurgesteld in (?:je|jou|u)(?= )',
    '(?:neem|nemen|neemt) (?:er |daar )?(?:gerust |maar |eens )*een voorbeeld aan(?= )',
    'laat je (?:[^ .?!,]+ ){0,3}(?:niets|niks|geen [^ .?!,]+|niet) (?:[^ .?!,]+ )?(?:wijsmaken|aanpraten|vertellen|opdringen|kisten|ringeloren|ondersneeuwen)(?= )',
  ),
  signs(
    SETS,
    'advice',
    {},
    '(?:is|wordt|werd) het (?:nu |dan |onderhand |langzamerhand )*(?:niet|geen|zo langzamerhand) (?:[^ .?!,]+ )?tijd (?:om|dat|voor)(?= )',
    'wanneer (?:ga|begin|stop|leer|kom|maak|word|neem|zoek|doe|bel) <je> (?:[^ .?!,]+ )?(?:eindelijk|nou eens|nu eens)(?= )',
    '(?:zou|kan|kon) (?:een|de|het|wat) (?:[^ .?!,]+ ){1,3}(?:je |jou )?niet (?:helpen|kunnen helpen|goed doen|schelen)(?= )',
    '(?:een|de|het) (?:[^ .?!,]+ ){1,3}, (?:is|was|zou) dat (?:niks|niets|geen optie|geen idee|iets voor|wat voor)(?= )',
    '(?:kon|had|kun|kan) <je> (?:dat|het|hem|haar|ze|er|me|mij|die [^ .?!,]+) (?:dan |nou |toch )*niet (?:even|gewoon|eerder|eens|eerst) [^ .?!,]+(?:en|d|t)(?= )(?!.* (?:me|mij) )',
    '(?:denk|vind|vindt|lijkt) (?:<je>|het <je>) (?:zelf |ook )*niet (?:dat het )?(?:[^ .?!,]+ )?(?:slimmer|beter|verstandiger|handiger|wijzer)(?= )',
    'ben <je> (?:al |weleens |wel eens |ooit )+(?:eens |een keer )?(?:naar|bij|op) (?:een|de|die) (?:open [^ .?!,]+|decaan|beurs|[^ .?!,]*beurs|[^ .?!,]*voorlichting|meeloopdag|proefles|[^ .?!,]*loket) (?:geweest|gegaan|langs)(?= )',
    'als <je> (?!(?:[^ .?!,]+ ){0,3}(?:gevoel|emotie|<emo>) )(?:[^ .?!,]+ ){1,4}(?:nou|nu) (?:eens|gewoon|toch)(?= )',
    'zal ik (?:[^ .?!,]+ ){0,3}(?:bellen|mailen|regelen|vragen|inschrijven|opgeven|praten|aankaarten) (?:[^ .?!,]+ )?(?:voor|met) (?:je|jou|hem|haar|die)(?= )',
    'zal ik (?:het|dat|ze|hem|haar|je [^ .?!,]+|die [^ .?!,]+) (?:[^ .?!,]+ ){0,3}(?:bellen|mailen|regelen|inschrijven|opgeven|aanspreken|inlichten)(?= )',
    `${START}moet dat (?:nou|nu|echt)(?= )`,
    `${START}stel dat <je> (?:er |dat |het )?(?:eens|gewoon|toch|een keer|nou eens) (?!.*(?:, (?:dan )?(?:wat|hoe|wie|waar) |[?]))`,
    '(?:mag|zal) ik (?:je|jou|u) (?:iets|wat|een tip|een advies|raad) (?:[^ .?!,]+ ){0,2}(?:aanraden|adviseren|meegeven|aan de hand doen)(?= )',
    'weet <je> wat (?:vaak |altijd |ook |echt )*(?:helpt|werkt|scheelt|slim is|handig is|ik zou doen|goed helpt)(?= )',
    `${START}mijn (?:mening|advies|idee)(?= [?:])`,
  ),
];
