/** Arithmetic on calendar days written `YYYY-MM-DD`. No clock and no time zone: a day is counted, never read. */

const MS_PER_DAY = 86_400_000;

/** The number of days since 1970-01-01. Throws when the text is no `YYYY-MM-DD`. */
export function dayNumber(date: string): number {
  const ms = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(ms)) throw new Error(`\`${date}\` is not a day; write it as YYYY-MM-DD`);
  return Math.round(ms / MS_PER_DAY);
}

/** The day `YYYY-MM-DD` of a day number. */
export function dayText(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The weekday of a day number: 1 is Monday, 7 is Sunday. */
export function weekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The year and the month (1-12) of a day number. */
export function yearMonth(day: number): { year: number; month: number } {
  const text = dayText(day);
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)) };
}

/** The day number of a calendar date, or null when the month has no such day. */
export function calendarDay(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDayOf(year, month)) return null;
  return Math.round(Date.UTC(year, month - 1, day) / MS_PER_DAY);
}

/** The number of days in a month. */
export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Moves a day number by whole months; the day is clipped to the length of the month it lands in. */
export function addMonths(day: number, months: number): number {
  const { year, month } = yearMonth(day);
  const total = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(total / 12), (total % 12) + 1];
  const wanted = Number(dayText(day).slice(8, 10));
  return calendarDay(toYear, toMonth, Math.min(wanted, lastDayOf(toYear, toMonth))) ?? day;
}

/** Easter Sunday of a year (the anonymous Gregorian computus). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return calendarDay(year, Math.floor(f / 31), (f % 31) + 1) ?? 0;
}
