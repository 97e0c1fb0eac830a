import { whoseOf } from '../conversation/actor.ts';
import { dayOf } from '../days.ts';
import { type Desk, fullName } from '../conversation/desk.ts';
import type { CardView, Kept } from '../reply.ts';
import { notesGoAt } from '../retention/due.ts';
import { keptOf } from '../store/kept.ts';
import { findPerson } from '../store/people.ts';
import { receiptsOf } from '../store/receipts.ts';
import { conversationsAbout, type Worded } from '../store/words.ts';
import { type Saved, STAMP } from '../turn.ts';
import { looksAlong } from './looked.ts';
import { notesIn } from './wordless.ts';

const NEWEST_READINGS = 5;

/** All that is kept of a student at a glance: how much of what, mentors' notes and until when, who looked along. */
export async function myDataView(desk: Desk): Promise<CardView> {
  const { tx, person, school, at } = desk;
  const { notesDays, unfinishedDays, messageDays, yearsAfterLeaving } = school.settings.retention;
  const receipts = await receiptsOf(tx, person.tenantId, person.id);
  return {
    card: 'my-data',
    ref: { subject: 'my-data', rev: at },
    kept: await kept(desk),
    notes: (await notesAbout(desk)).map(({ mentor, on, until }) => ({ mentor, on, until })),
    readings: await looksAlong(desk, NEWEST_READINGS),
    erasedOn: receipts.map((receipt) => dayOf(receipt.at, school.settings.timeZone)),
    notesDays,
    unfinishedDays,
    messageDays,
    yearsAfterLeaving,
    left: person.leftOn !== null,
  };
}

/** What mentors noted, word for word, as long as it exists. */
export async function mentorNotesView(desk: Desk): Promise<CardView> {
  return { card: 'mentor-notes', ref: { subject: 'my-data', rev: desk.at }, conversations: await notesAbout(desk) };
}

/** How much is kept of this student. */
export function kept(desk: Pick<Desk, 'tx' | 'person'>): Promise<Kept> {
  return keptOf(desk.tx, whoseOf(desk));
}

type NotesAbout = Extract<CardView, { card: 'mentor-notes' }>['conversations'];

async function notesAbout({ tx, person, school }: Desk): Promise<NotesAbout> {
  const { timeZone, retention } = school.settings;
  const noted = (await conversationsAbout(tx, person.tenantId, person.id)).flatMap((conversation) => {
    const notes = notesOf(conversation);
    return notes.length > 0 ? [{ conversation, notes }] : [];
  });
  return Promise.all(
    noted.map(async ({ conversation, notes }) => {
      const mentor = await findPerson(tx, { tenantId: person.tenantId, id: conversation.mentorId });
      const until = dayOf(notesGoAt(retention, conversation), timeZone);
      return { mentor: mentor ? fullName(mentor) : '', on: dayOf(conversation.startedAt, timeZone), until, notes };
    }),
  );
}

function notesOf({ machine, snapshot }: Worded) {
  return machine === STAMP.machine ? notesIn(snapshot as Saved) : [];
}
