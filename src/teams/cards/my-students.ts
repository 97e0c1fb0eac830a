import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { StudentLine } from '../../reply.ts';
import type { WordsFor } from '../../words.ts';
import { button } from './action.ts';
import { aside, card, type CardContext, row, text, title, type View } from './parts.ts';

/** A mentor's own students, those without a conversation longest first. No inputs. */
export function myStudentsCard({ ref, students, more, today }: View<'my-students'>, { words }: CardContext): IAdaptiveCard {
  return card(
    words.t('talks:students'),
    words,
    [
      title(words.t('talks:students')),
      aside(words.t(students.length === 0 ? 'chat:noStudents' : 'talks:onlyYou'), { spacing: 'None' }),
      ...students.map((student) =>
        row(
          [text(student.name, { weight: 'Bolder' }), aside(factsOf(student, today, words).join(' · '), { spacing: 'None' })],
          [
            button(ref, 'prepare', words.t('talks:talk'), {
              arg: student.id,
              tooltip: words.t('talks:talkWith', { name: student.name }),
            }),
          ],
          { separator: true, spacing: 'Medium' },
        ),
      ),
    ],
    more === null ? [] : [button(ref, 'my-students', words.t('talks:more'), { arg: String(more) })],
  );
}

function factsOf({ last, planned, agreements }: StudentLine, today: string, words: WordsFor): readonly string[] {
  const late = agreements.filter((day) => day < today).length;
  return [
    last === null ? words.t('talks:never') : words.t('talks:last', { on: last }),
    ...(planned === null ? [] : [words.t('talks:plannedFor', { on: planned })]),
    ...(agreements.length === 0 ? [] : [words.t('talks:open', { count: agreements.length })]),
    ...(late === 0 ? [] : [words.t('talks:late', { count: late })]),
  ];
}
