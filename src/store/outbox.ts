import { type ExpressionBuilder, type Selectable, sql } from 'kysely';
import type { Database, OutboxRow } from './schema.ts';
import type { Store, Tx } from './store.ts';

/** A message owed: to `chatId`, or to a person whose chat is found when it is sent. `id` from `newId`: its order is the order of sending. */
export type Owed = {
  readonly tenantId: string;
  readonly id: string;
  readonly chatId: string | null;
  readonly personId: string | null;
  readonly op: 'send' | 'update';
  readonly slot: string | null;
  readonly payload: unknown;
  /** Not before this moment, epoch milliseconds. */
  readonly dueAt: number;
};

/** A message that this sender holds until its lease ends. `attempts` counts this one. */
export type Claimed = Owed & { readonly attempts: number; readonly createdAt: number };

const pending = sql<boolean>`state = 'pending'`;

/** Adds messages to what is owed. Those of one chat leave in the order of their ids. */
export async function enqueue(tx: Tx, owed: readonly Owed[], now: number): Promise<void> {
  const rows = owed.map(({ tenantId, id, chatId, personId, op, slot, payload, dueAt }) => ({
    tenant_id: tenantId,
    id,
    lane: chatId ?? personId ?? id,
    chat_id: chatId,
    person_id: personId,
    op,
    slot,
    payload: tx.codec.seal(payload),
    state: 'pending',
    attempts: 0,
    due_at: dueAt,
    leased_until: null,
    created_at: now,
    error: null,
  }));
  if (rows.length > 0) await tx.db.insertInto('outbox').values(rows).execute();
}

/**
 * Takes the messages to send now, at most `limit` of each tenant and one of each chat: the oldest. What comes after it in
 * that chat waits until it is sent or given up. No two senders hold the same message until its lease has run out.
 */
export async function claim(
  store: Store,
  { now, limit, leaseMs }: { now: number; limit: number; leaseMs: number },
): Promise<Claimed[]> {
  return store.transaction(async (tx) => {
    const waiting = tx.db.selectFrom('outbox').select('tenant_id').distinct().where(pending).where('due_at', '<=', now);
    const claimed: Claimed[] = [];
    for (const { tenant_id: tenantId } of await waiting.orderBy('tenant_id').execute()) {
      claimed.push(...(await claimOf(tx, { tenantId, now, limit, leaseMs })));
    }
    return claimed;
  });
}

async function claimOf(
  tx: Tx,
  { tenantId, now, limit, leaseMs }: { tenantId: string; now: number; limit: number; leaseMs: number },
): Promise<Claimed[]> {
  const next = tx.db
    .selectFrom('outbox')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where(pending)
    .where('due_at', '<=', now)
    .where((is) => is.or([is('leased_until', 'is', null), is('leased_until', '<=', now)]))
    .where((is) => is.not(is.exists(earlierInLane(is, now))))
    .orderBy('due_at')
    .orderBy('id')
    .limit(limit);
  const ids = await (tx.engine === 'postgres' ? next.forUpdate().skipLocked() : next).execute();
  if (ids.length === 0) return [];
  const rows = await tx.db
    .updateTable('outbox')
    .set({ leased_until: now + leaseMs, attempts: sql<number>`attempts + 1` })
    .where('tenant_id', '=', tenantId)
    .where(
      'id',
      'in',
      ids.map(({ id }) => id),
    )
    .returningAll()
    .execute();
  return rows.map((row) => claimedOf(tx, row)).toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** An older message of the same chat that is due or being tried. One that is planned for later holds nobody up. */
function earlierInLane(is: ExpressionBuilder<Database, 'outbox'>, now: number) {
  return is
    .selectFrom('outbox as earlier')
    .select('earlier.id')
    .whereRef('earlier.tenant_id', '=', 'outbox.tenant_id')
    .whereRef('earlier.lane', '=', 'outbox.lane')
    .whereRef('earlier.id', '<', 'outbox.id')
    .where(sql<boolean>`earlier.state = 'pending'`)
    .where((earlier) => earlier.or([earlier('earlier.due_at', '<=', now), earlier('earlier.attempts', '>', 0)]));
}

/** Done. False when the lease had run out and another sender took it over. */
export function markSent(tx: Tx, held: Claimed): Promise<boolean> {
  return settle(tx, held, { state: 'sent', leased_until: null, error: null });
}

/** To be tried again at `at`; `error` is a code, never personal text. */
export function retryAt(tx: Tx, held: Claimed, at: number, error: string): Promise<boolean> {
  return settle(tx, held, { due_at: at, leased_until: null, error });
}

/** Given up: the receiving side refuses it for good. */
export function markFailed(tx: Tx, held: Claimed, error: string): Promise<boolean> {
  return settle(tx, held, { state: 'failed', leased_until: null, error });
}

/** Given up: there is no chat in which this person can be reached. */
export function markUnreachable(tx: Tx, held: Claimed, error: string): Promise<boolean> {
  return settle(tx, held, { state: 'unreachable', leased_until: null, error });
}

/** How many messages are in each state, of one tenant. */
export async function countOutbox(tx: Tx, tenantId: string): Promise<Readonly<Record<string, number>>> {
  const counted = tx.db.selectFrom('outbox').select(({ fn }) => ['state', fn.countAll<number>().as('count')]);
  const rows = await counted.where('tenant_id', '=', tenantId).groupBy('state').execute();
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}

/** When the next message of any tenant is due and free to be taken, epoch milliseconds; null when nothing is owed. */
export async function nextDue(tx: Tx): Promise<number | null> {
  const { due } = await tx.db
    .selectFrom('outbox')
    .select(sql<number | null>`min(case when leased_until > due_at then leased_until else due_at end)`.as('due'))
    .where(pending)
    .executeTakeFirstOrThrow();
  return due;
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

async function settle(
  tx: Tx,
  { tenantId, id, attempts }: Claimed,
  set: Partial<Pick<OutboxRow, 'state' | 'leased_until' | 'error' | 'due_at'>>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable('outbox')
    .set(set)
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('state', '=', 'pending')
    .where('attempts', '=', attempts)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

function claimedOf(tx: Tx, row: Selectable<OutboxRow>): Claimed {
  return {
    tenantId: row.tenant_id,
    id: row.id,
    chatId: row.chat_id,
    personId: row.person_id,
    op: row.op as Owed['op'],
    slot: row.slot,
    payload: tx.codec.open(row.payload),
    dueAt: row.due_at,
    attempts: row.attempts,
    createdAt: row.created_at,
  };
}
