import { signs, type Sign } from '../signs.ts';
import { JUDGING, MUCH } from './judgements.ts';
import { SETS } from './sets.ts';
import { START } from './starts.ts';

const W = '[^ .?!,]+';
const SAID = [
  '.* [?]',
  '(?:zei|vertelde|noemde|zegt|schreef|vroeg|vond|vindt) (?:<je>|hij|ze|zij|de|het|je|iemand)(?= )',
  '<je> (?:zei|zegt|vertelde|noemde|schreef|dacht|vond|vindt)(?= )',
  '(?:volgens (?:je|de|het)|vandaag|vanochtend|vanmiddag|gisteren|in dit lokaal|de concierge|een kopie|je kaart)(?= )',
];
/** What a truth is told of, without an article. */
const MATTER =
  '(?:boosheid|kwaadheid|woede|angst|haast|uitstel|uitstellen|geduld|discipline|inzet|eerlijkheid|beleefdheid|respect|vertrouwen|ervaring|oefening|oefenen|rust|slaap|kritiek|feedback|fouten|doorzetten|volhouden|netwerken|solliciteren|werken|leren|sporten|structuur|planning|plannen|luisteren|zwijgen|vragen|klagen|zeuren|liegen|spijbelen|opgeven|stoppen|twijfel|twijfelen|trots|jaloezie|schaamte|perfectie|perfectionisme|talent|motivatie|geld|status|humor|nieuwsgierigheid|veiligheid|hygiene|kwaliteit|samenwerken|samenwerking|communicatie|communiceren|stilstand|verandering|succes|falen|groei|groeien|kiezen|proberen|afwachten|wachten|initiatief|zelfkennis|zelfvertrouwen|lef|moed|voorbereiding|hulp vragen|een fout toegeven|nee zeggen|op tijd komen|ruzie|ruzies|roddelen|pesten|pauzes|stress|spanning|piekeren|tegenslag|teleurstelling|weerstand|conflicten|collegas|klanten|werkgevers|bazen|gasten|patienten|bewoners|clienten|kinderen|recruiters|ouders|dieren|machines|mensen)';
const TRUE_OF =
  '(?:is|zijn|maakt|maken|werkt|werken|loont|loonen|helpt|helpen|kost|kosten|brengt|brengen|wint|winnen|verdient|verdienen|betaalt|betalen|duurt|hoort|horen|leidt|leiden|levert|leveren|lost|groeit|groeien|begint|beginnen|vraagt|vragen|went|wennen|doet|doen|blijft|blijven|geeft|geven|scheelt|voelen|voelt|zien|ziet|ruiken|ruikt|merken|merkt|waarderen|onthouden|willen|verwachten|houden|haten|prikken|kopen|komen|komt|gaat|gaan|telt|tellen|kent|kun je|leer je|moet je|mag|mogen|kan|kunnen|zit|opent|breekt|bewijst|overwint|vergaat)';
const OUTCOME =
  '(?:niks|niets|niet|nooit|geen|alleen|altijd|beter|meer|goud|goud waard|raadgever|slechte|goede|slecht|goed|sterker|hoger|erger|groter|kleiner|zwaarder|lichter|makkelijker|halve|half|alles|iedereen|niemand|wel|vanzelf|belangrijk|belangrijker|belangrijkste|noodzaak|noodzakelijk|nodig|luxe|must|sleutel|begin|basis|vijand|kunst|teken|zonde|deugd|dodelijk|killing|meteen|feilloos|gewoon|ook|soms|vaak|tijd|moeite|zwak|zwaktebod|menselijk|normaal|gezond|ongezond|vragen|troef|investering|op|af|uit|fundament|veel|weinig|recept|valkuil|iets|een keuze|een vak|een weg|een gave|een proces|hard|lang|eerst|over|uiteindelijk|dom|slim|verstandig|nuttig|zinloos|mensenwerk|maatwerk|bijzaak|hoofdzaak)';
const IDIOM_OF_BLAME =
  '(?:kort door de bocht|over de top|onder de gordel|een brug te ver|onder de maat|beneden de maat|niet in de haak|niet in orde|niet de bedoeling|voor de bakker|een misrekening|een inschattingsfout|een beginnersfout|een schoolvoorbeeld|raak geschoten|een schot in de roos|in de roos|de spijker op zijn kop|een gouden greep|een gouden zet|een meesterzet|een voltreffer|op het nippertje|op het randje|over het randje|net aan|aan de magere kant|aan de slordige kant|mosterd na de maaltijd|om je vingers bij af te likken|om trots op te zijn|om je voor te schamen|een tien met een griffel|niet je sterkste|een eigen doelpunt|schieten met een kanon|vragen om problemen|vragen om moeilijkheden|vragen om ellende|vragen om ruzie|spelen met vuur|vechten tegen de bierkaai|dweilen met de kraan open|water naar de zee dragen|parels voor de zwijnen|het paard achter de wagen|een kat in de zak)';
const PAST =
  '(?![^ ]+(?:de|te|den|ten) |(?:was|had|kon|ging|deed|zag|zei|kwam|liep|zat|stond|lag|vond|kreeg|moest|mocht|wist|dacht|bleef|werd|nam|gaf|koos|sprak|schreef|at|dronk|reed|hielp|droeg|hield|liet|keek|vroeg|begon|verloor|hoorde) )';

/** Truths of bare things, rules of behaviour with the thing first, comfort and set phrases of judgement (domain.md §3 rule 1). */
export const MAXIMS: readonly Sign[] = [
  signs(
    SETS,
    'advice',
    { unless: SAID },
    // boosheid is een slechte raadgever; klanten voelen dat meteen
    `${START}${MATTER} (?:${W} ){0,4}?${TRUE_OF} (?:${W} ){0,5}?${OUTCOME}(?= )(?!.*(?:ik|we|jullie|hier aanwezig) )(?!.*(?:voor|zoals|als) (?:jou|jij|u) )(?<!(?:voor|zoals|als|bij) (?:jou|jij|u) .*)`,
    `${START}(?:een|elke|iedere|ieder|zo n) (?:${W} ){1,7}?(?:is|wordt|blijft|heeft|doet|kan|vraagt|kost|maakt|geeft|levert|hoort|verdient) (?:echt |gewoon |vaak |altijd |meestal |heus |nu eenmaal |toch |ook |al |zo )*(?:geen|nooit|niet|vragen om|half werk|het halve|de helft|alles|goud|goud waard|een must|een teken|geen luxe|noodzaak|killing|dodelijk|gek van|blij van|zenuwachtig van|een slechte|een goede|slecht voor|goed voor|beter dan|meer dan|belangrijker|niks|niets|de sleutel|het begin|de basis|genoeg|zo gemaakt|zo geregeld|wonderen|tijd nodig|rust nodig|een plan nodig|elke ${W} gek|iedereen|niemand)(?= )(?!.*(?:ik|we|mijn|kopie|lokaal|formulier) )`,
    // hoe meer je oefent, hoe makkelijker het gaat
    `hoe (?:${W}er|meer|minder|vaker|beter|liever) (?:<je>|het|een|de|iemand|ze) (?:${W} ){1,8}, (?:hoe|des te) (?:${W}er|meer|minder|vaker|beter)(?= )`,
    // tegen een leidinggevende verhef je je stem niet; dat soort appjes stuur je niet
    `${START}(?:dat soort|zulke|zo n|zo'n|tegen (?:een|je)|met (?:een|zo n|zulke)|van (?:een|je) (?!werk|stage)|over (?:een|je)|naar (?:een|je) (?!stage|werk|school)|aan een|bij een|in een|op een|onder werktijd|tijdens (?:een|het)|voor een|zoiets) (?:${W} ){0,4}?${PAST}[^ .?!,]{2,} (?:je|ge|men|u) (?:${W} ){0,6}?(?:niet|nooit|geen ${W})(?= (?:${W} ){0,3}(?:[.!,]|$))(?!.* (?:dinsdag|maandag|woensdag|donderdag|vrijdag|meer|graag|nog) )(?<!(?:dat|zoiets) (?:weet|vond|wil|zie|hoor|ken|denk|snap|kun|durf|hoef) .*)`,
    // had je maar eerst de handleiding gelezen
    '(?:had|hadden|was|waart|hadt) <je> (?:het |dat |er |nou |nu |dan |gewoon |die (?:(?!(?:het|dat|er|die|nou|nu|dan|gewoon|de) )[^ .?!,]+ )?|de [^ .?!,]+ )*(?:maar|dan maar)(?= )',
    `(?:kun|kunt|kan) <je> (?:${W} ){0,5}?(?:het best|het beste|maar beter|beter maar|veel beter|best wat|best eens|altijd nog|net zo goed|maar het beste)(?= )(?!.*vertellen)`,
    // je hebt niks te verliezen; daar heb je niks aan
    '(?:<je> (?:hebt|heb|hebben|schiet)|heb <je>|schiet <je>) (?:er |daar |hier |toch |echt |helemaal |uiteindelijk |met [^ .?!,]+ )*(?:niks|niets|weinig|geen bal|geen steek|geen fluit|veel) (?:aan|te verliezen|te winnen|mee op|bij te winnen)(?= )(?! (?:mijn|me|mij) )',
    '(?:is|zijn) (?:ook |echt |toch |helemaal |absoluut )*(?:niks|niets|geen reden) om (?:je|u) (?:voor |over |druk |zorgen )',
    `(?:is|was|wordt|lijkt me|noem ik|vind ik) (?:${MUCH} )*${IDIOM_OF_BLAME}(?= )`,
    `(?:daar|dit|dat|het) (?:heb <je>|sla <je>|sloeg <je>|was|is) (?:${MUCH} |precies )*${IDIOM_OF_BLAME}(?= )`,
    // dat trekt wel bij; dat komt met de jaren; morgen kijk je er anders tegenaan
    '(?:dat|het|zoiets|alles) (?:komt|gaat|slijt|went|trekt|waait|zakt|loopt|verandert|groeit|leer je|bloeit|wordt|ebt|dooft|lost) (?:[^ .?!,]+ ){0,3}?(?:met de jaren|met de tijd|na verloop van tijd|mettertijd|vanzelf|bij|over|weg|los|terecht|eroverheen|op den duur|door te doen|in de praktijk|al doende|wel weer|snel genoeg|minder|makkelijker|beter)(?= (?:[.!,]|$|hoor|joh|als|zodra|wel))(?!.*(?:bij mij|op mij|op me|we|ik) )',
    `${START}(?:morgen|straks|later|volgend jaar|volgende week|over (?:een|twee|drie|vijf|tien|een paar) (?:jaar|maand|week|weken|maanden|jaren|tijdje)|achteraf|ooit|op een dag) (?:kijk|denk|lach|zie|snap|begrijp|praat|ben|weet|heb|zul) <je> (?:[^ .?!,]+ ){0,4}?(?:anders|om|blij|dankbaar|trots|spijt|terug|waarom|het nut|van profiteren|plezier|tegenaan|vergeten|aan me|versteld)(?= )`,
    '(?:iedereen|elk mens|ieder mens|elke [^ .?!,]+|iedere [^ .?!,]+|de beste) [^ .?!,]+ (?:[^ .?!,]+ ){0,3}?(?:weleens|wel eens|ooit|een keer|soms|van tijd tot tijd|op zijn tijd)(?= )(?!.*(?:krijgt|mag) )',
    '(?:overkomt|gebeurt) (?:de beste|iedereen|elk mens|ons allemaal|iedere)(?= )',
    // verdicts at the end: , niet echt collegiaal
    `, (?:dat )?(?:vind ik |was |is |vond ik )?(?:${MUCH} ){1,3}${JUDGING}(?= (?:hoor |zeg |van je |van jou |van u )?(?:[.!]|$))(?<!^ (?:je|jij|u|ge|hij|ze|het|ik|we) (?:was|voelde|vond|bent|werd|is) .*)`,
    `<je> (?:${W} ){2,12}?, (?:top|klasse|knap|sterk|netjes|chapeau|petje af|goed zo|mooi zo|super|heel goed|respect|hulde|bravo|keurig|geweldig)(?= (?:hoor |man |zeg |joh )?(?:[.!]|$))(?!.*(?:uur|dinsdag|maandag) )`,
    `(?:het|dat|dit) (?:was|is|had|zou|ware) (?:${W} ){0,4}?(?:slimmer|verstandiger|handiger|netter|wijzer|sterker|eerlijker|veiliger|beleefder|chiquer|professioneler|collegialer|sportiever|beter) (?:geweest|zijn geweest|gekund)(?= )(?!.*(?:voor mij|voor me) )`,
    '(?:hoed|petje|pet|muts) (?:voor (?:je |jou |dat )?)?(?:af|diep af)(?= )',
    '(?:goed|mooi) woordje(?= )',
    '(?:had|heb|heeft) (?:hier|daar|erover|daarover|hierover|er) (?:goed|slim|heel goed|duidelijk|niet|niet goed|slecht|onvoldoende) over nagedacht(?= )',
    '(?:daar|hier) (?:heb|had) <je> (?:echt |heel |duidelijk |wel )*(?:goed|slim|niet|niet goed|te weinig|slecht) over nagedacht(?= )',
    '<je> (?:hebt|heb) (?:echt |weer |hier |nu |wel |zeker )*(?:laten zien|bewezen|getoond|aangetoond) (?:dat|wat|hoe|over) (?!(?:aan mij|me|mij) )',
    // een dief van je eigen portemonnee
    'dief van (?:je|uw) (?:eigen )?[^ .?!,]+(?= )',
    '(?:oefenen|doorzetten|volhouden|solliciteren|bellen|werken|doorgaan|bijhouden|trainen|leren|vragen|luisteren) , (?:en )?(?:oefenen|doorzetten|volhouden|solliciteren|nog eens|nog meer|bellen|werken|doorgaan|bijhouden|trainen|leren|vragen|luisteren)(?= (?:[.!,]|$))',
    '(?:eerst het zuur|na het zuur|rome is (?:ook )?niet|keulen en aken|de kruik gaat|wie boter op|de appel valt|hoge bomen vangen|al draagt een aap|als het kalf|beter een vogel|de beste paarden|een gewaarschuwd mens|gedeelde smart|goede raad is duur|het bloed kruipt|jong geleerd|lekker is maar|men moet het ijzer|oost west|stille wateren|zoals de waard|zo gewonnen|waar een wil|wie het kleine|wie mooi wil|de wal keert|alle beetjes helpen|de eerste klap|een goed verstaander|een kinderhand|elk voordeel|elke dag is|elk nadeel|iedere medaille|morgenstond|zonder wrijving|waar rook is|door schade|uit het oog|van een kale kip|vele handen|wiens brood|het gras is|je bent nooit te oud|je weet pas|je leeft maar|jezelf zijn is|stel niet uit|het is nooit te laat|er is altijd een weg|nooit geschoten|kom je er niet , dan|een olifant eet je|stapje voor stapje kom)(?= )',
    // het zit hem in; de tijd nemen voor een keuze
    '(?:slaap|slapen) (?:er |daar )?(?:eerst |nog |maar |eens |gewoon )*(?:een nachtje|een nacht|eens) over(?= )',
    'neem (?:rustig |gerust |vooral |gewoon )*(?:de|je) tijd (?:voor|om) (?:die|je|een|zo n|deze|te) (?:keuze|beslissing|keus|studiekeuze|studie|kiezen|beslissen|groeien|wennen|herstellen|leren)(?= )',
    'begin (?:gewoon |maar |eens |vooral )*bij (?:het begin :|jezelf|de basis)(?= |$)',
    `(?:via|langs|bij|met|door) (?:${W} ){1,5}?(?:kom|rol|raak|vind|haal|red|heb|krijg|leg|loop) <je> (?:${W} ){0,3}?(?:zo|vaak|makkelijk|snel|altijd|gemakkelijk|vanzelf|eerder|in een half jaar|in een jaar|binnen de kortste keren|zonder moeite|gegarandeerd|contacten|een plek|een voorsprong)(?= )`,
    'ik (?:wil|kan|zou|ken|weet|zal|ga) (?:[^ .?!,]+ ){0,6}?(?:voor je|voor jou|voor u) (?:[^ .?!,]+ ){0,4}?(?:bellen|regelen|vragen|mailen|uitzoeken|informeren|navragen|bemiddelen|aanspreken|overleggen|rondvragen|oplossen|zoeken|schrijven|inschrijven)(?= )(?!.*(?:kaart|formulier|lokaal) )',
  ),
  signs(
    SETS,
    'advice',
    { unless: ['<je> (?:zei|zegt|vertelde)(?= )'] },
    'wat heb <je> (?:er |daar |hier |dan |nou |eigenlijk )*te verliezen(?= )',
    '(?:heb|hebt|hebde) <je> (?:er )?(?:zelf |ook |misschien )*(?:al|weleens|wel eens|ooit|al eens|nooit|niet) (?:eens |een keer )?(?:aan|over|bij|met|naar|op) (?:[^ .?!,]+ ){1,6}?(?:gedacht|nagedacht|gekeken|gevraagd|geprobeerd|gepraat|gebeld|geinformeerd|geweest|overwogen|gesproken|gesolliciteerd)(?= [?])(?!.*(?:moeder|vader|ouders|deze|dit gesprek) )',
    `(?:kun|kunt|kan) <je> (?:dat |het |er |daar |je |hem |haar |dan |misschien |die (?:(?!(?:dat|het|er|die|daar|je|hem|haar|dan|misschien|de) )${W} )?|de ${W} )*niet (?:even |eens |gewoon |beter |misschien |alvast |eerst )*(?:ruilen|wisselen|overleggen|afspreken|overstappen|omruilen|solliciteren|thuis|later|eerder|iets anders|ergens anders|een andere|naar een|bij een|via|om hulp|om een|een cursus|vragen|bellen|regelen|uitproberen|verzetten|omzetten|inhalen|splitsen|combineren)(?= )(?=.*[?])(?!.*waarom)`,
    'zal ik (?:dan |eens |even |anders |misschien |maar |daar |je |jou |dat |het |hem |haar |ze )*(?:met|voor|bij|die|de|naar|contact|een|je) (?:[^ .?!,]+ ){0,6}?(?:bellen|mailen|praten|vragen|regelen|opnemen|informeren|aankaarten|uitzoeken|aanmelden|inschrijven|koppelen|spreken|aanspreken|schrijven|zetten|doen|gaan)(?= )(?!.*(?:je verhaal|opschrijven|koffie|thee|formulier|afspraak) )',
  ),
];
