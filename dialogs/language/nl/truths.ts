import { signs, type Sign } from '../signs.ts';
import { SETS } from './sets.ts';
import { START } from './starts.ts';

/** Who says it, or where it holds today: a report, an arrangement, a fact of this school. */
const FACT = [
  '.* [?]',
  '(?:zei|vertelde|noemde|zegt|schreef|vroeg) (?:<je>|hij|ze|zij|de|het|je|iemand)(?= )',
  '<je> (?:zei|zegt|vertelde|noemde|schreef|dacht|vond)(?= )',
  '(?:vandaag|gisteren|vanochtend|vanmiddag|vanmorgen|vanavond|zonet|daarnet|daarstraks|die dag|die avond|die ochtend|die middag|afgelopen|vorige|volgende week|formulier|aanwezig|afwezig|ingevuld|ingeleverd|binnenkomt|deze klas|jullie klas|onze klas|het gesprek|in de kantine|parkeren|koffie)(?= )',
];
const W = '[^ .?!,]+';
const MANY_OF =
  '(?:mensen|lui|types|degenen|mensen|jongeren|leerlingen|studenten|stagiairs|collegas|werknemers|volwassenen|vakmensen|ondernemers|jongens|meiden)';
const THRIVES =
  '(?:wordt|worden|word|komt|komen|kom|haalt|halen|haal|leert|leren|leer|krijgt|krijgen|krijg|bereikt|bereiken|bereik|wint|winnen|win|redt|redden|red|slaagt|slagen|slaag|groeit|groeien|groei|verliest|verliezen|verlies|mist|missen|mis|raakt|raken|raak|schiet|schieten|gaat|gaan|ga|maakt|maken|maak|begint|beginnen|begin|bouwt|bouwen|bouw|vindt|vinden|vind|heeft|hebben|heb|is|zijn|ben|blijft|blijven|blijf|staat|staan|sta|lukt|lukken|werkt|werken|werk|loopt|lopen|loop|brengt|helpt|telt|verdient|verdienen|verdien|houdt|houden|houd|hou|vliegt|zakt|zakken|zak|valt|vallen|val|kan|kunnen|kun|moet|moeten|mag|mogen|zal|zullen|zul|weet|weten|doet|doen|doe|ziet|zien|zie|snijdt|brandt|betaalt|betalen|wil|willen|wacht|draait|klaagt|klagen|vraagt|vragen|denkt|denken|kiest|kiezen|oogst|maait|zaait|zit|zitten|eindigt|geniet|genieten|herkent|geeft|geven|neemt|nemen|laat|laten|trekt|slaapt|rijdt|belandt|belanden|stapelt|struikelt|valt|springt|scoort|scoren|vergeet|vergeten|onthoudt)';
const MAXIM =
  '(?:vuistregel|devies|motto|stelregel|credo|levensles|gouden regel|raad|tip|adviesje|advies|wijsheid|leus|spreuk|lijfspreuk|levenswijsheid|hoofdregel|basisregel|leerpunt|verbeterpunt|aandachtspunt|boodschap|suggestie)';
const VAIN =
  '(?:niet|nooit|niks|niets|geen|niemand|nergens|amper|nauwelijks|zelden|meer|beter|slimmer|verder|wijzer|rijk|vanzelf|altijd|ook)';

/** General truths, maxims and what becomes of those who do so: talk that tells the student how to act (domain.md §3 rule 1). */
export const TRUTHS: readonly Sign[] = [
  signs(
    SETS,
    'advice',
    { unless: FACT },
    // niemand wordt een slechtere elektricien van navragen; met uitstel haalt niemand de eindstreep
    `${START}(?:niemand|geen mens|geen enkele ${W}|geen (?:baas|werkgever|klant|kok|chef|bedrijf|school|mens|patient|meester|ploeg|team|vakman)) (?:is |heeft |wordt |kan |zal |wil |gaat )?(?:${THRIVES}|ooit|nog|graag|als|ter|beter|slechter|doodgegaan)(?= )(?! (?:je|jou|u|mij|me|ons|dat|hier|er) )`,
    `(?:${THRIVES}|heeft|is) (?:er )?(?:uiteindelijk |zo |nog )*(?:nooit )?(?:niemand|geen mens|geen kip|geen hond|geen enkele ${W})(?= )(?!.* (?:was|had|zei|kwam|ging) )`,
    '(?:nog nooit|nooit) (?:een mens|iemand) (?:[^ .?!,]+ ){0,4}(?:van|door|aan|geworden|gestorven|doodgegaan|gelukt|gekregen|gedaan|beter|slechter|minder|dood|ziek|rijk)(?= )',
    '(?:is|heeft|wordt) (?:nog )?nooit iemand(?= )',
    `(?:heeft|is) nog nooit (?:iemand|een ${W}) ${W} (?:kwaad|slechter|gedaan|geworden|geschaad)(?= )`,
    // wie zaait; iemand die nooit vraagt; mensen die eerlijk zijn, komen verder
    `${START}wie (?!(?:is|was|zijn|waren|aan de beurt|klaar|erbij|er|mij|me|jou|je|u|ons|dit|nog|wil mag|meegaat) )(?:${W} ){1,9}, (?:die )?(?:${THRIVES}|[^ .?!,]{3,}t)(?= )(?!.* (?:ik|we|wij|hij|ze|zij|concierge|school|kaartje|kopie) )`,
    `${START}wie (?!(?:is|was|zijn|waren|aan|klaar|erbij|er|mij|me|jou|je|u|ons|nog|mee|wil|iets|vragen|er|in|uit|op|van|bij|hier) )(?:${W} ){1,5}?(?:${THRIVES}) (?:${W} ){0,5}?(?:${VAIN})(?= )(?!.* (?:ik|we|wij|hij|ze|zij|je|jij) )`,
    `${START}(?:iemand|${MANY_OF}|een mens|een ${W}|elke ${W}|iedere ${W}|ieder ${W}) (?:die|dat) (?!(?:je|jij|u|jou|ik|mij|ons|we|in|uit|bij|daar|hier|toen|vroeg|was|waren|zei|kwam|zaten) )(?:${W} ){1,9}(?:, )?(?:die )?(?:${THRIVES})(?= )(?!.* (?:ik|we|wij|hij|zij|jij|je|u|was|zei|had|kwam) )`,
    `${START}(?:een|het) ${W} die (?:${W} ){1,5}, (?:die|daar|dat) (?:${W} ){0,2}(?:<je>|doe|laat)(?= )`,
    `${START}een ${W} (?:zonder|met) (?:${W} ){1,3}(?:is|wordt|heeft|komt|blijft|werkt|kan|krijgt|haalt)(?= )(?!.* (?:ik|we|wij|hij|zij|je) )`,
    `${START}(?:elke|iedere|ieder|elk|alle|de meeste|veel|zelfs de) (?!(?:dag|week|keer|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|maand|ochtend|middag|avond|les|pauze) )(?:beste |grote |goede |goeie |beginnende )?${W} (?:is|zijn|heeft|hebben|begon|begonnen|maakt|maken|moet|moeten|twijfelt|twijfelen|leert|leren|weet|weten|kent|kennen|wil|willen|struikelt|zakt|heeft het|doet|doen|vindt|vinden) (?:ooit |ook |wel |weleens |eens |zo |een keer |het |dat |graag )*(?:begonnen|gezakt|fouten|moeite|zenuwachtig|onderaan|klein|groen|bang|leergeld|geld|fout|tijd|vallen|twijfels|doorheen|dat|een moment|een dip|ups|liever|graag|iemand|mensen)(?= )(?!.* (?:ik|we|wij|hij|zij|je|jij) )`,
    // haast en lasnaden gaan niet samen
    `${START}${W} en ${W} (?:gaan|gaat|horen|passen|past|hoort|verdragen|zijn) (?:nu eenmaal |gewoon |echt |slecht |nooit )*(?:niet|slecht|nooit|hand) (?:altijd |goed )?(?:samen|bij elkaar|elkaar|in hand|goed|twee)(?= )`,
    // van klagen wordt het niet beter; je wordt niet beter van klagen
    `${START}(?:van|met|door|zonder) (?:een |je |de |het |wat |veel |hard |lang |alleen |te veel |een beetje )*(?:${W} ){1,4}?(?:${THRIVES}) (?:je|ge|het|dat|er|een mens|een ${W}|de ${W}|alles) (?:${W} ){0,4}?${VAIN}(?= )(?!.*(?:begon|kreeg|ging|zoveel|trein|bus|fiets|auto|tram) )(?<!(?:trein|bus|fiets|auto|tram) .*)`,
    `<je> (?:wordt|word|komt|haalt|bereikt|wint|leert|redt|schiet|krijgt) (?:er |het |iets |echt |heus |ook )*(?:niet|nooit|niks|niets|geen steek|nergens) (?:${W} ){0,3}(?:van|mee|met|door|zonder|op) (?:${W} ){0,3}[^ .?!,]+en(?= )`,
    `${START}(?:met|voor|na|in) (?:een|twee|drie|1|2|dat|die|zo n) (?:${W} ){1,3}(?:ben|heb|kom|zit|sta|red) <je> (?:er|het|klaar|al|daar|een heel eind) (?:${W} ){0,2}(?:al|wel|zo|uit|klaar|eind|verder|vanaf|mee)?(?= [.!,])`,
    // zo hoort het; zo doe je dat; zo doen wij dat
    'zo (?:hoort|betaamt) (?:het|dat) (?:ook|niet|nou|nu|gewoon|eenmaal|echt|toch|[.!,:])(?= |$)',
    `${START}zo (?:doe|doet|ga|pak|praat|spreek|behandel|werk|los|leer|kom|maak|schrijf|begin|gedraag|hou|houd|krijg|word|win|verdien|bouw|verlies|blijf|sta|raak|jaag) <je> (?:${W} ){0,4}(?:dat|dus|niet|nooit|het|geen|om|aan|nergens|vrienden|klanten|naam|tegen|mensen)(?= )(?!.*(?:beschreef|vertelde|zei))`,
    '(?<=, (?:en )?)zo (?:doen|werken|leren|bouwen|maken) (?:wij|we) (?:dat|hier|het|dat hier)(?= (?:[.!]|$|in|bij|hier|al))',
    // in het leger kijken ze niet naar je cijfers
    `(?:in|bij|op|onder|binnen|achter|aan) (?:(?:het|de|een|ons|onze|elke|iedere|die|dit|deze) )?${W}(?: ${W})? (?:kijken|letten|hechten|beoordelen|rekenen|waarderen|willen|verwachten|eisen|prikken|accepteren|houden) (?:ze|zij|mensen|klanten|bazen) (?!(?:vandaag|straks|samen|je) )(?:${W} ){0,3}?(?:niet|vooral|altijd|alleen|meer|geen|eerst|veel|nu eenmaal|maar|van|naar|op|dat)(?= )(?!.*(?:ze je|zag|zagen))`,
    `(?:in|bij|op|onder|binnen|achter) (?:(?:het|de|een|ons|onze|elke|iedere|dit|deze|die) )?${W}(?: in ${W}| in de ${W})? (?:telt|tellen|geldt|draait|loont) (?:${W} ){0,2}?(?:maar|dubbel|alleen|vooral|alles|een|elke|altijd|om|niet|het|${W}heid|inzet)(?= )`,
    '(?:uiteindelijk|in het leven|alles|het leven|het vak|in de kern|aan het eind) (?:draait|gaat|staat of valt|bestaat) (?:alles |het |allemaal )*(?:om|uit|met)(?= )(?!.*<je> )',
    `${START}het (?:belangrijkste|mooiste|geheim|beste|lastigste|moeilijkste) (?:in|van|voor|bij|aan) (?:de |het |een |dit |elk |ieder |je )*${W} (?:is|blijft|zit)(?= )`,
    `(?:een|n|wat|enige|een beetje) (?:${W} ){1,2}(?:heeft|is|kan|doet) (?:nog )?(?:nooit|niemand|geen mens|iedereen|elk mens|iemand) (?:${W} ){0,3}(?:kwaad|goed|deugd|slecht|geschaad|ontdekt|ontmoedigd|schade|gestorven|gedaan)(?= )`,
    // een goeie vuistregel; dat is mijn devies
    `(?:een|mijn|de|onze|nog een|kleine|1|als) (?:${W} )?${MAXIM} (?:van (?:mij|flip|mijn kant) )?(?:voor (?:jou|je|u|later) )?(?:is |luidt |blijft |was altijd |zou zijn |, |: )(?!.*(?:van je|die je kreeg))`,
    `(?:dat|zo) (?:is|was|luidt|blijft|zeg ik) (?:altijd )?(?:ook )?(?:mijn|ons|het|de) (?:${W} )?${MAXIM}(?= )`,
    `${START}${MAXIM} (?:van (?:mij|flip|mijn kant) |een |nummer een |1 |voor (?:jou|je|u|volgende keer|de volgende keer) )*[:,](?= )`,
    // eerst luisteren, dan pas antwoorden
    `(?:eerst|altijd eerst|twee keer|drie keer|een keer) (?:${W} ){0,3}[^ .?!,]{2,}(?:en|gaan|doen|zien|slaan) (?:, |en )(?:en )?(?:dan|daarna|een keer|dan pas|pas dan|pas) (?:pas |een keer |weer )?(?:${W} ){0,4}[^ .?!,]{2,}(?:en|gaan|doen|zien|slaan)(?= (?:[.!,]|$))`,
    `${START}(?:nooit|altijd|liever|beter|voortaan|nooit meer|volgende keer|liefst) (?:${W} ){0,4}[^ .?!,]{3,}en (?:voor|voordat|zonder|als|om|in plaats van|dan|wanneer|tot)(?= )(?!.* (?:we|ik|wij) )`,
    `${START}(?:nog )?(?:even|eventjes|gewoon|rustig|stug|lekker|nog even|een beetje) (?:je |op je |door de |door |flink |nog )*(?:${W} )?(?:doorbijten|volhouden|doorzetten|bikkelen|slikken|bijten|tanden|zure appel|aftellen|knallen|doorpakken|doordouwen|doorwerken|ademhalen|sparen|buffelen|incasseren|afmaken|wennen|solliciteren|uitproberen|loslaten|houden en)(?= )`,
    // het is aan jou; jouw verantwoordelijkheid
    '(?:het|dat|dit) is (?:nu |dus |echt |gewoon |toch |ook |helemaal )*(?:aan (?:jou|u|jezelf)|(?:jouw|je|uw) (?:eigen )?(?:taak|verantwoordelijkheid|plicht|beurt|werk|klus|goed recht|zaak)) (?:om|dat|, )(?= |$)',
    '(?:de bal|het initiatief|de keuze|de sleutel|het roer|de eerste stap) (?:ligt|is|zit) (?:nu |dus |echt |helemaal |vooral )*(?:bij|aan|in) (?:jou|u|jezelf|jouw)(?= )',
    '(?:niks|niets) mis (?:mee|met)(?= )',
    '(?:is|was) (?:er )?(?:ook |toch |echt |zeker |helemaal )*geen (?:schande|ramp|drama|doodzonde|misdaad|man overboord|wedstrijd)(?= )',
    'het einde van de wereld(?= )',
    '(?:zijn|is) er (?:juist |nu eenmaal |toch |gewoon )*om (?:van te|te) (?:leren|maken|vragen)(?= )',
    '(?:beter|slechter|goed|goedkoper|veiliger) af (?:met|bij|als|zonder|door|[.!])(?= |$)',
    '<je> (?:zijt|bent|was|waart) (?:${W} )?beter (?:met|zonder|bij)(?= )'.replace('${W}', W),
    // die houding kost je je baan; dat scheelt je straks gezoek
    `(?:dat|dit|het|die ${W}|zo n ${W}|zulk ${W}|zulke ${W}) (?:kost|scheelt|levert|bespaart|brengt|breekt|bezorgt|nekt) (?:je|jou|u) (?:${W} ){0,5}?(?:straks|later|nog|ooit|gegarandeerd|zo|op|de kop|duur|heel wat|een hoop|veel|niks|niets|nergens|tijd|geld|baan|kop|jaar|werk|gedoe|klanten|ellende|rust|voordeel|winst)(?= )(?!.*(?:energie|een goed gevoel))`,
    '(?:daar|daarvan|hier) (?:pluk|pluk|krijg|heb|betaal|profiteer|lach|leer) <je> (?:later |straks |ooit |nog |op den duur |over een jaar )+(?:[^ .?!,]+ )',
    `(?:op die manier|zo|daarmee|daardoor|op deze manier|met die ${W}|met dat ${W}|met zo n ${W}) (?:jaag|verpest|vergooi|verlies|maak|blijf|bereik|win|krijg|raak|zet|schop|breng|gooi|help|schiet|stoot|schrik|sla|loop|kweek|trek) <je> (?:natuurlijk |echt |nooit |alleen |alleen maar |toch |wel |zo )*(?:al |de |het |een |je |jezelf |mensen |iedereen |klanten |vrienden |ergens |niemand |nooit |niks |niets |weg |geen |alles )`,
    '(?:komt|komen|kom) (?:het|dat|alles|je) (?:er |toch |heus |vast |allemaal |uiteindelijk |wel |altijd )*(?:goed|op zijn pootjes|op pootjes|in orde|voor elkaar|dik in orde|vanzelf|wel weer|terecht)(?= )(?!.*(?:goed uit))',
    '(?:dat|het|alles|die [^ .?!,]+) (?:went|slijt|scheelt|loont|helpt|waait over|trekt bij|trekt weg|komt goed|valt mee|betaalt zich|lost zich|groeit eroverheen|is zo voorbij|is zo vakantie|is zo vergeten|is zo gebeurd) (?:heus|vanzelf|echt|wel|snel|altijd|, |[.!]|uit|terug|op|dubbel)(?= |$|[^ ])(?!.*(?:scheelt me))',
    '(?:en )?dan (?:is|zit|ben) (?:het|je|alles) (?:er |alweer |zo |al |weer )+(?:vakantie|voorbij|vergeten|klaar|door|doorheen|op|gepiept|gebeurd|over|zomer|weekend|voorjaar)(?= )',
    '(?:volgende week|morgen|over een (?:week|maand|jaar)|straks|voor je het weet) (?:is|ben|zijn|praat|weet|lacht|denk|kraait) (?:dat|het|je|niemand|iedereen|er) (?:[^ .?!,]+ ){0,3}(?:vergeten|voorbij|over|om|meer|weer)(?= )(?<!.* (?:les|toets|gesprek) .*)',
    '(?:kunt|kan|mag|moet) (?:<je> )?(?:[^ .?!,]+ )?niet (?:zomaar |ook |altijd |eerlijk )*(?:verwachten|eisen|verlangen|doen alsof|achterover|blijven (?:zitten|hangen|wachten|uitstellen))(?= )',
  ),
  signs(
    SETS,
    'advice',
    { unless: ['.* [?]', '(?:samen|ik|we|wij) '] },
    // bel je vandaag, dan heb je morgen antwoord
    `${START}(?!(?:is|was|wil|wilt|mag|heb|hebt|ben|bent|weet|vind|vindt|kan|lukt|als) )[^ .?!,]{2,} <je> (?:${W} ){1,9}, (?:dan )?(?:heb|krijg|kom|ben|kun|zul|weet|word|red|haal|mis|verdien|win|sta|leer|gaat|wordt|lukt|komt|scheelt|valt|loopt|werkt|snapt|krijgt|zal|raak|blijf) (?:<je>|het|dat|alles|de ${W}|iedereen|er|niemand|een ${W}|die)(?= )(?!.*(?:formulier|kaart|kaarten|reiskosten|pasje))`,
  ),
];
