import type { Locale } from '../dialogs/vocabulary.ts';

const INTL = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Locale, string>;

/**
 * A calendar date (`YYYY-MM-DD`, or the date of an ISO time) in words: `dinsdag 8 december`, with its year unless that
 * is the year of `today`. What is no date stays as it is.
 */
export function dateInWords(iso: string, locale: Locale, today: string): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const sameYear = iso.slice(0, 4) === today.slice(0, 4);
  const written = new Intl.DateTimeFormat(INTL[locale], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  });
  // English has a comma behind the weekday, but only when there is a year.
  return written.format(date).replace(',', '');
}

/** Whether a database and an address can hold a text: it has no NUL, and no half of a letter. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

/** `a, b en c`. */
export function listInWords(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(INTL[locale], { type: 'conjunction' }).format(items);
}

/** The text on one line, cut at a word when it is longer than `most` characters, with an ellipsis. */
export function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const letters = [...line];
  if (letters.length <= most) return line;
  const cut = letters.slice(0, most - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,.;:]+$/u, '')}…`;
}

/** The text with a capital first. */
export function capital(text: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase('nl') + rest.join('');
}
