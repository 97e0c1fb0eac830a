import type { AgreementView } from '../../reply.ts';
import type { WordsFor } from '../../words.ts';
import { shorten } from '../../text.ts';
import { aside, type CardElement, text } from './parts.ts';

const LONGEST_SHOWN = 280;

/** An agreement to read: what, and quietly below it its state, date, helper and what it should bring. */
export function agreementLines(agreement: AgreementView, words: WordsFor): CardElement[] {
  return [
    text(shorten(agreement.what, LONGEST_SHOWN), { weight: 'Bolder', spacing: 'Small' }),
    aside(agreementFacts(agreement, words)),
    ...(agreement.outcome
      ? [aside(words.t('cards:agreement.outcome', { outcome: shorten(agreement.outcome, LONGEST_SHOWN) }))]
      : []),
  ];
}

function agreementFacts(agreement: AgreementView, words: WordsFor): string {
  const open = agreement.state === 'agreed' || agreement.state === 'changed';
  return [
    words.t(`common:agreementState.${agreement.state}`),
    ...(agreement.due === '' ? [] : [words.t('cards:agreement.due', { due: agreement.due })]),
    ...(agreement.overdue && open ? [words.t('cards:agreement.overdue')] : []),
    ...(agreement.helper === '' ? [] : [words.t('cards:agreement.helper', { helper: shorten(agreement.helper, 80) })]),
    ...(agreement.brings === '' ? [] : [words.t('cards:agreement.brings', { brings: shorten(agreement.brings, 160) })]),
  ].join(' · ');
}
