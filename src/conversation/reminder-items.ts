import { decide, relationTo, type Action } from '../people/access.ts';
import { isOpen } from '../passport/agreements.ts';
import { agreementView } from '../passport/views.ts';
import { agreementDays, isTimely, placementDay, type ReminderKind } from '../reminders/due.ts';
import type { ReminderItem } from '../reminders/view.ts';
import { findAgreement } from '../store/passport.ts';
import { agreementsFor } from '../store/passport-readers.ts';
import { findPerson, type Person } from '../store/people.ts';
import { findPlacement } from '../store/placements.ts';
import { openProposals } from '../store/proposals.ts';
import type { Reminder } from '../store/reminders.ts';
import { findTalk } from '../store/talks.ts';
import { actorOf } from './actor.ts';
import { dayOf } from '../days.ts';
import { calledBy, type Desk, firstName } from './desk.ts';
import { talkGlance } from './glance.ts';

type Looking = Pick<Desk, 'tx' | 'today' | 'school'>;

/** How many shared agreements are looked through for one. */
const LOOKED_THROUGH = 200;

/**
 * What a reminder says as things stand now; undefined when there is nothing to say any more: it was done, moved, taken back, or
 * the person has nothing to do with it any longer. `ahead`: for the list of what is planned, where a talk needs no preparation.
 */
export async function itemOf(
  looking: Looking,
  person: Person,
  reminder: Reminder,
  { ahead = false } = {},
): Promise<ReminderItem | undefined> {
  const kind = reminder.kind as ReminderKind;
  switch (kind) {
    case 'agreement-soon':
    case 'agreement-today':
      return ownAgreement(looking, person, reminder, kind);
    case 'shared-agreement':
      return sharedAgreement(looking, person, reminder);
    case 'talk':
      return plannedTalk(looking, person, reminder, ahead);
    case 'placement-ending':
    case 'placement-ended':
      return placement(looking, person, reminder, kind);
    case 'confirm-open':
      return openClosing(looking, person, reminder);
  }
}

async function ownAgreement(
  { tx, today, school }: Looking,
  { tenantId, id }: Person,
  { about, onDay }: Reminder,
  kind: 'agreement-soon' | 'agreement-today',
): Promise<ReminderItem | undefined> {
  const agreement = await findAgreement(tx, { tenantId, id: about });
  if (!agreement || agreement.studentId !== id || !isOpen(agreement)) return undefined;
  const fits = agreementDays(agreement.dueOn, '').some((due) => due.kind === kind && due.onDay === onDay);
  if (!fits || !isTimely({ kind, day: agreement.dueOn }, today, school.settings)) return undefined;
  return { kind, id: agreement.id, agreement: agreementView(agreement, today), student: '' };
}

async function sharedAgreement(looking: Looking, person: Person, reminder: Reminder): Promise<ReminderItem | undefined> {
  const { tx, today, school } = looking;
  const { tenantId, about, studentId, onDay } = reminder;
  const student = await studentFor(looking, person, studentId, 'read-item');
  if (!student || !isTimely({ kind: 'shared-agreement', day: onDay }, today, school.settings)) return undefined;
  const shared = await agreementsFor(tx, { tenantId, studentId, viewerId: person.id, limit: LOOKED_THROUGH });
  const agreement = shared.find(({ id }) => id === about);
  if (!agreement || !isOpen(agreement) || agreement.dueOn !== onDay) return undefined;
  return {
    kind: 'shared-agreement',
    id: studentId,
    agreement: agreementView(agreement, today),
    student: await calledBy(looking, person.id, student),
  };
}

async function plannedTalk(
  looking: Looking,
  person: Person,
  reminder: Reminder,
  ahead: boolean,
): Promise<ReminderItem | undefined> {
  const talk = await findTalk(looking.tx, { tenantId: reminder.tenantId, id: reminder.about });
  if (talk?.mentorId !== person.id) return undefined;
  if (!isTimely({ kind: 'talk', day: talk.onDay }, looking.today, looking.school.settings)) return undefined;
  const student = await studentFor(looking, person, talk.studentId, 'guide');
  if (!student) return undefined;
  const glance = ahead ? null : await talkGlance(looking, person, student);
  return { kind: 'talk', id: student.id, student: await calledBy(looking, person.id, student), on: talk.onDay, glance };
}

async function placement(
  looking: Looking,
  person: Person,
  { tenantId, about, studentId, onDay }: Reminder,
  kind: 'placement-ending' | 'placement-ended',
): Promise<ReminderItem | undefined> {
  const found = await findPlacement(looking.tx, { tenantId, id: about });
  const until = found?.until_on;
  if (!found || !until || placementDay(kind, until) !== onDay) return undefined;
  if (!isTimely({ kind, day: until }, looking.today, looking.school.settings)) return undefined;
  const student = kind === 'placement-ended' ? person : await studentFor(looking, person, studentId, 'guide');
  if (!student || found.student_id !== student.id) return undefined;
  const name = kind === 'placement-ended' ? '' : await calledBy(looking, person.id, student);
  return { kind, id: student.id, student: name, company: found.company, until };
}

async function openClosing(
  { tx, school }: Looking,
  { tenantId, id }: Person,
  { about }: Reminder,
): Promise<ReminderItem | undefined> {
  const proposal = (await openProposals(tx, tenantId, id)).find((each) => each.id === about);
  const mentor = proposal && (await findPerson(tx, { tenantId, id: proposal.mentorId }));
  if (!proposal || !mentor) return undefined;
  const since = dayOf(proposal.createdAt, school.settings.timeZone);
  return { kind: 'confirm-open', id: proposal.id, mentor: firstName(mentor), since };
}

/** The student, if they are at the school and this mentor may do this today. For an item, that it was shared is seen after. */
async function studentFor(
  { tx, today }: Looking,
  mentor: Person,
  studentId: string,
  action: Action,
): Promise<Person | undefined> {
  const student = await findPerson(tx, { tenantId: mentor.tenantId, id: studentId });
  if (!student || student.leftOn !== null) return undefined;
  const actor = actorOf(mentor);
  const relation = await relationTo(tx, actor, student, today);
  return decide({ actor, action, relation, granted: true }).allowed ? student : undefined;
}
