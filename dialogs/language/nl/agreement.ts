import { anyOf, words } from '../lexicon.ts';
import type { AgreementLanguage } from '../student-languages.ts';

const INFINITIVES =
  '\\S*(?:bellen|mailen|appen|vragen|praten|spreken|maken|schrijven|sturen|oefenen|plannen|regelen|zoeken|lopen|nemen|melden|lezen|bezoeken|solliciteren|leveren|bespreken|bereiden|kijken|proberen|starten|beginnen|doen|leren|vullen|printen|zetten|brengen|halen|geven|overleggen|informeren|volgen|helpen|bouwen|werken|studeren|onderzoeken|uitzoeken|invullen|inschrijven|aanmelden|voorbereiden|afmaken|afronden|meelopen|opzoeken|bedenken|kiezen|tekenen|koken|presenteren|interviewen|vertellen|uitleggen|laten|houden|aanpakken|opruimen|trainen|rijden|repareren|stellen|leggen|opstellen|ontwerpen|filmen|bijhouden|verdelen|organiseren|zeggen|verbeteren|ontmoeten|sparen|aanvragen|herhalen|noteren|letten|controleren|bijwerken|langsgaan|stoppen|kopen|verzamelen|afspreken|bijwonen|gebruiken|testen|vergelijken|nadenken|delen|tonen|wisselen|ophalen|inleveren|aanbieden|klussen|zorgen|begeleiden|programmeren|opbouwen|krijgen|kennismaken|reageren|rondkijken|draaien|fixen|checken|sluiten|openen|uitnodigen|bezorgen|snuffelen|opzeggen|aansluiten|bedanken|googelen|scannen|uploaden|updaten|opnemen|meedoen|deelnemen|knippen|lassen|verven|timmeren|bakken)';
const DEEDS =
  'bel|mail|app|vraag|praat|spreek|maak|schrijf|stuur|oefen|plan|regel|zoek|loop|neem|meld|lees|bezoek|solliciteer|lever|bespreek|bereid|kijk|probeer|start|begin|doe|leer|vul|print|zet|breng|haal|geef|overleg|informeer|volg|help|teken|presenteer|interview|vertel|leg|rond|ga|bedenk|kies|stel|noteer|ruim|pak|zorg|onderzoek|check|verzamel|vergelijk|controleer|deel|laat|draai|stap|bouw|film|fix|test|wissel|schuif|sluit|nodig|organiseer|ontmoet|repareer|train|rij|fiets|duik|reageer|kom|zeg|steek|knip|bak|post|upload|update|scan|boek|reserveer|koop|bezorg|ontwerp|studeer|herhaal|trek|hang|snuffel|tel|stop|houd|hou|mik';
const KIN =
  "oom|nonkel|tante|broer|broertje|zus|zusje|moeder|vader|ma|pa|mam|pap|mama|papa|ouders|opa|oma|neef|nicht|buurman|buurvrouw|buurjongen|buurmeisje|vriend|vriendin|vrienden|vriendinnen|mentor|mentrix|docent|docente|leraar|lerares|juf|meester|stagebegeleider|stagebegeleidster|begeleider|begeleidster|praktijkbegeleider|praktijkopleider|collega|collegas|collega's|baas|chef|coach|decaan|klasgenoot|klasgenoten|teamleider|leidinggevende|meter|peter|stagebaas|werkbegeleider|slber|stiefvader|stiefmoeder|schoonzus|schoonbroer|peetoom|trainer|jongerenwerker|kok|kapster|stagedocent|ploeg|team|groepje|maat|maatje|bestie|huisgenoot";
const TITLES = 'meneer|mijnheer|mevrouw|mevr|mw|dhr|meester|juf|juffrouw|tante|oom|nonkel|opa|oma|dokter|chef|coach|neef|nicht';
const SOMEONE = `(?:(?:mijn|de|een|onze|die|mn) )?(?:(?:${TITLES}) (?!(?:gaat|helpt|kan|zal|wil|en|om|te|of|mij|me|mee|morgen|een|het|de) ))?(?!(?:ik|je|dat|die|het|dit|er|en|of|wie|wat|niemand|ook|daar|daarbij|iemand|mij|me|te|om|een|mijn|de|onze) )[^ .,;:!?]+(?: van (?:mijn |de |het )?[^ .,;:!?]+)?`;

/** What makes Dutch an agreement. Lines are lower case; see `AgreementLanguage`. */
export const DUTCH_AGREEMENT: AgreementLanguage = {
  promise:
    / (?:(?:ik|we|wij) (?:ga|zal|gaan|zullen)(?! (?:ik|we))|(?:ga|zal) ik|(?<=^ (?:(?:oke|ja|goed|nou|dan|dus|ok|prima|deal|,|\.) )*)ga(?= (?!(?:je|jij|u|ik|het|er|niet) )))(?: (?:dan|het dan|dus|nu|ook|nog|even|eens|zeker|sowieso|gewoon))*? /u,
  sworn:
    / (?:(?:(?:we|wij) (?:hebben|spraken|spreken|besloten)|(?:spreken|spraken) (?:we|wij)|ik heb) (?:\S+ ){0,5}?(?:afgesproken|besloten|beloofd|af) (?:\S+ ){0,3}?(?:dat (?:ik|we|wij)|om)|ik beloof(?: je| u| hierbij)*(?: om| dat ik| dat)?|beloof ik(?: je)?(?: om| dat ik)?|ik spreek (?:\S+ ){0,4}?af(?: met \S+ \S+)? (?:om|dat ik)|(?:mijn |onze |de )?(?:afspraak|voornemen|plan|actie|doel) (?:is|:)(?: dat ik| om)?(?: :)?|(?:afgesproken|beloofd|deal|belofte)(?: (?:met|aan) (?:mijn )?\S+)?(?: ,| :| dat| dan)*(?: ik| om)?|ik neem (?:me|mij) voor(?: om)?|mijn (?:volgende|eerste) stap is(?: om| dat ik| :)?|(?:helpt|helpen) (?:me|mij) (?:\S+ )?(?:om|met)|(?:gaat|gaan|wil|kan) (?:me|mij) helpen (?:om|met)) /u,
  action: new RegExp(
    ` (?:te )?(?:${INFINITIVES}|(?<=het (?:er|daar) (?:\\S+ )*)over hebben|(?:${DEEDS})|naar (?:de|een|het|die|mijn) (?:\\S*dag|\\S*avond|\\S*middag|decaan|\\S*beurs|\\S*markt|voorlichting|proefles|bibliotheek|gesprek|bedrijf|kennismaking|hogeschool|mbo|roc|gemeente|\\S*loket|\\S*school|\\S*lyceum)|langs|mee)(?= )`,
    'u',
  ),
  leisure: new RegExp(
    ` (?:slapen|uitslapen|eten|chillen|gamen|voetballen|zwemmen|sporten|shoppen|winkelen|stappen|dansen|feesten|trouwen|verhuizen|vissen|kamperen|douchen|op vakantie|met vakantie|op kamp|naar huis|naar bed|naar school|naar stage|naar mijn stage|naar (?:de|een|het) (?:film|bioscoop|strand|feest|feestje|festival|concert|tandarts|dokter|kapper|sportschool|kroeg|club|disco|wedstrijd|zwembad|pretpark|efteling|huisarts|ikea|winkel|stad|supermarkt)|naar mijn (?:oma|opa|vader|moeder|vriend|vriendin)|stage lopen|weg|dood|kapot|(?:elke|iedere|elk|ieder) \\S+ (?:\\S+ ){0,4}?naar(?!.* (?:${INFINITIVES}) ))(?= )`,
    'u',
  ),
  deed: new RegExp(
    `(?: ik (?=(?:${DEEDS}) )| (?=(?:${DEEDS}) ik )| (?:heb|is) ik (?:dan )?(?=(?:\\S+ )*(?:af|klaar|op orde|rond)(?= ))|(?<= (?:voor|over (?:een|twee|drie|vier|vijf|zes|acht|tien|\\d+|enkele)|uiterlijk|tegen|eind|begin|half|binnen|volgende|na) .*) (?:heb|is) ik (?:dan )?(?=(?:\\S+ )*(?:uitgekozen|[a-z]*ge[a-z]+(?:d|t|en)|(?:be|ver|ont)[a-z]+[dt]|bezocht|gesproken)(?= ))| (?=werk ik (?:(?!en |maar )\\S+ ){1,6}(?:bij|uit|af)(?= ))| (?=(?:sta|loop|draai|werk) ik een (?:hele |halve )?(?:dag|dagje|ochtend|ochtendje|middag|middagje|avond|uurtje|week|weekje)(?= ))| wil ik (?=(?:\\S+ )*(?:af|klaar|gedaan) )| (?:zit|zitten) (?:ik|we) (?=(?:\\S+ )*om (?:\\S+ )*te )| ben ik (?=(?:\\S+ )*(?:langs|naar) (?:\\S+ )*geweest ))`,
    'u',
  ),
  unsure:
    / (?:(?:ze|zij|hij|je|jullie|u|die|(?:mijn|de|onze) \S+) (?:heeft|hebben|hebt|had|hadden) (?:\S+ ){0,4}(?:beloofd|afgesproken)|misschien|niet afgesproken|nog niet|geen afspraak|wie weet|weet niet) /u,
  noAgreement:
    / (?:misschien|ooit|later|zou|zouden|niet|niet meer|graag|het liefst|altijd|meestal|vaak|vroeger|toen|hoop|stel|wie weet|waarschijnlijk|nooit|elke dag|iedere dag|soms|ging|gingen|zien wel|wel zien|geen idee|liever|als ik|als (?:het|dat|alles) (?:dan |ook |een beetje )?(?:lukt|mag|kan|meezit|uitkomt|past|goed gaat|niet regent|doorgaat)|wens|droom|als we|maak (?:me|mij)|normaal|(?:mijn )?(?:moeder|vader|baas|docent) (?:zegt|zei|vindt)|ik ben(?! (?:\S+ ){1,7}dus ik (?:ga|zal) )|ik doe meestal|gisteren|afgelopen|(?:vorige|vorig) \S+|dood|wou|had|weet)(?= )/u,
  recurring:
    / (?:elke|iedere|op (?:maandagen|dinsdagen|woensdagen|donderdagen|vrijdagen|zaterdagen|zondagen)|(?:een|twee|drie) keer per (?:week|maand)) /u,
  beforeDay: /(?:(?:voor|vóór|in|vanaf|rond|na|tot|per|met)\s+(?:de\s+|het\s+)?)?(?:(?:deze|komende|aanstaande)\s+)?$/iu,
  looseTime:
    / (?:(?:zo )?(?:even )?na (?:de|mijn|het|dit|ons|onze) (?:\S*vakantie|\S*week|toets week|stage|les|lessen|gesprek|pauze|examens?|toetsen|school|werk|weekend|training|dienst|stagedag)|na school|na schooltijd|na (?:het )?werk|zo na dit gesprek|(?:direct |meteen )?na school|(?:voor )?(?:de |het |ons )?volgende (?:keer|gesprek)|voor (?:de|mijn) (?:\S*vakantie|\S*week|toets week|stage|examens?)|(?:elke|iedere) (?:week|dag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|maand|avond|ochtend)|een keer per week|binnenkort|zo snel mogelijk|(?:nu )?(?:direct|meteen)|straks|zometeen|zo meteen|zo dadelijk|in de (?:\S*vakantie|pauze|zomer|voorjaarsvakantie))(?= )/u,
  helper: new RegExp(
    `(?: (?:samen met|met (?:de )?hulp van|met behulp van|met steun van|geholpen door|onder begeleiding van) (${SOMEONE})(?= )| (${SOMEONE}) (?:helpt|helpen|ondersteunt|begeleidt|steunt|coacht) (?:me|mij|ons|daarbij|mee)(?= )| (${SOMEONE}) (?:regelt|doet|bekijkt|oefent) (?:dat|het) (?:met|voor) (?:me|mij)(?= )| (${SOMEONE}) (?:gaat|zal|kan|wil|komt|kijkt|doet|loopt) (?:me |mij )?(?:(?:daarbij|daarmee|dan|graag|wel) )?(?:helpen|mee|meehelpen|meekijken)(?= )| (?:helpt|gaat|kijkt) (${SOMEONE}) (?:me|mij|mee)(?= )| hulp van (${SOMEONE})(?= )| met (${SOMEONE}) afgesproken dat (?:wij|we)(?= ))`,
    'u',
  ),
  withWhom: new RegExp(
    `(?<=^|[\\s,])[Mm]et ((?:(?:mijn|m'n|mn|m’n|onze|de) (?:${KIN})|(?:${TITLES})\\.? \\p{Lu}[\\p{L}'’-]+|(?:${TITLES}) van \\S+|\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?))(?![\\p{L}\\p{N}])(?: samen)?`,
    'u',
  ),
  asked: new RegExp(
    `(?:[Vv]raag|vragen|[Bb]el|bellen)(?: ik)?(?: aan)? ((?:(?:mijn|m'n|mn|m’n|onze|de) (?:${KIN})|(?:${TITLES})\\.? \\p{Lu}[\\p{L}'’-]+|\\p{Lu}[\\p{L}'’-]+)) (?:om|of (?:hij|ze|zij)) (?:me|mij|hulp|mee|samen|het me|ons)(?! \\S+ (?:bellen|mailen))`,
    'u',
  ),
  addressed:
    / (?:bel|belt|bellen|terugbellen|opbellen|praat|praten|spreek|spreken|overleg|overleggen|bespreek|bespreken|gesprek|contact|afspraak|kennismaken|mail|mailen|app|appen|afspreken|afgesproken|ruzie) /u,
  endOfAction:
    / (?:[.!?;]|, (?!(?:of|en|op) \S+ )|(?:want|omdat|zodat|ook al|waarbij) |en (?:dan|daarna) |en (?:mijn \S+|\S+) (?:helpt|gaat me|gaat mij|kan me|komt mee|gaat mee)|(?:daar|daarbij) helpt )/u,
  particles: words('nog ne keer even gewoon wel dan ook echt hoor eens maar dus sowieso zeker weer al ff en he'),
  joined: anyOf(['met', 'samen met', 'met hulp van', 'en', 'op', 'met de hulp van', 'uiterlijk', 'tegen', 'nog']),
};
