import { revokeLinksOf } from '../../store/links.ts';
import { findPerson, unbindEntraId } from '../../store/people.ts';
import type { Database } from '../../store/schema.ts';
import type { Tx } from '../../store/store.ts';
import type { Ids } from './current.ts';
import type { Guide, Placement } from './own-files.ts';
import { isSamePlacement, type Periods, type Plan } from './plan.ts';
import type { RosterPerson } from './roster.ts';

type Work = {
  readonly tx: Tx;
  readonly tenantId: string;
  readonly ids: Ids;
  readonly today: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly newId: () => string;
};

/** Rows in one insert: well under the number of parameters that either engine takes. */
const CHUNK = 500;

/** Does what a plan says. People go before those who take over their login names. */
export async function applyPlan(work: Work, plan: Plan): Promise<void> {
  await applyTeams(work, plan.teams);
  await applyPeople(work, plan.people);
  await applyGuides(work, plan.guides);
  await applyPlacements(work, plan.placements);
}

async function applyTeams({ tx, tenantId, ids, newId }: Work, { add, change }: Plan['teams']): Promise<void> {
  for (const { sourcedId } of add) ids.teams.set(sourcedId, newId());
  const rows = add.map(({ sourcedId, name, setting }) => ({
    tenant_id: tenantId,
    id: idOf(ids.teams, sourcedId),
    sourced_id: sourcedId,
    name,
    setting,
  }));
  await insertAll(tx, 'teams', rows);
  for (const { sourcedId, name, setting } of change) {
    await tx.db
      .updateTable('teams')
      .set({ name, setting })
      .where('tenant_id', '=', tenantId)
      .where('sourced_id', '=', sourcedId)
      .execute();
  }
}

async function applyPeople(work: Work, { add, change, back, leave }: Plan['people']): Promise<void> {
  const { tx, tenantId, ids, today, at, newId } = work;
  const update = (sourcedId: string) =>
    tx.db.updateTable('people').where('tenant_id', '=', tenantId).where('sourced_id', '=', sourcedId);
  for (const sourcedId of leave) await update(sourcedId).set({ left_on: today }).execute();
  // Whoever is no student any more has nothing by which they could end a link themselves.
  const noStudents = change.filter(({ roles }) => !roles.includes('student'));
  // For good: whoever comes back decides anew what others may read. A link may have been made while they were leaving.
  for (const sourcedId of [...leave, ...[...back, ...noStudents].map((person) => person.sourcedId)])
    await revokeLinksOf(tx, { tenantId, studentId: idOf(ids.people, sourcedId) }, at);
  // Two people may have exchanged login names: none is taken while they are given out anew.
  for (const { sourcedId } of change)
    await update(sourcedId)
      .set({ upn: `changing ${idOf(ids.people, sourcedId)}` })
      .execute();
  for (const person of change) await update(person.sourcedId).set(told(work, person)).execute();
  // Someone else may have signed in under this Entra account meanwhile; the next sign-in binds it again.
  for (const person of back) await freeChatsOfAnother(work, person);
  for (const person of back)
    await update(person.sourcedId)
      .set({ ...told(work, person), left_on: null, entra_id: null })
      .execute();
  for (const { sourcedId } of add) ids.people.set(sourcedId, newId());
  const blank = { entra_id: null, locale: null, left_on: null };
  const rows = add.map((person) => ({
    tenant_id: tenantId,
    id: idOf(ids.people, person.sourcedId),
    sourced_id: person.sourcedId,
    ...blank,
    ...told(work, person),
  }));
  await insertAll(tx, 'people', rows);
}

/** Who comes back with another login may have another account: what is meant for them goes to the chats of the old one no more. */
async function freeChatsOfAnother({ tx, tenantId, ids }: Work, { sourcedId, upn }: RosterPerson): Promise<void> {
  const id = idOf(ids.people, sourcedId);
  const before = await findPerson(tx, { tenantId, id });
  if (before?.upn !== upn) await unbindEntraId(tx, { tenantId, id });
}

function told({ ids }: Work, { upn, givenName, familyName, roles, team, group, grade }: RosterPerson) {
  const place = { team_id: team === null ? null : idOf(ids.teams, team), group_name: group, grade };
  return { upn, given_name: givenName, family_name: familyName, roles: JSON.stringify(roles), ...place };
}

async function applyGuides({ tx, tenantId, ids }: Work, { add, change, remove }: Periods<Guide>): Promise<void> {
  const keyOf = ({ student, mentor, from }: Guide) => ({
    tenant_id: tenantId,
    student_id: idOf(ids.people, student),
    mentor_id: idOf(ids.people, mentor),
    from_on: from,
  });
  await insertAll(
    tx,
    'guides',
    add.map((guide) => ({ ...keyOf(guide), until_on: guide.until })),
  );
  for (const guide of change) {
    await tx.db
      .updateTable('guides')
      .set({ until_on: guide.until })
      .where((is) => is.and(keyOf(guide)))
      .execute();
  }
  for (const guide of remove)
    await tx.db
      .deleteFrom('guides')
      .where((is) => is.and(keyOf(guide)))
      .execute();
}

async function applyPlacements({ tx, tenantId, ids, newId }: Work, { add, change, remove }: Periods<Placement>): Promise<void> {
  const keyOf = ({ student, company, from }: Placement) => ({
    tenant_id: tenantId,
    student_id: idOf(ids.people, student),
    company,
    from_on: from,
  });
  const removed: { readonly placement: Placement; readonly id: string }[] = [];
  for (const placement of remove) {
    const gone = tx.db.deleteFrom('placements').where((is) => is.and(keyOf(placement)));
    removed.push(...(await gone.returning('id').execute()).map(({ id }) => ({ placement, id })));
  }
  // One that was corrected is the same one: what was said of it is not said again.
  const idFor = (placement: Placement): string => {
    const place = removed.findIndex((one) => isSamePlacement(one.placement, placement));
    return (place < 0 ? undefined : removed.splice(place, 1)[0]?.id) ?? newId();
  };
  await insertAll(
    tx,
    'placements',
    add.map((placement) => ({ id: idFor(placement), ...keyOf(placement), until_on: placement.until })),
  );
  for (const placement of change) {
    await tx.db
      .updateTable('placements')
      .set({ until_on: placement.until })
      .where((is) => is.and(keyOf(placement)))
      .execute();
  }
}

type Rosters = Pick<Database, 'teams' | 'people' | 'guides' | 'placements'>;

async function insertAll<T extends keyof Rosters>(tx: Tx, table: T, rows: readonly Rosters[T][]): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    await tx.db
      .insertInto<keyof Rosters>(table)
      .values(rows.slice(start, start + CHUNK))
      .execute();
  }
}

function idOf(ids: ReadonlyMap<string, string>, sourcedId: string): string {
  const id = ids.get(sourcedId);
  if (id === undefined)
    throw new Error(`A roster refers to ${sourcedId}, which is in no file; read it with \`readRoster\`, which checks that`);
  return id;
}
