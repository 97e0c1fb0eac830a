import { decide } from '../../people/access.ts';
import { isOpen } from '../../passport/agreements.ts';
import type { CardView, StudentLine } from '../../reply.ts';
import { lastConversations } from '../../store/conversations.ts';
import { agreementsFor } from '../../store/passport-readers.ts';
import { type OwnStudent, studentsOf } from '../../store/guides.ts';
import { talkDays } from '../../store/talks.ts';
import { actorOf } from '../actor.ts';
import { dayOf } from '../../days.ts';
import { type Desk, fullName, type Handler, say } from '../desk.ts';
import { noteReading } from '../note-reading.ts';

const A_PAGE = 12;
const LOOKED_THROUGH = 50;

/**
 * `mijn studenten`: a mentor's own students, those without a conversation longest first, with what they share of their agreements. For this mentor
 * alone: it is kept nowhere and counted by nobody.
 */
export const myStudents: Handler = async (desk, request) => {
  const { tx, person, today, school } = desk;
  if (!decide({ actor: actorOf(person), action: 'list-own-students', relation: 'none' }).allowed) return undefined;
  const { tenantId } = person;
  const students = await studentsOf(tx, { tenantId, mentorId: person.id, today });
  const last = await lastConversations(tx, tenantId, person.id);
  const talks = await talkDays(tx, tenantId, person.id);
  const ordered = students.toSorted((one, other) => (last.get(one.id) ?? 0) - (last.get(other.id) ?? 0));
  const from = Math.min(Math.max(0, Number(request.arg) || 0), Math.max(0, ordered.length - 1));
  const lines: StudentLine[] = [];
  for (const student of ordered.slice(from, from + A_PAGE)) {
    const spoken = last.get(student.id);
    lines.push({
      id: student.id,
      name: fullName(student),
      last: spoken === undefined ? null : dayOf(spoken, school.settings.timeZone),
      planned: talks.get(student.id) ?? null,
      agreements: await openShared(desk, student),
    });
  }
  const view: CardView = {
    card: 'my-students',
    ref: { subject: 'my-students', rev: desk.at },
    students: lines,
    more: from + A_PAGE < ordered.length ? from + A_PAGE : null,
    today,
  };
  return say(desk, request, view);
};

/** The days of the agreements that a student shares and that are not done; looking is written down for the student, once a day. */
async function openShared(desk: Desk, { tenantId, id: studentId }: OwnStudent): Promise<readonly string[]> {
  const { tx, person } = desk;
  const shared = await agreementsFor(tx, { tenantId, studentId, viewerId: person.id, limit: LOOKED_THROUGH });
  const open = shared.filter(isOpen).map(({ dueOn }) => dueOn);
  if (open.length > 0) await noteReading(desk, studentId, 'overview');
  return open.toSorted();
}
