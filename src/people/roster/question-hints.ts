import { readMentor } from '../../../dialogs/language/index.ts';
import type { SchoolQuestions } from '../../../dialogs/questions/school.ts';
import { LOCALES } from '../../../dialogs/vocabulary.ts';
import type { WordsFor } from '../../words.ts';

/**
 * What the handling rules have to say about a school's own questions, a line each with a better wording where there is
 * one. Only a hint: the questions are used as they are (domain.md §3).
 */
export function questionHints({ questions }: Pick<SchoolQuestions, 'questions'>, words: Pick<WordsFor, 't'>): readonly string[] {
  return questions.flatMap(({ id, words: own }) =>
    LOCALES.flatMap((locale) => {
      const text = own?.[locale] ?? '';
      const [finding] = readMentor(text, { locale }).findings;
      if (!finding) return [];
      const tip = words.t(`tips:${finding.kind}`);
      const rewrite = finding.rewrites.flatMap((each) => ('text' in each ? [each.text] : []))[0];
      return [
        words.t(rewrite === undefined ? 'questionsFile:hint' : 'questionsFile:hintWith', {
          id: id.replace(/^S:/u, ''),
          text,
          tip,
          rewrite: rewrite ?? '',
        }),
      ];
    }),
  );
}
