import { asksWhatHappened, findingOf, makes, slip } from './seen.ts';
import type { Rule } from './rule.ts';

/** Rule 4: give the emotion attention and appreciation, then return to the experience (domain.md §3). */
export const valueEmotion: Rule = {
  id: 'value-emotion',
  observe(occasion) {
    const dwells = findingOf(occasion, 'dwells');
    if (dwells) return slip(occasion, dwells);
    const acknowledges = makes(occasion, 'acknowledge-emotion');
    if (asksWhatHappened(occasion) && (acknowledges || occasion.standing === 'in-play')) return { signal: 'honoured' };
    return acknowledges ? { signal: 'in-play' } : undefined;
  },
};
