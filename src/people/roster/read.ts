import { BANK } from '../../../dialogs/questions/bank.ts';
import { readSchoolQuestions } from '../../../dialogs/questions/school.ts';
import type { SchoolSettings } from '../school.ts';
import { readFiles, type RosterFile, type RosterTexts } from './files.ts';
import { readGuides, readPlacements } from './own-files.ts';
import { type Complain, complaints, type Problem } from './problem.ts';
import { holders, type Roster, rosterOf } from './roster.ts';
import { readSchoolFile } from './school-file.ts';
import { type Known, readClasses, readEnrollments, readOrgs, readRoles, readUsers } from './sds.ts';
import { readRecords } from './table.ts';

/** Reads a roster folder (`docs/roster.md`). All or nothing: with any problem there is no roster. */
export async function readRoster(folder: string): Promise<{ roster: Roster } | { problems: Problem[] }> {
  const { texts, problems } = await readFiles(folder);
  return problems.length > 0 ? { problems: sorted(problems) } : readRosterTexts(texts);
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

  const orgs = from('orgs.csv', readOrgs, []);
  const users = from('users.csv', readUsers, []);
  const known: Known = { users: idsOf(users), orgs: idsOf(orgs) };
  const school = from('school.json', (text, complain) => readSchool(text, known, complain), undefined);
  const roles = from('roles.csv', (text, complain) => readRoles(text, known, complain), []);
  const classes = from('classes.csv', (text, complain) => readClasses(text, known, complain), new Map<string, string>());
  const groups = from('enrollments.csv', (text, complain) => readEnrollments(text, classes, known, complain), new Map());
  const people = { users: known.users, students: holders(roles, ['student']), staff: holders(roles, ['teaching', 'staff']) };
  const guides = from('guides.csv', (text, complain) => readGuides(text, people, complain), []);
  problems.push(...withoutOffice(school, people));
  const placements = from('placements.csv', (text, complain) => readPlacements(text, people, complain), []);
  const questions = from('questions.csv', readQuestions, { questions: [], off: [] });
  problems.push(...halfOfPair(texts));

  if (problems.length > 0 || school === undefined) return { problems: sorted(withoutConsequences(problems)) };
  return { roster: rosterOf({ school, questions, orgs, users, roles, groups, guides, placements }) };
}

function readSchool(text: string, { users, orgs }: Known, complain: Complain): SchoolSettings | undefined {
  const school = readSchoolFile(text, complain);
  if (school === undefined) return undefined;
  for (const id of [...school.coordinators, ...school.admins]) if (!users.has(id)) complain(0, 'roster:unknownUser', { id });
  for (const id of Object.keys(school.teams)) if (!orgs.has(id)) complain(0, 'roster:unknownOrg', { id });
  return school;
}

/** Whoever is to see coverage or the installation must be staff; somebody without such a role would silently be left out. */
function withoutOffice(
  school: SchoolSettings | undefined,
  { users, staff }: { users: ReadonlySet<string>; staff: ReadonlySet<string> },
): readonly Problem[] {
  const named = school ? [...school.coordinators, ...school.admins] : [];
  return named
    .filter((id) => users.has(id) && !staff.has(id))
    .map((id) => ({ file: 'school.json', line: 0, key: 'roster:officeNotStaff', params: { id } }));
}

function readQuestions(text: string, complain: Complain): Roster['questions'] {
  const { questions, off, problems } = readSchoolQuestions(readRecords(text, complain), BANK);
  for (const { line, key, params } of problems) complain(line, key, params);
  return { questions, off };
}

/** Classes are of no use without enrolments, nor the other way round. */
function halfOfPair(texts: RosterTexts): readonly Problem[] {
  const absent = (['classes.csv', 'enrollments.csv'] as const).filter((file) => texts[file] === undefined);
  return absent.length === 1 ? absent.map((file) => ({ file, line: 0, key: 'roster:missing', params: {} })) : [];
}

/** Which file's faults make these complaints about other files mere consequences. */
const CAUSES: Readonly<Record<string, readonly RosterFile[]>> = {
  'roster:unknownUser': ['users.csv'],
  'roster:unknownOrg': ['orgs.csv'],
  'roster:unknownClass': ['classes.csv'],
  'roster:notAStudent': ['roles.csv', 'users.csv', 'orgs.csv'],
  'roster:officeNotStaff': ['roles.csv', 'users.csv', 'orgs.csv'],
  'roster:notStaff': ['roles.csv', 'users.csv', 'orgs.csv'],
};

function withoutConsequences(problems: readonly Problem[]): readonly Problem[] {
  const faulty = new Set(problems.map(({ file }) => file));
  return problems.filter(({ file, key }) => !CAUSES[key]?.some((cause) => cause !== file && faulty.has(cause)));
}

function idsOf(rows: readonly { readonly sourcedId: string }[]): ReadonlySet<string> {
  return new Set(rows.map(({ sourcedId }) => sourcedId));
}

function sorted(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((one, other) => one.file.localeCompare(other.file) || one.line - other.line);
}
