import { meetingChatOf, personalChatOf, teamsIdOf } from './ids.ts';
import type { Chat, LocalEvent, Message, Person, Seat, Settings } from './protocol.ts';

/** What survives a restart: settings by person, and the chats in which something was said. */
export type SavedWorld = { settings: Record<string, Settings>; chats: Chat[] };

/** How many messages of each chat are kept over a restart. */
const MOST_SAVED = 200;

type Options = { people: readonly Person[]; tenantId: string; botId: string; saved?: SavedWorld | undefined };

/**
 * Everything the stand-in remembers: who is there, what they chose, what was said.
 * Every change is told to the listeners, after it happened. Nothing here speaks with the bot.
 */
export class LocalWorld {
  readonly #seats = new Map<string, Seat>();
  readonly #chats = new Map<string, Chat>();
  readonly #tenantId: string;
  readonly #listeners = new Set<(event: LocalEvent) => void>();

  constructor({ people, tenantId, botId, saved }: Options) {
    for (const person of people) {
      const settings = saved?.settings[person.id] ?? startOf(person);
      const chat = personalChatOf(tenantId, person.entraId, botId);
      this.#seats.set(person.id, { ...person, ...settings, teamsId: teamsIdOf(tenantId, person.entraId), chat });
      const messages = saved?.chats.find(({ id }) => id === chat)?.messages ?? [];
      this.#chats.set(chat, { id: chat, type: 'personal', members: [person.id], messages });
    }
    for (const chat of saved?.chats ?? []) if (chat.type === 'meeting') this.#chats.set(chat.id, chat);
    this.#tenantId = tenantId;
  }

  get people(): Seat[] {
    return [...this.#seats.values()];
  }

  /** A person by their id here, their Teams id, or their Entra object id. */
  person(id: string): Seat | undefined {
    return this.#seats.get(id) ?? this.people.find((seat) => seat.teamsId === id || seat.entraId === id);
  }

  chat(id: string): Chat | undefined {
    return this.#chats.get(id);
  }

  /** The chat of a meeting of these people, by id; made when they have not met before. */
  meeting(members: readonly string[]): { chat: Chat; isNew: boolean } {
    const id = meetingChatOf(this.#tenantId, members);
    const known = this.#chats.get(id);
    if (known) return { chat: known, isNew: false };
    const chat: Chat = { id, type: 'meeting', members: [...members], messages: [] };
    this.#chats.set(id, chat);
    return { chat, isNew: true };
  }

  /** The chats that somebody is in. */
  chatsOf(person: Seat): Chat[] {
    return [...this.#chats.values()].filter(({ members }) => members.includes(person.id));
  }

  membersOf(chat: Chat): Seat[] {
    return chat.members.flatMap((id) => this.#seats.get(id) ?? []);
  }

  message(chatId: string, id: string): Message | undefined {
    return this.#chats.get(chatId)?.messages.find((message) => message.id === id);
  }

  add(chat: Chat, message: Message): Message {
    chat.messages.push(message);
    this.tell({ type: 'message', chat: chat.id, message });
    return message;
  }

  change(chat: Chat, message: Message, patch: Partial<Message>): Message {
    Object.assign(message, patch);
    this.tell({ type: 'message', chat: chat.id, message });
    return message;
  }

  remove(chat: Chat, id: string): void {
    chat.messages = chat.messages.filter((message) => message.id !== id);
    this.tell({ type: 'removed', chat: chat.id, id });
  }

  choose(person: Seat, patch: Partial<Settings>): Seat {
    Object.assign(person, patch);
    this.tell({ type: 'person', person });
    return person;
  }

  tell(event: LocalEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** Returns the function that stops the listening. */
  listen(listener: (event: LocalEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  saved(): SavedWorld {
    const settings = Object.fromEntries(
      this.people.map(({ id, locale, theme, installed, met }) => [id, { locale, theme, installed, met }]),
    );
    const chats = [...this.#chats.values()].filter(({ messages }) => messages.length > 0);
    return { settings, chats: chats.map((chat) => ({ ...chat, messages: chat.messages.slice(-MOST_SAVED) })) };
  }
}

function startOf({ locale }: Person): Settings {
  return { locale, theme: 'default', installed: true, met: false };
}
