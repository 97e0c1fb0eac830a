import { eraseEverything } from '../../passport/erase.ts';
import { kept, mentorNotesView, myDataView } from '../../passport/my-data.ts';
import type { Line } from '../../reply.ts';
import { mayWithOwn, whoseOf } from '../actor.ts';
import { dayOf } from '../../days.ts';
import { both, type Handler, isMentor, say, sayBelow, sayInPassing, show, SILENT } from '../desk.ts';
import { message } from '../message.ts';

const SLOT = 'my-data';
const LEFT: Line = { key: 'mydata:left' };

/** `mijn gegevens`: what is kept of this person, who can see it, and the ways to take it along or erase it. */
export const myData: Handler = async (desk, request) => {
  if (!desk.person.roles.includes('student'))
    return say(desk, request, message({ key: isMentor(desk) ? 'mydata:notStudent' : 'mydata:onlyStudents' }));
  if (!mayWithOwn(desk, 'read-own-data')) return undefined;
  return show(desk, request, SLOT, await myDataView(desk), LEFT);
};

/** What mentors noted of this student, as long as it is kept. */
export const mentorNotes: Handler = async (desk) =>
  mayWithOwn(desk, 'read-own-data') ? sayInPassing(desk, await mentorNotesView(desk)) : undefined;

/** Asks once more before everything goes. */
export const eraseAsk: Handler = async (desk, request) => {
  if (!mayWithOwn(desk, 'erase-own-data')) return undefined;
  const view = { card: 'erase-ask', ref: { subject: 'my-data', rev: desk.at }, kept: await kept(desk) } as const;
  return show(desk, request, SLOT, view, LEFT);
};

/** Erases everything, and gives a receipt. Only with the button of the card that asked. */
export const eraseAll: Handler = async (desk, request) => {
  if (request.by === 'typing') return eraseAsk(desk, request);
  if (!mayWithOwn(desk, 'erase-own-data')) return undefined;
  const { tx, at, person, school } = desk;
  const { receipt, owed } = await eraseEverything(tx, { ...whoseOf(desk), at, reason: 'asked', newId: () => desk.newId() });
  const view = {
    card: 'erased',
    on: dayOf(at, school.settings.timeZone),
    counts: receipt.counts,
    left: person.leftOn !== null,
  } as const;
  const told = sayBelow(desk, view);
  const here =
    request.by === 'button' ? { answer: { card: 'line', line: { key: 'mydata:cardErased' } } as const, owed: [] } : told;
  const cards = { answer: null, owed: owed.filter(({ reply }) => !('slot' in reply && reply.slot === SLOT)) };
  return both(both(here, cards), request.by === 'button' ? told : SILENT);
};
