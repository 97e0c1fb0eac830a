import { sql } from 'kysely';
import type { ReminderRow } from './schema-reminders.ts';
import type { Tx } from './store.ts';

/** What became of a reminder, or is yet to. Every reminder that was planned is in exactly one. */
const REMINDER_STATES = ['pending', 'sent', 'uncertain', 'failed', 'unreachable', 'opted-out', 'snoozed', 'cancelled'] as const;
export type ReminderState = (typeof REMINDER_STATES)[number];

/** Something to remind a person of. `onDay` (`YYYY-MM-DD`) is the first day for it; `notBefore` (epoch milliseconds) holds it back further. */
export type Reminder = {
  readonly tenantId: string;
  readonly id: string;
  readonly personId: string;
  readonly studentId: string;
  readonly kind: string;
  /** The id of what it is about. */
  readonly about: string;
  readonly onDay: string;
  readonly state: ReminderState;
  readonly notBefore: number | null;
  readonly attempts: number;
  readonly bundleId: string | null;
};

/** A reminder to plan. */
export type NewReminder = Pick<Reminder, 'tenantId' | 'id' | 'personId' | 'studentId' | 'kind' | 'about' | 'onDay'>;

type Whose = { readonly tenantId: string; readonly personId: string };
type About = { readonly tenantId: string; readonly about: string };

/** What is still to be said. A literal, so that the partial index serves it. */
export const open = sql<boolean>`state in ('pending', 'snoozed')`;
/** As nobody has tried or held it back. */
const ANEW = { state: 'pending', not_before: null, attempts: 0, bundle_id: null };

/** Plans reminders. One that is planned already stays as it is; one that was cancelled is planned again. */
export async function planReminders(tx: Tx, planned: readonly NewReminder[], at: number): Promise<void> {
  for (const { tenantId, id, personId, studentId, kind, about, onDay } of planned) {
    const what = { person_id: personId, student_id: studentId, kind, about, on_day: onDay };
    await tx.db
      .insertInto('reminders')
      .values({ tenant_id: tenantId, id, ...what, ...ANEW, created_at: at })
      .onConflict((conflict) =>
        conflict
          .columns(['tenant_id', 'person_id', 'kind', 'about', 'on_day'])
          .doUpdateSet(ANEW)
          .where('reminders.state', '=', 'cancelled'),
      )
      .execute();
  }
}

/** Takes back what is planned about something, save on the days in `but`. What was sent stays sent. */
export async function cancelReminders(tx: Tx, { tenantId, about }: About, but: readonly string[] = []): Promise<void> {
  const stale = tx.db
    .updateTable('reminders')
    .set({ state: 'cancelled' })
    .where('tenant_id', '=', tenantId)
    .where('about', '=', about)
    .where(open);
  await (but.length === 0 ? stale : stale.where('on_day', 'not in', [...but])).execute();
}

/** What is planned for a person, the nearest day first. */
export async function plannedFor(tx: Tx, { tenantId, personId }: Whose, limit: number): Promise<Reminder[]> {
  const rows = await tx.db
    .selectFrom('reminders')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .where(open)
    .orderBy('on_day')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(reminderOf);
}

/** Puts reminders in a state, held back until `notBefore`. */
export async function setReminders(
  tx: Tx,
  tenantId: string,
  ids: readonly string[],
  to: { readonly state: ReminderState; readonly notBefore?: number | null },
): Promise<void> {
  if (ids.length === 0) return;
  const changed = tx.db.updateTable('reminders').set({ state: to.state, bundle_id: null });
  const held = to.notBefore === undefined ? changed : changed.set({ not_before: to.notBefore });
  await held
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', [...ids])
    .execute();
}

/** The person wants none any more: everything that is planned for them is opted out of. */
export async function optOut(tx: Tx, { tenantId, personId }: Whose): Promise<void> {
  const planned = tx.db.updateTable('reminders').set({ state: 'opted-out' }).where('tenant_id', '=', tenantId);
  await planned.where('person_id', '=', personId).where(open).where('bundle_id', 'is', null).execute();
}

/** The person wants them again: what was opted out of and is not past on `today`, and what a pause held back, is planned anew. */
export async function optIn(tx: Tx, { tenantId, personId }: Whose, today: string): Promise<void> {
  const planned = tx.db.updateTable('reminders').set({ state: 'pending', not_before: null }).where('tenant_id', '=', tenantId);
  const own = planned.where('person_id', '=', personId);
  await own.where('state', '=', 'opted-out').where('on_day', '>=', today).execute();
  await own.where('state', '=', 'snoozed').where('bundle_id', 'is', null).execute();
}

/**
 * Plans anew what could not reach a person who can be reached by now, because they installed the app or spoke to the bot again; as far
 * as it was for `since` or later.
 */
export async function planUnreached(tx: Tx, { tenantId, since }: { tenantId: string; since: string }): Promise<void> {
  await tx.db
    .updateTable('reminders')
    .set(ANEW)
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'unreachable')
    .where('on_day', '>=', since)
    .where((is) =>
      is.exists(
        is
          .selectFrom('chats')
          .select('chats.id')
          .whereRef('chats.tenant_id', '=', 'reminders.tenant_id')
          .whereRef('chats.person_id', '=', 'reminders.person_id')
          .where('kind', '=', 'personal')
          .where('reachable', '=', 1),
      ),
    )
    .execute();
}

/** How many reminders there are (`planned`, in whatever state) and how many in each state, of all schools of this database. */
export async function countReminders(tx: Tx): Promise<Readonly<Record<'planned' | ReminderState, number>>> {
  const counted = tx.db.selectFrom('reminders').select(({ fn }) => ['state', fn.countAll<number>().as('count')]);
  const rows = await counted.groupBy('state').execute();
  const planned = rows.reduce((total, { count }) => total + count, 0);
  const of = (state: ReminderState) => rows.find((row) => row.state === state)?.count ?? 0;
  const states = Object.fromEntries(REMINDER_STATES.map((state) => [state, of(state)])) as Record<ReminderState, number>;
  return { planned, ...states };
}

/** The messages in which other people were reminded of a student. */
export async function remindersToOthers(
  tx: Tx,
  { tenantId, studentId }: { tenantId: string; studentId: string },
): Promise<{ personId: string; bundleId: string }[]> {
  const found = tx.db.selectFrom('reminders').select(['person_id', 'bundle_id']).distinct().where('tenant_id', '=', tenantId);
  const rows = await found
    .where('student_id', '=', studentId)
    .where('person_id', '<>', studentId)
    .where('bundle_id', 'is not', null)
    .execute();
  return rows.map(({ person_id, bundle_id }) => ({ personId: person_id, bundleId: bundle_id ?? '' }));
}

/** Removes reminders and messages that were settled, made before a moment and for a day before `day`. */
export async function pruneReminders(tx: Tx, tenantId: string, { before, day }: { before: number; day: string }): Promise<void> {
  const old = tx.db.deleteFrom('reminders').where('tenant_id', '=', tenantId).where('created_at', '<', before);
  await old.where('on_day', '<', day).where('state', 'not in', ['pending', 'snoozed']).execute();
  const bundles = tx.db.deleteFrom('bundles').where('tenant_id', '=', tenantId).where('created_at', '<', before);
  await bundles.where('state', '<>', 'held').execute();
}

/** A row as the rest of the program knows it. */
export function reminderOf(row: ReminderRow): Reminder {
  return {
    tenantId: row.tenant_id,
    id: row.id,
    personId: row.person_id,
    studentId: row.student_id,
    kind: row.kind,
    about: row.about,
    onDay: row.on_day,
    state: row.state as ReminderState,
    notBefore: row.not_before,
    attempts: row.attempts,
    bundleId: row.bundle_id,
  };
}
