import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { button } from './action.ts';
import { card, type CardContext, text, title, type View } from './parts.ts';

/** What works for a person and what does not, a line each; the words say it too, not the colour alone. No inputs. */
export function diagnoseCard({ checks }: View<'diagnose'>, { words }: CardContext): IAdaptiveCard {
  return card(
    words.t('diagnose:title'),
    words,
    [
      title(words.t('diagnose:title')),
      ...checks.map(({ ok, line }) =>
        text(words.t(ok ? 'diagnose:good' : 'diagnose:lookAt', { what: words.t(line) }), {
          spacing: 'Small',
          ...(ok ? {} : { color: 'Attention', weight: 'Bolder' }),
        }),
      ),
    ],
    [button(undefined, 'help', words.t('chat:action.help')), button(undefined, 'reminders', words.t('reminders:settings'))],
  );
}
