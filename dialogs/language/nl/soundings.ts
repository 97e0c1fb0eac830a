import { signs, type Sign } from '../signs.ts';
import { TO_THE_EVENT } from './dwells.ts';
import { SETS } from './sets.ts';
import { START } from './starts.ts';

const W = '[^ .?!,]+';
const FELT =
  '(?:<emo>|fierheid|gevoel|gevoelens|rotgevoel|schuldgevoel|emotie|emoties|pijn|verlegenheid|schuchterheid|opwinding|stress|kriebels|vlinders|buikpijn|brok|krop|knoop(?= (?:in je|[?,.]))|blijdschap|vreugde|geluk|verliefdheid|ergernis|spanning|missen|piekeren|gepieker|getob|gemaal|balen|druk op je borst|steen op je maag|gewicht op je schouders|blij gevoel|bangigheid|innerlijke onrust|innerlijke rust|(?:kwaad|boos|bang|verdrietig|alleen|jaloers|onzeker|zenuwachtig|eenzaam) zijn)';
const SET_APART =
  '(?:(?!(?:er|dan|toen|daar|nu|ook|geen|een|in|van|door|met|het|de|je|dat|aan|op|om|voor|bij|klant|collega|uit|te|nou|soms|echt|zo|niet|weg|nog|speler|patient) )[^ .?!,]+ ){0,2}?';
const IT = `(?:(?:die|dat|je|jouw|uw|deze|dit|al die|al dat|zo n|zo'n|zulke) ${SET_APART}${FELT}|(?:die|deze|al die) (?:[^ .?!,]+e )?trots)`;
const ABOUT = `(?:(?:over|van|voor|om|tegen|op|naar|bij|rond|in|na|tegenover) (?:${W} ){1,5}?)?`;
const MEASURE =
  '(?:sterk|groot|diep|zwaar|heftig|hevig|fel|hard|warm|koud|heet|scherp|erg|intens|breed|dik|donker|luid|oud|ver|hoog|dichtbij|klein|licht|rauw|vers|taai|hardnekkig|echt|pijnlijk|aanwezig|voelbaar|verlammend|ondraaglijk|ernstig|serieus|lang|vaak|snel|bekend|vertrouwd)';
const FADES =
  '(?:wegtrok|wegtrekt|wegebde|wegebt|weg was|weg is|weg ging|weggaat|wegging|zakte|zakt|over was|over is|overging|overgaat|ging liggen|gaat liggen|kalmeerde|bedaarde|minder werd|minder wordt|verdween|verdwijnt|losliet|loslaat|wegzakte|uitdoofde|gesleten was|tot rust kwam|kalm werd|kalm was|rustig werd|rustig was|wegsmolt|oploste|luwde|slijt)';
const BODY =
  '(?:lijf|lichaam|buik|borst|hoofd|keel|schouders|maag|hart|ademhaling|adem|handen|nek|rug|benen|kaken|kaak|kuiten|vingers|voeten|borstkas|middenrif|onderbuik|slapen|spieren|keelgat|darmen|ribben|huid|gezicht)';
const PEEL =
  '(?:afpelt|afpellen|aankijkt|aanraakt|vastpakt|binnenlaat|toelaat|loslaat|volgt|bekijkt|voelt|opzoekt|onderzoekt|ontleedt|uitpakt|uitvergroot|inzoomt|openmaakt|uiteenrafelt|ontrafelt|vasthoudt|neerzet|neerlegt|tekent|boetseert|beschrijft|omschrijft|weegt|meet|proeft|laat zijn|laat komen|een stem geeft|een gezicht geeft|een kleur geeft)';
const UNLESS = [
  'hoe heet ',
  ...TO_THE_EVENT,
  '(?:wat|hoe) (?:mij|me|ik) ',
  '(?:eraan vooraf|vooraf|voorafging|patient|client|bewoner|bewoonster|klant|machine|motor|speler|kabel|kraan|hond|leiding|draad|net)(?= )',
];

/** The feeling as subject: its course, origin, layers, likeness and measure, and calls to stay with it (domain.md §3 rule 4). */
export const SOUNDINGS: readonly Sign[] = [
  signs(
    SETS,
    'dwells',
    { where: 'asking', unless: UNLESS },
    // zakte dat benauwde gevoel na een uurtje; gaat die bitterheid al lang mee
    `${START}(?!(?:noem|noemt|noemde|welk|welke|welk|ken|kent|herken|herkent|begreep|zag|zagen|merkte|merkten|had|heb|hebt|wie|wat|hoe|waar|wanneer|waarom|voor|met|bij|van|op|in|na|door|om) )[^ .?!,]{2,} ${IT}(?= )`,
    `(?:is|was|voelt|voelde) (?:het|dat|dit) (?:meer |eerder |als )?een (?:[^ .?!,]+(?:e|end|ende)) ${FELT} (?:, )?of (?:meer |eerder |juist |toch )*een(?= )`,
    // die zenuwen voor het examen, tot waar voelde je ze zitten
    `${IT} ${ABOUT}(?:toen |daar |he )?, (?:en |maar )?(?:(?:tot|in|uit|van|op|sinds|vanaf|aan|met) )?(?:hoe|hoelang|hoeveel|waar|welke?|wat|wanneer|is|was|zit|zat|zitten|komt|kwam|gaat|ging|blijft|bleef|voelt|voelde|voel|wordt|werd|zakt|zakte|heeft|had|kun|kan|leeft|brandt)(?= )(?! (?:gebeurde|zei|deed|kwam (?:er|dat)|bedoel|ging eraan) )`,
    `${IT} ${ABOUT}[:;] (?:hoe|waar|in|is|wat|welke?|zit)(?= )`,
    // als dat verdriet van toen een vorm had
    `als ${IT} ${ABOUT}(?:${W} ){0,4}?(?:had|was|kon|zou|mocht|heeft|is|kan|sprak|spreekt|verdwijnt|verdween|een (?:vorm|kleur|stem|gezicht|dier|plek|vuur|storm|golf|weer|landschap|muziek|nummer|gewicht|temperatuur))(?= )`,
    `(?:als|wanneer|terwijl) <je> ${IT} ${ABOUT}(?:${W} ){0,4}?${PEEL}(?= )`,
    // hoe zwaar woog die ontgoocheling; in welke mate ben je boos
    `hoe ${MEASURE} (?:${W} ){0,3}?${IT}(?= )(?! (?:duurde|uitgesproken))`,
    `(?:in welke mate|in hoeverre|tot op welke hoogte|voor hoeveel procent|hoeveel procent|voor welk deel|hoezeer) (?:${W} ){0,7}?(?:<state>|<emo>|trots|${FELT})(?= )`,
    'hoe (?:leeg|boos|kwaad|bang|moe|verdrietig|blij|zenuwachtig|trots|<state>) (?:is|was) (?:leeg|boos|kwaad|bang|moe|verdrietig|blij|zenuwachtig|trots|<state>)(?= )',
    '(?:een|1|heel|zo) (?:beetje|klein beetje|tikje) (?:<state>) of (?:[^ .?!,]+ ){0,4}(?:<state>|woedend|razend|kapot|in paniek)(?= [?])',
    `(?:hoelang|hoe lang|hoeveel (?:uur|uren|dagen|weken|maanden|nachten|minuten|tijd)(?: of ${W})?|tot wanneer|tot hoe laat) (?:${W} ){0,3}?(?:hield|houdt|bleef|blijft|duurt) (?:dat|het|die|ze|${IT}|de ${FELT}) (?:${W} ){0,3}?(?:aan|hangen|na|bij je|bij u|doorwerken|nazinderen|nagalmen|sudderen|steken|plakken|kleven)(?= )`,
    `(?:duurde|duurt) (?:dat|het|die|ze|${IT}) (?:${W} ){0,3}?(?:eer|voor|voordat|tot|totdat) (?:${W} ){1,4}?${FADES}(?= )`,
    `(?:hoelang|hoe lang|vanaf wanneer|sinds wanneer|vanaf welke leeftijd|vanaf welk moment|hoeveel jaar|al hoe lang) (?:draag|draagt|droeg|droegt|loop|loopt|liep|sleep|sleept|sleepte|zeul|zeult|torste|tors|rondloopt|leef|leeft|worstel|worstelt|vecht) (?:<je>) (?:al |daar |nog |nu |toen )*(?:met )?(?:(?:die|dat|deze|de|het) )?(?:${W} )?(?:${FELT}|rust|gewicht|last|dat|daar|hiermee|daarmee|ermee)(?= )`,
    `(?:<state>|${FELT}) (?:[^.?!]* )?(?:ebde|ebt|trok|trekt|zakte|zakt|sleet|slijt|luwde|ging|gaat|smolt|verdween|nam) (?:het|hij|ze|die|dat|ie) (?:${W} ){0,3}?(?:weg|af|over|liggen|toe|langzaam|vanzelf|na verloop|daarna|ooit)(?= )(?=.*[?])`,
    // wat zegt die paniek over je; waar wortelt die verlegenheid in
    `(?:waarin|waar|waaruit|uit welke ${W}|van welke ${W}|uit wat) (?:wortelt|wortelde|stamt|stamde|ontspringt|ontsprong|komt|kwam|groeide|groeit|zit|zat|vindt|schuilt|ontstond|begon) ${IT}(?= )`,
    `wat (?:zegt|vertelt|wil|probeert|fluistert|leert|vraagt|voedt|voedde|houdt|hield|beschermt|verbergt|bedekt|kost|doet|deed|maakt|maakte|ligt|schuilt|zit) (?:er )?(?:(?:onder|achter|in|bij|aan) )?${IT} (?:${W} )?(?:over|zeggen|vertellen|jou|je|u|in stand|overeind|zo|met|onder|achter|ten grondslag|toe|van|dan|eigenlijk|precies)(?= )(?! (?:kwaad|stage|je werk))`,
    // waar in uw lijf nestelde zich dat
    `(?:waar|waar ergens|waar precies|op welke plek|welke plek|ergens) (?:in|op|rond|aan) (?:je|jouw|uw) ${BODY} (?!(?:ben|bent|heb) <je> (?:geopereerd|gewond|gestoken|geraakt))`,
    `(?:voel|voelt|voelde|voelden|merk|merkt|merkte|zit|zat|zitten|nestelde|nestelt|huist|drukte|drukt|kneep|knijpt) (?:<je> )?(?:het|dat|hem|ze|die|zich dat|dit) (?:${W} ){0,3}?(?:in|op|rond|aan|achter|tot in|bij) (?:je|jouw|uw) ${BODY}(?= )`,
    `(?:in|rond|achter) (?:je|jouw|uw) ${BODY} (?:, |of |: )(?:eerder |meer |juist |of )*(?:in|rond|achter|op) (?:je|jouw|uw) ${BODY}(?= )`,
    `hoeveel (?:<emo>|pijn|woede|verdriet|angst|stress) (?:zit|zat|is|was|voel|voelt|voelde|heb|hebt|had|draag|schuilt)(?= )`,
    // zit er nog iets onder
    `(?:wat|zit|zat|ligt|lag|schuilt|speelt|verbergt|huist|broeit|is) (?:er |zich |daar |dan |nog |misschien |soms |ook |iets |een |andere |meer )*(?:${W} )?(?:onder|achter|eronder|erachter|daaronder|daarachter)(?= (?:[?]|verborgen|verscholen|verstopt))(?<=(?:<emo>|gevoel|<state>|emotie|irritatie|kwaadheid|boosheid|laag|lagen) .*)`,
    `(?:bestaat|bestond) ${IT} (?:${W} ){0,3}?uit(?= )`,
    `(?:welke|hoeveel|wat voor) (?:laag|lagen|soort|soorten|kleuren|tinten|smaken) (?:${W} ){0,5}?(?:${IT}|<emo>)(?= )`,
  ),
  signs(
    SETS,
    'dwells',
    { unless: [...UNLESS.slice(TO_THE_EVENT.length), '(?:moment|situatie|aanleiding|gebeurde|gebeurtenis|woord|noemen)(?= )'] },
    `(?:nam|neemt|zakte|zakt|groeide|groeit|ebde|ebt|verdween|verdwijnt|steeg|stijgt|trok|trekt|luwde|sloeg|kwam|bleef) (?:de|het) (?:${W} )?(?:<emo>|gevoel|rotgevoel) (?:${W} ){0,4}?(?:toe|af|weg|of|hangen|om|terug|over|in)(?= )(?=.*[?])`,
    `(?:herken|herkent|ken|kent|herkende) <je> ${IT} (?:${W} ){0,3}?(?:van vroeger thuis|van thuis|thuis|uit je jeugd|als kind|van je (?:vader|moeder|ouders))(?= )`,
    `${IT} (?:${W} ){1,3}?, (?:maar |en |dus )?(?:hoe|waar|sinds wanneer|hoelang) (?:hard|erg|diep|zit|precies|lang|vaak)(?= )(?=.*[?])`,
    // is het dezelfde pijn als toen; lijkt die leegte op
    `(?:is|was|lijkt|leek|voelt|voelde) (?:het|dat|dit|die|deze) (?:op |als )?(?:dezelfde|hetzelfde|eenzelfde|een ander soort|een andere|net zo n|een vergelijkbare|een oude|een oud|een nieuwe|een nieuw|een bekend|een bekende) ${FELT}(?= )(?=.*[?])`,
    `(?:het|dat|die|je|jouw|uw|de) (?:<emo>|gevoel|pijn|tranen) (?:er )?(?:${W} ){0,3}?(?:laten zijn|er laten zijn|laten komen|mogen zijn|er mogen zijn|toestaan|toe te staan)(?= )`,
    // blijf nog even bij dat gevoel; ik wil nog even stilstaan bij die schaamte
    `${START}(?:blijf|sta|zak|duik|ga|adem|luister|kijk|kruip|rust|zit|keer|daal|wees|reis|loop|stap|voel) (?:${W} ){0,5}?(?:bij|in|naar|met|door|naartoe|tot in|doorheen|rond) (?!je gevoel )${IT}(?= )(?!.*(?:toen je|op het moment) )`,
    `(?:laten we|zullen we|ik wil|ik zou|mag ik|kunnen we|kun je|kunt u|wil je|durf je|zou je|lukt het|laat ons|we gaan|ik nodig je uit om|probeer) (?:${W} ){0,6}?(?:bij|in|naar|met|door|op|over|rond|langs) ${IT}(?= )(?!.*(?:praatte|vertelde|ontstond) )`,
    `, ${IT} ${ABOUT}(?= [?])(?<! (?:over|aan|met|naar|bij|van|voor|door) ${IT} )(?<!(?:toen|moment|noem|noemen|gebeurde|vooraf|woord|bracht|riep) .*)`,
    `(?:werd|wordt|voelde|voelt|was|is|bleef|blijft) (?:het|dat) (?:${W} ){0,3}?(?:in|rond|op|achter) (?:je|jouw|uw) ${BODY}(?= )(?=.*[?])`,
    '(?:krijg|kreeg|krijgt|heb|had|hebt) <je> het (?:weer |nu |nog |er |toen |ook |dan )*(?:warm|koud|heet|benauwd|ijskoud|gloeiend heet)(?= )(?=.*[?])(?!.*(?:lokaal|winkel|kas|bus) )',
    `(?:sta|gun|laat|durf|leer) (?:jezelf|uzelf|je|u) (?:eens |maar |even |ook )*(?:toe )?(?:om )?(?:${W} ){0,2}?${IT} (?:${W} ){0,3}?(?:voelen|te voelen|toe te laten|toelaten|zijn|er te laten|dragen|te dragen|aankijken|omarmen)(?= )`,
    `(?:als|wanneer) <je> (?:nu |weer |nog |eens |even |dan |zo )*(?:aan|over|bij|naar) ${IT} (?:${W} ){0,3}?(?:denkt|terugdenkt|praat|vertelt|stilstaat|kijkt|luistert|terugkijkt|gaat) , (?:en )?(?:wat (?:voel|gebeurt|merk|zegt|doet|komt)|hoe (?:voelt|is|groot|sterk|erg)|waar (?:in|voel|zit)|komt|voel|krijg|word)(?= )`,
    `wat (?:zit|zat|ligt|lag|schuilt|verbergt|speelt|huist) (?:er |zich )?(?:${W} )?(?:onder|achter) (?:die|dat|al die|al dat|je|jouw|uw) (?:${W} )?(?:onverschilligheid|stoerheid|stilte|masker|lach|glimlach|grapjes|grappen|muur|houding|bravoure|kilte|arrogantie|humor|zwijgen|drukte|perfectionisme|controle|haast|lachen|verlegenheid|drang)(?= )(?!.*(?:gebouw|winkel) )`,
    `(?:volg|betast|proef|weeg|schilder|boetseer|kneed|omarm|doorvoel|doorleef|ontleed|ontrafel|fileer|verken|peil|meet|schets|teken|visualiseer|lokaliseer) (?:${W} ){0,3}?${IT}(?= )`,
    `(?:vertel|zeg|praat|deel|schrijf) (?:${W} ){0,4}?(?:over|van) ${IT}(?= )(?!.*(?:toen|op dat moment) )`,
    `(?:neem|geef|gun|maak) (?:${W} ){0,2}?(?:de tijd|tijd|ruimte|plaats|plek) (?:om |voor )(?:${W} ){0,3}?${IT}(?= )`,
    `${IT} (?:${W} ){0,4}?(?:uitdiepen|uit te diepen|afpellen|af te pellen|ontrafelen|te ontrafelen|doorvoelen|te doorvoelen|verkennen|te verkennen|peilen|te peilen|binnenlaten|omarmen|te omarmen|aankijken|aan te kijken|onderzoeken|te onderzoeken|in de ogen|doorleven|toelaten|toe te laten|laten zakken|laten binnenkomen|uitvergroten|beet te pakken|beetpakken|vasthouden|vast te houden)(?= )`,
  ),
];
