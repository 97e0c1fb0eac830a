import { dayOf } from './days.ts';
import { mentorNotTold } from './conversation/care.ts';
import type { Outcome } from './conversation/desk.ts';
import { owe } from './conversation/owe.ts';
import { rememberRefused } from './conversation/refused.ts';
import { NOT_SHOWN } from './conversation/respond.ts';
import { closingNotDelivered } from './conversation/unreachable.ts';
import { type Log, toldOf } from './log.ts';
import type { School } from './people/schools.ts';
import type { Reply } from './reply.ts';
import { findChat, setReachable } from './store/chats.ts';
import type { Claimed } from './store/outbox.ts';
import { LONGEST_PUT_OFF_MS, markFailed, markUnreachable, retryAt } from './store/outbox-ends.ts';
import { findPerson } from './store/people.ts';
import type { Store, Tx } from './store/store.ts';
import type { NewId } from './store/uuid7.ts';
import type { ConnectorError } from './teams/connector.ts';

/** What keeping the end of a message needs from outside. */
export type EndingParts = {
  readonly store: Store;
  readonly schoolOf: (tx: Tx, tenantId: string) => Promise<School | undefined>;
  readonly newId: NewId;
  readonly log: Log;
  readonly now: () => number;
  /** When the channel's service last took a message, epoch milliseconds. */
  readonly served: { at: number };
};

/** How often a message is tried at which the service itself fails, or of which no card can be made: longer would hold up the chat for nothing. */
const MOST_FAILURES = 8;
/** How long it is tried when the service takes no other message either. */
const LONGEST_FAILING_MS = 2 * 3_600_000;
/** How long a message is kept while the service is away. */
const LONGEST_WAIT_MS = 24 * 3_600_000;
const LONGEST_PAUSE_MS = 300_000;

const UNMAKEABLE = 'unmakeable';

/** A message of which no card can be made. */
export class Unmakeable extends Error {
  readonly code = UNMAKEABLE;
}

/** Marks a message in a transaction; gives whether this process still held it. */
type Mark = (tx: Tx) => Promise<boolean>;

/** Keeps what became of a message that left. */
type Sent = {
  /** Its statements are all given at once. */
  readonly mark: Mark;
  /** Remembers where its card is. */
  readonly place?: (tx: Tx) => Promise<void>;
  /** Whether nobody can have taken it over by now. */
  readonly isSure?: () => boolean;
};

/** Keeps that a message was sent, which nobody waits for. What may have been taken over may have been followed by newer versions of its card, which keep their place: that is looked at anew each time that this is tried. */
export async function settleSent({ store, log }: EndingParts, { mark, place, isSure = () => true }: Sent): Promise<void> {
  const { held } = await store.unhurried(async (tx) => {
    if (!isSure()) {
      const isHeld = await mark(tx);
      if (isHeld) await place?.(tx);
      return { held: isHeld };
    }
    if (place) tx.given(place(tx));
    const marked = mark(tx);
    tx.given(marked);
    return { held: marked };
  });
  if (!(await held)) log.warn({ code: 'lease-lost' });
}

/** Keeps what became of a message. */
export async function settle({ store, log }: EndingParts, mark: Mark): Promise<void> {
  const held = await store.transaction(mark);
  if (!held) log.warn({ code: 'lease-lost' });
}

/** A message did not leave: it is owed again later, or given up. */
export async function failed(parts: EndingParts, message: Claimed, error: ConnectorError | Unmakeable): Promise<void> {
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
function isUnmakeableByAll({ store }: EndingParts, { attempts }: Claimed): boolean {
  return store.engine === 'sqlite' || attempts >= MOST_FAILURES;
}

function isFinal({ now, served }: EndingParts, { code, status }: ConnectorError, { attempts, createdAt }: Claimed): boolean {
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
export async function giveUp({ store, newId, now, schoolOf }: EndingParts, message: Claimed, problem: string): Promise<void> {
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
