import { ELEMENTS, type Element, type Locale } from '../vocabulary.ts';
import { agreementIn } from './agreement.ts';
import { emotionsIn } from './emotions.ts';
import { tellsExperience } from './experience.ts';
import { studentLanguageOf } from './student-languages.ts';
import { readText } from './text.ts';
import type { StudentReading } from './types.ts';

const IN_ORDER: readonly Element[] = Object.values(ELEMENTS).flat();

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
  const agreement = agreementIn(read, language, options);
  const told = { emotions: emotionWords, agreed: agreement !== null };
  const hasExperience = tellsExperience(read, told, language.experience);
  const heard = new Set(IN_ORDER.filter((element) => language.elements[element]?.test(read.line)));
  if (hasExperience) heard.add('experience').add('happened');
  if (hasExperience && emotionWords.length > 0 && language.cause.test(read.line)) heard.add('trigger');
  if (agreement) heard.add('agreement');
  return {
    emotionWords,
    hasExperience,
    elements: IN_ORDER.filter((element) => heard.has(element)),
    secondSituation: language.secondSituation.test(read.line),
    agreement,
  };
}
