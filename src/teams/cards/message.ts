import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { WordsFor } from '../../words.ts';
import { button } from './action.ts';
import { card, type CardContext, text, type View } from './parts.ts';

/** A sentence or two, with buttons for what could come next. */
export function messageCard(view: View<'message'>, { words }: CardContext): IAdaptiveCard {
  return card(
    messageSummary(view, words),
    words,
    view.lines.map((line) => text(words.t(line))),
    view.actions.map(({ verb, label, data }) => button(view.ref, verb, words.t(label), data === undefined ? {} : { more: data })),
  );
}

/** The card in one sentence. */
function messageSummary({ lines, summary }: View<'message'>, words: WordsFor): string {
  return summary ? words.t(summary) : lines.map((line) => words.t(line)).join(' ');
}
