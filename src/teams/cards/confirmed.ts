import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { capital, shorten } from '../../text.ts';
import type { WordsFor } from '../../words.ts';
import { button } from './action.ts';
import { aside, card, type CardContext, type CardElement, text, title, type View } from './parts.ts';

/**
 * What the student kept, right after confirming; or what was kept at the table. Nobody knows who held the screen there, so that it is
 * not said that the student did it. No inputs.
 */
export function confirmedCard(view: View<'confirmed'>, { words }: CardContext): IAdaptiveCard {
  const atTable = view.via === 'mentor-screen';
  const kept = view.items.filter(({ decision }) => decision !== 'declined');
  const left = view.items.length - kept.length;
  return card(
    confirmedSummary(view, words),
    words,
    [
      title(words.t(`cards:confirmed.${view.via}.title`)),
      text(confirmedSummary(view, words), { spacing: 'Small' }),
      ...kept.flatMap((item) => keptLines(item, view.via, words)),
      ...(left === 0 || kept.length === 0
        ? []
        : [aside(words.t(`cards:confirmed.${view.via}.left`, { count: left }), { spacing: 'Medium' })]),
      ...(kept.length === 0
        ? []
        : [
            ...(view.besides && view.sharing === 'only-me' && !atTable
              ? []
              : [
                  aside(words.t(`cards:confirmed.${view.via}.sharing.${view.sharing}`, { mentor: view.mentor }), {
                    spacing: 'Medium',
                  }),
                ]),
            ...(view.besides ? [aside(words.t('reflection:besides'), { spacing: 'Medium' })] : []),
          ]),
      ...(atTable && kept.length > 0 ? [text(words.t('cards:confirmed.mentor-screen.how'), { spacing: 'Medium' })] : []),
    ],
    [button(view.ref, 'passport', words.t('cards:confirmed.passport'))],
  );
}

/** The card in one sentence. */
function confirmedSummary(view: View<'confirmed'>, words: WordsFor): string {
  const count = view.items.filter(({ decision }) => decision !== 'declined').length;
  const params = { mentor: view.mentor, on: view.on };
  if (view.via === 'mentor-screen')
    return words.t(`cards:confirmed.mentor-screen.${count === 0 ? 'nothing' : 'summary'}`, params);
  return count === 0 ? words.t('cards:confirmed.nothing') : words.t('cards:confirmed.summary', { count });
}

function keptLines(item: View<'confirmed'>['items'][number], via: View<'confirmed'>['via'], words: WordsFor): CardElement[] {
  const facts = [
    words.t(`cards:kind.${item.kind}`),
    ...(item.due ? [words.t('cards:agreement.due', { due: item.due })] : []),
    ...(item.decision === 'reworded' ? [words.t(`cards:confirmed.${via}.reworded`)] : []),
  ];
  const said = shorten(item.text, 280);
  return [
    text(item.kind === 'agreement' ? capital(said) : said, { spacing: 'Medium' }),
    aside(facts.join(' · '), { spacing: 'None' }),
  ];
}
