import type { OwnWords } from '../../../dialogs/questions/question.ts';
import type { Setting } from '../../../dialogs/vocabulary.ts';
import type { CardRef, Tip, TipRewrite } from '../../reply.ts';
import type { WordsFor } from '../../words.ts';
import { button, reveal } from './action.ts';
import { aside, buttons, type CardElement, heading, panel, text } from './parts.ts';

/** Where a tip stands: the card's button reference, and what a bank question among its proposals is fitted with. */
export type TipPlace = { readonly ref: CardRef | undefined; readonly setting: Setting; readonly own: OwnWords };

/** A tip with its proposals; why it is there folds out, and it can be waved away. */
export function tipPanel(tip: Tip, place: TipPlace, words: WordsFor): CardElement {
  const why = reveal(words.t('cards:tip.why'), 'tip-why');
  const fine = button(place.ref, 'fine', words.t('cards:tip.fine'), { arg: tip.rule, tooltip: words.t('cards:tip.fineMore') });
  return panel([
    heading(words.t('cards:tip.title'), { spacing: 'None' }),
    text(words.t(tip.line), { spacing: 'Small' }),
    ...rewrites(tip, place, words),
    buttons(why, fine),
    {
      type: 'Container',
      id: 'tip-why',
      isVisible: false,
      separator: true,
      items: [
        text(words.t(`rules:${tip.rule}.name`), { weight: 'Bolder' }),
        text(words.t(`rules:${tip.rule}.rule`), { spacing: 'Small' }),
        ...(tip.quote === undefined ? [] : [aside(words.t('cards:tip.quote', { quote: tip.quote }))]),
        text(words.t(tip.reason), { spacing: 'Small' }),
      ],
    },
  ]);
}

function rewrites(tip: Tip, place: TipPlace, words: WordsFor): CardElement[] {
  if (tip.rewrites.length === 0) return [];
  return [
    aside(words.t('cards:tip.rewrites', { count: tip.rewrites.length })),
    ...tip.rewrites.map((rewrite) =>
      text(words.t('common:quoted', { words: wording(rewrite, place, words) }), { spacing: 'Small' }),
    ),
  ];
}

function wording(rewrite: TipRewrite, { own, setting }: TipPlace, words: WordsFor): string {
  return 'text' in rewrite ? rewrite.text : words.question(rewrite.choice, own, setting);
}
