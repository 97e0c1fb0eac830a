import { type Claimed, LEASE_MS } from './store/outbox.ts';
import { type Hold, holdOn, holdsAt, letGo } from './store/outbox-holds.ts';
import { livingSenders } from './store/presence.ts';
import type { Store, Tx } from './store/store.ts';

/** The messages that this process is sending. */
export type Holds = {
  taken(message: Claimed): void;
  ended(message: Claimed): void;
  /** Holds on to everything that is under way: after an outage, before anything is claimed. */
  renew(): Promise<void>;
  /**
   * Holds on to what is under way since the last time or longer, and lets go of what a process held that has died, and of what this one holds
   * without having heard so. To be called every `TEND_MS`. Resolves with how many messages became free.
   */
  tend(): Promise<number>;
};

/** How long between two looks after what is held. A hold that lasts is renewed within two of these. */
export const TEND_MS = 1_000;
/** So long after it was taken nobody has taken a message over: whoever does so has looked twice. */
const SURE_MS = TEND_MS / 2;
/** After so many looks in a row at which a hold was exactly the same, its sender has died, though it may be seen: many times as long as renewing takes. */
const LOOKS_TO_DEATH = 25;
/** After so many looks in a row at which its sender was not seen, it has ended: whoever lost its connection is seen again before. */
const LOOKS_TO_END = 2;
/**
 * After so many looks in a row at which a hold is this process's own and it knows nothing of it, the turn that it came of was kept and this process never heard so:
 * its connection broke. Longer than `SURE_MS`, so that whoever hears of it late asks first.
 */
const LOOKS_TO_FORGOTTEN = 7;

/** Whether what a process holds since `since` cannot be another's by `now`, both epoch milliseconds. */
export function isSure(since: number, now: number): boolean {
  return now >= since && now - since < SURE_MS;
}

/** How often a hold was the same in looks that followed each other, and how often its sender was not seen. */
type Seen = { readonly same: number; readonly unseen: number };

/**
 * Keeps account of what this process holds. A process that has ended is known by its lock, which is gone (`Store.attend`), and one that is there
 * but does nothing by what it does not do: renew. It is looked at by the database alone, so that neither a clock nor an outage of the database makes
 * anybody seem dead: whoever cannot look, or is not seen itself, begins to count anew.
 */
export function createHolds({ store, now }: { readonly store: Store; readonly now: () => number }): Holds {
  const own = new Map<string, Claimed>();
  let lasting = new Map<string, Claimed>();
  let seen: ReadonlyMap<string, Seen> = new Map();

  async function tend(): Promise<number> {
    const old = [...lasting.values()].filter((message) => own.get(keyOf(message)) === message);
    lasting = new Map(own);
    const isAlone = store.engine === 'sqlite';
    if (isAlone && old.length === 0) return 0;
    const before = seen;
    seen = new Map();
    const found = await store.transaction(async (tx) => {
      await holdOn(tx, old, now() + LEASE_MS);
      return isAlone ? undefined : look(tx, before);
    });
    if (!found) return 0;
    if (found.isUnseen) store.attend();
    seen = found.counts;
    return found.freed;
  }

  async function look(tx: Tx, before: ReadonlyMap<string, Seen>) {
    const counts = new Map<string, Seen>();
    const living = await livingSenders(tx);
    const isUnseen = tx.sender !== null && !living.has(tx.sender);
    let freed = 0;
    if (isUnseen) return { isUnseen, counts, freed };
    for (const hold of await holdsAt(tx, now())) {
      if (own.has(keyOf(hold))) continue;
      const mark = markOf(hold);
      const { same, unseen } = before.get(mark) ?? { same: 0, unseen: 0 };
      const isGone = hold.heldBy !== null && !living.has(hold.heldBy);
      const times = { same: same + 1, unseen: isGone ? unseen + 1 : 0 };
      const most = tx.sender !== null && hold.heldBy === tx.sender ? LOOKS_TO_FORGOTTEN : LOOKS_TO_DEATH;
      if (times.same < most && times.unseen < LOOKS_TO_END) counts.set(mark, times);
      else if (await letGo(tx, hold)) freed += 1;
    }
    return { isUnseen, counts, freed };
  }

  return {
    taken: (message) => void own.set(keyOf(message), message),
    ended(message) {
      if (own.get(keyOf(message)) === message) own.delete(keyOf(message));
    },
    renew: () => store.transaction((tx) => holdOn(tx, [...own.values()], now() + LEASE_MS)),
    tend,
  };
}

function keyOf({ tenantId, id }: Pick<Hold, 'tenantId' | 'id'>): string {
  return `${tenantId} ${id}`;
}

function markOf(hold: Hold): string {
  return `${keyOf(hold)} ${hold.attempts} ${hold.leasedUntil}`;
}
