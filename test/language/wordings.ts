import { expect } from 'vitest';
import { readMentor } from '../../dialogs/language/index.ts';
import type { Locale } from '../../dialogs/vocabulary.ts';

/** The rewrites of a text that are worded, not taken from the bank of questions, in order. */
export function wordings(text: string, locale: Locale): readonly string[] {
  return readMentor(text, { locale }).findings.flatMap(({ rewrites }) =>
    rewrites.flatMap((rewrite) => ('text' in rewrite ? [rewrite.text] : [])),
  );
}

/** Holds that a text is worded anew, and without a piece of it. */
export function leavesOut(text: string, locale: Locale, piece: string): void {
  const worded = wordings(text, locale);
  expect(worded.length).toBeGreaterThan(0);
  expect(worded.join(' ')).not.toContain(piece);
}
