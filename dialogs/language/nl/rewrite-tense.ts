import { remembering } from '../memo.ts';
import { SETS } from './sets.ts';
import { isInfinitive, isPast, isPerfect } from './verbs.ts';

/** After these a word is a noun, whatever it looks like: `de gedachte`. */
const BEFORE_NOUN = /^(?:de|een|deze|geen|veel|in|van|met|voor|op|aan|over|naar|uit|bij|door|te)$/u;
const HAVING = /^(?:heb|hebt|heeft|hebben)$/u;
const BEING = /^(?:ben|bent|is|zijn|zijt)$/u;
/** Participles that tell with zijn what took place; others tell with it how someone is: `je bent opgelucht`. */
const TOOK_PLACE =
  /^(?:.*(?:geweest|gegaan|gekomen|gebleven|gelopen|gestapt|gestopt|gehaakt|geslaagd|gezakt|geschrokken|gevallen|gewisseld|gevlucht|gereden|geworden|gebeurd|gestart|gegroeid|gelukt)|begonnen|vertrokken|verhuisd|veranderd)$/u;
const STATE = new RegExp(`^(?:${SETS['state']})$`, 'u');
const isState = remembering((word) => STATE.test(word));
const tookPlace = remembering((word) => TOOK_PLACE.test(word));

/** Whether a sentence, or a piece of one, tells of the past: by a finite verb, or by a perfect. What the mentor thinks of it does not count. */
export function tellsPast(words: readonly string[]): boolean {
  const that = words[0] === 'ik' ? words.indexOf('dat') : -1;
  const told = words.slice(that + 1);
  if (told.some((word, index) => isPast(word) && !BEFORE_NOUN.test(told[index - 1] ?? ''))) return true;
  const has = told.some((word) => HAVING.test(word));
  const is = told.some((word) => BEING.test(word));
  return (
    (has || is) &&
    (replacesParticiple(told) ||
      told.some((word, index) => isPerfect(word) && told[index - 1] !== 'te' && (tookPlace(word) || (has && !isState(word)))))
  );
}

const FIRST_OF_TWO = /^(?:gaan|blijven|laten|komen|zitten|staan|liggen|lopen)$/u;
const MODAL = /^(?:wil|wilt|moet|kan|kunt|kun|mag|zou|zal|zult|hoeft|gaat)$/u;

/** Two infinitives for a participle: `hebt staan versieren`, `bent gaan werken`. */
function replacesParticiple(words: readonly string[]): boolean {
  return (
    !words.some((word) => MODAL.test(word)) &&
    words.some((word, index) => FIRST_OF_TWO.test(word) && words[index - 1] !== 'te' && isInfinitive(words[index + 1] ?? ''))
  );
}
