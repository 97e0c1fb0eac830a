import { v5 } from 'uuid';
import { importRoster } from '../../people/roster/import.ts';
import { findSchool } from '../../store/schools.ts';
import type { Store } from '../../store/store.ts';
import { newId } from '../../store/uuid7.ts';
import { monthOf, schoolYearOf } from '../periods.ts';
import { rosterOfMade } from './people.ts';
import { makeSchool } from './school.ts';
import { writeYears, type WrittenCounts } from './write.ts';

/** What is made: how many students, from which seed, until which day. `factsOnly`: no people and no conversations as rows. */
export type Asked = { readonly students: number; readonly seed: string; readonly until: string; readonly factsOnly: boolean };

/** What was made. */
export type Made = WrittenCounts & {
  readonly tenantId: string;
  readonly school: string;
  readonly students: number;
  readonly teams: number;
  readonly groups: number;
};

const NAMESPACE = 'b1f7c1de-6f0e-5d0a-9a53-3f9d3c1c0a12';

/**
 * Puts a made-up school into the database, with its conversations of the school year before and of this one until a day. The
 * same size, seed and day give the same school everywhere. Undefined when the school is there already. `now` is epoch milliseconds.
 */
export async function seedSchool(
  store: Store,
  { students, seed, until, factsOnly }: Asked,
  now: number,
): Promise<Made | undefined> {
  const tenantId = v5(`${seed} ${students}`, NAMESPACE);
  if (await store.transaction((tx) => findSchool(tx, tenantId))) return undefined;
  const school = makeSchool(students, seed);
  const from = `${schoolYearOf(monthOf(until), 8).months[0]}-01`;
  const roster = rosterOfMade(school, tenantId, { from, people: !factsOnly });
  await importRoster(store, roster, now);
  const ids = await store.transaction((tx) =>
    tx.db.selectFrom('people').select(['id', 'sourced_id']).where('tenant_id', '=', tenantId).execute(),
  );
  const known = new Map(ids.map(({ id, sourced_id }) => [sourced_id, id]));
  const counts = await writeYears(store, school, {
    tenantId,
    settings: roster.school,
    until,
    idOf: (name) => known.get(name),
    rows: !factsOnly,
    newId: () => newId(now),
  });
  return { tenantId, school: school.name, students, teams: school.teams.length, groups: school.groups.length, ...counts };
}
