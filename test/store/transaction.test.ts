import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeLedger } from '../../src/store/ledger.ts';
import type { Store, Tx } from '../../src/store/store.ts';
import { ENGINES, type TestStore } from './engines.ts';
import { NOW, TENANT } from './rows.ts';

const take = (tx: Tx, key: string) => takeLedger(tx, { tenantId: TENANT, chatId: 'chat', key }, NOW);

async function keysOf(store: Store): Promise<string[]> {
  const rows = await store.transaction((tx) => tx.db.selectFrom('ledger').select('key').orderBy('at').orderBy('key').execute());
  return rows.map(({ key }) => key);
}

describe.each(ENGINES)('a transaction on $name', ({ open }) => {
  let opened: TestStore;
  let store: Store;
  beforeAll(async () => {
    opened = await open();
    ({ store } = opened);
  });
  afterAll(() => opened.close());

  test('a turn that fails takes nothing with it of the turns beside it', async () => {
    const turns = ['a', 'b', 'c'].map((key) =>
      store.transaction(async (tx) => {
        await take(tx, key);
        if (key === 'b') throw new Error('turn b failed');
        return key;
      }),
    );
    expect(await Promise.allSettled(turns)).toEqual([
      { status: 'fulfilled', value: 'a' },
      { status: 'rejected', reason: new Error('turn b failed') },
      { status: 'fulfilled', value: 'c' },
    ]);
    expect(await keysOf(store)).toEqual(['a', 'c']);
  });

  test('a statement that the database refuses undoes its own turn alone', async () => {
    const broken = store.transaction(async (tx) => {
      await take(tx, 'd');
      await tx.db
        .insertInto('guides')
        .values({ tenant_id: TENANT, student_id: 'nobody', mentor_id: 'nobody', from_on: '2026-01-01', until_on: null })
        .execute();
    });
    const sound = store.transaction((tx) => take(tx, 'e'));
    await expect(broken).rejects.toMatchObject({ name: 'StoreError', code: 'store-failed' });
    expect(await sound).toEqual({ taken: true });
    expect(await keysOf(store)).toEqual(['a', 'c', 'e']);
  });

  test('many turns at once all take effect', async () => {
    const turns = Array.from({ length: 200 }, (_, turn) => store.transaction((tx) => take(tx, `many-${turn}`)));
    expect(new Set((await Promise.all(turns)).map(({ taken }) => taken))).toEqual(new Set([true]));
    expect((await keysOf(store)).filter((key) => key.startsWith('many-'))).toHaveLength(200);
  });

  test('a transaction inside a transaction is refused instead of waiting for itself', async () => {
    await expect(store.transaction(() => store.transaction((tx) => take(tx, 'inner')))).rejects.toMatchObject({
      code: 'store-nested',
    });
  });

  test('a transaction started from work that a finished turn left behind is not inside it', async () => {
    let later: Promise<unknown> = Promise.resolve();
    await store.transaction(async () => {
      later = new Promise((resolve) => setImmediate(resolve)).then(() => store.transaction((tx) => take(tx, 'later')));
    });
    expect(await later).toEqual({ taken: true });
  });

  test('a tx that was kept after its end refuses to work', async () => {
    const kept = await store.transaction(async (tx) => tx);
    expect(() => kept.db).toThrow('A transaction was used after its end');
  });

  test('a turn goes on while something is written, and fails when that fails', async () => {
    const writing = store.transaction(async (tx) => {
      tx.later(take(tx, 'written later'));
      tx.later(take(tx, 'refused').then(() => Promise.reject(new Error('not so'))));
      return 'went on';
    });
    await expect(writing).rejects.toThrow('not so');
    expect(await keysOf(store)).not.toContain('written later');
    expect(await store.transaction(async (tx) => tx.later(take(tx, 'kept')))).toBeUndefined();
    expect(await keysOf(store)).toContain('kept');
  });

  test('what was given at last goes with the end, which fails when it fails', async () => {
    const giving = store.transaction(async (tx) => {
      await take(tx, 'before the end');
      tx.given(tx.run('insert into "nowhere" default values', []));
      tx.given(take(tx, 'given after'));
      return 'done';
    });
    await expect(giving).rejects.toMatchObject({ code: 'store-failed', cause: { message: expect.stringContaining('nowhere') } });
    expect(await keysOf(store)).not.toContain('before the end');
    const { taken } = await store.transaction(async (tx) => {
      const given = take(tx, 'given');
      tx.given(given);
      return { taken: given };
    });
    expect([await taken, (await keysOf(store)).includes('given')]).toEqual([{ taken: true }, true]);
  });

  test('of all that fails, what failed first is told', async () => {
    const failing = store.transaction(async (tx) => {
      tx.later(tx.run('insert into "nowhere" default values', []));
      await take(tx, 'after');
      throw new Error('too late');
    });
    await expect(failing).rejects.toMatchObject({ code: 'store-failed' });
  });

  test('statements given together take effect in their order', async () => {
    const [first, second] = await store.transaction((tx) => Promise.all([take(tx, 'twice'), take(tx, 'twice')]));
    expect([first.taken, second.taken]).toEqual([true, false]);
  });

  test('what nobody hurries for is kept all the same', async () => {
    expect(await store.unhurried((tx) => take(tx, 'unhurried'))).toEqual({ taken: true });
    const order: string[] = [];
    await Promise.all([
      store.unhurried((tx) => take(tx, 'first in')).then(() => order.push('unhurried')),
      store.transaction((tx) => take(tx, 'second in')).then(() => order.push('hurried')),
    ]);
    expect(order.toSorted()).toEqual(['hurried', 'unhurried']);
    expect(await keysOf(store)).toEqual(expect.arrayContaining(['unhurried', 'first in', 'second in']));
    expect(await Promise.all(['one', 'two'].map((each) => store.unhurried(async () => each)))).toEqual(['one', 'two']);
  });

  test('of what nobody hurries for, one that fails takes nothing with it', async () => {
    const told = await Promise.allSettled([
      store.unhurried((tx) => take(tx, 'before the one that fails')),
      store.unhurried(async (tx) => {
        await take(tx, 'half done');
        throw new Error('fails');
      }),
      store.unhurried((tx) => take(tx, 'after the one that fails')),
    ]);
    expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const kept = await keysOf(store);
    expect(kept).toEqual(expect.arrayContaining(['before the one that fails', 'after the one that fails']));
    expect(kept).not.toContain('half done');
  });

  test('the database answers', async () => {
    expect(await store.ping()).toBeUndefined();
  });
});

test.each(ENGINES)('a closed store on $name finishes what was under way and takes nothing new', async ({ open }) => {
  const { store, close } = await open();
  const underWay = store.transaction((tx) => take(tx, 'last'));
  await underWay;
  await close();
  await expect(store.transaction((tx) => take(tx, 'too late'))).rejects.toMatchObject({ code: 'store-closed' });
});

// SQLite has one writer, whom nobody undoes.
test.each(ENGINES.filter(({ name }) => name !== 'SQLite'))(
  'a turn that $name undoes each time is taken three times, and then refused for now',
  async ({ open }) => {
    const { store, close } = await open();
    let times = 0;
    const undone = store.transaction(async ({ db }) => {
      times += 1;
      await sql`do $$ begin raise exception using errcode = '40001'; end $$`.execute(db);
    });
    await expect(undone).rejects.toMatchObject({ code: 'store-busy' });
    expect(times).toBe(3);
    await close();
  },
);
