import { askedIn, elementsOf, knowsOfNone, toldIn } from '../notes.ts';
import type { Element } from '../vocabulary.ts';
import { asksWhatHappened } from './seen.ts';
import type { Rule } from './rule.ts';

/** Rule 5: ask what exactly happened until the trigger of the emotion is clear (domain.md §2.1, §3). */
export const whatHappened: Rule = {
  id: 'what-happened',
  observe(occasion) {
    const { event, phase, context } = occasion;
    if (asksWhatHappened(occasion)) return { signal: 'in-play' };
    if (phase !== 'look-back') return undefined;
    const before = toldIn(context, 'look-back', context.story);
    if (event.type === 'student.said') {
      const after = [...before, ...elementsOf(event, phase, context)];
      return isTold(after) && !isTold(before) ? { signal: 'honoured' } : undefined;
    }
    if (event.type !== 'mentor.wentOn' || !context.notes.some(({ story }) => story === context.story)) return undefined;
    if (knowsOfNone(context)) return undefined;
    const known = new Set([...before, ...askedIn(context, 'look-back', context.story)]);
    if (known.has('trigger') || known.has('moment')) return undefined;
    return { signal: 'slipped', tip: { key: 'rules:what-happened.tip', rewrites: [{ question: 'LB9' }, { question: 'LB8' }] } };
  },
};

function isTold(told: readonly Element[]): boolean {
  return (told.includes('happened') || told.includes('experience')) && told.includes('trigger');
}
