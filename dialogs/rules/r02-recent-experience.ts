import { findingOf, makes, proposing, taps } from './seen.ts';
import type { Rule } from './rule.ts';

/** From so many notes on, talk without an experience has stayed general. */
const FEWEST_NOTES = 2;

/** Rule 2: invite the student to tell about a recent experience. Seen in looking back only (domain.md §3). */
export const recentExperience: Rule = {
  id: 'recent-experience',
  observe(occasion) {
    const { event, phase, context } = occasion;
    const isInvited = makes(occasion, 'invite-experience') && !findingOf(occasion, 'advice');
    if (isInvited || taps(occasion, { elements: ['experience'] })) return { signal: 'in-play' };
    if (phase !== 'look-back') return undefined;
    if (event.type === 'student.said' && (event.heard.hasExperience || event.element === 'experience')) {
      return { signal: 'honoured', quote: event.text };
    }
    if (event.type !== 'mentor.wentOn') return undefined;
    const notes = context.notes.filter((note) => note.phase === 'look-back' && note.story === context.story);
    const isGeneral = !notes.some(({ elements }) => elements.includes('experience') || elements.includes('happened'));
    if (notes.length < FEWEST_NOTES || !isGeneral) return undefined;
    return { signal: 'slipped', tip: { key: 'rules:recent-experience.tip', rewrites: proposing(context, 'LB1', 'LB3') } };
  },
};
