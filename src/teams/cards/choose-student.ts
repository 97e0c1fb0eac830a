import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { shorten } from '../../text.ts';
import type { WordsFor } from '../../words.ts';
import { button } from './action.ts';
import { aside, card, type CardContext, row, text, title, type View } from './parts.ts';

/** Several students fit what was typed. No inputs. */
export function chooseStudentCard(view: View<'choose-student'>, { words }: CardContext): IAdaptiveCard {
  return card(chooseStudentSummary(view, words), words, [
    title(chooseStudentSummary(view, words)),
    ...view.students.map(({ id, name, detail }) =>
      row(
        [text(name, { weight: 'Bolder' }), ...(detail === '' ? [] : [aside(detail, { spacing: 'None' })])],
        [
          button(view.ref, 'choose', words.t('cards:chooseStudent.choose'), {
            arg: id,
            tooltip: words.t('cards:chooseStudent.chooseMore', { name }),
          }),
        ],
        { separator: true, spacing: 'Medium' },
      ),
    ),
  ]);
}

/** The card in one sentence. */
function chooseStudentSummary(view: View<'choose-student'>, words: WordsFor): string {
  const typed = shorten(view.typed, 60);
  return typed === ''
    ? words.t('cards:chooseStudent.title')
    : words.t('cards:chooseStudent.matches', { typed, count: view.students.length });
}
