import { sql } from 'kysely';
import type { Tx } from './store.ts';

/**
 * One reading of a passport by someone else than its student. `purpose`: a word of ours, such as `preparation`. What a command reads, for whoever runs the
 * program and is nobody in the roster, has the student as its reader.
 */
export type Reading = {
  readonly tenantId: string;
  readonly id: string;
  readonly studentId: string;
  readonly readerId: string;
  readonly purpose: string;
  readonly at: number;
};

/** Keeps a reading for the student to see. With `since` not when the same person read for the same purpose after that moment. */
export async function addReading(tx: Tx, reading: Reading, since?: number): Promise<void> {
  if (since !== undefined && (await hasRead(tx, reading, since))) return;
  const { tenantId, id, studentId, readerId, purpose, at } = reading;
  await tx.db
    .insertInto('readings')
    .values({ tenant_id: tenantId, id, student_id: studentId, reader_id: readerId, purpose, at })
    .execute();
}

/** What was written down by a clock that was ahead does not count: nothing would be written down until that moment comes. */
async function hasRead(tx: Tx, { tenantId, studentId, readerId, purpose, at }: Reading, since: number): Promise<boolean> {
  const found = tx.db.selectFrom('readings').select('id').where('tenant_id', '=', tenantId).where('student_id', '=', studentId);
  const own = found.where('reader_id', '=', readerId).where('purpose', '=', purpose);
  return (await own.where('at', '>', since).where('at', '<=', at).limit(1).executeTakeFirst()) !== undefined;
}

/** Which readings: those of this student, `limit` at most; `ahead` is by how many milliseconds the school's clock is ahead of UTC. */
export type Wanted = { readonly tenantId: string; readonly studentId: string; readonly limit: number; readonly ahead: number };

/** The number of the day of a moment, by a clock that is so far ahead of UTC: what happens again on a day is one. All are whole numbers, so is what comes of it. */
export const dayNumber = (ahead: number) => sql<number>`(at + ${sql.lit(ahead)}) / 86400000`;

/** Who looked along, the newest first, with names: of each reader the last time of each day, so that nobody who reads on and on pushes others out. */
export async function readingsOf(
  tx: Tx,
  { tenantId, studentId, limit, ahead }: Wanted,
): Promise<{ readerId: string; givenName: string; familyName: string; at: number }[]> {
  const rows = await tx.db
    .selectFrom('readings')
    .innerJoin('people', (on) =>
      on.onRef('people.tenant_id', '=', 'readings.tenant_id').onRef('people.id', '=', 'readings.reader_id'),
    )
    .select(['people.id as readerId', 'people.given_name as givenName', 'people.family_name as familyName'])
    .select(({ fn }) => fn.max('readings.at').as('last'))
    .where('readings.tenant_id', '=', tenantId)
    .where('readings.student_id', '=', studentId)
    .groupBy(['people.id', 'people.given_name', 'people.family_name', dayNumber(ahead)])
    .orderBy('last', 'desc')
    .orderBy('people.id')
    .limit(limit)
    .execute();
  return rows.map(({ last, ...reader }) => ({ ...reader, at: Number(last) }));
}
