import { dayAfter } from '../days.ts';

/** When a school wants no messages that can wait. Times are `HH:MM`, days `YYYY-MM-DD`, both ends of a holiday included. */
export type QuietTimes = {
  readonly timeZone: string;
  readonly quiet: { readonly from: string; readonly until: string; readonly weekends: boolean };
  readonly holidays: readonly { readonly from: string; readonly until: string }[];
};

/** The longest stretch of quiet days that is looked through. */
const MOST_DAYS = 400;

/** Whether nobody is to be disturbed at a moment (epoch milliseconds). */
export function isQuiet(times: QuietTimes, at: number): boolean {
  const { day, minute } = wallClock(at, times.timeZone);
  return isQuietDay(times, day) || isQuietMinute(times, minute);
}

/** Whether a whole day is quiet: a weekend or a holiday. */
export function isQuietDay({ quiet, holidays }: QuietTimes, day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (quiet.weekends && (weekday === 0 || weekday === 6)) return true;
  return holidays.some(({ from, until }) => from <= day && day <= until);
}

/** The first day from `day` on that is not quiet. */
export function schoolDayFrom(times: QuietTimes, day: string): string {
  return firstSchoolDay(times, day, 1);
}

/** The last day before `day` that is not quiet. */
export function schoolDayBefore(times: QuietTimes, day: string): string {
  return firstSchoolDay(times, dayAfter(day, -1), -1);
}

/** The first day that is no more than so many days past on `today`, when a quiet day counts as the first school day after it. */
export function earliestOf(times: QuietTimes, today: string, days: number): string {
  return dayAfter(schoolDayBefore(times, dayAfter(today, -days)), 1);
}

function firstSchoolDay(times: QuietTimes, day: string, step: 1 | -1): string {
  for (let ahead = 0; ahead < MOST_DAYS; ahead += 1) {
    const each = dayAfter(day, ahead * step);
    if (!isQuietDay(times, each)) return each;
  }
  return day;
}

/** The first moment from `at` on that is not quiet, epoch milliseconds. */
export function nextOpen(times: QuietTimes, at: number): number {
  const { day, minute } = wallClock(at, times.timeZone);
  if (!isQuietDay(times, day)) {
    if (!isQuietMinute(times, minute)) return at;
    const end = minuteOf(times.quiet.until);
    if (minute < end) return momentOf(day, end, times.timeZone);
  }
  const next = schoolDayFrom(times, dayAfter(day, 1));
  return momentOf(next, isQuietMinute(times, 0) ? minuteOf(times.quiet.until) : 0, times.timeZone);
}

/** The first moment from the beginning of a day on that is not quiet, epoch milliseconds. */
export function opensOn(times: QuietTimes, day: string): number {
  return nextOpen(times, momentOf(day, 0, times.timeZone));
}

function isQuietMinute({ quiet }: QuietTimes, minute: number): boolean {
  const [from, until] = [minuteOf(quiet.from), minuteOf(quiet.until)];
  return from <= until ? from <= minute && minute < until : minute >= from || minute < until;
}

function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** What the calendar and the clock on the wall say at a moment. */
function wallClock(at: number, timeZone: string): { day: string; minute: number } {
  const [day = '', clock = ''] = formatter(timeZone).format(at).split(' ');
  return { day, minute: minuteOf(clock) };
}

/** The moment at which the clock on the wall says this. Where it never does, the moment at which it has just been passed. */
function momentOf(day: string, minute: number, timeZone: string): number {
  const wanted = Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
  const shownAs = (at: number): number => {
    const shown = wallClock(at, timeZone);
    return Date.parse(`${shown.day}T00:00:00Z`) + shown.minute * 60_000;
  };
  const first = wanted - (shownAs(wanted) - wanted);
  const found = first - (shownAs(first) - wanted);
  // Before the gap: as much later as it is short of what was wanted.
  return found + Math.max(0, wanted - shownAs(found));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  // Swedish times are written as ISO writes them.
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  formatters.set(timeZone, made);
  return made;
}
