import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { capital, shorten } from '../../text.ts';
import type { WordsFor } from '../../words.ts';
import { button } from './action.ts';
import { aside, card, type CardContext, type CardElement, text, title, type View } from './parts.ts';

/** What the student kept, right after confirming; what was kept at the table, to see that it is so. No inputs. */
export function confirmedCard(view: View<'confirmed'>, { words }: CardContext): IAdaptiveCard {
  const atTable = view.via === 'mentor-screen';
  const kept = view.items.filter(({ decision }) => decision !== 'declined');
  const left = view.items.length - kept.length;
  return card(
    confirmedSummary(view, words),
    words,
    [
      title(words.t(atTable ? 'cards:confirmed.table.title' : 'cards:confirmed.title')),
      text(confirmedSummary(view, words), { spacing: 'Small' }),
      ...kept.flatMap((item) => keptLines(item, words)),
      ...(left === 0 || kept.length === 0
        ? []
        : [aside(words.t('cards:confirmed.left', { count: left }), { spacing: 'Medium' })]),
      ...(kept.length === 0
        ? []
        : [aside(words.t(`cards:confirmed.sharing.${view.sharing}`, { mentor: view.mentor }), { spacing: 'Medium' })]),
      ...(atTable && kept.length > 0 ? [text(words.t('cards:confirmed.table.how'), { spacing: 'Medium' })] : []),
    ],
    [button(view.ref, 'passport', words.t('cards:confirmed.passport'))],
  );
}

/** The card in one sentence. */
function confirmedSummary(view: View<'confirmed'>, words: WordsFor): string {
  const count = view.items.filter(({ decision }) => decision !== 'declined').length;
  const params = { mentor: view.mentor, on: view.on };
  if (view.via === 'mentor-screen') return words.t(`cards:confirmed.table.${count === 0 ? 'nothing' : 'summary'}`, params);
  return count === 0 ? words.t('cards:confirmed.nothing') : words.t('cards:confirmed.summary', { count });
}

function keptLines(item: View<'confirmed'>['items'][number], words: WordsFor): CardElement[] {
  const facts = [
    words.t(`cards:kind.${item.kind}`),
    ...(item.due ? [words.t('cards:agreement.due', { due: item.due })] : []),
    ...(item.decision === 'reworded' ? [words.t('cards:confirmed.reworded')] : []),
  ];
  const said = shorten(item.text, 280);
  return [
    text(item.kind === 'agreement' ? capital(said) : said, { spacing: 'Medium' }),
    aside(facts.join(' · '), { spacing: 'None' }),
  ];
}
