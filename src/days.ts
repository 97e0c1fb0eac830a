const QUARTER_MS = 15 * 60_000;

/** The calendar day of a moment in a time zone, `YYYY-MM-DD`. */
export function dayOf(at: number, timeZone: string): string {
  // A day begins on a quarter of an hour everywhere, so within one the answer is the same.
  const quarter = Math.floor(at / QUARTER_MS);
  const last = lastDays.get(timeZone);
  if (last?.quarter === quarter) return last.day;
  const day = formatter(timeZone).format(at);
  lastDays.set(timeZone, { quarter, day });
  return day;
}

/** By how many milliseconds the clocks of a time zone are ahead of UTC at a moment. */
export function aheadOfUtc(at: number, timeZone: string): number {
  const second = Math.floor(at / 1000) * 1000;
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(second);
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - second;
}

const lastDays = new Map<string, { quarter: number; day: string }>();
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  // Swedish dates are written as ISO writes them.
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formatters.set(timeZone, made);
  return made;
}

/** Whether a text is a calendar day as the program writes it, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const ms = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** Days from one calendar day to another; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The calendar day so many days later. */
export function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}
