import { pending } from './outbox.ts';
import type { Tx } from './store.ts';

/** How many messages are in each state, of one tenant. */
export async function countOutbox(tx: Tx, tenantId: string): Promise<Readonly<Record<string, number>>> {
  const counted = tx.db.selectFrom('outbox').select(({ fn }) => ['state', fn.countAll<number>().as('count')]);
  const rows = await counted.where('tenant_id', '=', tenantId).groupBy('state').execute();
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}

/** When the message that waits longest was due, epoch milliseconds; null when nothing is. */
export async function oldestOwed(tx: Tx, tenantId: string, now: number): Promise<number | null> {
  const found = tx.db.selectFrom('outbox').select(({ fn }) => fn.min<number | null>('created_at').as('oldest'));
  const owed = found.where('tenant_id', '=', tenantId).where(pending).where('due_at', '<=', now);
  return (await owed.executeTakeFirst())?.oldest ?? null;
}

/** How many messages are owed to anybody, and since when the oldest of them is due (epoch milliseconds; null when none is). */
export async function backlog(tx: Tx): Promise<{ waiting: number; dueSince: number | null }> {
  const counted = tx.db
    .selectFrom('outbox')
    .select(({ fn }) => [fn.countAll<number>().as('waiting'), fn.min('due_at').as('dueSince')])
    .where(pending);
  return counted.executeTakeFirstOrThrow();
}
