import type { Incoming } from '../incoming.ts';
import { cardAt } from '../store/cards.ts';
import { conversationInHand, loadConversation } from '../store/conversations.ts';
import { guidance } from '../store/guides.ts';
import { findPerson, type Person } from '../store/people.ts';
import { preferencesOf } from '../store/preferences.ts';
import type { Tx } from '../store/store.ts';
import { slotOf } from './hold.ts';
import { NO_NAMES } from '../commands.ts';
import { readTyped } from './request.ts';

/** Who somebody probably is, as far as anything can be asked by it. */
export type Guess = Pick<Person, 'tenantId' | 'id'> & { readonly isMentor: boolean };

/**
 * What a turn on PostgreSQL may ask before it knows that it must: ids that were so in a turn before. Nothing is decided by them. Whoever the
 * database says it is counts; what was read about anybody else is not looked at.
 */
export type Foresight = {
  /** Who came last with the account of this activity. */
  guess(incoming: Incoming): Guess | undefined;
  /** Tells who really came. */
  met(incoming: Incoming, person: Person | undefined): void;
  /**
   * Reads what a mentor's turn will ask for, while its chat is being taken: the conversation that they speak or press about, where its card
   * is, what they like, the student, and whether they guide them. Nothing comes of it but that the turn finds it in the transaction's
   * memory, and need not wait for the server again. All that is guessed is asked at once.
   */
  look(tx: Tx, incoming: Incoming, who: Guess | undefined): Promise<void>;
};

/** So many accounts, and so many students, are remembered: those of the last turns. */
const MOST = 4_096;

/** Foresight for one process; it knows nothing yet. */
export function createForesight(): Foresight {
  const people = latest<Guess>();
  /** Whom the conversation is about that a mentor has in hand, and each that was pressed about. */
  const students = latest<string>();

  async function aboutWords(tx: Tx, { tenantId, id }: Guess): Promise<void> {
    const key = `${tenantId}\nmentor\n${id}`;
    const [row] = await Promise.all([
      conversationInHand(tx, tenantId, id),
      preferencesOf(tx, { tenantId, personId: id }),
      readStudent(tx, { tenantId, mentorId: id, studentId: students.get(key) }),
    ]);
    if (row) students.put(key, row.studentId);
  }

  async function aboutPress(tx: Tx, chatId: string, { tenantId, id }: Guess, subject: string): Promise<void> {
    const key = `${tenantId}\n${subject}`;
    const [row] = await Promise.all([
      loadConversation(tx, { tenantId, id: subject }),
      preferencesOf(tx, { tenantId, personId: id }),
      cardAt(tx, { tenantId, chatId, slot: slotOf(subject) }),
      readStudent(tx, { tenantId, mentorId: id, studentId: students.get(key) }),
    ]);
    if (row) students.put(key, row.studentId);
  }

  return {
    guess: (incoming) => (incoming.from.entraId === null ? undefined : people.get(accountOf(incoming))),
    met(incoming, person) {
      if (incoming.from.entraId === null) return;
      const who = whoIs(person);
      if (who) people.put(accountOf(incoming), who);
      else people.drop(accountOf(incoming));
    },
    async look(tx, { chat, deed }, who) {
      // On SQLite there is no server to wait for.
      if (!who?.isMentor || chat.kind !== 'personal' || tx.engine === 'sqlite') return;
      if (deed.type === 'said' && 'free' in readTyped(deed.text, deed.attachments, NO_NAMES)) await aboutWords(tx, who);
      const subject = deed.type === 'pressed' ? deed.data['subject'] : undefined;
      if (subject) await aboutPress(tx, chat.id, who, subject);
    },
  };
}

/** A person, as far as anything can be asked by it. */
export function whoIs(person: Person | undefined): Guess | undefined {
  return person && { tenantId: person.tenantId, id: person.id, isMentor: person.roles.includes('mentor') };
}

type Guided = { readonly tenantId: string; readonly mentorId: string; readonly studentId: string | undefined };

async function readStudent(tx: Tx, { tenantId, mentorId, studentId }: Guided): Promise<void> {
  if (studentId === undefined) return;
  await Promise.all([guidance(tx, { tenantId, mentorId, studentId }), findPerson(tx, { tenantId, id: studentId })]);
}

function accountOf({ tenantId, from }: Incoming): string {
  return `${tenantId}\n${from.entraId}`;
}

/** What was put last under each key, the latest `MOST` of them. */
function latest<T>() {
  const things = new Map<string, T>();
  return {
    get: (key: string): T | undefined => things.get(key),
    put(key: string, thing: T): void {
      things.delete(key);
      things.set(key, thing);
      const [oldest] = things.size > MOST ? things.keys() : [];
      if (oldest !== undefined) things.delete(oldest);
    },
    drop: (key: string): void => void things.delete(key),
  };
}
