import { type CareSign, type Matter, readCare } from '../../dialogs/care/care.ts';
import type { Closing, ConversationContext, ConversationEvent } from '../../dialogs/conversation.setup.ts';
import type { CardView, ContactView } from '../reply.ts';
import { chatOfPerson } from '../store/chats.ts';
import { mentorsOf } from '../store/guides.ts';
import type { Person } from '../store/people.ts';
import { type Desk, firstName, type Outcome, type Recipient, sayInPassing, SILENT } from './desk.ts';
import { LONGEST_TEXT } from './request.ts';

/** Help as it is shown: who can be reached, and whether this was meant. */
export type Care = Extract<CardView, { readonly card: 'care' }>;

/** What is known wherever a student writes, in a chat or not. */
type Place = Pick<Desk, 'tx' | 'at' | 'today' | 'person' | 'school' | 'locale'>;

/** The care card for what a student wrote, when it points to acute distress; undefined when nothing does. Nothing is passed on. */
export async function careFor(place: Place, texts: readonly string[]): Promise<Care | undefined> {
  if (!place.person.roles.includes('student')) return undefined;
  const sign = signIn(texts.flatMap(piecesOf), place);
  if (!sign) return undefined;
  const told = await toldBy(place);
  return { ...helpWith(place, sign.matter), mentor: told.length > 0 ? told.map(firstName) : null };
}

/** The help alone, with no mentor to tell. */
export function helpWith(place: Place, matter: Matter): Care {
  return { card: 'care', ref: { subject: 'care', rev: place.at }, matter, contacts: contactsFor(place, matter), mentor: null };
}

/** Where others read along nobody sees that somebody is shown help: it comes in the student's own chat. */
export async function careApart(desk: Desk, texts: readonly string[]): Promise<Outcome> {
  const view = await careFor(desk, texts);
  if (!view) return SILENT;
  return { answer: null, owed: [{ ...(await ownPlaceOf(desk, desk.person.id)), reply: { op: 'send', view, forget: true } }] };
}

/** Somebody's own chat, or wherever they can be reached. */
export async function ownPlaceOf({ tx, person }: Pick<Desk, 'tx' | 'person'>, personId: string): Promise<Recipient> {
  const chat = await chatOfPerson(tx, person.tenantId, personId);
  return chat ? { chatId: chat.id } : { personId };
}

function signIn(texts: readonly string[], { locale }: Pick<Desk, 'locale'>): CareSign | undefined {
  for (const text of texts) {
    const sign = readCare(text, locale);
    if (sign) return sign;
  }
  return undefined;
}

/** No more is read in one go than may be typed; what stands across the end of a piece is in the next one. */
function piecesOf(text: string): readonly string[] {
  const step = LONGEST_TEXT - OVERLAP;
  const most = Math.max(1, Math.ceil((text.length - OVERLAP) / step));
  return Array.from({ length: most }, (_, at) => text.slice(at * step, at * step + LONGEST_TEXT));
}

/** More letters than a sign is long. */
const OVERLAP = 200;

/** The mentors who hear it when the student wants to talk: all who guide them today; nobody once the student has left. */
export async function toldBy({ tx, person, today }: Pick<Desk, 'tx' | 'person' | 'today'>): Promise<Person[]> {
  if (person.leftOn !== null) return [];
  return mentorsOf(tx, { tenantId: person.tenantId, studentId: person.id, today });
}

/** A mentor could not be told that a student wants to talk: the student hears so, lest they wait for somebody who knows nothing. */
export function mentorNotTold(chatId: string, mentor: Person | undefined): Outcome {
  const line = mentor ? { key: 'care:notTold', params: { names: [firstName(mentor)] } } : { key: 'care:nobodyToTell' };
  const view = { card: 'message', lines: [line], actions: [], summary: { key: 'care:summary' } } as const;
  return { answer: null, owed: [{ chatId, reply: { op: 'send', view } }] };
}

/** The school's help, those for this matter first. */
function contactsFor({ school, locale }: Pick<Desk, 'school' | 'locale'>, matter: Matter): readonly ContactView[] {
  const help = school.settings.contacts.help;
  const fitting = help.filter(({ matters }) => matters === undefined || matters.includes(matter));
  const order = fitting.toSorted((one, other) => Number(other.matters !== undefined) - Number(one.matters !== undefined));
  return order.map((contact) => contactView(contact, locale));
}

type Before = Pick<ConversationContext, 'notes' | 'closing'>;

/**
 * For a mentor who noted words of a student that point to acute distress, or filled them in at the closing: the school's help and whom to
 * refer to. Never a verdict, and kept nowhere.
 */
export function helpWithNoted(desk: Desk, events: readonly ConversationEvent[], before: Before): Outcome {
  const sign = signIn(
    events.flatMap((event) => noted(event, before)),
    desk,
  );
  if (!sign) return SILENT;
  const referral = referralContacts(desk);
  return sayInPassing(desk, { card: 'referral', contacts: [...contactsFor(desk, sign.matter), ...referral], isNoted: true });
}

/** The words of an event that were not there before. */
function noted(event: ConversationEvent, { notes, closing }: Before): readonly string[] {
  switch (event.type) {
    case 'student.said':
      return event.tellsOfNeed ? [event.text] : [];
    case 'mentor.corrected':
      return event.notes.flatMap(({ id, text }) => (notes.some((note) => note.id === id && note.text === text) ? [] : [text]));
    case 'mentor.filledIn':
    case 'mentor.proposed': {
      const known = new Set([...notes.map(({ text }) => text), ...(closing ? wordsOf(closing) : [])]);
      return wordsOf(event.closing).filter((text) => !known.has(text));
    }
    default:
      return [];
  }
}

function wordsOf({ experience, quality, motive, coreWord, agreements }: Closing): readonly string[] {
  return [experience, quality, motive, coreWord, ...agreements.flatMap(({ what, helper, brings }) => [what, helper, brings])];
}

/** Whom a mentor can refer to. */
export function referralContacts({ school, locale }: Desk): readonly ContactView[] {
  return school.settings.contacts.referral.map((contact) => contactView(contact, locale));
}

type Contact = Desk['school']['settings']['contacts']['help'][number];

/** A contact as cards show it. */
function contactView({ name, for: why, phone, email, url }: Contact, locale: Desk['locale']): ContactView {
  return { name, why: why[locale], ...(phone ? { phone } : {}), ...(email ? { email } : {}), ...(url ? { url } : {}) };
}

/** What the turn had to say in this chat makes way for the care card; what it kept stays kept, and what it owes others too. */
export function careFirst(desk: Desk, by: 'typing' | 'button' | 'old-button', { owed }: Outcome, view: CardView): Outcome {
  const others = owed.filter((each) => !('chatId' in each) || each.chatId !== desk.chat.id);
  if (by === 'button') return { answer: view, owed: others };
  return { answer: null, owed: [...others, { chatId: desk.chat.id, reply: { op: 'send', view, forget: true } }] };
}
