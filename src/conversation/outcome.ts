import { missingIn, reachedPhases } from '../../dialogs/phases/conditions.ts';
import { type Element, PHASES } from '../../dialogs/vocabulary.ts';
import { decide, relationTo } from '../people/access.ts';
import type { CardView, Line } from '../reply.ts';
import { agreementsFor, entriesFor } from '../store/passport-readers.ts';
import { findPerson } from '../store/people.ts';
import { proposalOfConversation } from '../store/proposals.ts';
import { talkBetween } from '../store/talks.ts';
import { notesGoAt } from '../retention/due.ts';
import { actorOf } from './actor.ts';
import { dayOf } from '../days.ts';
import type { Desk } from './desk.ts';
import type { Held } from './hold.ts';
import { noteReading } from './note-reading.ts';
import type { ProposalContent } from './proposal.ts';
import { phaseMap } from './views.ts';

type Looking = Pick<Desk, 'tx' | 'today'> & Partial<Pick<Desk, 'school'>>;

/** The same card when its mentor asks for it. Words of the passport on it are a reading, which is written down for the student. */
export async function readOutcome(desk: Desk, current: Held, notice?: Line): Promise<CardView> {
  const view = await outcomeView(desk, current, notice);
  const shows = view.card === 'outcome' && view.items.some(({ decision, text }) => decision !== null && text !== null);
  if (shows) await noteReading(desk, current.row.studentId, 'outcome');
  return view;
}

/**
 * The mentor's card after the closing: what became of each item. What waits for an answer is the mentor's own proposal. Once
 * answered, it shows what the passport says now, and only where the student shares that with this mentor today. As it comes with the
 * student's own answer it is no reading: they have just decided what it shows. Answered when the mentor guided the student no longer, it
 * shows nothing of all this.
 */
export async function outcomeView(desk: Looking, { row, place, student, called }: Held, notice?: Line): Promise<CardView> {
  const proposal = await proposalOfConversation(desk.tx, row.tenantId, row.id);
  if (!proposal || proposal.state === 'withdrawn') return stoppedView({ row, place, called });

  const { items, decisions, via, kept = {}, withoutMentor } = proposal.items as ProposalContent;
  if (withoutMentor) return { card: 'line', line: { key: 'chat:closingNotYours' } };
  const shared = await sharedNow(desk, { row, student }, Object.values(kept));
  return {
    card: 'outcome',
    ref: { subject: row.id, rev: row.rev },
    student: called,
    state: proposal.state === 'answered' ? 'answered' : waitingAs(place),
    via,
    phases: phaseMap(place),
    items: items.map((item) => {
      const decided = decisions.find(({ id }) => id === item.id);
      const shown = decided ? shared.get(kept[item.id] ?? '') : { text: item.text, due: item.agreement?.due };
      return {
        kind: item.kind,
        decision: decided?.decision ?? null,
        text: shown?.text ?? null,
        ...(shown?.due ? { due: shown.due } : {}),
      };
    }),
    next: { on: (await talkBetween(desk.tx, row))?.onDay ?? null },
    ...notesUntil(desk, row),
    ...(notice ? { notice } : {}),
  };
}

/** Where a closing is that waits for its answer. */
function waitingAs({ state }: Held['place']): 'sent' | 'unreachable' | 'not-delivered' {
  return state === 'unreachable' || state === 'not-delivered' ? state : 'sent';
}

/** What these items of the passport say, by id, as far as the conversation's mentor may read them today. */
async function sharedNow(
  { tx, today }: Looking,
  { row, student }: Pick<Held, 'row' | 'student'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly text: string; readonly due?: string }>> {
  const { tenantId, studentId, mentorId } = row;
  const mentor = ids.length === 0 ? undefined : await findPerson(tx, { tenantId, id: mentorId });
  if (!mentor) return new Map();
  const relation = await relationTo(tx, { tenantId, personId: mentorId }, student, today);
  if (!decide({ actor: actorOf(mentor), action: 'read-item', relation, granted: true }).allowed) return new Map();
  const seen = { tenantId, studentId, viewerId: mentorId, ids, limit: ids.length };
  const entries = await entriesFor(tx, seen);
  const agreements = await agreementsFor(tx, seen);
  return new Map<string, { text: string; due?: string }>([
    ...entries.map(({ id, body }) => [id, { text: body.text }] as const),
    ...agreements.map(({ id, body, dueOn }) => [id, { text: body.what, due: dueOn }] as const),
  ]);
}

/** The day on which the notes go, unless it is past. */
function notesUntil({ school, today }: Looking, row: Held['row']): { notesUntil?: string } {
  if (!school) return {};
  const until = dayOf(notesGoAt(school.settings.retention, row), school.settings.timeZone);
  return until < today ? {} : { notesUntil: until };
}

/** A conversation that ended without a closing: what was reached is kept, and what is left for next time is said. None where nothing was. */
function stoppedView({ row, place, called }: Pick<Held, 'row' | 'place' | 'called'>): CardView {
  const ref = { subject: row.id, rev: row.rev };
  const params = { student: called };
  if (reachedPhases(place.context).length === 0)
    return { card: 'message', ref, lines: [{ key: 'chat:putOff', params }], actions: [] };
  const left = PHASES.map((phase) => missingIn(phase, place.context)).find((element): element is Element => element !== null);
  const lines: Line[] = [{ key: 'chat:stopped', params }];
  if (left) lines.push({ key: `chat:leftForNextTime.${left}`, params });
  return { card: 'message', ref, lines, actions: [] };
}
