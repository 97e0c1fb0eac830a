import type { Selectable } from 'kysely';
import { compiled } from './compiled.ts';
import { recalled } from './memory.ts';
import type { CoverageYearRow } from './schema-coverage.ts';
import { type Place, rowId } from './sealed.ts';
import type { Queries, Tx } from './store.ts';

/** A school year of coverage. `secret` null: its facts and pseudonyms were thrown away. `closed`: months in which nothing is added any more. */
export type CoverageYear = {
  readonly tenantId: string;
  readonly year: string;
  readonly secret: string | null;
  readonly closed: readonly string[];
  readonly erased: number;
};

type Tenant = { readonly tenantId: string };

const ofTenant = (db: Queries, { tenantId }: Tenant) =>
  db.selectFrom('coverage_years').selectAll().where('tenant_id', '=', tenantId).orderBy('year');

const years = compiled(ofTenant);

/** The school years of coverage that are known, oldest first. */
export async function coverageYears(tx: Tx, tenantId: string): Promise<readonly CoverageYear[]> {
  const found = await recalled(tx, 'coverage_years', tenantId, async () =>
    (await years(tx, { tenantId })).rows.map((row) => yearOf(tx, row)),
  );
  return found ?? [];
}

/** The same, held until the transaction ends: no month is closed meanwhile (`share`), or nothing is added either (`update`). */
export async function holdYears(tx: Tx, tenantId: string, how: 'share' | 'update'): Promise<readonly CoverageYear[]> {
  const { rows } = await (how === 'share' ? sharedYears : heldYears)(tx, { tenantId });
  return rows.map((row) => yearOf(tx, row));
}

const sharedYears = compiled((db, tenant: Tenant, engine) =>
  engine === 'sqlite' ? ofTenant(db, tenant) : ofTenant(db, tenant).forShare(),
);

const heldYears = compiled((db, tenant: Tenant, engine) =>
  engine === 'sqlite' ? ofTenant(db, tenant) : ofTenant(db, tenant).forUpdate(),
);

/** Begins a school year, unless another turn did. */
export async function addYear(tx: Tx, tenantId: string, { year, secret }: { year: string; secret: string }): Promise<void> {
  const sealed = tx.codec.seal(secret, secretAt(tenantId, year));
  const begun = { tenant_id: tenantId, year, secret: null, secret_sealed: sealed, closed: '[]', erased: 0, thrown_at: null };
  await tx.db
    .insertInto('coverage_years')
    .values(begun)
    .onConflict((conflict) => conflict.columns(['tenant_id', 'year']).doNothing())
    .execute();
}

/** Keeps which months are closed, in every year that holds them. */
export async function setClosed(tx: Tx, { tenantId, year }: CoverageYear, closed: readonly string[]): Promise<void> {
  const changed = tx.db.updateTable('coverage_years').set({ closed: JSON.stringify(closed) });
  await changed.where('tenant_id', '=', tenantId).where('year', '=', year).execute();
}

function yearOf(tx: Tx, { tenant_id, year, closed, erased, ...row }: Selectable<CoverageYearRow>): CoverageYear {
  const secret =
    row.secret_sealed === null ? row.secret : (tx.codec.open(row.secret_sealed, secretAt(tenant_id, year)) as string);
  return { tenantId: tenant_id, year, secret, closed: JSON.parse(closed) as string[], erased };
}

/** Seals every secret that an older version left unsealed. */
export async function sealSecrets(tx: Tx): Promise<void> {
  const open = tx.db.selectFrom('coverage_years').select(['tenant_id', 'year', 'secret']).where('secret', 'is not', null);
  for (const { tenant_id, year, secret } of await open.execute()) {
    const moved = tx.db
      .updateTable('coverage_years')
      .set({ secret: null, secret_sealed: tx.codec.seal(secret, secretAt(tenant_id, year)) });
    await moved.where('tenant_id', '=', tenant_id).where('year', '=', year).where('secret_sealed', 'is', null).execute();
  }
}

function secretAt(tenantId: string, year: string): Place {
  return { at: 'coverage_years.secret_sealed', tenantId, id: rowId(year) };
}
