import { type Desk, type Outcome, SILENT } from './desk.ts';
import { type Held, shownOf } from './hold.ts';
import { togetherSlot } from './together.ts';
import { questionsFor } from './views.ts';

/**
 * The card for everybody is written anew when what somebody sees in it has changed: it stays the same, and each client asks for its
 * own view of it again. `before` null: the conversation has just begun.
 */
export function movedTogether(desk: Pick<Desk, 'today' | 'school'>, before: Held | null, after: Held): Outcome {
  if (after.group === undefined || (before && seenIn(desk, before) === seenIn(desk, after))) return SILENT;
  const reply = { op: 'update', view: { card: 'together' }, slot: togetherSlot(after.row.mentorId) } as const;
  return { answer: null, owed: [{ chatId: after.group, reply }] };
}

function seenIn(desk: Pick<Desk, 'today' | 'school'>, held: Held): string {
  const { state, phase } = held.place;
  const questions = state === 'talking' && phase !== null ? questionsFor(shownOf(desk, held), phase) : [];
  return [state, phase, ...questions.map(({ key }) => key)].join(' ');
}
