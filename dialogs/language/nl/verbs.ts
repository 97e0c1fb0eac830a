import { words } from '../lexicon.ts';
import { remembering } from '../memo.ts';

/** Simple pasts that do not end in -te or -de; they keep their form before and after je. */
const STRONG_PASTS = words(`
deed ging kwam zag zei vroeg gaf nam kreeg liep stond zat lag viel brak hielp riep schreef las sprak at dronk reed sloeg trok bracht
begon vond verloor koos bleef hield liet keek droeg was waart had werd kon wou zou moest mocht wist dacht kocht zocht hing stak verliet vergat
ontving besloot schrok genoot sliep won bood loog zweeg kroop ontstond verdween bedacht bezocht verbrak overkwam vertrok bewoog sprong
sloot schoot dreef schreef bleek leek steeg greep kneep sneed scheen dronk zong stonk zwom schonk wierp stierf floot groef joeg vroor zwoer
afwees aanwees toewees verwees bewees bekeek besprak beschreef vergaf begaf vernam ondernam bezat verzon ontweek verweet bedroog verzweeg verwierf bedierf
ontwierp verwierp verried ontbeet versliep vermeed verbood voldeed bestond verstond onthield behield verbleef ontsloeg onderging overleed schold gold smolt
klom bond woog blies verbond ontbrak misliep doorstond
gingen kwamen zagen zeiden vroegen gaven namen kregen liepen stonden zaten waren hadden werden konden wilden zouden moesten mochten
`);
/** Second persons that are not the stem with a t. */
const AFTER_SUBJECT: ReadonlyMap<string, string> = new Map(Object.entries({
  ben: 'bent', heb: 'hebt', kun: 'kunt', kan: 'kan', zal: 'zal', zul: 'zult', wil: 'wilt', mag: 'mag', ga: 'gaat', doe: 'doet', sta: 'staat',
  zie: 'ziet', sla: 'slaat', hou: 'houdt', rij: 'rijdt', is: 'is', snij: 'snijdt',
})); // prettier-ignore

const AUXILIARIES = words(`
heb hebt heeft had hebben hadden ben bent is was zijn word wordt werd wil wilt wilde wou willen kan kun kunt kon kunnen konden moet
moest moeten mag mocht mogen zal zul zult zou zullen zouden ga gaat ging gaan gingen laat liet blijf blijft bleef hoef hoeft hoefde durf
durft durfde kom komt kwam zijt waart waren
`);
/** Prefixes that stand apart in a main clause and in front in a subordinate one. */
export const PARTICLES = words(
  'op aan af uit mee weg terug door in toe om over na bij voor neer binnen samen vast open dicht stil los verder tegen rond vol langs klaar achter',
);
const PARTICLE_FIRST = new RegExp(`^(?:${[...PARTICLES].join('|')})`, 'u');
const NOT_PAST = words(
  'beste leukste laatste eerste tweede derde hele goede grote einde ruimte aandacht volgende tijde stilte hoogte liefde orde moeite beide zelfde dezelfde hetzelfde achterste juiste gemeente periode methode gedeelte afdelingen einde weide bende drukte getuige onderste bovenste meeste minste kleinste grootste ruwste orde ronde zonde schade kade vrede rede liefde wijde zijde behoefte',
);
const PARTICIPLE =
  /^(?:(?:op|aan|af|uit|mee|weg|terug|door|in|toe|om|over|na|bij|voor|neer|binnen|samen|vast|open|dicht|stil|los|tegen|rond|vol|langs)?ge\p{L}{2,}(?:d|t|en|an|aan|ien)|(?:be|ver|ont|her|er)\p{L}{2,}(?:d|t|en))$/u;
const NOT_PARTICIPLE = words(
  'geen genoeg gewoon gelijk gek geld geluk gevoel gesprek gedrag bent beetje best belangrijk beroep bedrijf verder verhaal verslag gezond geleden geeft bestand beeld gebied gevaar getal beleid verband verdriet verstand verschil verkeer bericht herfst erg ernst ervan erbij eten',
);
const INFINITIVE = /^(?:\p{L}+en|\p{L}*(?:gaan|staan|slaan|doen|zien))$/u;
const NOT_INFINITIVE = words(`
een geen mijn jouw tegen even alleen samen tussen buiten boven binnen onder open eigen morgen gisteren allen velen mensen kinderen vrienden dingen
handen ouders klanten collega dieren vakken lessen cijfers woorden keren dagen weken maanden jaren uren minuten toen steen teken regen wagen jongen
examen bedrijven opdrachten taken opleidingen toetsen auto's gedachten momenten ervaringen gesprekken fouten regels talen boeken
misschien bovendien tien zeventien allebei heen meteen iedereen begin reden redenen kansen klassen ogen oren benen armen tranen zaken planten machines docenten studenten leerlingen tijden kozijnen
`);

/** Present forms that look like a participle: `opgeeft`. Names of subjects that look like a past: `wiskunde`. */
const PRESENT_GIVES = /(?:geeft|geniet|gebruikt|gebeurt|begint|betekent|vertrekt|bezoekt|herkent|verbetert|beweegt)$/u;
const SCIENCE = /kunde$/u;

/** Whether a finite verb tells of the past. */
export const isPast = remembering(
  (verb) =>
    STRONG_PASTS.has(verb) ||
    STRONG_PASTS.has(verb.replace(PARTICLE_FIRST, '')) ||
    (/(?:te|de)$/u.test(verb) && verb.length > 4 && !NOT_PAST.has(verb) && !SCIENCE.test(verb)),
);

/** The finite verb as it stands after je or jij: `kies` (je) becomes `kiest`. */
export function afterJe(verb: string): string {
  if (isPast(verb) || verb.endsWith('t')) return verb;
  return AFTER_SUBJECT.get(verb) ?? `${verb}t`;
}

/** Whether a verb can govern another verb. */
export function isAuxiliary(verb: string): boolean {
  return AUXILIARIES.has(verb);
}

/** Whether a word looks like a past participle. */
export const isParticiple = remembering(
  (word) => PARTICIPLE.test(word) && !NOT_PARTICIPLE.has(word) && !PRESENT_GIVES.test(word),
);

/** Participles in -en that begin with be-, ver-, ont-, her- or er-; what else does so is an infinitive: `bellen`, `verkopen`. */
const STRONG_PARTICIPLES = words(`
begonnen begrepen beschreven besproken besloten bekeken bewezen bedrogen bewogen bedorven bezweken bevolen bestolen bezeten begraven bevallen
verloren verlaten vergeten verdwenen vertrokken verboden vervangen verzonnen verworpen verbroken verslapen verzwegen verschoven verschenen
vergeleken verraden verzonden verworven verstoken vergeven verhangen verlopen vervallen verweten ontslagen ontworpen ontvangen ontnomen ontweken
ontstoken ontbonden verbonden herschreven herzien ervaren
`);

/** `doorverbonden`, `voorbereid`. */
const WITH_TWO_PREFIXES = /^(?:door|aan|voor|toe|uit)(?:ver|be(?!eld))\p{L}+(?:d|t|onden|olen)$/u;

/** Whether a word looks like a past participle and not like an infinitive of the same form: `gekozen`, not `bellen`. */
export const isPerfect = remembering(
  (word) =>
    WITH_TWO_PREFIXES.test(word) ||
    (isParticiple(word) && (/ge\p{L}+en$/u.test(word) || !word.endsWith('en') || STRONG_PARTICIPLES.has(word))),
);

/** Whether a word looks like an infinitive, judged by its form alone. */
export const isInfinitive = remembering((word) => INFINITIVE.test(word) && word.length > 3 && !NOT_INFINITIVE.has(word));
