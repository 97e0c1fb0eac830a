import type { Line } from '../reply.ts';
import { addGrants } from '../store/grants.ts';
import { mentorsOf } from '../store/guides.ts';
import { type Desk, fullName, type Request } from './desk.ts';

/** Who a student may let read along when they keep something: their mentors of today. */
export async function mayRead({ tx, person, today }: Desk): Promise<readonly { id: string; name: string }[]> {
  const found = await mentorsOf(tx, { tenantId: person.tenantId, studentId: person.id, today });
  return found.map((mentor) => ({ id: mentor.id, name: fullName(mentor) }));
}

/** Lets those read an item whom the student ticked in the field `with`, ids with commas between. Gives their names. */
export async function shareWith(desk: Desk, itemId: string, { inputs }: Pick<Request, 'inputs'>): Promise<readonly string[]> {
  const { tenantId, id: studentId } = desk.person;
  const ticked = (inputs['with'] ?? '').split(',');
  const chosen = (await mayRead(desk)).filter(({ id }) => ticked.includes(id));
  await addGrants(
    desk.tx,
    chosen.map(({ id }) => ({ tenantId, id: desk.newId(), studentId, itemId, granteeId: id, createdAt: desk.at })),
  );
  return chosen.map(({ name }) => name);
}

/** What is said of an item that was kept: who reads it. */
export function keptLine(names: readonly string[]): Line {
  if (names.length === 0) return { key: 'reflection:keptPrivate' };
  return { key: 'reflection:keptShared', params: { names } };
}
