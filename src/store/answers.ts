import type { Tx } from './store.ts';

/** What a mentor answered to an entry that was shared with them. */
export type MentorAnswer = {
  readonly tenantId: string;
  readonly id: string;
  readonly entryId: string;
  readonly studentId: string;
  readonly mentorId: string;
  readonly text: string;
  readonly at: number;
};

/** Keeps an answer. */
export async function addAnswer(tx: Tx, { tenantId, id, entryId, studentId, mentorId, text, at }: MentorAnswer): Promise<void> {
  const row = {
    tenant_id: tenantId,
    id,
    entry_id: entryId,
    student_id: studentId,
    mentor_id: mentorId,
    body: tx.codec.seal({ text }, { at: 'answers.body', tenantId, id }),
    at,
  };
  await tx.db.insertInto('answers').values(row).execute();
}

/** The answers that a student got, by entry, the oldest first. */
export async function answersOf(
  tx: Tx,
  tenantId: string,
  studentId: string,
): Promise<ReadonlyMap<string, readonly MentorAnswer[]>> {
  const rows = await tx.db
    .selectFrom('answers')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('student_id', '=', studentId)
    .orderBy('at')
    .orderBy('id')
    .execute();
  const answers = rows.map((row) => ({
    tenantId,
    id: row.id,
    entryId: row.entry_id,
    studentId,
    mentorId: row.mentor_id,
    text: (tx.codec.open(row.body, { at: 'answers.body', tenantId, id: row.id }) as { text: string }).text,
    at: row.at,
  }));
  return Map.groupBy(answers, ({ entryId }) => entryId);
}
