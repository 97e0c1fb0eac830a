import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { shorten } from '../../text.ts';
import type { WordsFor } from '../../words.ts';
import { button } from './action.ts';
import { card, type CardContext, type CardElement, dateField, field, problem, text, title, type View } from './parts.ts';

/** What became of one agreement, in the student's words. Inputs: `brought`; when it changed also `what` and `due`. */
export function agreementOutcomeCard(view: View<'agreement-outcome'>, { words, today }: CardContext): IAdaptiveCard {
  const { agreement, to, problems, ref } = view;
  return card(
    agreementOutcomeSummary(view, words),
    words,
    [
      title(words.t(`cards:agreementOutcome.${to}.title`)),
      ...(to === 'changed' ? changeFields(view, words, today) : [text(shorten(agreement.what, 280), { spacing: 'Small' })]),
      ...problem(problems['brought'], words),
      field('brought', words.t(`cards:agreementOutcome.${to}.brought`), agreement.outcome, {
        isMultiline: true,
        maxLength: 1000,
      }),
    ],
    [
      button(ref, 'agreement-save', words.t('cards:agreementOutcome.save'), {
        style: 'positive',
        arg: to,
      }),
      button(ref, 'passport', words.t('cards:agreementOutcome.back'), { inputs: false }),
    ],
  );
}

/** The card in one sentence. */
function agreementOutcomeSummary({ to }: View<'agreement-outcome'>, words: WordsFor): string {
  return words.t(`cards:agreementOutcome.${to}.title`);
}

function changeFields({ agreement, problems }: View<'agreement-outcome'>, words: WordsFor, today: string): CardElement[] {
  return [
    ...problem(problems['what'], words),
    field('what', words.t('cards:agreementOutcome.what'), agreement.what, { isMultiline: true, maxLength: 1000 }),
    ...problem(problems['due'], words),
    dateField('due', words.t('cards:agreementOutcome.due'), agreement.due, today, words),
  ];
}
