import { describe, expect, test } from 'vitest';
import { seedCountry, sizesOf } from '../../src/coverage/seed/country.ts';
import { ENGINES } from '../store/engines.ts';

describe('the schools of a country', () => {
  test.each([
    [500_000, 70],
    [5_000, 70],
    [7, 7],
    [100, 1],
  ])('%d students in %d schools: all of them, and nobody twice', (students, schools) => {
    const sizes = sizesOf(students, schools);
    expect(sizes).toHaveLength(schools);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(students);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
  });

  test('the sizes lie orders of magnitude apart', () => {
    const sizes = sizesOf(500_000, 70);
    expect((sizes[0] ?? 0) / (sizes.at(-1) ?? 1)).toBeGreaterThan(90);
  });
});

describe.each(ENGINES)('a country on $name', (engine) => {
  test('is made once, told as it goes, and completed when it is asked again', async () => {
    const { store, close } = await engine.open();
    try {
      const told: string[] = [];
      const asked = { students: 90, seed: 'land', until: '2026-10-12', factsOnly: false };
      const made = await seedCountry(store, { ...asked, schools: 3 }, Date.UTC(2026, 9, 12), (line) => told.push(line));
      expect({ schools: made.schools, there: made.there, students: made.students }).toEqual({
        schools: 3,
        there: 0,
        students: 90,
      });
      expect(told).toHaveLength(3);
      const count = () =>
        store.transaction(async ({ db }) => {
          const { rows } = await db
            .selectFrom('conversations')
            .select(({ fn }) => fn.countAll<number>().as('rows'))
            .executeTakeFirstOrThrow();
          return Number(rows);
        });
      const before = await count();
      expect(before).toBeGreaterThan(0);
      const again = await seedCountry(store, { ...asked, schools: 3 }, Date.UTC(2026, 9, 12), () => {});
      expect(again.there).toBe(3);
      expect(await count()).toBe(before);
    } finally {
      await close();
    }
  });
});
