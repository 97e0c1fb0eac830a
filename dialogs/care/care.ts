import type { Spelling } from '../language/entries.ts';
import { compiled } from '../language/compiled.ts';
import { matchesOf } from '../language/matches.ts';
import { once } from '../language/memo.ts';
import type { Locale } from '../vocabulary.ts';
import { EN } from './en.ts';
import { NL } from './nl.ts';
import { asTyped, inFull, placeOf, type Written } from './typed.ts';

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
  /** What is written of another (`he`, `herself`), as that other would write it. */
  readonly ofAnother: Spelling;
  /** A piece without which a line holds no sign (see `hints.ts`). */
  readonly hints: RegExp;
  /** Whoever writes, in the words of the text. */
  readonly self: RegExp;
};

type Reading = { readonly lexicon: CareLexicon; readonly written: Written };

/**
 * Looks for signs of acute distress in what a student writes, or a mentor notes of one. Both languages are read, the student's own first: in need
 * people write as it comes. A sign inside a look-alike ("ik schaam me dood") is none.
 */
export function readCare(text: string, locale: Locale): CareSign | null {
  const typed = asTyped(text);
  const lexicons = locale === 'nl' ? [NL, EN] : [EN, NL];
  const readings = lexicons.flatMap((lexicon) => readingsOf(typed, lexicon));
  // Most texts show nothing; what looks like a sign is looked for when there is one.
  let covered: readonly CareSign['span'][] | undefined;
  const isCovered = (span: CareSign['span']): boolean => {
    covered ??= readings.flatMap(({ lexicon, written }) => ready(lexicon.lookAlikes).flatMap((each) => spansOf(each, written)));
    return covered.some(([start, end]) => start < span[1] && span[0] < end);
  };
  return readings.map(({ lexicon, written }) => signIn(written, lexicon, isCovered)).find((sign) => sign !== null) ?? null;
}

/** Patterns as they are read by, made at the first text and not at the start. */
const ready = once((patterns: readonly RegExp[]) => patterns.map(compiled));

/**
 * A text as it was typed, and once more when nobody speaks of themselves in it: a mentor notes *she is beaten at home* of a
 * student who would write *i am beaten at home*.
 */
function readingsOf(typed: string, lexicon: CareLexicon): readonly Reading[] {
  const { spelling, ofAnother, self } = lexicon;
  const written = inFull(typed, spelling);
  if (self.test(written.line)) return [{ lexicon, written }];
  const asOwn = inFull(typed, (word) => ofAnother(spelling(word)));
  return asOwn.line === written.line
    ? [{ lexicon, written }]
    : [
        { lexicon, written },
        { lexicon, written: asOwn },
      ];
}

function signIn(written: Written, lexicon: CareLexicon, isCovered: (span: CareSign['span']) => boolean): CareSign | null {
  if (!lexicon.hints.test(written.line)) return null;
  for (const matter of MATTERS) {
    const span = ready(lexicon.signs[matter])
      .flatMap((pattern) => spansOf(pattern, written))
      .find((found) => !isCovered(found));
    if (span) return { matter, span };
  }
  return null;
}

/** Where a pattern matches, as places in the text that was typed. */
function spansOf(pattern: RegExp, written: Written): readonly CareSign['span'][] {
  return matchesOf(pattern, written.line).map(({ index, 0: found }) => [
    placeOf(written, index)[0],
    placeOf(written, index + found.length - 1)[1],
  ]);
}
