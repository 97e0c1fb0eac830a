import { findingOf, isSound, makes, slip, taps } from './seen.ts';
import type { Rule } from './rule.ts';

/** The questions of the bank that ask the student for the word itself (domain.md §4). */
const ASKS_FOR_THE_WORD = ['RQ5', 'RM6'];

/** Rule 10: do not fill in for the other; look together for the right word (domain.md §3). */
export const nivea: Rule = {
  id: 'nivea',
  observe(occasion) {
    const fillsIn = findingOf(occasion, 'fills-in');
    if (fillsIn) return slip(occasion, fillsIn);
    const asksInOwnWords = isSound(occasion) && makes(occasion, 'core-word');
    return asksInOwnWords || taps(occasion, { ids: ASKS_FOR_THE_WORD }) ? { signal: 'honoured' } : undefined;
  },
};
