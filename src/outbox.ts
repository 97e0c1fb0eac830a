import type { Ready } from './conversation/owe.ts';
import { deliver, type DeliveryParts } from './delivery.ts';
import { createHolds, TEND_MS } from './holds.ts';
import { toldOf } from './log.ts';
import { insisting } from './store/insisting.ts';
import { type Claimed, LEASE_MS, releaseAll } from './store/outbox.ts';
import { claim, nextDue } from './store/outbox-claim.ts';
import { bringBack } from './store/outbox-ends.ts';

/** Sends what is owed. `close` waits for what is under way. */
export type Outbox = {
  /** Whether there is room for a message that is held from the start. */
  hasRoom(): boolean;
  /** Sends a message that this process holds, at once. */
  send(ready: Ready): void;
  /** Looks for what is owed: after a commit that owes more than was given to `send`. It also looks by itself. */
  poke(): void;
  close(): Promise<void>;
};

const MOST_CLAIMED = 32;
/** So many messages are under way at most, so that a channel that hangs does not fill the memory. */
const MOST_AT_ONCE = 256;
const IDLE_MS = 5_000;
/** How soon to look again when something is due that another message holds up. */
const SOON_MS = 50;
const BUSY_MS = 1_000;

/**
 * Starts sending. Messages of one chat leave in order; no chat waits for another, however slow its messages are taken. What became of a
 * message is kept even when the database is away meanwhile: it is tried until it can be, lest the message be sent twice.
 */
export function startOutbox(parts: Omit<DeliveryParts, 'served'>): Outbox {
  const underWay = new Set<Promise<void>>();
  const holds = createHolds(parts);
  const failed = (): void => void (wasAway = true);
  const sending = { ...parts, store: insisting(parts.store, { isOver: () => closed, failed }), served: { at: -Infinity } };
  let claimed = 0;
  let looking: Promise<void> | undefined;
  let again = false;
  let closed = false;
  /** Whether the database was away since the last look. */
  let wasAway = false;
  /** When the last look was, by a clock that may jump, or that went on while the machine slept. */
  let lookedAt = Infinity;
  /** Whether something was due at the last look that could not be taken. */
  let heldUp = false;
  /** When the next message is due, as far as the last look saw, epoch milliseconds. */
  let nextAt = Infinity;
  let timer: NodeJS.Timeout | undefined;

  function poke(): void {
    again = true;
    if (looking || closed) return;
    clearTimeout(timer);
    looking = look().finally(() => {
      looking = undefined;
      if (again && claimed < MOST_CLAIMED) poke();
    });
  }

  const unread = (id: string, error: unknown): void => parts.log.error({ code: 'not-opened', id, ...toldOf(error) });

  async function look(): Promise<void> {
    try {
      while (again && !closed && claimed < MOST_CLAIMED) {
        again = false;
        const now = parts.now();
        await catchUp(now);
        const limit = MOST_CLAIMED - claimed;
        for (const message of await claim(parts.store, { now, limit, leaseMs: LEASE_MS, unread })) {
          claimed += 1;
          start(deliver(sending, message, { since: now }), message, () => {
            claimed -= 1;
          });
        }
      }
      await sleepUntilDue();
    } catch (error) {
      wasAway = true;
      // Whatever was asked meanwhile: not sooner than after a pause.
      again = false;
      parts.log.error({ code: 'outbox-failed', ...toldOf(error) });
      wakeIn(IDLE_MS);
    }
  }

  /** Before anything is claimed: what is under way stays held, whatever the database, the clock or the machine did since the last look. */
  async function catchUp(now: number): Promise<void> {
    const isWaking = now - lookedAt > LEASE_MS / 2;
    if (isWaking) {
      // Turns that were kept before are told by then, and what they hold with them.
      await holds.renew();
      await new Promise((resolve) => setTimeout(resolve, SOON_MS));
    }
    if (wasAway || isWaking || now < lookedAt) {
      wasAway = false;
      await holds.renew();
    }
    if (now < lookedAt) await parts.store.transaction((tx) => bringBack(tx, now));
    lookedAt = now;
  }

  /** Whatever comes of a message, what waits behind it is looked for next. */
  function start(delivering: Promise<boolean>, message: Claimed, ended: () => void = () => {}): void {
    holds.taken(message);
    const task = delivering
      .catch((error: unknown) => {
        parts.log.error({ code: 'not-settled', id: message.id, ...toldOf(error) });
        return false;
      })
      .then((isSent) => {
        underWay.delete(task);
        holds.ended(message);
        ended();
        if (!isSent || heldUp || looking) poke();
      });
    underWay.add(task);
  }

  async function sleepUntilDue(): Promise<void> {
    const now = parts.now();
    const due = await parts.store.transaction((tx) => nextDue(tx, now));
    heldUp = due !== null && due <= now;
    nextAt = due ?? Infinity;
    const soonest = underWay.size > 0 ? BUSY_MS : SOON_MS;
    wakeIn(due === null ? IDLE_MS : Math.min(Math.max(due - parts.now(), soonest), IDLE_MS));
  }

  function wakeIn(ms: number): void {
    if (closed) return;
    clearTimeout(timer);
    timer = setTimeout(poke, ms);
  }

  let tending: Promise<void> | undefined;
  const tendOnce = (): void => {
    tending ??= tend().finally(() => {
      tending = undefined;
    });
  };
  // Whoever starts often does so because somebody has ended.
  const firstTime = setTimeout(tendOnce, TEND_MS / 4).unref();
  const tender = setInterval(tendOnce, TEND_MS).unref();

  async function tend(): Promise<void> {
    try {
      const freed = await holds.tend();
      if (freed === 0) return;
      parts.log.warn({ code: 'taken-over', count: freed });
      poke();
    } catch (error) {
      parts.log.warn({ code: 'holds-not-tended', ...toldOf(error) });
    }
  }

  poke();
  return {
    hasRoom: () => !closed && underWay.size < MOST_AT_ONCE,
    send({ message, destination }) {
      start(deliver(sending, message, { since: message.createdAt, known: destination }), message);
      if (parts.now() >= nextAt) poke();
    },
    poke,
    async close() {
      closed = true;
      clearTimeout(timer);
      await looking;
      await Promise.all(underWay);
      clearTimeout(firstTime);
      clearInterval(tender);
      await tending;
    },
  };
}

/** Before `startOutbox`: lets go of what a process held that has ended, where only one can run; elsewhere lets others see that this one lives. */
export async function takeOver({ store }: Pick<DeliveryParts, 'store'>): Promise<void> {
  store.attend();
  if (store.engine === 'sqlite') await store.transaction(releaseAll);
}
