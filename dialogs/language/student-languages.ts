import type { Element, Locale } from '../vocabulary.ts';
import type { EmotionLanguage } from './emotions.ts';
import type { ExperienceLanguage } from './experience.ts';
import { DUTCH_STUDENT } from './nl/student.ts';
import { ENGLISH_STUDENT } from './en/student.ts';

/** Everything that the reader of a student's sentences knows of one language; patterns go over `Text.line`. */
export type StudentLanguage = {
  readonly emotions: EmotionLanguage;
  readonly experience: ExperienceLanguage;
  /** Words that tie a feeling to what brought it about. */
  readonly cause: RegExp;
  readonly secondSituation: RegExp;
  readonly elements: Readonly<Partial<Record<Element, RegExp>>>;
  readonly agreement: AgreementLanguage;
};

/** What shows an agreement, as patterns over a part of a `Text.line`. The action follows the match of `sworn`, `promise` or `deed`. */
export type AgreementLanguage = {
  /** `ik ga`, `ik zal`: an action of the student's own follows. */
  readonly promise: RegExp;
  /** A promise in so many words, before or after the action: `we hebben afgesproken dat ik`, `beloofd`. */
  readonly sworn: RegExp;
  /** What must follow a promise somewhere when it has no day: a verb of action. */
  readonly action: RegExp;
  /** `ik bel`, `heb ik ... af`: an action in the present, an agreement only with a day or when sworn. */
  readonly deed: RegExp;
  /** What is done for fun or every day, and no agreement of a career conversation. */
  readonly leisure: RegExp;
  /** What undoes even a promise in so many words. */
  readonly unsure: RegExp;
  /** Maybe, wishes, habits, what others say. */
  readonly noAgreement: RegExp;
  /** What comes again and again: a habit, unless it is promised. */
  readonly recurring: RegExp;
  /** Words before a day that belong to it, in what was typed: voor, na. */
  readonly beforeDay: RegExp;
  /** A time without a date: na de vakantie, elke week. */
  readonly looseTime: RegExp;
  /** Who helps; the first group that matched is the helper. */
  readonly helper: RegExp;
  /** A person who comes along, in what was typed; the first group is the person. */
  readonly withWhom: RegExp;
  /** Someone who is asked for help, in what was typed; the first group is the person. */
  readonly asked: RegExp;
  /** Verbs whose `met` or `with` is the one spoken to. */
  readonly addressed: RegExp;
  /** Where the action ends within its part. */
  readonly endOfAction: RegExp;
  /** Words that say nothing at the edges of an action: nog, even. */
  readonly particles: ReadonlySet<string>;
  /** Joining words that are cut off the end of an action with what they join. */
  readonly joined: string;
};

const LANGUAGES: Readonly<Record<Locale, StudentLanguage>> = { nl: DUTCH_STUDENT, en: ENGLISH_STUDENT };

/** The language of a locale, for what students say. */
export function studentLanguageOf(locale: Locale): StudentLanguage {
  return LANGUAGES[locale];
}
