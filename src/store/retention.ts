import { sql } from 'kysely';
import type { Whose } from './erasure.ts';
import type { Tx } from './store.ts';

/** What stands in the place of a person's key in the roster once they are forgotten. */
const FORGOTTEN = 'forgotten:';

/** Deletes reflections that their student began and did not touch since `before`, and what is left of those that ended. Gives how many. */
export async function deleteStaleReflections(tx: Tx, tenantId: string, before: number): Promise<number> {
  const stale = tx.db.deleteFrom('reflections').where('tenant_id', '=', tenantId).where('updated_at', '<', before);
  return Number((await stale.executeTakeFirst()).numDeletedRows);
}

/** The students who left on this day (`YYYY-MM-DD`) or before and are not forgotten yet. */
export async function leaversUntil(tx: Tx, tenantId: string, day: string): Promise<readonly string[]> {
  const rows = await tx.db
    .selectFrom('people')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`left_on is not null`)
    .where('left_on', '<=', day)
    .where('roles', 'like', '%"student"%')
    .where('sourced_id', 'not like', `${FORGOTTEN}%`)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Takes a student's name, keys and place at the school out of the roster; the row stays, for what points at it. False when that was done before. */
export async function forgetName(tx: Tx, { tenantId, studentId }: Whose): Promise<boolean> {
  const key = `${FORGOTTEN}${studentId}`;
  const gone = await tx.db
    .updateTable('people')
    .set({ sourced_id: key, upn: key, entra_id: null, given_name: '', family_name: '', locale: null })
    .set({ team_id: null, group_name: null, grade: null })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', studentId)
    .where('sourced_id', 'not like', `${FORGOTTEN}%`)
    .executeTakeFirst();
  return gone.numUpdatedRows === 1n;
}

/** Deletes what is left of a forgotten student: conversations without words, mentors and placements, settings, chats. */
export async function deleteTraces(tx: Tx, { tenantId, studentId }: Whose): Promise<void> {
  const chats = await tx.db
    .selectFrom('chats')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', studentId)
    .execute();
  for (const { id } of chats) {
    for (const table of ['cards', 'ledger'] as const)
      await tx.db.deleteFrom(table).where('tenant_id', '=', tenantId).where('chat_id', '=', id).execute();
  }
  for (const table of ['chats', 'preferences'] as const)
    await tx.db.deleteFrom(table).where('tenant_id', '=', tenantId).where('person_id', '=', studentId).execute();
  const theirs = tx.db
    .selectFrom('conversations')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('student_id', '=', studentId);
  await tx.db.deleteFrom('conversation_pages').where('tenant_id', '=', tenantId).where('conversation_id', 'in', theirs).execute();
  for (const table of ['conversations', 'guides', 'placements'] as const)
    await tx.db.deleteFrom(table).where('tenant_id', '=', tenantId).where('student_id', '=', studentId).execute();
}
