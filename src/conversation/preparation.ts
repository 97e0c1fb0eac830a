import { quotable } from '../../dialogs/notes.ts';
import { reachedPhases } from '../../dialogs/phases/conditions.ts';
import { openers } from '../../dialogs/questions/choose.ts';
import type { Choice, OwnWords } from '../../dialogs/questions/question.ts';
import { isOpen } from '../passport/agreements.ts';
import { handoverFor } from '../passport/handover-readers.ts';
import { lineView } from '../passport/handover-view.ts';
import { agreementView, entryView } from '../passport/views.ts';
import type { CardView, Line } from '../reply.ts';
import { type Conversation, conversationsBetween } from '../store/conversations.ts';
import { type Agreement, agreementsOf } from '../store/passport.ts';
import { entriesFor, standingAgreementsFor } from '../store/passport-readers.ts';
import { answersOf } from '../store/answers.ts';
import { proposalOfConversation } from '../store/proposals.ts';
import { addReading } from '../store/readings.ts';
import { placeOf, type Saved, STAMP } from '../turn.ts';
import { actorOf } from './actor.ts';
import { dayOf } from '../days.ts';
import type { Desk } from './desk.ts';
import type { Held } from './hold.ts';
import { noteReading } from './note-reading.ts';
import type { ProposalContent } from './proposal.ts';
import { wasHeld } from './was-held.ts';

const MOST_AGREEMENTS = 3;
const MOST_ENTRIES = 3;
/** How far back a conversation that was held is looked for. */
export const LOOKED_THROUGH = 20;

type Preparation = Extract<CardView, { card: 'preparation' }>;

/**
 * The card before the talk: what was agreed, what the student shared or hands over, three questions to open with. It shows only what
 * the student lets this mentor read, and when it shows anything, that is written down for the student to see.
 */
export async function preparationView(desk: Desk, { row, place, called }: Held, notice?: Line): Promise<Preparation> {
  const { tx, today, school } = desk;
  const whose = { tenantId: row.tenantId, studentId: row.studentId };
  const seen = { ...whose, viewerId: desk.person.id };
  const agreements = await standingAgreementsFor(tx, { ...seen, limit: MOST_AGREEMENTS });
  const between = await conversationsBetween(tx, { ...whose, mentorId: desk.person.id }, LOOKED_THROUGH);
  const earlier = between.filter((each) => each.id !== row.id && wasHeld(each));
  const shared = await entriesFor(tx, { ...seen, since: earlier[0]?.startedAt ?? 0, limit: MOST_ENTRIES });
  const told = await handoverFor(tx, { actor: actorOf(desk.person), student: whose, today, at: desk.at, conversationId: row.id });
  if (agreements.length + shared.length > 0 || told) {
    await addReading(tx, {
      tenantId: row.tenantId,
      id: desk.newId(),
      studentId: row.studentId,
      readerId: desk.person.id,
      purpose: 'preparation',
      at: desk.at,
    });
  }
  const answered = await answeredBy(desk, row.studentId);
  const words = openingWords(agreements, today);
  return {
    card: 'preparation',
    ref: { subject: row.id, rev: row.rev },
    student: called,
    setting: place.context.setting,
    moments: school.settings.moments,
    moment: place.context.moment,
    last: lastOf(earlier[0], school.settings.timeZone),
    agreements: agreements.map((agreement) => agreementView(agreement, today)),
    keptPrivate: await keepsToThemselves(desk, whose, earlier, agreements),
    shared: shared.map((entry) => ({ ...entryView(entry, school.settings.timeZone), answered: answered.has(entry.id) })),
    ...(told ? { handover: { lines: told.lines.map(lineView), on: dayOf(told.at, school.settings.timeZone) } } : {}),
    openers: openersFor(desk, place.context, words),
    words,
    ...(notice ? { notice } : {}),
  };
}

/** The entries of a student that this mentor has answered. */
async function answeredBy({ tx, person }: Desk, studentId: string): Promise<ReadonlySet<string>> {
  const answers = await answersOf(tx, person.tenantId, studentId);
  return new Set(
    [...answers].filter(([, given]) => given.some(({ mentorId }) => mentorId === person.id)).map(([entryId]) => entryId),
  );
}

/** The three questions to take along, with the words they hand back; those of an agreement are a reading. */
export async function takeAlongView(desk: Desk, held: Held, notice?: Line): Promise<CardView> {
  const { row, place, called } = held;
  const agreements = await standingAgreementsFor(desk.tx, {
    tenantId: row.tenantId,
    studentId: row.studentId,
    viewerId: desk.person.id,
    limit: MOST_AGREEMENTS,
  });
  const words = openingWords(agreements, desk.today);
  if (words.agreement !== undefined) await noteReading(desk, row.studentId, 'take-along');
  return {
    card: 'take-along',
    ref: { subject: row.id, rev: row.rev },
    student: called,
    setting: place.context.setting,
    questions: openersFor(desk, place.context, words),
    words,
    ...(notice ? { notice } : {}),
  };
}

/**
 * The last agreement that the student shares with this mentor, as long as the talk may begin with it: nothing is noted yet. What is
 * found of it is a reading, which is written down for the student.
 */
export async function sharedWords(desk: Desk, { row, place }: Held): Promise<OwnWords> {
  if (place.state !== 'talking' || place.phase !== 'look-back' || place.context.notes.length > 0) return {};
  const { tenantId, studentId } = row;
  const seen = { tenantId, studentId, viewerId: desk.person.id, limit: MOST_AGREEMENTS };
  const words = openingWords(await standingAgreementsFor(desk.tx, seen), desk.today);
  if (words.agreement !== undefined) await noteReading(desk, studentId, 'guide');
  return words;
}

/** The questions of the preparation card, so that one of them can be marked as asked. */
function openersFor(
  { school: { bank } }: Pick<Desk, 'school'>,
  { setting, rotation }: Held['place']['context'],
  words: OwnWords,
): readonly Choice[] {
  return openers({ bank, words, setting, rotation });
}

/**
 * What a talk may open with of the agreements that a mentor can read, newest first: one that still stands and whose day has come, then one of
 * which something came, and one whose day is still to come only when there is no other. Of one that was dropped nothing is asked.
 */
export function openingWords(agreements: readonly Agreement[], today: string): OwnWords {
  const isDue = (each: Agreement): boolean => isOpen(each) && each.dueOn <= today;
  const last = agreements.find(isDue) ?? agreements.find(({ state }) => state === 'done') ?? agreements.find(isOpen);
  return last ? { agreement: quotable(last.body.what) } : {};
}

/** When the last conversation was, and how far it came. */
export function lastOf(last: Conversation | undefined, timeZone: string): Preparation['last'] {
  if (!last) return null;
  const reached = last.machine === STAMP.machine ? reachedPhases(placeOf(last.snapshot as Saved).context) : [];
  return { on: dayOf(last.startedAt, timeZone), reached };
}

/** Whether the student kept agreements of earlier talks for themselves. What was answered when this mentor guided them no longer is not for the mentor. */
async function keepsToThemselves(
  { tx }: Desk,
  whose: { tenantId: string; studentId: string },
  earlier: readonly Conversation[],
  visible: readonly Agreement[],
): Promise<boolean> {
  const ours = new Set(earlier.map(({ id }) => id));
  const own = await agreementsOf(tx, { ...whose, limit: 10 });
  const unseen = own.flatMap(({ id, conversationId }) =>
    conversationId !== null && ours.has(conversationId) && !visible.some((each) => each.id === id) ? [conversationId] : [],
  );
  for (const conversationId of new Set(unseen)) {
    const closing = (await proposalOfConversation(tx, whose.tenantId, conversationId))?.items as ProposalContent | undefined;
    if (!closing?.withoutMentor) return true;
  }
  return false;
}
