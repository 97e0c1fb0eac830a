import { expect, test } from 'vitest';
import type { Log } from '../src/log.ts';
import { startOutbox } from '../src/outbox.ts';
import { newId } from '../src/store/uuid7.ts';
import { createConnector } from '../src/teams/connector.ts';
import { localIdentity } from '../src/teams/identity.ts';
import { createRenderer } from '../src/teams/message.ts';
import { createWords } from '../src/words.ts';
import { ENGINES } from './store/engines.ts';

const SOME_TIME_MS = 500;

test.each(ENGINES)('while the database is away, the sender looks once and then waits, on $name', async ({ open }) => {
  const { store, close } = await open();
  await store.close();
  const told: unknown[] = [];
  const log = { error: (line: unknown) => void told.push(line), warn: () => {} } as unknown as Log;
  const render = createRenderer(createWords(), null);
  const outbox = startOutbox({
    store,
    connector: createConnector(localIdentity()),
    render,
    schoolOf: () => Promise.resolve(undefined),
    newId,
    log,
    now: Date.now,
  });
  outbox.poke();
  await new Promise((resolve) => setTimeout(resolve, 50));
  // It was asked again while it had failed: from here on it holds on to what it has before it looks.
  outbox.poke();
  await new Promise((resolve) => setTimeout(resolve, SOME_TIME_MS));
  expect(told.length).toBeGreaterThan(0);
  expect(told.length).toBeLessThan(5);
  await outbox.close();
  await close();
});
