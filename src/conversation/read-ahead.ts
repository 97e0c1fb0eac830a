import { readMentor } from '../../dialogs/language/index.ts';
import { LOCALES } from '../../dialogs/vocabulary.ts';

const QUIET_MS = 2_000;

/**
 * Makes what the words of mentors are read by, which takes up to a fifth of a second, some seconds after the start and one language at a time, so that
 * no mentor waits for it.
 */
export function readAhead(): void {
  for (const [place, locale] of LOCALES.entries()) setTimeout(() => readMentor('', { locale }), QUIET_MS * (place + 1)).unref();
}
