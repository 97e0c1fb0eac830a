import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { WordsFor } from '../../words.ts';
import { card, type CardContext, type CardElement, title, type View } from './parts.ts';

/** The field's words, explained: every term of `glossary.json`. No inputs. */
export function glossaryCard(_view: View<'glossary'>, { words }: CardContext): IAdaptiveCard {
  const terms = words.keys('glossary:terms');
  return card(words.t('cards:glossary.title'), words, [
    title(words.t('cards:glossary.title')),
    ...terms.map((term) => termLine(term, words)),
  ]);
}

function termLine(term: string, words: WordsFor): CardElement {
  return {
    type: 'RichTextBlock',
    spacing: 'Medium',
    inlines: [
      { type: 'TextRun', text: words.t(`glossary:terms.${term}.name`), weight: 'Bolder' },
      { type: 'TextRun', text: ` – ${words.t(`glossary:terms.${term}.meaning`)}` },
    ],
  };
}
