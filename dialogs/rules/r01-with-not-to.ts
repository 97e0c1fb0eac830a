import { findingOf, isMentorTurn, notesAfter, slip } from './seen.ts';
import type { Occasion, Rule } from './rule.ts';

/** So many turns on both sides before a share of words means anything. */
const FEWEST_TURNS = 3;

/** Rule 1: talk with the student, not to them. Seen: advice that was typed; turns and words on both sides (domain.md §3). */
export const withNotTo: Rule = {
  id: 'with-not-to',
  observe(occasion) {
    const advice = findingOf(occasion, 'advice');
    if (advice) return slip(occasion, advice);
    const { mentor, student } = turnsAfter(occasion);
    if (mentor.length === 0 || student.length === 0) return undefined;
    if (isMentorTurn(occasion)) return { signal: 'in-play' };
    if (occasion.event.type !== 'student.said' || occasion.standing === 'slipped') return undefined;
    // Once honoured it stays so until a slip, so the words need not be counted again.
    if (occasion.standing === 'honoured') return { signal: 'in-play' };
    const enough = mentor.length >= FEWEST_TURNS && student.length >= FEWEST_TURNS;
    return { signal: enough && wordsIn(student) > wordsIn(mentor) ? 'honoured' : 'in-play' };
  },
};

/** The words of both sides after the event. A tapped question counts as a turn without words: its wording is the guide's. */
function turnsAfter(occasion: Occasion): { mentor: readonly string[]; student: readonly string[] } {
  const { context, event } = occasion;
  const typed = event.type === 'mentor.askedInOwnWords' ? [event.text] : event.type === 'mentor.asked' ? [''] : [];
  return {
    mentor: [...context.asked.map(({ text }) => text ?? ''), ...typed],
    student: notesAfter(occasion).map(({ text }) => text),
  };
}

function wordsIn(texts: readonly string[]): number {
  return texts.join(' ').match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0;
}
