import { sql } from 'kysely';
import { type Person, personOf } from './people.ts';
import { open, type Reminder, reminderOf, type ReminderState } from './reminders.ts';
import type { Tx } from './store.ts';

/** A message with everything that is due for one person. */
export type Bundle = { readonly tenantId: string; readonly id: string; readonly personId: string };

/** What can become of a message that was tried. */
export type Settled = Extract<ReminderState, 'sent' | 'uncertain' | 'failed' | 'unreachable'>;

type Due = { readonly tenantId: string; readonly today: string; readonly now: number };

/** For no longer than this the channel is left alone, milliseconds. */
export const LONGEST_PAUSE_MS = 3_600_000;
/** No message waits longer for its turn, milliseconds: a lease is longer, and no backlog of all instances is. */
const LONGEST_TURN_MS = 20_000;
/** The span in which a person gets so many messages and no more. */
export const WEEK_MS = 7 * 86_400_000;

/**
 * People for whom something is due that no message holds. On PostgreSQL they are held until the transaction ends, and whoever
 * another instance holds is passed over; so nobody gets two messages at once.
 */
export async function duePeople(tx: Tx, due: Due, limit: number): Promise<Person[]> {
  const waiting = dueRows(tx, due)
    .select('person_id')
    .distinct()
    .orderBy('person_id')
    .limit(limit * 4);
  const found = tx.db
    .selectFrom('people')
    .selectAll()
    .where('tenant_id', '=', due.tenantId)
    .where('id', 'in', waiting)
    .orderBy('id')
    .limit(limit);
  const rows = await (tx.engine === 'postgres' ? found.forNoKeyUpdate().skipLocked() : found).execute();
  return rows.map(personOf);
}

/** What is due for a person that no message holds, the nearest day first. */
export async function dueFor(tx: Tx, due: Due, personId: string): Promise<Reminder[]> {
  const found = dueRows(tx, due).selectAll().where('person_id', '=', personId);
  return (await found.orderBy('on_day').orderBy('id').execute()).map(reminderOf);
}

function dueRows({ db }: Tx, { tenantId, today, now }: Due) {
  return db
    .selectFrom('reminders')
    .where('tenant_id', '=', tenantId)
    .where(open)
    .where('on_day', '<=', today)
    .where('bundle_id', 'is', null)
    .where((is) => is.or([is('not_before', 'is', null), is('not_before', '<=', now)]));
}

/** When the messages of a person since a moment were made, the oldest first; whatever became of them, as far as they may have arrived. */
export async function bundlesSince(
  tx: Tx,
  { tenantId, personId, since }: Omit<Bundle, 'id'> & { since: number },
): Promise<number[]> {
  const found = tx.db.selectFrom('bundles').select('created_at').where('tenant_id', '=', tenantId);
  const own = found.where('person_id', '=', personId).where('created_at', '>', since);
  const rows = await own.where('state', 'in', ['held', 'sent', 'uncertain']).orderBy('created_at').execute();
  return rows.map(({ created_at }) => created_at);
}

/** Makes a message of these reminders, held until the lease ends. */
export async function addBundle(
  tx: Tx,
  { tenantId, id, personId }: Bundle,
  { reminders, now, leaseMs }: { reminders: readonly string[]; now: number; leaseMs: number },
): Promise<void> {
  const row = { tenant_id: tenantId, id, person_id: personId, state: 'held', sending_at: null, created_at: now };
  await tx.db
    .insertInto('bundles')
    .values({ ...row, leased_until: now + leaseMs })
    .execute();
  const held = tx.db.updateTable('reminders').set({ bundle_id: id }).where('tenant_id', '=', tenantId);
  await held.where('id', 'in', [...reminders]).execute();
}

/** What a message holds. */
export async function remindersIn(tx: Tx, { tenantId, id }: Pick<Bundle, 'tenantId' | 'id'>): Promise<Reminder[]> {
  const found = tx.db.selectFrom('reminders').selectAll().where('tenant_id', '=', tenantId).where('bundle_id', '=', id);
  return (await found.orderBy('on_day').orderBy('id').execute()).map(reminderOf);
}

/** Marks that a message is about to leave: from here on it may have arrived. False when its lease was lost. */
export async function startSending(tx: Tx, { tenantId, id }: Bundle, now: number): Promise<boolean> {
  const started = tx.db.updateTable('bundles').set({ sending_at: now }).where('tenant_id', '=', tenantId).where('id', '=', id);
  const held = await started
    .where('state', '=', 'held')
    .where('leased_until', '>', now)
    .where('sending_at', 'is', null)
    .executeTakeFirst();
  return held.numUpdatedRows === 1n;
}

/** Keeps what became of a message, for it and for everything that it holds. */
export async function settleBundle(tx: Tx, { tenantId, id }: Pick<Bundle, 'tenantId' | 'id'>, state: Settled): Promise<void> {
  await tx.db.updateTable('bundles').set({ state }).where('tenant_id', '=', tenantId).where('id', '=', id).execute();
  const held = tx.db.updateTable('reminders').set({ state }).where('tenant_id', '=', tenantId).where('bundle_id', '=', id);
  await held.execute();
}

/**
 * Lets a message go that did not leave: what it holds waits until `notBefore` and is counted as tried when `tried`. Whoever had it knows
 * that it did not: an instance whose clock is ahead may have found its lease over and taken it for uncertain.
 */
export async function releaseBundle(
  tx: Tx,
  { tenantId, id }: Pick<Bundle, 'tenantId' | 'id'>,
  { notBefore, tried }: { notBefore: number; tried: boolean },
): Promise<void> {
  await tx.db
    .updateTable('reminders')
    .set({
      state: sql<ReminderState>`case when state = 'uncertain' then 'pending' else state end`,
      bundle_id: null,
      not_before: notBefore,
      attempts: sql<number>`attempts + ${tried ? 1 : 0}`,
    })
    .where('tenant_id', '=', tenantId)
    .where('bundle_id', '=', id)
    .execute();
  await tx.db.deleteFrom('bundles').where('tenant_id', '=', tenantId).where('id', '=', id).execute();
}

/** Messages whose sender has died. `started`: it may have sent them. On PostgreSQL those that another instance looks at are passed over. */
export async function orphanedBundles(
  tx: Tx,
  tenantId: string,
  now: number,
): Promise<(Bundle & { readonly started: boolean })[]> {
  const found = tx.db
    .selectFrom('bundles')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`state = 'held'`)
    .where('leased_until', '<=', now)
    .limit(100);
  const rows = await (tx.engine === 'postgres' ? found.forUpdate().skipLocked() : found).execute();
  return rows.map((row) => ({ tenantId, id: row.id, personId: row.person_id, started: row.sending_at !== null }));
}

/**
 * Reserves the next `count` moments of sending, `gapMs` apart, for one tenant, whichever instances send for it. Gives the first, epoch
 * milliseconds.
 */
export async function reserveTurns(
  tx: Tx,
  tenantId: string,
  { now, count, gapMs }: { now: number; count: number; gapMs: number },
): Promise<number> {
  const taken = count * gapMs;
  const row = await tx.db
    .insertInto('paces')
    .values({ tenant_id: tenantId, next_at: now + taken, held_until: null })
    .onConflict((conflict) =>
      conflict.column('tenant_id').doUpdateSet({
        // One that is far off was reserved by a clock that is ahead, or was.
        next_at: sql<number>`(case when paces.next_at between ${now} and ${now + LONGEST_TURN_MS} then paces.next_at else ${now} end) + ${taken}`,
      }),
    )
    .returning('next_at')
    .executeTakeFirstOrThrow();
  return row.next_at - taken;
}

/**
 * Nothing leaves for a tenant before this moment, on any instance: the channel asked for that, for `LONGEST_PAUSE_MS` at most. What it asked
 * before and is later stays.
 */
export async function holdTurns(tx: Tx, tenantId: string, until: number): Promise<void> {
  const held = tx.db.insertInto('paces').values({ tenant_id: tenantId, next_at: until, held_until: until });
  const later = sql<number>`case when paces.held_until > ${until} then paces.held_until else ${until} end`;
  await held.onConflict((conflict) => conflict.column('tenant_id').doUpdateSet({ held_until: later })).execute();
}

/** Until when nothing may leave for a tenant, epoch milliseconds; null when nobody asked for that after `now`. */
export async function heldUntil(tx: Tx, tenantId: string, now: number): Promise<number | null> {
  const found = tx.db.selectFrom('paces').select('held_until').where('tenant_id', '=', tenantId);
  const until = (await found.executeTakeFirst())?.held_until ?? null;
  // One that is far off was asked by a clock that was ahead.
  return until !== null && until > now && until <= now + LONGEST_PAUSE_MS ? until : null;
}

/**
 * Lets what a clock that was ahead wrote down be of now: the messages of this week, what a sender holds, and what waits for longer than
 * anything is put off. What a pause holds back stays so.
 */
export async function bringBack(tx: Tx, tenantId: string, now: number): Promise<void> {
  const ahead = now + LONGEST_PAUSE_MS;
  const bundles = tx.db.updateTable('bundles').where('tenant_id', '=', tenantId);
  await bundles.set({ created_at: now }).where('created_at', '>', ahead).execute();
  await bundles
    .set({ leased_until: now })
    .where(sql<boolean>`state = 'held'`)
    .where('leased_until', '>', ahead)
    .execute();
  const waiting = tx.db.updateTable('reminders').set({ not_before: now }).where('tenant_id', '=', tenantId);
  const pending = waiting.where(open).where('state', '=', 'pending');
  await pending.where('not_before', '>', ahead + WEEK_MS).execute();
}
