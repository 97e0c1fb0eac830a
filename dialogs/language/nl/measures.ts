import { signs, type Sign } from '../signs.ts';
import { SETS } from './sets.ts';

const START = '(?<=^ (?:en |maar |nou |dus |, )*)';
const FELT =
  '(?:<emo>|trots|fierheid|gevoel|rotgevoel|schuldgevoel|emotie|pijn|verlegenheid|opwinding|missen|stress|kriebels|vlinders|buikpijn|zenuwpijn|brok|krop|knoop|steen|trillen|beven|bibberen|zweten|blozen|knagen|heimwee|haat|wrok|balen|blijdschap|vreugde|verliefdheid|plankenkoorts|ergernis|spanning)';
const THIS = '(?:die|dat|je|jouw|uw|deze|dit|al die|al dat|zo n)';
const IT = `(?:${THIS} (?:(?!(?:er|dan|toen|daar|nu|ook|geen|een|in|van|door|met|het|de|je|dat) )[^ .?!,]+ )?${FELT})`;
const PLACE =
  '(?:borst|buik|maag|keel|hoofd|schouders|nek|rug|hart|lijf|lichaam|benen|handen|ademhaling|stem|slaap|eetlust|hartslag|kaken|gezicht|spieren)';
const OWN = `(?:je|jouw|uw) ${PLACE}`;
const FADES =
  '(?:ebt|trekt|trok|zakt|zakte|verdwijnt|verdween|gaat|ging|komt|kwam|slijt|wordt|werd|neemt|nam|luwt|hebt|is|was|blijft)';

/** How big, how long and where in the body, in questions that name the feeling only by what the body does (domain.md §3 rule 4). */
export const MEASURES: readonly Sign[] = [
  signs(
    SETS,
    'dwells',
    {
      where: 'asking',
      unless: [
        '(?:machine|motor|ketel|apparaat|patient|client|bewoner|bewoonster|klant|(?<!wat )gebeurde|situatie|aanleiding)(?= )',
      ],
    },
    // die knoop in je maag, hoe voelt die
    `hoe (?:voelt|voelde) (?:<state> zijn|<emo>) (?:[^ .?!,]+ ){0,3}(?:vanbinnen|van binnen|binnenin|in ${OWN})(?= )`,
    `${IT} (?:he , |, he , )(?:waar|hoe) (?:zit|zitten|voel|voelen)(?= )`,
    `${IT} (?:(?:in|op|rond|achter) ${OWN} )?, (?:en )?(?:hoe|hoelang|waar|wanneer|is|zit|zat|blijft|voelt|hoeveel|zakt|welke)(?= )(?! (?:ging|kwam|heet|noem|gebeurde|ontstond) )`,
    // blijft dat gevoel of ebt het weg; gaat die angst diep
    `(?:blijft|bleef|hangt|hing|zit|zat|duurt|duurde|gaat|ging|is|was|komt|houdt) ${IT} (?:[^ .?!,]+ ){0,6}?(?:, )?of ${FADES} (?:het|dat|die|hij|ze|ie)(?= )`,
    `(?:gaat|ging|zit|zat|ligt|lag) ${IT} (?:[^ .?!,]+ ){0,2}diep(?= )`,
    `(?:is|was|voelt|voelde) ${IT} (?:[^ .?!,]+ ){0,3}?(?:even|net zo|net even|nog zo|nog altijd|minder|meer|nog steeds) (?:[^ .?!,]+ )?(?:groot|sterk|erg|diep|fel|hevig|heftig|zwaar|aanwezig|als|dan|geworden)(?= )`,
    `(?:merk|merkte|merkt|voel|voelde|voelt) (?:<je>|ge) ${IT} (?:[^ .?!,]+ ){0,3}(?:in|aan|op) ${OWN}(?= )`,
    `(?:hoelang|hoe lang|hoeveel [^ .?!,]+|tot wanneer) (?:liep|loop|loopt|bleef|zat|zit|heb|hebt|had) (?:<je>|ge) (?:[^ .?!,]+ ){0,3}?(?:met )?(?:${IT}|de (?:zenuwen|kriebels|stress))(?= )`,
    // hoe razend, een beetje of helemaal
    `${START}hoe <state>(?= (?:,|[?]))`,
    `${START}(?:(?:was|is) (?:het|je|dat) )?(?:een )?(?:klein )?beetje <state> (?:, )?of (?:[^ .?!,]+ ){0,4}?(?:erg|heel|helemaal|echt|door-en-door|door|enorm|vreselijk|flink|behoorlijk|goed)(?= )`,
    'hoeveel (?:procent|delen|deel) (?:[^ .?!,]+ ){0,3}?(?:was|is|bestond) (?:[^ .?!,]+ ){0,2}?(?:<emo>|<state>|trots)(?= )',
    `(?:kun|kan|kunt) <je> (?:${IT}|(?:dat|het) (?:trillen|beven|bibberen|bonken|kloppen)) (?:[^ .?!,]+ ){0,9}?(?:voelen|terugvinden|oproepen|terughalen)(?= )`,
    'hoe(?:veel|zeer| erg) (?:pijn|zeer|verdriet) (?:deed|doet|gaf) (?:dat|het)(?= )',
    '(?:hoe lang|hoelang) (?:draag|loop|zit|sleep|zeul|draagt|loopt) (?:<je>|ge) (?:daar|dat|dit|het|ermee) (?:[^ .?!,]+ ){0,2}(?:met je mee|met u mee|mee rond|mee)(?= )',
    '(?:is|was|voelt|voelde) (?:het|dat) (?:als )?een [^ .?!,]+end (?:gevoel )?of (?:meer |eerder |juist )?een [^ .?!,]+(?: gevoel)?(?= )',
    'hoe (?:kapot|stuk|gesloopt|leeg|kapotgemaakt) (?:was|ben|zat|voelde) (?:<je>|ge)(?= )',
    '(?:word|werd|wordt|raak) <je> (?:[^ .?!,]+ ){0,4}(?:overspoeld|overmand|overvallen|meegesleept|bevangen|verteerd) (?:door|van) (?:[^ .?!,]+ )?(?:<emo>|gevoel|emoties)(?= )',
    // trilden je handen; kreeg je er kippenvel van
    `(?:trilden|beefden|zweetten|knikten|klopte|bonsde|bonkte|gloeiden|tintelden|kromp|kneep|trilde|brak|sloeg|schudden|klotsten|kleurden) (?:je|jouw|uw) (?:handen|knieen|benen|hart|maag|buik|keel|wangen|stem|lippen|oksels|hartslag)(?= )`,
    `(?:krijg|kreeg|krijgt) (?:<je>|ge) (?:er |daar |het )*(?:nu |nog |weer |steeds |altijd )*(?:kippenvel|rillingen|buikpijn|hartkloppingen|klamme handen|koude rillingen|een brok)(?= )`,
    `${START}(?:zit|zat|voel|voelt|voelde) (?:het|dat|die|je het|je dat|ge dat) (?:[^ .?!,]+ ){0,3}?(?:in|op|achter|rond|bij) ${OWN}(?= )`,
    `wat (?:doet|deed) (?:je|jouw|uw) ${PLACE}(?= )`,
    `wat gebeurt er (?!als <je> )(?:[^ .?!,]+ ){0,2}?(?:met|in) (?:je|jouw|uw) ${PLACE}(?= )`,
    '(?:hoe groot|hoeveel) (?:is|was) (?:het|dat) (?:deel|stuk|stukje|deeltje) (?:van|in) (?:je|jou|u) (?:dat|wat) (?:[^ .?!,]+ ){0,3}<state>(?= )',
  ),
  signs(
    SETS,
    'dwells',
    {},
    `(?:neem|leg|hou|houd|bekijk) ${IT} (?:[^ .?!,]+ ){0,2}(?:onder de loep|tegen het licht|onder het vergrootglas|van dichtbij)(?= )`,
    'laat (?:die|de|je) tranen (?:[^ .?!,]+ )?(?:lopen|komen|stromen|vloeien|rollen|gaan)(?= )',
  ),
];
