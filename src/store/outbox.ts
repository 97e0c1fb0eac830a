import { type ExpressionBuilder, type Selectable, sql } from 'kysely';
import { compiled } from './compiled.ts';
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

/** A row of the outbox that is still owed. */
export const pending = sql<boolean>`state = 'pending'`;

/** How long a sender holds a message. */
export const LEASE_MS = 60_000;

/** So far the clocks of two machines may be apart, milliseconds: of a sender that says who it is, others see whether it lives (`src/holds.ts`). */
export const MOST_APART_MS = 15 * 60_000;

type NewRow = Omit<OutboxRow, 'state' | 'error' | 'payload' | 'attempts' | 'leased_until' | 'held_by'> & {
  readonly payload: Uint8Array;
};

const insertOwed = compiled((db, row: NewRow) =>
  db.insertInto('outbox').values({
    tenant_id: row.tenant_id,
    id: row.id,
    lane: row.lane,
    chat_id: row.chat_id,
    person_id: row.person_id,
    op: row.op,
    slot: row.slot,
    payload: row.payload,
    state: 'pending',
    attempts: 0,
    due_at: row.due_at,
    leased_until: null,
    held_by: null,
    created_at: row.created_at,
    error: null,
  }),
);

/** As `insertOwed`, and held at once unless something waits in the same lane. */
const insertHeld = compiled((db, row: NewRow & { readonly held_until: number; readonly held_by: number | null }) => {
  const before = db
    .selectFrom('outbox')
    .select('id')
    .where('tenant_id', '=', row.tenant_id)
    .where('lane', '=', row.lane)
    .where(pending)
    .where((is) => is.or([is('due_at', '<=', row.created_at), is('attempts', '>', 0), is('created_at', '>', row.created_at)]));
  return db
    .insertInto('outbox')
    .values({
      tenant_id: row.tenant_id,
      id: row.id,
      lane: row.lane,
      chat_id: row.chat_id,
      person_id: row.person_id,
      op: row.op,
      slot: row.slot,
      payload: row.payload,
      state: 'pending',
      attempts: sql<number>`case when exists ${before} then 0 else 1 end`,
      due_at: row.due_at,
      leased_until: sql<number | null>`case when exists ${before} then null else cast(${row.held_until} as bigint) end`,
      held_by: row.held_by,
      created_at: row.created_at,
      error: null,
    })
    .returning('attempts');
});

/** Adds messages to what is owed. Those of one chat leave in the order of their ids. */
export async function enqueue(tx: Tx, owed: readonly Owed[], now: number): Promise<void> {
  await Promise.all(owed.map((each) => insertOwed(tx, rowOf(tx, each, now))));
}

/**
 * The same, and takes the first of them that goes to the chat `to` for whoever keeps this transaction, if nothing waits
 * there before it: it is held from the start, as if `claim` had taken it. The chat must be locked by the transaction. All statements
 * are given at once.
 */
export async function enqueueHolding(tx: Tx, owed: readonly Owed[], now: number, to: string): Promise<Claimed | undefined> {
  const first = owed.find(({ chatId, dueAt }) => chatId === to && dueAt <= now);
  let holding: ReturnType<typeof insertHeld> | undefined;
  for (const each of owed) {
    const row = rowOf(tx, each, now);
    if (each === first) holding = insertHeld(tx, { ...row, held_until: now + LEASE_MS, held_by: tx.sender });
    else tx.given(insertOwed(tx, row));
  }
  return first && (await holding)?.rows[0]?.attempts === 1 ? { ...first, attempts: 1, createdAt: now } : undefined;
}

function rowOf(tx: Tx, { tenantId, id, chatId, personId, op, slot, payload, dueAt }: Owed, now: number): NewRow {
  return {
    tenant_id: tenantId,
    id,
    lane: chatId ?? personId ?? id,
    chat_id: chatId,
    person_id: personId,
    op,
    slot,
    payload: tx.codec.seal(payload, { at: 'outbox.payload', tenantId, id }),
    due_at: dueAt,
    created_at: now,
  };
}

/** Lets go of everything that is held: for an engine with one sender, which has just begun. */
export async function releaseAll(tx: Tx): Promise<void> {
  await tx.db.updateTable('outbox').set({ leased_until: null }).where(pending).where('leased_until', 'is not', null).execute();
}

/** Now, and what is long ago by any clock, epoch milliseconds. */
type Moments = { readonly now: number; readonly longAgo: number };

type Claiming = Moments & {
  readonly tenantId: string;
  readonly limit: number;
  readonly leasedUntil: number;
  readonly sender: number | null;
};

// From one tenant to the next along the index, since planned messages may be many and tenants are few.
const tenantsOwing = compiled((db) =>
  db
    .withRecursive('owing', (step) => {
      const first = step
        .selectFrom('outbox')
        .select(({ fn }) => fn.min<string | null>('tenant_id').as('tenant_id'))
        .where(pending);
      const following = step.selectFrom('owing').select((is) => {
        const beyond = is.selectFrom('outbox').select(({ fn }) => fn.min<string | null>('outbox.tenant_id').as('tenant_id'));
        return beyond.where(pending).whereRef('outbox.tenant_id', '>', 'owing.tenant_id').as('tenant_id');
      });
      return first.unionAll(following.where('owing.tenant_id', 'is not', null));
    })
    .selectFrom('owing')
    .select('owing.tenant_id as tenantId')
    .where('owing.tenant_id', 'is not', null)
    .$narrowType<{ tenantId: string }>(),
);

// A CTE: as a plain subquery PostgreSQL may run it again for each row, and lock more than `limit`.
const leaseNext = compiled((db, { tenantId, now, longAgo, limit, leasedUntil, sender }: Claiming, engine) =>
  db
    .with('next', (inner) => {
      const free = inner
        .selectFrom('outbox')
        .select('id')
        .where('tenant_id', '=', tenantId)
        .where(pending)
        .where('due_at', '<=', now)
        .where((is) => isFree(is, { now, longAgo }))
        .where((is) => is(earlierInLane(is, now), 'is', null))
        .orderBy('due_at')
        .orderBy('id')
        .limit(limit);
      return engine === 'postgres' ? free.forUpdate().skipLocked() : free;
    })
    .updateTable('outbox')
    .set({ leased_until: leasedUntil, held_by: sender, attempts: sql<number>`attempts + 1` })
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', (is) => is.selectFrom('next').select('next.id'))
    .returningAll(),
);

/** Whether nobody holds a message, as far as a clock can tell that may be ahead of its holder's. */
function isFree(is: ExpressionBuilder<Database, 'outbox'>, { now, longAgo }: Moments) {
  const isOver = is.and([is('held_by', 'is', null), is('leased_until', '<=', now)]);
  return is.or([is('leased_until', 'is', null), isOver, is('leased_until', '<=', longAgo)]);
}

/**
 * An older message of the same chat that is due or being tried, or was owed by a clock that was ahead; one that is planned for later holds nobody up. A scalar
 * subquery and no `exists`, which PostgreSQL turns into a join of the whole table while it has no statistics.
 */
function earlierInLane(is: ExpressionBuilder<Database, 'outbox'>, now: number) {
  return is
    .selectFrom('outbox as earlier')
    .select('earlier.id')
    .whereRef('earlier.tenant_id', '=', 'outbox.tenant_id')
    .whereRef('earlier.lane', '=', 'outbox.lane')
    .whereRef('earlier.id', '<', 'outbox.id')
    .where(sql<boolean>`earlier.state = 'pending'`)
    .where((earlier) =>
      earlier.or([
        earlier('earlier.due_at', '<=', now),
        earlier('earlier.attempts', '>', 0),
        earlier('earlier.created_at', '>', now),
      ]),
    )
    .limit(1);
}

/**
 * Takes the messages to send now, at most `limit` of each tenant and one of each chat: the oldest. What comes after it in
 * that chat waits until it is sent or given up. No two senders hold the same message until its sender is seen to have
 * ended (`src/holds.ts`) or, of one without a number, its lease has run out.
 */
export async function claim(
  store: Store,
  { now, limit, leaseMs }: { now: number; limit: number; leaseMs: number },
): Promise<Claimed[]> {
  return store.transaction(async (tx) => {
    const claimed: Claimed[] = [];
    const longAgo = now - MOST_APART_MS;
    for (const { tenantId } of (await tenantsOwing(tx, {})).rows) {
      const { rows } = await leaseNext(tx, { tenantId, now, longAgo, limit, leasedUntil: now + leaseMs, sender: tx.sender });
      claimed.push(...rows.map((row) => claimedOf(tx, row)).toSorted((one, other) => (one.id < other.id ? -1 : 1)));
    }
    return claimed;
  });
}

const earliestDue = compiled((db, { tenantId, now, longAgo }: Moments & { tenantId: string }) =>
  db
    .selectFrom('outbox')
    .select('due_at as dueAt')
    .where('tenant_id', '=', tenantId)
    .where(pending)
    .where((is) => isFree(is, { now, longAgo }))
    .orderBy('due_at')
    .orderBy('id')
    .limit(1),
);

/**
 * When the next message of any tenant is due, epoch milliseconds; null when nothing is owed. What a sender holds now does
 * not count: look again after a while, lest that sender has died.
 */
export async function nextDue(tx: Tx, now: number): Promise<number | null> {
  const found: number[] = [];
  const longAgo = now - MOST_APART_MS;
  for (const { tenantId } of (await tenantsOwing(tx, {})).rows) {
    found.push(...(await earliestDue(tx, { tenantId, now, longAgo })).rows.map(({ dueAt }) => dueAt));
  }
  return found.length === 0 ? null : Math.min(...found);
}

function claimedOf(tx: Tx, row: Selectable<OutboxRow>): Claimed {
  return {
    tenantId: row.tenant_id,
    id: row.id,
    chatId: row.chat_id,
    personId: row.person_id,
    op: row.op as Owed['op'],
    slot: row.slot,
    payload: tx.codec.open(row.payload, { at: 'outbox.payload', tenantId: row.tenant_id, id: row.id }),
    dueAt: row.due_at,
    attempts: row.attempts,
    createdAt: row.created_at,
  };
}
