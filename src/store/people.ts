import { compiled } from './compiled.ts';
import { recalled } from './memory.ts';
import type { PersonRow } from './schema.ts';
import { tenantIds } from './schools.ts';
import type { Tx } from './store.ts';

/** What a person may be at a school. */
const ROLES = ['student', 'mentor', 'coordinator', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** A person of the roster. `group` is the class, `grade` the year. `leftOn` set: no longer at the school. */
export type Person = {
  readonly tenantId: string;
  readonly id: string;
  readonly sourcedId: string;
  readonly upn: string;
  readonly entraId: string | null;
  readonly givenName: string;
  readonly familyName: string;
  readonly roles: readonly Role[];
  readonly teamId: string | null;
  readonly group: string | null;
  readonly grade: string | null;
  readonly locale: string | null;
  readonly leftOn: string | null;
};

type Key = { readonly tenantId: string; readonly id: string };

const personById = compiled((db, { tenantId, id }: Key) =>
  db.selectFrom('people').selectAll().where('tenant_id', '=', tenantId).where('id', '=', id),
);

const personByEntraId = compiled((db, { tenantId, entraId }: { tenantId: string; entraId: string }) =>
  db.selectFrom('people').selectAll().where('tenant_id', '=', tenantId).where('entra_id', '=', entraId),
);

const personHeld = compiled((db, { tenantId, id }: Key, engine) => {
  const found = db.selectFrom('people').select('id').where('tenant_id', '=', tenantId).where('id', '=', id);
  return engine === 'postgres' ? found.forUpdate() : found;
});

/** Holds a person's row until the transaction ends, so that others who do the same wait. */
export async function holdPerson(tx: Tx, person: Key): Promise<void> {
  await personHeld(tx, person);
}

/** A person by id, also one who has left. */
export async function findPerson(tx: Tx, { tenantId, id }: Key): Promise<Person | undefined> {
  return recalled(tx, 'people', `${tenantId}\nid\n${id}`, async () => {
    const { rows } = await personById(tx, { tenantId, id });
    return rows[0] && personOf(rows[0]);
  });
}

/** A person by the Entra object id that was bound to them; one who has left only when nobody else has it. */
export async function findByEntraId(tx: Tx, tenantId: string, entraId: string): Promise<Person | undefined> {
  return recalled(tx, 'people', `${tenantId}\nentra\n${entraId.toLowerCase()}`, async () => {
    const { rows } = await personByEntraId(tx, { tenantId, entraId: entraId.toLowerCase() });
    const found = rows.find(({ left_on }) => left_on === null) ?? rows.toSorted(leftLastFirst)[0];
    return found && personOf(found);
  });
}

function leftLastFirst(one: PersonRow, other: PersonRow): number {
  return (other.left_on ?? '') < (one.left_on ?? '') ? -1 : 1;
}

/** A person at the school now by user principal name, in any case of letters. */
export async function findByUpn(tx: Tx, tenantId: string, upn: string): Promise<Person | undefined> {
  const found = tx.db.selectFrom('people').selectAll().where('tenant_id', '=', tenantId).where('upn', '=', upn.toLowerCase());
  const row = await found.where('left_on', 'is', null).executeTakeFirst();
  return row && personOf(row);
}

/** How whoever runs the program names a person: by user principal name, which a successor may have as well, or by the id in the files. */
export type Naming = { readonly upn: string } | { readonly sourcedId: string };

/** Everybody who has or had this name, at the school of `tenant`, or at any of this database when that is null. For whoever runs the program. */
export async function peopleNamed(tx: Tx, naming: Naming, tenant: string | null = null): Promise<Person[]> {
  const rows: PersonRow[] = [];
  for (const tenantId of (await tenantIds(tx)).filter((id) => tenant === null || id === tenant)) {
    const found = tx.db.selectFrom('people').selectAll().where('tenant_id', '=', tenantId);
    const named =
      'upn' in naming ? found.where('upn', '=', naming.upn.toLowerCase()) : found.where('sourced_id', '=', naming.sourcedId);
    rows.push(...(await named.execute()));
  }
  return rows.map(personOf);
}

/**
 * Binds the Entra object id at the first contact, and takes it from who had it and has left: nobody opens what is another's with it. False when the
 * person already has another: then nothing changes.
 */
export async function bindEntraId(tx: Tx, { tenantId, id }: Key, entraId: string): Promise<boolean> {
  const account = entraId.toLowerCase();
  const bound = await tx.db
    .updateTable('people')
    .set({ entra_id: account })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where((is) => is.or([is('entra_id', 'is', null), is('entra_id', '=', account)]))
    .executeTakeFirst();
  if (bound.numUpdatedRows !== 1n) return false;
  const { rows } = await personByEntraId(tx, { tenantId, entraId: account });
  for (const former of rows.filter((row) => row.id !== id)) await unbindEntraId(tx, { tenantId, id: former.id });
  return true;
}

/**
 * Takes the account from a person, with its chats: what is meant for them goes there no more, and what waits to be sent there goes nowhere. Their
 * next contact binds them anew; a closing that waits for them comes then.
 */
export async function unbindEntraId(tx: Tx, { tenantId, id }: Key): Promise<void> {
  const theirs = tx.db.selectFrom('chats').select('id').where('tenant_id', '=', tenantId).where('person_id', '=', id);
  const waiting = tx.db.deleteFrom('outbox').where('tenant_id', '=', tenantId).where('state', '=', 'pending');
  await waiting.where('chat_id', 'in', theirs).execute();
  const people = tx.db.updateTable('people').set({ entra_id: null });
  await people.where('tenant_id', '=', tenantId).where('id', '=', id).execute();
  const chats = tx.db.updateTable('chats').set({ person_id: null });
  await chats.where('tenant_id', '=', tenantId).where('person_id', '=', id).execute();
}

/** Keeps the language that the person chose. */
export async function setLocale(tx: Tx, { tenantId, id }: Key, locale: string): Promise<void> {
  await tx.db.updateTable('people').set({ locale }).where('tenant_id', '=', tenantId).where('id', '=', id).execute();
}

/** A row of `people` as the rest of the program knows it. */
export function personOf(row: PersonRow): Person {
  return {
    tenantId: row.tenant_id,
    id: row.id,
    sourcedId: row.sourced_id,
    upn: row.upn,
    entraId: row.entra_id,
    givenName: row.given_name,
    familyName: row.family_name,
    roles: JSON.parse(row.roles) as Role[],
    teamId: row.team_id,
    group: row.group_name,
    grade: row.grade,
    locale: row.locale,
    leftOn: row.left_on,
  };
}
