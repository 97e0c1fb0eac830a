import { describe, expect, test } from 'vitest';
import { lookAhead } from '../../src/conversation/ahead.ts';
import { slotOf } from '../../src/conversation/hold.ts';
import type { Deed, Incoming } from '../../src/incoming.ts';
import { cardAt, placeCard } from '../../src/store/cards.ts';
import { addConversation, conversationInHand, loadConversation } from '../../src/store/conversations.ts';
import { openStore } from '../../src/store/open.ts';
import { findPerson, setLocale } from '../../src/store/people.ts';
import { preferencesOf } from '../../src/store/preferences.ts';
import type { Store, Tx } from '../../src/store/store.ts';
import { DATABASE_URL } from '../needs.ts';
import { makeDatabase, TEST_CODEC } from '../store/engines.ts';
import { addPeople, CHAT, CONVERSATION, NOW, TENANT } from '../store/rows.ts';

const SLOT = { tenantId: TENANT, chatId: CHAT.id, slot: slotOf(CONVERSATION.id) };
const KARIN = { tenantId: TENANT, personId: 'karin' };

const incoming = (deed: Deed, kind: 'personal' | 'group' = 'personal'): Incoming => ({
  tenantId: TENANT,
  key: 'message|1',
  chat: { ...CHAT, kind, bot: { id: '28:bot' } },
  from: { id: '29:karin', entraId: null },
  deed,
});
const said = (text: string): Deed => ({ type: 'said', text, attachments: 0 });
const pressed = (data: Record<string, string>): Deed => ({
  type: 'pressed',
  verb: 'next',
  data,
  inputs: {},
  cardId: null,
  answered: 'in-response',
});

describe.skipIf(!DATABASE_URL)('what a turn on PostgreSQL reads while its chat is taken', () => {
  const asked: string[] = [];
  const noted = (tx: Tx): Tx => ({
    ...tx,
    db: tx.db,
    run: (text, values, tells) => {
      asked.push(text);
      return tx.run(text, values, tells);
    },
  });

  /** How many statements it took to look ahead, and how many more the turn takes for what it needs. */
  async function statements(store: Store, deed: Deed, needs: (tx: Tx) => Promise<unknown>, who = 'karin', kind?: 'group') {
    return store.transaction(async (plain) => {
      const tx = noted(plain);
      const person = await findPerson(plain, { tenantId: TENANT, id: who });
      asked.length = 0;
      await lookAhead(tx, incoming(deed, kind), person);
      const ahead = asked.length;
      await needs(tx);
      return [ahead, asked.length - ahead];
    });
  }

  async function inSchool(told: (stores: { store: Store; other: Store }) => Promise<void>): Promise<void> {
    const database = await makeDatabase(DATABASE_URL ?? '');
    const [store, other] = [
      await openStore({ databaseUrl: database.url, codec: TEST_CODEC }),
      await openStore({ databaseUrl: database.url, codec: TEST_CODEC }),
    ];
    try {
      await store.transaction(addPeople);
      await store.transaction((tx) => addConversation(tx, { ...CONVERSATION, state: 'under-way' }));
      await store.transaction((tx) => placeCard(tx, SLOT, 'activity-1', NOW));
      await told({ store, other });
    } finally {
      await Promise.all([store.close(), other.close()]);
      await database.drop();
    }
  }

  test('is not asked again, whether words were typed or a button was pressed', async () => {
    await inSchool(async ({ store }) => {
      const liked = (tx: Tx) => preferencesOf(tx, KARIN);
      expect(
        await statements(store, said('Trots op mijn eerste dienst'), async (tx) => {
          expect((await conversationInHand(tx, TENANT, 'karin'))?.id).toBe(CONVERSATION.id);
          await liked(tx);
        }),
      ).toEqual([2, 0]);
      expect(
        await statements(store, pressed({ subject: CONVERSATION.id }), async (tx) => {
          expect((await loadConversation(tx, CONVERSATION))?.studentId).toBe('sara');
          expect(await cardAt(tx, SLOT)).toBe('activity-1');
          await liked(tx);
        }),
      ).toEqual([3, 0]);
    });
  });

  test('is nothing for a command, a button about nothing, a student, or a chat with others', async () => {
    await inSchool(async ({ store }) => {
      const nothing = () => Promise.resolve();
      expect(await statements(store, said('hulp'), nothing)).toEqual([0, 0]);
      expect(await statements(store, pressed({}), nothing)).toEqual([0, 0]);
      expect(await statements(store, said('Ik ben trots'), nothing, 'sara')).toEqual([0, 0]);
      expect(await statements(store, said('Ik ben trots'), nothing, 'karin', 'group')).toEqual([0, 0]);
    });
  });

  test('is forgotten with the turn: what another instance wrote meanwhile is seen by the next one', async () => {
    await inSchool(async ({ store, other }) => {
      const locale = () => store.transaction(async (tx) => (await findPerson(tx, { tenantId: TENANT, id: 'karin' }))?.locale);
      expect(await locale()).toBeNull();
      await other.transaction((tx) => setLocale(tx, { tenantId: TENANT, id: 'karin' }, 'en'));
      expect(await locale()).toBe('en');
      const both = store.transaction(async (tx) => {
        const before = (await findPerson(tx, { tenantId: TENANT, id: 'karin' }))?.locale;
        await setLocale(tx, { tenantId: TENANT, id: 'karin' }, 'nl');
        return [before, (await findPerson(tx, { tenantId: TENANT, id: 'karin' }))?.locale];
      });
      expect(await both).toEqual(['en', 'nl']);
    });
  });
});
