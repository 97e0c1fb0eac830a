import { describe, expect, test } from 'vitest';
import { dayAfter, dayOf, daysBetween } from '../src/days.ts';

describe('the calendar day of a moment', () => {
  test('is that of the school, not of the clock in Greenwich', () => {
    const lateEvening = Date.UTC(2026, 2, 3, 23, 30);
    expect(dayOf(lateEvening, 'Europe/Amsterdam')).toBe('2026-03-04');
    expect(dayOf(lateEvening, 'UTC')).toBe('2026-03-03');
    expect(dayOf(lateEvening, 'America/Curacao')).toBe('2026-03-03');
  });

  test('follows summer time', () => {
    expect(dayOf(Date.UTC(2026, 6, 3, 22, 30), 'Europe/Amsterdam')).toBe('2026-07-04');
    expect(dayOf(Date.UTC(2026, 0, 3, 22, 30), 'Europe/Amsterdam')).toBe('2026-01-03');
  });
});

describe('days between', () => {
  test.each([
    ['2026-03-03', '2026-03-03', 0],
    ['2026-03-03', '2026-03-04', 1],
    ['2026-03-04', '2026-03-03', -1],
    ['2026-02-28', '2026-03-01', 1],
    ['2028-02-28', '2028-03-01', 2],
    ['2026-03-28', '2026-03-30', 2],
    ['2025-12-31', '2026-12-31', 365],
  ])('%s and %s are %i', (from, to, days) => expect(daysBetween(from, to)).toBe(days));
});

test('a day so many days later or earlier', () => {
  expect(dayAfter('2026-12-30', 3)).toBe('2027-01-02');
  expect(dayAfter('2028-03-01', -1)).toBe('2028-02-29');
  expect(dayAfter('2026-10-24', 2)).toBe('2026-10-26');
});
