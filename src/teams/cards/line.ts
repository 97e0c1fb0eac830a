import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { card, type CardContext, text, type View } from './parts.ts';

/** What is left of a card. */
export function lineCard({ line }: View<'line'>, { words }: CardContext): IAdaptiveCard {
  return card(words.t(line), words, [text(words.t(line), { isSubtle: true })]);
}
