import type { AgreementView } from '../../reply.ts';
import type { WordsFor } from '../../words.ts';
import { capital, shorten } from '../../text.ts';
import { aside, type CardElement, text } from './parts.ts';

const LONGEST_SHOWN = 280;

/** An agreement to read: what, quietly below it its state and date, who helps and what it should bring; and what it brought. */
export function agreementLines(agreement: AgreementView, words: WordsFor): CardElement[] {
  const { what, helper, brings } = agreement;
  return [
    text(capital(shorten(what, LONGEST_SHOWN)), { weight: 'Bolder', spacing: 'Small' }),
    aside(stateAndDate(agreement, words)),
    ...(helper === '' ? [] : [aside(capital(helped(helper, words)), { spacing: 'None' })]),
    ...(brings === ''
      ? []
      : [aside(capital(words.t('cards:agreement.brings', { brings: shorten(brings, 160) })), { spacing: 'None' })]),
    ...outcome(agreement, words),
  ];
}

/** An agreement at a glance: what still matters of one that runs, and what one that is over has brought. */
export function agreementGlance(agreement: AgreementView, words: WordsFor): CardElement[] {
  const { what, helper } = agreement;
  const facts = isRunning(agreement)
    ? [stateAndDate(agreement, words), ...(helper === '' ? [] : [helped(helper, words)])]
    : [capital(words.t(`common:agreementState.${agreement.state}`))];
  return [
    text(capital(shorten(what, LONGEST_SHOWN)), { weight: 'Bolder', spacing: 'Default' }),
    aside(facts.join(' · '), { spacing: 'None' }),
    ...outcome(agreement, words),
  ];
}

/** Whether something is still to be done for it. */
export function isRunning({ state }: AgreementView): boolean {
  return state === 'agreed' || state === 'changed';
}

function stateAndDate(agreement: AgreementView, words: WordsFor): string {
  return [
    capital(words.t(`common:agreementState.${agreement.state}`)),
    ...(agreement.due === '' ? [] : [words.t('cards:agreement.due', { due: agreement.due })]),
    ...(agreement.overdue && isRunning(agreement) ? [words.t('cards:agreement.overdue')] : []),
  ].join(' · ');
}

function helped(helper: string, words: WordsFor): string {
  return words.t('cards:agreement.helper', { helper: shorten(helper, 80) });
}

function outcome({ outcome: brought }: AgreementView, words: WordsFor): CardElement[] {
  return brought
    ? [text(words.t('cards:agreement.outcome', { outcome: shorten(brought, LONGEST_SHOWN) }), { spacing: 'Small' })]
    : [];
}
