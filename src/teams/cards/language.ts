import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { LOCALES } from '../../../dialogs/vocabulary.ts';
import { button } from './action.ts';
import { card, type CardContext, text, title, type View } from './parts.ts';

/** Which language to speak. The languages are named in themselves. No inputs. */
export function languageCard({ current }: View<'language'>, { words }: CardContext): IAdaptiveCard {
  return card(
    words.t('cards:language.title'),
    words,
    [
      title(words.t('cards:language.title')),
      text(words.t('cards:language.now', { language: words.t(`common:language.${current}`) })),
    ],
    LOCALES.map((locale) => button(undefined, 'set-language', words.t(`common:language.${locale}`), { arg: locale })),
  );
}
