import { BANK } from '../../../dialogs/questions/bank.ts';
import { readSchoolQuestions, type SchoolQuestions } from '../../../dialogs/questions/school.ts';
import type { Setting } from '../../../dialogs/vocabulary.ts';
import type { Role } from '../../store/people.ts';
import { mannerOf, type SchoolSettings } from '../school.ts';
import { readFiles, type RosterFile, type RosterTexts } from './files.ts';
import { type Guide, type Placement, readGuides, readPlacements } from './own-files.ts';
import { type Complain, complaints, type Problem } from './problem.ts';
import { readSchoolFile } from './school-file.ts';
import { readGroups, readOrgs, readRoles, readUsers, type RoleOf } from './sds.ts';
import { readRecords } from './table.ts';

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

/** Reads a roster folder (`docs/roster.md`). All or nothing: with any problem there is no roster. */
export async function readRoster(folder: string): Promise<{ roster: Roster } | { problems: Problem[] }> {
  const { texts, problems } = await readFiles(folder);
  if (problems.length > 0) return { problems: sorted(problems) };
  return readRosterTexts(texts);
}

/** The same from the texts of the files. */
export function readRosterTexts(texts: RosterTexts): { roster: Roster } | { problems: Problem[] } {
  const problems: Problem[] = [];
  /** Reads one file; an absent one counts as `otherwise`. */
  function from<T>(file: RosterFile, read: (text: string, complain: Complain) => T, otherwise: T): T {
    const text = texts[file];
    if (text === undefined) return otherwise;
    const place = complaints(file);
    const result = read(text, place.complain);
    problems.push(...place.problems);
    return result;
  }

  const school = from('school.json', readSchoolFile, undefined);
  const orgs = from('orgs.csv', readOrgs, []);
  const users = from('users.csv', readUsers, []);
  const known = { users: idsOf(users), orgs: idsOf(orgs) };
  const roles = from('roles.csv', (text, complain) => readRoles(text, known, complain), []);
  const groups = readClasses();
  const people = { users: known.users, students: holders(roles, ['student']), staff: holders(roles, ['teaching', 'staff']) };
  const guides = from('guides.csv', (text, complain) => readGuides(text, people, complain), []);
  const placements = from('placements.csv', (text, complain) => readPlacements(text, people, complain), []);
  const questions = from('questions.csv', readQuestions, { questions: [], off: [] });
  if (school) from('school.json', (_, complain) => checkIds(school, known, complain), undefined);

  if (problems.length > 0 || school === undefined) return { problems: sorted(withoutConsequences(problems)) };
  const rolesByUser = Map.groupBy(roles, ({ user }) => user);
  // A school without departments is its own team.
  const departments = orgs.filter(({ isTeam }) => isTeam);
  const teams = departments.length > 0 ? departments : orgs;
  const inTeams = idsOf(teams);
  const mentors = new Set([...guides.map(({ mentor }) => mentor), ...holders(roles, ['teaching'])]);
  return {
    roster: {
      school,
      questions,
      teams: teams.map(({ sourcedId, name }) => ({ sourcedId, name, setting: mannerOf(school, sourcedId).setting })),
      people: users
        .filter(({ sourcedId }) => people.students.has(sourcedId) || people.staff.has(sourcedId))
        .map(({ sourcedId, upn, givenName, familyName }) => ({
          sourcedId,
          upn,
          givenName,
          familyName,
          roles: rolesOf(sourcedId, { school, students: people.students, mentors }),
          team: teamOf(rolesByUser.get(sourcedId) ?? [], inTeams),
          group: groups.get(sourcedId) ?? null,
          grade: rolesByUser.get(sourcedId)?.find(({ grade }) => grade !== null)?.grade ?? null,
        })),
      guides,
      placements,
    },
  };

  function readClasses(): ReadonlyMap<string, string> {
    const [classes, enrollments] = [texts['classes.csv'], texts['enrollments.csv']];
    if (classes === undefined && enrollments === undefined) return new Map();
    if (classes === undefined || enrollments === undefined) {
      problems.push({
        file: classes === undefined ? 'classes.csv' : 'enrollments.csv',
        line: 0,
        key: 'roster:missing',
        params: {},
      });
      return new Map();
    }
    const [ofClasses, ofEnrollments] = [complaints('classes.csv'), complaints('enrollments.csv')];
    const groups = readGroups({ classes, enrollments }, known, {
      classes: ofClasses.complain,
      enrollments: ofEnrollments.complain,
    });
    problems.push(...ofClasses.problems, ...ofEnrollments.problems);
    return groups;
  }
}

/** Which file's faults make these complaints about other files mere consequences. */
const CAUSES: Readonly<Record<string, readonly RosterFile[]>> = {
  'roster:unknownUser': ['users.csv'],
  'roster:unknownOrg': ['orgs.csv'],
  'roster:unknownClass': ['classes.csv'],
  'roster:notAStudent': ['roles.csv', 'users.csv', 'orgs.csv'],
  'roster:notStaff': ['roles.csv', 'users.csv', 'orgs.csv'],
};

function withoutConsequences(problems: readonly Problem[]): readonly Problem[] {
  const faulty = new Set(problems.map(({ file }) => file));
  return problems.filter(({ file, key }) => !CAUSES[key]?.some((cause) => cause !== file && faulty.has(cause)));
}

function readQuestions(text: string, complain: Complain): Roster['questions'] {
  const { questions, off, problems } = readSchoolQuestions(readRecords(text, complain), BANK);
  for (const { line, key, params } of problems) complain(line, key, params);
  return { questions, off };
}

function checkIds(
  school: SchoolSettings,
  { users, orgs }: { users: ReadonlySet<string>; orgs: ReadonlySet<string> },
  complain: Complain,
): void {
  for (const id of [...school.coordinators, ...school.admins]) if (!users.has(id)) complain(0, 'roster:unknownUser', { id });
  for (const id of Object.keys(school.teams)) if (!orgs.has(id)) complain(0, 'roster:unknownOrg', { id });
}

function rolesOf(
  id: string,
  { school, students, mentors }: { school: SchoolSettings; students: ReadonlySet<string>; mentors: ReadonlySet<string> },
): Role[] {
  const held: [Role, boolean][] = [
    ['student', students.has(id)],
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

function holders(roles: readonly RoleOf[], standings: readonly RoleOf['standing'][]): ReadonlySet<string> {
  return new Set(roles.filter(({ standing }) => standings.includes(standing)).map(({ user }) => user));
}

function idsOf(rows: readonly { readonly sourcedId: string }[]): ReadonlySet<string> {
  return new Set(rows.map(({ sourcedId }) => sourcedId));
}

function sorted(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((one, other) => one.file.localeCompare(other.file) || one.line - other.line);
}
