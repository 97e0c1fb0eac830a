import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerLedger, takeLedger } from '../../src/store/ledger.ts';
import { ENGINES, type TestStore } from './engines.ts';

const KEY = { tenantId: 'tenant', chatId: 'chat', key: 'pressed|note|new' };
const TEN_MINUTES = 600_000;
const OLD = { ...KEY, key: 'pressed|note|old' };

describe.each(ENGINES)('the ledger on $name', ({ open }) => {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());

  test('gives what was answered under a former name, and takes nothing under the new one', async () => {
    const { store } = opened;
    await store.transaction(async (tx) => {
      await takeLedger(tx, OLD, 1);
      await answerLedger(tx, OLD, { said: 'once' });
    });
    const again = await store.transaction((tx) => takeLedger(tx, KEY, 2, ['pressed|note|other', OLD.key]));
    expect(again).toMatchObject({ taken: false, answer: { said: 'once' } });
    expect(await store.transaction((tx) => takeLedger(tx, KEY, 3))).toEqual({ taken: true });
    expect(await store.transaction((tx) => takeLedger(tx, KEY, 4))).toMatchObject({ taken: false, answer: null });
  });

  test('gives an answer again for ten minutes, and then only tells that it was taken', async () => {
    const { store } = opened;
    const key = { ...KEY, key: 'pressed|note|later' };
    await store.transaction(async (tx) => {
      await takeLedger(tx, key, 1);
      await answerLedger(tx, key, { said: 'once' });
    });
    const again = (at: number) => store.transaction((tx) => takeLedger(tx, key, at));
    expect(await again(1 + TEN_MINUTES)).toEqual({ taken: false, answer: { said: 'once' }, isLate: false });
    expect(await again(2 + TEN_MINUTES)).toEqual({ taken: false, answer: null, isLate: true });
  });

  test('an answer stands under its own key alone, and is given to nobody who comes with another', async () => {
    const keys = ['one', 'other'].map((key) => ({ ...KEY, chatId: 'busy', key }));
    for (const key of keys) {
      await opened.store.transaction(async (tx) => {
        await takeLedger(tx, key, 1);
        await answerLedger(tx, key, { to: key.key });
      });
    }
    for (const key of keys) {
      const again = await opened.store.transaction((tx) => takeLedger(tx, key, 2));
      expect(again).toEqual({ taken: false, answer: { to: key.key }, isLate: false });
    }
  });
});
