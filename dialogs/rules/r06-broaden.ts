import { elementsOf, isEverTold, storiesTold } from '../notes.ts';
import { everToldOrAsked, makes, taps } from './seen.ts';
import type { Occasion, Rule } from './rule.ts';

/** Rule 6: broaden small stories, so that motives show by comparison and not from one event (domain.md §3). */
export const broaden: Rule = {
  id: 'broaden',
  observe(occasion) {
    const { event, phase, context } = occasion;
    if (taps(occasion, { elements: ['elsewhere'] }) || makes(occasion, 'broaden')) return { signal: 'in-play' };
    if (event.type === 'student.said') {
      return event.heard.secondSituation || isCompared(occasion) ? { signal: 'honoured' } : undefined;
    }
    if (event.type !== 'mentor.wentOn' || phase !== 'reflect') return undefined;
    const hasMotive = isEverTold(context, 'motive');
    const wasAsked = everToldOrAsked(context).has('elsewhere');
    if (!hasMotive || wasAsked || isCompared(occasion)) return undefined;
    return { signal: 'slipped', tip: { key: 'rules:broaden.tip', rewrites: [{ question: 'RM5' }] } };
  },
};

/** Whether a second situation is noted, by the event too: told as such, or a small story of its own. */
function isCompared({ event, phase, context }: Occasion): boolean {
  const told = storiesTold(context);
  const isNoting = event.type === 'student.said' && phase !== null;
  const isNewStory = isNoting && phase === 'look-back' && !told.has(context.story);
  if (told.size + (isNewStory ? 1 : 0) > 1 || isEverTold(context, 'elsewhere')) return true;
  return isNoting && elementsOf(event, phase, context).includes('elsewhere');
}
