import { signs, type Sign } from '../signs.ts';
import { BODY } from './dwells.ts';
import { SETS } from './sets.ts';

/** What is felt, as a thing: a noun of feeling, or a verb of brooding used as one. */
const FELT =
  '(?:<emo>|gevoel|rotgevoel|schuldgevoel|emotie|emoties|gevoelens|pijn|tranen|missen|piekeren|malen|tobben|gemis|haat|wrok|rancune|walging|melancholie|opwinding|stress|kwetsing|wond|knoop|brok|verlegenheid|balen|(?:kwaad|boos|bang|verdrietig|alleen|jaloers|onzeker|zenuwachtig|eenzaam) zijn)';
const THIS = '(?:die|dat|je|jouw|uw|deze|dit|al die|al dat|zo n)';
const IT = `(?:${THIS} (?:(?!(?:er|dan|toen|daar|nu|ook|geen|een|in|van|door|met|het|de) )[^ .?!,]+ )?${FELT})`;
const MEASURE =
  '(?:sterk|groot|diep|zwaar|heftig|hevig|fel|hard|warm|koud|heet|scherp|erg|intens|breed|dik|donker|luid|oud|ver|hoog|dichtbij|klein|licht)';
const COMPARED =
  '(?:zwaarder|lichter|kleiner|groter|sterker|zwakker|heviger|heftiger|feller|dieper|scherper|doffer|warmer|kouder|zachter|harder|stiller|luider|erger|donkerder|minder)';

/** The feeling itself is looked at, measured, placed or followed in time (domain.md §3 rule 4). */
export const LINGERING: readonly Sign[] = [
  signs(
    SETS,
    'dwells',
    { unless: ['(?:(?<!wat )gebeurde|situatie|(?<!dit )moment|aanleiding|wanneer kwam|woord|noemen)(?= )'] },
    // die haat, hoe sterk is die
    `${IT} , (?:en )?(?:hoe (?:${MEASURE}|lang|vaak|oud|voelt|ziet|klinkt|ruikt|smaakt)|waar (?:zit|zat|woont|huist|begint|voel|leeft|komt|kwam)|welke (?:kleur|vorm)|(?:is|zit|voelt|wordt|heeft|zat|brandt|drukt|kan) (?:die|dat|het|ze|hij|ie))(?= )`,
    // waar zit hij, die boosheid; zakt het naar je benen, die schrik
    `(?:kruipt|kroop|zakt|zakte|stijgt|steeg|klimt|klom|trekt|trok|schiet|schoot|drukt|drukte|prikt|brandt|brandde|golft|zit|zat|voel|voelt|voelde|merk|merkt|merkte|hangt|hing|is|blijft|bleef|komt|wordt|werd|groeit|slaat|sloeg|ligt|lag|gloeit|tintelt|kwam) (?:het|hij|ze|ie|die|dat|<je>) (?:[^.?!,]+ )?(?:er|hier|nog|omhoog|omlaag|hoog|laag|naar|in|door|op|achter|langs|sterker|erger|minder|weg|diep|ergens|vooral|meteen)(?= )[^.?!,]*, ${IT}(?= [?])`,
    `(?:waar|hoe) (?:zit|zat|voel|voelt|voelde|merk|merkt|merkte|huist|begint|begon|ziet) (?:het|hij|ze|ie|die|dat|<je>)(?= )[^.?!,]*, ${IT}(?= [?])`,
    `waar (?:zit|zat|voel|voelt) (?:<je> )?${IT} in (?:je|jou|u)(?= [?])`,
    // als je naar die brok gaat, hoe groot is hij
    `als <je> (?:nu |eens |even |dan )*(?:naar|in|bij) ${IT} (?:toe )?(?:gaat|luistert|ademt|kijkt|blijft) , (?:en )?(?:hoe (?:${MEASURE})|waar (?:zit|voel|voelt|leeft)|welke (?:kleur|vorm)|wat (?:zegt|wil|voel|vertelt))(?= )`,
    `hoeveel van ${IT}(?= )`,
    `wat (?:vertelt|vertelde|weet|wil|zegt|fluistert|laat) (?:je|jouw|uw) ${BODY}(?= )`,
    '(?:voel|voelen) (?:eens |maar |even )*wat (?:dat|het|die) (?:[^ .?!,]+ ){0,3}met je doet(?= )',
    '(?:luister|voel|kijk) (?:[^ .?!,]+ )?naar (?:wat )?(?:je|uw) (?:lijf|lichaam|buik|hart)(?= )',
    '(?:<emo>) (?:gehad|gevoeld|gekend) (?:, )?(?:ook )?als kind(?= )',
    'wat voor (?:emotie|gevoel) (?:zit|zat|schuilt|ligt|huist)(?= )',
    `(?:probeer|kun <je>|lukt het (?:je )?om) ${IT} (?:[^ .?!,]+ ){0,3}(?:te )?(?:lokaliseren|plaatsen|vinden|volgen|doorgronden)(?= )`,
    '(?:dat|het|die) (?:<state>) (?:stukje|deel|kind|meisje|jongetje|stemmetje) (?:in|van) (?:je|jezelf|jou)(?= )',
    '(?:die|dat) (?:<state>) (?:jongen|meisje|kind|meid|jongetje) van toen(?= )',
    'is het een (?:oud|bekend|vertrouwd|diep|zwaar|zeurend|warm|koud) gevoel(?= )',
    'wat komt er (?:nu |dan |allemaal )?(?:omhoog|boven|naar boven|los) (?:als|nu|wanneer|terwijl|bij)(?= )',
    'voel <je> (?:nu|hier) (?:ook |nog |weer )*(?:<emo>|spanning|iets)(?= )',
    'hoe ziet (?:<emo>) er (?:[^ .?!,]+ ){0,3}uit(?= )',
    'welk deel van (?:je|jouw|uw) (?:lijf|lichaam)(?= )',
    '(?:van |met )?welke (?:emotie|emoties|gevoelens) (?:heb|had|loop|worstel|komt|komen|overheerst|overheersen)(?= )',
    'wat (?:doet|deed) (?:<emo>) met (?:je|jou|u)(?= )',
    'welke? (?:gevoel|emotie) (?:overheerst|overheerste|voert|voerde|springt|sprong)(?= )',
    'laat (?:ze |het |hem )?(?:maar |gerust )*(?:komen|gaan|stromen) , (?:die|dat) (?:tranen|<emo>|emotie|emoties)(?= )',
    'gun (?:jezelf|je|uzelf) (?:[^ .?!]+ )*(?:verdriet|boos|verdrietig|huilen|tranen)(?= )',
    // leg je hand op de plek waar je het voelt
    '(?:leg|hou|houd|zet) (?:[^ .?!,]+ )?hand (?:[^ .?!,]+ ){0,3}op (?:de plek|(?:je|uw) (?:hart|buik|borst)|waar)(?= )',
    '(?:wijs|geef|laat) (?:[^ .?!,]+ ){0,3}(?:aan|zien) waar (?:het|dat|die [^ .?!,]+|<je>) (?:het )?(?:zit|voelt|pijn doet)(?= )(?!.*(?:kaart|foto|plattegrond|tekening))',
    'waar in (?:jezelf|je|uzelf|jou) (?:voel|voelt|voelde|zit|zat|merk)(?= )',
    '(?:wat voor weer|welk weer|welk landschap|welk dier|hoe druk) (?:is|zit|was|woont) (?:het |er )?(?:[^ .?!,]+ )?(?:vanbinnen|van binnen|binnenin|in (?:je|jou))(?= )',
    'hoe (?:smaakt|ruikt|klinkt|proeft|voelt) (?:<emo>|verlegenheid)(?= (?:[?]|voor (?:jou|je)|bij (?:jou|je)))',
    '(?:is|was|voelt) (?:het|dat) (?:als )?(?:meer |eerder )?een (?:steek|druk|knoop|brok|klem|kriebel|gewicht|gloed|trilling|zeurend [^ .?!,]+|scherpe? [^ .?!,]+|doffe? [^ .?!,]+|brandende? [^ .?!,]+) of(?= )',
    '(?:nog|nog steeds|nu nog) (?:[^ .?!,]+ ){0,3}als <je> (?:er|eraan|daaraan|erover|daarover) (?:[^ .?!,]+ )?(?:aan |over )?(?:denkt|terugdenkt|praat|vertelt)(?= )(?=.*[?])',
    '(?:komen|kwamen|zitten|prikken|branden|staan) (?:er )?(?:nu |nog |weer |de )*tranen (?:[^ .?!,]+ )?(?:omhoog|op|hoog|achter|boven)(?= )',
    'wat gebeurt er (?:nu |dan )?(?:vanbinnen )?in (?:je|jou|u) (?:als|nu|wanneer|terwijl)(?= )',
    'hoe voelt het (?:voor je |nu )*om dat (?:[^ .?!,]+ ){0,2}(?:te zeggen|te vertellen|uit te spreken|te horen|op te schrijven)(?= )',
    'waar (?:ben|was) <je> (?:ten diepste|diep van binnen|diep vanbinnen|in wezen|werkelijk) (?:bang|verdrietig|boos|kwaad|onzeker)(?= )',
    `${IT} (?:[^ .?!,]+ ){0,2}de vrije loop (?:liet|laat|geeft|geven|laten|te)(?= )`,
    '(?:zak|kruip|daal|ga) (?:[^ .?!,]+ ){0,4}in (?:je|uw) (?:lijf|lichaam|buik|borst)(?= )',
    'hoe ga <je> (?:[^ .?!,]+ )?om met (?:<emo>|verlegenheid)(?= )',
    'hoe (?:alleen|klein|machteloos|hulpeloos|waardeloos|rot|leeg|verloren|onzichtbaar|buitengesloten|afgewezen|kut|klote|slecht) (?:voel|voelde|voelt|was) <je>(?= )',
    // zit er onder dat stoere doen iets anders
    '(?:zit|zat|ligt|lag|schuilt|school) er (?:soms |misschien |dan |nog )*(?:onder|achter) (?:dat|die|al dat|al die) (?:[^ .?!,]+ ){0,2}(?:zijn|doen|worden|lachen|zwijgen|gedrag|masker|houding|lach|glimlach|grapjes|grappen|stoerheid|muur|<emo>) (?:[^ .?!,]+ ){0,2}?(?:nog |misschien |soms )*(?:iets anders|een ander gevoel|een andere emotie|iets diepers|meer|iets van (?:<emo>|pijn)|iets)(?= (?:[?]|dan|onder|wat))',
    'wat (?:zit|zat|ligt|lag|schuilt|verbergt) (?:er |zich )?(?:[^ .?!,]+ )?(?:onder|achter) (?:dat|al dat|die|al die) (?:[^ .?!,]+ )?(?:doen|zijn|worden|lachen|grapjes|grappen|masker|zwijgen|muur|muurtje|glimlach|lachje|pantser|schild|houding)(?= )',
    // die onzekerheid, laten we daar eens induiken
    `${IT} , (?:laten we|zullen we|wil je|kun je|durf je|ga) (?:daar|er|die|hem|dat|het) (?:[^ .?!,]+ )*(?:in|induiken|bij|naar|blijven|aankijken|voelen|bekijken|toe|stilstaan)(?= )`,
    // wordt dat gevoel zwaarder of lichter
    `(?:wordt|werd|is|was|voelt|blijft|groeit|krimpt) ${IT} (?:[^ .?!,]+ ){0,3}?(?:${COMPARED}|${MEASURE} of)(?= )`,
    `(?:beweegt|verschuift|verspreidt|verandert|golft|straalt|klopt|drukt|brandt|prikt|trekt|steekt|tintelt|zakt|stijgt|verdwijnt|slijt|zwelt|luwt) ${IT}(?= )(?=.*[?])`,
    `(?:neemt|nam) ${IT} (?:[^ .?!,]+ ){0,3}(?:toe|af)(?= )`,
    `${IT} (?:[^ .?!,]+ ){0,2}in de ogen (?:te )?(?:kijken|kijkt|zien)(?= )`,
    `(?:zoom|zoomt|inzoomt|zoomde) (?:[^ .?!,]+ ){0,3}op ${IT}(?= )`,
    `hoe ${IT} (?:precies |echt |nu )*(?:voelt|aanvoelt|voelde|smaakt|klinkt)(?= )`,
    `wat (?:gebeurt|gebeurde) er (?:[^ .?!,]+ )?met ${IT}(?= )`,
    `(?:ken|kent|heb|hebt|draag|draagt|voel) <je> ${IT} (?:[^ .?!,]+ ){0,2}(?:lang|jaren|maanden|je hele leven)(?= )`,
    'welk deel van (?:je|jou|u) (?:is|was|voelt|bleef) (?:[^ .?!,]+ ){0,3}<state>(?= )',
    // als je dat verdriet aankijkt
    `als <je> ${IT} (?:[^ .?!,]+ ){0,3}(?:aankijkt|aanraakt|vastpakt|binnenlaat|toelaat|loslaat|volgt|bekijkt|voelt|opzoekt|laat zijn|een gezicht|een stem|kon|mocht|zou)(?= )`,
    // hoeveel ruimte neemt dat schuldgevoel in
    `hoeveel (?:ruimte|plek|plaats|energie|kracht|gewicht|kilo|lucht|macht|slaap|tijd|uur|dagen|weken|maanden|jaren|avonden|nachten) (?:[^ .?!,]+ ){0,3}${IT}(?= )`,
    `(?:hoe lang|hoelang|hoeveel \\S+|tot wanneer) (?:duurt|duurde|blijft|bleef|hangt|hing|houdt|hield|draag|draagt|sleep|sleept|loop|zit) (?:<je> )?(?:[^ .?!,]+ ){0,3}(?:${IT}|de ${FELT})(?= )`,
    // hoe onzeker, als tien het ergste is
    '(?:als|waarbij|met|waarin) (?:een )?(?:tien|10|honderd|100|vijf) (?:als )?(?:[^ .?!,]+ )?(?:het )?(?:ergst|ergste|hoogst|hoogste|sterkst|sterkste|heftigste|meeste|maximum)(?= )(?<=(?:<state>|<emo>|gevoel|het|erg) .*)',
    'hoe (?:voelt|voelde) (?:dat|die) [^ .?!,]+ (?:, )?(?:meer |eerder |nu )?(?:als|van binnen|vanbinnen) ',
    `welke? (?:oude|oud|diepe|diepere|verborgen|vroegere|onderliggende|weggestopte) (?:${FELT}|wonden)(?= )`,
    `onder ${IT} (?:[^ .?!,]+ ){0,6}(?:liggen|zitten|schuilen|verstopt|verborgen|ligt|zit|schuilt|leven)(?= )`,
    // ga die vernedering nog eens aan
    `(?:ga|kijk|pak|laat|neem|hou|houd|draag) ${IT} (?:[^ .?!,]+ ){0,4}(?:aan|vast|in de ogen|binnen|los|toe|mee)(?= )`,
    `(?:blijf|ga|kruip|stap|zak|keer) (?:[^ .?!,]+ ){0,4}(?:in|bij|naar|met) ${IT}(?= )`,
    `(?:luister|kijk|adem) (?:[^ .?!,]+ ){0,3}naar (?:die|dat|deze) (?:[^ .?!,]+ )?${FELT}(?= )`,
    `(?:beschrijf|omschrijf|teken|schets|schilder) (?:[^ .?!,]+ ){0,3}${IT}(?= )`,
    `(?:waar|hoe|wat) (?:[^ .?!,]+ ){0,3}${IT} (?:[^ .?!,]+ ){0,3}(?:in (?:je|jouw|uw) ${BODY}|vanbinnen|van binnen)(?= )`,
  ),
  signs(
    SETS,
    'dwells',
    { where: 'asking', unless: ['(?:gebeurde|situatie|moment|woord|noemen|waardoor|wanneer (?:kwam|merkte))(?= )'] },
    `(?:wanneer|waar|bij wie|hoe oud|op welke leeftijd) (?:[^ .?!,]+ ){0,3}${IT} (?:[^ .?!,]+ ){0,2}(?:geboren|ontstaan|begonnen|voor het eerst|geleerd)(?= )`,
    `(?:spreekt|praat|fluistert|roept|schreeuwt) ${IT}(?= )`,
    '(?:welk|welke) (?:kleur|vorm|temperatuur|gewicht|geluid|geur|smaak|stem|leeftijd) (?:[^ .?!,]+ ){0,3}(?:<emo>|gevoel)(?= )',
  ),
];
