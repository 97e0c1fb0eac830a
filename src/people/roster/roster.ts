import type { SchoolQuestions } from '../../../dialogs/questions/school.ts';
import type { Setting } from '../../../dialogs/vocabulary.ts';
import type { Role } from '../../store/people.ts';
import { mannerOf, type SchoolSettings } from '../school.ts';
import type { Guide, Placement } from './own-files.ts';
import type { Org, RoleOf, User } from './sds.ts';

export type RosterTeam = { readonly sourcedId: string; readonly name: string; readonly setting: Setting };
export type RosterPerson = {
  readonly sourcedId: string;
  readonly upn: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly roles: readonly Role[];
  readonly team: string | null;
  readonly group: string | null;
  readonly grade: string | null;
};

/** Everything that a roster folder says. People, teams, guides and placements refer to each other by sourcedId. */
export type Roster = {
  readonly school: SchoolSettings;
  readonly questions: Pick<SchoolQuestions, 'questions' | 'off'>;
  readonly teams: readonly RosterTeam[];
  readonly people: readonly RosterPerson[];
  readonly guides: readonly Guide[];
  readonly placements: readonly Placement[];
};

/** What the files say, each read by itself and found sound. */
export type Parts = Pick<Roster, 'school' | 'questions' | 'guides' | 'placements'> & {
  readonly orgs: readonly Org[];
  readonly users: readonly User[];
  readonly roles: readonly RoleOf[];
  /** The class of a student, by sourcedId. */
  readonly groups: ReadonlyMap<string, string>;
};

/** Puts the parts together: who is at the school, in which roles and team. Users without a role of ours are left out. */
export function rosterOf({ school, questions, orgs, users, roles, groups, guides, placements }: Parts): Roster {
  // A school without departments is its own team.
  const departments = orgs.filter(({ isTeam }) => isTeam);
  const teams = departments.length > 0 ? departments : orgs;
  const inTeams = new Set(teams.map(({ sourcedId }) => sourcedId));
  const rolesByUser = Map.groupBy(roles, ({ user }) => user);
  const mentors = new Set([...guides.map(({ mentor }) => mentor), ...holders(roles, ['teaching'])]);
  const ours = holders(roles, ['student', 'teaching', 'staff']);
  return {
    school,
    questions,
    teams: teams.map(({ sourcedId, name }) => ({ sourcedId, name, setting: mannerOf(school, sourcedId).setting })),
    people: users
      .filter(({ sourcedId }) => ours.has(sourcedId))
      .map(({ sourcedId, upn, givenName, familyName }) => {
        const own = rolesByUser.get(sourcedId) ?? [];
        return {
          sourcedId,
          upn,
          givenName,
          familyName,
          roles: rolesOf(sourcedId, own, { school, mentors }),
          team: teamOf(own, inTeams),
          group: groups.get(sourcedId) ?? null,
          grade: own.find(({ grade }) => grade !== null)?.grade ?? null,
        };
      }),
    guides,
    placements,
  };
}

/** The users who have a role of one of these standings. */
export function holders(roles: readonly RoleOf[], standings: readonly RoleOf['standing'][]): ReadonlySet<string> {
  return new Set(roles.filter(({ standing }) => standings.includes(standing)).map(({ user }) => user));
}

type Named = { readonly school: SchoolSettings; readonly mentors: ReadonlySet<string> };

function rolesOf(id: string, own: readonly RoleOf[], { school, mentors }: Named): Role[] {
  const held: [Role, boolean][] = [
    ['student', own.some(({ standing }) => standing === 'student')],
    ['mentor', mentors.has(id)],
    ['coordinator', school.coordinators.includes(id)],
    ['admin', school.admins.includes(id)],
  ];
  return held.flatMap(([role, holds]) => (holds ? [role] : []));
}

/** The team of someone's primary role, else the first team they have a role in. */
function teamOf(own: readonly RoleOf[], teams: ReadonlySet<string>): string | null {
  const inTeam = own.filter(({ org }) => teams.has(org));
  return (inTeam.find(({ primary }) => primary) ?? inTeam[0])?.org ?? null;
}
