import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { ProposalItem } from '../../reply.ts';
import type { WordsFor } from '../../words.ts';
import { button } from './action.ts';
import {
  aside,
  card,
  type CardContext,
  type CardElement,
  choice,
  dateField,
  field,
  panel,
  problem,
  text,
  title,
  type View,
} from './parts.ts';

/** What fits an item of the passport; a proposal that is longer comes back with that said. */
const LONGEST_ITEM = 1000;
const SHARING = ['only-me', 'agreements', 'all'] as const;

/**
 * What the student confirms, rewords or declines. Inputs per item: `item.<id>.text`, `item.<id>.decision` (`keep` or
 * `skip`), for an agreement `item.<id>.due`; and `sharing`: the agreements, unless the student
 * chooses otherwise.
 */
export function confirmationCard(view: View<'confirmation'>, { words, today }: CardContext): IAdaptiveCard {
  const here = view.via === 'mentor-screen';
  const names = { student: view.student, mentor: view.mentor };
  return card(
    confirmationSummary(view, words),
    words,
    [
      title(words.t('cards:confirmation.title', names)),
      text(words.t(here ? 'cards:confirmation.howHere' : 'cards:confirmation.how', names), { spacing: 'Small' }),
      ...view.items.map((item) => itemPanel(view, item, words, today)),
      ...sharingParts(view, words),
      aside(words.t('cards:confirmation.later')),
    ],
    [
      button(view.ref, 'confirm', words.t('cards:confirmation.confirm'), { style: 'positive' }),
      ...(view.conversation === undefined
        ? []
        : [button(view.conversation, 'leave-table', words.t('cards:confirmation.notHere'), { inputs: false })]),
    ],
  );
}

/** Who may see it; only said where there is nothing to choose. */
function sharingParts(view: View<'confirmation'>, words: WordsFor): CardElement[] {
  const names = { student: view.student, mentor: view.mentor };
  const offered = view.sharing ?? SHARING;
  const kinds = view.besides?.map((kind) => words.t(`sharing:kind.${kind}`));
  const besides = kinds ? [text(words.t('cards:confirmation.besides', { kinds }), { spacing: 'Medium' })] : [];
  if (offered.length === 1) return [text(words.t('cards:confirmation.notShared', names), { spacing: 'Medium' }), ...besides];
  return [
    ...besides,
    ...problem(view.problems['sharing'], words),
    choice(
      'sharing',
      words.t('cards:confirmation.sharing', names),
      view.filled?.['sharing'] ?? 'agreements',
      offered.map((sharing) => [sharing, words.t(`cards:confirmation.share.${sharing}`, names)]),
      { style: 'expanded', spacing: 'Medium' },
    ),
  ];
}

/** The card in one sentence. */
function confirmationSummary(view: View<'confirmation'>, words: WordsFor): string {
  return words.t('cards:confirmation.summary', { mentor: view.mentor, student: view.student });
}

function itemPanel(view: View<'confirmation'>, item: ProposalItem, words: WordsFor, today: string): CardElement {
  const id = (part: string) => `item.${item.id}.${part}`;
  const filled = (part: string) => view.filled?.[id(part)];
  const wrong = (part: string) => problem(view.problems[id(part)], words);
  return panel([
    ...wrong('text'),
    field(id('text'), words.t(`cards:kind.${item.kind}`), filled('text') ?? item.text, {
      isMultiline: item.kind === 'experience' || item.text.length > 60,
      maxLength: Math.max(LONGEST_ITEM, item.text.length),
    }),
    ...agreementParts(view, item, words, today),
    ...wrong('decision'),
    {
      type: 'Input.Toggle',
      id: id('decision'),
      title: words.t('cards:confirmation.keep'),
      value: filled('decision') ?? 'keep',
      valueOn: 'keep',
      valueOff: 'skip',
      wrap: true,
      spacing: 'Small',
    },
  ]);
}

function agreementParts(view: View<'confirmation'>, item: ProposalItem, words: WordsFor, today: string): CardElement[] {
  if (item.agreement === undefined) return [];
  const id = `item.${item.id}.due`;
  const { due, helper, brings, competency } = item.agreement;
  return [
    ...(helper === '' ? [] : [aside(words.t('cards:confirmation.helper', { helper }))]),
    ...(brings === '' ? [] : [aside(words.t('cards:confirmation.brings', { brings }))]),
    ...(competency === null
      ? []
      : [aside(words.t('cards:confirmation.competency', { competency: words.t(`common:competency.${competency}`) }))]),
    ...problem(view.problems[id], words),
    { ...dateField(id, words.t('cards:confirmation.due'), view.filled?.[id] ?? due, today, words), spacing: 'Small' },
  ];
}
