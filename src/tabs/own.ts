import { PHASES } from '../../dialogs/vocabulary.ts';
import { whoseOf } from '../conversation/actor.ts';
import { mayRead } from '../conversation/share-with.ts';
import { dayOf } from '../days.ts';
import { fullName } from '../conversation/desk.ts';
import { walked } from '../passport/card.ts';
import { filesFor } from '../passport/download/files.ts';
import { cameUp } from '../passport/export.ts';
import { handoverView } from '../passport/handover-view.ts';
import { looksAlong } from '../passport/looked.ts';
import { linkDays } from '../passport/sharing-view.ts';
import { agreementView } from '../passport/views.ts';
import { decide } from '../people/access.ts';
import type { EntryKind } from '../reply.ts';
import { answersOf } from '../store/answers.ts';
import { broughtOf } from '../store/brought.ts';
import { conversationsWith } from '../store/known-talks.ts';
import { BROUGHT_ALONG, type Agreement, agreementsOf, entriesOf, type Entry } from '../store/passport.ts';
import { findPerson } from '../store/people.ts';
import { teamsOf } from '../store/schools.ts';
import { AGREEMENTS } from '../store/shares.ts';
import type { AgreementShown, AnswerShown, EntryShown, OwnPassport, Readers } from './shapes.ts';
import { sharedBy } from './sharing.ts';
import { allow, spokenWith, type Visit } from './visit.ts';

/** How much of a passport the tab shows at once; a whole stay at a school is far below it. */
const MOST = 500;
const MOST_READINGS = 50;

/** The student's own passport, whole. */
export async function ownPassport(visit: Visit): Promise<OwnPassport> {
  allow(visit, 'read-passport', 'self');
  const { tx, person, today, actor } = visit;
  const whose = whoseOf(visit);
  const entries = await entriesOf(tx, { ...whose, limit: MOST });
  const agreements = await agreementsOf(tx, { ...whose, limit: MOST });
  const kept = new Set([...entries, ...agreements].map(({ conversationId }) => conversationId));
  // One that was put away before it began left nothing behind.
  const held = (await conversationsWith(tx, { ...whose, limit: MOST })).filter(
    ({ id, phases }) => phases.length > 0 || kept.has(id),
  );
  const brought = await broughtOf(tx, whose);
  const shared = await sharedBy(visit);
  const answers = await answersShown(visit);
  const day = dayIn(visit);
  return {
    view: 'own',
    spoken: spokenWith(visit),
    name: fullName(person),
    today,
    mayChange: decide({ actor, action: 'change-own-item', relation: 'self' }).allowed,
    phases: walked(entries, agreements),
    conversations: [
      ...held.map(({ id, startedAt, mentor, phases }) => ({ id, on: day(startedAt), mentor: fullName(mentor), phases })),
      ...brought.toReversed().map(({ id, on, phases }) => ({ id, on, mentor: null, phases })),
    ].map((talk) => ({ ...talk, phases: PHASES.filter((phase) => talk.phases.includes(phase)) })),
    entries: entries.map((entry) => ({
      ...entryShown(entry, visit),
      ...shared.readersOf(entry),
      atTable: entry.confirmedVia === 'mentor-screen',
      answers: answers.get(entry.id) ?? [],
    })),
    agreements: agreements.map((agreement) => ({
      ...agreementShown(agreement, visit),
      ...shared.readersOf({ id: agreement.id, kind: AGREEMENTS }),
      atTable: agreement.confirmedVia === 'mentor-screen',
    })),
    competencies: cameUp(
      [...held.map(({ startedAt, competencies }) => ({ on: day(startedAt), competencies })), ...brought],
      entries,
      agreements,
      day,
    ),
    mentors: await mayRead(visit),
    readings: await looksAlong(visit, MOST_READINGS),
    links: shared.links,
    standing: shared.standing,
    team: (await teamsOf(tx, whose.tenantId)).find(({ id }) => id === person.teamId)?.name ?? null,
    days: linkDays(visit),
    handover: await handoverView(visit),
    files: filesFor(visit.school.mannerOf(person.teamId).setting),
  };
}

/** An entry for whoever may read it. */
export function entryShown(entry: Entry, visit: Visit): Omit<EntryShown, keyof Readers | 'atTable' | 'answers'> {
  const { text, ...parts } = entry.body;
  return {
    id: entry.id,
    rev: entry.updatedAt,
    on: dayIn(visit)(entry.createdAt),
    kind: entry.kind as EntryKind,
    text,
    parts,
    brought: entry.source === BROUGHT_ALONG,
  };
}

/** An agreement for whoever may read it. */
export function agreementShown(agreement: Agreement, visit: Visit): Omit<AgreementShown, keyof Readers | 'atTable'> {
  const { what, due, helper, brings, competency, overdue = false } = agreementView(agreement, visit.today);
  const { id, updatedAt: rev, createdAt, state, body } = agreement;
  return {
    id,
    rev,
    on: dayIn(visit)(createdAt),
    what,
    due,
    helper,
    brings,
    outcome: body.outcome ?? '',
    competency,
    state,
    overdue,
  };
}

/** What mentors answered, by entry. */
async function answersShown(visit: Visit): Promise<ReadonlyMap<string, readonly AnswerShown[]>> {
  const { tx, person } = visit;
  const answers = await answersOf(tx, person.tenantId, person.id);
  const names = new Map<string, string>();
  for (const { mentorId } of [...answers.values()].flat()) {
    if (names.has(mentorId)) continue;
    const mentor = await findPerson(tx, { tenantId: person.tenantId, id: mentorId });
    names.set(mentorId, mentor ? fullName(mentor) : '');
  }
  const shown = [...answers].map(([entryId, given]) => {
    const lines = given.map(({ mentorId, text, at }) => ({ by: names.get(mentorId) ?? '', text, on: dayIn(visit)(at) }));
    return [entryId, lines] as const;
  });
  return new Map(shown);
}

function dayIn({ school }: Visit): (at: number) => string {
  return (at) => dayOf(at, school.settings.timeZone);
}
