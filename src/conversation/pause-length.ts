import { dayAfter } from '../days.ts';
import { readDate } from '../../dialogs/language/index.ts';
import type { Locale } from '../../dialogs/vocabulary.ts';

/** Pauses that go by their number alone, in weeks: those of the buttons. */
const PAUSES: readonly string[] = ['2', '4', '8'];
const LENGTH = /^(?<count>\d{1,3}|een|één|a|an|one)\s*(?:(?<days>dag|dagen|days?)|week|weken|weeks)$/iu;
const MOST_DAYS = 366;

/**
 * The day until which a pause lasts that somebody chose or typed: `4`, `3 dagen`, `2 weeks`, `tot 12 januari`; `today` is
 * `YYYY-MM-DD`. Undefined when that cannot be told: a number alone may mean days or weeks. At most a year ahead.
 */
export function pauseEnd(text: string, { locale, today }: { locale: Locale; today: string }): string | undefined {
  if (text === '' || PAUSES.includes(text)) return dayAfter(today, Number(text || PAUSES[0]) * 7);
  const { count, days } = LENGTH.exec(text)?.groups ?? {};
  const date = count === undefined ? readDate(text, { locale, today }) : null;
  const end = count === undefined ? dayIn(date) : dayAfter(today, numberOf(count) * (days === undefined ? 7 : 1));
  return end !== undefined && end > today && end <= dayAfter(today, MOST_DAYS) ? end : undefined;
}

function numberOf(count: string): number {
  return /^\d+$/u.test(count) ? Number(count) : 1;
}

function dayIn(read: ReturnType<typeof readDate>): string | undefined {
  return read && 'date' in read ? read.date : undefined;
}
