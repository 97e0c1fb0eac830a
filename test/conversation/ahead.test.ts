import { describe, expect, test } from 'vitest';
import { createForesight, type Foresight, whoIs } from '../../src/conversation/ahead.ts';
import { slotOf } from '../../src/conversation/hold.ts';
import type { Deed, Incoming } from '../../src/incoming.ts';
import { cardAt, cardNow, placeCard } from '../../src/store/cards.ts';
import { addConversation, conversationInHand, loadConversation } from '../../src/store/conversations.ts';
import { openStore } from '../../src/store/open.ts';
import { guidance } from '../../src/store/guides.ts';
import { findPerson, setLocale } from '../../src/store/people.ts';
import { preferencesOf } from '../../src/store/preferences.ts';
import type { Store, Tx } from '../../src/store/store.ts';
import { DATABASE_URL } from '../needs.ts';
import { makeDatabase, TEST_CODEC } from '../store/engines.ts';
import { addPeople, CHAT, CONVERSATION, NOW, TENANT } from '../store/rows.ts';

const SLOT = { tenantId: TENANT, chatId: CHAT.id, slot: slotOf(CONVERSATION.id) };
const KARIN = { tenantId: TENANT, personId: 'karin' };
const GUIDED = { tenantId: TENANT, mentorId: 'karin', studentId: 'sara' };

const incoming = (deed: Deed, kind: 'personal' | 'group' = 'personal', entraId: string | null = null): Incoming => ({
  tenantId: TENANT,
  key: 'message|1',
  chat: { ...CHAT, kind, bot: { id: '28:bot' } },
  from: { id: '29:karin', entraId },
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

  /** How many statements leave at once, how many it took in all to look ahead, and how many more the turn takes for what it needs. */
  async function statements(
    store: Store,
    foresight: Foresight,
    deed: Deed,
    needs: (tx: Tx) => Promise<unknown>,
    { who = 'karin', kind }: { who?: string; kind?: 'group' } = {},
  ) {
    return store.transaction(async (plain) => {
      const tx = noted(plain);
      const person = await findPerson(plain, { tenantId: TENANT, id: who });
      asked.length = 0;
      const looking = foresight.look(tx, incoming(deed, kind), whoIs(person));
      const atOnce = asked.length;
      await looking;
      const ahead = asked.length;
      await needs(tx);
      return [atOnce, ahead, asked.length - ahead];
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

  test('is not asked again, whether words were typed or a button was pressed; from the second turn on the student is read as well', async () => {
    await inSchool(async ({ store }) => {
      const foresight = createForesight();
      const student = (tx: Tx) => Promise.all([findPerson(tx, { tenantId: TENANT, id: 'sara' }), guidance(tx, GUIDED)]);
      const typed = async (tx: Tx) => {
        expect((await conversationInHand(tx, TENANT, 'karin'))?.id).toBe(CONVERSATION.id);
        await Promise.all([preferencesOf(tx, KARIN), student(tx)]);
      };
      const press = async (tx: Tx) => {
        expect((await loadConversation(tx, CONVERSATION))?.studentId).toBe('sara');
        expect(await cardAt(tx, SLOT)).toBe('activity-1');
        await Promise.all([preferencesOf(tx, KARIN), student(tx)]);
      };
      expect(await statements(store, foresight, said('Trots op mijn eerste dienst'), typed)).toEqual([2, 2, 2]);
      expect(await statements(store, foresight, said('Trots op mijn eerste dienst'), typed)).toEqual([4, 4, 0]);
      expect(await statements(store, foresight, pressed({ subject: CONVERSATION.id }), press)).toEqual([3, 3, 2]);
      expect(await statements(store, foresight, pressed({ subject: CONVERSATION.id }), press)).toEqual([5, 5, 0]);
    });
  });

  test('is nothing for a command, a button about nothing, a student, or a chat with others', async () => {
    await inSchool(async ({ store }) => {
      const foresight = createForesight();
      const nothing = () => Promise.resolve();
      expect(await statements(store, foresight, said('hulp'), nothing)).toEqual([0, 0, 0]);
      expect(await statements(store, foresight, pressed({}), nothing)).toEqual([0, 0, 0]);
      expect(await statements(store, foresight, said('Ik ben trots'), nothing, { who: 'sara' })).toEqual([0, 0, 0]);
      expect(await statements(store, foresight, said('Ik ben trots'), nothing, { kind: 'group' })).toEqual([0, 0, 0]);
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

  test('does not hide a card that was placed while the turn was under way', async () => {
    await inSchool(async ({ store, other }) => {
      const [looked, placed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      const seen = store.transaction(async (tx) => {
        const before = await cardAt(tx, SLOT);
        looked.resolve();
        await placed.promise;
        return [before, await cardNow(tx, SLOT)];
      });
      await looked.promise;
      await other.transaction((tx) => placeCard(tx, SLOT, 'activity-2', NOW + 1));
      placed.resolve();
      expect(await seen).toEqual(['activity-1', 'activity-2']);
    });
  });
});

describe('who somebody probably is', () => {
  const by = (entraId: string | null) => incoming(said('hulp'), 'personal', entraId);
  const karin = { tenantId: TENANT, id: 'karin', roles: ['mentor'] } as unknown as NonNullable<Parameters<Foresight['met']>[1]>;

  test('is who came last with the same account, until somebody else or nobody does', () => {
    const foresight = createForesight();
    expect(foresight.guess(by('account-1'))).toBeUndefined();
    foresight.met(by('account-1'), karin);
    expect(foresight.guess(by('account-1'))).toEqual({ tenantId: TENANT, id: 'karin', isMentor: true });
    expect(foresight.guess({ ...by('account-1'), tenantId: 'tenant-2' })).toBeUndefined();
    foresight.met(by('account-1'), { ...karin, id: 'omar' });
    expect(foresight.guess(by('account-1'))?.id).toBe('omar');
    foresight.met(by('account-1'), undefined);
    expect(foresight.guess(by('account-1'))).toBeUndefined();
  });

  test('is not known without an account, nor of accounts that came long ago', () => {
    const foresight = createForesight();
    foresight.met(by(null), karin);
    expect(foresight.guess(by(null))).toBeUndefined();
    for (let place = 0; place <= 4_096; place += 1) foresight.met(by(`account-${place}`), karin);
    expect([foresight.guess(by('account-0')), foresight.guess(by('account-1'))?.id]).toEqual([undefined, 'karin']);
  });
});
