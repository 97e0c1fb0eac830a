import { afterAll, beforeAll } from 'vitest';
import type { Store, Tx } from '../../src/store/store.ts';
import type { TestEngine, TestStore } from './engines.ts';

/** Opens an engine for the tests of one `describe` block and closes it after them. */
export function useStore({ open }: TestEngine): { in: <T>(fn: (tx: Tx) => Promise<T>) => Promise<T>; store: () => Store } {
  let opened: TestStore | undefined;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(async () => opened?.close());
  const store = (): Store => {
    if (!opened) throw new Error('The store is open during tests only; use it inside `test`');
    return opened.store;
  };
  return { in: (fn) => store().transaction(fn), store };
}
