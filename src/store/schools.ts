import { compiled } from './compiled.ts';
import { recalled } from './memory.ts';
import type { SchoolRow, TeamRow } from './schema.ts';
import type { Tx } from './store.ts';

const schoolOf = compiled((db, { tenantId }: { tenantId: string }) =>
  db.selectFrom('schools').selectAll().where('tenant_id', '=', tenantId),
);

const importOf = compiled((db, { tenantId }: { tenantId: string }) =>
  db.selectFrom('schools').select('imported_at').where('tenant_id', '=', tenantId),
);

/** When the school of a tenant was imported, epoch milliseconds; undefined when the tenant has none. */
export async function importedAt(tx: Tx, tenantId: string): Promise<number | undefined> {
  return (await recalled(tx, 'schools', tenantId, async () => (await importOf(tx, { tenantId })).rows[0]))?.imported_at;
}

/** The school of a tenant; its JSON is read by `people/school.ts`. */
export async function findSchool(tx: Tx, tenantId: string): Promise<SchoolRow | undefined> {
  return (await schoolOf(tx, { tenantId })).rows[0];
}

const schoolHeld = compiled((db, { tenantId }: { tenantId: string }, engine) => {
  const found = db.selectFrom('schools').select('tenant_id').where('tenant_id', '=', tenantId);
  return engine === 'postgres' ? found.forUpdate() : found;
});

/** Holds a school's row until the transaction ends: whoever changes what several people of it change waits for the others. */
export async function holdSchool(tx: Tx, tenantId: string): Promise<void> {
  await schoolHeld(tx, { tenantId });
}

/** The tenants of all schools. */
export async function tenantIds(tx: Tx): Promise<readonly string[]> {
  const rows = await tx.db.selectFrom('schools').select('tenant_id').orderBy('tenant_id').execute();
  return rows.map(({ tenant_id }) => tenant_id);
}

/** Writes a school, or replaces what was known of it. */
export async function putSchool(tx: Tx, school: SchoolRow): Promise<void> {
  await tx.db
    .insertInto('schools')
    .values(school)
    .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet(school))
    .execute();
}

/** The teams of a school by name. */
export async function teamsOf(tx: Tx, tenantId: string): Promise<TeamRow[]> {
  return (await teams(tx, { tenantId })).rows;
}

const teams = compiled((db, { tenantId }: { tenantId: string }) =>
  db.selectFrom('teams').selectAll().where('tenant_id', '=', tenantId).orderBy('name'),
);
