import { findingOf, isMentorTurn, slip } from './seen.ts';
import type { Rule } from './rule.ts';

/** So many turns on both sides before a share of words means anything. */
const FEWEST_TURNS = 3;

/** Rule 1: talk with the student, not to them. Seen: advice that was typed; turns and words on both sides (domain.md §3). */
export const withNotTo: Rule = {
  id: 'with-not-to',
  observe(occasion) {
    const advice = findingOf(occasion, 'advice');
    if (advice) return slip(occasion, advice);
    const { asked, notes } = occasion.context;
    const isSaid = occasion.event.type === 'student.said' && occasion.phase !== null;
    const [ofMentor, ofStudent] = [asked.length + (isMentorTurn(occasion) ? 1 : 0), notes.length + (isSaid ? 1 : 0)];
    if (ofMentor === 0 || ofStudent === 0) return undefined;
    if (isMentorTurn(occasion)) return { signal: 'in-play' };
    if (occasion.event.type !== 'student.said' || occasion.standing === 'slipped') return undefined;
    // Once honoured it stays so until a slip, so the words need not be counted again.
    if (occasion.standing === 'honoured' || ofMentor < FEWEST_TURNS || ofStudent < FEWEST_TURNS) return { signal: 'in-play' };
    const said = [...notes.map(({ text }) => text), ...(isSaid ? [occasion.event.text] : [])];
    return { signal: wordsIn(said) > wordsIn(asked.map(({ text }) => text ?? '')) ? 'honoured' : 'in-play' };
  },
};

/** A tapped question counts as a turn without words: its wording is the guide's. */
function wordsIn(texts: readonly string[]): number {
  return texts.join(' ').match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0;
}
