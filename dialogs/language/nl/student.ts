import type { StudentLanguage } from '../student-languages.ts';
import { DUTCH_EMOTIONS } from './emotion-guards.ts';
import { DUTCH_EXPERIENCE } from './experience.ts';

const INFINITIVES =
  '\\S*(?:bellen|mailen|appen|vragen|praten|spreken|maken|schrijven|sturen|oefenen|plannen|regelen|zoeken|lopen|nemen|melden|lezen|bezoeken|solliciteren|leveren|bespreken|bereiden|kijken|proberen|starten|beginnen|doen|leren|vullen|printen|zetten|brengen|halen|geven|overleggen|informeren|volgen|helpen|bouwen|werken|studeren|onderzoeken|uitzoeken|invullen|inschrijven|aanmelden|voorbereiden|afmaken|afronden|meelopen|opzoeken|bedenken|kiezen|tekenen|koken|presenteren|interviewen|vertellen|uitleggen|laten|houden|aanpakken|opruimen|trainen|rijden|repareren|stellen|leggen|opstellen|ontwerpen|filmen|bijhouden|verdelen|organiseren|gaan|zeggen|verbeteren|ontmoeten|sparen|aanvragen|herhalen|noteren|letten|controleren|bijwerken|langsgaan|stoppen|kopen|verzamelen|afspreken|bijwonen|gebruiken|testen|vergelijken|nadenken|delen|tonen|wisselen|ophalen|inleveren|aanbieden|klussen|zorgen|begeleiden|programmeren|opbouwen|krijgen|zorgen|kennismaken|reageren|feedback|rondkijken)';
const DEEDS =
  'bel|mail|app|vraag|praat|spreek|maak|schrijf|stuur|oefen|plan|regel|zoek|loop|neem|meld|lees|bezoek|solliciteer|lever|bespreek|bereid|kijk|probeer|start|begin|doe|leer|vul|print|zet|breng|haal|geef|overleg|informeer|volg|help|teken|presenteer|interview|vertel|leg|rond|ga|bedenk|kies|stel|noteer|ruim|kom|pak|zorg|onderzoek|check|verzamel|vergelijk|controleer|deel|spreek';

/** What Dutch knows of what students tell. */
export const DUTCH_STUDENT: StudentLanguage = {
  emotions: DUTCH_EMOTIONS,
  experience: DUTCH_EXPERIENCE,
  cause: / (?:omdat|doordat|toen|want|daardoor|waardoor|nadat|terwijl|door) /u,
  secondSituation:
    / (?:dat (?:had|heb|doe|deed|ken|herken|gebeurt|gebeurde) (?:ik |me |mij )?(?:\S+ )?(?:ook|vaker|eerder|wel vaker|al eerder)|(?:net|precies) (?:als|zoals) (?:toen|vroeger|bij|op|thuis)|(?:thuis|op school|bij (?:voetbal|mijn bijbaan|mijn werk|de sport|hockey)|vroeger|op mijn (?:bijbaan|werk|vorige stage)|in mijn vorige \S+) (?:\S+ ){0,3}ook|ook (?:\S+ )?(?:thuis|vroeger|op school|bij mijn|op mijn)|(?:een )?andere keer|nog een keer (?:gehad|meegemaakt)|dat herken ik|eerder ook|vaker (?:gehad|meegemaakt))(?= )/u,
  elements: {
    place:
      / (?:op (?:stage|school|mijn werk|de afdeling|de groep|kantoor|het plein|de bouw|het dak|de boerderij|de opvang)|in (?:de|het|een|mijn) (?:winkel|keuken|klas|magazijn|kantine|garage|werkplaats|ziekenhuis|restaurant|lokaal|gang|stal|salon|zaal|hotel|bus|kas|bouw|bakkerij|supermarkt|woonkamer|kleedkamer)|bij (?:de|het|een) (?:\S+)|achter de (?:kassa|balie|bar))(?= )/u,
    role: / (?:mijn (?:taak|rol|opdracht|functie)|ik (?:was|ben) (?:verantwoordelijk|de leider|voorzitter|degene)|ik (?:moest|mocht)|moest ik|mocht ik|van mij werd verwacht)(?= )/u,
    people:
      / (?:samen met|(?:mijn|een|de|die|m'n) (?:collega|collega's|baas|begeleider|stagebegeleider|klant|docent|leraar|mentor|vriend|vriendin|vrienden|moeder|vader|klasgenoot|klasgenoten|leidinggevende|chef|bewoner|patient|gast|kind|kinderen|team|groepje|mevrouw|meneer))(?= )/u,
    moment: / (?:op (?:dat|het|een) moment|toen|opeens|ineens|plotseling|vanaf dat moment|daarna|op een gegeven moment)(?= )/u,
    quality:
      / (?:ik (?:ben|was) (?:\S+ ){0,3}(?:goed in|goed met|handig)|ik (?:kan|kon) (?:\S+ ){0,3}(?:goed|best goed)|mijn (?:kwaliteit|sterke kant|kracht|talent)|waar ik goed in ben)(?= )/u,
    motive:
      / (?:(?:vind|vond) (?:ik |het |dat )*(?:\S+ ){0,4}belangrijk|belangrijk (?:voor mij|vind|vond)|waar ik (?:voor ga|het voor doe|warm van word)|ik doe het (?:voor|omdat)|geeft me energie|daar (?:ga|doe) ik (?:het )?voor)(?= )/u,
    elsewhere:
      / (?:dat (?:had|heb|doe|ken|herken) ik (?:\S+ )?(?:ook|vaker|eerder)|thuis ook|vroeger ook|herken ik|ook (?:thuis|op school|bij mijn|op mijn)|net als toen|precies zoals toen)(?= )/u,
    'core-word':
      / (?:(?:mijn|het|dat) (?:kern)?woord (?:is|zou|wordt)|ik zou het (?:\S+ ){1,3}noemen|ik noem het|in een woord)(?= )/u,
    direction:
      / (?:later (?:wil|ga|zou|word)|ik (?:wil|zou) (?:\S+ ){0,5}(?:worden|de zorg in|de techniek in)|wil ik later|richting|vervolgopleiding)(?= )/u,
    'next-step':
      / (?:volgende stap|eerste stap|ik (?:ga|wil) (?:\S+ ){0,5}(?:proberen|uitzoeken|onderzoeken|meelopen|vragen|bellen|oefenen))(?= )/u,
    helper: / (?:helpt (?:me|mij)|(?:kan|gaat|wil) (?:me|mij) (?:\S+ )?helpen|met hulp van|samen met)(?= )/u,
    approach:
      / (?:ik (?:ga|zal) (?:\S+ ){0,6}(?:bellen|mailen|appen|vragen|langsgaan|opzoeken|sturen)|(?:bel|mail|app|vraag) ik|ik (?:bel|mail|app|vraag))(?= )/u,
  },
  agreement: {
    promise:
      / (?:(?:ik (?:ga|zal)|(?:ga|zal) ik)|(?:(?:we|wij) (?:hebben|spraken|spreken)|(?:spreken|spraken) (?:we|wij)) (?:\S+ )?(?:afgesproken|af) (?:\S+ ){0,2}?(?:dat ik|om)|(?:ik )?(?:heb )?(?:beloof|beloofd)(?: je| u)?(?: om| dat ik)?|ik spreek (?:\S+ ){0,4}?af(?: met \S+ \S+)? (?:om|dat ik)|(?:mijn )?afspraak (?:is|:)(?: dat ik| om)?|(?:ik heb |we hebben )?(?:\S+ ){0,4}?afgesproken(?: met (?:mijn )?\S+)?(?: ,| :)?(?: dat ik| om)?|(?:deal|afgesproken) [:,] ik|ik neem me voor(?: om)?|mijn (?:volgende|eerste) stap is(?: om| dat ik)?|dan (?:ga|zal) ik|helpt (?:me|mij) (?:\S+ )?(?:om|met)) /u,
    sworn: /(?:afgesproken|afspraak|spreek|spreken|spraken|beloof|beloofd|neem me voor|stap)/u,
    action: new RegExp(
      ` (?:${INFINITIVES}|${DEEDS}|naar (?:de|een|het) (?:open dag|decaan|beurs|voorlichting|meeloopdag|proefles|bibliotheek|gesprek|bedrijf|markt|kennismaking|hogeschool|informatieavond|stagemarkt|mbo|roc))(?= )`,
      'u',
    ),
    deed: new RegExp(
      ` ik (?=(?:${DEEDS}) )| (?:${DEEDS}) ik (?!ben|heb)| (?=(?:heb|is|wil) (?:ik|mijn \\S+|het \\S+) (?:\\S+ ){0,4}(?:af|klaar|ingeleverd|gebeld|gedaan|geregeld|gevraagd|aangemeld)(?= ))`,
      'u',
    ),
    unsure: / (?:misschien|niet afgesproken|nog niet|geen afspraak|wie weet) /u,
    noAgreement:
      / (?:misschien|ooit|later|zou|niet doen|niet gaan|niet wat|nog niet|graag|altijd|meestal|vaak|vroeger|toen|hoop|stel|wie weet|waarschijnlijk|denk ik|niet meer|nooit|elke dag|iedere dag|soms|op vakantie|naar huis|slapen|eten|chillen|gamen|naar bed|uitslapen|feesten|op kamp|naar een feestje|naar stage|naar school|ging|gingen|deed|gedaan|ben gegaan|werken bij|er niet|het niet|dat niet|geen|heb geen|zien wel|wel zien|weet niet|geen idee|liever|eigenlijk|dood|kapot|verhuizen|trouwen|stage lopen|ik ga naar de|mijn (?:moeder|vader|baas|docent) (?:zegt|zei|vindt))(?= )(?!.*afgesproken)/u,
    beforeDay:
      /(?:(?:nog |uiterlijk |ten laatste |al |ergens )?(?:voor|vóór|op|in|vanaf|tegen|uiterlijk|rond|na|tot|per|met|deze|komende|aanstaande|nog)\s+(?:de\s+|het\s+)?)+$/iu,
    looseTime:
      / (?:na de (?:vakantie|herfstvakantie|zomervakantie|voorjaarsvakantie|meivakantie|toetsweek|stage)|(?:voor )?(?:de |het |ons )?volgende (?:keer|gesprek)|voor de (?:vakantie|herfstvakantie|zomervakantie|voorjaarsvakantie|meivakantie|toetsweek)|elke (?:week|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag)|iedere week|een keer per week|binnenkort|zo snel mogelijk|in de (?:vakantie|pauze|herfstvakantie))(?= )/u,
    helper:
      /(?: (?:samen met|met (?:de )?hulp van|met behulp van|geholpen door|met steun van) ((?:mijn |m'n |de |een |het |onze )?\S+)(?= )| ((?:mijn |m'n |de |een |onze )?(?!(?:wie|dat|die|het|en|niemand|ook|daar) )\S+) (?:helpt|helpen|ondersteunt|begeleidt) (?:me|mij)(?= )| ((?:mijn |m'n |de |een |onze )?\S+) (?:gaat|zal|kan|wil|komt) (?:me |mij )?(?:\S+ )?(?:helpen|mee)(?= )| (?:helpt|gaat|kijkt) ((?:mijn |m'n |de |onze )\S+) (?:me|mij|mee)(?= )| hulp van ((?:mijn |m'n |de |een )?\S+)(?= ))/u,
    endOfAction:
      / (?:[.!?;]|, (?:en )?(?:mijn \S+|\S+) (?:helpt|gaat|zal|kan|kijkt|komt)|, (?:want|omdat|zodat|maar|dan)|en (?:mijn \S+|\S+) (?:helpt|gaat me|gaat mij|kan me|komt mee|gaat mee)|(?:want|omdat|zodat|maar) |waarbij |, daarbij|(?:daar|daarbij) helpt )/u,
  },
};
