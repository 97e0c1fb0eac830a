import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closePeriod } from '../../src/coverage/close.ts';
import { count } from '../../src/coverage/count.ts';
import { duePeriods } from '../../src/coverage/due.ts';
import { eraseFromCoverage, gradeName } from '../../src/coverage/record.ts';
import { closeDue } from '../../src/coverage/timer.ts';
import { seedSchool } from '../../src/coverage/seed/seed.ts';
import { settingsOf } from '../../src/people/school.ts';
import { combinationsOf } from '../../src/store/coverage.ts';
import { figuresOf, publicationsOf } from '../../src/store/publications.ts';
import { putSchool } from '../../src/store/schools.ts';
import type { Store } from '../../src/store/store.ts';
import { ENGINES, type TestStore } from '../store/engines.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
/** Where nothing may go wrong. */
const fails = (_tenantId: string, error: unknown): never => {
  throw error;
};

describe.each(ENGINES)('closing a period, on $name', ({ open }) => {
  let opened: TestStore;
  let store: Store;
  let tenantId: string;
  beforeEach(async () => {
    opened = await open();
    store = opened.store;
    const made = await seedSchool(store, { students: 160, seed: 'close', until: '2026-10-31', factsOnly: false }, NOW);
    tenantId = made?.tenantId ?? '';
  });
  afterEach(() => opened.close());

  const parts = () => ({ store, now: () => NOW, count });
  const close = (period: string) => closePeriod(parts(), tenantId, period);
  const lines = (...periods: readonly string[]) => store.transaction((tx) => figuresOf(tx, { tenantId, periods }));
  const periods = async () =>
    (await store.transaction((tx) => publicationsOf(tx, tenantId))).map(({ period }) => period).toSorted();
  const someStudent = async (): Promise<string> => {
    const held = store.transaction((tx) =>
      tx.db.selectFrom('conversations').select('student_id').where('tenant_id', '=', tenantId).orderBy('started_at', 'desc').limit(1).executeTakeFirstOrThrow(),
    ); // prettier-ignore
    return (await held).student_id;
  };

  test('by two at once makes one publication', async () => {
    const closed = await Promise.all([close('2026-Q3'), close('2026-Q3'), close('2026-Q3')]);
    expect(closed.filter(({ before }) => !before)).toHaveLength(1);
    expect(await periods()).toEqual(['2026-Q3']);
    const published = await lines('2026-Q3');
    expect(new Set(published.map(({ level, unit, measure }) => `${level} ${unit} ${measure}`)).size).toBe(published.length);
  });

  test('by two for different periods at once keeps both, the later counted with the earlier', async () => {
    await Promise.all([close('2026-08'), close('2026-09'), close('2026-Q3')]);
    expect(await periods()).toEqual(['2026-08', '2026-09', '2026-Q3']);
  });

  test('that breaks off half-way leaves nothing, and the next time makes the one there would have been', async () => {
    const breaking = closePeriod(
      {
        ...parts(),
        count: () => {
          throw new Error('The power went');
        },
      },
      tenantId,
      '2026-Q3',
    );
    await expect(breaking).rejects.toThrow('The power went');
    expect([await periods(), await lines('2026-Q3')]).toEqual([[], []]);
    await close('2026-Q3');
    const after = await lines('2026-Q3');
    const other = await open();
    try {
      await seedSchool(other.store, { students: 160, seed: 'close', until: '2026-10-31', factsOnly: false }, NOW);
      await closePeriod({ store: other.store, now: () => NOW, count }, tenantId, '2026-Q3');
      const undisturbed = await other.store.transaction((tx) => figuresOf(tx, { tenantId, periods: ['2026-Q3'] }));
      expect(after).toEqual(undisturbed);
    } finally {
      await other.close();
    }
  });

  test('does not tell of a student who was erased while it was counted', async () => {
    const studentId = await someStudent();
    let counted = 0;
    const students: number[] = [];
    await closePeriod(
      {
        ...parts(),
        count: async (counting) => {
          students.push(new Set(counting.columns.students).size);
          counted += 1;
          if (counted === 1) await store.transaction((tx) => eraseFromCoverage(tx, { tenantId, studentId }));
          return count(counting);
        },
      },
      tenantId,
      '2026-10',
    );
    expect(students).toHaveLength(2);
    expect(students[1]).toBe((students[0] ?? 0) - 1);
  });

  test('changes nothing that was published before', async () => {
    await close('2026-09');
    const before = await lines('2026-09');
    const studentId = await someStudent();
    await store.transaction((tx) => eraseFromCoverage(tx, { tenantId, studentId }));
    await close('2026-10');
    await close('2026-Q3');
    expect(await lines('2026-09')).toEqual(before);
    expect((await close('2026-09')).before).toBe(true);
  });

  test('does not tell by naming a unit that somebody talked who was alone in it and is there no more', async () => {
    await store.transaction(async ({ db }) => {
      const one = await db.selectFrom('coverage_facts').select('id').where('part', '=', '2026-10').where('kind', '=', 'talk').orderBy('id').executeTakeFirstOrThrow(); // prettier-ignore
      await db.updateTable('coverage_facts').set({ grade: '9' }).where('id', '=', one.id).execute();
    });
    const roster = await store.transaction((tx) => combinationsOf(tx, tenantId));
    await close('2026-10');
    const named = (await lines('2026-10')).filter(({ level }) => level === 'year').map(({ unit }) => unit);
    expect([...new Set(named)].toSorted()).toEqual([...new Set(roster.map(({ grade }) => gradeName(grade))), 'other'].toSorted());
  });

  test('is due after some days, short periods first', async () => {
    const due = (day: string) => store.transaction((tx) => duePeriods(tx, tenantId, Date.parse(`${day}T12:00:00Z`)));
    const first = ['2025-08', '2025-09', '2025-Q3', '2025-10', '2025-11', '2025-12', '2025-Q4'];
    expect(await due('2026-01-03')).toEqual(first.slice(0, 5));
    expect(await due('2026-01-04')).toEqual(first);
    expect((await due('2026-10-04')).slice(-7)).toEqual([
      '2026-06',
      '2026-Q2',
      '2026-07',
      '2025/26',
      '2026-08',
      '2026-09',
      '2026-Q3',
    ]);
  });

  test('throws the facts of a year away once all of it is published, and keeps this year', async () => {
    const left = () =>
      store.transaction(async ({ db }) => {
        const facts = await db.selectFrom('coverage_facts').select('year').distinct().orderBy('year').execute();
        const secrets = await db.selectFrom('coverage_years').select(['year', 'secret_sealed']).orderBy('year').execute();
        return [facts.map(({ year }) => year), secrets.map(({ year, secret_sealed: secret }) => [year, secret !== null])];
      });
    await close('2025/26');
    expect(await left()).toEqual([['2025/26', '2026/27'], [['2025/26', true], ['2026/27', true]]]); // prettier-ignore
    await closeDue(parts(), fails);
    expect(await left()).toEqual([['2026/27'], [['2025/26', false], ['2026/27', true]]]); // prettier-ignore
    expect(await periods()).toContain('2026-10');
    expect(await closeDue(parts(), fails)).toEqual([]);
  });

  test('of what is due at one school goes on when the settings of another cannot be read', async () => {
    const unreadable = '00000000-0000-4000-8000-000000000000';
    await store.transaction((tx) =>
      putSchool(tx, { tenant_id: unreadable, settings: '{"name":""}', questions: '[]', imported_at: NOW }),
    );
    const failed: string[] = [];
    await closeDue(parts(), (at) => void failed.push(at));
    expect(failed).toEqual([unreadable]);
    expect(await periods()).toContain('2026-10');
  });

  test('refuses a school whose thresholds were set too low by hand', async () => {
    await store.transaction(async (tx) => {
      const row = await tx.db.selectFrom('schools').selectAll().where('tenant_id', '=', tenantId).executeTakeFirstOrThrow();
      const settings = settingsOf(row);
      const low = { ...settings, coverage: { ...settings.coverage, minimum: { students: 4, mentors: 3, conversations: 10 } } };
      await putSchool(tx, { ...row, settings: JSON.stringify(low) });
    });
    await expect(close('2026-Q3')).rejects.toThrow('students');
    expect(await periods()).toEqual([]);
  });
});
