import type { ConversationEvent } from '../../dialogs/conversation.setup.ts';
import type { Fact } from '../../dialogs/facts.ts';
import type { OwnWords } from '../../dialogs/questions/question.ts';
import { RECENT } from '../../dialogs/rules/help.ts';
import { RULES, type RuleId } from '../../dialogs/vocabulary.ts';
import { recordTalk } from '../coverage/record.ts';
import { decide, relationTo } from '../people/access.ts';
import {
  addConversation,
  type Conversation,
  conversationInHand,
  ENDED,
  hasNewer,
  IN_HAND,
  loadConversation,
  openConversations,
  saveConversation,
} from '../store/conversations.ts';
import { replaceFacts } from '../store/facts.ts';
import { hasNamesake, studentsOf } from '../store/guides.ts';
import { findPerson, type Person } from '../store/people.ts';
import { type Preferences, preferencesOf } from '../store/preferences.ts';
import { type Effect, type Place, placeOf, type Saved, STAMP, takeTurn, type Turn, withoutStandings } from '../turn.ts';
import { actorOf } from './actor.ts';
import { dayOf } from '../days.ts';
import { type Desk, spokenName } from './desk.ts';
import { togetherChat } from './together.ts';
import type { Shown } from './views.ts';

/**
 * A conversation in hand during a turn: its row, what was saved, where it stands, and the student. `group`: the chat with others in
 * which its mentor has a card today; known once something has happened.
 */
export type Held = {
  readonly row: Conversation;
  readonly saved: Saved;
  readonly place: Place;
  readonly student: Person;
  /** What the mentor calls the student. */
  readonly called: string;
  /** What its mentor likes. */
  readonly liked: Preferences;
  readonly group?: string | undefined;
};

/** The name under which a conversation's card is known in the mentor's chat. */
export const slotOf = (conversationId: string) => `conversation:${conversationId}`;

/** Takes up a conversation by its id, if this mentor holds it and still guides the student. */
export async function takeUp(desk: Desk, id: string): Promise<Held | undefined> {
  const row = await loadConversation(desk.tx, { tenantId: desk.person.tenantId, id });
  return row && row.machine === STAMP.machine ? heldBy(desk, row) : undefined;
}

/** The conversation that this mentor is holding now; none when they no longer guide the student. */
export async function inHand(desk: Pick<Desk, 'tx' | 'person' | 'today'>): Promise<Held | undefined> {
  const row = await conversationInHand(desk.tx, desk.person.tenantId, desk.person.id);
  return row && heldBy(desk, row);
}

/** A row as its mentor holds it; none for whom may not. Both are asked at once. */
async function heldBy(desk: Pick<Desk, 'tx' | 'person' | 'today'>, row: Conversation): Promise<Held | undefined> {
  const [mayHave, found] = await Promise.all([mayHold(desk, row), held(desk, row)]);
  return mayHave ? found : undefined;
}

/** The mentor's conversations that have not ended, touched last first, with students whom they guide today. */
export async function openOnes(desk: Desk): Promise<readonly Conversation[]> {
  const { tenantId, id } = desk.person;
  const own = new Set((await studentsOf(desk.tx, { tenantId, mentorId: id, today: desk.today })).map((student) => student.id));
  return (await openConversations(desk.tx, tenantId, id)).filter(({ studentId }) => own.has(studentId));
}

/** The closing that this mentor has out and that the student cannot be reached with, else the newest that is out. */
export async function closingOut(desk: Desk): Promise<Held | undefined> {
  const rows = (await openOnes(desk)).filter(({ state }) => state === 'confirming');
  const out = await Promise.all(rows.map((row) => held(desk, row)));
  return out.find(({ place }) => place.state === 'unreachable' || place.state === 'at-the-table') ?? out[0];
}

async function mayHold({ tx, person, today }: Pick<Desk, 'tx' | 'person' | 'today'>, row: Conversation): Promise<boolean> {
  if (row.mentorId !== person.id) return false;
  const relation = await relationTo(
    tx,
    { tenantId: person.tenantId, personId: person.id },
    { tenantId: row.tenantId, id: row.studentId },
    today,
  );
  return decide({ actor: actorOf(person), action: 'read-own-conversation', relation }).allowed;
}

/** A row with its student and its place. */
export async function held(desk: Pick<Desk, 'tx' | 'today'>, row: Conversation): Promise<Held> {
  const { tenantId, mentorId } = row;
  const [student, liked] = await Promise.all([
    findPerson(desk.tx, { tenantId, id: row.studentId }),
    preferencesOf(desk.tx, { tenantId, personId: mentorId }),
  ]);
  if (!student) throw new Error(`Conversation ${row.id} is about a person who is not in the roster`);
  const saved = row.snapshot as Saved;
  return { row, saved, place: placeOf(saved), student, called: spokenName(student, saved.hasNamesake === true), liked };
}

/** Begins a conversation with a student; its first state is kept at once. */
export async function open(desk: Desk, student: Person, begun: Saved): Promise<Held> {
  const { tenantId, id: mentorId } = desk.person;
  const isNamesake = await hasNamesake(desk.tx, { tenantId, id: student.id, mentorId, today: desk.today });
  const saved: Saved = isNamesake ? { ...begun, hasNamesake: true } : begun;
  const row: Conversation = {
    tenantId,
    id: desk.newId(),
    mentorId,
    studentId: student.id,
    chatId: desk.chat.id,
    state: 'under-way',
    rev: 1,
    ...STAMP,
    snapshot: saved,
    startedAt: desk.at,
    updatedAt: desk.at,
    endedAt: null,
  };
  await leaveOthers(desk, row);
  await addConversation(desk.tx, row);
  const liked = await preferencesOf(desk.tx, { tenantId: row.tenantId, personId: row.mentorId });
  return { row, saved, place: placeOf(saved), student, called: spokenName(student, isNamesake), liked };
}

/**
 * Lets something happen in a conversation and keeps what came of it, facts included. `heard` is false when it means
 * nothing in this state; then nothing is written. How the mentor went about a talk that ends after newer ones is not kept: nobody is
 * measured by it.
 */
export async function happen(
  desk: Pick<Desk, 'tx' | 'at' | 'today' | 'locale' | 'newId'>,
  before: Held,
  event: ConversationEvent,
): Promise<{ heard: boolean; after: Held; effects: readonly Effect[]; facts: readonly Fact[] }> {
  const { liked } = before;
  const fine = new Set(RULES.filter((rule) => liked.has(fineName(rule))));
  const turn = takeTurn(before.saved, event, { locale: desk.locale, fine });
  if (!turn.heard) return { heard: false, after: before, effects: [], facts: turn.facts };

  const place = placeOf(turn.saved);
  const state = topState(place);
  const isOver = state === ENDED;
  const saved = isOver && (await hasNewer(desk.tx, before.row, RECENT)) ? withoutStandings(turn.saved) : turn.saved;
  const row = { ...before.row, state, snapshot: saved, updatedAt: desk.at, endedAt: isOver ? desk.at : null };
  if (IN_HAND.includes(state) && !IN_HAND.includes(before.row.state)) await leaveOthers(desk, row);
  const kept = saveConversation(desk.tx, row);
  if (!turn.areFactsKnown) await keepFacts(desk, row, turn);
  const group = togetherChat(liked, desk.today);
  return { heard: true, after: { ...before, row: kept, saved, place, group }, effects: turn.effects, facts: turn.facts };
}

/** Before a conversation comes to hand: one that its mentor could not set aside, since they did not guide its student, is paused where it is. */
async function leaveOthers(desk: Parameters<typeof happen>[0], { tenantId, mentorId, id }: Conversation): Promise<void> {
  const other = await conversationInHand(desk.tx, tenantId, mentorId);
  if (!other || other.id === id || other.machine !== STAMP.machine) return;
  await happen(desk, await held(desk, other), { type: 'mentor.paused' });
}

/** Keeps what is so of a conversation now: for coverage, and what its student may see of it. */
async function keepFacts(
  desk: Pick<Desk, 'tx' | 'today' | 'newId'>,
  row: Conversation,
  { facts: all, known }: Pick<Turn, 'facts' | 'known'>,
): Promise<void> {
  const { tenantId, id: conversationId } = row;
  const facts = all.filter(isForPassport).map(({ kind, value }) => ({
    tenantId,
    conversationId,
    id: desk.newId(),
    kind,
    value,
    onDay: desk.today,
  }));
  await Promise.all([
    recordTalk(desk.tx, row, all, desk.today, known),
    replaceFacts(desk.tx, { tenantId, conversationId }, facts),
  ]);
}

/** What its student may see of a conversation; how the mentor did is not among it. */
function isForPassport({ kind }: Fact): boolean {
  return !kind.startsWith('rule.');
}

/** Puts a tip aside that the mentor has dealt with. */
export async function dropTip(desk: Desk, before: Held): Promise<Held> {
  const saved = { ...before.saved, tip: null };
  return { ...before, saved, row: saveConversation(desk.tx, { ...before.row, snapshot: saved, updatedAt: desk.at }) };
}

/** A conversation as its cards need it. */
export function shownOf(desk: Pick<Desk, 'school'>, { row, saved, place, called }: Held, shared: OwnWords = {}): Shown {
  return {
    id: row.id,
    rev: row.rev,
    student: called,
    since: dayOf(row.updatedAt, desk.school.settings.timeZone),
    place,
    tip: saved.tip,
    help: saved.help,
    standings: saved.standings,
    bank: desk.school.bank,
    shared,
  };
}

const CONFIRMING: ReadonlySet<Place['state']> = new Set(['waiting', 'unreachable', 'not-delivered', 'at-the-table']);

function topState({ state }: Place): string {
  if (state === 'paused' || state === 'stopping' || state === ENDED) return state;
  return CONFIRMING.has(state) ? 'confirming' : 'under-way';
}

/** The name under which "no, this is fine" is remembered for a rule. */
export const fineName = (rule: RuleId) => `tip-fine:${rule}`;
