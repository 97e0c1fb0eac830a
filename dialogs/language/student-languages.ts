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

/** What shows an agreement: the action follows the match of `promise` or `deed`. */
export type AgreementLanguage = {
  /** `ik ga`, `ik zal`, `we hebben afgesproken dat ik`: an action of the student's own follows. */
  readonly promise: RegExp;
  /** A promise in so many words, after which any action counts. */
  readonly sworn: RegExp;
  /** What must follow any other promise somewhere: a verb of action. */
  readonly action: RegExp;
  /** `ik bel`, `ik mail`: an action in the present, an agreement only with a day. */
  readonly deed: RegExp;
  /** What undoes even a promise in so many words. */
  readonly unsure: RegExp;
  /** Maybe, wishes, habits, what is no action. */
  readonly noAgreement: RegExp;
  /** Words before a day that belong to it: voor, uiterlijk, op. */
  readonly beforeDay: RegExp;
  /** A time without a date: na de vakantie, elke week. */
  readonly looseTime: RegExp;
  /** Who helps; the first group that matched is the helper. */
  readonly helper: RegExp;
  /** Where the action ends within its sentence. */
  readonly endOfAction: RegExp;
};

const LANGUAGES: Readonly<Record<Locale, StudentLanguage>> = { nl: DUTCH_STUDENT, en: ENGLISH_STUDENT };

/** The language of a locale, for what students say. */
export function studentLanguageOf(locale: Locale): StudentLanguage {
  return LANGUAGES[locale];
}
