import { expect } from 'vitest';
import { type Inputs, pressedAction } from '../../src/local/card-press.ts';
import type { Card } from '../../src/local/protocol.ts';
import { plain } from '../../src/teams/cards/plain.ts';
import type { WordsFor } from '../../src/words.ts';
import { cardOf, kindOf, type Kind, textOf, verbsOf } from './cards.ts';
import type { FakeConnector, Known, Sent } from './connector.ts';
import { type Answer, cardIn, postJson } from './http.ts';
import { until } from './until.ts';

/** A card as somebody had it before their eyes; it may be out of date by now. */
export type Seen = { readonly id: string; readonly card: Card };

/** Which button, when several have the verb: by its argument; and on which card: the newest, unless an older copy is given. */
export type Which = { readonly arg?: string; readonly on?: Seen; readonly id?: string };

/** What somebody with an account is to the tests. `upn` is their user name in the roster. */
export type Someone = { readonly sourcedId: string; readonly upn: string };

/** What a person needs from around them. */
export type Around = {
  readonly connector: FakeConnector;
  readonly tenantId: string;
  readonly locale: string;
  readonly words: WordsFor;
  botUrl(): string;
  now(): number;
  settled(): Promise<void>;
};

let made = 0;
const newActivityId = (): string => `activity-${(made += 1)}`;

/** Somebody of the school at their Teams: what they do goes over HTTP, what they see is what the connector was sent. */
export class Person {
  readonly known: Known;
  readonly #around: Around;

  constructor({ sourcedId, upn }: Someone, around: Around) {
    this.#around = around;
    const tail = sourcedId.replace(/\D/gu, '').padStart(12, '0');
    const entra = `${sourcedId.charCodeAt(0).toString(16).padStart(8, '0')}-0000-4000-8000-${tail}`;
    this.known = { id: `29:${sourcedId}`, aadObjectId: entra, userPrincipalName: upn, chatId: `a:${sourcedId}` };
    around.connector.know(this.known);
  }

  /** Types something and waits until everything that it leads to has been sent. Attachments are content types. */
  async says(text: string, more: Record<string, unknown> = {}): Promise<Answer> {
    const answer = await this.posts({ type: 'message', text, textFormat: 'plain', ...more });
    expect(answer.status).toBe(200);
    await this.#around.settled();
    return answer;
  }

  /** Fills in fields of a card and presses a button, as Teams does it: the card of the answer takes the place of the pressed one. */
  async presses(
    verb: string,
    inputs: Inputs = {},
    which: Which = {},
  ): Promise<Answer & { readonly kind: Kind | null; readonly text: string }> {
    const answer = await this.pressesOnly(verb, inputs, which);
    expect(answer.status).toBe(200);
    await this.#around.settled();
    const card = cardIn(answer.body);
    const shown = card ? { attachments: [{ content: card }] } : null;
    return { ...answer, kind: shown && kindOf(shown), text: shown ? textOf(shown) : '' };
  }

  /** The same without waiting for what else it leads to, and whatever the answer is. */
  async pressesOnly(verb: string, inputs: Inputs = {}, { arg, on, id }: Which = {}): Promise<Answer> {
    const seen = on ?? this.card(verb);
    const action = pressedAction(
      seen.card,
      (each) => each.type === 'Action.Execute' && each.verb === verb && hasArg(each.data, arg),
      inputs,
    );
    const value = { action, trigger: 'manual' };
    const answer = await this.posts({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value,
      replyToId: seen.id,
      ...(id ? { id } : {}),
    });
    const card = cardIn(answer.body);
    if (card) this.#around.connector.show(this.known.chatId, seen.id, card);
    return answer;
  }

  /** Presses a button in a client that knows no `Action.Execute`: it submits the same data as a message. */
  async submits(verb: string, inputs: Inputs = {}, { arg, on, id }: Which = {}): Promise<Answer> {
    const seen = on ?? this.card(verb);
    const { data } = pressedAction(
      seen.card,
      (each) => each.type === 'Action.Execute' && each.verb === verb && hasArg(each.data, arg),
      inputs,
    );
    const answer = await this.posts({ type: 'message', value: data, replyToId: seen.id, ...(id ? { id } : {}) });
    await this.#around.settled();
    return answer;
  }

  /** Installs the app, which opens the chat. */
  async installs(): Promise<void> {
    const answer = await this.posts({ type: 'installationUpdate', action: 'add' });
    expect(answer.status).toBe(200);
    await this.#around.settled();
  }

  /** Removes the app. */
  async removes(): Promise<void> {
    expect((await this.posts({ type: 'installationUpdate', action: 'remove' })).status).toBe(200);
    await this.#around.settled();
  }

  /** Posts an activity of this person as it is. */
  async posts(activity: Record<string, unknown>): Promise<Answer> {
    return postJson(this.#around.botUrl(), { ...this.envelope(), ...activity });
  }

  /** What the channel says around everything this person does. */
  envelope(): Record<string, unknown> {
    const { connector, tenantId, locale, now } = this.#around;
    return {
      id: newActivityId(),
      channelId: 'msteams',
      serviceUrl: connector.url,
      timestamp: new Date(now()).toISOString(),
      locale,
      from: { id: this.known.id, aadObjectId: this.known.aadObjectId },
      recipient: { id: '28:bot', name: 'Lemniscaat' },
      conversation: { id: this.known.chatId, conversationType: 'personal', tenantId },
      channelData: { tenant: { id: tenantId } },
    };
  }

  /** The chat as it stands: what kind each message of the bot is, oldest first. */
  kinds(): readonly Kind[] {
    return this.messages().map(({ activity }) => kindOf(activity));
  }

  /** The messages of the bot, oldest first. */
  messages(): readonly Sent[] {
    return this.#around.connector.messages(this.known.chatId);
  }

  /** The cards in the chat as they stand, oldest first. */
  cards(): readonly Seen[] {
    return this.messages().flatMap(({ id, activity }) => {
      const card = cardOf(activity);
      return card ? [{ id, card }] : [];
    });
  }

  /** The newest card with a button of this verb; the newest card of all without one. */
  card(verb?: string): Seen {
    const found = this.cards().findLast(({ card }) => verb === undefined || verbsOf(card).includes(verb));
    if (found) return found;
    const chat = this.kinds().join(', ');
    throw new Error(`${this.known.userPrincipalName} has no card with ${verb ?? 'a button'}; the chat: ${chat}`);
  }

  /** Waits until the chat ends in messages of these kinds. */
  async sees(...kinds: readonly Kind[]): Promise<void> {
    await until(`${this.known.userPrincipalName} to see ${kinds.join(', ')}`, () => {
      expect(this.kinds().slice(-kinds.length)).toEqual(kinds);
      return true;
    });
  }

  /** Waits until the newest message has this text in it, as it was written. */
  async reads(text: string): Promise<void> {
    await until(`${this.known.userPrincipalName} to read it`, () => {
      expect(this.newestText()).toContain(plain(text));
      return true;
    });
  }

  /** Waits until the newest message says this sentence of `locales/`, in this person's language. */
  async hears(key: string, params: Readonly<Record<string, string | number>> = {}): Promise<void> {
    await this.reads(this.#around.words.t(key, params));
  }

  /** The words of a sentence in this person's language. */
  wordsOf(key: string, params: Readonly<Record<string, string | number>> = {}): string {
    return this.#around.words.t(key, params);
  }

  /** Everything that can be read in the newest message. */
  newestText(): string {
    const newest = this.messages().at(-1);
    return newest ? textOf(newest.activity) : '';
  }
}

function hasArg(data: unknown, arg: string | undefined): boolean {
  return arg === undefined || (data as { arg?: unknown }).arg === arg;
}
