import { expect, test } from 'vitest';
import type { Log } from '../src/log.ts';
import { startOutbox } from '../src/outbox.ts';
import { enqueue } from '../src/store/outbox.ts';
import { countOutbox } from '../src/store/outbox-counts.ts';
import type { Store } from '../src/store/store.ts';
import { newId } from '../src/store/uuid7.ts';
import { createConnector } from '../src/teams/connector.ts';
import { localIdentity } from '../src/teams/identity.ts';
import { createRenderer } from '../src/teams/message.ts';
import { createWords } from '../src/words.ts';
import { ENGINES } from './store/engines.ts';
import { until } from './wire/until.ts';

const SOME_TIME_MS = 500;

const partsOf = (store: Store, log: Log) => ({
  store,
  connector: createConnector(localIdentity()),
  render: createRenderer(createWords(), null),
  schoolOf: () => Promise.resolve(undefined),
  newId,
  log,
  now: Date.now,
});

test.each(ENGINES)('while the database is away, the sender looks once and then waits, on $name', async ({ open }) => {
  const { store, close } = await open();
  await store.close();
  const told: unknown[] = [];
  const log = { error: (line: unknown) => void told.push(line), warn: () => {} } as unknown as Log;
  const outbox = startOutbox(partsOf(store, log));
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

/** Owes so many messages, each to a chat that is nowhere. */
async function owes(store: Store, count: number): Promise<void> {
  const now = Date.now();
  const ids = Array.from({ length: count }, () => newId(now));
  const owed = ids.map((id) => ({ tenantId: 't', id, chatId: id, personId: null, slot: null, payload: {}, dueAt: now }));
  await store.transaction((tx) =>
    enqueue(
      tx,
      owed.map((each) => ({ ...each, op: 'send' })),
      now,
    ),
  );
}

test.each(ENGINES)(
  'what is settled takes no room, and whoever stops has settled all that was taken, on $name',
  async ({ open }) => {
    const { store, close } = await open();
    const told: unknown[] = [];
    const note = (line: unknown): void => void told.push(line);
    const parts = partsOf(store, { error: note, warn: note } as unknown as Log);
    const states = () => store.transaction((tx) => countOutbox(tx, 't'));
    await owes(store, 300);
    const outbox = startOutbox(parts);
    await until('everything to be given up', async () => ((await states())['unreachable'] === 300 ? true : undefined));
    expect(outbox.hasRoom()).toBe(true);
    await outbox.close();
    expect(outbox.hasRoom()).toBe(false);

    await owes(store, 20);
    await startOutbox(parts).close();
    const held = await store.transaction(({ db }) =>
      db.selectFrom('outbox').select('id').where('state', '=', 'pending').where('leased_until', 'is not', null).execute(),
    );
    expect(held).toEqual([]);
    expect(told).toEqual([]);
    await close();
  },
);
