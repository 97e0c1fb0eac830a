import { findingOf, makes, slip } from './seen.ts';
import type { Rule } from './rule.ts';

/** Rule 8: listen "empty", from not-knowing. Handing back the student's own words shows it (domain.md §3). */
export const listenEmpty: Rule = {
  id: 'listen-empty',
  observe(occasion) {
    const { event } = occasion;
    const stacked = findingOf(occasion, 'stacked');
    if (stacked) return slip(occasion, stacked);
    const fillsIn = findingOf(occasion, 'fills-in');
    if (fillsIn) return withoutTip(slip(occasion, fillsIn));
    const handsBack = event.type === 'mentor.asked' && event.ownWords.length > 0;
    return handsBack || makes(occasion, 'summarise-own-words') ? { signal: 'honoured' } : undefined;
  },
};

/** Filling in is rule 10's to speak of; a mentor hears it once. */
function withoutTip({ tip: _, ...evidence }: ReturnType<typeof slip>): ReturnType<typeof slip> {
  return evidence;
}
