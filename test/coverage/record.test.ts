import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  addToTalk,
  eraseFromCoverage,
  recordAddition,
  recordTalk,
  takeBackAddition,
  type Talk,
} from '../../src/coverage/record.ts';
import { addAgreements } from '../../src/store/passport.ts';
import { factsFrom, sealFacts, throwAway } from '../../src/store/coverage.ts';
import { coverageYears } from '../../src/store/coverage-years.ts';
import { putSchool } from '../../src/store/schools.ts';
import type { Store } from '../../src/store/store.ts';
import { ENGINES, type TestStore } from '../store/engines.ts';
import { addPeople, NOW, TENANT } from '../store/rows.ts';

const SETTINGS = { tenantId: '00000000-0000-4000-8000-00000000000a', name: 'School', setting: 'mbo' };
const TALK: Talk = { tenantId: TENANT, id: 'talk-1', studentId: 'sara', mentorId: 'karin', startedAt: NOW };
const [REACHED, COMPETENCY] = [
  { kind: 'phase.reached', value: 'look-back' },
  { kind: 'competency', value: 'motives' },
];
const CONFIRMED = { kind: 'agreement.confirmed', value: 'yes' };
const SEPTEMBER = '2026-09-20';

describe.each(ENGINES)('facts of coverage, on $name', ({ open }) => {
  let opened: TestStore;
  let store: Store;
  beforeEach(async () => {
    opened = await open();
    store = opened.store;
    await store.transaction(async (tx) => {
      await putSchool(tx, { tenant_id: TENANT, settings: JSON.stringify(SETTINGS), questions: '{}', imported_at: 0 });
      await addPeople(tx);
    });
  });
  afterEach(() => opened.close());

  const record = (words: readonly { kind: string; value: string }[], day = SEPTEMBER, talk = TALK): Promise<void> =>
    store.transaction((tx) => recordTalk(tx, talk, words, day));
  const rows = () =>
    store.transaction(async ({ db, codec }) => {
      const found = await db.selectFrom('coverage_facts').selectAll().orderBy('year').orderBy('part').execute();
      expect(found.map(({ facts }) => facts)).toEqual(found.map(() => ''));
      return found.map(({ words, ...row }) => {
        return { ...row, facts: codec.open(words ?? Buffer.of(), { at: 'coverage_facts.words', tenantId: TENANT, id: row.id }) };
      });
    });
  const told = async () => (await rows()).map(({ year, part, kind, facts }) => [year, part, kind, facts]);
  const closeMonth = (...months: string[]): Promise<void> =>
    store.transaction(async ({ db }) => {
      await db
        .updateTable('coverage_years')
        .set({ closed: JSON.stringify(months) })
        .execute();
    });

  test('are kept under pseudonyms, with the units at the time', async () => {
    await record([REACHED]);
    await store.transaction(({ db }) => db.updateTable('people').set({ grade: '3' }).execute());
    await record([REACHED, COMPETENCY]);
    const [only, ...others] = await rows();
    expect(others).toEqual([]);
    expect(only).toMatchObject({ year: '2026/27', part: '2026-09', team: 'Zorg', grade: '2', setting: 'mbo' });
    expect(only?.facts).toBe('competency:motives phase.reached:look-back');
    expect(JSON.stringify(only)).not.toMatch(/sara|karin|talk-1/u);
  });

  test('that an older version wrote openly count, until they are sealed as they are', async () => {
    await record([REACHED]);
    await store.transaction(({ db }) => db.updateTable('coverage_facts').set({ facts: 'competency:motives' }).execute());
    const known = () =>
      store.transaction((tx) => factsFrom(tx, { tenantId: TENANT, year: '2026/27', part: '2026-09' }, { after: '', limit: 9 }));
    expect((await known()).map(({ facts }) => facts)).toEqual(['competency:motives']);
    expect(await store.transaction((tx) => sealFacts(tx, TENANT, 9))).toBe(1);
    expect(await store.transaction((tx) => sealFacts(tx, TENANT, 9))).toBe(0);
    expect((await rows()).map(({ facts }) => facts)).toEqual(['competency:motives']);
    expect((await known()).map(({ facts }) => facts)).toEqual(['competency:motives']);
  });

  test('follow what is undone, and go when nothing is left', async () => {
    await record([REACHED, COMPETENCY]);
    await record([REACHED]);
    expect(await told()).toEqual([['2026/27', '2026-09', 'talk', 'phase.reached:look-back']]);
    await record([]);
    expect(await told()).toEqual([]);
  });

  test('give one student one pseudonym in a school year, and another in the next', async () => {
    await record([REACHED]);
    await record([REACHED], '2026-10-01', { ...TALK, id: 'talk-2' });
    await record([REACHED], '2027-09-01', { ...TALK, id: 'talk-3' });
    const students = (await rows()).map(({ student }) => student);
    expect([students[0] === students[1], students[1] === students[2]]).toEqual([true, false]);
  });

  test('of July count in the school year that ends and in the quarter that goes on, under two pseudonyms', async () => {
    await record([REACHED], '2026-07-02');
    await record([REACHED, COMPETENCY], '2026-07-02');
    const [ending, beginning] = await rows();
    expect(await told()).toEqual([
      ['2025/26', '2026-07', 'talk', 'competency:motives phase.reached:look-back'],
      ['2026/27', '2026-07', 'talk', 'competency:motives phase.reached:look-back'],
    ]);
    expect([ending?.student === beginning?.student, ending?.id === beginning?.id]).toEqual([false, false]);
  });

  test('that come after their month was published count from the next one on', async () => {
    await record([REACHED]);
    await closeMonth('2026-09');
    await record([REACHED, COMPETENCY], '2026-10-02');
    await record([COMPETENCY], '2026-10-03');
    await store.transaction((tx) => addToTalk(tx, TALK, CONFIRMED, '2026-10-04', [REACHED]));
    expect(await told()).toEqual([
      ['2026/27', '2026-09', 'talk', 'phase.reached:look-back'],
      ['2026/27', '2026-10', 'addition', 'agreement.confirmed:yes competency:motives'],
    ]);
  });

  test('that come after the month in which something came late was published leave that as it is', async () => {
    await record([REACHED]);
    await closeMonth('2026-09');
    await record([REACHED, COMPETENCY], '2026-10-02');
    await closeMonth('2026-09', '2026-10');
    await store.transaction((tx) => addToTalk(tx, TALK, CONFIRMED, '2026-11-04', [REACHED, COMPETENCY]));
    await record([REACHED, COMPETENCY], '2026-11-05');
    expect(await told()).toEqual([
      ['2026/27', '2026-09', 'talk', 'phase.reached:look-back'],
      ['2026/27', '2026-10', 'addition', 'competency:motives'],
      ['2026/27', '2026-11', 'addition', 'agreement.confirmed:yes'],
    ]);
  });

  test('of a conversation that was counted in a school year whose facts are gone are no conversation of the next one', async () => {
    await record([REACHED], '2027-06-28');
    const [year] = await store.transaction((tx) => coverageYears(tx, TENANT));
    if (!year) throw new Error('Nothing was recorded');
    await store.transaction((tx) => throwAway(tx, year, NOW));
    const moment = { kind: 'moment', value: 'progress' };
    await store.transaction((tx) => recordTalk(tx, TALK, [moment, REACHED, COMPETENCY], '2027-08-30', [moment, REACHED]));
    await store.transaction((tx) => addToTalk(tx, TALK, CONFIRMED, '2027-08-31', [moment, REACHED, COMPETENCY]));
    expect(await told()).toEqual([['2027/28', '2027-08', 'addition', 'agreement.confirmed:yes competency:motives']]);
    await store.transaction((tx) => addToTalk(tx, { ...TALK, id: 'came to nothing' }, CONFIRMED, '2027-08-31', []));
    expect(await told()).toHaveLength(1);
  });

  test('of a conversation that only now came to something are of today, or of the first month that is open', async () => {
    await record([], SEPTEMBER);
    await record([REACHED], '2026-10-01');
    await closeMonth('2026-10');
    await record([REACHED], '2026-10-05', { ...TALK, id: 'talk-2' });
    expect((await told()).map(([, part]) => part)).toEqual(['2026-10', '2026-11']);
  });

  test('know whether there was an agreement to look back on, and keep what was confirmed', async () => {
    const body = { what: 'x', helper: '', brings: '' };
    const when = { createdAt: NOW - 1, updatedAt: NOW - 1 };
    await store.transaction((tx) =>
      addAgreements(tx, [{ tenantId: TENANT, id: 'a', studentId: 'sara', conversationId: null, body, dueOn: '2026-10-01', competency: null, state: 'agreed', confirmedVia: 'own-chat', ...when }]),
    ); // prettier-ignore
    await record([REACHED]);
    await store.transaction((tx) => addToTalk(tx, TALK, CONFIRMED, SEPTEMBER, [REACHED]));
    await record([REACHED, COMPETENCY]);
    expect((await told())[0]?.[3]).toBe(
      'agreement.before:yes agreement.confirmed:yes competency:motives phase.reached:look-back',
    );
  });

  test('outside a conversation are taken back as long as their month is not published', async () => {
    const done = { kind: 'agreement.done', value: 'yes' };
    const add = (id: string, day: string) => store.transaction((tx) => recordAddition(tx, { ...TALK, id }, [done], day));
    await add('one', SEPTEMBER);
    await closeMonth('2026-09');
    await add('other', '2026-10-02');
    for (const id of ['one', 'other']) await store.transaction((tx) => takeBackAddition(tx, { ...TALK, id }));
    expect(await told()).toEqual([['2026/27', '2026-09', 'addition', 'agreement.done:yes']]);
  });

  test('of an erased student are gone from everything that is not published', async () => {
    await record([REACHED], '2026-07-02');
    await record([REACHED], SEPTEMBER, { ...TALK, id: 'talk-2' });
    await store.transaction((tx) => recordAddition(tx, { ...TALK, id: 'reflection' }, [COMPETENCY], SEPTEMBER));
    await record([REACHED], SEPTEMBER, { ...TALK, id: 'talk-3', studentId: 'bram' });
    expect(await store.transaction((tx) => eraseFromCoverage(tx, TALK))).toBe(4);
    expect(await told()).toEqual([['2026/27', '2026-09', 'talk', 'phase.reached:look-back']]);
  });
});
