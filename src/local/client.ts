import { pressedAction, type Inputs, type Which } from './card-press.ts';
import type {
  Attachment,
  Card,
  Chat,
  Choice,
  Delivery,
  Dialog,
  Language,
  LocalEvent,
  Message,
  Outcome,
  Seat,
} from './protocol.ts';

const PATIENCE_MS = 10_000;

/** A message as one person sees it. `from` is `bot` or a person's id; `card` is the first Adaptive Card of it. */
export type Seen = { id: string; from: string; at: string; text: string; card?: Card; choices: Choice[]; delivery: Delivery };

/** Somebody of the demo school, without a browser. */
export type LocalClient = {
  readonly person: Seat;
  /** Types something; resolves when the bot has taken it. */
  say(text: string, attachments?: Attachment[]): Promise<Seen>;
  /** Presses a button of a message's card; see `pressedAction` for what can be wrong with that. */
  press(message: Seen, which: Which, inputs?: Inputs): Promise<Outcome>;
  /** Presses a button of a dialog that `press` gave. */
  submit(dialog: Dialog, which: Which, inputs?: Inputs): Promise<Outcome>;
  messages(): Promise<Seen[]>;
  /** The newest message that fits, now or as soon as there is one; an error after ten seconds (or `within` ms). */
  waitFor(fits: (message: Seen) => boolean, within?: number): Promise<Seen>;
  locale(locale: Language): Promise<void>;
  install(installed: boolean): Promise<void>;
  /** Opens the chat for the first time: the bot hears that the app was installed. */
  arrive(): Promise<void>;
  close(): void;
};

/** Takes a seat in the stand-in as one person. `localUrl` is the address that `startLocal` gives. */
export async function connectAs(localUrl: string, personId: string): Promise<LocalClient> {
  const here = new URL(`local/people/${encodeURIComponent(personId)}/`, localUrl);
  const end = new AbortController();
  const chat = async (): Promise<Chat> => (await call(here, 'GET', 'chat')) as Chat;
  const { id } = await chat();
  const changes = await followChat(localUrl, id, end.signal);
  const messages = async (): Promise<Seen[]> => (await chat()).messages.map((message) => seenBy(personId, message));
  const { people } = (await call(new URL(localUrl), 'GET', 'local/world')) as { people: Seat[] };
  const person = people.find((seat) => seat.id === personId);
  if (person === undefined) throw new Error(`Nobody in the demo school has the id ${personId}`);

  const waitFor = async (fits: (message: Seen) => boolean, within = PATIENCE_MS): Promise<Seen> => {
    const until = Date.now() + within;
    for (;;) {
      const next = changes.next();
      const found = (await messages()).findLast(fits);
      if (found) return found;
      if (!(await next(until - Date.now()))) throw new Error(await describe(messages, within));
    }
  };

  return {
    person,
    messages,
    waitFor,
    async say(text, attachments = []) {
      const said = (await call(here, 'POST', 'messages', { text, attachments })) as Message;
      return waitFor((message) => message.id === said.id && message.delivery !== 'sending');
    },
    async press({ id: message, card }, which, inputs) {
      if (card === undefined) throw new Error('This message has no card to press a button of');
      return (await call(here, 'POST', 'actions', { message, action: pressedAction(card, which, inputs) })) as Outcome;
    },
    async submit({ card }, which, inputs) {
      if (card === undefined) throw new Error('This dialog has no card to press a button of');
      return (await call(here, 'POST', 'dialogs', { data: pressedAction(card, which, inputs).data })) as Outcome;
    },
    locale: async (locale) => void (await call(here, 'PUT', 'settings', { locale })),
    install: async (installed) => void (await call(here, 'PUT', 'settings', { installed })),
    arrive: async () => void (await call(here, 'POST', 'arrival')),
    close: () => end.abort(),
  };
}

function seenBy(personId: string, { id, from, at, text, attachments, choices, delivery, views }: Message): Seen {
  const card =
    views[personId] ?? attachments.find(({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive')?.content;
  return { id, from, at, text, choices, delivery, ...(card === undefined ? {} : { card: card as Card }) };
}

async function call(base: URL, method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(new URL(path, base), {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}

type Changes = {
  /** Take this before looking: the function resolves to `false` when nothing changed in time, counted from the taking. */
  next(): (within: number) => Promise<boolean>;
};

async function followChat(localUrl: string, chat: string, signal: AbortSignal): Promise<Changes> {
  const response = await fetch(new URL('local/events', localUrl), { signal });
  let change = Promise.withResolvers<boolean>();
  const read = async (): Promise<void> => {
    let rest = '';
    for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const blocks = `${rest}${part}`.split('\n\n');
      rest = blocks.pop() ?? '';
      const events = blocks
        .filter((block) => block.startsWith('data: '))
        .map((block) => JSON.parse(block.slice(6)) as LocalEvent);
      if (!events.some((event) => 'chat' in event && event.chat === chat)) continue;
      change.resolve(true);
      change = Promise.withResolvers();
    }
  };
  // The stream ends when the client closes or the stand-in stops; whoever waits then gets the error of `waitFor`.
  void read().catch(() => undefined);
  return {
    next: () => {
      const { promise } = change;
      return (within) => Promise.race([promise, timeUp(within)]);
    },
  };
}

function timeUp(within: number): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), Math.max(0, within)).unref();
  });
}

async function describe(messages: () => Promise<Seen[]>, within: number): Promise<string> {
  const last = (await messages()).slice(-3).map(({ from, text, card }) => `${from}: ${card ? '[card]' : text}`);
  return `No such message within ${within} ms; the last ones: ${last.join(' | ')}`;
}
