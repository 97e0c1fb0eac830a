import { signs, type Sign } from '../signs.ts';
import { JUDGING, MUCH } from './judgements.ts';
import { SETS } from './sets.ts';
import { START } from './starts.ts';

const W = '[^ .?!,]+';
const SAID = [
  '.* [?]',
  '(?:zei|vertelde|noemde|zegt|schreef|vroeg|vond|vindt) (?:<je>|hij|ze|zij|de|het|je|iemand)(?= )',
  '<je> (?:zei|zegt|vertelde|noemde|schreef|dacht|vond|vindt)(?= )',
  '(?:volgens (?:je|de|het)|vandaag|vanochtend|vanmiddag|gisteren|in dit lokaal|de concierge|een kopie|je kaart|om (?:een|twee|drie|vier|vijf|half) uur)(?= )',
];
const BETTER =
  '(?:slimmer|verstandiger|handiger|netter|wijzer|sterker|eerlijker|veiliger|beleefder|chiquer|professioneler|collegialer|sportiever|beter|makkelijker|praktischer|nuttiger|logischer|belangrijker|effectiever)';
const WORTHWHILE =
  '(?:belangrijk|belangrijker|het belangrijkst|het belangrijkste|het allerbelangrijkste|de basis|het begin|een kunst|een vak|een must|noodzaak|noodzakelijk|nodig|het halve werk|de helft|goud waard|geen schande|geen optie|een optie|een keuze|een goed idee|een slecht idee|niet handig|niet slim|niet netjes|onverstandig|verstandig|slim|dom|altijd goed|nooit goed|nooit verkeerd|zonde|gezond|ongezond|normaal|menselijk|beter|slecht|goed|killing|dodelijk|vragen om|de sleutel|een teken|iets|wat je|het mooiste|het beste|de beste|de oplossing|geen oplossing|te doen|te leren|niet erg|nooit te laat)';
const JUDGES =
  '(?:werkgevers|recruiters|bazen|klanten|gasten|patienten|bewoners|scholen|opleidingen|bedrijven|collegas|mensen|ouders|artsen|chefs|leidinggevenden|reizigers|bezoekers|docenten|examinatoren|universiteiten|teams|kinderen)';
const VIRTUE =
  '(?:geduld|kalmte|moed|discipline|doorzetten|volhouden|rustig|kalm|concentratie|focus|voorzichtig|tempo|actie|lef|opletten|luisteren|oefenen|sterk blijven|niet opgeven|niet piekeren|niet zeuren|niet klagen)';
const BEARING =
  '(?:rug|kin|borst|hoofd|kop|schouders|tanden|ogen|mouwen|oren|voeten|verstand|blik|handen) (?:recht|omhoog|vooruit|op elkaar|erbij|eronder|open|op|opgestroopt|gespitst|op de grond|op oneindig|op nul|op scherp|uit de mouwen|uit de zakken|op de toekomst|stijf|koel)';
const SLIP =
  '(?:foutje|fout|leermoment|misstap|uitglijder|missertje|misser|beginnersfout|vergissing|inschattingsfout|uitglijertje|leerzame les|wijze les|harde les|dure les|les voor later|valse start|domme zet)';

/** Urging in half a sentence, comparatives, what judges of work do, and reproach in the form of a question (domain.md §3 rule 1). */
export const PUSHES: readonly Sign[] = [
  signs(
    SETS,
    'advice',
    { unless: SAID },
    // verstandiger is het om; dat kun je beter niet dragen
    `(?:is|was|lijkt|zou|blijft) (?:het |dat |me |mij |misschien |dan |toch |veel |een stuk )*${BETTER} (?:zijn )?(?:om|als|dat|eerst|te|voor|wanneer|, |[.!])(?= |$|[^ ])(?!.*(?:dan (?:gisteren|vorige)) )(?<!<je> (?:is|was|lijkt|zou|blijft) .*)`,
    `${START}(?:veel |nog |een stuk )?${BETTER} (?:is|was|zou|lijkt) (?:het|dat|me|mij)(?= )`,
    `(?:kun|kunt|kan) <je> (?:${W} ){0,5}?beter(?= )(?! (?:vertellen|kennen|uitleggen))`,
    '(?:maak|maakt|maken|wek|wekt|geef|geeft) (?:je |jij |u |ge )?(?:daarmee |zo |dan |meteen |gelijk )*(?:een|geen) (?:[^ .?!,]+ )?(?:indruk|signaal|visitekaartje)(?= )(?! van (?:die|de|het))',
    `${START}(?:een|zo n) (?:${W} ){1,3}?(?:doet|zegt|helpt|scheelt|opent|kost|geeft|levert|brengt|verdient) (?:al |heel |vaak |soms |echt |je |zo )*(?:veel|genoeg|wonderen|de rest|alles|niks|niets|deuren|meer|rust|vertrouwen|een hoop|enorm|helemaal)(?= )(?!.*(?:ik|we|toen) )`,
    `${START}(?!(?:je|jij|u|ge|ik|we|hij|ze|toen|dan|nu|daar) )(?:${W} ){0,4}?[^ .?!,]{2,}(?:en|aan|oen|ien) (?:is|blijft|helpt|werkt|loont|went|hoort|kost|geeft|maakt|brengt) (?:echt |gewoon |altijd |vaak |toch |nu eenmaal |heel |het |best |ook |dan )*${WORTHWHILE}(?= )(?!.*(?:ik|we|mijn|jullie) )(?<!^ (?:de|het|die|dat|een|wat|waar|wie|wanneer|welke) (?:${W} )*(?:mensen|kinderen|tanden|ogen|banden|wagen|regen|examen|laken|kussen) .*)`,
    `${START}${JUDGES} (?!(?:waren|hadden|kwamen|stonden|zaten|gingen|liepen|vonden|kregen|moesten|deden|zeiden|van|uit|in|met|die|hier|dit) )(?![^ ]+(?:den|ten) )[^ .?!,]{2,}en (?!(?:vandaag|straks|zo) )`,
    `${START}(?:een|iedere|elke|ieder|elk) ${W} (?:moet|hoort|mag|dient|behoort) (?:ook |altijd |nooit |nu eenmaal |wel |gewoon |toch |echt |vooral |niet |zelf |goed )*(?:tegen|kunnen|te|om|een|de|het|zijn|met|voor|op)(?= )(?!.*(?:ik|we|wij|vandaag|straks) )`,
    // geen stage is perfect; iedere stage heeft zijn mindere dagen; zelfs Messi mist weleens
    `${START}geen (?:enkele )?${W} (?:is|heeft|wordt|gaat|blijft|kan|zit|komt|staat|loopt|verloopt|begint)(?= )(?!.*(?:ik|we|lokaal|les) )`,
    `${START}(?:iedere|elke|ieder|elk) ${W} (?:heeft|kent|vraagt|wil|zoekt|verdient|begint|krijgt) (?:z n |zijn |haar |hun |wel |ook |een |iets |zo |nu eenmaal |iemand )+(?!.*(?:kopie|kaart|uur) )`,
    `${START}zelfs (?:de |een |het )?(?:${W} ){1,3}?(?:is|heeft|mist|maakt|moet|faalt|valt|zakt|begon|begint|twijfelt|had|was|krijgt|kan|struikelt|verliest|doet|vergeet)(?= )`,
    `(?:kijk|neem|denk) (?:maar |eens |nou |ook )*(?:naar|aan) (?:je|die|de|mijn|een) ${W} , (?:die|hij|zij|ze|dat)(?= )`,
    `${START}ikzelf (?:was|had|heb|ben|ging|deed|zat|stond|kreeg|doe|ga|zou|vind|koos|moest)(?= )`,
    'in mijn (?:studententijd|jeugd|jonge jaren|tijd|eerste jaar|eerste baan|diensttijd|stagetijd|puberteit|schooltijd|jaren|begintijd|eerste jaren)(?= )(?! (?:vrij|over))',
    // het ROC heeft een opleiding; voor rijangst bestaan speciale rijscholen
    `(?:heeft|hebben|biedt|bieden|verzorgt|geeft) (?:ook |nu |sinds kort |zelfs |een |hele |heel )*(?:een )?(?:${W}e )?(?:opleiding|opleidingen|studie|cursus|cursussen|training|trainingen|leerroute|traject|bbl-traject|verkorte ${W}|deeltijd${W}|avond${W}|minor|stageplekken|leerplekken|leerwerkplekken|beurs|beurzen|regeling)(?= )(?!.*(?:gevolgd|afgerond|gehad|achter) )(?<!(?:<je>|ik|we|wij) (?:${W} )*)`,
    `voor (?:${W} ){1,3}?(?:bestaan|bestaat) (?:er )?(?:${W} )`,
    `(?:kun|kan|kunt) <je> (?:${W} ){0,7}?(?:aanvragen|aanmelden|inschrijven|instromen|doorstromen|terecht|aankloppen|meelopen|bijles krijgen|solliciteren|omscholen|bijspijkeren|inhalen|herkansen)(?= )(?!.*(?:bij mij|formulier) )`,
    // anders vraag je het gewoon; dan ga je toch gewoon met de trein
    '(?:anders|dan|dat|die|daar|zoiets) (?:doe|vraag|ga|bel|los|pak|neem|zeg|zoek|koop|leer|maak|haal|begin|stop|stap|probeer|regel|schrijf|mail|wissel|ruil|meld|zet|leg|fiets|loop|kies|blijf|oefen|plan) <je> (?:het |dat |er |ze |hem |haar |je )*(?:toch|gewoon|maar|lekker|zo op|zo)(?= )(?! (?:hoe|wat|waar))',
    // hup, aan de slag; niet lullen maar poetsen; rug recht; geduld, jongen
    `${START}(?:hup|vooruit|komaan|hop|hopsa|actie|gas erop|volle kracht|aan de slag|aan het werk|aan de bak|schouders eronder|mouwen opgestroopt|tanden op elkaar|kop erbij)(?= (?:[,.!]|ermee|dan|en|nu|met|houden))(?!.*(?:kaart|vraag|gesprek) )`,
    `${START}niet [^ .?!,]{3,}en (?:, )?maar [^ .?!,]{3,}en(?= )`,
    `${START}${BEARING}(?= )`,
    `${START}${VIRTUE}(?= (?:, [^ .?!,]+ [.!]|!))`,
    '<je> (?:mag|kunt|kan|moogt) (?:[^ .?!,]+ ){0,2}?(?:van geluk spreken|van geluk|in je handjes|je handen|blij zijn|blij wezen|alleen maar|dankbaar|in je vuistje)(?= )',
    '(?:mag|kun|kan) <je> (?:[^ .?!,]+ ){0,3}?(?:van geluk spreken|blij (?:mee|om|dat)|dankbaar|trots|in je handjes)(?= )',
    `(?:dat|dit|het) (?:is|was) (?:${MUCH} |een (?!beetje )|geen |vast )*(?:${W}e? )?${SLIP}(?= )(?! (?:van (?:de|het)|in (?:de|het)) )`,
    '(?:onder|beneden|boven) (?:je|uw|jouw) (?:niveau|stand|kunnen|waardigheid)(?= )',
    `<je> (?:bent|zijt|was) (?:echt |zo n |toch )*(?:de|een) (?:beste|fijnste|slechtste|leukste|meest ${W}|hardst werkende|ideale|voorbeeldige|modelleerling|slimste) ${W}(?= )`,
  ),
  signs(
    SETS,
    'advice',
    { unless: ['<je> (?:zei|zegt|vertelde)(?= )'] },
    // hoe kon je zo dom zijn; waar zat je met je verstand
    `hoe (?:kon|kun|kan|durf|durfde|kom|kwam) <je> (?:het |dat |nou |nu |toch |in hemelsnaam |in godsnaam )*(?:zo )?(?:${JUDGING}|slordig|onvoorzichtig|vergeten|laten gebeuren|over je hart|maken)(?= )`,
    'waar (?:zat|was|zit|ben) <je> (?:toch |nou |eigenlijk )*met je (?:verstand|hoofd|gedachten|hersens)(?= )',
    `anders (?:vraag|bel|doe|probeer|zoek|ga|mail|neem|kies|pak) <je> (?:het |dat |er |eens |een )*(?:toch|gewoon|eens|maar|ook)(?= )`,
  ),
];
