import { type ExpressionBuilder, type Selectable, sql } from 'kysely';
import { compiled } from './compiled.ts';
import { type Claimed, claimedOf, MOST_APART_MS, pending } from './outbox.ts';
import { markFailed, retryAt } from './outbox-ends.ts';
import type { Database, OutboxRow } from './schema.ts';
import type { Store, Tx } from './store.ts';

/** Now, and what is long ago by any clock, epoch milliseconds. */
type Moments = { readonly now: number; readonly longAgo: number };

type Claiming = Moments & {
  readonly tenantId: string;
  readonly limit: number;
  readonly leasedUntil: number;
  readonly sender: number | null;
};

type Claims = {
  readonly now: number;
  readonly limit: number;
  readonly leaseMs: number;
  readonly unread?: (id: string, error: unknown) => void;
};

const UNREAD = 'sealed';
const UNREAD_AGAIN_MS = 60_000;
/** How long a message that does not open is kept for later. */
const LONGEST_UNREAD_MS = 24 * 3_600_000;

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
 * ended (`src/holds.ts`) or, of one without a number, its lease has run out. `unread` hears of a message that does not open: only
 * its own chat waits for it. Without it the first of them ends this.
 */
export async function claim(store: Store, { now, limit, leaseMs, unread = refuse }: Claims): Promise<Claimed[]> {
  return store.transaction(async (tx) => {
    const claimed: Claimed[] = [];
    const longAgo = now - MOST_APART_MS;
    for (const { tenantId } of (await tenantsOwing(tx, {})).rows) {
      const { rows } = await leaseNext(tx, { tenantId, now, longAgo, limit, leasedUntil: now + leaseMs, sender: tx.sender });
      for (const row of rows.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
        try {
          claimed.push(claimedOf(tx, row));
        } catch (error) {
          await putOff(tx, row, now);
          unread(row.id, error);
        }
      }
    }
    return claimed;
  });
}

function refuse(_id: string, error: unknown): never {
  throw error;
}

/** A message that does not open here may do so elsewhere, where a newer key is known, or when it was put right. */
async function putOff(tx: Tx, row: Selectable<OutboxRow>, now: number): Promise<void> {
  const { tenant_id: tenantId, id, attempts, due_at: dueAt } = row;
  const held = { tenantId, id, attempts, dueAt };
  if (now - row.created_at >= LONGEST_UNREAD_MS) await markFailed(tx, held, UNREAD);
  else await retryAt(tx, held, now + UNREAD_AGAIN_MS, UNREAD);
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
