import { type Insertable, type Selectable, sql } from 'kysely';
import { compiled } from './compiled.ts';
import type { OutboxRow } from './schema.ts';
import type { Tx } from './store.ts';

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

/** A row that nobody has tried or holds, column by column. */
const fresh = (row: NewRow): Insertable<OutboxRow> => ({
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
});

const insertOwed = compiled((db, row: NewRow) => db.insertInto('outbox').values(fresh(row)));

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
      ...fresh(row),
      attempts: sql<number>`case when exists ${before} then 0 else 1 end`,
      leased_until: sql<number | null>`case when exists ${before} then null else cast(${row.held_until} as bigint) end`,
      held_by: row.held_by,
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

/** A row of the outbox as its sender has it. */
export function claimedOf(tx: Tx, row: Selectable<OutboxRow>): Claimed {
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
