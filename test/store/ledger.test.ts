import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerLedger, takeLedger } from '../../src/store/ledger.ts';
import { ENGINES, type TestStore } from './engines.ts';

const KEY = { tenantId: 'tenant', chatId: 'chat', key: 'pressed|note|new' };
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
});
