import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { shorten } from '../../text.ts';
import type { WordsFor } from '../../words.ts';
import { button } from './action.ts';
import { aside, card, type CardContext, type CardElement, text, title, type View } from './parts.ts';
import { phaseMap } from './phases.ts';

/** A conversation that waits, with the student's own words to come back to. No inputs. */
export function pausedCard(view: View<'paused'>, { words }: CardContext): IAdaptiveCard {
  return card(
    pausedSummary(view, words),
    words,
    [
      title(words.t('cards:paused.title', { student: view.student })),
      aside(words.t('cards:paused.since', { since: view.since }), { spacing: 'None' }),
      phaseMap(view.phases, words),
      ...ownWords(view, words),
    ],
    [
      button(view.ref, 'resume', words.t('cards:paused.resume'), { style: 'positive' }),
      button(view.ref, 'wrap-up', words.t('cards:guide.wrapUp')),
      button(view.ref, 'stop', words.t('cards:guide.stop')),
    ],
  );
}

/** The card in one sentence. */
function pausedSummary(view: View<'paused'>, words: WordsFor): string {
  return words.t('cards:paused.summary', { student: view.student });
}

function ownWords({ student, words: own }: View<'paused'>, words: WordsFor): CardElement[] {
  const said = own.coreWord ?? own.moment ?? own.experience;
  if (said === undefined) return [];
  return [
    text(
      words.t(own.coreWord === undefined ? 'cards:paused.told' : 'cards:paused.coreWord', { student, said: shorten(said, 160) }),
    ),
  ];
}
