import { readMentor, readStudent } from '../../dialogs/language/index.ts';
import type { Locale } from '../../dialogs/vocabulary.ts';
import { GOLD_DAY, mentorCases, studentCases } from './gold.ts';

const ROUNDS = 12;
const WARM_UP = 4;

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Sentences read in a second of CPU time, in the quickest of some rounds: the others tell how busy the machine was. */
function perSecond(texts: readonly string[], read: (text: string) => unknown): number {
  let quickest = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = cpuSeconds();
    for (const text of texts) read(text);
    if (round >= WARM_UP) quickest = Math.min(quickest, cpuSeconds() - start);
  }
  return Math.round(texts.length / quickest / 100) * 100;
}

function mentorTexts(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => mentorCases(name).map(({ text }) => text));
}

/** One line for each kind of sentence: how many are read in a second of one core. Printed, never held to. */
export function speeds(): string {
  const mentor = (locale: Locale) => (text: string) => readMentor(text, { locale });
  const reworded = (locale: Locale) => (text: string) => mentor(locale)(text).findings.map(({ rewrites }) => rewrites);
  const student = (locale: Locale) => (text: string) => readStudent(text, { locale, today: GOLD_DAY });
  const figures: readonly (readonly [string, number])[] = [
    ['gold sentences of mentors, Dutch', perSecond(mentorTexts(['mentor.nl.dev', 'mentor.nl.test']), mentor('nl'))],
    ['gold sentences of mentors, English', perSecond(mentorTexts(['mentor.en.dev', 'mentor.en.test']), mentor('en'))],
    ['the same in Dutch, with better wordings', perSecond(mentorTexts(['mentor.nl.dev', 'mentor.nl.test']), reworded('nl'))],
    ['the same in English, with better wordings', perSecond(mentorTexts(['mentor.en.dev', 'mentor.en.test']), reworded('en'))],
    ['ordinary sentences, Dutch', perSecond(mentorTexts(['ordinary.nl']), mentor('nl'))],
    [
      'gold sentences of students, Dutch',
      perSecond(
        studentCases('student.nl.dev').map(({ text }) => text),
        student('nl'),
      ),
    ],
    [
      'gold sentences of students, English',
      perSecond(
        studentCases('student.en.dev').map(({ text }) => text),
        student('en'),
      ),
    ],
  ];
  return figures.map(([what, count]) => `${what}: ${count} a CPU second`).join('\n');
}
