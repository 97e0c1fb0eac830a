import type { Counts } from './erasure.ts';
import type { Tx } from './store.ts';

/**
 * What is kept of an erasure: when, why and how much; no words. `reason`: the person asked, or left long enough ago; `again`: they asked, and an
 * older state was put back since, so that it has to be done once more.
 */
export type Receipt = {
  readonly tenantId: string;
  readonly id: string;
  readonly personId: string;
  readonly reason: 'asked' | 'left' | 'again';
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

/** Receipts as rows, of people who asked. */
export type AskedRow = {
  readonly id: string;
  readonly tenant_id: string;
  readonly person_id: string;
  readonly counts: string;
  readonly at: number;
};

/** Notes which erasures an older state that was put back does not know, so that they are done once more. */
export async function addErasuresAgain({ db }: Pick<Tx, 'db'>, asked: readonly AskedRow[]): Promise<void> {
  for (const { id, tenant_id, person_id, counts, at } of asked) {
    const person = db.selectFrom('people').select('id').where('tenant_id', '=', tenant_id).where('id', '=', person_id);
    const known = db.selectFrom('erasures').select('id').where('tenant_id', '=', tenant_id).where('id', '=', id);
    if (!(await person.executeTakeFirst()) || (await known.executeTakeFirst())) continue;
    await db.insertInto('erasures').values({ id, tenant_id, person_id, counts, at, reason: 'again' }).execute();
  }
}

/** Whose erasure has to be done once more. */
export async function erasuresAgain({ db }: Tx, tenantId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('erasures')
    .select('person_id')
    .distinct()
    .where('tenant_id', '=', tenantId)
    .where('reason', '=', 'again')
    .execute();
  return rows.map(({ person_id }) => person_id);
}

/** The erasures of somebody that had to be done once more are done. */
export async function settleErasures({ db }: Tx, tenantId: string, personId: string): Promise<void> {
  const done = db.updateTable('erasures').set({ reason: 'asked' }).where('tenant_id', '=', tenantId);
  await done.where('person_id', '=', personId).where('reason', '=', 'again').execute();
}
