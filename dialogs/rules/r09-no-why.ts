import { findingOf, isSound, slip } from './seen.ts';
import type { Rule } from './rule.ts';

/** Rule 9: ask no why-questions; they presume the motive is known and invite justification (domain.md §3). */
export const noWhy: Rule = {
  id: 'no-why',
  observe(occasion) {
    const { event } = occasion;
    if (event.type !== 'mentor.askedInOwnWords') return undefined;
    const why = findingOf(occasion, 'why');
    if (why) return slip(occasion, why);
    return event.heard.form === 'open' && isSound(occasion) ? { signal: 'honoured' } : undefined;
  },
};
