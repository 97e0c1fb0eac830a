import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { shorten } from '../../text.ts';
import type { WordsFor } from '../../words.ts';
import { aside, card, type CardContext, text, title, type View } from './parts.ts';
import { tipPanel } from './tip.ts';

/** What was noticed about one question that a mentor typed. No inputs. */
export function checkCard(view: View<'check'>, { words }: CardContext): IAdaptiveCard {
  return card(checkSummary(view, words), words, [
    title(words.t('cards:check.title')),
    text(words.t('common:quoted', { words: shorten(view.text, 400) }), { spacing: 'Small' }),
    aside(words.t(`cards:check.form.${view.form}`)),
    ...(view.tip === null
      ? [text(words.t('cards:check.nothing'))]
      : [tipPanel(view.tip, { ref: undefined, setting: words.setting, own: {} }, words)]),
    ...(view.more > 0 ? [aside(words.t('cards:check.more', { count: view.more }))] : []),
  ]);
}

/** The card in one sentence. */
function checkSummary(view: View<'check'>, words: WordsFor): string {
  return view.tip === null ? words.t('cards:check.nothing') : words.t(view.tip.line);
}
