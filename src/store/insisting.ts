import { StoreError, type StoreErrorCode } from './errors.ts';
import type { Store } from './store.ts';

/** What passes by itself, or once an operator has done what the message says. */
const PASSING: ReadonlySet<StoreErrorCode> = new Set(['store-unreachable', 'store-unwritable', 'store-busy', 'store-full']);
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 1_000;

/**
 * A store whose transactions are tried again while the database is away, busy, full or not to be written to, until `isOver` says that it is too late; `failed`
 * hears of each time. For what must be kept about something that has happened outside already: nobody who waits for an answer may wait
 * here.
 */
export function insisting(store: Store, { isOver, failed }: { isOver(): boolean; failed(): void }): Store {
  const insist =
    (transaction: Store['transaction']): Store['transaction'] =>
    async (fn) => {
      for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
        try {
          return await transaction(fn);
        } catch (error) {
          if (isOver() || !(error instanceof StoreError) || !PASSING.has(error.code)) throw error;
          failed();
        }
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    };
  return { ...store, transaction: insist((fn) => store.transaction(fn)), unhurried: insist((fn) => store.unhurried(fn)) };
}
