import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { button } from './action.ts';
import { aside, buttons, card, type CardContext, heading, text, title, type View } from './parts.ts';

/** What the passport can be taken along as, each with its button. No inputs. */
export function takeCard({ ref, files }: View<'take'>, { words }: CardContext): IAdaptiveCard {
  return card(words.t('take:title'), words, [
    title(words.t('take:title')),
    text(words.t('take:intro'), { spacing: 'Small' }),
    ...files.flatMap((file) => [
      heading(words.t(`take:name.${file}`)),
      aside(words.t(`take:what.${file}`), { spacing: 'None' }),
      buttons(
        button(ref, 'take-file', words.t('take:get'), {
          arg: file,
          tooltip: `${words.t('take:get')}: ${words.t(`take:name.${file}`)}`,
        }),
      ),
    ]),
  ]);
}

/** A link to one file. No inputs. */
export function downloadCard({ file, url, minutes }: View<'download'>, { words }: CardContext): IAdaptiveCard {
  const heard = words.t('take:ready', { file: words.t(`take:name.${file}`) });
  return card(
    heard,
    words,
    [title(heard), text(words.t('take:minutes', { minutes }), { spacing: 'Small' })],
    [{ type: 'Action.OpenUrl', title: words.t('take:open'), url, fallback: 'drop' }],
  );
}
