import { describe, expect, test } from 'vitest';
import { cardAt, placeCard } from '../../src/store/cards.ts';
import { chatOfPerson, findChat, lockChat, setReachable } from '../../src/store/chats.ts';
import {
  addConversation,
  conversationsBetween,
  lastConversations,
  loadConversation,
  openConversations,
  saveConversation,
} from '../../src/store/conversations.ts';
import { addFacts, factsOf, replaceFacts } from '../../src/store/facts.ts';
import { answerLedger, pruneLedger, takeLedger } from '../../src/store/ledger.ts';
import { ENGINES } from './engines.ts';
import { useStore } from './open-engine.ts';
import { addPeople, CHAT, CONVERSATION, NOW, TENANT } from './rows.ts';

describe.each(ENGINES)('a turn on $name', (engine) => {
  const db = useStore(engine);
  const key = { tenantId: TENANT, chatId: CHAT.id, key: 'activity-1' };
  const sara = { tenantId: TENANT, mentorId: 'karin', studentId: 'sara' };

  test('begins with people, and with a chat that is new', async () => {
    await db.in(addPeople);
    expect(await db.in((tx) => lockChat(tx, CHAT, NOW))).toEqual({ chat: CHAT, order: NOW, at: NOW });
    expect(await db.in((tx) => findChat(tx, CHAT))).toEqual({ ...CHAT, reachable: true });
  });

  test('two turns in the same millisecond still come one after the other', async () => {
    const both = [db.in((tx) => lockChat(tx, CHAT, NOW)), db.in((tx) => lockChat(tx, CHAT, NOW))];
    expect((await Promise.all(both)).map(({ at }) => at).toSorted((one, other) => one - other)).toEqual([NOW + 1, NOW + 2]);
  });

  test('a chat keeps the person once known and takes over what else is new', async () => {
    const told = { ...CHAT, personId: null, locale: 'en-GB' };
    const { chat } = await db.in((tx) => lockChat(tx, told, NOW + 1000));
    expect(chat).toEqual({ ...CHAT, locale: 'en-GB' });
  });

  test('an activity takes effect once, and its answer comes back', async () => {
    expect(await db.in((tx) => takeLedger(tx, key, NOW))).toEqual({ taken: true });
    expect(await db.in((tx) => takeLedger(tx, key, NOW))).toMatchObject({ taken: false, answer: null });
    await db.in((tx) => answerLedger(tx, key, { card: 'guide', text: 'Wat gebeurde er? 🙂' }));
    const answer = { card: 'guide', text: 'Wat gebeurde er? 🙂' };
    expect(await db.in((tx) => takeLedger(tx, key, NOW + 600_000))).toEqual({ taken: false, answer, isLate: false });
    for (const late of [NOW + 600_001, NOW - 600_001])
      expect(await db.in((tx) => takeLedger(tx, key, late))).toEqual({ taken: false, answer: null, isLate: true });
  });

  test('of the same activity twenty times at once one takes effect', async () => {
    const redelivered = { ...key, key: 'activity-2' };
    const takes = Array.from({ length: 20 }, () => db.in((tx) => takeLedger(tx, redelivered, NOW)));
    expect((await Promise.all(takes)).filter(({ taken }) => taken)).toEqual([{ taken: true }]);
  });

  test('the ledger forgets what is old', async () => {
    await db.in((tx) => takeLedger(tx, { ...key, key: 'old' }, NOW - 1));
    expect(await db.in((tx) => pruneLedger(tx, TENANT, NOW))).toBe(1);
    expect(await db.in((tx) => takeLedger(tx, { ...key, key: 'activity-2' }, NOW))).toMatchObject({ taken: false, answer: null });
  });

  test('a conversation is kept with its snapshot and found again', async () => {
    await db.in((tx) => addConversation(tx, CONVERSATION));
    expect(await db.in((tx) => loadConversation(tx, CONVERSATION))).toEqual(CONVERSATION);
    expect(await db.in((tx) => openConversations(tx, TENANT, 'karin'))).toEqual([CONVERSATION]);
    expect(await db.in((tx) => openConversations(tx, TENANT, 'omar'))).toEqual([]);
    expect(await db.in((tx) => openConversations(tx, 'tenant-2', 'karin'))).toEqual([]);
  });

  test('a saved turn counts one further, and a turn on an older state is refused', async () => {
    const later = { ...CONVERSATION, snapshot: { value: 'reflect' }, updatedAt: NOW + 1 };
    expect(await db.in(async (tx) => saveConversation(tx, later))).toMatchObject({ rev: 2 });
    await expect(db.in(async (tx) => saveConversation(tx, later))).rejects.toMatchObject({ code: 'store-conflict' });
    expect(await db.in((tx) => loadConversation(tx, CONVERSATION))).toEqual({ ...later, rev: 2 });
  });

  test('a conversation that ended is no longer open, and is the last one with this student', async () => {
    const ended = { ...CONVERSATION, rev: 2, state: 'ended', endedAt: NOW + 5 };
    const next = { ...CONVERSATION, id: 'conversation-2', startedAt: NOW + 10, updatedAt: NOW + 10 };
    await db.in(async (tx) => saveConversation(tx, ended));
    await db.in((tx) => addConversation(tx, next));
    expect(await db.in((tx) => openConversations(tx, TENANT, 'karin'))).toEqual([next]);
    expect(await db.in((tx) => conversationsBetween(tx, sara, 5))).toEqual([next, { ...ended, rev: 3 }]);
    expect(await db.in((tx) => lastConversations(tx, TENANT, 'karin'))).toEqual(new Map([['sara', NOW + 10]]));
  });

  test('facts follow the state of the conversation', async () => {
    const fact = (id: string, value: string, onDay = '2026-11-23') => ({
      tenantId: TENANT,
      id,
      conversationId: 'conversation-1',
      kind: 'phase.reached',
      value,
      onDay,
    });
    await db.in((tx) => addFacts(tx, [fact('f1', 'look-back'), fact('f2', 'reflect')]));
    const seen = [fact('f3', 'look-back', '2026-11-24'), fact('f4', 'activate', '2026-11-24')];
    await db.in((tx) => replaceFacts(tx, { tenantId: TENANT, conversationId: 'conversation-1' }, seen));
    expect(await db.in((tx) => factsOf(tx, TENANT, 'conversation-1'))).toEqual([
      fact('f1', 'look-back'),
      fact('f4', 'activate', '2026-11-24'),
    ]);
  });

  test('a card stands where it was last put', async () => {
    const place = { tenantId: TENANT, chatId: CHAT.id, slot: 'guide' };
    await db.in((tx) => placeCard(tx, place, 'a-1', NOW));
    await db.in((tx) => placeCard(tx, place, 'a-2', NOW));
    expect(await db.in((tx) => cardAt(tx, place))).toBe('a-2');
  });

  test('a person is reached in the newest personal chat that can be reached', async () => {
    await db.in((tx) => lockChat(tx, { ...CHAT, id: 'group', kind: 'group' }, NOW + 5000));
    await db.in((tx) => lockChat(tx, { ...CHAT, id: 'newer' }, NOW + 3000));
    expect((await db.in((tx) => chatOfPerson(tx, TENANT, 'karin')))?.id).toBe('newer');
    await db.in((tx) => setReachable(tx, { tenantId: TENANT, id: 'newer' }, false));
    expect((await db.in((tx) => chatOfPerson(tx, TENANT, 'karin')))?.id).toBe(CHAT.id);
    expect(await db.in((tx) => chatOfPerson(tx, TENANT, 'sara'))).toBeUndefined();
  });
});
