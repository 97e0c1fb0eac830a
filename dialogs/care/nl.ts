import { written } from '../language/spelling.ts';
import type { CareLexicon } from './care.ts';
import { any, both, NEAR } from './patterns.ts';
import { DUTCH_HINTS } from './hints.ts';

const TYPED = `
niet: nie ni nt niett neit
ik: k
ik wil: kwil
ik ben: kben
ik heb: kheb
ik ga: kga
ik zou: kzou
ik denk: kdenk
er: dr d'r
mijn: m'n mn
mezelf: mzelf mezelluf mezlf
gewoon: gwn gwoon gewoonweg
meer: mer meeer
leven: leve
wil: wl
het: t 't
dood: doot
zelfmoord: zelfmord zelfmoort
weer: weeer
nooit: nooid
`;

/** What somebody writes of another, as that other would write it. */
const OF_ANOTHER = `
ik: hij zij ze
me: hem haar
mezelf: zichzelf haarzelf hemzelf
denk: denkt
durf: durft
hoop: hoopt
kras: krast
krijg: krijgt
neem: neemt
slik: slikt
snijd: snijdt
zie: ziet
`;

const ME = '(?:mij|me|mijzelf|mezelf)';
const SELF = '(?:mezelf|mijzelf|me zelf|mij zelf|mijn eigen)';
const MY = '(?:mijn|me|zijn)';
const RELATIVE =
  '(?:stief|pleeg|schoon)?(?:vader|moeder|papa|mama|pa|ma|ouders|broer|broers|zus|oom|tante|opa|oma|neef|nicht|vriend|vriendje|vriendin|ex|partner|man)';
const KIN = `(?:${MY} (?:${RELATIVE}|baas|stagebegeleider|werkbegeleider|begeleider|leraar|docent|trainer|coach|chef|collega|collega's|buurman)|papa|mama|hij|zij|ze|iemand|die gast|die man|een (?:jongen|man|collega|klasgenoot))`;
const HIT =
  '(?:slaat|sloeg|slaan|sloegen|schopt|schopte|schoppen|mept|mepte|mishandelt|mishandelde|mishandelen|misbruikt|misbruikte|wurgt|wurgde|betast|betastte|verkrachtte|verkracht|chanteert|chanteerde)';
const DONE =
  '(?:(?<!in elkaar )geslagen|mishandeld|misbruikt|aangerand|verkracht|betast|geschopt|gewurgd|opgesloten|uitgebuit|gechanteerd|uitgehuwelijkt)';
const DEEDS =
  'vermoorden|doodmaken|dood maken|doodslaan|doodsteken|doodschieten|neersteken|steken|neerschieten|kapot ?maken|in elkaar slaan|wat aandoen|iets aandoen|verkrachten';
const HURT = `(?:${DEEDS})`;
/** A little something between the words that belong together. */
const GAP = "(?:\\s+[\\p{L}']+){0,3}?\\s+";
const SOFTLY =
  '(?:\\s+(?:er|echt|gewoon|soms|het liefst|liever|maar|eigenlijk|weleens|wel eens|best|nu|alleen|slapen en|zo graag))*\\s+';
const DEAD = 'dood(?! (?:hout|gewicht|materiaal)\\b)';
const GONE = `(?:${DEAD}|(?:er )?niet meer zijn|niet meer leven|(?:niet|nooit) meer wakker worden|er een einde? aan maken(?! dat|,? aan (?:die|de|het|dat|deze)\\b)|${DEAD} ?gaan|sterven)`;
const LIMB = '(?:mijn|me) (?:arm|armen|been|benen|pols|polsen|bovenbeen|bovenbenen)';

/** Whom a mentor writes about: the student, by a pronoun, by what they are, or by a name at the start. */
const STUDENT = '(?:hij|zij|ze|student|studente|leerling|jongere)';
const THEMSELVES = '(?:zichzelf|haarzelf|hemzelf)';
const OFTEN = '(?: (?:soms|vaak|altijd|weer|expres|thuis|nog steeds))*';
const STRIKES =
  '(?:slaat|sloeg|schopt|schopte|mept|mishandelt|mishandelde|misbruikt|misbruikte|wurgt|opsluit|slaan|mishandelen|misbruiken)';

/** Dutch signs of acute distress. */
export const NL: CareLexicon = {
  spelling: written(TYPED),
  ofAnother: written(OF_ANOTHER),
  hints: DUTCH_HINTS,
  self: /\b(?:ik|mij|me|mijn|mezelf|mijzelf|wij|we|ons|onze)\b/u,
  signs: {
    suicide: any(
      '\\b(?:zelf\\s?moord(?:\\b|neigingen|gedachten|poging)|zelfdoding|suicid\\p{L}*|zelfbeschadig\\p{L}*|automutil\\p{L}*|levensmoe|kms)\\b',
      `\\b(?:ik|ik zou)\\s+(?:wil|wou|wilde|zou|hoop)${SOFTLY}${GONE}\\b`,
      `\\b(?:wil|wou|wilde)\\s+ik${SOFTLY}${GONE}\\b`,
      `\\b(?:liever|beter)\\s+${DEAD}\\b|\\bwas ik maar (?:${DEAD}|nooit geboren|er niet meer)\\b|\\b${DEAD} (?:zou )?willen\\b|\\bals ik (?:maar )?${DEAD} (?:was|ben|ging|zou zijn)\\b`,
      `\\b(?:hoop|wens|wil|wou|bid)\\b${NEAR}\\b(?:niet|nooit)(?: meer)? wakker (?:word(?:en|t)?|werd)\\b`,
      '\\b(?:er )?een einde? (?:aan|maken aan) (?:mijn|het|dit)? ?leven\\b|\\been einde? aan (?:wil |ga |zou |te )?maken\\b(?! dat|,? aan (?:die|de|het|dat|deze)\\b)|\\beinde? aan mijn leven\\b',
      '\\b(?:leven (?:te )?(?:be)?eindigen|beeindig (?:ik )?mijn leven|(?:verdien|hoef|hoor) (?:het )?niet (?:om )?te leven|geen (?:zin|reden)(?: meer)? (?:in (?:het |mijn )?leven|om (?:te|nog te|verder te|door te) leven)|uit het leven (?:te )?(?:stap|stappen|gestapt)|waarom (?:zou|moet) ik (?:nog|eigenlijk)(?: \\p{L}+)? leven|wil niet (?:meer )?(?:leven|bestaan|op deze wereld zijn)(?! (?:zoals|als|met|in|van|zonder|om|op|bij)\\b)|niet (?:meer )?wil (?:leven|bestaan)|klaar met (?:het |mijn )?leven|leven heeft (?:voor mij )?geen (?:zin|nut)|heeft (?:het|mijn) leven (?:nog )?voor (?:zin|nut)|leven (?:is )?(?:het )?niet (?:meer )?waard|niet meer (?:willen|wil|kan|kunnen) leven|(?:kan|wil) niet meer leven|leven niet meer (?:zie|zien) zitten|zie (?:het|mijn) leven niet (?:meer )?zitten|nooit geboren (?:was|ben)|waarom leef ik)\\b',
      `\\b(?:niemand zou mij missen|niemand (?:zou|gaat|zal) me missen|niemand (?:mij|me) (?:zou|gaat|zal) missen|beter (?:af )?(?:is |zijn |was |waren )?zonder mij|wereld is beter zonder mij|niet meer hoef(?:t)? te leven|voor mij hoeft het (?:allemaal )?niet meer|hoeft het voor mij (?:allemaal )?niet meer)\\b`,
      `\\b(?:er niet meer (?:wil|wilde|willen|wou) zijn|als ik er (?:\\p{L}+ )?niet meer (?:ben|was|zou zijn)(?! (?:op|bij|in) (?:deze|de|mijn|die|het|jullie)\\b)|het liefst (?:was|zou) ik (?:er niet meer|${DEAD})(?: zijn)?|dat ik er (?:liever )?niet meer (?:ben|was)(?! (?:op|bij|in) (?:deze|de|mijn|die|het|jullie)\\b)|(?:beter|rustiger|blijer)${NEAR} als ik er niet (?:ben|was|zou zijn))\\b`,
      `\\b(?:denk|dacht|denken)${NEAR}\\b(?:aan|over) (?:de |mijn )?(?:eigen )?(?:${DEAD}|${DEAD} ?gaan|${DEAD} zijn)\\b(?! van\\b)`,
      `\\b(?:aan|over) (?:de |mijn )?(?:eigen )?${DEAD} (?:zit te |zat te )?(?:denk|dacht|denken|nadenk|na te denken|te denken)\\b`,
      `\\bik (?:maar |nu |straks |eindelijk |gewoon )?${DEAD} (?:was|ben|zou zijn|ga|(?:wil|wilde|wou)(?! (?:maken|slaan)))\\b`,
      both(
        '(?:(?<!(?:in|van) (?:mijn|het|je) )leven|leef)',
        '(?:geen zin meer|geen nut|zinloos|niet meer|niks meer waard|niets meer waard|niks waard|niet vol|niet verder|waarom ik nog)',
      ),
      both('verdwijnen', '(?:nooit meer terug\\p{L}*|voor altijd|voorgoed)'),
      '\\bik wil weg,? voor(?:goed| altijd)\\b(?! uit)',
      '\\b(?:stop|stoppen|gestopt),? met (?:het )?leven\\b|\\bhet leven is (?:voor mij )?klaar\\b|\\bpunt achter\\b[^.!?]{0,20}?\\balles\\b|\\bachter alles een punt\\b|\\b(?:jezelf|je eigen) (?:kunt |kan |moet )?(?:ophangen|ophangt|doden)\\b',
      `\\b${STUDENT} (?:wil|wilde|wou)${SOFTLY}${GONE}\\b(?! van\\b)|\\bdat (?:hij|zij|ze) (?:\\p{L}+ ){0,2}?(?:${DEAD}|er niet meer) (?:wil|wilde|wou)(?: (?:zijn|gaan))?\\b(?! (?:maken|slaan))`,
      `\\b(?:snijdt|sneed|krast|verwondt|verwondde|beschadigt) (?:zij |ze |hij )?${THEMSELVES}|\\b${THEMSELVES}${OFTEN} (?:snijdt|sneed|krast|verwondt|beschadigt|(?:iets|wat) (?:aan|aandoet|aandoen|aan te doen|(?:wil|wilde|wou|gaat|zal|zou) (?:aandoen|doen))|van kant|te snijden)\\b|\\b(?:wil|wilde|wou|gaat|ging) ${THEMSELVES}${OFTEN} (?:snijden|verwonden|doden|(?:iets|wat) aandoen)\\b`,
      `(?:(?<![\\p{L}',] )|(?<=\\b(?:en|maar|of|want) ))\\bwil(?:de)?${SOFTLY}${GONE}\\b(?! van\\b)`,
      '\\b(?:denk|dacht|gedachten?)\\b[^.!?]{0,25}?\\ber niet meer te zijn\\b(?! (?:op|bij|in|met)\\b)',
      both(
        `(?:krassen|sneeen|snijwonden|littekens) (?:op|in) ${MY} (?:arm|armen|pols|polsen|been|benen)`,
        '(?:doet|doe|deed|gedaan)(?: ik)? (?:het|dat) (?:\\p{L}+ )?zelf',
      ),
      '\\bunalive\\p{L}*',
      `\\bmaak (?:ik )?${SELF} van kant\\b|\\bheeft het (?:\\p{L}+ ){0,2}?voor (?:zin|nut) (?:meer )?om (?:nog |door |verder )*te leven\\b`,
      '\\bop (?:het spoor|de rails) (?:gestaan|gelegen|gaan (?:liggen|staan)|(?:wil|wilde|wou|ga) (?:liggen|staan))\\b',
      '\\b(?:denk|dacht) (?:ik )?(?:gewoon |soms |weleens )*(?:ik )?(?:rij|rijd)(?: ik)?(?: \\p{L}+)? tegen een (?:boom|muur)\\b|\\bwil(?:de)? (?:ik )?(?:\\p{L}+ ){0,2}?tegen een (?:boom|muur) (?:aan ?)?rijden\\b',
      both('pillen', '(?:verzameld|gespaard|verzamel|spaar|opgespaard|allemaal ingenomen)'),
      `\\b${SELF} (?:${DEEDS})\\b|\\b(?:maak|steek|schiet) (?:ik )?${SELF} (?:dood|neer)\\b|\\b${SELF} (?:iets|wat) (?:ga|zal|wil|wilde|wou|zou) (?:aan)?doen\\b`,
      `\\b(?:denk|dacht)(?: ik)? er(?:aan|over|naar)\\b[^.!?]{0,20}?\\b${DEAD} te (?:gaan|zijn)\\b`,
      both('afscheid genomen van (?:iedereen|alles|mijn familie|mijn vrienden)', 'er niet meer'),
      '\\bhoop(?: \\p{L}+){0,4}? (?:een ongeluk krijg|onder een (?:auto|trein|vrachtwagen) kom)\\b|\\blittekens?\\b[^.!?]{0,30}?\\b(?:van|door) (?:het )?snijden\\b',
      '\\bslik(?:ken)?\\b[^.!?]{0,20}?\\b(?:al mijn|alle|allemaal) (?:pillen|medicijnen|slaappillen|pijnstillers)\\b',
      '\\ballemaal pillen (?:geslikt|ingenomen|genomen|slikken|innemen)\\b',
      both('(?:pols|polsen)', '(?:snij|snijd|snijden|sneed|gesneden|doorgesneden|door te snijden|kras|gekrast)'),
      both('(?:spoor|trein|dak|flat|brug|balkon)', '(?:springen|spring|te springen)'),
      both(SELF, '(?:wat|iets) (?:aan|aandoe|aandoen|aan doe|aan te doen)'),
      `\\bbrand(?:\\s+ik)?\\s+${SELF}`,
      '\\bafscheidsbrief(?:je)?\\b',
      `\\b${SELF}\\s+(?:(?:iets|weer|opnieuw|expres|vaak|vaker|soms|altijd)\\s+)*(?:aan te doen|aandoen|aan doe|aandoe|van kant (?:te )?maken|van kant maak|te snijden|snijden|snij|snijd|gesneden|te verwonden|verwonden|verwond|ophangen|op te hangen|te krassen|kras|gekrast)\\b`,
      `\\b(?:doe|deed|doen)\\s+(?:ik\\s+)?${SELF}\\s+(?:weer\\s+|expres\\s+|soms\\s+)*pijn\\b|\\b${SELF}\\s+(?:expres\\s+)?pijn (?:te )?(?:doe|doen)\\b`,
      `\\b(?:snij|snijd|kras|verwond|sneed|kraste|verwondde|brand)\\s+(?:ik\\s+)?(?:${ME}\\b(?!\\s+(?:aan|in))|(?:soms\\s+|weer\\s+|vaak\\s+)*(?:in|op) ${LIMB})`,
      `\\bin ${LIMB} (?:gesneden|gekrast|te snijden|te krassen|snijden|snij|kras)\\b`,
      `\\b(?:voor (?:de|een) trein|van (?:het|een|de) (?:dak|flat|brug|balkon))\\s+(?:af )?(?:te )?(?:spring\\p{L}*|stap\\p{L}*|gooi\\p{L}*)|\\bspring(?:en)? voor (?:de|een) trein\\b|\\b(?:op|aan de rand van) (?:het|een|de) (?:dak|brug|balkon|spoor)\\b${NEAR}\\b(?:springen|te springen)\\b`,
      `\\b(?:strip|doos|doosje|pot|potje|lading|stapel|handvol|alle|te ?veel|heel veel)\\s+(?:\\p{L}+\\s+)?(?:paracetamol\\p{L}*|pillen|slaappillen|medicijnen|pijnstillers)(?:\\s+\\p{L}+){0,3}?\\s+(?:geslikt|genomen|ingenomen|slikken|slik|nemen|innemen)\\b|\\boverdosis\\b|\\balle pillen\\b`,
    ),
    abuse: any(
      `\\bwordt (?:er )?(?:bij ons )?thuis (?:\\p{L}+ )?(?:geslagen|mishandeld)\\b|\\b(?:zit|zat|zitten|zaten) (?:steeds |altijd )?aan ${MY} (?:billen|borsten|kont|lichaam)\\b|\\baan ${MY} (?:billen|borsten|kont|lichaam) (?:gezeten|zit|zat)\\b`,
      `\\b${MY} ${RELATIVE} (?:doet|deed|doen|deden) ${ME} (?:soms |vaak |altijd |expres )*pijn\\b|\\buithuwelij\\p{L}*`,
      `\\b(?:dingen|iets|wat) (?:met|bij) ${ME} (?:gedaan|doet|deed|doen)\\b${NEAR}\\bniet (?:wil|wilde|wou)\\b`,
      `\\b(?:${MY} (?:stief|pleeg)?(?:vader|pa|papa|oom|opa)) (?:komt|kwam)\\b[^.!?]{0,20}?\\b(?:'?s ?nachts|snachts)\\b[^.!?]{0,20}?\\b(?:kamer|bed)\\b(?! (?:in )?om te (?:zeggen|vertellen|kijken|helpen|troosten)\\b)`,
      `\\bthuis (?:\\p{L}+ )?in elkaar geslagen\\b|\\bin elkaar geslagen door ${MY} ${RELATIVE}\\b|\\b${MY} ${RELATIVE} (?:heeft|had) ${ME} (?:\\p{L}+ )?in elkaar geslagen\\b|\\b(?:hij|zij|ze) thuis (?:\\p{L}+ )?(?:geslagen|mishandeld) (?:wordt|werd|is)\\b`,
      `\\b(?:haar|zijn) ${RELATIVE} (?:haar|hem)${OFTEN} ${STRIKES}|\\b(?:haar|zijn) ${RELATIVE} (?:slaat|sloeg|schopt|mept|mishandelt|misbruikt|wurgt)${OFTEN} (?:haar|hem)\\b`,
      `\\b(?:ik moet|moet ik)\\b[^.!?]{0,20}?\\bvan ${MY} (?:${RELATIVE}|familie)\\b[^.!?]{0,20}?\\btrouwen\\b|\\bvan ${MY} (?:${RELATIVE}|familie) moet ik\\b[^.!?]{0,20}?\\btrouwen\\b`,
      both(`van ${MY} (?:${RELATIVE}|familie)`, '(?:ik moet|moet ik) (?:\\p{L}+ ){0,2}?trouwen'),
      '\\b(?:ik moe(?:t|st)|moe(?:t|st) ik) (?:\\p{L}+ ){0,2}?(?:seks|sex)\\b',
      `\\b${KIN}\\b[^.!?]{0,40}? en (?:slaat|schopt|mept|mishandelt)${OFTEN} (?:${ME}|ons|${MY} (?:${RELATIVE}|zusje|broertje))\\b`,
      `\\blosse handjes\\b|\\bdoor ${MY} ${RELATIVE}(?: \\p{L}+){0,2}? ${DONE}\\b|\\b(?:papa|mama) doet (?:mij|me)${OFTEN} pijn\\b`,
      both('thuis', '(?:krijg|kreeg) ik (?:\\p{L}+ )?een (?:klap|pak slaag)'),
      `\\bgedwongen\\b${NEAR}\\b(?:aan te raken|uit te kleden|te zoenen)\\b|\\bof ik met (?:hem|haar) (?:\\p{L}+ )?naar bed\\b`,
      '\\b(?:stuurt|stuurde|sturen|stuurden) (?:mij|me) (?:\\p{L}+ ){0,2}?(?:naakt\\p{L}*|nudes?|dick ?pics?)\\b',
      `\\b(?:moeder|vader|stiefvader|stiefmoeder|broer|oom) (?:slaat|sloeg|schopt|mept|mishandelt|misbruikt)${OFTEN} (?:mij|me|hem|haar)\\b(?! (?:\\p{L}*(?:moeder|vader|zus|broer)|arm|armen|hand|handen|ogen|slag)\\b)`,
      `\\b(?:heeft|had) ${ME} (?:van )?de trap af ?(?:geduwd|gegooid)\\b|\\b(?:duwde|gooide) ${ME} (?:van )?de trap af\\b`,
      '\\bthuis (?:is|voelt|voel ik me)(?: het)?(?: \\p{L}+)? (?:niet veilig|onveilig)\\b|\\bonveilig thuis\\b',
      `(?<![\\p{L}'] )wordt(?: \\p{L}+){0,3}? ${DONE}\\b`,
      '\\b(?:krijg|kreeg) (?:ik )?(?:weer |soms |vaak |altijd |thuis )*met (?:de|een|zijn) (?:riem|stok|kabel)\\b',
      both('dat ik (?:ga )?trouw(?:en)?', '(?:niet ken|niet wil)'),
      `\\b${KIN}\\s+${HIT}(?:\\s+(?:soms|vaak|altijd|gisteren|weer|wel eens))*\\s+(?:${ME}|mijn (?:moeder|vader|zus|zusje|broertje|broer))\\b`,
      `\\b(?:dat|als|wanneer|omdat)\\s+${KIN}\\s+${ME}\\s+${HIT}\\b`,
      `\\b(?:ik (?:wordt?|werd|ben)|wordt? ik|werd ik|ben ik)(?:\\s+[\\p{L}']+){0,4}?\\s+${DONE}\\b`,
      `\\b(?:heeft|had|hebben|hadden)\\s+${ME}(?:${GAP}|\\s+)${DONE}\\b`,
      `\\b(?:krijg|kreeg)\\s+(?:ik\\s+)?(?:\\p{L}+\\s+){0,2}?(?:klappen|slaag|een pak slaag)\\b`,
      `\\b(?:zit|zat|zitten|zaten)\\s+(?:steeds\\s+|altijd\\s+|de hele tijd\\s+)?aan\\s+${ME}\\b(?! te (?:denken|merken|zien|vragen|trekken|zeuren))|\\baan\\s+${ME}\\s+(?:gezeten|zit|zat)\\b`,
      `\\b(?:raakt|raakte)\\s+(?:hij\\s+|ze\\s+|zij\\s+|iemand\\s+)?${ME}(?:\\s+[\\p{L}']+){0,3}?\\s+aan\\b`,
      `\\b(?:zoent|zoende|gezoend|aanraakt|aangeraakt|vastgepakt|uitgekleed)\\b${NEAR}\\b(?:niet wil|niet wilde|tegen mijn (?:wil|zin)|zonder toestemming|ongevraagd)\\b`,
      `\\b(?:dwingt|dwong|dwingen|dwongen)\\s+${ME}\\b${NEAR}\\b(?:seks|sex|trouwen|uitkleden|naakt\\p{L}*|nudes?)\\b|\\bgedwongen\\b${NEAR}\\b(?:seks|sex|trouwen|huwelijk)\\b|\\bmoest${NEAR}\\bmet (?:hem|haar|hen|die man)\\b${NEAR}niet wilde\\b`,
      `\\b(?:slaat|sloeg|schopt|schopte|mept|mishandelt|wurgt)\\s+(?:hij|ze|zij)\\s+(?:${ME}|ons)\\b|\\b${KIN}\\s+(?:slaat|sloeg|schopt|mishandelt)\\s+ons\\b`,
      both('blauwe plek(?:ken)?', `van (?:hem|haar|${MY} ${RELATIVE})`),
      both(
        '(?:hand|handen|vingers|knijpt|kneep|geknepen|voelt|voelde|sloeg|slaat|raakt)',
        `(?:tussen ${MY} benen|in ${MY} broek|onder ${MY} (?:shirt|rok|trui|kleren)|(?:op|aan|bij|in) ${MY} (?:billen|borsten|kont|reet|kruis|dij))`,
      ),
      both('(?:seks|sex|naar bed)', '(?:ik wilde niet|wilde ik niet|wilde het niet|wil dat ik|moet van|moest van|gedwongen)'),
      '\\bseksueel (?:geintimideerd|lastig ?gevallen|misbruikt)\\b',
      `\\b(?:${MY} ${RELATIVE}|hij) (?:is|wordt|werd|was) (?:soms |vaak |weer |heel )?(?:gewelddadig|agressief)\\b|\\b(?:trekt|trok) aan ${MY} haar\\b|\\bsluit(?:en)? ${ME} op\\b|\\b(?:mag|mocht) (?:ik )?(?:het huis niet uit|niet naar buiten) van ${MY}\\b|\\bgooit (?:dingen|spullen|borden) naar ${ME}\\b`,
      '\\b(?:huiselijk geweld|kindermishandeling bij ons|seksueel misbruik(?:t)?|seks(?:ueel)? tegen mijn (?:wil|zin)|moest seks|tegen mijn wil aan|geweld (?:bij ons )?thuis|geweld in ons gezin)\\b',
      `\\b(?:durf|durfde)\\s+(?:ik\\s+)?(?:niet|nooit)\\s+(?:meer\\s+)?(?:naar huis(?! te (?:bellen|appen|mailen|schrijven)\\b| (?:te (?:gaan|komen) )?(?:zonder|met (?:dit|een|mijn|zijn))\\b)|thuis te komen)\\b|\\bik ben bang thuis\\b|\\bbang om naar huis te gaan\\b|\\bbang voor ${MY} ${RELATIVE}\\b|\\bthuis (?:is het )?niet veilig\\b|\\bniet veilig thuis\\b`,
      `\\b(?:kneep|knijpt|drukte|drukt)\\s+(?:hij\\s+|ze\\s+)?${MY} keel dicht\\b|\\b(?:gooide|gooit|smeet|duwde|duwt)\\s+(?:hij\\s+|ze\\s+)?${ME} (?:tegen de muur|van de trap)\\b`,
      `\\bnaakt(?:foto|filmpje)'?s? van (?:mij|me)\\b|\\b(?:mij|me) (?:chanteert|chanteren)\\b|\\bdreig\\p{L}*${NEAR}\\b(?:\\p{L}*foto'?s?|filmpjes?|video'?s?|nudes?)\\b`,
    ),
    violence: any(
      '\\bdoodsbedreiging(?:en)?\\b',
      `\\b(?:staan|staat|wachten|wacht)\\b${NEAR}\\bom ${ME} te (?:slaan|pakken|steken)\\b|\\b${ME} (?:neer|dood|in elkaar|kapot) (?:gaat|gaan|wil|willen|zal|zullen) (?:steken|slaan|maken|schieten)\\b`,
      `\\b(?:gaat|gaan|wil|willen) ${ME} (?:echt )?afmaken\\b(?! (?:met|in|bij|op)\\b| (?:als|wanneer)\\b[^.!?]{0,25}?\\b(?:te laat|onvoldoende|vergeet|vergeten|kwijt|zak|zakken|verlies|verliezen|cijfer|rapport)\\b)`,
      `\\b(?:bedreigt|bedreigde|bedreigen|bedreigden|stalkt|stalkte|stalken)\\s+${ME}\\b`,
      `\\bdie ${ME} (?:\\p{L}+ )?(?:bedreig(?:t|de|en|den)|stalkt|stalkte|achtervolgt|achtervolgde)\\b`,
      both('(?<!geen )(?:vuurwapen|pistool|wapen|boksbeugel)', '(?:ik heb|heb ik|gekocht|geregeld)'),
      `\\b(?:wacht|wachten|wachtten|staan|staat)\\s+${ME}\\s+op\\b[^.!?]{0,40}?\\b(?:slaan|pakken|school|steken)\\b`,
      both('(?:pistool|mes|messen|wapen)', `(?:(?:naar|op) ${ME}|${ME} pakken|pakken ${ME})`),
      both(`${MY} ex`, '(?:voor mijn deur|bij mijn huis|blijft me volgen)'),
      '\\bik\\s+(?:maak|sla|steek|schiet)\\s+(?:hem|haar|ze|iemand|iedereen|die \\p{L}+)(?: (?:allemaal|echt|gewoon|allebei))*\\s+(?:dood|in elkaar|neer|overhoop|kapot)\\b|\\bik ga (?:hem|haar|die (?:jongens?|gast|gozer|kerel|klootzak|chick|meid)) slopen\\b',
      `\\b${KIN}\\s+(?:bedreigt|bedreigde|bedreigen|stalkt|stalkte|achtervolgt|achtervolgde)\\s+${ME}\\b`,
      `\\b(?:loopt|liep|fietst|rijdt)\\s+${ME}\\s+(?:\\p{L}+\\s+)?achterna\\b`,
      `\\b(?:ik (?:wordt?|werd|ben)|wordt? ik|werd ik|ben ik)(?:\\s+[\\p{L}']+){0,4}?\\s+(?:bedreigd|gestalkt|achtervolgd|neergestoken|afgeperst|in elkaar (?:geslagen|getrapt|gebeukt))\\b`,
      `\\b(?:heeft|had|hebben|hadden)\\s+${ME}(?:${GAP}|\\s+)(?:bedreigd|gestalkt|achtervolgd|neergestoken|afgeperst|in elkaar (?:geslagen|getrapt|gebeukt))\\b|\\b(?:mij|me) afpers\\p{L}*`,
      '\\b(?:dreigt|dreigde|dreigen)(?:\\s+(?:dat hij|dat ze|om))?\\s+(?:mij|me|ons)\\s+(?:te |iets |dood|wat |neer)',
      `\\b${ME}\\s+(?:echt\\s+)?(?:in elkaar\\s+|wat\\s+|iets\\s+)?(?:wil|willen|gaat|gaan|zal|zullen|wilde|wilden)\\s+(?:slaan|aandoen|pakken|${DEEDS})`,
      `\\b(?:hij|ze|zij|${MY} ${RELATIVE})\\s+(?:gaat|gaan|wil|willen)\\s+${ME}\\s+${HURT}`,
      `\\b(?:ik (?:ga|zal|wil)|ga ik|wil ik)\\s+(?:hem|haar|hen|ze|iemand|mijn \\p{L}+|die \\p{L}+)(?:\\s+(?:allemaal|echt|ooit|nog))*\\s+${HURT}`,
      '\\bik maak die (?:gast|gozer|jongen|kerel|klootzak|meid) (?:\\p{L}+ )?af\\b(?! (?:met|in|bij|op)\\b)|\\bwe weten waar (?:je|jij) woont\\b',
      both('opgewacht', '(?:slaan|geslagen|in elkaar|getrapt|geschopt|mes|messen)'),
      `\\banders (?:pakken|steken|slaan|vermoorden) (?:ze|zij) (?:mij|${MY} (?:${RELATIVE}|zusje|broertje|familie))\\b`,
      `(?<![\\p{L}'] )wordt(?: \\p{L}+){0,3}? (?:bedreigd|gestalkt|achtervolgd|afgeperst|in elkaar geslagen)\\b`,
      `\\bdat (?:hij|zij|ze) ${ME} (?:echt )?(?:kapot ?maakt|dood ?maakt|afmaakt|vermoordt|neersteekt|neerschiet|doodslaat|in elkaar slaat|(?:iets|wat) aandoet)\\b`,
      '\\b(?:maak|sla|steek|schiet)\\s+ik\\s+(?:hem|haar|ze|iemand)\\s+(?:dood|in elkaar|neer|overhoop|kapot)\\b',
      `\\b(?:ik (?:heb|heeft|neem|draag|draagt|loop|loopt)|heb ik)(?:\\s+[\\p{L}']+){0,2}?\\s+(?:een |mijn )?(?:mes|steekwapen|vuurwapen|pistool|wapen)\\s+(?:bij me|bij zich|mee naar school|op zak|mee)\\b`,
      `\\b(?:pistool|mes|wapen|vuurwapen)\\b(?:\\s+\\p{L}+)?\\s+op\\s+(?:${ME}|${MY} (?:keel|hoofd|borst))\\b`,
    ),
  },
  lookAlikes: any(
    `\\bnooit (?:\\p{L}+ )?${DONE}\\b|\\bnooit (?:\\p{L}+ )?(?:aan|over) (?:zelfmoord|suicide|zelfdoding)\\b(?!(?: gedacht)?,? maar\\b)`,
    '\\b(?:slaat|sloeg|verslaat|geslagen)\\b(?: \\p{L}+){0,3}? (?:met|bij) (?:het )?(?:schaken|dammen|kaarten|fifa|poker|padel|tennis|tafeltennis|badminton|gamen)\\b',
    '\\bgeslagen (?:voor|met|in)\\b[^.!?]{0,15}?\\b(?:\\p{L}*examens?|theorie|toets|diploma|rijbewijs|herkansing|finale|wedstrijd|toernooi|\\d+-\\d+)\\b',
    `\\b(?:kan|kon) (?:ik )?${SELF} wel (?:wat|iets) aan ?doen,? (?:dat|omdat|om|toen)\\b`,
    '\\b(?:keek|kijk|kijken|gekeken|las|lees|lezen|gelezen|zag)\\b[^.!?]{0,40}?\\bover (?:zelfmoord|suicide|zelfdoding|\\p{L}*mishandeling|\\p{L}*misbruik)\\b',
    '\\bniet (?:meer )?leven van\\b',
    `\\b(?:iemand|een (?:klasgenoot|jongen|meisje|collega|man|vrouw))\\b(?: [\\p{L}']+){0,5}? (?:zei|zegt|vertelde|vertelt|riep) dat (?:hij|zij|ze) (?:\\p{L}+ ){0,2}?(?:${DEAD}|niet meer) (?:\\p{L}+ ?){1,2}`,
    `\\b${DEAD} ?(?:gaan )?van (?:de |het |mijn )?(?:schaamte|schamen|verveling|hitte|lachen|honger|kou|zenuwen|slaap)\\b`,
    '\\b(?:film|toets|tentamen|examen|les|dienst|shift|opdracht|verslag|training|serie) (?:is|was|wordt|werd) (?:echt |gewoon |wel |pure )*zelfmoord\\b',
    `\\bals ik (?:nog (?:een|1|meer)|weer)\\b[^.!?]{0,40}?\\b(?:maak|gooi|schiet|steek|hang)(?: ik)? ${SELF}[^.!?]{0,12}|\\bals ik (?:nog (?:een|1|meer)|weer)\\b[^.!?]{0,40}?\\bspring ik\\b[^.!?]{0,25}`,
    '\\b(?:spoorweg\\p{L}*|prorail|machinist|conducteur|bij het spoor|ns)\\b[^.!?]{0,40}?\\bop het spoor\\b(?: \\p{L}+){0,2}',
    '\\b(?:paintball|lasergame\\p{L}*|laser ?tag|airsoft)\\b[^.!?]{0,50}|[^.!?]{0,40}\\b(?:met|bij|tijdens) (?:paintball\\p{L}*|lasergam\\p{L}*|airsoft|gamen)\\b',
    '\\b(?:me|mezelf|mijzelf) (?:\\p{L}+ )?(?:gesneden|snijden|verwond|gebrand)\\b[^.!?]{0,25}?\\b(?:papier|\\p{L}*(?:koks|brood|keuken|schil|vlees)mes|blik|glas|zaag|cirkelzaag|beitel|schaar|snijmachine|oven|koken|keuken)\\b',
    '\\b(?:leer|leren|leerde|leerden|bespreken|bespraken|behandelden)\\b[^.!?]{0,40}?\\b(?:huiselijk geweld|\\p{L}*mishandeling|misbruik|zelfmoord|suicide)\\b',
    '\\b(?:trein|dak|brug|tafel) (?:\\p{L}+ )?springen van (?:blijdschap|vreugde|geluk|plezier)\\b',
    '\\b(?:ui|uien|groente|groenten|brood|tomaat|tomaten|kaas|vlees|aardappels?|keuken|koken)\\b[^.!?]{0,30}?\\b(?:snij|snijd|sneed|gesneden|brandde|brand)\\b(?: (?:ik|me|mezelf|mijzelf))*',
    '\\b(?:bedreigt|bedreigde|bedreigen|dreigt|dreigde) (?:me|mij|ons)? ?(?:met|om|dat) (?:een |de |me |mij )?(?:onvoldoende|schorsing|schorsen|nablijven|strafwerk|negatief|vervroegd|blijven zitten|lager cijfer)',
    '\\b(?:dit|dat|het) (?:is|was|wordt) (?:echt |gewoon |wel )*zelfmoord (?:met|voor|om|als)\\b',
    '\\b(?:mes|messen)(?: \\p{L}+){0,2}? (?:bij me|mee|op zak)[^.!?]{0,20}?\\b(?:koks?\\p{L}*|koken|kook\\p{L}*|keuken|slager\\p{L}*|horeca|praktijkles\\p{L}*)',
    '\\b(?:ik ben|ik werd|werd ik|ben ik)(?: \\p{L}+){0,2}? geslagen (?:bij|met|in|door de computer) ?(?:het )?(?:schaken|dammen|tafeltennis|tennis|fifa|kaarten|poker|padel|judo)',
    '\\b(?:schaam\\p{L}*|schaamde|lach\\p{L}*|verveel\\p{L}*|verveelde|erger\\p{L}*|werk\\p{L}*|zweet\\p{L}*|schrok|schrik)\\s+(?:ik\\s+)?(?:me|mij|mezelf|je|ons)\\s+(?:echt\\s+|helemaal\\s+|bijna\\s+|kapot\\s+)*dood\\b',
    '\\b(?:me|mij|mezelf)\\s+(?:echt\\s+|helemaal\\s+|bijna\\s+)?dood\\s?(?:schamen|schaamde|lachen|lachte|vervelen|verveelde|ergeren|ergerde|werken|schrikken)\\b',
    "\\b(?:film|boek|serie|docu\\p{L}*|les|lessen|werkstuk|presentatie|scriptie|project|theorie|hoofdstuk|verslag|training|module|podcast|casus|lezing)(?:\\s+[\\p{L}']+){0,2}?\\s+(?:over|gaat over|ging over|van)(?:\\s+[\\p{L}',]+){0,4}?\\s+\\S*(?:zelfmoord|suicid|zelfdoding|mishandel|misbruik|geweld|automutil|zelfbeschadig)\\p{L}*",
    '\\b(?:zelfmoord|suicide|zelfdoding)\\s?(?:preventie|protocol)\\b',
    "\\b(?:client|clienten|bewoner|bewoners|bewoonster|patient|patienten|patiente|mevrouw|meneer|meneertje|dame|heer|kindje|kind|kinderen|kleuter|peuter|gast|klant|klanten|slachtoffers?)\\b(?:\\s+[\\p{L}',]+){0,6}?\\s+(?:dood|doodgaan|sterven|niet meer (?:wil |wilde |wou |wilden )?(?:leven|wakker worden)|zichzelf|geslagen|geschopt|slaat|sloeg|mishandeld|zelfmoord|suicid\\p{L}*|overdosis|medicijnen)(?:\\s+(?:wil|wilde|wou|gaat|ging|me|mij|genomen|geslikt))?",
    "\\b(?:paard|pony|koe|kalf|geit|ezel|hond|kat|konijn)\\b(?:\\s+[\\p{L}',]+){0,4}?\\s+(?:geschopt|schopt|schopte|gebeten|geslagen)(?:\\s+(?:me|mij))?",
    '\\b(?:kon|kan|zou|had)\\s+(?:ik\\s+)?(?:hem|haar|ze|die|mijn \\p{L}+)\\s+(?:wel|bijna)\\s+(?:vermoorden|schieten|slaan|wat aandoen|iets aandoen|doodmaken)\\b',
    '\\bvermoord\\p{L}*(?:\\s+me)?\\s+(?:als|wanneer)\\s+(?:ik|we)\\s+(?:\\p{L}+\\s+){0,3}?(?:te laat|onvoldoende|vergeet|vergeten|kwijt|op tijd|zakken|zak)\\b',
    '\\b(?:ik|we) (?:ga|gaan|wil|willen|zal) (?:hem|haar|ze|hen)(?:\\s+\\p{L}+)?\\s+(?:kapot ?maken|in elkaar slaan|doodmaken|neerschieten)\\s+(?:met|in|op|bij) (?:de |het )?(?:voetbal|wedstrijd|finale|veld|game|spel|fifa|fortnite|toernooi|gamen|padel|tennis)\\p{L}*',
    '\\b(?:spin|mug|vlieg|wesp|muis)\\b(?:\\s+[\\p{L},]+){0,5}?\\s+(?:hem|haar|ze)\\s+dood',
    "\\b(?:ge(?:kick)?bokst|gespard|kickbok\\p{L}*|boks\\p{L}*|judo\\p{L}*|karate|rugby|hockey|vechtsport|sparren|wedstrijd)\\b(?:\\s+[\\p{L}',]+){0,6}?,?\\s+(?:klappen|geslagen|(?:hij |ze |zij )?(?:sloeg|slaat)(?: (?:hij|ze|zij|me|mij))*|gewurgd|geschopt)",
    "\\b(?:geslagen|geschopt|gewurgd|klappen|sloeg me|schopte me)(?:\\s+[\\p{L}',]+){0,3}?\\s+(?:met|bij|tijdens|op) (?:het |de )?(?:kickbok|boks|judo|karate|rugby|hockey|vechtsport|sparren|wedstrijd|training|voetbal)\\p{L}*",
    '\\b(?:slaat|sloeg|geslagen|klap|klapte)\\s+(?:(?:me|mij|hem|haar)\\s+)?(?:op|tegen) (?:mijn|de|zijn|haar|me) schouders?\\b',
    '\\b(?:geslaagd|slaat nergens op|sloeg nergens op|sla over|slaat over|een gat in de lucht)\\b',
    "\\bin het spel\\b(?:\\s+[\\p{L}']+){0,8}|\\b(?:fortnite|gta|minecraft|cod|valorant)\\b(?:\\s+[\\p{L}']+){0,8}",
    '\\bniet (?:meer )?(?:dood(?! willen)|zelfmoord)\\b|\\bliever dood dan\\b',
    '\\bniet (?:meer |langer |zo )?bang (?:om naar huis te gaan|voor mijn \\p{L}+)',
    "\\b(?:snij|snijd|sneed)\\s+(?:ik\\s+)?(?:me|mij)\\s+(?:per ongeluk|in mijn (?:vinger|duim|hand)|aan)\\b|\\bper ongeluk\\b(?:\\s+[\\p{L}']+){0,4}",
    '\\b(?:leven|leef) (?:\\p{L}+ )?zonder (?:muziek|dansen|sport\\p{L}*|koffie|telefoon|mijn \\p{L}+)|\\b(?:niet|nooit) (?:meer )?(?:zonder|van) (?:\\p{L}+ )?leven\\b',
    "\\b(?:kinderen|jongeren|mensen|gezinnen|clienten|vrouwen|slachtoffers) die(?:\\s+(?!me\\b|mij\\b|ons\\b)[\\p{L}']+){0,6}",
    "\\b(?:protocol|ehbo|bhv|cursus|reanimatie|ambulance)\\p{L}*(?:\\s+[\\p{L}']+){0,9}|\\b\\p{L}*protocol(?:\\s+[\\p{L}']+){0,3}",
    "\\b(?:slaat|sloeg|slaan) (?:me|mij)(?:\\s+[\\p{L}']+){0,3}?\\s+met een (?:kussen|ballon|knuffel)",
    '\\b(?:slaat|sloeg) (?:me|mij) (?:altijd |steeds |weer )?over\\b|\\bdood- en\\b',
    '\\bachtervolgd door (?:pech|ongeluk|tegenslag|regen|honden|wespen|een (?:hond|wesp|gans))\\b',
    '\\bafscheidsbrief(?:je)? (?:voor|aan) (?:mijn|de|een) (?:stage\\p{L}*|klas|collega\\p{L}*|client\\p{L}*|bewoner\\p{L}*|juf|meester|team)',
    "\\b(?:vriend|vriendin|zus|zusje|broer|nicht|nichtje|neef|klasgenoot|buurmeisje)\\s+(?:had|was|heeft)\\s+(?:vroeger|ooit|toen|jaren geleden)(?:\\s+[\\p{L}',]+){0,4}?\\s+(?:suicid\\p{L}*|zelfmoord\\p{L}*|mishandeld|misbruikt|zelfbeschadig\\p{L}*)",
  ),
};
