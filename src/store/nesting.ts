import { AsyncLocalStorage } from 'node:async_hooks';
import type { Codec } from './codec.ts';
import { codeOf, StoreError } from './errors.ts';
import type { Memory } from './memory.ts';
import type { Engine, Queries, Run, Tx } from './store.ts';

/** What PostgreSQL says of every statement after the one that failed (SQLSTATE). */
const UNDONE_BEFORE = '25P02';

const running = new AsyncLocalStorage<{ open: boolean }>();

/** Refuses to start a transaction inside one: on one connection it would wait for itself for ever, on a pool it would escape. */
export function refuseNesting(): void {
  if (running.getStore()?.open) {
    throw new StoreError('store-nested', 'A transaction was started inside a transaction; hand the `tx` on instead of the store');
  }
}

/** Runs `fn` with a `Tx` that works until `fn` is done and throws afterwards. `end` ends the transaction, beside the statements that were given last. */
export async function runInside<T>(
  parts: { db: Queries; run: Run; engine: Engine; codec: Codec; memory: Memory | null; sender: number | null },
  fn: (tx: Tx) => Promise<T>,
  end: () => Promise<void> = async () => {},
): Promise<T> {
  const scope = { open: true };
  const writing: Promise<unknown>[] = [];
  const given: Promise<unknown>[] = [];
  let failed: { readonly cause: unknown } | undefined;
  const heed = (written: Promise<unknown>): void => {
    written.catch((cause: unknown) => {
      if (!failed || codeOf(failed.cause) === UNDONE_BEFORE) failed = { cause };
    });
  };
  const tx: Tx = {
    engine: parts.engine,
    codec: parts.codec,
    memory: parts.memory,
    sender: parts.sender,
    get db() {
      return stillOpen(scope, parts.db);
    },
    get run() {
      return stillOpen(scope, parts.run);
    },
    later(written) {
      writing.push(written);
      heed(written);
    },
    given(statements) {
      given.push(statements);
      heed(statements);
    },
  };
  try {
    const value = await running.run(scope, () => fn(tx));
    // More may be added while this waits.
    for (const each of writing) await each;
    scope.open = false;
    given.push(end());
    await Promise.all(given);
    return value;
  } catch (error) {
    scope.open = false;
    await Promise.allSettled([...writing, ...given]);
    // What failed first made everything after it fail.
    throw failed ? failed.cause : error;
  } finally {
    scope.open = false;
  }
}

function stillOpen<T>(scope: { open: boolean }, part: T): T {
  if (!scope.open) throw new StoreError('store-closed', 'A transaction was used after its end; await every query inside it');
  return part;
}
