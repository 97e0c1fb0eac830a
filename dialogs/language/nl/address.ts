import type { ToRewrite } from '../rewrites.ts';

/** A form of address in use, and what goes with it: je, u, or the Flemish ge with its u. */
export type Address = {
  /** As the subject after its verb: `deed je`. */
  readonly subject: string;
  /** As anything but the subject: `voor je`. */
  readonly you: string;
  /** The same with stress on it: `volgens jou`. */
  readonly stressed: string;
  readonly yourself: string;
  readonly can: string;
  readonly would: string;
  readonly see: string;
  readonly look: string;
  readonly have: string;
  readonly think: string;
};

const FAMILIAR: Address = {
  subject: 'je',
  you: 'je',
  stressed: 'jou',
  yourself: 'jezelf',
  can: 'kun je',
  would: 'zou je',
  see: 'zie je',
  look: 'kijk je',
  have: 'heb je',
  think: 'denk je',
};
const POLITE: Address = {
  subject: 'u',
  you: 'u',
  stressed: 'u',
  yourself: 'uzelf',
  can: 'kunt u',
  would: 'zou u',
  see: 'ziet u',
  look: 'kijkt u',
  have: 'hebt u',
  think: 'denkt u',
};
const FLEMISH: Address = {
  subject: 'ge',
  you: 'u',
  stressed: 'u',
  yourself: 'uzelf',
  can: 'kunt ge',
  would: 'zoudt ge',
  see: 'ziet ge',
  look: 'kijkt ge',
  have: 'hebt ge',
  think: 'denkt ge',
};

/** Every form of address that there is. */
export const ADDRESSES: readonly Address[] = [FAMILIAR, POLITE, FLEMISH];

const FAMILIAR_WORD = /^(?:je|jij|jou|jouw|jezelf)$/u;
const POLITE_WORD = /^(?:u|uw|uzelf)$/u;
const FLEMISH_WORD = /^(?:ge|gij)$/u;

/** As the sentence addresses the student; one that does not, as the text does. */
export function addressOf({ words, whole }: ToRewrite): Address {
  return usedIn(words) ?? usedIn(whole.split(' ')) ?? FAMILIAR;
}

function usedIn(words: readonly string[]): Address | null {
  const familiar = words.some((word) => FAMILIAR_WORD.test(word));
  if (words.some((word) => FLEMISH_WORD.test(word)))
    return familiar && words.some((word) => word !== 'jouw' && FAMILIAR_WORD.test(word)) ? FAMILIAR : FLEMISH;
  if (words.some((word) => POLITE_WORD.test(word))) return POLITE;
  return familiar ? FAMILIAR : null;
}

/** The sentence with `uw` for the Flemish `uwen`, which the rules read as `jouw`. */
export function withOwn(found: ToRewrite, { subject }: Address): ToRewrite {
  if (subject !== 'ge' || !found.typed.includes('jouw')) return found;
  return { ...found, typed: found.typed.map((word) => (word === 'jouw' ? 'uw' : word)) };
}
