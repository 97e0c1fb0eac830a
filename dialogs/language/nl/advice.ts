import { signs, type Sign } from '../signs.ts';
import { SETS } from './sets.ts';

const GOOD =
  'goed|knap|sterk|netjes|slim|dapper|moedig|top|prima|super|geweldig|uitstekend|fantastisch|perfect|keurig|verstandig|briljant|tof|stoer|lekker|mooi|professioneel|volwassen';
const BAD =
  'dom|stom|fout|verkeerd|onhandig|slecht|onverstandig|onprofessioneel|zwak|jammer|matig|onbeleefd|brutaal|naief|kinderachtig|onvolwassen|belachelijk|overdreven|flauw|schandalig|onacceptabel|respectloos|ondoordacht|slordig|lui|onnodig|onzin|egoistisch|laf|ongepast|onterecht|raar|te makkelijk|asociaal|gemakzuchtig';
const WISE =
  'slim|verstandig|handig|goed|beter|belangrijk|wijs|nuttig|raadzaam|aan te raden|het beste|een idee|een goed idee|essentieel|noodzakelijk|nodig|zaak|tijd|fijn|zinvol|een optie|een goede stap|iets voor je|mogelijk';
const TELLS =
  'vertel|vertelt|vertelde|verteld|zegt|zei|deelt|deelde|gedeeld|vraagt|gevraagd|noemt|aangeeft|aangaf|opent|er bent|meedenkt|gezegd|benoemt|laat weten|er weer bent|nadenkt|stilstaat';

const IMPERATIVE =
  'probeer|zorg|doe|vraag|praat|bel|mail|app|maak|zoek|stop|begin|wees|laat|blijf|houd|hou|geef|leer|werk|zet|luister|let|vergeet|ga|neem|kijk|denk|kies|pak|schrijf|stuur|regel|spreek|plan|oefen|trek|stap|lees|bereid|meld|haal|volg|gebruik|accepteer|geloof|vertrouw|wacht|focus|concentreer|stel|bespreek|onthoud|overleg|grijp|durf|kom|sta|gun|bedenk|check|bezoek|solliciteer|informeer|ontspan|concludeer|zeg|voel|verwacht|verander|verbeter|negeer|relax|studeer|lach|sla|schakel';

const IMPERATIVE_OBJECT =
  '(?:eens|maar|gewoon|het|dat|je|er|ervoor|dan|niet|nou|nu|even|morgen|vandaag|een|wat|om|om hulp|contact|aan|op|met|naar|meer|minder|vaker|beter|eerst|altijd|nooit|gerust|toch|voortaan|geen|alles|niks|rustig|jezelf|hem|haar|hen|ze|die|deze|dit|vooral|daar|hulp|tijdig|harder|open|eerlijk|in|voor|door|dus|desnoods|bijvoorbeeld|volgende|positief|lekker|uit|goed|iets|zeker|iedere|elke|wel|zelf|de|genoeg|tegen|meteen|onmiddellijk|snel|gauw|trots|lief|streng|mee|terug|verder|over)';

const IMPERATIVE_FINE = [
  '(?:kijk|denk|ga|blik|stel|neem|pak|haal) (?:\\S+ ){0,3}(?:terug|terughalen)',
  '(?:ga|kijk|blijf|kom) (?:er )?(?:maar |eens |even |gerust |rustig )*(?:verder|door|zitten|binnen|langs|staan|mee)(?= [.!?,]| $)',
  '(?:ga|keer) (?:eens |maar |even )?(?:in gedachten|naar (?:dat|het|die|een) (?:moment|dag|situatie|keer|ogenblik)|terug)',
  '(?:denk|kijk) (?:eens |maar |even |nog )*(?:aan|naar) (?:een|dat|die|de|het|je|iets|iemand) (?:\\S+ ){0,3}(?:moment|dag|keer|situatie|ervaring|gebeurtenis|voorbeeld|week|stage|les|periode|taak|opdracht|afgelopen|waar|waarin|waarop|dat|die)',
  '(?:neem) (?:me|mij|ons|rustig|gerust|er|(?:eens |maar |even )?(?:een (?:moment|ervaring|situatie|voorbeeld|slok)|de tijd|je tijd|rustig))',
  '(?:stel) (?:je |jezelf |u )?(?:\\S+ )?(?:voor|je vraag|dat)',
  '(?:zeg|geef|laat|vraag|doe|maak|schrijf|kies|pak|kom|geef) (?:het )?(?:maar |eens |gerust |even |me |mij |eens een |maar een )*(?:voorbeeld|aan|weten|zien|horen|als|wat|een woord|drie woorden|kaartje|woord|een kaart|je verhaal|een kaartje|een moment|een ervaring|een situatie|een beeld|een cijfer|meer)',
  '(?:ga|kijk|neem|denk|wacht|blijf|luister) (?:er )?(?:rustig |gerust |maar |even )*(?:voor zitten|de tijd|je tijd|even|rustig|na|door|over)(?= [.!?,]| $)',
  'doe (?:maar )?(?:rustig|kalm) aan',
  'geef niet(?= )',
  'maakt niet uit',
  'kijk (?:,|[.!])',
  'denk je',
  'vind je',
  'ga je',
  'kom je',
  'wil je',
  '(?:zie|hoor|lees|spreek) (?:je|jou)',
  'zeg maar',
  'blijf (?:\\S+ ){0,3}bij (?:dat|die|je)',
  '(?:vraag|doe|neem|ga|kies|blijf|maak|zoek|werk|houd|hou|kom|sta|denk|voel|leer|zet|laat|geef|pak|volg|gebruik|kijk|probeer|lees|plan|oefen|zeg|stop|begin|stuur|bel|mail|app|regel|praat|spreek|schrijf|wacht|luister|durf|zorg|verwacht|verander) <je> (?!(?:geen|niet|maar) )',
];

const FACT = ['wat', 'waar', 'welke', 'die', 'als', 'of', 'hoe', 'wanneer', 'waarvoor', 'waarin', 'waarmee', 'alles wat'].join(
  '|',
);

/** Advice, verdicts, solutions and lectures (domain.md §3 rule 1). */
export const ADVICE: readonly Sign[] = [
  signs(
    SETS,
    'advice',
    {
      where: 'telling',
      unless: [
        `(?:${FACT}) (?:\\S+ ){0,4}?<je> (?:\\S+ ){0,4}?(?:moet|moeten|zou)`,
        `(?:${FACT}|wanneer) moet <je>`,
        '<je> moet(?:en)? (?:\\S+ ){0,3}van (?:je|hem|haar|ze|school|jezelf|de)',
        '(?:zei|vertelde|noemde|vond|vindt) <je>',
        '<je> (?:zei|vertelde|vond|dacht|vindt|denkt|zegt|vertelt|gaf aan|geeft aan|noemde)',
        '<je> moet (?:me |mij |het )?(?:maar |gerust )?(?:zeggen|niks|niets)',
        'je moet weten',
        'je moet (?:me|mij) ',
      ],
    },
    '<je> (?:moet|moeten|dient|hoort|behoort)',
    '(?:moet|moeten|hoort) <je>',
    '<je> (?:\\S+ ){0,4}(?:zou|zouden|zoudt) ..(?:\\S+ ){0,8}?(?:moeten|kunnen|mogen)',
    '<je> (?:zou|zoudt) (?:ook |eens |toch |misschien |best |wel |gewoon )*(?:een |met |de |je |het |dat |aan |naar |je docent )',
    '(?:dan|daar|nu|misschien|volgens mij|eigenlijk|morgen|dat|ook) (?:zou|zoudt) <je> (?:\\S+ ){0,8}?(?:moeten|kunnen|mogen)',
    '(?:misschien|dan) moest <je> (?:eens|maar|toch|gewoon|even)',
    '<je> had (?:\\S+ ){0,10}?(?:moeten|kunnen|horen)',
    '(?:dan|dat|daar|misschien|volgens mij) had <je> (?:\\S+ ){0,10}?(?:moeten|kunnen|horen)',
    'had <je> (?:maar|nou|gewoon) ',
    '<je> (?:mag|mocht|mogen) (?:niet|nooit|best|gerust|wel|ook|echt|heus|je niet|jezelf|dat niet|wat|iets|meer|vaker|zoiets|dat)(?! (?:alles )?(?:vertellen|zeggen|zelf|kiezen|me|mij|vragen|overslaan|stoppen|nadenken))',
    '<je> (?:kunt|kan|kon) (?:\\S+ ){0,4}?(?:toch|altijd|gewoon|best|misschien|eventueel|het beste|natuurlijk|eens|even|ook|maar|beter|nog|bijvoorbeeld|nooit|zoiets|dat niet|niet zomaar)(?! (?:\\S+ )?(?:bij (?:mij|me)|terecht|stoppen|overslaan|goed|gemaakt|dan))',
    '(?:misschien|dan|daarvoor|daar|anders|volgens mij|eventueel|natuurlijk|straks|morgen|eerst|het beste|beter) (?:kun|kan|kon|kunt) <je>',
    '<je> (?:hoeft|hoeven) (?:je |jou |u )?(?:helemaal |echt |heus |je |dan |dus )*(?:niet (?:zo|meteen|altijd|bang|te (?:schamen|schrikken|denken|piekeren|twijfelen|stressen))|geen (?:zorgen|spijt|perfect))',
    '<je> hoeft je (?:\\S+ ){0,3}(?:niet|geen) ..(?:schamen|zorgen|druk)',
  ),
  signs(
    SETS,
    'advice',
    {
      where: 'anywhere',
      unless: [
        'wat (?:kun|kan|kunt|kon) <je> (?:\\S+ ){0,3}beter',
        'beter dan',
        'steeds beter',
        'beter (?:gaat|ging|gaan|werd|geworden|leren|kennen|passen?|begrijpen)',
        '(?:wil|wilt|wilde) (?:\\S+ ){0,5}beter',
        'wie (?:kan|kon)',
        'hoe (?:kan|kon) het',
      ],
    },
    '<je> (?:kunt|kan|kon|had|hebt) (?:\\S+ ){0,4}?beter',
    'beter (?:had|kun|kan|kunt|ga|doe|vraag|zou|is) <je>',
    '<je> (?:doet|deed|zou|had) (?:er )?(?:\\S+ ){0,4}?(?:beter|goed|verstandig|slim|wijs|handig) aan',
    '(?:er )?(?:beter|goed|verstandig) aan (?:om )?te? ?(?:doen)?',
    '(?:dat|het|dit) (?:kan|kon|had|moet|mag) (?:\\S+ ){0,2}(?:beter|anders)(?! (?:gaan|leren|kennen))',
    'kun <je> (?:\\S+ ){0,2}niet beter',
    '(?:zou|kun|kan|moet|wordt) (?:<je>|het) (?:\\S+ ){0,3}?niet (?:\\S+ ){0,3}?(?:beter|gewoon|eens|liever|eerst|verstandiger|slimmer|handiger|tijd)',
  ),
  signs(
    SETS,
    'advice',
    { unless: ['wat zou (?:ik|jij|je)'] },
    'als ik (?:jou|je|u|jij) (?:was|ben|zou zijn)',
    '(?:in|als ik in) (?:jouw|je|uw) (?:plaats|schoenen|positie|geval)',
    'was ik (?:jou|je|u)',
  ),
  signs(
    SETS,
    'advice',
    {
      unless: [
        'ik zou (?:\\S+ )?(?:graag|het (?:fijn|leuk|mooi)|benieuwd|willen|je willen|nog|wel eens|weten|iets willen|met je willen)',
        'zou ik (?:willen|graag)',
      ],
    },
    'ik (?:zou|had) (?:het |dat |zelf |er |eens |gewoon |eerst |dan |ook |nooit |niet |maar |toch |me |daar |een |met |je |anders |wel |in ieder geval |persoonlijk |altijd |naar |voor |de |zeker |meteen |aan |op )(?:\\S+ )*(?!verwacht|gehoord|gedacht|begrepen|gelezen|gezien)\\S*(?:en|doen|gaan|zien|gedaan|gegaan|gekozen|gevraagd|gebeld|gezegd|d|t)(?= [.!?,]| $| als| om| en| want| voor)',
    '(?:zelf|persoonlijk|dan) zou ik',
    'ik (?:raad|adviseer|beveel) (?:je|jou|u|aan|het|dat)',
    'ik zou (?:je |jou |u )?(?:\\S+ )?(?:aanraden|adviseren|aanbevelen|willen meegeven|willen aanraden)',
    '(?:mijn|een|kleine|gouden|nog een|goede) (?:advies|tip|raad|suggestie)(?= )',
    '(?:tip|advies) :',
    'ik wil (?:je |jou |u )?(?:\\S+ ){0,3}(?:meegeven|adviseren|aanraden)',
    'ik stel voor (?:dat|om)',
    'ik vind (?:\\S+ ){0,2}dat <je> (?:\\S+ )*(?:moet|moeten|hoort|zou|kunt|kan|mag|beter|had)',
    'ik denk dat <je> (?:\\S+ )*(?:beter|moet|moeten|zou|kunt|had)(?= )',
    'volgens mij (?:moet|kun|kan|zou|had) <je>',
    '(?:wat|hoe) (?:dacht|denk) <je> (?:ervan|er van|van)(?= )',
    'wat (?:vind|vindt|zou) <je> ervan (?:om|als <je>|vinden om)',
    '(?:zou|is|was|lijkt|zal) (?:het|dat|dit) (?:\\S+ ){0,3}?(?:niet |geen |je niet |je |jou )?(?:\\S+ ){0,3}?(?:idee|helpen|handig|handiger|slim|slimmer|goed|verstandig|fijn|beter|iets)(?: \\S+){0,3} (?:om|als <je>|dat <je>|voor je)',
    '(?:zou|is|was) het (?:misschien |eventueel |dan |ook )*(?:een (?:goed )?idee|een optie|iets voor je|handig|slim|verstandig) (?:zijn )?(?:om|als)',
    '(?:is|zou) (?:\\S+ ){0,4}(?:niets|niks|iets) voor (?:jou|je|u)(?= )',
    `(?:het|dat) (?:is|lijkt|zou|was|lijkt me|lijkt mij) (?:me |mij |toch |altijd |dan |ook |misschien |gewoon |heel |wel |echt |erg |voor jou |voor je |best |vaak |dus |nu |zeker |wel eens |daarom )*(?:${WISE}|super belangrijk) (?:zijn |zijn om |voor (?:je|jou) )?(?:om|als <je>|dat <je>|voor je om)`,
    `(?:belangrijk|verstandig|handig|slim) is (?:wel |vooral |ook )?(?:dat|om)`,
    'lijkt (?:me|mij) (?:\\S+ )?(?:slim|verstandig|handig|goed|beter|belangrijk|wijs|nuttig|een goed (?:idee|plan))',
    'niets houdt je tegen',
    'niks houdt je tegen',
  ),
  signs(
    SETS,
    'advice',
    { notAfter: ['(?:wat|waar|hoe|wie|welke|welk|wanneer|waarmee|waarover|waaraan) '], unless: ['gedacht (?:toen|over)'] },
    '(?:heb|had|hebt|hebben) <je> (?:\\S+ ){0,6}(?:aan|over|het) (?:gedacht|nagedacht|overwogen|gehad|denken) (?:\\S+ )?(?:om|aan)(?= )',
    '(?:heb|had|hebt) <je> (?:er )?(?:\\S+ ){0,3}(?:al|wel|weleens|ooit|misschien|nooit) ?(?:eens |een keer |over )?(?:aan |over )?(?:gedacht|nagedacht|overwogen|geprobeerd|bedacht)(?= (?:om|aan|een|te|met|je|het|dat))',
    '(?:heb|had|hebt) <je> (?:er )?(?:\\S+ ){0,4}(?:al|weleens|wel) (?:eens |een keer |\\S+ ){0,6}(?:gevraagd|gebeld|gemaild|gepraat|besproken|geprobeerd|overwogen|gekeken|gesproken|overlegd|opgezocht|aangemeld|bezocht|gegoogeld|gezocht|ingeschreven)(?= [?]| $| om| naar| bij| met| aan| of)',
    '(?:denk|dacht) <je> er (?:\\S+ ){0,3}aan om',
    '(?:overweeg|overweegt) <je> (?:\\S+ ){0,3}(?:om|niet)',
    'waarom (?:ga|doe|vraag|probeer|bel|zoek|neem|kies|maak|zeg|praat|stap|mail|stop|kijk|begin|leer|blijf|spreek|regel|meld|gaat|doet|vraagt|belt) (?:<je>) (?:\\S+ ){0,6}niet (?:gewoon|eens|even|een|wat|met|naar|meer)',
    'waarom niet (?:gewoon|eens|een|naar)',
    '(?:zou|zoudt) <je> (?:\\S+ ){0,8}(?:kunnen|willen proberen)(?: (?:vragen|bellen|praten|proberen|gaan|doen|zoeken|mailen|overleggen|bespreken|kijken|oefenen|plannen|stoppen|beginnen|regelen))',
    'zou <je> (?:dan )?(?:niet |eens |misschien )(?:\\S+ ){0,8}(?:vragen|bellen|praten|proberen|gaan|doen|zoeken|mailen|overleggen|bespreken|kijken|oefenen|plannen|stoppen|beginnen|regelen|moeten|kunnen)',
    '(?:kun|kan|kunt|wil|ga) <je> (?:\\S+ ){0,4}?(?:niet|gewoon|niet gewoon|niet eens) (?!(?:vertellen|zeggen|beschrijven|meer|herinneren))(?:\\S+ ){0,6}(?:vragen|bellen|praten|proberen|gaan|doen|zoeken|mailen|overleggen|bespreken|kijken|oefenen|plannen|stoppen|beginnen|regelen|kiezen|zeggen|laten|houden|maken|nemen)(?= [?])',
    'moet <je> (?:dan |nu )?niet (?:\\S+ )',
    'weet <je> wat <je> (?:\\S+ )?(?:moet|zou|kunt|kan)',
  ),
  signs(
    SETS,
    'advice',
    { where: 'telling', unless: IMPERATIVE_FINE },
    `(?<=^ |, |[.!:] |(?:^| )(?:dus|en|maar|dan|nou|gewoon|oke|tip|kom op|misschien|eerst|toch|zeg|ja|nee|he) )(?:${IMPERATIVE}) ${IMPERATIVE_OBJECT}`,
    '(?<=^ )(?:gewoon|niet|nooit|niet zo|vooral|altijd|lekker|niet te veel|niet te) (?:\\S+ ){0,3}(?:doen|piekeren|opgeven|twijfelen|zeuren|nadenken|gaan|blijven|proberen|doorgaan|doorzetten|stressen|vragen|aanstellen|klagen|denken|wachten|negatief|somber|streng|volhouden|bellen)(?= )',
    '(?:kop op|kom op|zet (?:hem|m) op|niet opgeven|even doorzetten|gewoon doen|hou vol|stel je niet aan|zand erover|schouders eronder|verstand op nul)',
    '<je> gaat (?:\\S+ )?(?:gewoon|nu|morgen|maar|eerst|voortaan) ',
  ),
  signs(
    SETS,
    'advice',
    {
      unless: [
        `(?:goed|mooi|fijn|knap|sterk|dapper|moedig|top|wat) (?:\\S+ ){0,3}dat <je> (?:\\S+ ){0,5}(?:${TELLS})(?= )`,
        'wat (?:was|is|ging|deed|vond|vind|heb|kon|kun|gaat|vonden) (?:\\S+ )*(?:goed|knap|sterk|slim|fout|verkeerd)',
        `(?:wat|welke|wanneer|waar|hoe) (?:\\S+ ){0,5}(?:goed|fout|verkeerd|knap|slecht)(?: \\S+)* [?]`,
      ],
    },
    `(?:heel |erg |echt |super |hartstikke |ontzettend |zo )?(?:${GOOD}|${BAD}) (?:gedaan|bezig|aangepakt|opgelost|opgepakt|gehandeld|gekozen|gereageerd|van (?:je|jou|u))`,
    `wat (?:\\S+ )?(?:${GOOD}|${BAD})(?: (?:van (?:je|jou|u)|dat <je>|hoe <je>|zeg|hoor|gedaan|[!]))`,
    `(?<=^ |, )(?:heel |erg |echt |super |hartstikke |best |gewoon )?(?:${GOOD}|${BAD}) (?:dat <je>|hoor|zeg|hoe <je>|van je)`,
    `(?<=^ )(?:heel |erg |echt |super |hartstikke |zeer )(?:goed|knap|sterk|slim|dapper|netjes|stom|dom)(?= [!.,])`,
    '(?<=^ )(?:goed|top|super|geweldig|knap|fantastisch|uitstekend|perfect|bravo|klasse|prima|netjes)(?= !)',
    '(?:petje af|chapeau|bravo|complimenten|compliment voor je|een compliment|respect(?= [!.,])|ga zo door|goed zo|goed bezig|lekker bezig|keurig|dikke pluim|pluim|hulde|top gedaan|gefeliciteerd|duimpje|foei)',
    'ik ben (?:\\S+ ){0,2}(?:trots op (?:je|jou|u)|teleurgesteld in (?:je|jou|u)|onder de indruk)',
    `ik vind (?:het |dat |dit |je |jou )?(?:\\S+ )?<adv*>(?:${GOOD}|${BAD}|niet (?:kunnen|goed|slim|oke|netjes|handig))(?: (?:dat|van|hoe|gedaan|aangepakt|[.!]|wat|$))`,
    `(?:dat|dit|het) (?:was|is|vind ik|vond ik|lijkt me) (?:\\S+ )?(?:niet |geen |een |echt |heel |wel |erg |best |gewoon |ook |natuurlijk |toch |super |eigenlijk |hartstikke |zo |ontzettend |te |nogal |niet zo |geen erg )*(?:${GOOD.replace('|mooi', '').replace('|lekker', '').replace('|super', '').replace('|fantastisch', '').replace('|geweldig', '').replace('|tof', '')}|${BAD.replace('|jammer', '').replace('|raar', '').replace('|zwak', '')}|handig|oke)(?:e)?(?: (?:van (?:je|jou|u)|keuze|zet|plan|besluit|beslissing|gedaan|aangepakt|actie|aanpak|stap|instelling|houding|reactie|hoor|[.!,]|$|om (?:dat )?te|dat <je>|idee|gedrag))`,
    `(?:dat|dit|het) (?:heb|had|hebt|deed|doe|doet|pakte|loste|zag|regelde|zei) <je> (?:\\S+ )?<adv*>(?:${GOOD}|${BAD}|niet)(?: (?:gedaan|aangepakt|opgelost|gezien|gezegd|aan|op|handig|goed|slim|gereageerd|[.!,]|$))`,
    `<je> (?:hebt|heb|heeft|bent|deed|pakte|loste|reageerde|koos) (?:\\S+ ){0,5}<adv*>(?:${GOOD}|${BAD}|niet goed|niet handig)(?: (?:gedaan|aangepakt|opgelost|gehandeld|gereageerd|gekozen|geweest|gewerkt|gepresteerd|aan|op|volgehouden|gesproken|geluisterd|uitgelegd|geregeld|bezig|gehandeld))`,
    '(?:een |echt een |dat was een |hele |heel )(?:goede|slimme|verstandige|verkeerde|slechte|prima|domme|wijze|dappere|foute|stomme|onverstandige|uitstekende|sterke|rare|juiste) (?:keuze|keus|beslissing|besluit|zet|aanpak|instelling|oplossing|actie|stap|reactie|houding|idee|fout|prestatie|mentaliteit)',
    '(?:eigen schuld|je eigen schuld|jouw eigen schuld|(?:dat is|dat was|is) (?:jouw|je|uw) (?:eigen )?(?:schuld|fout))',
    '(?:dat|zo|zoiets) (?:hoort|past|kan|doe|doet|mag|kun|moet) (?:<je> |men |echt |toch |gewoon |eigenlijk |natuurlijk )*(?:niet|nooit|zo niet)(?= (?:[.!,]|$|maken|doen|zo|in een|hoor|op|weer))',
    '(?:dat slaat nergens op|onzin(?= [.!,])|schandalig|dat kun je niet maken|zo doe je dat niet|dat doe je niet|waar slaat dat op|schaam je|zonde (?:dat|van)|jammer dat <je> (?:niet|het|dat|zo)|daar schiet je niets mee op|dat is geen excuus|daar koop je niets voor)',
  ),
  signs(
    SETS,
    'advice',
    { where: 'telling' },
    'toen ik (?:zo oud|jong|op school|jouw leeftijd|zelf|student|begon|nog|stage|net|als|zelf nog|net zo)(?= )',
    'vroeger (?:moest|moesten|deed|deden|had|hadden|was|waren|kon|ging) (?:ik|wij|we|het|dat|mijn)',
    '(?:dat|het) (?:had|heb|herken|ken|deed) ik (?:zelf |vroeger |ook |precies |net |dat )+',
    'ik (?:heb|had|ken|herken|was|deed) (?:dat |het |dit |zelf |vroeger )*(?:zelf|vroeger|ook|precies zo|net zo)(?= )(?! (?:nog|gezien|gelezen|gehoord|een vraag|opgeschreven))',
    '(?:in mijn tijd|uit ervaring|mijn ervaring (?:is|leert)|neem (?:het )?van mij aan|geloof (?:mij|me)|ik weet uit|ik kan je (?:vertellen|verzekeren)|bij mij was dat|als je net zo oud bent als ik)',
    'in (?:het (?:echte )?(?:leven|bedrijfsleven)|de (?:echte wereld|maatschappij|zorg|bouw|horeca|techniek|praktijk|ict|detailhandel|kinderopvang|winkel)|dit (?:vak|beroep)|deze (?:sector|wereld)|elke baan|ieder beroep) (?:moet|moeten|is het|is|gaat|draait|heb je|kun je|werkt|telt|hoort|wordt|geldt|krijg)',
    '(?:het is (?:nou eenmaal|nu eenmaal|gewoon zo)|zo (?:werkt|gaat|is) (?:dat|het) (?:nou |nu )?(?:eenmaal|altijd|gewoon)|nou eenmaal|nu eenmaal)',
    '(?:men|iedereen|een (?:goede?|echte|professionele) \\S+|wie \\S+ (?:wil|kan|niet)) (?:\\S+ ){0,3}(?:moet|hoort|dient)',
    'zonder (?:diploma|inzet|opleiding|discipline|hard werken|plan|stage) (?:\\S+ )?(?:kom|krijg|ga|lukt|word|kun|red|wordt)',
    '(?:het komt (?:allemaal |vast |wel |echt |zeker )*goed|komt (?:wel |helemaal )goed|(?:dat|het) valt (?:best |wel |toch |heus |allemaal )+mee|maak je (?:maar |daar )?geen zorgen|wees (?:niet|maar)|tijd heelt)',
    '(?:iedereen|elke student|elke leerling|alle \\S+) (?:heeft|maakt|vindt|is) (?:dat |het |wel |weleens |wel eens |fouten)',
    'fouten maken (?:mag|hoort|is)',
    'van (?:fouten|je fouten) leer je',
    'oefening baart kunst',
    'de aanhouder wint',
  ),
  signs(
    SETS,
    'advice',
    {},
    'ik (?:regel|los|bel|mail|vraag|neem|schrijf|doe|spreek|zorg|zoek|stuur|praat|meld) (?:\\S+ ){0,6}(?:wel (?:even|voor|op|eens|met|contact)|voor je|voor jou|voor u|voor jullie|ervoor dat|het wel|dat wel)(?= )',
    'laat (?:mij|me) (?:dat|het) (?:maar |even |wel )*(?:regelen|oplossen|doen|vragen)',
    '(?:zal|ga) ik (?:\\S+ ){0,5}(?:voor je|voor jou|voor u) (?:\\S+ )?(?:regelen|bellen|mailen|oplossen|vragen|doen|zoeken)',
  ),
];
