import { dayOf } from '../../days.ts';
import { type SchoolSettings, settingsOf } from '../../people/school.ts';
import { type Naming, type Person, peopleNamed } from '../../store/people.ts';
import { findSchool } from '../../store/schools.ts';
import type { Line } from '../../reply.ts';
import { addReading } from '../../store/readings.ts';
import type { Tx } from '../../store/store.ts';
import { newId } from '../../store/uuid7.ts';
import type { Exporting } from '../export.ts';
import type { Asked } from './arguments.ts';
import { type Told, refused } from './told.ts';

/** A student with their school. */
export type AtSchool = { readonly student: Person; readonly school: SchoolSettings };

/**
 * The one student who is named so, also one who has left; or why there is none. Between students of two schools nothing chooses but `tenant`, and between one
 * who has left and a successor with that login name nothing but the id: what is erased or given away is the right one's. A file is brought in for who is there.
 */
export async function studentAt(tx: Tx, asked: Pick<Asked, 'command' | 'student' | 'tenant'>): Promise<AtSchool | Told> {
  const { command, student: naming, tenant } = asked;
  const found = (await peopleNamed(tx, naming, tenant)).filter(({ roles }) => roles.includes('student'));
  const now = found.filter(({ leftOn }) => leftOn === null);
  const [student, ...others] = command === 'import' && now.length > 0 ? now : found;
  const schools = [...new Set(found.map(({ tenantId }) => tenantId))];
  if (schools.length > 1 || (student && others.length > 0)) return severalOf(naming, found, schools);
  const row = student && (await findSchool(tx, student.tenantId));
  return row ? { student, school: settingsOf(row) } : refused(lineOf('noStudent', naming));
}

function severalOf(naming: Naming, found: readonly Person[], schools: readonly string[]): Told {
  if (schools.length > 1) return refused(lineOf('severalSchools', naming, { tenants: schools.join(', ') }));
  const ids = found.map(({ sourcedId }) => sourcedId).toSorted();
  return refused(lineOf('several', naming, { ids: ids.join(', ') }));
}

function lineOf(
  what: 'severalSchools' | 'several' | 'noStudent',
  naming: Naming,
  more: Readonly<Record<string, string>> = {},
): Line {
  const key = `export:problem.${what}`;
  return 'upn' in naming
    ? { key, params: { upn: naming.upn, ...more } }
    : { key: `${key}Id`, params: { id: naming.sourcedId, ...more } };
}

/** Writes down for a student that whoever runs the program has made a file of their passport. */
export async function noteFile(tx: Tx, { tenantId, id }: Person, now: number): Promise<void> {
  await addReading(tx, { tenantId, id: newId(now), studentId: id, readerId: id, purpose: 'command', at: now });
}

/** What a student was called on the command line. */
export function calledIn(naming: Naming): string {
  return 'upn' in naming ? naming.upn : naming.sourcedId;
}

/** Where and on which day a file is made at this school. */
export function exportingAt(school: SchoolSettings, now: number): Exporting {
  return { on: dayOf(now, school.timeZone), school: school.name, timeZone: school.timeZone };
}
