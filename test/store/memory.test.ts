import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardAt, placeCard } from '../../src/store/cards.ts';
import { chatOfPerson, findChat, lockChat, setReachable } from '../../src/store/chats.ts';
import { addConversation, conversationInHand, loadConversation, saveConversation } from '../../src/store/conversations.ts';
import { createMemory, writtenBy } from '../../src/store/memory.ts';
import { openStore } from '../../src/store/open.ts';
import { findPerson, setLocale } from '../../src/store/people.ts';
import { sessionsOf } from '../../src/store/sessions.ts';
import type { Store, Tx } from '../../src/store/store.ts';
import { DATABASE_URL } from '../needs.ts';
import { TEST_CODEC, temporaryFolder } from './engines.ts';
import { addPeople, CHAT, CONVERSATION, NOW, TENANT } from './rows.ts';

test('a statement tells what it writes to', () => {
  expect(writtenBy('select * from "people" where "id" = +?')).toEqual([]);
  expect(writtenBy('insert into "chats" ("id") values (+?) on conflict ("id") do update set "kind" = +?')).toEqual([
    { table: 'chats', deletes: false },
  ]);
  expect(writtenBy('with "next" as (select 1) update "outbox" set "state" = +?')).toEqual([{ table: 'outbox', deletes: false }]);
  expect(writtenBy('delete from facts where id = 1')).toEqual([{ table: 'facts', deletes: true }]);
});

test('what was read counts only if nothing was written meanwhile, and the oldest goes first', () => {
  const memory = createMemory();
  const age = memory.age('people');
  memory.found('people', 'a', 1, age);
  memory.runs('update "people" set "locale" = +?');
  memory.found('people', 'b', 2, age);
  expect([memory.recall('people', 'a'), memory.recall('people', 'b')]).toEqual([undefined, undefined]);
  const before = memory.age('people');
  memory.kept('people', 'c', 'written');
  memory.found('people', 'c', 'read before', before);
  expect(memory.recall('people', 'c')).toBe('written');
  const earlier = memory.age('people');
  memory.drop('people', 'c');
  memory.found('people', 'c', 'read before', earlier);
  expect(memory.recall('people', 'c')).toBeUndefined();
  memory.kept('people', 'first', 0);
  for (let count = 0; count < 4_096; count += 1) memory.kept('people', `${count}`, count);
  expect([memory.recall('people', 'first'), memory.recall('people', '0')]).toEqual([undefined, 0]);
});

describe('what a store on one connection remembers', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let store: Store;
  const key = { tenantId: TENANT, id: CONVERSATION.id };
  const asked: string[] = [];
  /** In a transaction that notes what it asks the database. */
  const turn = <T>(fn: (tx: Tx) => Promise<T>): Promise<T> => {
    asked.length = 0;
    return store.transaction((tx) =>
      fn({
        ...tx,
        db: tx.db,
        run: (text, values, tells) => {
          asked.push(text);
          return tx.run(text, values, tells);
        },
      }),
    );
  };
  const reads = () => asked.filter((text) => text.startsWith('select')).length;

  beforeAll(async () => {
    folder = await temporaryFolder();
    store = await openStore({ dataDir: folder.path, codec: TEST_CODEC });
    await store.transaction(addPeople);
    await store.transaction((tx) => addConversation(tx, { ...CONVERSATION, state: 'under-way' }));
  });
  afterAll(async () => {
    await store.close();
    await folder.remove();
  });

  test('is not read again, and a conversation is what was saved last', async () => {
    const before = await turn((tx) => conversationInHand(tx, TENANT, 'karin'));
    if (!before) throw new Error('no conversation');
    expect([before.rev, reads()]).toEqual([1, 1]);
    await turn(async (tx) => saveConversation(tx, { ...before, snapshot: { said: 'trots' } }));
    const after = await turn((tx) => conversationInHand(tx, TENANT, 'karin'));
    expect([after?.rev, after?.snapshot, reads()]).toEqual([2, { said: 'trots' }, 0]);
    const kept = await turn((tx) => loadConversation({ ...tx, memory: null }, key));
    expect([kept, reads()]).toEqual([{ ...after, pageIds: undefined }, 1]);
  });

  test('is forgotten with a turn that fails', async () => {
    const failing = turn(async (tx) => {
      const row = await loadConversation(tx, key);
      if (row) saveConversation(tx, { ...row, snapshot: { said: 'nooit' } });
      await placeCard(tx, { tenantId: TENANT, chatId: CHAT.id, slot: 's' }, 'never', NOW);
      throw new Error('half-way');
    });
    await expect(failing).rejects.toThrow('half-way');
    const after = await turn((tx) => loadConversation(tx, key));
    const card = await turn((tx) => cardAt(tx, { tenantId: TENANT, chatId: CHAT.id, slot: 's' }));
    expect([after?.rev, after?.snapshot, card]).toEqual([2, { said: 'trots' }, undefined]);
  });

  test('is forgotten with turns that were done when their commit failed', async () => {
    const saving = store.transaction(async (tx) => {
      const row = await loadConversation(tx, key);
      if (row) saveConversation(tx, { ...row, snapshot: { said: 'nooit' } });
    });
    // Looked at when everything is to be kept, and refused then.
    const refused = store.transaction(async (tx) => {
      await tx.run('pragma defer_foreign_keys = on', []);
      const nobodys = { tenant_id: TENANT, id: 't', mentor_id: 'nobody', student_id: 'nobody', on_day: '2026-12-01' };
      await tx.db
        .insertInto('talks')
        .values({ ...nobodys, created_at: NOW })
        .execute();
    });
    const outcomes = await Promise.allSettled([saving, refused]);
    expect(outcomes).toEqual(
      [1, 2].map(() => ({ status: 'rejected', reason: expect.objectContaining({ code: 'store-failed' }) })),
    );
    const after = await turn((tx) => loadConversation(tx, key));
    expect([after?.rev, after?.snapshot]).toEqual([2, { said: 'trots' }]);
  });

  test('is forgotten when another turn or another program writes to its table', async () => {
    const locale = () => turn(async (tx) => (await findPerson(tx, { tenantId: TENANT, id: 'karin' }))?.locale);
    expect(await locale()).toBeNull();
    await store.transaction((tx) => setLocale(tx, { tenantId: TENANT, id: 'karin' }, 'en'));
    expect(await locale()).toBe('en');
    const other = await openStore({ dataDir: folder.path, codec: TEST_CODEC });
    await other.transaction((tx) => setLocale(tx, { tenantId: TENANT, id: 'karin' }, 'nl'));
    await other.close();
    expect(await locale()).toBe('nl');
  });

  test('of a chat spares writing down each turn of a minute, and each is later than the one before all the same', async () => {
    const take = (now: number, chat = CHAT) => turn((tx) => lockChat(tx, chat, now));
    const ats = [await take(NOW), await take(NOW), await take(NOW - 5_000), await take(NOW + 10)];
    expect(ats.map(({ at }) => at)).toEqual(ats.map(({ order }) => order));
    expect(ats.map(({ at }) => at)).toEqual([NOW, NOW + 1, NOW + 2, NOW + 10]);
    expect(asked).toEqual([]);
    expect((await take(NOW + 60_000)).at).toBe(NOW + 60_000);
    expect(asked).toHaveLength(1);
    expect((await take(NOW + 60_001, { ...CHAT, locale: 'en-GB' })).chat.locale).toBe('en-GB');
    expect(asked).toHaveLength(1);
    expect(await take(NOW, { ...CHAT, locale: '' })).toMatchObject({ order: NOW + 60_002, at: NOW });
    expect(asked).toEqual([]);
  });

  test('of a chat keeps each turn later than the one before whatever was forgotten, and writes down to which chat a person turned', async () => {
    const [first, second] = [CHAT, { ...CHAT, id: 'chat-karin-2' }];
    const take = (chat: typeof CHAT, now: number) => turn((tx) => lockChat(tx, chat, now));
    const from = NOW + 90_000;
    const { at } = await take(first, from);
    await store.transaction((tx) => setReachable(tx, { tenantId: TENANT, id: 'other' }, false));
    expect((await take(first, from - 5_000)).at).toBe(at + 1);
    for (const [place, chat] of [second, first, second, first].entries()) {
      await take(chat, from + 10 * (place + 1));
      expect((await turn((tx) => chatOfPerson(tx, TENANT, 'karin')))?.id).toBe(chat.id);
    }
  });

  test('of a chat with others does not depend on who spoke in another', async () => {
    const take = (id: string) => turn((tx) => lockChat(tx, { ...CHAT, id, personId: null, kind: 'groupChat' }, NOW));
    for (const id of ['group-1', 'group-2', 'group-1', 'group-2']) await take(id);
    expect(asked).toEqual([]);
  });

  test('of a chat goes with the chat', async () => {
    await store.transaction(({ db }) => db.deleteFrom('chats').execute());
    expect((await turn((tx) => lockChat(tx, CHAT, NOW))).at).toBe(NOW);
  });

  test('of a chat does not hide that it can be spoken in again', async () => {
    await store.transaction((tx) => setReachable(tx, { tenantId: TENANT, id: CHAT.id }, false));
    await turn((tx) => lockChat(tx, CHAT, NOW + 120_000));
    expect((await turn((tx) => findChat(tx, { tenantId: TENANT, id: CHAT.id })))?.reachable).toBe(true);
  });
});

test.skipIf(!DATABASE_URL)('a connection that nobody has remembers nothing of the turn that had it', async () => {
  const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 1 });
  const { open } = sessionsOf(pool);
  const session = await open();
  session.memory?.kept('people', 'sara', { name: 'Sara' });
  expect(session.memory?.recall('people', 'sara')).toEqual({ name: 'Sara' });
  session.release(false);
  expect(session.memory?.recall('people', 'sara')).toBe(undefined);
  await pool.end();
});
