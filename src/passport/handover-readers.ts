import { fullName } from '../conversation/desk.ts';
import { wasHeld } from '../conversation/was-held.ts';
import { decide, relationTo } from '../people/access.ts';
import { conversationsBetween } from '../store/conversations.ts';
import type { Whose } from '../store/erasure.ts';
import { type HandoverLine, handoverOf } from '../store/handovers.ts';
import { mentorsOf } from '../store/guides.ts';
import type { Tx } from '../store/store.ts';
import { isReadable } from './handover.ts';

const LOOKED_THROUGH = 50;

/** What a next mentor may read: the lines as the student approved them, and when (epoch milliseconds). */
type Told = { readonly lines: readonly HandoverLine[]; readonly at: number };

/** Whether a mentor and a student have talked before; the conversation with `except` does not count. */
async function haveTalked(tx: Tx, whose: Whose & { readonly mentorId: string }, except = ''): Promise<boolean> {
  return (await conversationsBetween(tx, whose, LOOKED_THROUGH)).some((each) => each.id !== except && wasHeld(each));
}

/**
 * What a student hands over to this mentor; undefined when there is nothing, or when this is no next mentor: one who guides the
 * student today and has not talked with them yet. The caller writes the reading down.
 */
export async function handoverFor(
  tx: Tx,
  {
    actor,
    student: whose,
    today,
    at,
    conversationId,
  }: {
    readonly actor: Parameters<typeof decide>[0]['actor'];
    readonly student: Whose;
    readonly today: string;
    readonly at: number;
    readonly conversationId: string;
  },
): Promise<Told | undefined> {
  const handover = await handoverOf(tx, whose);
  if (!isReadable(handover, at) || handover.approved === null) return undefined;
  const relation = await relationTo(tx, actor, { tenantId: whose.tenantId, id: whose.studentId }, today);
  const granted = !(await haveTalked(tx, { ...whose, mentorId: actor.personId }, conversationId));
  return decide({ actor, action: 'read-handover', relation, granted }).allowed ? handover.approved : undefined;
}

/** The mentors of today who have not talked with the student yet, by name: whoever is a next mentor at this moment. */
export async function nextMentors(tx: Tx, whose: Whose & { readonly today: string }): Promise<readonly string[]> {
  const names: string[] = [];
  for (const mentor of await mentorsOf(tx, whose)) {
    if (!(await haveTalked(tx, { ...whose, mentorId: mentor.id }))) names.push(fullName(mentor));
  }
  return names;
}
