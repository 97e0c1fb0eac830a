import type { PassportFile } from '../passport/document.ts';
import { takeAlong } from '../passport/take-along.ts';
import { allow, type Visit } from './visit.ts';

/** The file with which a student takes the passport along; also for somebody who left. */
export async function passportFile(visit: Visit): Promise<PassportFile> {
  allow(visit, 'read-own-data', 'self');
  const { tx, person, today, school } = visit;
  const { timeZone, name } = school.settings;
  return takeAlong(tx, person, { on: today, school: name, timeZone });
}
