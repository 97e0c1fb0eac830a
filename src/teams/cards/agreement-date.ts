import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { shorten } from '../../text.ts';
import type { WordsFor } from '../../words.ts';
import { button } from './action.ts';
import { aside, card, type CardContext, dateField, problem, text, title, type View } from './parts.ts';

/** Asks by when, for an agreement typed without a date that was understood. Input: `due`. */
export function agreementDateCard(view: View<'agreement-date'>, { words, today }: CardContext): IAdaptiveCard {
  const about = view.agreement === undefined ? {} : { arg: String(view.agreement) };
  return card(
    agreementDateSummary(view, words),
    words,
    [
      title(words.t('cards:agreementDate.title')),
      text(shorten(view.what, 280), { spacing: 'Small' }),
      ...(view.helper === '' ? [] : [aside(words.t('cards:agreement.helper', { helper: shorten(view.helper, 80) }))]),
      ...problem(view.problem, words),
      { ...dateField('due', words.t('cards:agreementDate.due'), '', today, words), isRequired: true },
    ],
    [
      button(view.ref, 'set-date', words.t('cards:agreementDate.save'), { ...about, style: 'positive' }),
      button(view.ref, 'date-later', words.t('cards:agreementDate.later'), { ...about, inputs: false }),
    ],
  );
}

/** The card in one sentence. */
function agreementDateSummary(view: View<'agreement-date'>, words: WordsFor): string {
  return words.t('cards:agreementDate.summary', { what: shorten(view.what, 80) });
}
