import { readMentor } from '../../../dialogs/language/index.ts';
import type { SchoolQuestions } from '../../../dialogs/questions/school.ts';
import { LOCALES } from '../../../dialogs/vocabulary.ts';
import type { WordsFor } from '../../words.ts';

/** What a handling rule has to say about a question: its id, what was found, and a sentence with both wordings. */
export type QuestionHint = { readonly question: string; readonly finding: string; readonly sentence: string };

/**
 * What the handling rules have to say about a school's own questions, with a better wording where there is one. Only a hint: the
 * questions are used as they are (domain.md §3).
 */
export function questionHints(
  { questions }: Pick<SchoolQuestions, 'questions'>,
  words: Pick<WordsFor, 't'>,
): readonly QuestionHint[] {
  return questions.flatMap(({ id, words: own }) =>
    LOCALES.flatMap((locale) => {
      const text = own?.[locale] ?? '';
      const [finding] = readMentor(text, { locale }).findings;
      if (!finding) return [];
      const tip = words.t(`tips:${finding.kind}`);
      const rewrite = finding.rewrites.flatMap((each) => ('text' in each ? [each.text] : []))[0];
      const question = id.replace(/^S:/u, '');
      const key = rewrite === undefined ? 'questionsFile:hint' : 'questionsFile:hintWith';
      const sentence = words.t(key, { id: question, text, tip, rewrite: rewrite ?? '' });
      return [{ question, finding: finding.kind, sentence }];
    }),
  );
}
