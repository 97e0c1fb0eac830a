import { expect, test } from 'vitest';
import { extremeClass, rounded, share } from '../../../src/coverage/disclosure/rounding.ts';

test('counts are rounded to the nearest five', () => {
  expect([0, 2, 3, 12, 13, 17, 18].map(rounded)).toEqual([0, 0, 5, 10, 15, 15, 20]);
});

test('an extreme is true of its whole class, and 5 % at the tightest', () => {
  expect(share(0, 60, 10)).toEqual({ value: 20, bound: 'at-most' });
  expect(share(0, 250, 10)).toEqual({ value: 5, bound: 'at-most' });
  expect(share(1000, 1000, 10)).toEqual({ value: 95, bound: 'at-least' });
  expect(share(5, 20, 10)).toBeUndefined();
});

test('no group is told more sharply than the others of its class, whatever its size', () => {
  for (let base = 22; base <= 1200; base += 1) {
    const wide = extremeClass(base, 10);
    expect(wide).toBeGreaterThanOrEqual(10);
    for (const yes of [0, 1, wide, base - wide, base - 1, base]) {
      const told = share(yes, base, 10);
      const truth = (100 * yes) / base;
      const isTrue = told?.bound === 'at-most' ? truth <= told.value : told?.bound === 'at-least' && truth >= told.value;
      expect(isTrue).toBe(true);
      expect([0, 100]).not.toContain(told?.value);
    }
    const number = share(wide + 1, base, 10);
    if (number?.bound === null) expect(number.value).toBeGreaterThan(5);
  }
});
