/**
 * What the stand-in, its page and its client tell each other. Types only: the page's browser code reads this file too.
 * Times are ISO 8601 in UTC.
 */

export type Role = 'student' | 'mentor' | 'coordinator' | 'admin';
export type Language = 'nl' | 'en';
export type Theme = 'default' | 'dark' | 'contrast';

/** Somebody of the demo school, as the stand-in needs them. `entraId` is a UUID; `mentors` are ids of this list. */
export type Person = {
  id: string;
  name: string;
  givenName: string;
  surname: string;
  upn: string;
  entraId: string;
  roles: Role[];
  team: string;
  locale: Language;
  mentors: string[];
};

/** What a person chooses for themselves in Teams. `met`: the bot knows that the app was installed. */
export type Settings = { locale: Language; theme: Theme; installed: boolean; met: boolean };

/** A person with their settings; `teamsId` is how the bot knows them (`29:…`). */
export type Seat = Person & Settings & { teamsId: string; chat: string };

export type Card = { type: 'AdaptiveCard'; [key: string]: unknown };
export type Attachment = { contentType: string; content?: unknown; contentUrl?: string; name?: string };
export type Choice = { type: string; title: string; value: string };

/** `waiting`: the bot is not up and will get it later; `failed`: the bot answered with an error. */
export type Delivery = 'done' | 'sending' | 'waiting' | 'failed';

/**
 * One message of a chat. `from` is `bot` or a person's id; `choices` are suggested actions.
 * `views` holds, by person, the card that an answered action showed to that person alone; it goes when the message is updated.
 */
export type Message = {
  id: string;
  from: string;
  at: string;
  editedAt?: string;
  text: string;
  format: 'markdown' | 'plain';
  attachments: Attachment[];
  choices: Choice[];
  delivery: Delivery;
  views: Record<string, Card>;
};

/** A conversation with the bot: of one person, or the chat of a meeting, in which the bot hears what calls it by name. `members` are ids of people. */
export type Chat = { id: string; type: 'personal' | 'meeting'; members: string[]; messages: Message[] };

/** A pressed button of a card, inputs already merged into `data`. */
export type PressedAction = { type: string; id?: string; title?: string; verb?: string; data?: unknown };

export type Dialog = { title: string; width?: number | string; height?: number | string; card?: Card; url?: string };

/** What came of a press: `card` was shown in place, `sent` went to the bot as a message. `error` is the bot's own text, if it gave one. */
export type Outcome =
  | { kind: 'card'; card: Card }
  | { kind: 'message'; text: string }
  | { kind: 'dialog'; dialog: Dialog }
  | { kind: 'sent' }
  | { kind: 'closed' }
  | { kind: 'error'; reason: 'down' | 'refused'; text?: string };

/** What the message extension found for somebody: results with the card that each puts into the message, or a sentence instead. */
export type Found =
  | { kind: 'results'; results: { title: string; text: string; card: Card }[] }
  | { kind: 'message'; text: string }
  | { kind: 'error'; reason: 'down' | 'refused' };

/** Sent to every page and client as it happens. */
export type LocalEvent =
  | { type: 'message'; chat: string; message: Message }
  | { type: 'removed'; chat: string; id: string }
  | { type: 'typing'; chat: string }
  | { type: 'person'; person: Seat }
  | { type: 'bot'; up: boolean };

/** What a page needs at its start. `tab`: the bot has a passport tab to show. */
export type World = { people: Seat[]; bot: { name: string; up: boolean; url: string }; tab: boolean };
