import { type Claimed, LEASE_MS } from './store/outbox.ts';
import { type Hold, holdOn, holdsAt, letGo } from './store/outbox-holds.ts';
import type { Store, Tx } from './store/store.ts';

/** The messages that this process is sending. */
export type Holds = {
  taken(message: Claimed): void;
  ended(message: Claimed): void;
  /** Holds on to everything that is under way: after an outage, before anything is claimed. */
  renew(): Promise<void>;
  /**
   * Holds on to what is under way since the last time or longer, and lets go of what a process held that has died. To be
   * called every `TEND_MS`. Resolves with how many messages became free.
   */
  tend(): Promise<number>;
};

/** How long between two looks after what is held. A hold that lasts is renewed within two of these. */
export const TEND_MS = 5_000;
/** After so many looks in a row at which a hold was exactly the same, its sender has died: twice as long as renewing takes at most. */
const LOOKS_TO_DEATH = 5;

/**
 * Keeps account of what this process holds. A process that dies is known by what it does not do: renew. It is looked at
 * by the database alone, so that neither a clock nor an outage of the database makes anybody seem dead: whoever cannot
 * look begins to count anew.
 */
export function createHolds({ store, now }: { readonly store: Store; readonly now: () => number }): Holds {
  const own = new Map<string, Claimed>();
  let lasting = new Map<string, Claimed>();
  let seen = new Map<string, number>();

  async function tend(): Promise<number> {
    const old = [...lasting.values()].filter((message) => own.get(keyOf(message)) === message);
    lasting = new Map(own);
    const isAlone = store.engine === 'sqlite';
    if (isAlone && old.length === 0) return 0;
    const before = seen;
    seen = new Map();
    const found = await store.transaction(async (tx) => {
      await holdOn(tx, old, now() + LEASE_MS);
      return isAlone ? { counts: new Map<string, number>(), freed: 0 } : look(tx, before);
    });
    seen = found.counts;
    return found.freed;
  }

  async function look(tx: Tx, before: ReadonlyMap<string, number>): Promise<{ counts: Map<string, number>; freed: number }> {
    const counts = new Map<string, number>();
    let freed = 0;
    for (const hold of await holdsAt(tx, now())) {
      if (own.has(keyOf(hold))) continue;
      const mark = markOf(hold);
      const times = (before.get(mark) ?? 0) + 1;
      if (times < LOOKS_TO_DEATH) counts.set(mark, times);
      else if (await letGo(tx, hold)) freed += 1;
    }
    return { counts, freed };
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
