import { openers } from '../../dialogs/questions/choose.ts';
import { agreementView } from '../passport/views.ts';
import type { TalkGlance } from '../reminders/view.ts';
import { conversationsBetween } from '../store/conversations.ts';
import { standingAgreementsFor } from '../store/passport-readers.ts';
import type { Person } from '../store/people.ts';
import type { Desk } from './desk.ts';
import { lastOf, LOOKED_THROUGH, openingWords } from './preparation.ts';
import { wasHeld } from './was-held.ts';

const MOST_AGREEMENTS = 3;

/**
 * What a mentor reads before a talk that was planned: the last time, what the student shares of what was agreed, how to open. The
 * caller has decided that this mentor guides the student, and writes the reading down when there are `agreements`.
 */
export async function talkGlance(
  { tx, today, school }: Pick<Desk, 'tx' | 'today' | 'school'>,
  mentor: Person,
  student: Person,
): Promise<TalkGlance> {
  const whose = { tenantId: mentor.tenantId, studentId: student.id };
  const shared = await standingAgreementsFor(tx, { ...whose, viewerId: mentor.id, limit: MOST_AGREEMENTS });
  const between = await conversationsBetween(tx, { ...whose, mentorId: mentor.id }, LOOKED_THROUGH);
  const words = openingWords(shared, today);
  const { setting } = school.mannerOf(student.teamId);
  return {
    setting,
    last: lastOf(between.find(wasHeld), school.settings.timeZone),
    agreements: shared.map((agreement) => agreementView(agreement, today)),
    openers: openers({ bank: school.bank, words, setting, rotation: between.length }),
    words,
  };
}
