import type { Spelling } from '../language/entries.ts';
import type { Locale } from '../vocabulary.ts';
import { EN } from './en.ts';
import { NL } from './nl.ts';
import { asTyped, inFull, type Written } from './typed.ts';

/** What acute distress may be about. The guide never judges; it only asks whether this was meant. */
export const MATTERS = ['suicide', 'abuse', 'violence'] as const;
export type Matter = (typeof MATTERS)[number];

/** A sign of acute distress and the words that show it: UTF-16 offsets in the text, the end not included. */
export type CareSign = { readonly matter: Matter; readonly span: readonly [start: number, end: number] };

/** A language's signs, most acute first, what looks like one and is none, and how its words are typed in a hurry. */
export type CareLexicon = {
  readonly signs: Readonly<Record<Matter, readonly RegExp[]>>;
  readonly lookAlikes: readonly RegExp[];
  readonly spelling: Spelling;
};

/**
 * Looks for signs of acute distress in what a student writes. Both languages are read, the student's own first: in need
 * people write as it comes. A sign inside a look-alike ("ik schaam me dood") is none.
 */
export function readCare(text: string, locale: Locale): CareSign | null {
  const typed = asTyped(text);
  const lexicons = locale === 'nl' ? [NL, EN] : [EN, NL];
  const readings = lexicons.map(({ signs, lookAlikes, spelling }) => ({ signs, lookAlikes, written: inFull(typed, spelling) }));
  const covered = readings.flatMap(({ lookAlikes, written }) => lookAlikes.flatMap((pattern) => spansOf(pattern, written)));
  return readings.map(({ signs, written }) => signIn(written, signs, covered)).find((sign) => sign !== null) ?? null;
}

function signIn(written: Written, signs: CareLexicon['signs'], covered: readonly CareSign['span'][]): CareSign | null {
  for (const matter of MATTERS) {
    const spans = signs[matter].flatMap((pattern) => spansOf(pattern, written));
    const span = spans.find((found) => !covered.some(([start, end]) => start < found[1] && found[0] < end));
    if (span) return { matter, span };
  }
  return null;
}

/** Where a pattern matches, as places in the text that was typed. */
function spansOf(pattern: RegExp, { line, starts, ends }: Written): readonly CareSign['span'][] {
  return [...line.matchAll(pattern)].map(({ index, 0: found }) => [
    starts[index] ?? 0,
    ends[index + Math.max(found.length, 1) - 1] ?? 0,
  ]);
}
