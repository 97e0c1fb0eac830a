import { calendarDay, lastDayOf, weekday, yearMonth } from './days.ts';

/**
 * A date that was already some weeks gone this year is next year's; one that has only just gone is taken as a slip.
 * So 3 March said in November is next March, and 1 November said on 22 November is past.
 */
const JUST_GONE_DAYS = 60;

/** A day and month without a year; with two or four figures of a year when it is given. The next one when it is long gone this year. */
export function dayAndMonth(day: number, month: number, year: string | undefined, today: number): number | 'impossible' {
  if (year !== undefined) return calendarDay(year.length === 2 ? 2000 + Number(year) : Number(year), month, day) ?? 'impossible';
  const now = yearMonth(today).year;
  const thisYear = calendarDay(now, month, day);
  if (thisYear !== null && today - thisYear <= JUST_GONE_DAYS) return thisYear;
  return calendarDay(now + 1, month, day) ?? thisYear ?? 'impossible';
}

/** The first such weekday after today. */
export function comingWeekday(wanted: number, today: number): number {
  return today + (((wanted - weekday(today) + 6) % 7) + 1);
}

/** A weekday of this week or of one some weeks ahead. */
export function ofWeek(wanted: number, today: number, weeks: number): number {
  return today - weekday(today) + wanted + 7 * weeks;
}

/** The last day of the beginning, the middle or the end of a month. */
export function partOfMonth(part: string, month: number, year: number): number {
  if (/^(?:begin|start|early)/iu.test(part)) return calendarDay(year, month, 7) ?? 0;
  if (/^(?:half|mid|midden)/iu.test(part)) return calendarDay(year, month, 15) ?? 0;
  return calendarDay(year, month, lastDayOf(year, month)) ?? 0;
}

/** A month that is now or comes, with its year. */
export function comingMonth(month: number, today: number): { month: number; year: number } {
  const now = yearMonth(today);
  return { month, year: month < now.month ? now.year + 1 : now.year };
}

/** Which week of a month an ordinal names; null for the last. */
export function weekOf(ordinal: string): number | null {
  const names = ['eerste first', 'tweede second', 'derde third', 'vierde fourth'];
  const found = names.findIndex((each) => each.includes(ordinal.toLowerCase()));
  return found === -1 ? null : found + 1;
}

/** The so manieth such weekday of a month; the last one for null. */
export function weekdayOfMonth(wanted: number, nth: number | null, { month, year }: { month: number; year: number }): number {
  const last = nth === null ? (calendarDay(year, month, lastDayOf(year, month)) ?? 0) : (calendarDay(year, month, 7 * nth) ?? 0);
  return last - ((weekday(last) - wanted + 7) % 7);
}

/** The next day with this number: of this month, or of the first month after it that has one. */
export function comingDayOfMonth(day: number, today: number): number | 'impossible' {
  const now = yearMonth(today);
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const month = ((now.month - 1 + ahead) % 12) + 1;
    const found = calendarDay(now.year + Math.floor((now.month - 1 + ahead) / 12), month, day);
    if (found !== null && found > today) return found;
  }
  return 'impossible';
}
