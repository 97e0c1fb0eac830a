import { signs, type Sign } from '../signs.ts';
import { JUDGING, MUCH } from './judgements.ts';
import { SETS } from './sets.ts';
import { START } from './starts.ts';

const W = '[^ .?!,]+';
const SAID = [
  '.* [?]',
  '(?:zei|vertelde|noemde|zegt|schreef|vroeg|vond|vindt) (?:<je>|hij|ze|zij|de|het|je|iemand)(?= )',
  '<je> (?:zei|zegt|vertelde|noemde|schreef|dacht|vond|vindt)(?= )',
  '(?:volgens (?:je|de|het)|vandaag|vanochtend|vanmiddag|gisteren|in dit lokaal|de concierge|een kopie|je kaart|dank je|bedankt)(?= )',
];
/** A present verb before je in a general rule: no past, and none that tells where somebody is or works. */
const RULE_VERB =
  '(?![^ ]+(?:de|te|den|ten) |(?:was|had|kon|ging|deed|zag|zei|kwam|liep|zat|stond|lag|vond|kreeg|moest|mocht|wist|dacht|bleef|werd|nam|gaf|koos|sprak|schreef|at|dronk|reed|hielp|droeg|hield|liet|keek|vroeg|begon|verloor|hoorde|werk|zit|woon|heb|ben|bent|zijt|hebt|volg|sta|loop|doe|ga|dat|die|als|of|omdat|wat|krijg|toen|waar|hoe|wilde|wil|denk|vind|noem|noemde|zeg|vertel|bedoel|zie|voel|merk|ken|weet|en|met|voor|van|op|in|bij|om|te|dan) )[^ .?!,]{2,}';
const BETTER =
  '(?:slimmer|verstandiger|handiger|netter|wijzer|sterker|eerlijker|veiliger|beleefder|chiquer|professioneler|collegialer|sportiever|beter|makkelijker|sneller|praktischer|leuker|nuttiger|logischer)';
const NOTE =
  '(?:belletje|telefoontje|mailtje|appje|berichtje|briefje|telefoontje|bezoekje|kopje koffie|gesprekje|klik|druk op de knop|handtekening|bloemetje|sorry|glimlach|bedankje|goed gesprek|avondje blokken|paar avonden|dagje meelopen)';
const WORTH =
  '(?:geen probleem|niet erg|helemaal niet erg|genoeg|voldoende|heel normaal|normaal|menselijk|toegestaan|geen zonde|geen misdaad|niet verboden|prima|oke|meer dan genoeg|al heel wat|al heel veel|nergens goed voor|zinloos|zonde|zonde van de tijd|zonde van je tijd|jammer|dom|slim|verstandig|geen optie|uitgesloten|de moeite waard|niet nodig|verloren tijd|altijd goed|nooit goed|nooit verkeerd|niet verkeerd)';
const DONE =
  '(?:opgelost|geregeld|gefikst|gepiept|gebeurd|gemaakt|geleerd|rechtgezet|aangevraagd|in orde|klaar|voor elkaar|uitgepraat|aan te leren|te leren|te regelen|te doen|te fixen|goed te maken|recht te zetten|op te lossen)';

/** Forecasts, leave given, rules with the thing first, one's own habit as a model, and pushes in half a sentence (domain.md §3 rule 1). */
export const STEERING: readonly Sign[] = [
  signs(
    SETS,
    'advice',
    { unless: SAID },
    // je redt je wel; jij komt er wel; je bent er bijna
    '(?:<je> )(?:redt|komt|haalt|overleeft|vindt|slaat|leert|groeit|went|trekt|kunt|kan|rooit) (?:je|het|er|dat|dit|je weg|je draai|je plek|eraan|hieraan|jezelf) (?:er |daar |daar ook |je )*(?:wel|heus|zeker|vast|uiteindelijk|best|vanzelf|zonder twijfel)(?= (?:[.!,]|$|hoor|mee|uit|door|joh|weer|doorheen))',
    '<je> (?:bent|zijt) (?:er |al )*(?:bijna|haast|zo goed als|op de goede weg|op weg|goed op weg|een heel eind|verder dan je denkt)(?= (?:[.!,]|$|hoor|, ))',
    '<je> (?:hebt|heb|hebben) (?:nog |toch |echt )*(?:tijd zat|zat tijd|tijd genoeg|alle tijd|genoeg tijd|jaren de tijd|een zee van tijd|alle recht|het volste recht|recht op)(?= )(?! (?:een halfuur|een gesprek))',
    '<je> (?:mag|moogt|mogen|zou|kunt) (?:[^ .?!,]+ ){0,3}?(?:trots|fier) (?:op|zijn|wezen)(?= )',
    // een afspraak kom je na; bij een gesprek zet je je telefoon uit
    `${START}(?!bij een open dag )(?:(?:bij|in|op|tegen|voor|met|aan) )?(?:een|zo n|zo'n|zulke|dat soort|elke|iedere) (?:${W} ){1,3}?${RULE_VERB} (?:je|ge|men) (?!.*(?:nu|al|daar|deze week|afgelopen|graag|liever|nog|gisteren|toen) )(?:${W} ){0,7}?[^ .?!,]+(?= (?:[.!]|$))`,
    '(?:hoort|horen) (?:[^ .?!,]+ ){0,2}?niet (?:in|op|thuis|aan|tijdens)(?= )',
    'krijg <je> (?:maar |ook maar |meestal )*(?:een|1|zelden|nooit|geen tweede) (?:keer|kans|vaak|keer in|een)?(?= )',
    `(?:een|1|nog een) (?:snel |kort |klein |simpel )?${NOTE} (?:${W} ){0,5}?(?:, )?(?:en|dan) (?:je|ge|het|dat|hij|ze|alles|klaar|de ${W})(?= )(?!.*(?:kreeg|kwam|stond) )`,
    `(?:is|zijn|ben|heb je) (?:dat |het |je )?(?:zo|snel|makkelijk|eenvoudig|prima|heel goed|best|gemakkelijk|vlug|in een dag|in een middag|in een week|binnen een week|in no time) ${DONE}(?= )(?!.*(?:we|ik) )`,
    `(?:is|zijn|valt|vallen) (?:er )?(?:${W} ){0,3}?(?:een mouw aan te passen|geld mee te verdienen|mee te leven|aan te werken|iets aan te doen|best iets aan te doen|mee te verdienen|een boterham mee|goud mee|uit te leren|van te leren|te leren|om heen te komen|niets aan te doen|niks aan te doen|mee om te gaan)(?= )(?!.*(?:we|ik) )`,
    `${START}(?:een|het|je|zo n|nu|even|vaker|eerder|een jaar|alsnog|weer|later) (?:${W} ){1,7}?(?:is|was|zou|lijkt me|vind ik) (?:echt |toch |ook |nou |dan |gewoon )*(?:eeuwig )?${WORTH}(?: zijn)?(?= (?:[.!,]|$|om|voor|hoor|dus))(?<!(?:gesprek|les|rooster|weer|lokaal) .*)(?!.*(?:ik|we) )`,
    '(?:dit|dat|nu|dit jaar|deze maand) is (?:echt |gewoon |dus |misschien |juist )*(?:het|de|je|jouw|dan) (?:juiste |beste |ideale |uitgelezen )?(?:moment|tijd|kans|periode|jaar) (?:om|voor)(?= )(?! (?:het gesprek|de pauze|koffie))',
    '(?:er )?gaat (?:er )?(?:niets|niks) boven(?= )',
    // met die instelling kom je ver
    `met (?:die|zo n|zo'n|deze|dat|dit|zulk|zulke) (?:${W} )?(?:instelling|houding|mentaliteit|inzet|motivatie|cijfers|gedrag|tempo|verslag|brief|cv|toon|karakter|talent|diploma|papiertje|papier|werkhouding|aanpak|humeur|lef|ervaring|smoes|praatje|verhaal|voorbereiding|discipline) (?:kom|word|haal|red|ben|krijg|maak|vind|sta|schiet|bereik|win|overtuig|neem|neemt|gaat|zal|zul|kun|kan|mag)(?= )`,
    `${START}(?:een|zo n|zo'n) (?:${W} ){1,4}?(?:belandt|verdwijnt|valt op|valt|scoort|wekt|schrikt|overtuigt|verraadt|straalt|gooit|leest|komt|staat|oogt|klinkt|werkt|wint|verliest|nekt|redt|opent|sluit|spreekt|verpest|maakt|breekt|bouwt) (?:${W} ){0,5}?(?:weg|prullenbak|nooit|altijd|niet|meteen|direct|indruk|vertrouwen|af|uit|slecht|goed|beter|slordig|op|boekdelen|deuren|alles|klanten|netjes|sterk|je)(?= )(?!.*(?:ik|we|toen|er zo|langs|binnen|vandaag) )`,
    // dat heb je zelf in de hand; daar ben je zelf bij
    '<je> (?:bent|zijt|hebt|heb|was) (?:er |daar |hier |dat |het |toch |echt |gewoon |ook )*zelf (?:verantwoordelijk|bij|de baas|aan zet|aan het stuur|voor gekozen|schuldig aan|in de hand|de enige die|degene die|naar gemaakt|de regie)(?= )',
    '(?:dat|daar|het|hier) (?:heb|ben|was|had|maak|bepaal|beslis|kies) <je> (?:er |toch |echt |helemaal |gewoon |ook |altijd )*zelf(?= (?:in|bij|voor|gedaan|naar|veroorzaakt|over|verantwoordelijk|[.!,]|$))',
    '(?:is|was|blijft) (?:nu |dus |echt |gewoon |toch |ook |helemaal |niet |nooit )*aan (?:jou|u) om(?= )',
    'ik (?:vind|vond) (?:eerlijk gezegd |wel |echt |toch |nou |persoonlijk )*dat <je>(?= )(?! (?:gelijk hebt|mag kiezen|zelf mag|dat zelf))',
    `(?:was|is) (?:dat|het|dit) (?:${MUCH} )*(?:${JUDGING}|handig|onhandig|jouw taak|nodig)(?= (?:van (?:je|jou|u)|[.!,]|$|geweest))(?<!(?:als|wanneer) <je> .*)`,
    `wat (?:${MUCH} )+${JUDGING} (?:, )?(?:dat|van|om|hoe)(?= )(?! (?:<je> )?(?:te horen|dit|dat je (?:me|mij|dit)))`,
    '(?:was|waren|is) (?:nogal |wel |echt |volledig |helemaal |totaal )*(?:buiten (?:alle )?proportie|buiten alle proporties|ongehoord|ver over de grens|te veel van het goede|volledig terecht|helemaal terecht|volkomen terecht|onterecht|ongegrond|niet jouw taak|niet je taak|jouw goed recht|je goed recht|meer dan terecht)(?= )',
    '<je> (?:stond|staat|zat|bent|was|had|hebt) (?:[^ .?!,]+ )?(?:volledig |helemaal |volkomen |gewoon |echt |groot |alle )*(?:in je recht|in uw recht|gelijk (?:om|dat|met|toen)|fout(?= (?:[.!,]|$))|te ver(?= (?:[.!,]|$))|over de schreef|buiten je boekje|te goeder trouw)(?= )',
    '<je> (?:hebt|bent|had|was) (?:[^ .?!,]+ ){0,4}?(?:veel |een beetje |iets |wel )?te (?:snel|hard|fel|vroeg|laat|lang|kort|veel|weinig|ver|grof|bot|direct|makkelijk|licht|gemakkelijk|snel|lang) (?:[^ .?!,]+ ){0,2}?(?:ge|be|ver|ont|her|op|aan|door|mee|uit|af|over|toe|in)[^ .?!,]{2,}(?:d|t|en)(?= (?:[.!,]|$|met|aan|om|over|tegen|van))',
    // wat ik altijd doe; dat werkt voor mij prima
    'wat ik (?:zelf |dan |daar )*(?:altijd|meestal|vaak|dan|zelf|vroeger|doorgaans) (?:zelf |dan )?(?:doe|deed|zeg|zei|gebruik|gebruikte)(?= )',
    'ik(?:zelf)? (?:[^ .?!,]+ )?(?:zweer|zwoer) (?:zelf )?(?:bij|er)(?= )',
    `(?:dat|het|zo) (?:werkt|werkte|helpt|hielp|scheelt|scheelde|bevalt|beviel) (?:${W} )?(?:voor|bij) (?:mij|me|ons)(?= )`,
    `ik (?:maak|doe|schrijf|zet|neem|leg|bel|plan|begin|ga|vraag|hou|houd|gebruik|lees|tel|loop|print) (?:zelf |dan |daarom |er |het |dat )*(?:altijd|meestal|vaak|elke dag|elke avond|eerst|standaard) (?:${W} ){1,8}?(?:, (?:dat|en|zo|dan|werkt)|[.!])(?!.*(?:agenda voor|gesprek|verslag|notities|aantekeningen|een halfuur|tot slot|afspraak) )`,
    '(?:mij|me|ons|hem|haar) is (?:het|dat) (?:ook |toch |wel |uiteindelijk )*gelukt(?= )',
    `(?:de|een) (?:${W} )?(?:dochter|zoon|zus|broer|vriend|vriendin|man|vrouw|neef|nicht|buurman|buurvrouw|collega) van (?:mijn|een|onze|mij|ons) ${W} (?:heeft|had|deed|ging|is|was|begon|zit|werkt|koos|kwam)(?= )`,
    `(?:bij|via|op|in|met) (?:het|de|een|je|dat|zo n) (?:${W} ){1,4}?(?:kunnen|kan|helpen|helpt|weten|weet|kun|vertellen) (?:ze|iemand|men|je|ge) (?:${W} ){0,6}?(?:helpen|verder|verder helpen|vertellen|adviseren|begeleiden|uitzoeken|regelen|opstaan|terecht|terechtkomen|komen|bereiken|halen|leren|doen|instromen|doorstromen|beginnen|aanvragen)(?= )(?!.*(?:parkeren|samen|we) )`,
    `${START}(?:de|het|die|onze) (?:${W} ){1,2}?(?:heeft|hebben|geeft|geven|biedt|bieden|organiseert|doet) (?:gratis|goede|goeie|speciale|leuke|allerlei|veel|korte|mooie|heel goede|avond) (?:${W} ){1,2}(?=(?:[.!,]|voor|aan|waar|om))(?!.*(?:gisteren|vorige) )`,
    '(?:daar|dan|hier|daarmee|zo) zit <je> (?:altijd |meestal |gewoon )*(?:goed|gebakken|gebeiteld|veilig|fout|safe)(?= )',
    '<je> bent het (?:aan )?(?:jezelf|uzelf|je [^ .?!,]+) (?:[^ .?!,]+ )?verplicht(?= )',
    '(?:kan|kon) (?:de beste|iedereen|elk mens|ons allemaal) (?:overkomen|gebeuren)(?= )',
    ', (?:gewoon|dus gewoon|lekker|dus|nu|eerst) (?!(?:we|ik|wij) )(?:[^ .?!,]+ ){0,3}?(?:doorgaan|doorzetten|volhouden|doen|bellen|solliciteren|vragen|proberen|leren|blijven|oefenen|melden|opnieuw|opstaan|stoppen|beginnen|afmaken|negeren)(?= (?:[.!]|$))',
    `${START}(?:minder|meer|vaker|eerder|wat minder|wat meer|iets minder|wat vaker|niet zo|harder) (?:${W} )?[^ .?!,]{3,}en(?= (?:en|[.!,]|dus|dan|$))(?!.*(?:heb ik|ik heb|vragen) )`,
    `${START}zo ${RULE_VERB} <je> (?:${W} ){0,5}?(?:niet|nooit)(?= (?:[.!,]|$))`,
    'ik verwacht (?:[^ .?!,]+ ){0,4}?van (?:je|jou|u)(?= )(?! (?:antwoord|een mail|bericht))',
    'mag <je> (?:[^ .?!,]+ ){0,4}?(?:verwachten|eisen)(?= )',
    '(?:is|zijn|lijkt|zou) (?:[^ .?!,]+ ){1,4}?(?:echt |misschien |wel |vast |zeker |precies |net |helemaal |best )+(?:iets|wat) voor (?:je|jou|u)(?= (?:[.!,]|$|zijn))',
    'ik (?:weet|heb|ken) (?:wel |nog |misschien |toevallig )*(?:een|iets|iemand|wel wat) (?:[^ .?!,]+ )?(?:[^ .?!,]+ )?voor (?:je|jou|u)(?= (?:[.!,]|$))(?! (?:vraag|vragen))(?<!(?:vraag|vragen|formulier|kaart|kaartje|opdracht|koekje|thee|koffie) voor (?:je|jou|u))',
    `${START}(?:de|het) (?:${W} ){1,5}?(?:is|zijn) (?:heel |bijna |meestal |vaak |altijd |toch |nu eenmaal )+(?:de|het|een|wel) (?:beste|slimste|veiligste|snelste|makkelijkste|verstandigste|goede|juiste|handigste|mooiste|sterkste|beste [^ .?!,]+)(?= )`,
    '<je> (?:kunt|kan) (?:[^ .?!,]+ ){1,5}?niet (?:veranderen|dwingen|afdwingen|sturen|beinvloeden|overslaan|blijven [^ .?!,]+|alles [^ .?!,]+|iedereen [^ .?!,]+)(?= )',
    'als <je> (?:nou|nu|gewoon|elke|iedere|elke dag|morgen) (?:[^ .?!,]+ ){1,10}?dan (?:ben|heb|kun|kom|haal|red|zul|krijg|word|gaat|is|komt|lukt|wordt|scheelt) (?!.*[?])',
    `(?<=^ |[,.:;] |(?:^| )(?:dus|en|maar|nou) )(?:probeer|verplaats|verdiep|wapen|herpak|realiseer|bereid|besef|bekommer|hoed) je (?:eens|maar|nou|toch|even|gewoon|ook|niet|liever|op)(?= )`,
    'er (?:is|zijn|komt|komen|bestaat) (?:heus|vast|zeker|altijd|echt|ongetwijfeld) (?:wel )?(?:een|iemand|iets|genoeg|ergens|ook|wel)(?= )',
    '(?:dat|zoiets|zo) (?:doe|zeg|maak|laat|flik|vraag) <je> (?:toch |gewoon |echt |dus |natuurlijk |ook )*niet(?= (?:[.!,?]|$))',
    '<je> (?:verprutst|verspeelt|vergooit|verpest|verknalt|verziekt|verspilt|ondergraaft|bederft|riskeert|benadeelt|schaadt|saboteert|ondermijnt|verkwanselt|verprutste|verspeelde|vergooide|verpestte|verknalde|verziekte|verspilde) (?:[^ .?!,]+ )',
    '(?:heb|had) ik (?:[^ .?!,]+ ){0,4}?(?:bewondering|respect|waardering|ontzag|geen goed woord|geen begrip|alle begrip|moeite mee)(?= )(?!.*[?])',
    'voorbeeld aan (?:nemen|neemt|neem)(?= )',
    '(?:,|en) (?:en )?dat (?:telt|is wat telt|is het belangrijkste|siert|is knap|is al heel wat|is al winst|is winst|kan niet|mag niet|hoort niet|moet stoppen|moet anders)(?= )',
    'zo (?:werkt|gaat|is|loopt|zit) (?:het|dat) (?:nu eenmaal |echt |gewoon |helaas |dus )*niet(?= )',
    '(?:misschien|wellicht|mogelijk|wie weet) (?:dat |kan |kunnen |zou )(?:[^ .?!,]+ ){1,6}?(?:helpen|verder helpen|op weg helpen|uitkomst bieden|iets voor je betekenen|wat voor je doen)(?= )',
    '(?:alles op zijn tijd|alles heeft zijn tijd|is een marathon|geen sprint|heet volwassen worden|hoort bij volwassen|hoort bij het leven|heet het leven|dat heet (?:leren|groeien|werken|leven)|meer dan je best|eerst kruipen|komt ook weer|zo is het leven|dat is het leven|c est la vie|het leven is|een mens moet|ieder zijn vak|ieder zijn ding|ieder zijn meug|zo gaan die dingen|zulke dingen gebeuren|waar gewerkt wordt|iedereen is weleens|het kan verkeren|het glas is)(?= )',
  ),
  signs(
    SETS,
    'advice',
    { unless: ['<je> (?:zei|zegt|vertelde)(?= )', '(?:koffie|thee|pauze|gesprek|samen) '] },
    `${START}(?:misschien |wellicht |anders )?(?:eens |toch |wat |gewoon )*(?:iets|een (?:opleiding|baan|studie|stage|cursus|bijbaan|jaar|tussenjaar)|wat) (?:met|in|bij|voor|naar) (?:${W} ){1,5}?(?:misschien |wellicht |of zo |dan )*(?=[?])(?<!wat (?:met|in|bij|voor|naar) .*)`,
    `${START}(?:ooit|al eens|weleens|wel eens|nooit|al) (?:${W} ){1,7}?(?:gedacht|nagedacht|overwogen|geprobeerd|gekeken|geweest|gepraat|gevraagd|gekozen)(?= [?])`,
    `(?:was|is|lijkt|zou|had|waren) (?:${W} ){1,6}?niet (?:${W} )?${BETTER}(?: geweest| zijn| zijn geweest)?(?= (?:[?]|dan|voor|om))(?=.*[?])`,
    '(?:mag|kan|zou|wil|moet) ik (?:je|jou|u) (?:[^ .?!,]+ ){0,3}?(?:aanraden|adviseren|aanbevelen|waarschuwen|op het hart drukken|een advies|een raad|een tip|iets meegeven)(?= )',
    `(?:moet|moest|hoef|dien) <je> (?:dat |het |er |daar |dan )*niet (?:eens|toch|gewoon|dringend|een keer|eerst|even|wat) (?:${W} )`,
  ),
];
