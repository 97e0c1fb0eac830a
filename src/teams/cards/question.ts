import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { WordsFor } from '../../words.ts';
import { aside, card, type CardContext, text, type View } from './parts.ts';

/** One question, as a mentor puts it into any chat: whoever reads along sees it, so it holds nothing of anybody. No buttons. */
export function questionCard(view: View<'question'>, { words }: CardContext): IAdaptiveCard {
  const asked = askedIn(view, words);
  return card(asked, words, [text(asked, { size: 'Large', weight: 'Bolder' }), aside(aboutIn(view, words))]);
}

/** The question in words. */
export function askedIn({ choice }: View<'question'>, words: WordsFor): string {
  return words.question(choice, {}, words.setting);
}

/** Its phase, and the competency that it feeds, if any. */
export function aboutIn({ phase, competency }: View<'question'>, words: WordsFor): string {
  const inPhase = words.t(`common:phase.${phase}`);
  if (competency === null) return inPhase;
  return words.t('search:about', { phase: inPhase, competency: words.t(`common:competency.${competency}`) });
}
