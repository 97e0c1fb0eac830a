import type { Competency, Element, Phase, RuleId, Setting } from '../vocabulary.ts';

/** The student's own words that a question may hand back, literally. */
export type OwnWords = Partial<Record<'experience' | 'moment' | 'quality' | 'motive' | 'coreWord' | 'nextStep', string>>;

/** One wording of a question: a key in `locales/<locale>/questions.json`, usable when all `needs` are known. */
export type Variant = { readonly key: string; readonly needs: readonly (keyof OwnWords)[] };

/** One intent of the bank (domain.md §4): what is asked for, never the words themselves. */
export type Question = {
  /** `LB1` to `AC9`, or `S:` and the id that a school gave its own question. */
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
};

/** A chosen question: which intent, in which wording. School questions carry their own words. */
export type Choice = { readonly id: string; readonly key: string; readonly words?: { readonly nl: string; readonly en: string } };
