import { compiled } from './compiled.ts';
import { recalled } from './memory.ts';
import type { Tx } from './store.ts';

type Whose = { readonly tenantId: string; readonly personId: string };

/** Remembers what a person likes, in place of what was remembered under that name. `name` and `value` are words of ours. */
export async function setPreference(
  tx: Tx,
  { tenantId, personId }: Whose,
  name: string,
  value: string,
  at: number,
): Promise<void> {
  await tx.db
    .insertInto('preferences')
    .values({ tenant_id: tenantId, person_id: personId, name, value, updated_at: at })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'person_id', 'name']).doUpdateSet({ value, updated_at: at }))
    .execute();
}

const selectPreferences = compiled((db, { tenantId, personId }: Whose) =>
  db.selectFrom('preferences').select(['name', 'value']).where('tenant_id', '=', tenantId).where('person_id', '=', personId),
);

/** What is remembered for a person, by name. */
export type Preferences = ReadonlyMap<string, string>;

/** What a person likes, by name. */
export async function preferencesOf(tx: Tx, { tenantId, personId }: Whose): Promise<Preferences> {
  const found = await recalled(tx, 'preferences', `${tenantId}\n${personId}`, async () => {
    const { rows } = await selectPreferences(tx, { tenantId, personId });
    return new Map(rows.map(({ name, value }) => [name, value]));
  });
  return found ?? new Map();
}
