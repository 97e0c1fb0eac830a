import { dayOf } from '../../days.ts';
import { type SchoolSettings, settingsOf } from '../../people/school.ts';
import { type Naming, type Person, peopleNamed } from '../../store/people.ts';
import { findSchool } from '../../store/schools.ts';
import { addReading } from '../../store/readings.ts';
import type { Tx } from '../../store/store.ts';
import { newId } from '../../store/uuid7.ts';
import type { Exporting } from '../export.ts';
import type { Asked } from './arguments.ts';
import { type Told, refused } from './told.ts';

/** A student with their school. */
export type AtSchool = { readonly student: Person; readonly school: SchoolSettings };

/** The one student who is named so, also one who has left; or why there is none. Between students of two schools nothing chooses but `tenant`. */
export async function studentAt(
  tx: Tx,
  { student: naming, tenant }: Pick<Asked, 'student' | 'tenant'>,
): Promise<AtSchool | Told> {
  const found = (await peopleNamed(tx, naming, tenant)).filter(({ roles }) => roles.includes('student'));
  const now = found.filter(({ leftOn }) => leftOn === null);
  const [student, ...others] = now.length > 0 ? now : found;
  const schools = [...new Set(found.map(({ tenantId }) => tenantId))];
  if (schools.length > 1 || (student && others.length > 0)) return problem('several', naming, schools);
  const row = student && (await findSchool(tx, student.tenantId));
  return row ? { student, school: settingsOf(row) } : problem('noStudent', naming, schools);
}

function problem(what: 'several' | 'noStudent', naming: Naming, schools: readonly string[]): Told {
  const params = 'upn' in naming ? { upn: naming.upn } : { id: naming.sourcedId };
  if (schools.length > 1)
    return refused({
      key: `export:problem.${'id' in params ? 'severalId' : 'severalSchools'}`,
      params: { ...params, tenants: schools.join(', ') },
    });
  return refused({ key: `export:problem.${what}${'id' in params ? 'Id' : ''}`, params });
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
