import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { button } from './action.ts';
import { card, type CardContext, field, notice, text, title, type View } from './parts.ts';
import { sharingPart } from './sharing-part.ts';

/** What a student wrote down beside a conversation, before it is kept. Inputs: `text`, and `with` as on a reflection. */
export function keepsakeCard(view: View<'keepsake'>, { words }: CardContext): IAdaptiveCard {
  const { ref, text: written } = view;
  const said = words.t('reflection:keepsake.title');
  return card(
    said,
    words,
    [
      ...notice(view.notice, words),
      title(said),
      text(words.t('reflection:keepsake.how'), { spacing: 'Small' }),
      field('text', words.t('reflection:yourWords'), written, { isMultiline: true, spacing: 'Medium' }),
      ...sharingPart(view, words),
    ],
    [
      button(ref, 'keepsake-keep', words.t('reflection:keepsake.keep'), { style: 'positive' }),
      button(ref, 'keepsake-drop', words.t('reflection:throwAway'), { secondary: true, inputs: false }),
    ],
  );
}
