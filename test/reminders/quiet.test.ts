import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isQuiet,
  isQuietDay,
  nextOpen,
  opensOn,
  type QuietTimes,
  schoolDayBefore,
  schoolDayFrom,
} from '../../src/reminders/quiet.ts';

const TIMES: QuietTimes = {
  timeZone: 'Europe/Amsterdam',
  quiet: { from: '18:00', until: '08:00', weekends: true },
  holidays: [{ from: '2026-12-19', until: '2027-01-03' }],
};
const at = (moment: string) => Date.parse(moment);

describe('the next moment at which somebody may be disturbed', () => {
  test.each([
    ['during school hours', '2026-11-23T09:00:00Z', '2026-11-23T09:00:00Z'],
    ['early in the morning', '2026-11-23T05:00:00Z', '2026-11-23T07:00:00Z'],
    ['in the evening', '2026-11-23T18:00:00Z', '2026-11-24T07:00:00Z'],
    ['on Friday evening', '2026-11-27T18:00:00Z', '2026-11-30T07:00:00Z'],
    ['when the holidays begin', '2026-12-18T17:00:00Z', '2027-01-04T07:00:00Z'],
    ['the night in which the clock goes forward', '2026-03-27T18:00:00Z', '2026-03-30T06:00:00Z'],
    ['the night in which the clock goes back', '2026-10-23T18:00:00Z', '2026-10-26T07:00:00Z'],
  ])('%s', (_when, now, next) => {
    expect(new Date(nextOpen(TIMES, at(now))).toISOString()).toBe(new Date(at(next)).toISOString());
  });

  test('is never quiet and never earlier, whatever the school has set', () => {
    const clock = fc.integer({ min: 0, max: 1439 }).map((minute) => {
      const two = (part: number) => String(part).padStart(2, '0');
      return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
    });
    const moment = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2028-01-01T00:00:00Z') });
    const zone = fc.constantFrom('Europe/Amsterdam', 'America/Curacao', 'UTC', 'Asia/Kathmandu');
    fc.assert(
      fc.property(moment, clock, clock, fc.boolean(), zone, (now, from, until, weekends, timeZone) => {
        const times = { ...TIMES, timeZone, quiet: { from, until, weekends } };
        const next = nextOpen(times, now);
        expect(next).toBeGreaterThanOrEqual(now);
        expect(isQuiet(times, next)).toBe(false);
      }),
    );
  });
});

test.each([
  ['in winter', 'Europe/Amsterdam', '08:00', '2026-11-23', '2026-11-23T07:00:00Z'],
  ['when the clock has gone forward', 'Europe/Amsterdam', '08:00', '2026-03-30', '2026-03-30T06:00:00Z'],
  ['a weekend', 'Europe/Amsterdam', '08:00', '2026-11-28', '2026-11-30T07:00:00Z'],
  ['without quiet hours', 'Europe/Amsterdam', '18:00', '2026-11-23', '2026-11-22T23:00:00Z'],
  ['west of Greenwich, without quiet hours', 'America/Curacao', '18:00', '2026-11-23', '2026-11-23T04:00:00Z'],
])('a day opens with its first moment that is not quiet: %s', (_when, timeZone, until, day, first) => {
  const times = { ...TIMES, timeZone, quiet: { ...TIMES.quiet, until } };
  expect(opensOn(times, day)).toBe(at(first));
});

test('a day whose midnight the clock skips opens with the first moment that there is', () => {
  const times = { ...TIMES, timeZone: 'Atlantic/Azores', quiet: { from: '18:00', until: '18:00', weekends: false } };
  expect(opensOn(times, '2026-03-29')).toBe(at('2026-03-29T01:00:00Z'));
});

test('a school without weekends and holidays has no quiet days', () => {
  const always = { ...TIMES, quiet: { ...TIMES.quiet, weekends: false }, holidays: [] };
  expect(isQuietDay(always, '2026-12-26')).toBe(false);
  expect(isQuietDay(TIMES, '2026-12-26')).toBe(true);
});

test('school days are found on both sides of quiet ones', () => {
  expect(schoolDayFrom(TIMES, '2026-12-19')).toBe('2027-01-04');
  expect(schoolDayFrom(TIMES, '2026-11-23')).toBe('2026-11-23');
  expect(schoolDayBefore(TIMES, '2026-11-30')).toBe('2026-11-27');
  expect(schoolDayBefore(TIMES, '2027-01-04')).toBe('2026-12-18');
});
