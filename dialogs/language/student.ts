import { ELEMENTS, type Element, type Locale } from '../vocabulary.ts';
import { agreementIn } from './agreement.ts';
import { emotionsIn } from './emotions.ts';
import { FELT, tellsExperience } from './experience.ts';
import { once } from './memo.ts';
import { patternsIn, sieveOf } from './sieve.ts';
import { type StudentLanguage, studentLanguageOf } from './student-languages.ts';
import { readText } from './text.ts';
import type { StudentReading } from './types.ts';

const IN_ORDER: readonly Element[] = Object.values(ELEMENTS).flat();

/** Most patterns miss a word in most texts, and are not tried there. */
const sieve = once((language: StudentLanguage) =>
  sieveOf(() => patternsIn(language, language.elements, language.agreement, language.experience)),
);

/**
 * Reads one turn of a student: literal words of emotion, what of the small story is told, an agreement.
 *
 * `today` (`YYYY-MM-DD`) is what `volgende week dinsdag` is counted from. Nothing is concluded about the person.
 */
export function readStudent(text: string, options: { locale: Locale; today: string }): StudentReading {
  const language = studentLanguageOf(options.locale);
  const read = readText(text, language.emotions.spelling);
  const emotionWords = emotionsIn(read, language.emotions).map(({ text: word, span, negated }) => ({
    text: word,
    span,
    negated,
  }));
  const words = [...read.line.split(' '), FELT];
  const may = (pattern: RegExp): boolean => sieve(language)(pattern, words);
  const agreement = agreementIn(read, language, options, may);
  const told = { emotions: emotionWords, agreed: agreement !== null };
  const hasExperience = tellsExperience(read, told, language.experience, may);
  const holds = (pattern: RegExp | undefined): boolean => pattern !== undefined && may(pattern) && pattern.test(read.line);
  const heard = new Set(IN_ORDER.filter((element) => holds(language.elements[element])));
  if (hasExperience) heard.add('experience').add('happened');
  if (hasExperience && emotionWords.length > 0 && holds(language.cause)) heard.add('trigger');
  if (agreement) heard.add('agreement');
  return {
    emotionWords,
    hasExperience,
    elements: IN_ORDER.filter((element) => heard.has(element)),
    secondSituation: holds(language.secondSituation),
    agreement,
  };
}
