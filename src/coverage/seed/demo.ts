import { settingsOf } from '../../people/school.ts';
import { coverageYears } from '../../store/coverage-years.ts';
import { findSchool, teamsOf } from '../../store/schools.ts';
import type { Store } from '../../store/store.ts';
import { newId } from '../../store/uuid7.ts';
import { monthAfter, monthOf } from '../periods.ts';
import { type MadeSchool, makeSchool, type MadeTeam } from './school.ts';
import { writeYears } from './write.ts';

const STUDENTS = 600;
const SEED = 'demo';

/**
 * Gives the demo school, once imported, more conversations than its few people could have had: made-up facts of 600 students in
 * its teams and some more, until the end of last month, so that the first periods are large enough to show. No people are made. A
 * second time nothing changes. `now` is epoch milliseconds.
 */
export async function loadDemoCoverage(store: Store, tenantId: string, now: number): Promise<void> {
  const { known, row, teams } = await store.transaction(async (tx) => ({
    known: (await coverageYears(tx, tenantId)).length > 0,
    row: await findSchool(tx, tenantId),
    teams: await teamsOf(tx, tenantId),
  }));
  if (known || !row) return;
  const lastMonth = monthAfter(monthOf(new Date(now).toISOString()), -1);
  await writeYears(store, withTeams(makeSchool(STUDENTS, SEED), teams), {
    tenantId,
    settings: settingsOf(row),
    until: `${lastMonth}-28`,
    idOf: () => undefined,
    rows: false,
    newId: () => newId(now),
  });
}

/** A made-up school whose first teams are those of a roster. */
function withTeams(school: MadeSchool, own: readonly { name: string; setting: string }[]): MadeSchool {
  const renamed = school.teams.map((team, at): MadeTeam => {
    const real = own[at];
    return real ? { ...team, name: real.name, setting: real.setting as MadeTeam['setting'] } : team;
  });
  const byId = new Map(renamed.map((team) => [team.id, team]));
  return {
    ...school,
    teams: renamed,
    groups: school.groups.map((group) => ({ ...group, team: byId.get(group.team.id) ?? group.team })),
  };
}
