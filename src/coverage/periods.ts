import type { Period } from './disclosure/index.ts';

/** The kinds of periods that are published, shortest first. */
export const KINDS = ['month', 'quarter', 'year'] as const;
export type Kind = (typeof KINDS)[number];

/** A period of the calendar: `2026-09`, the calendar quarter `2026-Q3`, or the school year `2025/26`. Days are `YYYY-MM-DD`, both inclusive. */
export type Span = Period & { readonly kind: Kind; readonly from: string; readonly until: string };

/** A school year: its name, its months, and the months before it of the calendar quarter in which it begins. */
export type SchoolYear = { readonly id: string; readonly months: readonly string[]; readonly lead: readonly string[] };

/** The month of a day or a moment's day: `2026-09`. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** The month so many months later, or earlier. */
export function monthAfter(month: string, count: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** The school year that a month lies in. `startsIn` is the number of its first month, 8 for August. */
export function schoolYearOf(month: string, startsIn: number): SchoolYear {
  const [year, at] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  return schoolYearFrom(at >= startsIn ? year : year - 1, startsIn);
}

/** The school year of a name such as `2026/27`, or undefined when it is none. */
export function schoolYearNamed(id: string, startsIn: number): SchoolYear | undefined {
  const [, first = ''] = /^(\d{4})\/\d{2}$/u.exec(id) ?? [];
  const year = first === '' ? undefined : schoolYearFrom(Number(first), startsIn);
  return year?.id === id ? year : undefined;
}

function schoolYearFrom(first: number, startsIn: number): SchoolYear {
  const start = `${String(first).padStart(4, '0')}-${String(startsIn).padStart(2, '0')}`;
  const id = `${start.slice(0, 4)}/${String((first + 1) % 100).padStart(2, '0')}`;
  const before = (startsIn - 1) % 3;
  return { id, months: run(start, 12), lead: run(monthAfter(start, -before), before) };
}

/**
 * Reads the name of a period, or gives undefined when it is none. A school year that begins in January is still written with two
 * years.
 */
export function spanOf(id: string, startsIn: number): Span | undefined {
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(id)) return span(id, 'month', [id]);
  const [, year = '', quarter = ''] = /^(\d{4})-Q([1-4])$/u.exec(id) ?? [];
  if (quarter !== '') return span(id, 'quarter', run(`${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}`, 3));
  const whole = schoolYearNamed(id, startsIn);
  return whole && span(id, 'year', whole.months);
}

/** The periods that hold a month, shortest first. */
export function spansWith(month: string, startsIn: number): readonly Span[] {
  const quarter = `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
  const year = schoolYearOf(month, startsIn);
  return [span(month, 'month', [month]), span(quarter, 'quarter', quarterOf(quarter)), span(year.id, 'year', year.months)];
}

/** The period of the same kind before this one. */
export function spanBefore({ kind, parts }: Span, startsIn: number): Span {
  const last = monthAfter(parts[0] ?? '', -1);
  const found = spansWith(last, startsIn).find((one) => one.kind === kind);
  if (!found) throw new Error(`No ${kind} ends with ${last}; add its kind to \`spansWith\``);
  return found;
}

function quarterOf(id: string): readonly string[] {
  return run(`${id.slice(0, 4)}-${String(Number(id.at(-1)) * 3 - 2).padStart(2, '0')}`, 3);
}

function run(first: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => monthAfter(first, at));
}

function span(id: string, kind: Kind, parts: readonly string[]): Span {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const days = new Date(Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5, 7)), 0)).getUTCDate();
  return { id, kind, parts, from: `${first}-01`, until: `${last}-${days}` };
}
