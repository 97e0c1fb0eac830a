import type { Tx } from './store.ts';

/** When a mentor means to speak with a student next. `onDay` is `YYYY-MM-DD`. */
export type Talk = {
  readonly tenantId: string;
  readonly id: string;
  readonly mentorId: string;
  readonly studentId: string;
  readonly onDay: string;
};

type Pair = Pick<Talk, 'tenantId' | 'mentorId' | 'studentId'>;

/** Keeps when a mentor means to speak with a student next; the caller has taken away what was planned before. */
export async function addTalk(tx: Tx, { tenantId, id, mentorId, studentId, onDay }: Talk, at: number): Promise<void> {
  const row = { tenant_id: tenantId, id, mentor_id: mentorId, student_id: studentId, on_day: onDay, created_at: at };
  await tx.db.insertInto('talks').values(row).execute();
}

/** The next talk of a mentor with a student. */
export async function talkBetween(tx: Tx, { tenantId, mentorId, studentId }: Pair): Promise<Talk | undefined> {
  const found = tx.db.selectFrom('talks').selectAll().where('tenant_id', '=', tenantId).where('mentor_id', '=', mentorId);
  const row = await found.where('student_id', '=', studentId).executeTakeFirst();
  return row && { tenantId, id: row.id, mentorId, studentId, onDay: row.on_day };
}

/** A talk by its id. */
export async function findTalk(tx: Tx, { tenantId, id }: Pick<Talk, 'tenantId' | 'id'>): Promise<Talk | undefined> {
  const found = tx.db.selectFrom('talks').selectAll().where('tenant_id', '=', tenantId).where('id', '=', id);
  const row = await found.executeTakeFirst();
  return row && { tenantId, id, mentorId: row.mentor_id, studentId: row.student_id, onDay: row.on_day };
}

/** The days on which a mentor means to speak with students next, by student id. */
export async function talkDays(tx: Tx, tenantId: string, mentorId: string): Promise<ReadonlyMap<string, string>> {
  const found = tx.db.selectFrom('talks').select(['student_id', 'on_day']).where('tenant_id', '=', tenantId);
  const rows = await found.where('mentor_id', '=', mentorId).execute();
  return new Map(rows.map(({ student_id, on_day }) => [student_id, on_day]));
}

/** Takes a talk away. */
export async function removeTalk(tx: Tx, { tenantId, id }: Pick<Talk, 'tenantId' | 'id'>): Promise<void> {
  await tx.db.deleteFrom('talks').where('tenant_id', '=', tenantId).where('id', '=', id).execute();
}
