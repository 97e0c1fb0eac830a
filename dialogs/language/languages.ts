import type { Locale } from '../vocabulary.ts';
import type { HeardEmotion } from './emotions.ts';
import type { Grammar } from './questions.ts';
import type { Rewriter } from './rewrites.ts';
import type { MoveBook } from './moves.ts';
import type { ClassOf } from './shape.ts';
import type { SignBook } from './signs.ts';
import type { Spelling } from './entries.ts';
import type { Weights } from './weights.ts';
import { DUTCH } from './nl/language.ts';
import { ENGLISH } from './en/language.ts';

/** Everything that the readers of a mentor's sentences know of one language. */
export type Language = {
  readonly spelling: Spelling;
  readonly grammar: Grammar;
  /** What each word is, for constructions that are written over classes of words. */
  readonly classOf: ClassOf;
  readonly signs: SignBook;
  /** What the words and classes of this language weigh for each kind; the form is told in `weights.ts`. */
  readonly weights: () => Weights;
  readonly moves: MoveBook;
  readonly rewriter: Rewriter;
  /** Rewrites that hold nothing of what was typed. */
  readonly standing: ReadonlySet<string>;
  /** The words of emotion in a text, with their family. */
  readonly emotions: (text: string) => readonly HeardEmotion[];
  readonly familyOf: (word: string) => string | undefined;
  /** Words too common to show that something was the student's own. */
  readonly common: ReadonlySet<string>;
};

const LANGUAGES: Readonly<Record<Locale, Language>> = { nl: DUTCH, en: ENGLISH };

/** The language of a locale. */
export function languageOf(locale: Locale): Language {
  return LANGUAGES[locale];
}
