import { dayOf } from './conversation/days.ts';
import { owe } from './conversation/handle.ts';
import { studentNotReached } from './conversation/unreachable.ts';
import { type Log, toldOf } from './log.ts';
import type { School } from './people/schools.ts';
import type { CardView, Reply } from './reply.ts';
import { cardAt, placeCard } from './store/cards.ts';
import { anyChat, type Chat, chatOfPerson, findChat, lockChat, setReachable } from './store/chats.ts';
import { type Claimed, claim, markFailed, markSent, markUnreachable, nextDue, retryAt } from './store/outbox.ts';
import { StoreError } from './store/errors.ts';
import { findPerson, type Person } from './store/people.ts';
import type { Store, Tx } from './store/store.ts';
import type { NewId } from './store/uuid7.ts';
import { localeOf } from './conversation/locale.ts';
import { type Connector, ConnectorError } from './teams/connector.ts';
import type { Renderer } from './teams/message.ts';

/** What sending needs from outside. */
export type OutboxParts = {
  readonly store: Store;
  readonly connector: Connector;
  readonly render: Renderer;
  readonly schoolOf: (tx: Tx, tenantId: string) => Promise<School | undefined>;
  readonly newId: NewId;
  readonly log: Log;
  readonly now: () => number;
};

/** Sends what is owed. `poke` after a commit; it also looks by itself. `close` waits for what is under way. */
export type Outbox = { poke(): void; close(): Promise<void> };

const BATCH = 32;
const LEASE_MS = 60_000;
const IDLE_MS = 5_000;
const MOST_ATTEMPTS = 8;

/** Starts sending. Messages of one chat leave in order, chats do not wait for each other. */
export function startOutbox(parts: OutboxParts): Outbox {
  let running: Promise<void> | undefined;
  let again = false;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;

  function poke(): void {
    again = true;
    if (running || closed) return;
    clearTimeout(timer);
    running = run().finally(() => {
      running = undefined;
      if (again) poke();
    });
  }

  async function run(): Promise<void> {
    try {
      while (again && !closed) {
        again = false;
        const claimed = await claim(parts.store, { now: parts.now(), limit: BATCH, leaseMs: LEASE_MS });
        if (claimed.length > 0) again = true;
        await Promise.all(claimed.map((message) => deliver(parts, message)));
      }
      await sleepUntilDue();
    } catch (error) {
      parts.log.error({ code: 'outbox-failed', ...toldOf(error) });
      wakeIn(IDLE_MS);
    }
  }

  async function sleepUntilDue(): Promise<void> {
    const due = await parts.store.transaction((tx) => nextDue(tx, parts.now()));
    wakeIn(due === null ? IDLE_MS : Math.min(Math.max(due - parts.now(), 50), IDLE_MS));
  }

  function wakeIn(ms: number): void {
    if (closed) return;
    clearTimeout(timer);
    timer = setTimeout(poke, ms);
  }

  poke();
  return {
    poke,
    async close() {
      closed = true;
      clearTimeout(timer);
      await running;
    },
  };
}

type Destination = { readonly chat: Chat; readonly person: Person | undefined; readonly school: School | undefined; readonly placed: string | undefined };

async function deliver(parts: OutboxParts, message: Claimed): Promise<void> {
  try {
    const destination = (await parts.store.transaction((tx) => destinationOf(parts, tx, message))) ?? (await openChat(parts, message));
    if (!destination) return await unreachable(parts, message, null, 'no-chat');
    await sendTo(parts, message, destination);
  } catch (error) {
    await failed(parts, message, error);
  }
}

async function destinationOf({ schoolOf }: OutboxParts, tx: Tx, { tenantId, chatId, personId, slot }: Claimed): Promise<Destination | undefined> {
  const chat = chatId === null ? await chatOfPerson(tx, tenantId, personId ?? '') : await findChat(tx, { tenantId, id: chatId });
  if (!chat) return undefined;
  const person = chat.personId === null ? undefined : await findPerson(tx, { tenantId, id: chat.personId });
  const placed = slot === null ? undefined : await cardAt(tx, { tenantId, chatId: chat.id, slot });
  return { chat, person, school: await schoolOf(tx, tenantId), placed };
}

/** A person who never wrote to the bot: their chat is opened, if the channel knows the app for them. */
async function openChat(parts: OutboxParts, { tenantId, personId, slot }: Claimed): Promise<Destination | undefined> {
  if (personId === null) return undefined;
  const known = await parts.store.transaction(async (tx) => ({ person: await findPerson(tx, { tenantId, id: personId }), example: await anyChat(tx, tenantId) }));
  const { person, example } = known;
  if (!person?.entraId || !example) return undefined;
  const bot = example.bot as { id: string };
  const id = await parts.connector.open(example.serviceUrl, { botId: bot.id, entraId: person.entraId, tenantId });
  const opened: Chat = { ...example, id, personId, kind: 'personal', locale: '' };
  return parts.store.transaction(async (tx) => {
    const { chat } = await lockChat(tx, opened, parts.now());
    return { chat, person, school: await parts.schoolOf(tx, tenantId), placed: slot === null ? undefined : await cardAt(tx, { tenantId, chatId: id, slot }) };
  });
}

async function sendTo(parts: OutboxParts, message: Claimed, { chat, person, school, placed }: Destination): Promise<void> {
  const reply = message.payload as Reply;
  const today = dayOf(parts.now(), school?.settings.timeZone ?? 'UTC');
  const { activity } = parts.render({ locale: localeOf(person, chat), school, teamId: person?.teamId ?? null, today });
  if (reply.op === 'update' && placed !== undefined) {
    await parts.connector.update(chat, placed, activity(reply.view));
    await settle(parts, (tx) => markSent(tx, message));
    return;
  }
  const activityId = await parts.connector.send(chat, activity(reply.view));
  await settle(parts, async (tx) => {
    const held = await markSent(tx, message);
    if (message.slot !== null && activityId !== '') await placeCard(tx, { tenantId: message.tenantId, chatId: chat.id, slot: message.slot }, activityId, parts.now());
    return held;
  });
  if (reply.op === 'move' && placed !== undefined) await shrink(parts, chat, placed, activity({ card: 'line', line: reply.left } satisfies CardView));
}

/** The old copy of a card becomes a line. When that fails, an old card stays: it says so itself when it is pressed. */
async function shrink(parts: OutboxParts, chat: Chat, activityId: string, activity: object): Promise<void> {
  try {
    await parts.connector.update(chat, activityId, activity);
  } catch (error) {
    parts.log.warn({ code: 'card-not-shrunk', ...toldOf(error) });
  }
}

async function failed(parts: OutboxParts, message: Claimed, error: unknown): Promise<void> {
  // The database is away: the lease runs out and the message comes round again.
  if (error instanceof StoreError) return parts.log.warn({ code: 'not-settled', id: message.id, ...toldOf(error) });
  // What cannot be made into a message will not be next time either, and must not hold up what comes after it.
  const problem = error instanceof ConnectorError ? error.code : 'unmakeable';
  const level = problem === 'unmakeable' ? 'error' : 'warn';
  parts.log[level]({ code: 'not-sent', problem, attempt: message.attempts, id: message.id, ...toldOf(error) });
  if (problem === 'unreachable' || (problem === 'gone' && message.op === 'send')) return unreachable(parts, message, message.chatId, problem);
  if (problem === 'refused' || problem === 'gone' || problem === 'unmakeable' || message.attempts >= MOST_ATTEMPTS) return settle(parts, (tx) => markFailed(tx, message, problem));
  const wait = (error instanceof ConnectorError ? error.retryAfterMs : null) ?? Math.min(1_000 * 2 ** (message.attempts - 1), 300_000);
  return settle(parts, (tx) => retryAt(tx, message, parts.now() + wait, problem));
}

async function unreachable(parts: OutboxParts, message: Claimed, chatId: string | null, problem: string): Promise<void> {
  const { store, newId, now } = parts;
  const { tenantId, slot } = message;
  await store.transaction(async (tx) => {
    if (!(await markUnreachable(tx, message, problem))) return;
    if (chatId !== null) await setReachable(tx, { tenantId, id: chatId }, false);
    const [kind, proposalId] = slot?.split(':') ?? [];
    if (kind !== 'proposal' || proposalId === undefined) return;
    const at = now();
    const school = await parts.schoolOf(tx, tenantId);
    const today = dayOf(at, school?.settings.timeZone ?? 'UTC');
    const desk = { tx, at, today, locale: 'nl', newId: () => newId(at) } as const;
    await owe(tx, { tenantId, at, newId }, await studentNotReached(desk, tenantId, proposalId));
  });
}

async function settle({ store, log }: OutboxParts, mark: (tx: Tx) => Promise<boolean>): Promise<void> {
  const held = await store.transaction(mark);
  if (!held) log.warn({ code: 'lease-lost' });
}
