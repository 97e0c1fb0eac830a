import { sayings } from '../sayings.ts';
import { signs, type Sign } from '../signs.ts';
import { HANDED_BACK, OPEN } from './excuses.ts';
import { SETS } from './sets.ts';

/** Set phrases for how someone is or feels: the forms of the verb, and after the colon what goes with it, parted by semicolons. */
const SAYINGS = `
houdt houd hou hield: groot; de boot af; gedeisd; de eer aan jezelf; de schijn op; je hart vast; het hoofd koel; je hoofd boven water; voet bij stuk; van de domme; het niet meer; je niet meer
speelt speel speelde: mooi weer; de vermoorde onschuld; op safe; op zeker; de clown; de baas
loopt loop liep: de kantjes eraf; op je tenen; op eieren; naast je schoenen; met je hoofd in de wolken; jezelf voorbij; tegen de muren op; op je tandvlees; niet warm voor; warm voor; weg voor; de benen uit je lijf; vast
maakt maak maakte: je er; je ervan af; van een mug een olifant; je sterk voor; het te bont; jezelf klein
gooit gooi gooide: er met de pet naar; het bijltje erbij neer; de handdoek in de ring; de kont tegen de krib; alles eruit
hebt heb heeft had: jezelf niet in de hand; het niet zo op; lak aan; schijt aan; maling aan; een hard hoofd; een zwaar hoofd; de pest in; de pest aan; het hart niet; het gehad met; het wel gehad; iets te bewijzen; veel over voor; je draai; de smaak te pakken; peper in je; je hart verpand; hart voor; weinig op met; veel op met; er een handje van; wat goed te maken; wat te bewijzen
ziet zie zag: beren op de weg; leeuwen en beren; het niet zitten; het somber in; overal problemen; spoken; er als een berg
neemt neem nam: geen blad voor de mond; te veel hooi; geen genoegen; alles op je; het te zwaar; jezelf te serieus; alles te serieus
staat sta stond: met beide benen; stevig in je schoenen; je mannetje; op je strepen; met je rug tegen de muur; in de startblokken; paf; aan de grond genageld; niet te springen; er alleen voor; ergens voor; op scherp; perplex; te kijken als; niet bekend als
komt kom kwam: voor jezelf op; wel voor jezelf op; niet uit je woorden; tot rust; los; in opstand; tot leven; tot bloei; bedrogen uit
laat liet: de kaas niet; niet op je kop zitten; over je heen lopen; niet over je heen lopen; niet met je sollen; je snel; je makkelijk; je gauw; je graag; je nooit; je te; je niet kisten; je niet gek maken; niemand toe; niemand dichtbij; je emoties
zit zat: met de gebakken peren; op hete kolen; met je handen in het haar; boordevol; klem; in tweestrijd; in een dip; in de knoop; vol energie; vol twijfels; vol vragen; in over; boven op je werk; er bovenop; erdoorheen; met jezelf in de knoop; in de rats
zet zette: je tanden in; de hakken in het zand; je hakken in het zand; jezelf op de laatste plaats; alles op alles; je eroverheen; een masker op; je beste beentje voor; je stekels op
slaat sla sloeg: dicht; door; op hol; op de vlucht; jezelf niet hoog aan
schiet schoot: in de stress; in de verdediging; vol; uit je slof; in de weerstand; in de kramp
trekt trek trok: je eigen plan; de stoute schoenen aan; een muur op; je terug; je niks aan; je nergens iets van aan; je alles aan; naar je toe
bijt beet: van je af; je vast; op je tong
kruipt kruip kroop: in je schulp; weg; in de slachtofferrol
klapt klap klapte: dicht
duikt duik dook: weg; in je schulp
steekt steek stak: je kop in het zand; je nek uit; je hart in; je ziel in
hangt hang hing: de clown uit; de stoere uit; de held uit; aan zekerheid; aan regels
ligt lig lag: dwars; in de knoop; overhoop; met jezelf overhoop
valt val viel: snel uit; in oude patronen; uit je rol; in herhaling; jezelf hard; stil als
springt spring sprong: uit je vel; in het diepe; van de hak op de tak
barst barstte: van de energie; van de ambitie; van het talent; van de ideeen; uit je voegen
bruist bruiste borrelt borrelde blaakt blaakte: van
gaat ga ging: gebukt onder; door het vuur; over lijken; kapot aan; je eigen gang; met de stroom mee; uit de weg; er prat op; helemaal op in; kopje onder; door roeien en ruiten; op je gevoel af; door een diep dal; door de grond; uit je plaat; uit je dak
draait draai draaide: eromheen; er omheen; om de hete brij
krabbelt krabbel krabbelde: terug
kropt krop kropte: alles op; het op; je gevoelens op; je woede op
verschuilt verschuil verschool verstopt verstop verstopte: je achter; jezelf achter
telt tel telde: de dagen af; de dagen; de uren af; de minuten
wist weet: niet hoe snel; niet waar je het zoeken; je geen houding; geen raad; van geen ophouden; van wanten; niet wat je overkwam; niet waar je kijken moest; je geen raad
kijkt kijk keek: er naar uit; ernaar uit; niet bepaald naar uit; erg tegenop; naar op; de kat uit de boom; op tegen; neer op; niet op een uurtje
leeft leef leefde: op; naar je toe; in angst; van dag tot dag
krijgt krijg kreeg: er grijze haren van; er de kriebels van; de kriebels; kippenvel; de rillingen; buikpijn; er de zenuwen van; er geen hoogte van; koudwatervrees; de zenuwen; het spaans benauwd; het op je heupen; vleugels; buikpijn van
verliest verlies verloor: de moed; je geduld; jezelf; je hoofd; de hoop; je interesse; de lol
stelt stel stelde: hoge eisen; jezelf op de proef; je kwetsbaar op; je afwachtend op; je hard op; jezelf teleur
breekt breek brak: je hoofd erover; liever iets af
vecht vocht: tegen je tranen; ergens voor; tegen jezelf
schaamt schaam schaamde: je rot; je kapot; je dood
bent was zijt waart: bang voor je eigen schaduw; van alle markten thuis; door het dolle; op je hoede; de kluts kwijt; de weg kwijt; op dreef; uit ander hout; snel afgeleid; snel geraakt; snel van slag; snel gekwetst; snel boos; snel tevreden; niet snel bang; niet snel boos; snel aangebrand; zeker van je zaak; gauw op je tenen; niet te stuiten; niet te houden; er met je hoofd niet bij; er niet bij met je hoofd; de koning te rijk; zo trots als; zo gezond als; zo koppig als; zo eerlijk als; zo bang als; jezelf niet; jezelf kwijt; op je best; op je retour; je eigen baas
`;

const FEELING =
  '(?:<emo>|zelfvertrouwen|trots|eergevoel|geduld|enthousiasme|motivatie|nieuwsgierigheid|moed|ambitie|plezier|energie|zelfbeeld|eer|humeur|hoop|vertrouwen|koppigheid|faalangst|ego|gretigheid|perfectionisme|verlangen|drang|bewijsdrang|bravoure|stoerheid|luiheid|gemakzucht|verlegenheid)';
const DOES =
  '(?:kreeg|krijgt|was|is|raakte|raakt|won|wint|zakte|zakt|steeg|groeide|groeit|speelt|speelde|sloeg|slaat|nam|neemt|zit|zat|maakt|maakte|komt|kwam|ligt|lag|stond|staat|zorgt|zorgde|liep|houdt|hield|brengt|bracht|verdween|ging|werd|wordt|belet|drijft|dreef|verbood|zegt|houden|zitten|waren)';
const SEIZES =
  '(?:zakte|zakt|zonk|sloeg|slaat|werd|wordt|liep|gierde|vloog|begon|greep|overviel|brak|kroop|schoot|stond|stroomde|bekroop|is|was)';

/** What idioms say of the student, and what their own feelings do (domain.md §3 rules 8, 10). */
export const IDIOMS_OF_YOU: readonly Sign[] = [
  signs(
    SETS,
    'fills-in',
    { given: true, notAfter: [...OPEN, '(?:als|of) '], unless: HANDED_BACK },
    ...sayings(SAYINGS).flatMap(({ verbs, rest }) => [
      `<je> ${verbs} (?:[^ .?!,]+ ){0,2}?${rest}(?= )`,
      `${verbs} <je> (?:[^ .?!,]+ ){0,2}?${rest}(?= )`,
    ]),
    // je zelfvertrouwen kreeg een deuk; de moed zakte je in de schoenen
    `(?:je|jouw|uw) ${FEELING} (?:(?:om|voor|op|in|van) (?:[^ .?!,]+ ){1,3}?)?${DOES}(?= )(?!.*[?])`,
    `(?:de|het) (?:moed|schrik|lol|druk|rek|fut|puf|spanning|stress|woede|paniek|twijfel|angst|adrenaline|vuur|bloed|zweet|glans|plezier|emmer|energie|koek) ${SEIZES} (?:(?!(?:toen|als|waar|die|dat|terwijl|omdat|nadat|op|aan) )[^ .?!,]+ ){0,4}?(?:je|jou|u|jouw)(?= )(?!.*[?])`,
    'de vonk (?:sloeg|slaat|sprong) over (?:bij|toen|tijdens|voor)(?= )',
    '(?:hoor|proef|bespeur|merk|zie|voel|ruik|lees) ik (?:daar |hier |nu |nou |toch |een |wat |enige |iets van |een beetje |zelfs |misschien )*(?:<emo>|twijfel|tegenzin|trots|spijt|weerstand|weerzin|opluchting|aarzeling|passie|verlangen)(?= )',
    '(?:speelt|speelde|zit|zat|schuilt) (?:[^ .?!,]+ ){0,5}?(?:<emo>|faalangst|perfectionisme|trots|verlegenheid|gemakzucht|luiheid|bewijsdrang) (?:[^ .?!,]+ ){0,3}(?:een rol|mee|parten|(?:in|achter)(?= (?:[?.!,]|bij)))(?= )',
    'past (?:je|jou|u) als een (?:jas|handschoen)(?= )',
    '(?:zit|zat) (?:je|jou|u) in (?:het|je) (?:bloed|genen|botten|vingers)(?= )',
    '(?:daar|hier|daarin) (?:zit|zat|ligt|lag|schuilt) (?:voor jou |bij jou )?(?:de|je|jouw|uw) (?:pijn|kracht|talent|valkuil|moeite|angst|passie|drempel|uitdaging|kwaliteit|onzekerheid|frustratie|motivatie)(?= )',
    'een (?:gevoelige|open) (?:snaar|zenuw|wond)(?= )',
    '(?:dat|het|die [^ .?!,]+) (?:kwam|komt) (?:[^ .?!,]+ )?(?:hard|flink|diep|wel|keihard) (?:aan|binnen)(?= )',
    '(?:sneed|ging|gaat) (?:je )?door (?:je|jouw|uw) (?:ziel|hart|merg)(?= )',
    '(?:gaf|geeft) (?:je|jou|u) (?:vleugels|moed|lucht|een boost|goede moed)(?= )',
    'balsem voor (?:je|jouw|uw)(?= )',
    '(?:kon|kan) (?:het |dat )?(?:je|jou|u) (?:[^ .?!,]+ )?schelen(?= )',
    '<je> kon (?:[^ .?!,]+ )?(?:je lol|je geluk|je oren|je ogen) niet(?= )',
    '<je> (?:zult|zal) (?:wel|vast) denken(?= )',
    'met [^ .?!,]+ heb <je> (?:niet (?:zo ?veel|veel)|niks|weinig)(?= [.!])',
    ', (?:jij|u) (?:dus|zeker|vast|natuurlijk|toch) ook(?= [.!?])',
    'jullie (?:generatie|jongeren|lichting) (?:wil|willen|is|zijn|hebben|heeft|kan|kunnen|vinden|vindt|denken|denkt|zit|zitten|weten)(?= )',
    '(?<=^ (?:ach , |oh , |och , |wat |heel |erg |best |echt )*)(?:<eval>|<state>|jammer|sneu|naar|fijn|zuur|lullig|rot) voor (?:je|jou|u)(?= [.!,])',
  ),
  signs(
    SETS,
    'fills-in',
    { given: true, where: 'asking', notAfter: OPEN, unless: HANDED_BACK },
    '(?:wou|wilde|wil|probeerde) <je> (?:[^ .?!,]+ ){0,3}(?:indruk maken|aandacht|erbij horen|wraak|bewijzen|gezien worden|opvallen|aardig gevonden|de baas spelen|winnen)(?= )',
    '(?:vind|vindt|noem|zie) <je> (?:jezelf|uzelf) (?:[^ .?!,]+ ){0,3}(?:een|zo n|als) (?:<type>|<quality>)(?= )',
  ),
];
