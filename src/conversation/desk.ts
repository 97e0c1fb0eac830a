import type { Locale } from '../../dialogs/vocabulary.ts';
import type { School } from '../people/schools.ts';
import type { CardView, Line, Reply } from '../reply.ts';
import { cardAt } from '../store/cards.ts';
import type { Chat } from '../store/chats.ts';
import { hasNamesake } from '../store/guides.ts';
import type { Person } from '../store/people.ts';
import type { Tx } from '../store/store.ts';

/** How somebody asked: by typing, or with a button of a card. */
export type Request = {
  readonly verb: string;
  readonly arg: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** What the button's card was about; empty when typed. */
  readonly subject: string;
  /** The version of it that the card showed; empty when typed. */
  readonly rev: string;
  /** The phase that the card showed; empty when typed or outside the phases. */
  readonly phase: string;
  readonly by: 'typing' | 'button' | 'old-button';
  /** The activity of the pressed card. */
  readonly cardId: string | null;
  /** Pressed in the panel beside a meeting. */
  readonly isBeside?: true;
};

/** Everything that a turn has at hand, in its transaction. `at` is epoch milliseconds, `today` the school's calendar day. */
export type Desk = {
  readonly tx: Tx;
  readonly at: number;
  readonly today: string;
  readonly person: Person;
  readonly chat: Chat;
  readonly locale: Locale;
  readonly school: School;
  /** Where this bot can be reached from outside, without a slash at the end. */
  readonly publicUrl: string;
  newId(): string;
};

/** To whom something is owed: this chat, another one, or a person wherever they can be reached. */
export type Recipient = { readonly chatId: string } | { readonly personId: string };

/** What a turn leaves: the card for the response to a button (in `locale` when that has just changed), and what is owed to chats. */
export type Outcome = {
  readonly answer: CardView | null;
  readonly locale?: Locale;
  readonly owed: readonly (Recipient & { readonly reply: Reply })[];
};

/** Does what a verb asks; undefined when the verb is not for this person in this place. */
export type Handler = (desk: Desk, request: Request) => Promise<Outcome | undefined>;

/** Nothing to show. */
export const SILENT: Outcome = { answer: null, owed: [] };

/** Says something once: in the card's place for a button, as a message for what was typed. */
export function say({ chat }: Pick<Desk, 'chat'>, request: Pick<Request, 'by'>, view: CardView): Outcome {
  if (request.by === 'button') return { answer: view, owed: [] };
  return { answer: null, owed: [{ chatId: chat.id, reply: { op: 'send', view } }] };
}

/** Says something once at the bottom of the chat and leaves the pressed card as it is. */
export function sayBelow({ chat }: Pick<Desk, 'chat'>, view: CardView): Outcome {
  return { answer: null, owed: [{ chatId: chat.id, reply: { op: 'send', view } }] };
}

/** Says something once at the bottom of the chat, and keeps no copy once it is sent: it holds what is kept nowhere, or not for long. */
export function sayInPassing({ chat }: Desk, view: CardView): Outcome {
  return { answer: null, owed: [{ chatId: chat.id, reply: { op: 'send', view, forget: true } }] };
}

/**
 * Shows the newest version of a living card. A button on it changes it in place; typed text moves it to the bottom, and
 * the old one shrinks to `left`. A button on an older copy shrinks that copy and moves the card down as well.
 */
export async function show(desk: Desk, request: Request, slot: string, view: CardView, left: Line): Promise<Outcome> {
  const here = { chatId: desk.chat.id };
  if (request.by !== 'button') return { answer: null, owed: [{ ...here, reply: { op: 'move', view, slot, left } }] };
  const current = await cardAt(desk.tx, { tenantId: desk.chat.tenantId, chatId: desk.chat.id, slot });
  const isCopy = current !== undefined && request.cardId !== null && current !== request.cardId;
  if (isCopy) return { answer: { card: 'line', line: left }, owed: [{ ...here, reply: { op: 'move', view, slot, left } }] };
  return { answer: view, owed: [{ ...here, reply: { op: 'update', view, slot } }] };
}

/** Two outcomes as one: the first answer counts, what is owed keeps its order. */
export function both(first: Outcome, second: Outcome): Outcome {
  return { answer: first.answer ?? second.answer, owed: [...first.owed, ...second.owed] };
}

/** Whether this person guides students. */
export function isMentor({ person }: Pick<Desk, 'person'>): boolean {
  return person.roles.includes('mentor');
}

/** The first name by which people address each other. */
export function firstName({ givenName }: Pick<Person, 'givenName'>): string {
  return givenName;
}

/** A student as their mentor speaks of them: by the first name, or by the whole one where another student of the mentor has the same. */
export async function calledBy({ tx, today }: Pick<Desk, 'tx' | 'today'>, mentorId: string, student: Person): Promise<string> {
  const { tenantId, id } = student;
  return spokenName(student, await hasNamesake(tx, { tenantId, id, mentorId, today }));
}

/** The same where it is known whether there is another. */
export function spokenName(student: Pick<Person, 'givenName' | 'familyName'>, isNamesake: boolean): string {
  return isNamesake ? fullName(student) : firstName(student);
}

/** A whole name. */
export function fullName({ givenName, familyName }: Pick<Person, 'givenName' | 'familyName'>): string {
  return `${givenName} ${familyName}`;
}

/** What a button that destroys adds to what it is about, once it was asked whether that is meant. */
export const SURE = 'sure';
