import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findByName } from '../../src/people/find.ts';
import { loadDemo } from './load-demo.ts';
import { schoolReader } from '../../src/people/schools.ts';
import { conversationsBetween } from '../../src/store/conversations.ts';
import { agreementsFor, entriesFor } from '../../src/store/passport-readers.ts';
import { guidance, mentorsOf, type OwnStudent, studentsOf } from '../../src/store/guides.ts';
import { findByUpn } from '../../src/store/people.ts';
import type { Store, Tx } from '../../src/store/store.ts';
import { ENGINES, type TestStore } from '../store/engines.ts';

const TENANT = '00000000-0000-4000-8000-000000000001';
const NOW = Date.UTC(2026, 10, 23, 9);
const TODAY = '2026-11-23';

describe.each(ENGINES)('the demo school on $name', ({ open }) => {
  let opened: TestStore;
  let store: Store;
  beforeAll(async () => {
    opened = await open();
    ({ store } = opened);
    await loadDemo(store, NOW);
  });
  afterAll(() => opened.close());

  const idOf = async (tx: Tx, name: string): Promise<string> =>
    (await findByUpn(tx, TENANT, `${name}@lauwerscollege.example`))?.id ?? '';
  const ownStudents = (name: string): Promise<OwnStudent[]> =>
    store.transaction(async (tx) => studentsOf(tx, { tenantId: TENANT, mentorId: await idOf(tx, name), today: TODAY }));

  const settingsOf = async (students: readonly OwnStudent[]) => {
    const school = await store.transaction((tx) => schoolReader()(tx, TENANT));
    return [...new Set(students.map(({ teamId }) => school?.mannerOf(teamId).setting))];
  };

  test('has eight mentors, and one of them 22 students with one Sara and two called Daan', async () => {
    const karin = await ownStudents('karin.deboer');
    expect(karin).toHaveLength(22);
    expect(findByName('sara', karin)).toMatchObject({ found: 'one', one: { familyName: 'El Idrissi' } });
    expect(await settingsOf(karin)).toEqual(['mbo']);
    expect(findByName('daan', karin)).toMatchObject({
      found: 'several',
      several: [{ familyName: 'Bakker' }, { familyName: 'van der Veen' }],
    });
    expect(await settingsOf(await ownStudents('sanne.zijlstra'))).toEqual(['havo']);
  });

  test('has a student with two mentors, a substitute and a former mentor', async () => {
    const found = await store.transaction(async (tx) => {
      const [noor, emre, yusuf] = [await idOf(tx, 'noor.hoekstra'), await idOf(tx, 'emre.kaya'), await idOf(tx, 'yusuf.aslan')];
      const mentors = await mentorsOf(tx, { tenantId: TENANT, studentId: noor, today: TODAY });
      return {
        mentors: mentors.map(({ givenName }) => givenName),
        former: await guidance(tx, { tenantId: TENANT, mentorId: yusuf, studentId: emre }),
      };
    });
    expect(found).toEqual({ mentors: ['Karin', 'Yusuf'], former: [{ from: '2025-09-01', until: '2026-07-17' }] });
    expect(await ownStudents('joost.hofman')).toHaveLength(26);
  });

  test('has a past: Sara’s last conversation, with what she shared of it', async () => {
    const past = await store.transaction(async (tx) => {
      const [mentorId, studentId] = [await idOf(tx, 'karin.deboer'), await idOf(tx, 'sara.elidrissi')];
      const shared = { tenantId: TENANT, studentId, viewerId: mentorId, limit: 10 };
      const conversations = await conversationsBetween(tx, { tenantId: TENANT, mentorId, studentId }, 5);
      const entries = await entriesFor(tx, shared);
      const agreements = await agreementsFor(tx, shared);
      return {
        states: conversations.map(({ state }) => state),
        kinds: entries.map(({ kind }) => kind),
        agreements: agreements.map(({ state, dueOn }) => [state, dueOn]),
      };
    });
    const kinds = ['core-word', 'motive', 'quality', 'experience'];
    expect(past).toEqual({
      states: ['ended', 'ended'],
      kinds: [...kinds, ...kinds],
      agreements: [
        ['agreed', '2026-11-26'],
        ['done', '2026-11-07'],
      ],
    });
  });

  test('keeps its past as it is when it is loaded again', async () => {
    const count = (tx: Tx) =>
      tx.db
        .selectFrom('agreements')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
    const before = await store.transaction(count);
    await loadDemo(store, NOW + 30 * 86_400_000);
    expect(await store.transaction(count)).toEqual(before);
    expect(before).toEqual({ count: 51 });
  });
});
