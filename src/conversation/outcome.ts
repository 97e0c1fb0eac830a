import { missingIn } from '../../dialogs/phases/conditions.ts';
import { type Element, PHASES } from '../../dialogs/vocabulary.ts';
import type { CardView, Line } from '../reply.ts';
import { proposalOfConversation } from '../store/proposals.ts';
import { talkBetween } from '../store/talks.ts';
import type { School } from '../people/schools.ts';
import { notesGoAt } from '../retention/due.ts';
import { dayOf } from './days.ts';
import { type Desk, firstName } from './desk.ts';
import type { Held } from './hold.ts';
import { isShared, type ProposalContent } from './proposal.ts';
import { phaseMap } from './views.ts';

/**
 * The mentor's card after the closing: what became of each item. The words are shown only where the student shares them
 * with this mentor; what was declined is shown without words.
 */
export async function outcomeView(
  desk: Pick<Desk, 'tx'> & Partial<Pick<Desk, 'school'>>,
  { row, place, student }: Held,
  notice?: Line,
): Promise<CardView> {
  const proposal = await proposalOfConversation(desk.tx, row.tenantId, row.id);
  if (!proposal || proposal.state === 'withdrawn') return stoppedView({ row, place, student });

  const { items, decisions, sharing, via, due: moved = {} } = proposal.items as ProposalContent;
  return {
    card: 'outcome',
    ref: { subject: row.id, rev: row.rev },
    student: firstName(student),
    state: proposal.state === 'answered' ? 'answered' : place.state === 'unreachable' ? 'unreachable' : 'sent',
    via,
    phases: phaseMap(place),
    items: items.map((item) => {
      const decided = decisions.find(({ id }) => id === item.id);
      const visible = !decided || (decided.decision !== 'declined' && isShared(item.kind, sharing));
      const due = moved[item.id] ?? item.agreement?.due;
      return {
        kind: item.kind,
        decision: decided?.decision ?? null,
        text: visible ? (decided?.text ?? item.text) : null,
        ...(visible && due ? { due } : {}),
      };
    }),
    next: { on: (await talkBetween(desk.tx, row))?.onDay ?? null },
    ...(desk.school ? { notesUntil: notesUntil(desk.school, row) } : {}),
    ...(notice ? { notice } : {}),
  };
}

function notesUntil({ settings: { retention, timeZone } }: School, row: Held['row']): string {
  return dayOf(notesGoAt(retention, row), timeZone);
}

/** A conversation that ended without a closing: what was reached is kept, and what is left for next time is said. */
function stoppedView({ row, place, student }: Pick<Held, 'row' | 'place' | 'student'>): CardView {
  const left = PHASES.map((phase) => missingIn(phase, place.context)).find((element): element is Element => element !== null);
  const params = { student: firstName(student) };
  const lines: Line[] = [{ key: 'chat:stopped', params }];
  if (left) lines.push({ key: `chat:leftForNextTime.${left}`, params });
  return { card: 'message', ref: { subject: row.id, rev: row.rev }, lines, actions: [] };
}
