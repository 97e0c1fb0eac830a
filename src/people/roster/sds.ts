import type { Complain } from './problem.ts';
import { readTable } from './table.ts';

/** The organisation types of School Data Sync that stand for the school as a whole; all others are its teams. */
const WHOLE_SCHOOL = new Set([
  'school',
  'district',
  'college',
  'university',
  'campus',
  'academicTrust',
  'localAuthority',
  'region',
  'national',
  'state',
  'province',
  'municipality',
  'local',
  'departmentOfEducation',
  'ministryOfEducation',
]);
const TEAM = new Set(['department', 'division', 'program', 'adultEducation', 'researchCenter']);

/** The roles of School Data Sync whose holders may guide students. */
const TEACHING = new Set([
  'teacher',
  'faculty',
  'professor',
  'lecturer',
  'instructor',
  'advisor',
  'adjunct',
  'teacherAssistant',
  'aide',
  'coach',
  'substitute',
  'paraprofessional',
]);
const STAFF = new Set([
  'principal',
  'chair',
  'researcher',
  'affiliate',
  'occupationalTherapist',
  'physicalTherapist',
  'speechTherapist',
  'visionTherapist',
  'specialServices',
  'proctor',
  'nurse',
  'officeStaff',
  'itAdmin',
  'administrator',
  'staff',
]);
const OUTSIDE = new Set(['alumni', 'other', 'parent', 'guardian', 'relative', 'doctor', 'child']);

/** What a School Data Sync role means to us: a student, staff that may guide, other staff, or nobody of ours. */
export type Standing = 'student' | 'teaching' | 'staff' | 'outside';

export type Org = { readonly line: number; readonly sourcedId: string; readonly name: string; readonly isTeam: boolean };
export type User = {
  readonly line: number;
  readonly sourcedId: string;
  readonly upn: string;
  readonly givenName: string;
  readonly familyName: string;
};
export type RoleOf = {
  readonly line: number;
  readonly user: string;
  readonly org: string;
  readonly standing: Standing;
  readonly grade: string | null;
  readonly primary: boolean;
};

/** Reads `orgs.csv`: the school and its teams. */
export function readOrgs(text: string, complain: Complain): Org[] {
  const rows = readTable(text, { required: ['sourcedId', 'name', 'type'], optional: ['parentSourcedId'] }, complain);
  const known = new Set(rows.map(({ sourcedId }) => sourcedId));
  return unique(rows, complain).flatMap(({ line, sourcedId, name, type, parentSourcedId }) => {
    if (!WHOLE_SCHOOL.has(type) && !TEAM.has(type)) complain(line, 'roster:orgType', { type });
    if (parentSourcedId !== '' && !known.has(parentSourcedId)) complain(line, 'roster:unknownOrg', { id: parentSourcedId });
    return [{ line, sourcedId, name, isTeam: TEAM.has(type) }];
  });
}

/** Reads `users.csv`. The user principal name is `activeDirectoryMatchId`, else `username`; it must be unique. */
export function readUsers(text: string, complain: Complain): User[] {
  const columns = {
    required: ['sourcedId', 'username', 'givenName', 'familyName'],
    optional: ['activeDirectoryMatchId'],
  } as const;
  const rows = unique(readTable(text, columns, complain), complain);
  const seen = new Map<string, number>();
  return rows.flatMap(({ line, sourcedId, username, givenName, familyName, activeDirectoryMatchId }) => {
    const upn = (activeDirectoryMatchId || username).toLowerCase();
    const first = seen.get(upn);
    seen.set(upn, first ?? line);
    if (!/^[^\s@]+@[^\s@]+$/u.test(upn)) complain(line, 'roster:login', { login: upn });
    else if (first !== undefined) complain(line, 'roster:sameLogin', { login: upn, first });
    else return [{ line, sourcedId, upn, givenName, familyName }];
    return [];
  });
}

/** The ids that roles, classes and enrolments may refer to. */
export type Known = { readonly users: ReadonlySet<string>; readonly orgs: ReadonlySet<string> };

/** Reads `roles.csv`. Its start and end dates and sessions are not used: who is in the file is at the school. */
export function readRoles(text: string, { users, orgs }: Known, complain: Complain): RoleOf[] {
  const columns = { required: ['userSourcedId', 'orgSourcedId', 'role'], optional: ['grade', 'isPrimary'] } as const;
  const rows = readTable(text, columns, complain);
  return rows.flatMap(({ line, userSourcedId: user, orgSourcedId: org, role, grade, isPrimary }) => {
    const standing = standingOf(role);
    if (!users.has(user)) complain(line, 'roster:unknownUser', { id: user });
    if (!orgs.has(org)) complain(line, 'roster:unknownOrg', { id: org });
    if (standing === undefined) complain(line, 'roster:unknownRole', { role });
    return standing === undefined
      ? []
      : [{ line, user, org, standing, grade: grade || null, primary: isPrimary.toLowerCase() === 'true' }];
  });
}

/** Reads `classes.csv`: the title of each class by its id. */
export function readClasses(text: string, { orgs }: Known, complain: Complain): Map<string, string> {
  const rows = readTable(text, { required: ['sourcedId', 'orgSourcedId', 'title'] }, complain);
  for (const { line, orgSourcedId: id } of rows) if (!orgs.has(id)) complain(line, 'roster:unknownOrg', { id });
  return new Map(unique(rows, complain).map(({ sourcedId, title }) => [sourcedId, title]));
}

/** Reads `enrollments.csv`: the title of the first class of each student, by the student's id. */
export function readEnrollments(
  text: string,
  classes: ReadonlyMap<string, string>,
  { users }: Known,
  complain: Complain,
): Map<string, string> {
  const groups = new Map<string, string>();
  const rows = readTable(text, { required: ['classSourcedId', 'userSourcedId', 'role'] }, complain);
  for (const { line, classSourcedId, userSourcedId, role } of rows) {
    const title = classes.get(classSourcedId);
    if (title === undefined) complain(line, 'roster:unknownClass', { id: classSourcedId });
    if (!users.has(userSourcedId)) complain(line, 'roster:unknownUser', { id: userSourcedId });
    if (standingOf(role) === undefined) complain(line, 'roster:unknownRole', { role });
    if (title !== undefined && role === 'student' && !groups.has(userSourcedId)) groups.set(userSourcedId, title);
  }
  return groups;
}

function standingOf(role: string): Standing | undefined {
  if (role === 'student') return 'student';
  if (TEACHING.has(role)) return 'teaching';
  if (STAFF.has(role)) return 'staff';
  return OUTSIDE.has(role) ? 'outside' : undefined;
}

function unique<T extends { readonly line: number; readonly sourcedId: string }>(rows: readonly T[], complain: Complain): T[] {
  const seen = new Map<string, number>();
  return rows.filter(({ line, sourcedId }) => {
    const first = seen.get(sourcedId);
    if (first === undefined) seen.set(sourcedId, line);
    else complain(line, 'roster:sameId', { id: sourcedId, first });
    return first === undefined;
  });
}
