import { everToldOrAsked, makes, notesAfter, taps } from './seen.ts';
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
    const hasMotive = context.notes.some(({ elements }) => elements.includes('motive'));
    const wasAsked = everToldOrAsked(context).has('elsewhere');
    if (!hasMotive || wasAsked || isCompared(occasion)) return undefined;
    return { signal: 'slipped', tip: { key: 'rules:broaden.tip', rewrites: [{ question: 'RM5' }] } };
  },
};

/** Whether a second situation is noted: told as such, or a small story of its own. */
function isCompared(occasion: Occasion): boolean {
  const notes = notesAfter(occasion);
  const first = notes.find(({ phase }) => phase === 'look-back');
  return notes.some(
    ({ phase, story, elements }) => (phase === 'look-back' && story !== first?.story) || elements.includes('elsewhere'),
  );
}
