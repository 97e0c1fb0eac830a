import { sql } from 'kysely';
import type { Tx } from './store.ts';

/** A span of days (`YYYY-MM-DD`), both ends included, and where the slice before it ended. */
export type Slice = {
  readonly tenantId: string;
  readonly from: string;
  readonly until: string;
  readonly after: string;
  readonly limit: number;
};

/** A slice of days of which those before `near` count only when nobody was to be told of them yet. */
type SliceSince = Slice & { readonly near: string };

/** An agreement with something left to do. */
export type OpenAgreement = {
  readonly id: string;
  readonly studentId: string;
  readonly dueOn: string;
  readonly updatedAt: number;
};

/** Agreements that are due in a span and with which something is left to do, by id. */
export async function agreementsDue(tx: Tx, { tenantId, from, until, near, after, limit }: SliceSince): Promise<OpenAgreement[]> {
  const rows = await tx.db
    .selectFrom('agreements')
    .select(['id', 'student_id', 'due_on', 'updated_at'])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`state in ('agreed', 'changed')`)
    .where('due_on', '>=', from)
    .where('due_on', '<=', until)
    .where((is) => is.or([is('due_on', '>=', near), untold(tenantId, 'shared-agreement', 'agreements.id', 'due_on')]))
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id, student_id, due_on, updated_at }) => ({
    id,
    studentId: student_id,
    dueOn: due_on,
    updatedAt: updated_at,
  }));
}

/** Whether nobody was to be told of something of this kind on its day. */
function untold(tenantId: string, kind: string, about: string, day: string) {
  return sql<boolean>`not exists (
    select 1 from reminders
    where tenant_id = ${tenantId} and about = ${sql.ref(about)} and kind = ${kind} and on_day = ${sql.ref(day)}
  )`;
}

/** Work placements that end in a span, of students who are at the school, by id. */
export async function placementsEnding(
  tx: Tx,
  { tenantId, from, until, near, after, limit }: SliceSince,
): Promise<{ id: string; studentId: string; until: string }[]> {
  const rows = await tx.db
    .selectFrom('placements')
    .innerJoin('people', (on) =>
      on.onRef('people.tenant_id', '=', 'placements.tenant_id').onRef('people.id', '=', 'placements.student_id'),
    )
    .select(['placements.id', 'placements.student_id', 'placements.until_on'])
    .where('placements.tenant_id', '=', tenantId)
    .where('people.left_on', 'is', null)
    .where('placements.until_on', '>=', from)
    .where('placements.until_on', '<=', until)
    .where((is) => is.or([is('until_on', '>=', near), untold(tenantId, 'placement-ended', 'placements.id', 'until_on')]))
    .where('placements.id', '>', after)
    .orderBy('placements.id')
    .limit(limit)
    .execute();
  return rows.map(({ id, student_id, until_on }) => ({ id, studentId: student_id, until: until_on ?? '' }));
}

/** Closings without an answer that were put before their students between two moments (epoch milliseconds), by id. */
export async function closingsOpen(
  tx: Tx,
  { tenantId, from, until, after, limit }: Omit<Slice, 'from' | 'until'> & { from: number; until: number },
): Promise<{ id: string; studentId: string; createdAt: number }[]> {
  const rows = await tx.db
    .selectFrom('proposals')
    .select(['id', 'student_id', 'created_at'])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`state = 'open'`)
    .where('created_at', '>=', from)
    .where('created_at', '<', until)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id, student_id, created_at }) => ({ id, studentId: student_id, createdAt: created_at }));
}
