import type { Mood } from '../language/index.ts';
import { type Competency, type Element, type Phase, phaseOf, type RuleId, type Setting } from '../vocabulary.ts';

/** The student's own words that a question may hand back, literally. `agreement` is the last one made, what was agreed. */
export type OwnWords = Partial<
  Record<'experience' | 'moment' | 'quality' | 'motive' | 'coreWord' | 'nextStep' | 'agreement', string>
>;

/**
 * One wording of a question: a key in `locales/<locale>/questions.json`, usable when all `needs` are known. With a mood it fits only a story of
 * that mood; `pleasant` also one of which none is known (domain.md §2: pleasant ones mostly uncover qualities, unpleasant ones motives).
 */
export type Variant = { readonly key: string; readonly needs: readonly (keyof OwnWords)[]; readonly mood?: Mood };

/** Words that a school wrote itself. */
export type SchoolWords = { readonly nl: string; readonly en: string };

/** One intent of the bank (domain.md §4): what is asked for, never the words themselves. */
export type Question = {
  /** `LB1` to `AC9`, `FU1` to `FU3`, or `S:` and the id that a school gave its own question. */
  readonly id: string;
  readonly phase: Phase;
  /** What an answer fills. */
  readonly element: Element;
  /** The competency it feeds; looking back feeds none of its own (domain.md §5). */
  readonly competency: Competency | null;
  /** The handling rules that the question helps to honour. */
  readonly rules: readonly RuleId[];
  /** In which school settings it fits; all when absent. */
  readonly settings?: readonly Setting[];
  readonly variants: readonly Variant[];
  /** A key in `questions.json`: a follow-up question, between quotation marks, for when the answer is short. */
  readonly hint?: string;
  /** Of a school's own question only. */
  readonly words?: SchoolWords;
};

/** A chosen question: which intent, in which wording. School questions carry their own words. */
export type Choice = { readonly id: string; readonly key: string; readonly hint?: string; readonly words?: SchoolWords };

/** Which own words each wording needs; the names are the last part of its key. */
type Wordings = Readonly<Record<string, readonly (keyof OwnWords)[]>>;

/** A question of the bank, its phase taken from its element and its keys from its id. `moods` are those of its wordings that have one. */
export function question(
  id: string,
  element: Element,
  competency: Competency | null,
  rules: readonly RuleId[],
  wordings: Wordings,
  moods: Readonly<Record<string, Mood>> = {},
): Question {
  const variants = Object.entries(wordings).map(([name, needs]): Variant => {
    const mood = moods[name];
    return { key: `${id}.${name}`, needs, ...(mood && { mood }) };
  });
  return { id, phase: phaseOf(element), element, competency, rules, variants };
}

/** The same question with a follow-up for when the answer is short, at `<id>.hint`. */
export function hinted(asked: Question): Question {
  return { ...asked, hint: `${asked.id}.hint` };
}
