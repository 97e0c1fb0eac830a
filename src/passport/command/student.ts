import { dayAt, type SchoolSettings, settingsOf } from '../../people/school.ts';
import { type Person, peopleByUpn } from '../../store/people.ts';
import { findSchool } from '../../store/schools.ts';
import type { Tx } from '../../store/store.ts';
import type { Exporting } from '../export.ts';
import { type Told, refused } from './told.ts';

/** A student with their school. */
export type AtSchool = { readonly student: Person; readonly school: SchoolSettings };

/** The one student with this login name, also one who has left; or why there is none. */
export async function studentAt(tx: Tx, upn: string): Promise<AtSchool | Told> {
  const found = (await peopleByUpn(tx, upn)).filter(({ roles }) => roles.includes('student'));
  const now = found.filter(({ leftOn }) => leftOn === null);
  const [student, ...others] = now.length > 0 ? now : found;
  if (!student) return refused({ key: 'export:problem.noStudent', params: { upn } });
  if (others.length > 0) return refused({ key: 'export:problem.several', params: { upn } });
  const row = await findSchool(tx, student.tenantId);
  return row ? { student, school: settingsOf(row) } : refused({ key: 'export:problem.noStudent', params: { upn } });
}

/** Where and on which day a file is made at this school. */
export function exportingAt(school: SchoolSettings, now: number): Exporting {
  return { on: dayAt(school, now), school: school.name, timeZone: school.timeZone };
}
