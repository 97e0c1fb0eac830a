import type { ConversationEvent } from '../../../dialogs/conversation.setup.ts';
import { quotable } from '../../../dialogs/notes.ts';
import type { OwnWords } from '../../../dialogs/questions/question.ts';
import { readUtterance, type Utterance } from '../../commands.ts';
import { dayOf } from '../../days.ts';
import type { Line } from '../../reply.ts';
import { both, type Desk, fullName, type Handler, type Outcome, type Request, say, show, SILENT } from '../desk.ts';
import { formOf, isClosingForm, readClosing } from '../closing.ts';
import { askedEvent, beginEvent, correctedEvent, plainEvent, utteranceEvent } from '../events.ts';
import { helpWithNoted } from '../care.ts';
import { happen, held, type Held, inHand, openOnes, shownOf, slotOf } from '../hold.ts';
import { leftOf, mentorView, welcomeBack } from '../mentor-view.ts';
import { CHOOSE_STUDENT, message } from '../message.ts';
import { propose, withdraw } from '../propose.ts';
import { sharedWords } from '../preparation.ts';
import { notesView, questionsFor, wordsOf } from '../views.ts';
import { talkIsHeld } from '../plan-talk.ts';
import { type About, aboutTalk } from './subject.ts';
import { movedTogether } from '../moved-together.ts';

/** The verbs of a conversation under way: each becomes one event or more, and the card shows what came of it. */
export const talk = aboutTalk(talkOn);

/** The same about a conversation that was found already. */
export async function talkOn(desk: Desk, request: Request, subject: About): Promise<Outcome> {
  const typed = typedOnCard(desk, request, subject.current);
  if (subject.isStale) return carryOut(desk, request, subject.current, typed, { key: 'chat:stale.phase' });

  const shared = ASKING.has(request.verb) && !request.isBeside ? await sharedWords(desk, subject.current) : {};
  const wanted = eventsFor(desk, request, subject.current, shared);
  if ('key' in wanted) return carryOut(desk, request, subject.current, typed, wanted);
  const notice = noticeFor(desk, request, subject.current) ?? ownQuestion([...typed, ...wanted]);
  // A closing that is taken back is in hand again; only one conversation can be.
  const other =
    subject.current.row.state === 'confirming' && request.verb === 'withdraw-proposal' ? await inHand(desk) : undefined;
  const aside = other ? (await setAside(desk, request, other)).owed : [];
  return both({ answer: null, owed: aside }, await carryOut(desk, request, subject.current, [...typed, ...wanted], notice));
}

function noticeFor(desk: Desk, request: Request, current: Held): Line | undefined {
  if (request.verb === 'resume') return welcomeBack(current);
  return request.verb === 'undo' ? takenBack(request, current) : onLaterDay(desk, request, current);
}

/** What typed words undo is said, since it need not be what the mentor had in mind; a button stands beside it. */
function takenBack({ by }: Request, { place: { context } }: Held): Line | undefined {
  const [note, agreement] = [context.notes.at(-1), context.agreements.at(-1)];
  const text = (agreement?.id ?? 0) > (note?.id ?? 0) ? agreement?.what : note?.text;
  return by === 'typing' && text !== undefined ? { key: 'chat:takenBack', params: { text: quotable(text) } } : undefined;
}

/** Words typed on a later day than the rest are said back with whose talk they went into: it may have been left open and forgotten. */
function onLaterDay({ today, school }: Desk, { by, verb }: Request, { row, called }: Held): Line | undefined {
  const since = dayOf(row.updatedAt, school.settings.timeZone);
  if (by !== 'typing' || verb !== 'said' || since >= today) return undefined;
  return { key: 'chat:stillOpen', params: { student: called, since } };
}

/** Says back which question of the mentor's own was heard: whatever ends in a question mark is taken for one. */
function ownQuestion(events: readonly ConversationEvent[]): Line | undefined {
  const asked = events.findLast((event) => event.type === 'mentor.askedInOwnWords');
  return asked && { key: 'cards:guide.youAsked', params: { question: quotable(asked.text) } };
}

/** Pauses the conversation in hand for another one; its card says so where it stands. */
export function setAside(desk: Desk, request: Request, current: Held): Promise<Outcome> {
  return leave(desk, request, current, { type: 'mentor.paused' });
}

/** Puts away a conversation that was only prepared, for another one. */
export function putAway(desk: Desk, request: Request, current: Held): Promise<Outcome> {
  return leave(desk, request, current, { type: 'mentor.stopped' });
}

async function leave(desk: Desk, request: Request, current: Held, event: ConversationEvent): Promise<Outcome> {
  const { after } = await happen(desk, current, event);
  const view = await mentorView(desk, after);
  const shown = await show(desk, { ...request, by: 'button', cardId: null }, slotOf(after.row.id), view, leftOf(after));
  return both(shown, movedTogether(desk, current, after));
}

/** The card on which notes are corrected, in the place of the living card. */
export const notes = aboutTalk(async (desk, request, { current: before }) => {
  // Corrections are heard while a conversation is under way; elsewhere they would be lost.
  if (before.row.state !== 'under-way') return showCurrent(desk, request, before, { key: 'chat:notNow' });
  const { after: current, help } = await keepTyped(desk, request, before);
  if (current.place.context.notes.length === 0)
    return showMoved(desk, request, { before, after: current }, { key: 'chat:noNotes' });
  const view = notesView(shownOf(desk, current), pageOf(request.arg));
  const shown = await show(desk, request, slotOf(current.row.id), view, leftOf(current));
  return both(both(shown, movedTogether(desk, before, current)), help);
});

function pageOf(arg: string): number {
  return /^\d{1,3}$/u.test(arg) ? Number(arg) : 0;
}

/** Shows where the conversation stands, with a line on top. */
export async function showCurrent(desk: Desk, request: Request, current: Held, notice?: Line): Promise<Outcome> {
  const view = await mentorView(desk, current, notice ? { notice } : {});
  return show(desk, request, slotOf(current.row.id), view, leftOf(current));
}

/** The same after something happened, for everybody who sees it in a chat with others as well. */
export async function showMoved(
  desk: Desk,
  request: Request,
  { before, after }: { readonly before: Held; readonly after: Held },
  notice?: Line,
): Promise<Outcome> {
  return both(await showCurrent(desk, request, after, notice), movedTogether(desk, before, after));
}

/** Lets events happen in their order, does what they ask for outside, and shows the card. What is not heard ends it; what was heard before counts. */
export async function carryOut(
  desk: Desk,
  request: Request,
  before: Held,
  events: readonly ConversationEvent[],
  notice?: Line,
): Promise<Outcome> {
  let current = before;
  let outside = SILENT;
  let said = notice;
  for (const event of events) {
    const { heard, after, effects } = await happen(desk, current, event);
    if (!heard) {
      said = { key: 'chat:notNow' };
      break;
    }
    if (hasBegun(current, after)) await talkIsHeld(desk, current.row.studentId);
    current = after;
    if (effects.includes('withdrawProposal')) outside = both(outside, (await withdraw(desk, current)) ?? SILENT);
    if (effects.includes('propose')) outside = both(outside, await propose(desk, current));
  }
  const shown = both(await showCurrent(desk, request, current, said), outside);
  return both(both(shown, movedTogether(desk, before, current)), helpWithNoted(desk, events, before.place.context));
}

/** Whether the two talk from now on, or have talked; a preparation that is looked at and put away is no talk. */
function hasBegun({ place: before }: Held, { place: after }: Held): boolean {
  return before.state === 'preparing' && ['talking', 'screen-off', 'closing'].includes(after.state);
}

/** What is said of the questions on the card needs the words they hand back; the panel beside a meeting shows none of an earlier talk. */
const ASKING: ReadonlySet<string> = new Set(['asked', 'asked-number', 'others']);

function eventsFor(desk: Desk, request: Request, current: Held, shared: OwnWords): readonly ConversationEvent[] | Line {
  const { verb, inputs } = request;
  if (verb === 'undo' && request.arg !== '') return takenAway(desk, request, current);
  const plain = plainEvent(verb);
  // Whoever is asked whether to stop may as well pause: the talk goes on first, and waits then.
  if (plain && verb === 'pause' && current.place.state === 'stopping') return [{ type: 'mentor.keptGoing' }, plain];
  if (plain) return [plain];
  switch (verb) {
    case 'begin':
      return [beginEvent(request, current.place.context.moment)];
    case 'others':
      if (current.place.state === 'screen-off') return [{ type: 'mentor.putAside', ids: [] }];
      return [{ type: 'mentor.putAside', ids: shownQuestions(desk, current, shared).map(({ id }) => id) }];
    case 'asked':
    case 'asked-number':
      return askedOnCard(desk, request, current, shared);
    case 'note':
      return typedOnCard(desk, request, current).length > 0 ? [] : { key: 'chat:nothingTyped' };
    case 'said':
      return [utteranceEvent(readUtterance(request.arg), current.place, desk)];
    case 'save-notes':
      return [correctedEvent(inputs, current.place, desk)];
    default:
      throw new Error(`No event for the verb \`${verb}\`; add it to \`eventsFor\``);
  }
}

/** The button takes away the note that it stands beside, whatever came after that; typed words undo what came last. */
function takenAway(desk: Desk, { arg }: Request, { place }: Held): readonly ConversationEvent[] | Line {
  const note = place.context.notes.find(({ id }) => String(id) === arg);
  return note ? [correctedEvent({ [`note.${note.id}.text`]: '' }, place, desk)] : { key: 'chat:stale.phase' };
}

/** What was filled in on the card counts whichever button was pressed: nobody should lose what they typed. */
function typedOnCard(desk: Desk, { inputs }: Request, { place }: Held): readonly ConversationEvent[] {
  if (place.state === 'closing' && isClosingForm(inputs)) {
    return [{ type: 'mentor.filledIn', closing: readClosing(inputs, formOf(place.context)) }];
  }
  if (place.state !== 'talking') return [];
  const said: readonly Utterance[] = [
    { ...readUtterance(inputs['question'] ?? ''), by: 'mentor' },
    // In this field a question mark is the student's own.
    { ...readUtterance(inputs['said'] ?? ''), by: 'student' },
  ];
  return said.filter(({ text }) => text !== '').map((utterance) => utteranceEvent(utterance, place, desk));
}

/** Keeps what was typed on the card, for verbs that are no event themselves. */
export async function keepTyped(desk: Desk, request: Request, before: Held): Promise<{ after: Held; help: Outcome }> {
  const typed = typedOnCard(desk, request, before);
  let after = before;
  for (const event of typed) ({ after } = await happen(desk, after, event));
  return { after, help: helpWithNoted(desk, typed, before.place.context) };
}

function shownQuestions(desk: Desk, current: Held, shared: OwnWords) {
  const { phase } = current.place;
  return phase === null ? [] : questionsFor(shownOf(desk, current, shared), phase);
}

/** The question that was tapped, or the one with the typed number; in the wording that the card shows. */
function askedOnCard(desk: Desk, request: Request, current: Held, shared: OwnWords): readonly ConversationEvent[] | Line {
  const shown = shownQuestions(desk, current, shared);
  const choice = request.verb === 'asked' ? shown.find(({ id }) => id === request.arg) : shown[Number(request.arg) - 1];
  const question = desk.school.bank.find(({ id }) => id === (choice?.id ?? request.arg));
  const key = choice?.key ?? question?.variants.find(({ needs }) => needs.length === 0)?.key;
  if (!question || key === undefined) return { key: 'chat:noSuchQuestion' };
  return [askedEvent(question, key, wordsOf({ place: current.place, shared }))];
}

/** `verder`: takes up the conversation that was paused last; with several, asks with whom. */
export const resume: Handler = async (desk, request) => {
  if (request.by !== 'typing') return talk(desk, request);
  const going = await inHand(desk);
  if (going?.place.state === 'stopping') return carryOut(desk, request, going, [{ type: 'mentor.keptGoing' }]);
  if (going) return showCurrent(desk, request, going);
  const mine = await openOnes(desk);
  const paused = await Promise.all(mine.filter(({ state }) => state === 'paused').map((row) => held(desk, row)));
  const [only, ...others] = paused;
  if (!only) return say(desk, request, message({ key: 'chat:nothingPaused' }, CHOOSE_STUDENT));
  if (others.length === 0) return carryOut(desk, request, only, [{ type: 'mentor.resumed' }], welcomeBack(only));
  const students = paused.map(({ student }) => ({ id: student.id, name: fullName(student), detail: student.group ?? '' }));
  return say(desk, request, { card: 'choose-student', ref: { subject: 'choose', rev: desk.at }, typed: '', students });
};
