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

/** What only somebody has who is or was a student. */
const OF_STUDENTS = ['conversations', 'entries', 'agreements', 'reflections'] as const;

/** The students who left on this day (`YYYY-MM-DD`) or before and are not forgotten yet, and whoever left so and was a student before. */
export async function leaversUntil(tx: Tx, tenantId: string, day: string): Promise<readonly string[]> {
  const rows = await leftBy(tx, tenantId, day)
    .where((is) =>
      is.or([
        is('roles', 'like', STUDENT),
        ...OF_STUDENTS.map((table) =>
          is.exists(
            is
              .selectFrom(table)
              .select(`${table}.id`)
              .where(`${table}.tenant_id`, '=', tenantId)
              .whereRef(`${table}.student_id`, '=', 'people.id'),
          ),
        ),
      ]),
    )
    .orderBy('people.id')
    .execute();
  return rows.map(({ id }) => id);
}

const STUDENT = '%"student"%';

/** Who left on this day or before and is not forgotten yet. */
function leftBy({ db }: Tx, tenantId: string, day: string) {
  return db
    .selectFrom('people')
    .select('people.id')
    .where('people.tenant_id', '=', tenantId)
    .where(sql<boolean>`people.left_on is not null`)
    .where('people.left_on', '<=', day)
    .where('people.sourced_id', 'not like', `${FORGOTTEN}%`);
}

/** What staff leave behind, by whose it is: what they like, where they were spoken with, what was shared with them, with whom they meant to speak. */
const OF_STAFF = { preferences: 'person_id', grants: 'grantee_id', shares: 'grantee_id', talks: 'mentor_id' } as const;
/** Where a student's passport says the name of somebody who works at the school. */
const NAMED = { conversations: 'mentor_id', answers: 'mentor_id', readings: 'reader_id' } as const;

/**
 * Deletes what is left of staff who left on this day or before, and forgets the names that no student's passport says any more. Gives how
 * many names.
 */
export async function forgetStaff(tx: Tx, tenantId: string, day: string): Promise<number> {
  const staff = (await leftBy(tx, tenantId, day).where('people.roles', 'not like', STUDENT).execute()).map(({ id }) => id);
  if (staff.length === 0) return 0;
  for (const personId of staff) await deleteChats(tx, tenantId, personId);
  for (const [table, column] of Object.entries(OF_STAFF) as [keyof typeof OF_STAFF, 'person_id'][])
    await tx.db
      .deleteFrom(table as 'preferences')
      .where('tenant_id', '=', tenantId)
      .where(column, 'in', staff)
      .execute();
  let names = 0;
  for (const studentId of staff)
    if (!(await isNamed(tx, tenantId, studentId)) && (await forgetName(tx, { tenantId, studentId }))) names += 1;
  return names;
}

async function isNamed(tx: Tx, tenantId: string, personId: string): Promise<boolean> {
  for (const [table, column] of Object.entries(NAMED) as [keyof typeof NAMED, string][]) {
    const found = tx.db.selectFrom(table).select('id').where('tenant_id', '=', tenantId);
    if (await found.where(sql.ref(column), '=', personId).limit(1).executeTakeFirst()) return true;
  }
  return false;
}

/** Takes somebody's name, keys and place at the school out of the roster; the row stays, for what points at it. False when that was done before. */
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
  await deleteChats(tx, tenantId, studentId);
  await tx.db.deleteFrom('preferences').where('tenant_id', '=', tenantId).where('person_id', '=', studentId).execute();
  const theirs = tx.db
    .selectFrom('conversations')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('student_id', '=', studentId);
  await tx.db.deleteFrom('conversation_pages').where('tenant_id', '=', tenantId).where('conversation_id', 'in', theirs).execute();
  for (const table of ['conversations', 'guides', 'placements'] as const)
    await tx.db.deleteFrom(table).where('tenant_id', '=', tenantId).where('student_id', '=', studentId).execute();
}

/** Deletes chats that are nobody's, of accounts that are not in the roster or of several people, and that nobody used since `before`. */
export async function deleteStrayChats(tx: Tx, tenantId: string, before: number): Promise<void> {
  const old = tx.db.selectFrom('chats').select('id').where('tenant_id', '=', tenantId).where('person_id', 'is', null);
  const ids = (await old.where('updated_at', '<', before).execute()).map(({ id }) => id);
  if (ids.length === 0) return;
  for (const table of ['cards', 'ledger'] as const)
    await tx.db.deleteFrom(table).where('tenant_id', '=', tenantId).where('chat_id', 'in', ids).execute();
  await tx.db.deleteFrom('chats').where('tenant_id', '=', tenantId).where('id', 'in', ids).execute();
}

/** Deletes where somebody was spoken with, and what stands there. */
async function deleteChats(tx: Tx, tenantId: string, personId: string): Promise<void> {
  const own = tx.db.selectFrom('chats').select('id').where('tenant_id', '=', tenantId).where('person_id', '=', personId);
  for (const table of ['cards', 'ledger'] as const)
    await tx.db.deleteFrom(table).where('tenant_id', '=', tenantId).where('chat_id', 'in', own).execute();
  await tx.db.deleteFrom('chats').where('tenant_id', '=', tenantId).where('person_id', '=', personId).execute();
}
