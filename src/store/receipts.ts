import type { Counts } from './erasure.ts';
import type { Tx } from './store.ts';

/** What is kept of an erasure: when, why and how much; no words. `reason`: the person asked, or left long enough ago. */
export type Receipt = {
  readonly tenantId: string;
  readonly id: string;
  readonly personId: string;
  readonly reason: 'asked' | 'left';
  readonly counts: Counts;
  readonly at: number;
};

/** Keeps a receipt. */
export async function addReceipt(tx: Tx, { tenantId, id, personId, reason, counts, at }: Receipt): Promise<void> {
  const row = { tenant_id: tenantId, id, person_id: personId, reason, counts: JSON.stringify(counts), at };
  await tx.db.insertInto('erasures').values(row).execute();
}

/** A person's receipts, the newest first. */
export async function receiptsOf(tx: Tx, tenantId: string, personId: string): Promise<Receipt[]> {
  const rows = await tx.db
    .selectFrom('erasures')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    tenantId,
    id: row.id,
    personId,
    reason: row.reason as Receipt['reason'],
    counts: JSON.parse(row.counts) as Counts,
    at: row.at,
  }));
}
