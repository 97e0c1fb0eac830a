import { dayOf } from '../conversation/days.ts';
import type { PassportFile } from '../passport/document.ts';
import { passportFileOf } from '../passport/export.ts';
import { conversationsWith } from '../store/held.ts';
import { agreementsOf, entriesOf } from '../store/passport.ts';
import { allow, type Visit } from './visit.ts';

const MOST = 10_000;

/** The file with which a student takes the passport along; also for somebody who left. */
export async function passportFile(visit: Visit): Promise<PassportFile> {
  allow(visit, 'read-own-data', 'self');
  const { tx, person, today, school } = visit;
  const { timeZone, name } = school.settings;
  const whose = { tenantId: person.tenantId, studentId: person.id, limit: MOST };
  const held = (await conversationsWith(tx, whose)).filter(({ phases }) => phases.length > 0);
  return passportFileOf(
    {
      student: person,
      entries: await entriesOf(tx, whose),
      agreements: await agreementsOf(tx, whose),
      conversations: held.map(({ startedAt, phases, competencies }) => ({
        on: dayOf(startedAt, timeZone),
        phases,
        competencies,
      })),
    },
    { on: today, school: name, timeZone },
  );
}
