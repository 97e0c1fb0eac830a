import { sql } from 'kysely';
import { portions } from './coverage.ts';
import type { FigureRow, PublicationRow } from './schema-coverage.ts';
import type { Tx } from './store.ts';

/** A publication, without its lines. `publishedAt` is epoch milliseconds. */
export type Published = {
  readonly tenantId: string;
  readonly period: string;
  readonly kind: string;
  readonly thresholds: string;
  readonly publishedAt: number;
};

/** A published line. */
export type Figure = {
  readonly period: string;
  readonly level: string;
  readonly unit: string;
  readonly measure: string;
  readonly base: number | null;
  readonly value: number | null;
  readonly bound: 'at-most' | 'at-least' | null;
};

/** What the next publication has to know, as JSON, and how many publications there were. */
export type CoverageState = { readonly rev: number; readonly state: string | null };

/** All publications of a school, in the order in which they were made. */
export async function publicationsOf(tx: Tx, tenantId: string): Promise<readonly Published[]> {
  const made = tx.db.selectFrom('publications').selectAll().where('tenant_id', '=', tenantId);
  return (await made.orderBy('published_at').orderBy('period').execute()).map(publishedOf);
}

/** What was published so far, for the next publication. */
export async function coverageState(tx: Tx, tenantId: string): Promise<CoverageState> {
  const row = await tx.db.selectFrom('coverage_state').selectAll().where('tenant_id', '=', tenantId).executeTakeFirst();
  return row ? { rev: row.rev, state: row.state } : { rev: 0, state: null };
}

/**
 * Keeps a publication with what the next one has to know. False, and nothing kept, when another one was made since `rev`.
 */
export async function addPublication(
  tx: Tx,
  published: Published,
  { lines, state, rev }: { lines: readonly Figure[]; state: string; rev: number },
): Promise<boolean> {
  const { tenantId, period, kind, thresholds, publishedAt } = published;
  if (!(await moveOn(tx, tenantId, rev, state))) return false;
  await tx.db
    .insertInto('publications')
    .values({ tenant_id: tenantId, period, kind, thresholds, published_at: publishedAt })
    .execute();
  const rows: FigureRow[] = lines.map((line, place) => ({ tenant_id: tenantId, ...line, place }));
  for (const some of portions(rows, 500))
    await tx.db
      .insertInto('figures')
      .values([...some])
      .execute();
  return true;
}

async function moveOn(tx: Tx, tenantId: string, rev: number, state: string): Promise<boolean> {
  if (rev === 0) {
    const first = tx.db.insertInto('coverage_state').values({ tenant_id: tenantId, rev: 1, state });
    const { numInsertedOrUpdatedRows } = await first
      .onConflict((conflict) => conflict.column('tenant_id').doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }
  const next = tx.db.updateTable('coverage_state').set({ rev: rev + 1, state });
  const { numUpdatedRows } = await next.where('tenant_id', '=', tenantId).where('rev', '=', rev).executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The lines of a publication in their order, of one level when it is named, and of one unit. */
export async function figuresOf(
  tx: Tx,
  { tenantId, periods, level, unit }: { tenantId: string; periods: readonly string[]; level?: string; unit?: string },
): Promise<readonly Figure[]> {
  if (periods.length === 0) return [];
  let found = tx.db.selectFrom('figures').selectAll().where('tenant_id', '=', tenantId).where('period', 'in', periods);
  if (level !== undefined) found = found.where('level', '=', level);
  if (unit !== undefined) found = found.where('unit', '=', unit);
  const rows = await found.orderBy('period').orderBy('place').execute();
  return rows.map(({ period, level: at, unit: of, measure, base, value, bound }) => ({
    period,
    level: at,
    unit: of,
    measure,
    base,
    value,
    bound: bound as Figure['bound'],
  }));
}

/** Every unit has one such line. A literal, so that the partial index serves it. */
const isFirst = sql<boolean>`measure = 'conversations'`;

/** The units that a publication has lines of, per level, in their order. */
export async function unitsOf(tx: Tx, tenantId: string, period: string): Promise<readonly { level: string; unit: string }[]> {
  const found = tx.db.selectFrom('figures').select(['level', 'unit']).where('tenant_id', '=', tenantId);
  return found.where('period', '=', period).where(isFirst).orderBy('place').execute();
}

function publishedOf({ tenant_id, published_at, ...published }: PublicationRow): Published {
  return { tenantId: tenant_id, publishedAt: published_at, ...published };
}
