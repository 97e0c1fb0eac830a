import { deliver, type DeliveryParts } from './delivery.ts';
import { toldOf } from './log.ts';
import { type Claimed, claim, nextDue } from './store/outbox.ts';

/** Sends what is owed. `poke` after a commit; it also looks by itself. `close` waits for what is under way. */
export type Outbox = { poke(): void; close(): Promise<void> };

const MOST_AT_ONCE = 32;
const LEASE_MS = 60_000;
const IDLE_MS = 5_000;
/** How soon to look again when something is due that another message holds up. */
const SOON_MS = 50;
const BUSY_MS = 1_000;

/** Starts sending. Messages of one chat leave in order; no chat waits for another, however slow its messages are taken. */
export function startOutbox(parts: DeliveryParts): Outbox {
  const underWay = new Set<Promise<void>>();
  let looking: Promise<void> | undefined;
  let again = false;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;

  function poke(): void {
    again = true;
    if (looking || closed) return;
    clearTimeout(timer);
    looking = look().finally(() => {
      looking = undefined;
      if (again && underWay.size < MOST_AT_ONCE) poke();
    });
  }

  async function look(): Promise<void> {
    try {
      while (again && !closed && underWay.size < MOST_AT_ONCE) {
        again = false;
        const limit = MOST_AT_ONCE - underWay.size;
        for (const message of await claim(parts.store, { now: parts.now(), limit, leaseMs: LEASE_MS })) start(message);
      }
      await sleepUntilDue();
    } catch (error) {
      parts.log.error({ code: 'outbox-failed', ...toldOf(error) });
      wakeIn(IDLE_MS);
    }
  }

  /** Whatever comes of a message, what waits behind it is looked for next. */
  function start(message: Claimed): void {
    const task = deliver(parts, message)
      .catch((error: unknown) => parts.log.error({ code: 'not-settled', id: message.id, ...toldOf(error) }))
      .then(() => {
        underWay.delete(task);
        poke();
      });
    underWay.add(task);
  }

  async function sleepUntilDue(): Promise<void> {
    const due = await parts.store.transaction((tx) => nextDue(tx, parts.now()));
    const soonest = underWay.size > 0 ? BUSY_MS : SOON_MS;
    wakeIn(due === null ? IDLE_MS : Math.min(Math.max(due - parts.now(), soonest), IDLE_MS));
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
      await looking;
      await Promise.all(underWay);
    },
  };
}
