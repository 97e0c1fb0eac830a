import { sql } from 'kysely';
import type { Whose } from './erasure.ts';
import type { Tx } from './store.ts';

/** One line for the next mentor: what kind of thing it is and the words, and the item of the passport that it came from (null: written for this). */
export type HandoverLine = { readonly id: string; readonly kind: string; readonly text: string; readonly itemId: string | null };

/**
 * What a student tells the next mentor. `draft`: as it lies before the student, null when nothing is being changed. `approved`: the words
 * that the student let go, from when until when (epoch milliseconds).
 */
export type Handover = Whose & {
  readonly id: string;
  readonly draft: readonly HandoverLine[] | null;
  readonly approved: { readonly lines: readonly HandoverLine[]; readonly at: number; readonly expiresAt: number } | null;
  readonly updatedAt: number;
};

type HandoverColumn = 'handovers.draft' | 'handovers.body';

/** A student's handover, whatever state it is in. */
export async function handoverOf(tx: Tx, { tenantId, studentId }: Whose): Promise<Handover | undefined> {
  const own = tx.db.selectFrom('handovers').selectAll().where('tenant_id', '=', tenantId).where('student_id', '=', studentId);
  const row = await own.executeTakeFirst();
  if (!row) return undefined;
  const open = (bytes: Uint8Array, at: HandoverColumn) =>
    tx.codec.open(bytes, { at, tenantId, id: studentId }) as readonly HandoverLine[];
  const { body, approved_at: at, expires_at: expiresAt } = row;
  return {
    tenantId,
    studentId,
    id: row.id,
    draft: row.draft === null ? null : open(row.draft, 'handovers.draft'),
    approved: body === null || at === null || expiresAt === null ? null : { lines: open(body, 'handovers.body'), at, expiresAt },
    updatedAt: row.updated_at,
  };
}

/** Keeps a handover in the place of the one before. */
export async function saveHandover(tx: Tx, { tenantId, studentId, id, draft, approved, updatedAt }: Handover): Promise<void> {
  const seal = (lines: readonly HandoverLine[], at: HandoverColumn) => tx.codec.seal(lines, { at, tenantId, id: studentId });
  const texts = {
    draft: draft && seal(draft, 'handovers.draft'),
    body: approved && seal(approved.lines, 'handovers.body'),
  };
  const times = { approved_at: approved?.at ?? null, expires_at: approved?.expiresAt ?? null, updated_at: updatedAt };
  await tx.db
    .insertInto('handovers')
    .values({ tenant_id: tenantId, id, student_id: studentId, ...texts, ...times })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'student_id']).doUpdateSet({ ...texts, ...times }))
    .execute();
}

/** Takes a handover back, draft and all. False when there was none. */
export async function deleteHandover(tx: Tx, { tenantId, studentId }: Whose): Promise<boolean> {
  const own = tx.db.deleteFrom('handovers').where('tenant_id', '=', tenantId).where('student_id', '=', studentId);
  return (await own.executeTakeFirst()).numDeletedRows > 0n;
}

/**
 * Deletes what was approved and has ended before `ended`, and drafts that nobody touched since `stale` (epoch milliseconds), each without the other
 * where that is to stay. Gives how many.
 */
export async function deleteEndedHandovers(
  tx: Tx,
  tenantId: string,
  { ended, stale }: { readonly ended: number; readonly stale: number },
): Promise<number> {
  // Another version, so that nobody approves what is gone.
  const later = sql<number>`updated_at + 1`;
  const drafts = tx.db.updateTable('handovers').set({ draft: null, updated_at: later }).where('tenant_id', '=', tenantId);
  const stopped = await drafts
    .where('draft', 'is not', null)
    .where('updated_at', '<', stale)
    .where('expires_at', '>=', ended)
    .executeTakeFirst();
  const approved = tx.db.updateTable('handovers').set({ body: null, approved_at: null, expires_at: null });
  const over = await approved
    .where('tenant_id', '=', tenantId)
    .where('draft', 'is not', null)
    .where('updated_at', '>=', stale)
    .where('expires_at', '<', ended)
    .executeTakeFirst();
  const gone = await tx.db
    .deleteFrom('handovers')
    .where('tenant_id', '=', tenantId)
    .where((is) => is.or([is('expires_at', '<', ended), is.and([is('expires_at', 'is', null), is('updated_at', '<', stale)])]))
    .executeTakeFirst();
  return Number(stopped.numUpdatedRows + over.numUpdatedRows + gone.numDeletedRows);
}
