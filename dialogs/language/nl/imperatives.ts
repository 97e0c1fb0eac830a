import { shapes, signs, type Sign } from '../signs.ts';
import { SETS } from './sets.ts';

const IMPERATIVE =
  'probeer|zorg|doe|vraag|praat|bel|mail|app|maak|zoek|stop|begin|wees|laat|blijf|houd|hou|geef|leer|werk|zet|luister|let|vergeet|ga|neem|kijk|denk|kies|pak|schrijf|stuur|regel|spreek|plan|oefen|trek|stap|lees|bereid|meld|haal|volg|gebruik|accepteer|geloof|vertrouw|wacht|focus|concentreer|stel|bespreek|onthoud|overleg|grijp|durf|kom|sta|gun|bedenk|check|bezoek|solliciteer|informeer|ontspan|concludeer|zeg|verwacht|verander|verbeter|negeer|relax|studeer|lach|sla|schakel';

/** Verbs that are no invitation to tell, whatever follows. */
const SURE_IMPERATIVE =
  'waarschuw|verzamel|noteer|herhaal|beloon|investeer|verdiep|profiteer|benut|toon|knok|vecht|train|test|controleer|bewaar|spaar|verdeel|vermijd|feliciteer|verontschuldig|erken|benader|slaap|sport|beweeg|wandel|ruil|wissel|koop|ruim|schrap|presteer|zwijg|onderhandel|observeer|relativeer|ontwikkel|creeer|neem contact|neem initiatief|neem verantwoordelijkheid|neem afstand|spijker|schaaf|bied|reageer|antwoord|groet|glimlach|kalmeer|onderschat|overschat|organiseer|prioriteer|structureer|verbreed|vergelijk|verhoog|vul|wen|werp|zie dat|zie maar|hup|denk na|denk aan je|denk om|denk eraan|geef gewoon|geef toe|geef aan|geef niet op|laat je niet|laat zien|laat los|laat het los|trap|verspil|klim|duik|spring|neem|probeer|zorg|doe|vraag|praat|bel|mail|app|maak|zoek|stop|wees|blijf|houd|hou|leer|werk|zet|luister|let|vergeet|stuur|regel|spreek|plan|oefen|trek|stap|lees|bereid|meld|volg|gebruik|accepteer|geloof|vertrouw|focus|concentreer|bespreek|onthoud|overleg|grijp|durf|sta|gun|check|bezoek|solliciteer|informeer|ontspan|verwacht|verander|verbeter|negeer|studeer';
const IMPERATIVE_OBJECT =
  '(?:zien|eens|maar|gewoon|het|dat|je|er|ervoor|dan|niet|nou|nu|even|morgen|vandaag|een|wat|om|om hulp|contact|aan|op|met|naar|meer|minder|vaker|beter|eerst|altijd|nooit|gerust|toch|voortaan|geen|alles|niks|rustig|jezelf|hem|haar|hen|ze|die|deze|dit|vooral|daar|hulp|tijdig|harder|open|eerlijk|in|voor|door|dus|desnoods|bijvoorbeeld|volgende|positief|lekker|uit|goed|iets|zeker|iedere|elke|wel|zelf|de|genoeg|tegen|meteen|onmiddellijk|snel|gauw|trots|lief|streng|mee|terug|verder|over|anders|vanavond|straks|alvast|echt|nog|hier|vroeg|klein|bij|zo|weer|alles|maandag|dinsdag|woensdag|donderdag|vrijdag)';

const IMPERATIVE_FINE = [
  '(?:kijk|denk|ga|blik|stel|neem|pak|haal) (?:\\S+ ){0,3}(?:terug|terughalen)',
  '(?:ga|kijk|blijf|kom) (?:er |haar )?(?:maar |eens |even |gerust |rustig |lekker |fijn |gezellig )*(?:bij )?(?:verder|door|zitten|binnen|langs|staan|mee)(?= (?:[.!?,]|met|in|aan|$)| $)',
  '(?:ga|keer) (?:eens |maar |even )?(?:in gedachten|naar (?:dat|het|die|een) (?:moment|dag|situatie|keer|ogenblik)|terug)',
  '(?:denk|kijk) (?:eens |maar |even |nog )*(?:aan|naar) (?:een|dat|die|de|het|je|iets|iemand) (?:\\S+ ){0,3}(?:moment|dag|keer|situatie|ervaring|gebeurtenis|voorbeeld|week|stage|les|periode|taak|opdracht|afgelopen|waar|waarin|waarop|dat|die)',
  '(?:neem) (?:me|mij|ons|rustig|gerust|er|(?:eens |maar |even )?(?:een (?:moment|ervaring|situatie|voorbeeld|slok)|de tijd|je tijd|rustig))',
  '(?:stel) (?:je |jezelf |u )?(?:\\S+ )?(?:voor|je vraag|dat)',
  '(?:neem|wacht) (?:maar |even |eens |rustig |gerust |nog )*(?:een )?(?:moment|momentje|pauze|slok|seconde|tel)',
  'denk (?:eens|even|nog eens|nog even) aan',
  'neem (?:het|een|dat) (?:\\S+ )?woord',
  '(?:kies|zoek|pak) (?:zelf |gerust |maar |rustig )*(?:maar |uit )*(?:waar|hoe|welke?|wat|wanneer|een (?:plek|plekje|stoel|plaats|foto|kaart|onderwerp))(?= )',
  'begin (?:maar |gerust |eens |gewoon |rustig )*(?:bij|waar|met vertellen|met het begin|ergens)',
  'kijk (?:eens |even |maar )?(?:naar|op|in) (?:deze|de|dit|het|je) (?:kaart|kaarten|foto|fotos|plaatjes|lijst|verslag|verhaal|paspoort|tekening|woorden|rijtje)',
  'geef (?:\\S+ ){0,4}(?:reden|redenen|voorbeeld)',
  '(?:tranen|(?:dat|die|het) (?:\\S+ )?gevoel|aandacht (?:\\S+ ){0,2}(?:naar|bij|op|in) (?:\\S+ ){0,3}(?:<emo>|gevoel|emotie|lijf|lichaam|buik|borst|ademhaling)|(?:<emo>|gevoel|emotie) (?:\\S+ ){0,5}laat (?:die|dat|het|ze|hem) |verdriet|emoties|emotie|gevoelens|lichaam)',
  '(?:zeg|geef|vraag|schrijf|kies|pak|kom) (?:het )?(?:maar |eens |gerust |even |me |mij |eens een |maar een )*(?:voorbeeld|aan|weten|horen|als|wat je|een woord|drie woorden|kaartje|woord|een kaart|je verhaal|een kaartje|een foto|een plaatje|een beeld|een afbeelding|een moment|een ervaring|een situatie|een beeld|een cijfer|meer)',
  '(?:ga|kijk|neem|denk|wacht|blijf|luister) (?:er )?(?:rustig |gerust |maar |even )*(?:voor zitten|de tijd|je tijd|even|rustig|na|door|over)(?= [.!?,]| $)',
  'laat (?:me|mij|eens|maar|ons) (?:\\S+ )?(?:weten|zien|horen)',
  'doe (?:maar )?(?:rustig|kalm) aan',
  'geef niet(?= )',
  'maakt niet uit',
  '(?:kijk|loop) (?:maar |gerust |even |rustig )*rond(?= )',
  'geef (?:[^ .?!,]+ ){1,5}een (?:titel|naam)(?= )',
  'gun (?:jezelf|je|uzelf) (?:[^ .?!]+ )*(?:verdriet|boos|verdrietig|huilen|tranen)',
  'ga (?:maar |even )*naar (?:de|het) (?:concierge|balie|administratie|receptie|kantine|lokaal|toilet|wc)',
  '(?:luister|voel|kijk) (?:[^ .?!,]+ )?naar (?:wat )?(?:je|uw) (?:lijf|lichaam|buik|hart)',
  'praat (?:[^ .?!,]+ )?tegen (?:dat|die|het) (?:<state>) ',
  'schrijf (?:maar |eens |even |gerust |rustig )*op (?:wat|hoe|waar|welke|wie)',
  '(?:telefoon|mobiel|geluid) (?:[^ .?!,]+ ){0,3}op (?:stil|trillen|vliegtuigstand)',
  'ga (?:maar |eens |even )*voelen',
  'geef (?:het )?(?:nou |maar |gewoon |eens )*toe (?:[,:.!]|dat)',
  'wees (?:nou |eens |maar )*eerlijk [,:]',
  'kijk (?:,|[.!])',
  '(?<=^ (?:en |maar |dus )*)denk je',
  '(?<=^ (?:en |maar |dus )*)vind je',
  '(?<=^ (?:en |maar |dus )*)ga je',
  '(?<=^ (?:en |maar |dus )*)kom je',
  '(?<=^ (?:en |maar |dus )*)wil je',
  '(?:zie|hoor|lees|spreek) (?:je|jou)',
  'zeg maar',
  'zeg (?:het|dat) (?:maar|gerust|eerlijk)',
  'blijf (?:daar|er|hier) (?:\\S+ ){0,3}bij',
  '(?:sla|laat) (?:\\S+ ){0,4}(?:over|liggen|open)(?= [.!,]|$)',
  '(?:zeg|vertel) (?:nou |dan |maar )*(?:eens |even )*eerlijk',
  '(?:zeg|noem|vind|denk|voel|merk|bedoel|vertel) <je>(?= [.?!,:])',
  'zeg eens',
  '(?:kaart|kaartje|kaarten|kaartjes|blad|vel|pen|stift|deur|raam|stoel|formulier|paspoort|post-it|tekening)(?= )',
  "(?:naar|uit) (?:de|deze|die|je) (?:foto|foto's|fotos|plaatjes)(?= )",
  'in je eigen woorden',
  'kom (?:maar |even |gerust )*mee(?= )',
  'pak (?:het|je|de) verhaal(?= )',
  'ga (?:eens |maar |even )*na (?:wat|hoe|waar|wanneer|of|wie|welke)(?= )',
  'pak (?:het|de draad|je verhaal) (?:maar |weer |gerust |nou )*op(?= )',
  '(?:probeer|geef|teken|beschrijf|stel|verf|volg|pel|haal) (?:die|dat|je|jouw|deze|uw) (?:[^ .?!,]+ )?(?:<emo>|gevoel|emotie)(?= )',
  '(?:pak|kies|haal|neem) er (?:maar |eens |gerust |even )*(?:een|eentje|iets|twee|drie)(?= )',
  'kijk (?:maar |eens |even )*(?:of|wat) (?:[^ .?!,]+ )*(?:te binnen|klopt|herkent|opkomt|naar boven|invalt|past)(?= )',
  'lees (?:[^ .?!,]+ ){0,3}mee(?= )',
  '(?:bel|mail|app|sms|stuur|waarschuw) (?:me|mij|ons) ',
  '(?:dan|en|zodat) (?:beginnen|kunnen|gaan|praten|starten|kijken|hebben|bladeren|lezen|bekijken|nemen|lopen|bespreken|zetten|vullen|maken|doen|overlopen) we(?= )',
  '(?:camera|microfoon|geluid|scherm|laptop|telefoon|mobiel|jas|tas|spullen) (?:[^ .?!,]+ ){0,3}(?:aan|uit|open|dicht|weg|mee|erbij|op|af|bij|neer)(?= (?:[.!,]|$))',
  'blijf (?:\\S+ ){0,3}bij (?:dat|die|je)',
  '(?<=^ (?:ja |en |maar |dus |dan |, |nou |toen )*)(?:sta|zit|loop|kom|ga) je daar ',
  '(?:dacht|dachten|denkt|zei|zeiden|zegt|riep) (?:<je>|hij|ze|zij|iedereen|iemand|(?:de|het|je) \\S+) (?:[^ .?!,]+ )?:(?= )',
  '(?:ga|kijk|pak|draag|hou|houd|blijf) (?:die|dat|deze) (?:\\S+ )?(?:<emo>|gevoel|emotie|pijn)(?= )',
  '(?:luister|kijk) (?:eens |maar |even |goed )*naar (?:die|dat|deze) (?:\\S+ )?(?:<emo>|gevoel|emotie|pijn)(?= )',
  'aandacht (?:\\S+ ){0,3}(?:naar|bij|op) (?:die|de|dat) (?:knoop|brok|steen|plek)(?= )',
  'geef (?:de|het) (?:<emo>|gevoel) (?:[^ .?!,]+ )?een (?:stem|gezicht|kleur|vorm|cijfer)(?= )',
  'probeer (?:\\S+ ){0,3}(?:in|onder) woorden (?:te )?',
  'neem (?:die|deze|dit|dat|je|de|het) (?:\\S+ )?(?:folder|formulier|boek|map|laptop|tas|brief|papieren|pasje|schrift|verslag|paspoort|lijst|foto|fotos|planning) (?:\\S+ ){0,3}mee(?= )',
  'laat (?:die|dat|deze) (?:\\S+ )?(?:<emo>|gevoel) (?:[^ .?!,]+ ){0,3}(?:toe|zijn|komen|stromen|binnen)(?= )',
  '(?<=^ (?:en |maar |dus )*)(?:vraag|doe|neem|ga|kies|blijf|maak|zoek|werk|houd|hou|kom|sta|denk|voel|leer|zet|laat|geef|pak|volg|gebruik|kijk|probeer|lees|plan|oefen|zeg|stop|begin|stuur|bel|mail|app|regel|praat|spreek|schrijf|wacht|luister|durf|zorg|verwacht|verander) <je> (?!(?:geen|niet|maar) )',
];

/** What is told to be done, in the imperative or as good as (domain.md §3 rule 1). */
export const IMPERATIVES: readonly Sign[] = [
  signs(
    SETS,
    'advice',
    { where: 'telling', unless: IMPERATIVE_FINE },
    `(?<=^ |, |[.!:;-] |(?:^| )(?:dus|en|maar|dan|nou|gewoon|oke|tip|kom op|misschien|eerst|toch|zeg|ja|nee|he) )(?:${IMPERATIVE}) ${IMPERATIVE_OBJECT}`,
    `(?<=^ |[.!:;-] |(?:^| )(?:dus|en|maar|dan|nou|gewoon|oke|tip|eerst|toch|zeg) )(?:${SURE_IMPERATIVE}) (?!(?:je|jij|u|ge|ik|hij|ze|we|er) )\\S+`,
    '(?<=^ )(?:gewoon|niet|nooit|niet zo|vooral|altijd|lekker|niet te veel|niet te|volgende keer|voortaan|eerst) (?:\\S+ ){0,5}(?:komen|zeggen|melden|plannen|leren|beginnen|doen|piekeren|opgeven|twijfelen|zeuren|nadenken|gaan|blijven|proberen|doorgaan|doorzetten|stressen|vragen|aanstellen|klagen|denken|wachten|negatief|somber|streng|volhouden|bellen)(?= )',
    '(?<=^ |[.!:;,-] |(?:^| )(?:dus|en|maar|dan|nou|gewoon) )leg (?:de lat|de nadruk|je kaarten|je grenzen|het bij)(?= )',
    '(?:(?<!de )kop op|kom op|zet (?:hem|m) op|niet opgeven|even doorzetten|gewoon doen|hou vol|stel je niet aan|zand erover|schouders eronder|verstand op nul)',
    '<je> gaat (?:\\S+ )?(?:gewoon|nu|maar|eerst|voortaan) ',
  ),
  signs(
    SETS,
    'advice',
    {
      unless: [
        '.* [?]',
        '(?:laptop|telefoon|mobiel|jas|tas|spullen|agenda) (?:[^ .?!,]+ ){0,3}(?:aan|uit|open|dicht|weg|mee|erbij|op|af|bij|neer|op stil)(?= (?:[.!,]|$))',
      ],
    },
    '(?<=^ |[.!,] |(?:^| )(?:dus|en|maar|dan|nou|gewoon) )(?:zet|leg|pak|doe|maak|schrijf|stuur|vraag|neem|houd|hou|laat|trek|hang|ruim|lever|bel|mail|spreek) je (?:wekker|telefoon|mobiel|spullen|tas|agenda|huiswerk|jas|baas|docent|vader|moeder|ouders|begeleider|stagebegeleider|mentor|laptop|planning|cv|brief)(?= )(?! mee)',
    '(?<=^ |[.!,] |(?:^| )(?:dus|en|maar|dan|nou|gewoon) )leg (?:het|dat|dit|hem|ze|je \\S+) (?:\\S+ ){0,6}voor(?= (?:[.!,]|$))',
  ),
  // belt u gerust eens; spreek je toch eens uit
  signs(
    SETS,
    'advice',
    {
      unless: [
        '.* [?]',
        '(?:vertelt|zegt|komt|begint|gaat|neemt|kijkt|denkt|noemt|kiest) u (?:het |er |daar )?(?:maar |gerust |rustig |eens |even )*(?:[.!,]|$|plaats|zitten|de tijd|verder|door|binnen|over|terug|een kaart|een moment|waar|wat|hoe|aan|bij|met)',
        'u (?:mij|me|ons) ',
      ],
    },
    '(?<=^ (?:en |maar |dus |nou |ach |, )*)(?!(?:dat|wat|wilt|kunt|hebt|bent|moet|mag|was|vindt|ziet|hoort|weet|zult|als|het|niet|met|net|wordt|voelt) )[^ .?!,]{2,}t u (?:zich |zichzelf |er |het |dat |zo n |die )*(?:toch|maar|eens|gerust|nou|vooral|eerst|niet|liever|voortaan|nog eens)(?= )',
    '(?<=^ (?:en |maar |dus |nou |ach |, )*)(?:spreek|schrijf|meld|geef|trek|zet|verdiep|orienteer|laat|bereid|bemoei|richt|stel|schik|houd|hou|ontspan|haast|wapen|weer|verweer|pas) je (?:er )?(?:toch|maar|nou|gewoon|eerst) (?!(?:voor|eens voor) )',
  ),
  // niet zo hard zijn voor jezelf; volgende keer meteen je hand opsteken
  shapes(
    SETS,
    'advice',
    { where: 'telling', unless: ['(?:samen|koffie|pauze|welkom|volgens)', '(?<=^ )(?:even|eerst even|dan|nu|toen|nog|daarna) '] },
    '(?<=^[DE,]*)[dx](?:[dxtojqQ-]|p[tojy]?-|y-){0,6}[Is](?=[.!,dp]|$|C)(?![.!,]?[?])',
  ),
];
