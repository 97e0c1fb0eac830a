import type { SchoolRow, TeamRow } from './schema.ts';
import type { Tx } from './store.ts';

/** The school of a tenant; its JSON is read by `people/school.ts`. */
export async function findSchool(tx: Tx, tenantId: string): Promise<SchoolRow | undefined> {
  return tx.db.selectFrom('schools').selectAll().where('tenant_id', '=', tenantId).executeTakeFirst();
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
  return tx.db.selectFrom('teams').selectAll().where('tenant_id', '=', tenantId).orderBy('name').execute();
}
