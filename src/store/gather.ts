import { StoreError } from './errors.ts';
import { refuseNesting } from './nesting.ts';
import type { Store, Tx } from './store.ts';

type Waiting = {
  readonly fn: (tx: Tx) => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
};

/** What nobody waits for, until it is done together. `take` does so now; it may be called when nothing waits. */
export type Gathered = { readonly unhurried: Store['unhurried']; take(): void };

/** How long something waits for others, milliseconds. */
const PATIENCE_MS = 10;
/** So many do not wait for more. */
const MOST = 32;

/**
 * Gathers what nobody waits for into one transaction, in which the statements of all travel together. When one of them fails, each is
 * done alone; when the database does, all hear of it.
 */
export function gather(transaction: Store['transaction']): Gathered {
  let waiting: Waiting[] = [];
  let patience: NodeJS.Timeout | undefined;

  function take(): void {
    clearTimeout(patience);
    patience = undefined;
    const taken = waiting;
    waiting = [];
    if (taken.length > 0) void together(transaction, taken);
  }

  return {
    take,
    unhurried<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        refuseNesting();
        waiting.push({ fn, resolve: resolve as Waiting['resolve'], reject });
        if (waiting.length >= MOST) take();
        else patience ??= setTimeout(take, PATIENCE_MS);
      });
    },
  };
}

async function together(transaction: Store['transaction'], taken: readonly Waiting[]): Promise<void> {
  try {
    const values = await transaction((tx) => Promise.all(taken.map(({ fn }) => fn(tx))));
    for (const [place, { resolve }] of taken.entries()) resolve(values[place]);
  } catch (error) {
    if (taken.length === 1 || error instanceof StoreError) for (const { reject } of taken) reject(error);
    else await Promise.all(taken.map(({ fn, resolve, reject }) => transaction(fn).then(resolve, reject)));
  }
}
