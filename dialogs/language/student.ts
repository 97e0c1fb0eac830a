import { ELEMENTS, type Element, type Locale } from '../vocabulary.ts';
import { agreementIn } from './agreement.ts';
import { anchorIndex } from './anchor-index.ts';
import { anchorReader } from './anchors.ts';
import { emotionsIn } from './emotions.ts';
import { entriesBy, unseen } from './entries.ts';
import { FELT, tellsExperience } from './experience.ts';
import { once } from './memo.ts';
import { patternsIn, sieveOf } from './sieve.ts';
import { type StudentLanguage, studentLanguageOf } from './student-languages.ts';
import { readBy } from './text.ts';
import type { StudentReading } from './types.ts';

const IN_ORDER: readonly Element[] = Object.values(ELEMENTS).flat();

/** Most patterns miss a word in most texts, and are not tried there. */
const lexis = once((language: StudentLanguage) => {
  const { emotions, elements, agreement, experience } = language;
  const index = anchorIndex();
  const sieve = sieveOf(patternsIn(language, elements, agreement, experience, { idioms: emotions.idioms }), {
    index,
    waysOf: anchorReader(),
  });
  const entries = entriesBy(emotions.spelling, { anchorsOf: index.anchorsOf, see: unseen });
  return { index, sieve, entries, felt: { entry: entries.ofMark(FELT, 0, FELT.length) } };
});

/**
 * Reads one turn of a student: literal words of emotion, what of the small story is told, an agreement.
 *
 * `today` (`YYYY-MM-DD`) is what `volgende week dinsdag` is counted from. Nothing is concluded about the person.
 */
export function readStudent(text: string, options: { locale: Locale; today: string }): StudentReading {
  const language = studentLanguageOf(options.locale);
  const { index, sieve, entries, felt } = lexis(language);
  const read = readBy(entries, text);
  const may = sieve(index.show([...read.tokens, felt]));
  const emotionWords = emotionsIn(read, language.emotions, may).map(({ text: word, span, negated }) => ({
    text: word,
    span,
    negated,
  }));
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
