import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { WordsFor } from '../../words.ts';
import { button } from './action.ts';
import { card, type CardContext, text, title, type View } from './parts.ts';

/** Another conversation is still going on. No inputs. */
export function openConversationCard(view: View<'open-conversation'>, { words }: CardContext): IAdaptiveCard {
  const names = { student: view.student, asked: view.asked };
  return card(
    openConversationSummary(view, words),
    words,
    [title(openConversationSummary(view, words)), text(words.t('cards:openConversation.choice', names))],
    [
      button(view.ref, 'switch', words.t('cards:openConversation.switch', names), { style: 'positive', arg: view.askedId }),
      button(view.ref, 'keep-open', words.t('cards:openConversation.keep', names)),
    ],
  );
}

/** The card in one sentence. */
function openConversationSummary(view: View<'open-conversation'>, words: WordsFor): string {
  return words.t('cards:openConversation.title', { student: view.student });
}
