import { MOST_A_WEEK, STANDING, type Standing, standingValue } from '../../reminders/due.ts';
import { nextOpen, schoolDayFrom } from '../../reminders/quiet.ts';
import { standingOfPerson } from '../../reminders/standing.ts';
import type { ReminderItem } from '../../reminders/view.ts';
import type { CardView, Line } from '../../reply.ts';
import { remindersIn } from '../../store/bundles.ts';
import { setPreference } from '../../store/preferences.ts';
import { openProposals } from '../../store/proposals.ts';
import { optIn, optOut, plannedFor, type Reminder, setReminders } from '../../store/reminders.ts';
import { proposalSlot, proposalView } from '../confirmation.ts';
import { dayOf } from '../../days.ts';
import { type Desk, type Handler, say, sayBelow, show } from '../desk.ts';
import { message } from '../message.ts';
import { noteReading } from '../note-reading.ts';
import { pauseEnd } from '../pause-length.ts';
import { itemOf } from '../reminder-items.ts';
import { chooseStudent } from './start.ts';

const SLOT = 'reminders';
const LEFT: Line = { key: 'reminders:left' };
const MOST_SHOWN = 8;
/** How many are counted beyond those. */
const MOST_LOOKED_AT = 200;
/** What became of a message that a person has before them. */
const SEEN = ['sent', 'uncertain'];

/** `meldingen`: what is planned for this person, and how they stop it. From a button of another card it comes below. */
export const reminders: Handler = async (desk, request) =>
  show(desk, request.subject === SLOT ? request : { ...request, by: 'typing' }, SLOT, await remindersView(desk), LEFT);

/** `meldingen pauze 4`: nothing for some weeks or days; then it goes on by itself. How long must be clear. */
export const pauseReminders: Handler = async (desk, request) => {
  const end = pauseEnd(request.arg, desk);
  if (end === undefined) return show(desk, request, SLOT, await remindersView(desk, { key: 'reminders:pauseHow' }), LEFT);
  const until = schoolDayFrom(desk.school.settings, end);
  await keep(desk, { state: 'paused', until });
  return show(desk, request, SLOT, await remindersView(desk, { key: 'reminders:isPaused', params: { until } }), LEFT);
};

/** `meldingen uit`: nothing any more, until this person says otherwise. */
export const stopReminders: Handler = async (desk, request) => {
  await keep(desk, { state: 'off' });
  await optOut(desk.tx, whoseOf(desk));
  return show(desk, request, SLOT, await remindersView(desk, { key: 'reminders:isOff' }), LEFT);
};

/** `meldingen aan`: what is still to come is planned again. */
export const startReminders: Handler = async (desk, request) => {
  await keep(desk, { state: 'on' });
  await optIn(desk.tx, whoseOf(desk), desk.today);
  return show(desk, request, SLOT, await remindersView(desk, { key: 'reminders:isOn' }), LEFT);
};

/** The message comes again in some days, as far as anything of it is left to say by then. */
export const remindLater: Handler = async (desk, request) => {
  const { tx, at, person, school } = desk;
  const { tenantId } = person;
  const days = request.arg === '7' ? 7 : 1;
  const held = await remindersIn(tx, { tenantId, id: request.subject });
  const own = held.filter(({ personId, state }) => personId === person.id && SEEN.includes(state));
  if (own.length === 0) return say(desk, request, { card: 'line', line: { key: 'reminders:laterGone' } });
  const notBefore = nextOpen(school.settings, at + days * 86_400_000);
  const ids = own.map(({ id }) => id);
  await setReminders(tx, tenantId, ids, { state: 'snoozed', notBefore });
  const on = dayOf(notBefore, school.settings.timeZone);
  return say(desk, request, { card: 'line', line: { key: 'reminders:later', params: { on } } });
};

/** A closing that waits for its student comes down in the chat. */
export const showClosing: Handler = async (desk, request) => {
  const { tx, person } = desk;
  const proposal = (await openProposals(tx, person.tenantId, person.id)).find(({ id }) => id === request.arg);
  if (!proposal) return sayBelow(desk, message({ key: 'reminders:closingGone' }));
  const view = await proposalView(desk, proposal, 'own-chat');
  return show(desk, { ...request, by: 'typing' }, proposalSlot(proposal.id), view, { key: 'reminders:leftClosing' });
};

/** Begins the conversation that a message was about, below it: the message stays, since it may hold more. */
export const prepare: Handler = async (desk, request) => {
  const started = await chooseStudent(desk, request);
  if (!started?.answer || started.answer.card === 'line') return started && { ...started, answer: null };
  const below = { chatId: desk.chat.id, reply: { op: 'send', view: started.answer } } as const;
  return { answer: null, owed: [...started.owed, below] };
};

/** The card of everything that is planned for a person. A student's agreement on it is a reading of their mentor. */
async function remindersView(desk: Desk, notice?: Line): Promise<CardView> {
  const { tx, at, person, today } = desk;
  const standing = await standingOfPerson(tx, person, today);
  const planned: { on: string; item: ReminderItem }[] = [];
  const waiting = standing.state === 'off' ? [] : await plannedFor(tx, whoseOf(desk), MOST_LOOKED_AT);
  for (const reminder of waiting.slice(0, MOST_SHOWN)) {
    const item = await itemOf(desk, person, reminder, { ahead: true });
    if (item) planned.push({ on: whenOf(desk, reminder, standing), item });
    if (item?.kind === 'shared-agreement') await noteReading(desk, reminder.studentId, 'planned');
  }
  return {
    card: 'reminders',
    ref: { subject: SLOT, rev: at },
    standing,
    planned,
    more: Math.max(0, waiting.length - MOST_SHOWN),
    mostAWeek: MOST_A_WEEK,
    ...(notice ? { notice } : {}),
  };
}

/** The day on which it will be said, as things are now: not before its own, not while it is held back or paused. */
function whenOf(
  { school, at, today }: Desk,
  { onDay, notBefore }: Pick<Reminder, 'onDay' | 'notBefore'>,
  standing: Standing,
): string {
  const { timeZone } = school.settings;
  const held = notBefore === null || notBefore <= at ? '' : dayOf(notBefore, timeZone);
  const paused = standing.state === 'paused' ? standing.until : '';
  const earliest = [onDay, today, held, paused].toSorted().at(-1) ?? onDay;
  return schoolDayFrom(school.settings, earliest);
}

function whoseOf({ person }: Desk) {
  return { tenantId: person.tenantId, personId: person.id };
}

async function keep(desk: Desk, standing: Standing): Promise<void> {
  await setPreference(desk.tx, whoseOf(desk), STANDING, standingValue(standing), desk.at);
}
