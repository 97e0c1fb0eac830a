import { describe, expect, test } from 'vitest';
import {
  agreementDays,
  isTimely,
  lateSince,
  openDay,
  openSpan,
  placementDay,
  placementSpan,
  standingOf,
  standingValue,
} from '../../src/reminders/due.ts';

describe('an agreement', () => {
  test('comes up three days before and on its day', () => {
    expect(agreementDays('2026-12-08', '2026-11-23')).toEqual([
      { kind: 'agreement-soon', onDay: '2026-12-05' },
      { kind: 'agreement-today', onDay: '2026-12-08' },
    ]);
  });

  test.each([
    ['2026-12-05', ['agreement-today']],
    ['2026-12-07', ['agreement-today']],
    ['2026-12-08', []],
  ])('made on %s says only what was not said just now', (made, kinds) => {
    expect(agreementDays('2026-12-08', made).map(({ kind }) => kind)).toEqual(kinds);
  });
});

/** A school with six weeks of summer. */
const TIMES = {
  timeZone: 'Europe/Amsterdam',
  quiet: { from: '18:00', until: '08:00', weekends: true },
  holidays: [{ from: '2027-07-17', until: '2027-08-29' }],
};

test.each([
  ['agreement-soon', '2026-12-07', true],
  ['agreement-soon', '2026-12-08', false],
  ['agreement-today', '2026-12-08', true],
  ['agreement-today', '2026-12-29', true],
  ['agreement-today', '2026-12-30', false],
  ['talk', '2026-12-08', true],
  ['talk', '2026-12-09', false],
  ['placement-ending', '2026-12-08', false],
  ['placement-ended', '2026-12-10', true],
] as const)('%s about the 8th on %s: %s', (kind, today, timely) => {
  expect(isTimely({ kind, day: '2026-12-08' }, today, TIMES)).toBe(timely);
});

test('what was due in the summer is worth saying until three weeks after it, and is looked for as long', () => {
  const said = (day: string, today: string) => isTimely({ kind: 'agreement-today', day }, today, TIMES);
  const says = [said('2027-07-16', '2027-08-30'), said('2027-07-17', '2027-08-30'), said('2027-07-17', '2027-09-20'), said('2027-08-29', '2027-09-21')]; // prettier-ignore
  expect(says).toEqual([false, true, true, false]);
  expect(['2027-08-07', '2027-08-30', '2027-09-20', '2027-09-21'].map((today) => lateSince(TIMES, today))).toEqual(
    ['2027-07-17', '2027-07-17', '2027-07-17', '2027-08-31'],
  ); // prettier-ignore
});

test('the day on which a placement or a closing is spoken of lies in the span that is looked through then', () => {
  for (const kind of ['placement-ending', 'placement-ended'] as const) {
    const { from, until } = placementSpan(kind, '2026-12-01', '2026-11-10');
    expect(placementDay(kind, until)).toBe('2026-12-01');
    expect(placementDay(kind, from) < '2026-12-01').toBe(true);
  }
  expect(openDay(openSpan('2026-12-01', '2026-11-10').until)).toBe('2026-12-01');
});

test('a standing comes back as it was kept, and a pause ends by itself', () => {
  expect(standingOf(undefined, '2026-12-01')).toEqual({ state: 'on' });
  expect(standingOf(standingValue({ state: 'off' }), '2026-12-01')).toEqual({ state: 'off' });
  const paused = standingValue({ state: 'paused', until: '2026-12-15' });
  expect(standingOf(paused, '2026-12-14')).toEqual({ state: 'paused', until: '2026-12-15' });
  expect(standingOf(paused, '2026-12-15')).toEqual({ state: 'on' });
});
