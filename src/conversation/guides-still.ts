import { decide, relationTo } from '../people/access.ts';
import { findPerson } from '../store/people.ts';
import type { Proposal } from '../store/proposals.ts';
import { actorOf } from './actor.ts';
import type { Desk } from './desk.ts';

/** Whether the mentor of a closing guides its student today. One who was replaced or has left does not: what the student makes of it is not for them. */
export async function guidesStill(
  { tx, today }: Pick<Desk, 'tx' | 'today'>,
  { tenantId, mentorId, studentId }: Pick<Proposal, 'tenantId' | 'mentorId' | 'studentId'>,
): Promise<boolean> {
  const mentor = await findPerson(tx, { tenantId, id: mentorId });
  if (!mentor) return false;
  const relation = await relationTo(tx, { tenantId, personId: mentorId }, { tenantId, id: studentId }, today);
  return decide({ actor: actorOf(mentor), action: 'guide', relation }).allowed;
}
