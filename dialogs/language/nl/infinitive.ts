import { words as wordSet } from '../lexicon.ts';
import { isInfinitive, PARTICLES } from './verbs.ts';

/** Before an infinitive that stands as a noun: `oefenen met presenteren`. */
const GOVERNS_NOUN =
  /^(?:met|bij|van|in|op|aan|tijdens|voor|na|het|de|die|deze|je|jouw|uw|geen|alle|veel|twee|drie|vier|vijf|paar|andere)$/u;

/** Whether a word among others is an infinitive that tells to do something, not a noun: `presenteren` in `oefenen met presenteren`, `klasgenoten`. */
export function isVerbal(phrase: readonly string[], at: number): boolean {
  return (
    isInfinitive((phrase[at] ?? '').toLowerCase()) &&
    !(at > 0 && /^\p{Lu}/u.test(phrase[at] ?? '')) &&
    phrase[at]?.endsWith('heen') !== true &&
    !GOVERNS_NOUN.test(phrase[at - 1] ?? '')
  );
}

/** Before an infinitive: `je inschrijven voor keuzedelen`. */
const ONESELF = /^(?:je|u|zich)$/u;
/** Before these what looks like an infinitive never is one: `de keuken`. */
const BEFORE_THINGS = /^(?:de|deze|alle|veel|twee|drie|vier|vijf|paar|andere)$/u;

/** Infinitives that another one follows: `gaan praten`, `laten zien`. */
const GOVERNING = /^(?:gaan|laten|leren|blijven|komen|helpen|durven|willen|zien|horen|proberen|kunnen)$/u;

/** Say nothing by themselves. */
const VAGUE =
  /^(?:doen|gaan|zijn|hebben|weten|kunnen|moeten|willen|zien|komen|blijven|laten|worden|denken|proberen|beginnen|maken|zeggen|nemen|geven|leren)$/u;

/** An infinitive with te, in its place: `mee te lopen`. */
function parted(verb: string): readonly string[] {
  const particle = [...PARTICLES, 'proef']
    .filter((one) => verb.startsWith(one) && isSeparable(verb, one))
    .toSorted((a, b) => b.length - a.length)[0];
  return particle === undefined ? ['te', verb] : [particle, 'te', verb.slice(particle.length)];
}

/** A phrase that ends in an infinitive, with te: `een dag mee te lopen`. Null when there is none. */
export function withTe(phrase: readonly string[]): string | null {
  const infinitives = [...phrase.keys()].filter(
    (index) => isInfinitive((phrase[index] ?? '').toLowerCase()) && phrase[index]?.endsWith('heen') !== true,
  );
  if (phrase[0] === 'het' && phrase[2] === 'als' && isInfinitive(phrase[1] ?? ''))
    return ['het te', ...phrase.slice(1)].join(' ');
  const asks = phrase.includes('te') ? -1 : phrase.findIndex((word, index) => word === 'vragen' && phrase[index + 1] === 'om');
  const at =
    (asks === -1 ? undefined : asks) ??
    infinitives.find((index) => index === 1 && ONESELF.test(phrase[0] ?? '') && REFLEXIVE.test(phrase[1] ?? '')) ??
    infinitives.findLast((index) => isVerbal(phrase, index)) ??
    infinitives.find((index) => index === 1 && ONESELF.test(phrase[0] ?? '')) ??
    infinitives.findLast(
      (index) => !BEFORE_THINGS.test(phrase[index - 1] ?? '') && !(index > 0 && /^\p{Lu}/u.test(phrase[index] ?? '')),
    ) ??
    -1;
  if (at === -1 || phrase.includes(':') || (phrase.length < 2 && VAGUE.test(phrase[0] ?? ''))) return null;
  if (phrase[at - 1] === 'te') {
    const governing = phrase.findIndex((_, index) => index < at && phrase[index - 1] !== 'te' && isVerbal(phrase, index));
    const whole =
      governing === -1
        ? phrase
        : [...phrase.slice(0, governing), ...parted(phrase[governing] ?? ''), ...phrase.slice(governing + 1)];
    return phrase[0] === 'verstandig' ? null : whole.join(' ');
  }
  let first = at;
  if (GOVERNING.test(phrase[at - 1] ?? '')) first -= 1;
  const verb = phrase[first] ?? '';
  const split = parted(verb);
  const after = phrase.slice(first + 1);
  return [...joined(phrase.slice(0, first), split.length === 3), ...split, ...after].join(' ').replaceAll(' ,', ',');
}

/** `daar over` before `te praten` is one word, and so is `er op` before `aan te spreken`. */
export function joined(before: readonly string[], apart: boolean): readonly string[] {
  const [there = '', on = ''] = before.slice(-2);
  const one =
    /^(?:daar|er|hier)$/u.test(there) &&
    (apart ? /^(?:over|van|naar|op|mee|aan|voor|in|tegen|bij)$/u : /^(?:over|van|naar)$/u).test(on);
  return one ? [...before.slice(0, -2), there + on] : before;
}

/** Verbs of what one does with oneself; what follows is what it is about: `je verdiepen in de verschillende richtingen`. */
const REFLEXIVE =
  /^(?:verdiepen|inschrijven|uitschrijven|aanmelden|afmelden|melden|voorbereiden|orienteren|oriënteren|concentreren|richten|focussen|inlezen|inleven|verplaatsen|ontwikkelen|specialiseren|aansluiten|bemoeien|losmaken|herinneren)$/u;

const BASES = wordSet(`
nemen bellen zoeken schrijven lopen geven maken halen zetten houden denken vragen melden leveren doen gaan staan komen kijken leggen
ruimen laten spreken werken wachten pakken bouwen brengen vullen sluiten ronden lezen praten stellen trekken proberen bereiden letten
rusten hangen sturen bieden vatten meten slaan kleden lossen sturen leiden passen vinden wijzen tekenen schakelen draaien rijden vallen gooien stappen knippen breken schuiven voelen studeren spelen nodigen schaffen dienen
delen voeren haken rekenen voegen kopen tikken dragen zeggen duwen roepen plannen stemmen vechten
richten melden hoeven leven wassen kiezen sporen schrijven zoeken stromen
`);
const INSEPARABLE = wordSet(
  'overleggen overwegen voorkomen ondernemen onderzoeken omvatten voorspellen overdenken aanvaarden achterhalen doorlopen omschrijven ondervinden overleven voldoen doorstaan',
);

/** Particles that stand apart with any verb. */
const ALWAYS_APART = /^(?:op|af|uit|mee|weg|terug|in|toe|na|bij|neer|samen|vast|dicht|stil|los|tegen|rond|klaar|aan)$/u;

function isSeparable(verb: string, particle: string): boolean {
  const base = verb.slice(particle.length);
  if (INSEPARABLE.has(verb)) return false;
  return BASES.has(base) || (ALWAYS_APART.test(particle) && base.length > 5 && isInfinitive(base) && !base.endsWith('eren'));
}
