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

async function hasRead(tx: Tx, { tenantId, studentId, readerId, purpose }: Reading, since: number): Promise<boolean> {
  const found = tx.db.selectFrom('readings').select('id').where('tenant_id', '=', tenantId).where('student_id', '=', studentId);
  const own = found.where('reader_id', '=', readerId).where('purpose', '=', purpose).where('at', '>', since);
  return (await own.limit(1).executeTakeFirst()) !== undefined;
}

/** Who looked along, the newest first, with names. */
export async function readingsOf(
  tx: Tx,
  { tenantId, studentId, limit }: { tenantId: string; studentId: string; limit: number },
): Promise<{ readerId: string; givenName: string; familyName: string; purpose: string; at: number }[]> {
  return tx.db
    .selectFrom('readings')
    .innerJoin('people', (on) =>
      on.onRef('people.tenant_id', '=', 'readings.tenant_id').onRef('people.id', '=', 'readings.reader_id'),
    )
    .select([
      'people.id as readerId',
      'people.given_name as givenName',
      'people.family_name as familyName',
      'readings.purpose',
      'readings.at',
    ])
    .where('readings.tenant_id', '=', tenantId)
    .where('readings.student_id', '=', studentId)
    .orderBy('readings.at', 'desc')
    .orderBy('readings.id', 'desc')
    .limit(limit)
    .execute();
}
