import { fullName } from '../conversation/desk.ts';
import { relationTo } from '../people/access.ts';
import { agreementsFor, entriesFor } from '../store/passport.ts';
import { findPerson, studentsOf } from '../store/people.ts';
import { addReading } from '../store/readings.ts';
import { answersOf } from '../store/answers.ts';
import { dayOf } from '../conversation/days.ts';
import { agreementShown, entryShown } from './own.ts';
import type { OwnStudents, SharedPassport } from './shapes.ts';
import { allow, Refused, spokenWith, type Visit } from './visit.ts';

const MOST = 200;

/** A mentor's own students of today, by first name. */
export async function ownStudents(visit: Visit): Promise<OwnStudents> {
  allow(visit, 'list-own-students', 'none');
  const { tx, person, today } = visit;
  const students = await studentsOf(tx, { tenantId: person.tenantId, mentorId: person.id, today });
  const shown = students.map((student) => ({ id: student.id, name: fullName(student), group: student.group ?? '' }));
  return { view: 'students', spoken: spokenWith(visit), students: shown };
}

/**
 * What a student shares with the mentor who looks: nothing of the rest shows, not even that it is there. When there is something, the
 * reading is written down for the student.
 */
export async function sharedPassport(visit: Visit, studentId: string): Promise<SharedPassport> {
  const { tx, person, today, at, newId, school } = visit;
  const { tenantId } = person;
  const student = await findPerson(tx, { tenantId, id: studentId });
  if (!student) throw new Refused(404, 'not-found');
  allow(visit, 'read-item', await relationTo(tx, visit.actor, student, today), true);

  const seen = { tenantId, studentId, viewerId: person.id, limit: MOST };
  const entries = await entriesFor(tx, seen);
  const agreements = await agreementsFor(tx, seen);
  if (entries.length + agreements.length > 0)
    await addReading(tx, { tenantId, id: newId(), studentId, readerId: person.id, purpose: 'tab', at });
  const answers = await answersOf(tx, tenantId, studentId);
  const own = (entryId: string) => (answers.get(entryId) ?? []).filter(({ mentorId }) => mentorId === person.id);
  return {
    view: 'shared',
    spoken: spokenWith(visit),
    name: fullName(student),
    today,
    entries: entries.map((entry) => ({
      ...entryShown(entry, visit),
      answers: own(entry.id).map(({ text, at: when }) => ({
        by: fullName(person),
        text,
        on: dayOf(when, school.settings.timeZone),
      })),
    })),
    agreements: agreements.map((agreement) => agreementShown(agreement, visit)),
  };
}
