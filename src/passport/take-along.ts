import { dayOf } from '../days.ts';
import { broughtOf } from '../store/brought.ts';
import { conversationsWith } from '../store/known-talks.ts';
import { agreementsOf, entriesOf } from '../store/passport.ts';
import type { Person } from '../store/people.ts';
import type { Tx } from '../store/store.ts';
import { MOST_ITEMS, type PassportFile } from './document.ts';
import { type Exporting, passportFileOf } from './export.ts';

/**
 * The file of a student's own passport as it stands, also of one who has left. The caller decides whether it may be had
 * (`people/access.ts`, `read-own-data`).
 */
export async function takeAlong(
  tx: Tx,
  student: Pick<Person, 'tenantId' | 'id' | 'givenName' | 'familyName'>,
  exporting: Exporting,
): Promise<PassportFile> {
  const whose = { tenantId: student.tenantId, studentId: student.id };
  const entries = await entriesOf(tx, { ...whose, limit: MOST_ITEMS });
  const agreements = await agreementsOf(tx, { ...whose, limit: MOST_ITEMS });
  const kept = new Set([...entries, ...agreements].map(({ conversationId }) => conversationId));
  // One that was put away before it began left nothing behind.
  const held = (await conversationsWith(tx, { ...whose, limit: MOST_ITEMS })).filter(
    ({ id, phases }) => phases.length > 0 || kept.has(id),
  );
  const here = held.toReversed().map(({ startedAt, phases, competencies }) => {
    return { on: dayOf(startedAt, exporting.timeZone), phases, competencies };
  });
  const conversations = [...(await broughtOf(tx, whose)), ...here].slice(-MOST_ITEMS);
  return passportFileOf({ student, entries, agreements, conversations }, exporting);
}
