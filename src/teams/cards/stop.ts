import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { WordsFor } from '../../words.ts';
import { button } from './action.ts';
import { card, type CardContext, text, title, type View } from './parts.ts';
import { phaseMap } from './phases.ts';

/** The one question before a conversation ends without a closing. No inputs. */
export function stopCard(view: View<'stop'>, { words }: CardContext): IAdaptiveCard {
  return card(
    stopSummary(view, words),
    words,
    [title(stopSummary(view, words)), phaseMap(view.phases, words), text(words.t('cards:stop.kept', { student: view.student }))],
    [
      button(view.ref, 'stop-no', words.t('cards:stop.no'), { style: 'positive' }),
      button(view.ref, 'wrap-up', words.t('cards:guide.wrapUp')),
      button(view.ref, 'pause', words.t('cards:guide.pause')),
      button(view.ref, 'stop-yes', words.t('cards:stop.yes'), { style: 'destructive' }),
    ],
  );
}

/** The card in one sentence. */
function stopSummary(view: View<'stop'>, words: WordsFor): string {
  return words.t('cards:stop.title', { student: view.student });
}
