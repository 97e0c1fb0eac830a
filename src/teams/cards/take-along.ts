import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { WordsFor } from '../../words.ts';
import { button } from './action.ts';
import { aside, card, type CardContext, notice, text, title, type View } from './parts.ts';

/** Screen off: three questions to take along, and one button for afterwards. */
export function takeAlongCard(view: View<'take-along'>, { words }: CardContext): IAdaptiveCard {
  return card(
    takeAlongSummary(view, words),
    words,
    [
      ...notice(view.notice, words),
      title(words.t('cards:takeAlong.title', { student: view.student })),
      aside(words.t('cards:takeAlong.how')),
      ...view.questions.map((choice, place) =>
        text(`${place + 1}. ${words.question(choice, view.words, view.setting)}`, { size: 'Medium', spacing: 'Medium' }),
      ),
    ],
    [
      button(view.ref, 'afterwards', words.t('cards:takeAlong.afterwards'), { style: 'positive' }),
      button(view.ref, 'others', words.t('cards:guide.others')),
      button(view.ref, 'stop', words.t('cards:guide.stop')),
    ],
  );
}

/** The card in one sentence. */
function takeAlongSummary(view: View<'take-along'>, words: WordsFor): string {
  return words.t('cards:takeAlong.title', { student: view.student });
}
