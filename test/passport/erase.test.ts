import { describe, expect, test } from 'vitest';
import type { ProposalContent } from '../../src/conversation/proposal.ts';
import { plainCodec } from '../../src/store/codec.ts';
import { eraseEverything } from '../../src/passport/erase.ts';
import { loadDemo } from '../people/load-demo.ts';
import { answerLedger, takeLedger } from '../../src/store/ledger.ts';
import { openStore } from '../../src/store/open.ts';
import { enqueue } from '../../src/store/outbox.ts';
import { newId } from '../../src/store/uuid7.ts';
import { ENGINES, temporaryFolder } from '../store/engines.ts';
import { useSchool } from '../wire/school.ts';
import { tabOf, TAB_KEY } from '../tabs/tab.ts';
import { begins, closes } from '../wire/talk.ts';
import { filesWith, tablesWith } from './canary.ts';
import { CANARY, CLOSING, lives, LONG } from './lives.ts';
import { takesOut } from '../wire/passports.ts';

describe.each(ENGINES)('a student who erases everything, on $name', (engine) => {
  const school = useSchool(engine, TAB_KEY);

  test('leaves no word behind in any table, on either side', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await lives(karin, sara, LONG);
    expect(await school.in((tx) => tablesWith(tx, CANARY))).toEqual(
      expect.arrayContaining([
        'conversation_pages',
        'proposals',
        'entries',
        'agreements',
        'links',
        'reflections',
        'outbox',
        'ledger',
      ]),
    );
    expect((await school.count('coverage_facts')).coverage_facts).toBeGreaterThan(0);

    await sara.says('mijn gegevens');
    await sara.presses('erase-ask');
    await sara.presses('erase-all');
    await sara.hears('mydata:receipt.title');
    expect(await school.in((tx) => tablesWith(tx, CANARY))).toEqual([]);
    expect(
      await school.count(
        'entries',
        'agreements',
        'proposals',
        'grants',
        'shares',
        'links',
        'readings',
        'answers',
        'reflections',
        'facts',
        'coverage_facts',
      ),
    ).toEqual({
      entries: 0,
      agreements: 0,
      proposals: 0,
      grants: 0,
      shares: 0,
      links: 0,
      readings: 0,
      answers: 0,
      reflections: 0,
      facts: 0,
      coverage_facts: 0,
    });
    const [receipt] = await school.in(({ db }) => db.selectFrom('erasures').select(['reason', 'counts']).execute());
    expect({ ...receipt, counts: { ...JSON.parse(receipt?.counts ?? '{}'), messages: 0, facts: 0 } }).toEqual({
      reason: 'asked',
      counts: {
        looks: 0,
        shares: 1,
        links: 1,
        grants: 3,
        readings: 1,
        answers: 0,
        reflections: 1,
        proposals: 1,
        entries: 2,
        agreements: 1,
        brought: 0,
        downloads: 0,
        handovers: 0,
        reminders: 2,
        talks: 0,
        conversations: 2,
        facts: 0,
        messages: 0,
      },
    });
  });

  test('empties the cards that still stand, and ends the conversation that was being prepared', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await lives(karin, sara);
    await sara.says('wis alles');
    await sara.presses('erase-all');
    const seen = [...sara.messages(), ...karin.messages()].map(({ activity }) => JSON.stringify(activity));
    await karin.hears('mydata:conversationErased');
    expect(seen.filter((card) => card.includes('Action.Execute') && card.includes(CANARY))).toEqual([]);
    const states = await school.in(({ db }) => db.selectFrom('conversations').select('state').distinct().execute());
    expect(states).toEqual([{ state: 'ended' }]);
    await karin.says('gesprek met Sara');
    await karin.sees('preparation');
  });

  test('empties what chats with others once kept of them', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    const keptInGroup = async () => {
      const key = { tenantId: school.tenantId, chatId: '19:group', key: crypto.randomUUID() };
      await school.in(async (tx) => {
        await takeLedger(tx, key, school.clock.now());
        await answerLedger(tx, key, { words: 'Een bijzondere zin' });
      });
    };
    const found = () => school.in((tx) => tablesWith(tx, 'Een bijzondere zin'));
    await lives(karin, sara);
    await keptInGroup();
    expect(await found()).toEqual(['ledger']);
    const entry = await school.in(({ db }) => db.selectFrom('entries').select('id').executeTakeFirstOrThrow());
    await sara.says('paspoort');
    await takesOut(sara, entry.id);
    expect(await found()).toEqual([]);

    await keptInGroup();
    await sara.says('wis alles');
    await sara.presses('erase-all');
    expect(await found()).toEqual([]);
  });

  test('asks before, takes it back, and is never done by typing alone', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await lives(karin, sara);
    await sara.says('wis alles');
    expect((await sara.presses('my-data')).text).toContain(sara.wordsOf('mydata:title'));
    expect(await school.count('entries', 'erasures')).toEqual({ entries: 2, erasures: 0 });
  });

  test('takes the words of a single entry everywhere, as they were put and as they were reworded, and leaves the rest', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await karin.installs();
    await sara.installs();
    await begins(karin, 'Sara');
    await karin.says('Ze hielp een mevrouw met de zwaluwen');
    await karin.says('Het ging over haar stage');
    await karin.presses('wrap-up');
    await karin.presses('send', { ...CLOSING, experience: 'Een mevrouw met de zwaluwen', quality: 'kalm', coreWord: 'rust' });
    await sara.sees('message', 'confirmation');
    await sara.presses('confirm', { 'item.experience.text': 'Mevrouw en haar zwaluwen', sharing: 'all' });
    await karin.sees('card');
    const entry = await school.in(({ db }) =>
      db.selectFrom('entries').select('id').where('kind', '=', 'experience').executeTakeFirstOrThrow(),
    );
    await sara.says('paspoort');
    await takesOut(sara, entry.id);
    expect(await school.in((tx) => tablesWith(tx, 'mevrouw met de zwaluwen'))).toEqual([]);
    expect(await school.in((tx) => tablesWith(tx, 'haar zwaluwen'))).toEqual([]);
    expect(await school.in((tx) => tablesWith(tx, 'Het ging over haar stage'))).toEqual(['conversations']);
    expect(await school.count('entries')).toEqual({ entries: 2 });
  });

  /** A closing with two agreements, confirmed, after one that was taken back; then everything is worded anew in the tab. */
  async function rewords(): Promise<Readonly<Record<string, string>>> {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await karin.installs();
    await sara.installs();
    const agreed = { 'agreement.1.what': 'Bij de duiventil kijken', 'agreement.1.due': '2026-12-08' };
    const first = { ...CLOSING, ...agreed, 'agreement.0.helper': 'de buurvrouw van hiernaast' };
    await begins(karin, 'Sara');
    await karin.presses('wrap-up');
    await karin.presses('add-agreement', CLOSING);
    await karin.presses('send', {
      ...first,
      experience: 'Een mevrouw met haar reiger',
      'agreement.0.what': 'De reiger gaan voeren',
    });
    await karin.presses('withdraw-proposal');
    await karin.presses('send', {
      ...first,
      experience: 'Een mevrouw met de zwaluwen',
      'agreement.0.what': 'De zwaluwen gaan voeren',
    });
    await sara.sees('line', 'confirmation');
    await sara.presses('confirm', { 'item.agreement-0.text': 'De zwaluwen op het dak voeren', sharing: 'all' });
    const tab = tabOf(school, sara);
    type Shown = { id: string; rev: number; kind?: string; text?: string; what?: string };
    const { entries, agreements } = (await tab.open()).view as Record<string, Shown[]>;
    const ids: Record<string, string> = {};
    for (const { id, rev, kind = '' } of entries ?? []) {
      ids[kind] = id;
      expect((await tab.put(`entries/${id}`, { rev, text: `Heel anders: ${kind}` })).status).toBe(200);
    }
    for (const { id, rev, what = '' } of agreements ?? []) {
      ids[what] = id;
      const changed = { rev, to: 'changed', what: `Nu zo: ${what.length}`, due: '2026-12-09', helper: 'iemand', brings: 'iets' };
      expect((await tab.put(`agreements/${id}`, changed)).status).toBe(200);
    }
    return ids;
  }
  const found = (word: string) => school.in((tx) => tablesWith(tx, word));

  test('takes the words of an entry as they once were, when they were worded anew in the tab', async () => {
    const ids = await rewords();
    for (const word of ['met de zwaluwen', 'haar reiger']) expect(await found(word)).toContain('proposals');
    expect((await tabOf(school, school.person('s004')).erase(ids['experience'] ?? '')).status).toBe(200);
    expect([await found('met de zwaluwen'), await found('haar reiger'), await found('anders: experience')]).toEqual([[], [], []]);
    expect(await found('goed met een')).toContain('proposals');
    expect(await found('De zwaluwen gaan')).toContain('proposals');
  });

  test('takes the words of an agreement as they once were, and not those of another', async () => {
    const ids = await rewords();
    expect((await tabOf(school, school.person('s004')).erase(ids['De zwaluwen op het dak voeren'] ?? '')).status).toBe(200);
    for (const word of ['De zwaluwen', 'De reiger', 'van hiernaast', 'Nu zo: 29']) expect(await found(word)).toEqual([]);
    expect(await found('Bij de duiventil')).toEqual(['conversations', 'proposals']);
    expect(await found('met de zwaluwen')).toEqual(['conversations', 'proposals']);
  });

  test('takes them from closings that do not say what became of each item, and leaves what others were made of', async () => {
    const ids = await rewords();
    await school.in(async (tx) => {
      for (const row of await tx.db.selectFrom('proposals').selectAll().execute()) {
        const place = { at: 'proposals.items', tenantId: row.tenant_id, id: row.id } as const;
        const { kept: _, ...content } = tx.codec.open(row.items, place) as ProposalContent;
        await tx.db
          .updateTable('proposals')
          .set({ items: tx.codec.seal(content, place) })
          .where('id', '=', row.id)
          .execute();
      }
    });
    const tab = tabOf(school, school.person('s004'));
    for (const what of ['experience', 'De zwaluwen op het dak voeren'])
      expect((await tab.erase(ids[what] ?? '')).status).toBe(200);
    for (const word of ['zwaluwen', 'reiger', 'van hiernaast']) expect(await found(word)).toEqual([]);
    expect(await found('goed met een')).toEqual(['conversations', 'proposals']);
  });

  test('touches nothing of another student', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    const other = school.person('s005');
    await lives(karin, sara);
    await other.installs();
    await other.says('reflectie');
    await other.presses('reflect-tell', { told: 'Ik heb een zwaluw gezien' });
    await sara.says('wis alles');
    await sara.presses('erase-all');
    expect(await school.in((tx) => tablesWith(tx, 'zwaluw'))).toEqual(['reflections', 'outbox', 'ledger']);
  });

  test('takes nothing that is kept of another talk of the same mentor, and speaks of no card that stands elsewhere', async () => {
    const [karin, sara, roos] = [school.person('m01'), school.person('s004'), school.person('s005')];
    await karin.installs();
    await roos.installs();
    await closes(karin, 'Roos');
    await roos.sees('message', 'confirmation');
    await roos.presses('confirm', { sharing: 'all' });
    await school.settled();
    const facts = () => school.in(({ db }) => db.selectFrom('facts').selectAll().orderBy('id').execute());
    const ofRoos = await facts();
    expect(ofRoos).not.toEqual([]);
    await lives(karin, sara);
    expect((await facts()).length).toBeGreaterThan(ofRoos.length);

    await school.settled();
    const [karinId, roosId, saraId] = await Promise.all(['m01', 's005', 's004'].map((id) => school.idOf(id)));
    const [tenantId, at] = [school.tenantId, school.clock.now()];
    const { owed, cards, planned } = await school.in(async (tx) => {
      const theirs = tx.db
        .selectFrom('chats')
        .select('id')
        .where('person_id', '=', karinId ?? '');
      const { id: chatId } = await theirs.executeTakeFirstOrThrow();
      const later = { tenantId, chatId, personId: null, op: 'send', slot: null, dueAt: at + 3_600_000 } as const;
      const names: (string | undefined)[] = [roosId, saraId];
      for (const table of ['conversations', 'entries', 'agreements', 'proposals', 'reflections'] as const) {
        const own = tx.db
          .selectFrom(table)
          .select('id')
          .where('student_id', '=', saraId ?? '');
        names.push((await own.executeTakeFirstOrThrow()).id);
      }
      const about = names.map((id) => ({ ...later, id: `planned ${id}`, payload: { about: id } }));
      await enqueue(tx, about, at);
      const done = await eraseEverything(tx, { tenantId, studentId: saraId ?? '', at, reason: 'asked', newId: () => newId(at) });
      const left = await tx.db.deleteFrom('outbox').where('id', 'like', 'planned %').returning('id').execute();
      const standing = await tx.db.selectFrom('cards').select(['chat_id', 'slot']).execute();
      return { owed: done.owed, cards: standing.map((card) => `${card.chat_id} ${card.slot}`), planned: left };
    });
    expect(await facts()).toEqual(ofRoos);
    expect(planned).toEqual([{ id: `planned ${roosId}` }]);
    expect(owed).not.toEqual([]);
    const replaced = owed.map((each) => ('chatId' in each && 'slot' in each.reply ? `${each.chatId} ${each.reply.slot}` : ''));
    expect(cards).toEqual(expect.arrayContaining(replaced));
  });

  test('still does so after leaving, and is told the way', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await lives(karin, sara);
    const id = await school.idOf('s004');
    await school.in(({ db }) => db.updateTable('people').set({ left_on: '2026-11-01' }).where('id', '=', id).execute());
    await sara.says('hallo');
    await sara.presses('my-data');
    await sara.presses('erase-ask');
    await sara.presses('erase-all');
    expect(await school.in((tx) => tablesWith(tx, CANARY))).toEqual([]);
    await school.in(({ db }) => db.updateTable('people').set({ left_on: null }).where('id', '=', id).execute());
  });
});

test('what was deleted is no longer in the bytes of the database once it was tidied', async () => {
  const folder = await temporaryFolder();
  const store = await openStore({ dataDir: folder.path, codec: plainCodec });
  const row = { tenant_id: 't', chat_id: 'c', key: 'k', at: 1 };
  const answer = plainCodec.seal({ said: CANARY.repeat(2_000) });
  await store.transaction(({ db }) =>
    db
      .insertInto('ledger')
      .values({ ...row, answer })
      .execute(),
  );
  await store.transaction(({ db }) =>
    db
      .insertInto('ledger')
      .values({ ...row, key: 'short', answer: plainCodec.seal(CANARY) })
      .execute(),
  );
  expect(filesWith(folder.path, CANARY)).not.toEqual([]);
  await store.transaction(({ db }) => db.updateTable('ledger').set({ answer: null }).execute());
  await store.tidy();
  expect(filesWith(folder.path, CANARY)).toEqual([]);
  await store.close();
  await folder.remove();
});

test('whoever erases everything is gone from the bytes of the database', async () => {
  const folder = await temporaryFolder();
  const store = await openStore({ dataDir: folder.path, codec: plainCodec });
  const now = Date.UTC(2026, 10, 23, 9);
  await loadDemo(store, now);
  const own = await store.transaction(async (tx) => {
    const { tenant_id, student_id } = await tx.db
      .selectFrom('entries')
      .selectAll()
      .orderBy('id')
      .limit(1)
      .executeTakeFirstOrThrow();
    const entries = await tx.db.selectFrom('entries').select('body').where('student_id', '=', student_id).execute();
    return {
      tenantId: tenant_id,
      studentId: student_id,
      texts: entries.map(({ body }) => (plainCodec.open(body) as { text: string }).text),
    };
  });
  const found = () => own.texts.filter((text) => text.length > 20 && filesWith(folder.path, text).length > 0);
  expect(found()).not.toEqual([]);
  await store.transaction((tx) => eraseEverything(tx, { ...own, at: now, reason: 'asked', newId: () => newId(now) }));
  await store.tidy();
  expect(found()).toEqual([]);
  await store.close();
  await folder.remove();
});
