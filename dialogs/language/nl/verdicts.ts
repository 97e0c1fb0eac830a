import { signs, type Sign } from '../signs.ts';
import { SETS } from './sets.ts';

const GOOD =
  'goed|knap|sterk|netjes|slim|dapper|moedig|top|prima|super|geweldig|uitstekend|fantastisch|perfect|keurig|verstandig|briljant|tof|stoer|lekker|mooi|professioneel|volwassen|voorbeeldig|attent|zorgvuldig|collegiaal|bewonderenswaardig|vakkundig|doordacht';
const BAD =
  'dom|stom|fout|verkeerd|onhandig|slecht|onverstandig|onprofessioneel|zwak|jammer|matig|onbeleefd|brutaal|naief|kinderachtig|onvolwassen|belachelijk|overdreven|flauw|schandalig|onacceptabel|respectloos|ondoordacht|slordig|lui|onnodig|onzin|egoistisch|laf|ongepast|onterecht|raar|te makkelijk|asociaal|gemakzuchtig|onverantwoord|onverantwoordelijk|onbeschoft|onfatsoenlijk|onzorgvuldig|ongehoord|onvoorzichtig|lomp|ondankbaar|nalatig|roekeloos|hypocriet|beneden peil|ondermaats';
const TELLS =
  'vertel|vertelt|vertelde|verteld|vertellen|delen|zegt|zei|deelt|deelde|gedeeld|vraagt|gevraagd|noemt|aangeeft|aangaf|opent|er bent|meedenkt|gezegd|benoemt|laat weten|er weer bent|nadenkt|stilstaat';

/** Praise and blame as a verdict, and lectures: what talks to the other, not with them (domain.md §3 rule 1). */
export const VERDICTS: readonly Sign[] = [
  signs(
    SETS,
    'advice',
    {
      unless: [
        `(?:goed|mooi|fijn|knap|sterk|dapper|moedig|top|tof|leuk|super|lief|netjes|prima|wat) (?:\\S+ ){0,3}dat <je> (?:\\S+ ){0,5}(?:${TELLS})(?= )`,
        'wat (?:was|is|ging|deed|vond|vind|heb|kon|kun|gaat|vonden) (?:\\S+ )*(?:goed|knap|sterk|slim|fout|verkeerd)',
        `(?:wat|welke|wanneer|waar|hoe) (?:\\S+ ){0,5}(?:goed|fout|verkeerd|knap|slecht)(?: \\S+)* [?]`,
        '(?:wat|hoe|welke|waar|wie) (?:\\S+ ){0,8}(?:een|de) (?:goede|juiste|slimme|verstandige|sterke|wijze) (?:keuze|keus|beslissing|stap|besluit) (?:\\S+ )*[?]',
      ],
    },
    `(?:heel |erg |echt |super |hartstikke |ontzettend |zo )?(?:${GOOD}|${BAD}) (?:gedaan|bezig|aangepakt|opgelost|opgepakt|gehandeld|gekozen|gereageerd|van (?:je|jou|u))`,
    `(?<=^ |, )(?:heel |erg |echt |super |hartstikke |zo )?(?:goed|slecht|netjes|keurig|prima|slordig|matig|zwak|sterk) (?:voorbereid|gewerkt|geregeld|nagedacht|doorgezet|volgehouden|gepresteerd)(?= (?:[.!,]|$))`,
    `dat <je> (?:[^ ,.?!]+ ){1,8}vind ik (?:\\S+ ){0,3}(?:${GOOD}|${BAD})(?= )`,
    '(?:precies|exact|helemaal) (?:zoals|hoe) (?:het|dat|zoiets) (?:hoort|moet)(?= )',
    '(?<=^ )(?:perfect|uitstekend|top|geweldig|fantastisch) , (?:precies|zo|dat|dit)(?= )',
    `wat (?:\\S+ )?(?:${GOOD}|${BAD})(?: (?:van (?:je|jou|u)|dat <je>|hoe <je>|zeg|hoor|gedaan|[!]))`,
    `(?<=^ |, )(?:heel |erg |echt |super |hartstikke |best |gewoon )?(?:${GOOD}|${BAD}) (?:dat <je>|hoor|zeg|hoe <je>|van je)`,
    `(?<=^ )(?:heel |erg |echt |super |hartstikke |zeer )(?:goed|knap|sterk|slim|dapper|netjes|stom|dom)(?= [!.,])`,
    '(?<=^ )(?:goed|top|super|geweldig|knap|fantastisch|uitstekend|perfect|bravo|klasse|prima|netjes)(?= !)',
    '(?:petje af|chapeau|bravo|(?<!(?:op|van|naar|aan|veel|graag|om|voor|zonder|met|geen|wat|hebt|heb) )complimenten|compliment voor je|(?<!voor )een compliment(?! (?:van|krijgen|krijg|kreeg|geven|geeft|gaf|maken|ontvangen))|respect(?= [!.,])|ga zo door|goed zo|goed bezig|lekker bezig|keurig|dikke pluim|pluim|hulde|top gedaan|gefeliciteerd(?! met je (?:verjaardag|zestien))|duimpje|foei)',
    `<je> (?:doet|deed) (?:het|dat|dit) <adv*>(?:${GOOD})(?= )`,
    'een (?:\\S+ )?(?:top(?:prestatie|werk|idee|resultaat|job|actie)|\\S*prestatie|blunder|misser|flater|stommiteit|schande)(?= )',
    '(?:dat|het|dit) (?:was|is) (?:\\S+ ){0,3}(?:netjes|slim|handig|verstandig|fair|eerlijk|aardig|beleefd|dom|stom|knap|dapper|goed) om (?:\\S+ ){0,5}te(?= )',
    'dat vind ik (?:\\S+ )?(?:niet kunnen|niet oke|te ver gaan|niet netjes)',
    'ik ben (?:\\S+ ){0,2}(?:trots op (?:je|jou|u)|teleurgesteld in (?:je|jou|u)|onder de indruk)',
    `ik vind (?:het |dat |dit |je |jou )?(?:\\S+ )?<adv*>(?:${GOOD}|${BAD}|niet (?:kunnen|goed|slim|oke|netjes|handig))(?: (?:dat|van|hoe|gedaan|aangepakt|[.!]|wat|$))`,
    `(?:dat|dit|het) (?:was|is|vind ik|vond ik|lijkt me) (?:\\S+ )?(?:niet |geen |een |echt |heel |wel |erg |best |gewoon |ook |natuurlijk |toch |super |eigenlijk |hartstikke |zo |ontzettend |te |nogal )*(?:${GOOD.replace('|mooi', '').replace('|lekker', '').replace('|super', '').replace('|fantastisch', '').replace('|geweldig', '').replace('|tof', '')}|${BAD.replace('|jammer', '').replace('|raar', '').replace('|zwak', '')}|handig|oke)(?:e)?(?: (?:van (?:je|jou|u)|tegenover|richting|keuze|zet|plan|besluit|beslissing|gedaan|aangepakt|actie|aanpak|stap|instelling|houding|reactie|hoor|[.!,]|$|om (?:dat )?te|dat <je>|idee|gedrag))`,
    `(?:dat|dit|het) (?:heb|had|hebt|deed|doe|doet|pakte|loste|zag|regelde|zei) <je> (?:\\S+ )?<adv*>(?:${GOOD}|${BAD}|niet)(?: (?:gedaan|aangepakt|opgelost|gezien|gezegd|aan|op|handig|goed|slim|gereageerd|[.!,]|$))`,
    `<je> (?:hebt|heb|heeft|bent|deed|pakte|loste|reageerde|koos) (?:\\S+ ){0,5}<adv*>(?:${GOOD}|${BAD}|niet goed|niet handig)(?: (?:gedaan|aangepakt|opgelost|gehandeld|gereageerd|gekozen|geweest|gewerkt|gepresteerd|aan|op|volgehouden|gesproken|geluisterd|uitgelegd|geregeld|bezig|gehandeld))`,
    '(?:een |echt een |dat was een |hele |heel )(?:goede|slimme|verstandige|verkeerde|slechte|prima|domme|wijze|dappere|foute|stomme|onverstandige|uitstekende|sterke|rare|juiste) (?:keuze|keus|beslissing|besluit|zet|aanpak|instelling|oplossing|actie|stap|reactie|houding|idee|fout|prestatie|mentaliteit)',
    `(?<=^ (?:en |maar |nou |tja )?)(?:${GOOD}|${BAD}|handig|onhandig) (?:was|is|vind ik|vond ik) (?:dat|het|dit)(?= )(?!.*[?])`,
    '(?:dat|zoiets|dit) (?:met|van|over|tegen) (?:[^ .?!,]+ ){1,5}kan (?:dus |echt |gewoon |toch |natuurlijk |eigenlijk |zo |helemaal )*niet(?= (?:[.!,]|$))',
    '(?:eigen schuld|je eigen schuld|jouw eigen schuld|(?:dat is|dat was|is) (?:jouw|je|uw) (?:eigen )?(?:schuld|fout))',
    '(?:dat|zo|zoiets) (?:hoort|past|kan|doe|doet|mag|kun|moet) (?:<je> |men |echt |toch |gewoon |eigenlijk |natuurlijk |dus )*(?:niet|nooit|zo niet)(?! , (?:dan|want|maar|ik|we|wij|omdat|die|misschien) )(?= (?:[.!,]|$|maken|doen|zo|in een|hoor|op|weer))',
    '(?:dat|het|dit) (?:was|is|vind ik|vond ik) (?:\\S+ ){0,3}\\S+ van (?:je|jou|u)(?= (?:[.!,]|$|om|dat|zeg|hoor))',
    '(?:niet de bedoeling|niet zoals het hoort|niet hoe het hoort|geen manier van doen|geen stijl|niet gepast)',
    '(?:dat slaat nergens op|onzin(?= [.!,])|schandalig|dat kun je niet maken|zo doe je dat niet|dat doe je niet|waar slaat dat op|(?<!(?:waarom|hoezo|waarvoor) )schaam je(?!.*[?])|(?<!vond <je> het )zonde (?:dat|van)|jammer dat <je> (?:niet|het|dat|zo)|daar schiet je niets mee op|dat is geen excuus|daar koop je niets voor)',
  ),
  signs(
    SETS,
    'advice',
    { where: 'telling' },
    'toen ik (?:zo oud|jong|op school|jouw leeftijd|zelf|student|begon|nog|stage|net|als|zelf nog|net zo)(?= )',
    'vroeger (?:moest|moesten|deed|deden|had|hadden|was|waren|kon|ging) (?:ik|wij|we|het|dat|mijn)',
    '(?:dat|het) (?:had|heb|herken|ken|deed) ik (?:zelf |vroeger |ook |precies |net |dat )+',
    'ik (?!was ook (?:bij|op|aan|er|aanwezig|daar|te) )(?:heb|had|ken|herken|was|deed) (?:dat |het |dit |zelf |vroeger )*(?:zelf|vroeger|ook|precies zo|net zo)(?= )(?! (?:ook |nog )?(?:de|het|mijn|vandaag|straks|morgen|nu|om|koffie|thee|maandag|dinsdag|woensdag|donderdag|vrijdag) (?!(?:\\S+ )*(?:meegemaakt|gehad|gedaan|gewerkt|geleerd|gevolgd|gestudeerd|gemerkt|gevoeld|gekozen|gezeten|gestaan|geweest|getwijfeld|ervaren|ondervonden) ))(?! (?:nog|nooit|niet|geen|geen idee|gezien|gelezen|gehoord|een vraag|opgeschreven))',
    '(?:in mijn tijd|uit ervaring|mijn ervaring (?:is|leert)|neem (?:het )?van mij aan|geloof (?:mij|me)|ik weet uit|ik kan je (?:vertellen|verzekeren)|bij mij was dat|als je net zo oud bent als ik)',
    'in (?:het (?:echte )?(?:leven|bedrijfsleven)|de (?:echte wereld|maatschappij|zorg|bouw|horeca|techniek|praktijk|ict|detailhandel|kinderopvang|winkel)|dit (?:vak|beroep)|deze (?:sector|wereld)|elke baan|ieder beroep) (?:moet|moeten|is het|is|gaat|draait|heb je|kun je|werkt|telt|hoort|wordt|geldt|krijg)',
    '(?:het is (?:nou eenmaal|nu eenmaal|gewoon zo)|zo (?:werkt|gaat|is) (?:dat|het) (?:nou |nu )?(?:eenmaal|altijd|gewoon)|(?<!<je> bent )(?:nou|nu) eenmaal)',
    '(?:men|iedereen|een (?:goede?|echte|professionele) \\S+|wie \\S+ (?:wil|kan|niet)) (?:\\S+ ){0,3}(?:moet|hoort|dient)',
    'zonder (?:[^ .?!,]+ ){1,3}(?:kom|krijg|ga|red|haal|vind|bereik|word|kun|maak) <je> (?:[^ .?!,]+ ){0,6}(?:nergens|niet|geen|nooit|niks|niemand|lastig|moeilijk|weinig)(?= )',
    'zonder (?:diploma|inzet|opleiding|discipline|hard werken|plan|stage) (?:\\S+ )?(?:kom|krijg|ga|lukt|word|kun|red|wordt)',
    '(?:het komt (?:allemaal |vast |wel |echt |zeker )*goed|komt (?:wel |helemaal )goed|(?:dat|het) valt (?:best |wel |toch |heus |allemaal )+mee|maak je (?:maar |daar )?geen zorgen|wees (?:niet|maar)|tijd heelt)',
    '(?:iedereen|elke student|elke leerling|alle \\S+) (?:heeft|maakt|vindt|is) (?:dat |het |wel |weleens |wel eens |fouten)',
    'fouten maken (?:mag|hoort|is)',
    'van (?:fouten|je fouten) leer je',
    'oefening baart kunst',
    'de aanhouder wint',
  ),
];
