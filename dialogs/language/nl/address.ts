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

/** `uwen` is read as `jouw`, so that `jouw` beside ge tells nothing. */
const USED: Readonly<Record<string, 'je' | 'jouw' | 'u' | 'ge' | undefined>> = {
  je: 'je', jij: 'je', jou: 'je', jezelf: 'je', jouw: 'jouw', u: 'u', uw: 'u', uzelf: 'u', ge: 'ge', gij: 'ge',
}; // prettier-ignore

/** As the sentence addresses the student; one that does not, as the text does. */
export function addressOf({ words, whole }: ToRewrite): Address {
  return usedIn(words) ?? usedIn(whole.split(' ')) ?? FAMILIAR;
}

function usedIn(words: readonly string[]): Address | null {
  const used = { je: false, jouw: false, u: false, ge: false };
  for (const word of words) {
    const as = word.length < 8 && Object.hasOwn(USED, word) ? USED[word] : undefined;
    if (as !== undefined) used[as] = true;
  }
  if (used.ge) return used.je ? FAMILIAR : FLEMISH;
  if (used.u) return POLITE;
  return used.je || used.jouw ? FAMILIAR : null;
}

/** The sentence with `uw` for the Flemish `uwen`, which the rules read as `jouw`. */
export function withOwn(found: ToRewrite, { subject }: Address): ToRewrite {
  if (subject !== 'ge' || !found.typed.includes('jouw')) return found;
  return { ...found, typed: found.typed.map((word) => (word === 'jouw' ? 'uw' : word)) };
}
