import { dayOf } from './days.ts';
import { mentorNotTold } from './conversation/care.ts';
import { localeOf } from './conversation/locale.ts';
import { asItIsNow } from './conversation/overtaken.ts';
import type { Outcome } from './conversation/desk.ts';
import { type Destination, owe } from './conversation/owe.ts';
import { rememberRefused } from './conversation/refused.ts';
import { NOT_SHOWN } from './conversation/respond.ts';
import { closingNotDelivered } from './conversation/unreachable.ts';
import { type Log, toldOf } from './log.ts';
import type { School } from './people/schools.ts';
import type { Reply } from './reply.ts';
import { cardAt, placeCard } from './store/cards.ts';
import { anyChat, type Chat, chatOfPerson, findChat, lockChat, setReachable } from './store/chats.ts';
import { type Claimed, LEASE_MS } from './store/outbox.ts';
import {
  forgetSent,
  isOutdated,
  LONGEST_PUT_OFF_MS,
  markFailed,
  markSent,
  markUnreachable,
  retryAt,
} from './store/outbox-ends.ts';
import { isHeldOn } from './store/outbox-holds.ts';
import { findPerson } from './store/people.ts';
import type { Store, Tx } from './store/store.ts';
import type { NewId } from './store/uuid7.ts';
import { type Connector, ConnectorError } from './teams/connector.ts';
import type { Renderer } from './teams/message.ts';

/** What delivering needs from outside. */
export type DeliveryParts = {
  readonly store: Store;
  readonly connector: Connector;
  readonly render: Renderer;
  readonly schoolOf: (tx: Tx, tenantId: string) => Promise<School | undefined>;
  readonly newId: NewId;
  readonly log: Log;
  readonly now: () => number;
  /** When the channel's service last took a message, epoch milliseconds. */
  readonly served: { at: number };
};

const UNMAKEABLE = 'unmakeable';

/** A message of which no card can be made. */
class Unmakeable extends Error {
  readonly code = UNMAKEABLE;
}

/** A message that was held by this process before, and is another's by now. */
class Lost extends Error {}

/** So long after it was taken a message is this process's for sure: others need many times as long to take over from one that stands still. */
const SURE_MS = 5_000;

/** How often a message is tried at which the service itself fails, or of which no card can be made: longer would hold up the chat for nothing. */
const MOST_FAILURES = 8;
/** How long it is tried when the service takes no other message either. */
const LONGEST_FAILING_MS = 2 * 3_600_000;
/** How long a message is kept while the service is away. */
const LONGEST_WAIT_MS = 24 * 3_600_000;
const LONGEST_PAUSE_MS = 300_000;

/** Since when this process holds a message, epoch milliseconds, and where that goes when it is known. */
export type Taken = { readonly since: number; readonly known?: Destination };

/**
 * Delivers one message, to where it is known to go, and settles what became of it. An update that waited until a newer one of the same
 * card was owed does not leave: it would take back what its reader has seen in the meantime. Resolves with whether it was sent: if
 * not, it is owed again later, or something else is owed now. Rejects when it could not be read, or what became of it could not
 * be kept: then it comes round again.
 */
export async function deliver(parts: DeliveryParts, message: Claimed, taken: Taken): Promise<boolean> {
  try {
    const found = taken.known ?? (await parts.store.transaction((tx) => destinationOf(parts, tx, message)));
    if (found === 'outdated') {
      await settle(parts, (tx) => markSent(tx, message));
      return true;
    }
    const destination = found ?? (await openChat(parts, message));
    if (destination) await sendTo(parts, message, destination, taken.since);
    else await giveUp(parts, message, 'no-chat');
    return destination !== undefined;
  } catch (error) {
    if (error instanceof Lost) {
      parts.log.warn({ code: 'lease-lost' });
      return false;
    }
    if (!(error instanceof ConnectorError || error instanceof Unmakeable)) throw error;
    await failed(parts, message, error);
    return false;
  }
}

async function destinationOf(parts: DeliveryParts, tx: Tx, message: Claimed): Promise<Destination | 'outdated' | undefined> {
  return message.op === 'update' && (await isOutdated(tx, message)) ? 'outdated' : placeOf(parts, tx, message);
}

async function placeOf({ schoolOf, now }: DeliveryParts, tx: Tx, message: Claimed): Promise<Destination | undefined> {
  const { tenantId, chatId, personId, slot } = message;
  const chat = chatId === null ? await chatOfPerson(tx, tenantId, personId ?? '') : await findChat(tx, { tenantId, id: chatId });
  if (!chat) return undefined;
  const person = chat.personId === null ? undefined : await findPerson(tx, { tenantId, id: chat.personId });
  const placed = slot === null ? undefined : await cardAt(tx, { tenantId, chatId: chat.id, slot });
  const school = await schoolOf(tx, tenantId);
  const at = now();
  const today = dayOf(at, school?.settings.timeZone ?? 'UTC');
  return { chat, person, school, placed, reply: await asItIsNow({ tx, at, today, ...(school && { school }) }, message) };
}

/** A person who never wrote to the bot: their chat is opened, if the channel knows the app for them. */
async function openChat(parts: DeliveryParts, message: Claimed): Promise<Destination | undefined> {
  const { tenantId, personId } = message;
  if (personId === null) return undefined;
  const { person, example } = await parts.store.transaction(async (tx) => ({
    person: await findPerson(tx, { tenantId, id: personId }),
    example: await anyChat(tx, tenantId),
  }));
  if (!person?.entraId || !example) return undefined;
  const bot = example.bot as { id: string };
  const id = await parts.connector.open(example.serviceUrl, { botId: bot.id, entraId: person.entraId, tenantId });
  return parts.store.transaction(async (tx) => {
    await lockChat(tx, { ...example, id, personId, kind: 'personal', locale: '' }, parts.now());
    return placeOf(parts, tx, { ...message, chatId: id });
  });
}

async function sendTo(parts: DeliveryParts, message: Claimed, destination: Destination, since: number): Promise<void> {
  const { chat, person, school, placed, reply = message.payload as Reply } = destination;
  const { tenantId, slot } = message;
  const today = dayOf(parts.now(), school?.settings.timeZone ?? 'UTC');
  const holder = person ? { tenantId, personId: person.id } : null;
  const rendered = parts.render({ locale: localeOf(person, chat), school, teamId: person?.teamId ?? null, today, holder });
  const activity = (view: Reply['view']): object => made(() => rendered.activity(view));
  await beSure(parts, message, since);
  if (reply.op === 'update') {
    const isDone = placed !== undefined && (await isReplaced(parts, chat, placed, activity(reply.view)));
    if (isDone || reply.ifThere) return settleSent(parts, (tx) => markSent(tx, message));
    await beSure(parts, message, since);
  }
  const activityId = await parts.connector.send(chat, activity(reply.view));
  parts.served.at = parts.now();
  const mark = 'forget' in reply ? forgetSent : markSent;
  const place = async (tx: Tx): Promise<void> => {
    if (slot !== null && activityId !== '') await placeCard(tx, { tenantId, chatId: chat.id, slot }, activityId, parts.now());
  };
  if (isSure(parts, since)) {
    await settleSent(parts, (tx) => {
      tx.given(place(tx));
      return mark(tx, message);
    });
  } else {
    // What another took over may have been followed by newer versions of this card: those keep their place.
    await settle(parts, async (tx) => {
      const held = await mark(tx, message);
      if (held) await place(tx);
      return held;
    });
  }
  if (reply.op === 'move' && placed !== undefined)
    await shrink(parts, chat, placed, activity({ card: 'line', line: reply.left }));
}

/**
 * Just before a message leaves. A process that stood still, or whose machine did, goes on where it was: with messages that others took over meanwhile, and sent, and
 * newer ones of the same chat after them.
 */
async function beSure(parts: DeliveryParts, message: Claimed, since: number): Promise<void> {
  if (isSure(parts, since)) return;
  const { store, now } = parts;
  if (!(await store.transaction((tx) => isHeldOn(tx, message, now() + LEASE_MS)))) throw new Lost();
}

/** Whether a message that is held since then cannot be another's by now; on SQLite there is none. */
function isSure({ store, now }: DeliveryParts, since: number): boolean {
  const age = now() - since;
  return store.engine === 'sqlite' || (age >= 0 && age < SURE_MS);
}

function made(make: () => object): object {
  try {
    return make();
  } catch (cause) {
    throw new Unmakeable('No card can be made of this message', { cause });
  }
}

/** Puts a card in the place of an older version of it; false when that is no longer there, so that it must be sent anew. */
async function isReplaced({ connector }: DeliveryParts, chat: Chat, activityId: string, activity: object): Promise<boolean> {
  try {
    await connector.update(chat, activityId, activity);
    return true;
  } catch (error) {
    if (error instanceof ConnectorError && error.code === 'gone') return false;
    throw error;
  }
}

/** The old copy of a card becomes a line. When that fails, an old card stays: it says so itself when it is pressed. */
async function shrink({ connector, log }: DeliveryParts, chat: Chat, activityId: string, activity: object): Promise<void> {
  try {
    await connector.update(chat, activityId, activity);
  } catch (error) {
    log.warn({ code: 'card-not-shrunk', ...toldOf(error) });
  }
}

async function failed(parts: DeliveryParts, message: Claimed, error: ConnectorError | Unmakeable): Promise<void> {
  const problem = error.code;
  const level = problem === UNMAKEABLE ? 'error' : 'warn';
  parts.log[level]({ code: 'not-sent', problem, attempt: message.attempts, id: message.id, ...toldOf(error) });
  const isOver = error instanceof Unmakeable ? isUnmakeableByAll(parts, message) : isFinal(parts, error, message);
  if (isOver) return giveUp(parts, message, problem);
  const asked = error instanceof Unmakeable ? null : error.retryAfterMs;
  const pause = asked ?? Math.min(1_000 * 2 ** (message.attempts - 1), LONGEST_PAUSE_MS);
  const wait = Math.min(pause, LONGEST_PUT_OFF_MS);
  return settle(parts, (tx) => retryAt(tx, message, parts.now() + wait, problem));
}

/** Beside this instance there may be one of a newer version, which knows what it owes: it comes by sooner or later. */
function isUnmakeableByAll({ store }: DeliveryParts, { attempts }: Claimed): boolean {
  return store.engine === 'sqlite' || attempts >= MOST_FAILURES;
}

function isFinal({ now, served }: DeliveryParts, { code, status }: ConnectorError, { attempts, createdAt }: Claimed): boolean {
  if (code === 'unreachable' || code === 'gone' || code === 'refused') return true;
  const waited = now() - createdAt;
  // The service takes other messages and chokes on this very one, as far as anybody can tell.
  if (status === 500 && attempts >= MOST_FAILURES && (served.at > createdAt || waited >= LONGEST_FAILING_MS)) return true;
  return waited >= LONGEST_WAIT_MS;
}

/**
 * The message stays unsent for good. When it was a closing, its mentor hears so at once; when a student asked for it, they do. In the place of another
 * of which no card could be made, an older version owed it for example, comes a sentence that says so.
 */
async function giveUp({ store, newId, now, schoolOf }: DeliveryParts, message: Claimed, problem: string): Promise<void> {
  const { tenantId, chatId, slot } = message;
  const isAway = problem === 'unreachable' || problem === 'gone' || problem === 'no-chat';
  await store.transaction(async (tx) => {
    if (!(await (isAway ? markUnreachable : markFailed)(tx, message, problem))) return;
    if (isAway && chatId !== null) await setReachable(tx, { tenantId, id: chatId }, false);
    const missed = await personMissed(tx, message);
    if (isAway && missed !== null) await rememberRefused(tx, { tenantId, personId: missed }, now());
    const at = now();
    const by = { tenantId, order: at, now: at, newId };
    const reply = message.payload as Reply;
    if ('orTellIn' in reply) {
      const mentor = missed === null ? undefined : await findPerson(tx, { tenantId, id: missed });
      return owe(tx, by, mentorNotTold(reply.orTellIn, mentor));
    }
    const [kind, proposalId] = slot?.split(':') ?? [];
    if (kind !== 'proposal' || proposalId === undefined) {
      if (problem === UNMAKEABLE && reply.op !== 'update') await owe(tx, by, notShown(message));
      return;
    }
    const today = dayOf(at, (await schoolOf(tx, tenantId))?.settings.timeZone ?? 'UTC');
    const desk = { tx, at, today, locale: 'nl', newId: () => newId(at) } as const;
    await owe(tx, by, await closingNotDelivered(desk, { tenantId, id: proposalId }, isAway));
  });
}

/** What is said in the place of a message of which no card can be made. */
function notShown({ chatId, personId }: Claimed): Pick<Outcome, 'owed'> {
  const reply = { op: 'send', view: NOT_SHOWN } as const;
  if (chatId !== null) return { owed: [{ chatId, reply }] };
  return { owed: personId === null ? [] : [{ personId, reply }] };
}

/** Who did not get a message. */
async function personMissed(tx: Tx, { tenantId, chatId, personId }: Claimed): Promise<string | null> {
  if (personId !== null || chatId === null) return personId;
  return (await findChat(tx, { tenantId, id: chatId }))?.personId ?? null;
}

type Mark = (tx: Tx) => Promise<boolean>;

/** Nobody waits for the news that something was sent. All statements of `mark` are given at once. */
async function settleSent({ store, log }: DeliveryParts, mark: Mark): Promise<void> {
  const { held } = await store.unhurried(async (tx) => {
    const marked = mark(tx);
    tx.given(marked);
    return { held: marked };
  });
  if (!(await held)) log.warn({ code: 'lease-lost' });
}

async function settle({ store, log }: DeliveryParts, mark: Mark): Promise<void> {
  const held = await store.transaction(mark);
  if (!held) log.warn({ code: 'lease-lost' });
}
