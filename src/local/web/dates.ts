import type { Language } from '../protocol.ts';

const ZONE = 'Europe/Amsterdam';
const TAGS = { nl: 'nl-NL', en: 'en-GB' } as const;
const FUNCTION = /\{\{(DATE|TIME)\(([^,)]+)(?:,\s*(COMPACT|SHORT|LONG))?\)\}\}/g;

export function tagOf(language: Language): string {
  return TAGS[language];
}

export function clock(iso: string, language: Language): string {
  return format(iso, language, { hour: '2-digit', minute: '2-digit' });
}

/** The day as a stable word, to see whether two messages are of the same one. */
export function dayOf(iso: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date(iso));
}

export function longDay(iso: string, language: Language): string {
  return format(iso, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** A date of an Input.Date (`2026-12-01`), which has no zone, in words. */
export function writtenDate(date: string, language: Language): string {
  return longDay(`${date}T12:00:00Z`, language);
}

/** Fills in the `{{DATE(…)}}` and `{{TIME(…)}}` of Adaptive Cards in every text of a card, in the person's language. */
export function withDates<Value>(value: Value, language: Language): Value {
  return JSON.parse(JSON.stringify(value), (_key, inner: unknown) =>
    typeof inner === 'string'
      ? inner.replace(FUNCTION, (whole, kind, iso, form) => filled(whole, kind, iso, form, language))
      : inner,
  ) as Value;
}

function filled(whole: string, kind: string, iso: string, form: string | undefined, language: Language): string {
  if (Number.isNaN(Date.parse(iso))) return whole;
  if (kind === 'TIME') return clock(iso, language);
  if (form === 'LONG') return longDay(iso, language);
  return form === 'SHORT'
    ? format(iso, language, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
    : format(iso, language, { day: 'numeric', month: 'numeric', year: 'numeric' });
}

function format(iso: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(TAGS[language], { timeZone: ZONE, ...options }).format(new Date(iso));
}
