import { expect, test } from 'vitest';
import { lockChat } from '../../src/store/chats.ts';
import { plainCodec } from '../../src/store/codec.ts';
import { openStore } from '../../src/store/open.ts';
import type { Tx } from '../../src/store/store.ts';
import { DATABASE_URL } from '../needs.ts';
import { makeDatabase } from './engines.ts';
import { CHAT, NOW } from './rows.ts';

test.skipIf(!DATABASE_URL)('two turns that hold what the other needs both take effect, one after the other', async () => {
  const database = await makeDatabase(DATABASE_URL ?? '');
  const store = await openStore({ databaseUrl: database.url, codec: plainCodec });
  const lock = (tx: Tx, id: string) => lockChat(tx, { ...CHAT, personId: null, id }, NOW);
  const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let runs = 0;

  const turn = (mine: string, other: string, held: PromiseWithResolvers<void>, wanted: PromiseWithResolvers<void>) =>
    store.transaction(async (tx) => {
      runs += 1;
      await lock(tx, mine);
      held.resolve();
      await wanted.promise;
      return (await lock(tx, other)).at;
    });
  const turns = await Promise.all([turn('a', 'b', first, second), turn('b', 'a', second, first)]);
  await store.close();
  await database.drop();
  // One of them was undone and taken again; on a busy machine PostgreSQL may undo both.
  expect(runs).toBeGreaterThanOrEqual(3);
  expect(turns.toSorted((one, other) => one - other)).toEqual([NOW, NOW + 1]);
});
