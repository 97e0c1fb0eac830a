import { findingOf, isSound, makes, quoteOf, slip } from './seen.ts';
import type { Rule } from './rule.ts';

/** Rule 8: listen "empty", from not-knowing. Handing back the student's own words shows it (domain.md §3). */
export const listenEmpty: Rule = {
  id: 'listen-empty',
  observe(occasion) {
    const { event } = occasion;
    const stacked = findingOf(occasion, 'stacked');
    if (stacked) return slip(occasion, stacked);
    const fillsIn = findingOf(occasion, 'fills-in');
    // The tip is rule 10's: a mentor hears it once.
    if (fillsIn) return { signal: 'slipped', quote: quoteOf(occasion, fillsIn) };
    const handsBack = event.type === 'mentor.asked' && event.ownWords.length > 0;
    return handsBack || (isSound(occasion) && makes(occasion, 'summarise-own-words')) ? { signal: 'honoured' } : undefined;
  },
};
