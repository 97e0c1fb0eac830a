import type { Selectable } from 'kysely';
import type { ActivityRow } from './schema-coverage.ts';
import { rowId } from './sealed.ts';
import type { Tx } from './store.ts';

/** A moment of a school's programme (domain.md §7): experience, conversation or information. `team` and `grade` empty: for all. */
export type Activity = {
  readonly tenantId: string;
  readonly id: string;
  readonly kind: 'E' | 'G' | 'I';
  readonly onDay: string;
  readonly team: string;
  readonly grade: string;
  readonly title: string;
  readonly updatedAt: number;
};

/** What coordinators note of a period, a text per step of plan-do-check-act. */
export type PeriodNote = { readonly step: 'plan' | 'do' | 'check' | 'act'; readonly text: string; readonly updatedAt: number };

type Key = { readonly tenantId: string; readonly id: string };

/** The activities from one day until another, both inclusive, in order. */
export async function activitiesBetween(
  tx: Tx,
  { tenantId, from, until }: { tenantId: string; from: string; until: string },
): Promise<readonly Activity[]> {
  const found = tx.db.selectFrom('activities').selectAll().where('tenant_id', '=', tenantId);
  const rows = await found.where('on_day', '>=', from).where('on_day', '<=', until).orderBy('on_day').orderBy('id').execute();
  return rows.map((row) => activityOf(tx, row));
}

/** An activity by its id. */
export async function findActivity(tx: Tx, { tenantId, id }: Key): Promise<Activity | undefined> {
  const found = tx.db.selectFrom('activities').selectAll().where('tenant_id', '=', tenantId).where('id', '=', id);
  const row = await found.executeTakeFirst();
  return row && activityOf(tx, row);
}

/** Keeps an activity, new or changed. */
export async function putActivity(tx: Tx, activity: Activity): Promise<void> {
  const { tenantId, id, kind, onDay, team, grade, title, updatedAt } = activity;
  const row = {
    kind,
    on_day: onDay,
    team,
    grade,
    title: tx.codec.seal(title, { at: 'activities.title', tenantId, id }),
    updated_at: updatedAt,
  };
  await tx.db
    .insertInto('activities')
    .values({ tenant_id: tenantId, id, ...row })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(row))
    .execute();
}

/** Takes an activity away. False when there is none. */
export async function removeActivity(tx: Tx, { tenantId, id }: Key): Promise<boolean> {
  const gone = tx.db.deleteFrom('activities').where('tenant_id', '=', tenantId).where('id', '=', id);
  return (await gone.executeTakeFirst()).numDeletedRows > 0n;
}

/** What is noted of a period. */
export async function notesOf(tx: Tx, tenantId: string, period: string): Promise<readonly PeriodNote[]> {
  const found = tx.db.selectFrom('period_notes').selectAll().where('tenant_id', '=', tenantId).where('period', '=', period);
  return (await found.execute()).map(({ step, body, updated_at }) => ({
    step: step as PeriodNote['step'],
    text: tx.codec.open(body, { at: 'period_notes.body', tenantId, id: rowId(period, step) }) as string,
    updatedAt: updated_at,
  }));
}

/** Keeps what is noted at one step of a period; an empty text takes it away. */
export async function putNote(
  tx: Tx,
  { tenantId, period }: { tenantId: string; period: string },
  { step, text, updatedAt }: PeriodNote,
): Promise<void> {
  if (text === '') {
    const gone = tx.db.deleteFrom('period_notes').where('tenant_id', '=', tenantId).where('period', '=', period);
    await gone.where('step', '=', step).execute();
    return;
  }
  const row = {
    body: tx.codec.seal(text, { at: 'period_notes.body', tenantId, id: rowId(period, step) }),
    updated_at: updatedAt,
  };
  await tx.db
    .insertInto('period_notes')
    .values({ tenant_id: tenantId, period, step, ...row })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'period', 'step']).doUpdateSet(row))
    .execute();
}

/** Deletes notes that nobody touched since `before` (epoch milliseconds), and such activities that took place before `day`. Gives how many. */
export async function deletePlans(tx: Tx, tenantId: string, { before, day }: { before: number; day: string }): Promise<number> {
  const notes = tx.db.deleteFrom('period_notes').where('tenant_id', '=', tenantId).where('updated_at', '<', before);
  const activities = tx.db.deleteFrom('activities').where('tenant_id', '=', tenantId).where('on_day', '<', day);
  const gone = [await notes.executeTakeFirst(), await activities.where('updated_at', '<', before).executeTakeFirst()];
  return gone.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0);
}

function activityOf(tx: Tx, row: Selectable<ActivityRow>): Activity {
  return {
    tenantId: row.tenant_id,
    id: row.id,
    kind: row.kind as Activity['kind'],
    onDay: row.on_day,
    team: row.team,
    grade: row.grade,
    title: tx.codec.open(row.title, { at: 'activities.title', tenantId: row.tenant_id, id: row.id }) as string,
    updatedAt: row.updated_at,
  };
}
