import { fullName } from '../conversation/desk.ts';
import { decide, relationTo } from '../people/access.ts';
import { agreementsFor, entriesFor } from '../store/passport-readers.ts';
import { studentsOf } from '../store/guides.ts';
import { findPerson, type Person } from '../store/people.ts';
import { type Reader, studentsSharingWithTeam } from '../store/shares.ts';
import { addReading } from '../store/readings.ts';
import { answersOf } from '../store/answers.ts';
import { dayOf } from '../days.ts';
import { agreementShown, entryShown } from './own.ts';
import type { OwnStudents, SharedPassport } from './shapes.ts';
import { allow, notThere, spokenWith, type Visit } from './visit.ts';

const MOST = 200;

/** A mentor's own students of today, by first name, and after them those who share something with the mentor's team. */
export async function ownStudents(visit: Visit): Promise<OwnStudents> {
  allow(visit, 'list-own-students', 'none');
  const { tx, person, today } = visit;
  const students = await studentsOf(tx, { tenantId: person.tenantId, mentorId: person.id, today });
  const all = [...students, ...(await sharingWithTeam(visit, students))];
  const shown = all.map((student) => ({ id: student.id, name: fullName(student), group: student.group ?? '' }));
  return { view: 'students', spoken: spokenWith(visit), students: shown };
}

async function sharingWithTeam({ tx, person }: Visit, own: readonly Person[]): Promise<readonly Person[]> {
  const { tenantId, teamId } = person;
  const ids = teamId === null ? [] : await studentsSharingWithTeam(tx, tenantId, teamId);
  const others = ids.filter((id) => !own.some((student) => student.id === id));
  const found = await Promise.all(others.map((id) => findPerson(tx, { tenantId, id })));
  return found
    .filter((student): student is Person => student !== undefined && isStudent(student))
    .toSorted((one, other) => fullName(one).localeCompare(fullName(other), 'nl'));
}

/** Whether somebody is a student here now: whoever has left or works here since can take nothing back, so a team sees nothing of theirs. */
function isStudent({ leftOn, roles }: Person): boolean {
  return leftOn === null && roles.includes('student');
}

/** As whom somebody may look: as the student's mentor, or else as a mentor of a team that the student shares with. */
async function readerOf(visit: Visit, student: Person): Promise<Reader> {
  const { tx, person, today, actor } = visit;
  const relation = await relationTo(tx, actor, student, today);
  const asMentor = decide({ actor, action: 'read-item', relation, granted: true }).allowed;
  const shares = asMentor || person.teamId === null ? [] : await studentsSharingWithTeam(tx, person.tenantId, person.teamId);
  const throughTeam = isStudent(student) && shares.includes(student.id);
  allow(visit, 'read-item', relation, throughTeam ? 'team' : true);
  return throughTeam && person.teamId !== null ? { teamId: person.teamId } : { viewerId: person.id };
}

/**
 * What a student shares with the mentor who looks: nothing of the rest shows, not even that it is there. When there is something, the
 * reading is written down for the student.
 */
export async function sharedPassport(visit: Visit, studentId: string): Promise<SharedPassport> {
  const { tx, person, today, at, newId, school } = visit;
  const { tenantId } = person;
  const student = await findPerson(tx, { tenantId, id: studentId });
  if (!student) throw notThere(visit, 'read-item');
  const seen = { tenantId, studentId, ...(await readerOf(visit, student)), limit: MOST };
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
