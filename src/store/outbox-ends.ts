import { compiled } from './compiled.ts';
import { type Claimed, pending } from './outbox.ts';
import type { Tx } from './store.ts';

type Settled = {
  readonly tenantId: string;
  readonly id: string;
  readonly attempts: number;
  readonly state: string;
  readonly error: string | null;
  readonly dueAt: number;
};

const settle = compiled((db, held: Settled) =>
  db
    .updateTable('outbox')
    .set({ state: held.state, leased_until: null, held_by: null, error: held.error, due_at: held.dueAt })
    .where('tenant_id', '=', held.tenantId)
    .where('id', '=', held.id)
    .where(pending)
    .where('attempts', '=', held.attempts),
);

/** What of a message tells which one it is, and which attempt at it. */
type Held = Pick<Claimed, 'tenantId' | 'id' | 'attempts' | 'dueAt'>;

async function end(tx: Tx, { tenantId, id, attempts, dueAt }: Held, state: string, error: string | null): Promise<boolean> {
  return (await settle(tx, { tenantId, id, attempts, dueAt, state, error })).changed === 1;
}

const laterOfSlot = compiled((db, { tenantId, lane, id, slot }: { tenantId: string; lane: string; id: string; slot: string }) =>
  db
    .selectFrom('outbox')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('lane', '=', lane)
    .where('id', '>', id)
    .where('slot', '=', slot)
    .where(pending)
    .limit(1),
);

/** Whether a newer version of the same card is owed to the same chat already. */
export async function isOutdated(tx: Tx, { tenantId, id, chatId, personId, slot }: Claimed): Promise<boolean> {
  const lane = chatId ?? personId;
  if (slot === null || lane === null) return false;
  return (await laterOfSlot(tx, { tenantId, lane, id, slot })).rows.length > 0;
}

const underWayOfSlot = compiled((db, { tenantId, chatId, slot }: { tenantId: string; chatId: string; slot: string }) =>
  db
    .selectFrom('outbox')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('lane', '=', chatId)
    .where('slot', '=', slot)
    .where('attempts', '>', 0)
    .where((is) => is.or([is('error', 'is', null), is('error', '=', 'uncertain')]))
    .where(pending)
    .limit(1),
);

/** Whether a card that is owed to a chat still was on its way there already, and may stand in it. */
export async function mayHaveArrived(tx: Tx, card: { tenantId: string; chatId: string; slot: string }): Promise<boolean> {
  return (await underWayOfSlot(tx, card)).rows.length > 0;
}

/** Done. False when the lease had run out and another sender took it over. */
export function markSent(tx: Tx, held: Claimed): Promise<boolean> {
  return end(tx, held, 'sent', null);
}

const forget = compiled((db, { tenantId, id, attempts }: Pick<Claimed, 'tenantId' | 'id' | 'attempts'>) =>
  db.deleteFrom('outbox').where('tenant_id', '=', tenantId).where('id', '=', id).where(pending).where('attempts', '=', attempts),
);

/** Done, and no copy is kept. False when the lease had run out and another sender took it over. */
export async function forgetSent(tx: Tx, { tenantId, id, attempts }: Claimed): Promise<boolean> {
  return (await forget(tx, { tenantId, id, attempts })).changed === 1;
}

/** To be tried again at `at`; `error` is a code, never personal text. */
export function retryAt(tx: Tx, held: Held, at: number, error: string): Promise<boolean> {
  return end(tx, { ...held, dueAt: at }, 'pending', error);
}

/** Nothing is put off for longer than this, milliseconds. */
export const LONGEST_PUT_OFF_MS = 15 * 60_000;

/**
 * Lets what was put off or owed by a clock that was ahead be due now: it would wait until that moment comes, and everything behind it. What
 * was planned stays so.
 */
export async function bringBack(tx: Tx, now: number): Promise<void> {
  await tx.db
    .updateTable('outbox')
    .set({ due_at: now })
    .where(pending)
    .where('due_at', '>', now + LONGEST_PUT_OFF_MS)
    .where((is) => is.or([is('attempts', '>', 0), is('created_at', '>', now)]))
    .execute();
}

/** Given up: the receiving side refuses it for good. */
export function markFailed(tx: Tx, held: Held, error: string): Promise<boolean> {
  return end(tx, held, 'failed', error);
}

/** Given up: there is no chat in which this person can be reached. */
export function markUnreachable(tx: Tx, held: Claimed, error: string): Promise<boolean> {
  return end(tx, held, 'unreachable', error);
}

/** Removes sent messages older than `before`: they hold personal text and are owed no longer. Gives how many. */
export async function pruneOutbox(tx: Tx, tenantId: string, before: number): Promise<number> {
  const old = tx.db
    .deleteFrom('outbox')
    .where('tenant_id', '=', tenantId)
    .where('state', '<>', 'pending')
    .where('created_at', '<', before);
  return Number((await old.executeTakeFirst()).numDeletedRows);
}

/** Gives up, at every tenant, what was owed before `before` (epoch milliseconds) and not sent: the rows are of an older state that was put back. */
export async function giveUpOwed({ db }: Pick<Tx, 'db'>, before: number): Promise<void> {
  const old = db.updateTable('outbox').set({ state: 'failed', error: 'put-back', leased_until: null, held_by: null });
  await old.where(pending).where('created_at', '<', before).execute();
}
