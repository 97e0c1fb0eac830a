import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { LookView, SharedKind } from '../../reply.ts';
import { shorten } from '../../text.ts';
import type { WordsFor } from '../../words.ts';
import { button, reveal } from './action.ts';
import {
  aside,
  buttons,
  card,
  type CardContext,
  type CardElement,
  choice,
  field,
  heading,
  notice,
  problem,
  row,
  text,
  title,
  type View,
} from './parts.ts';

type Sharing = View<'sharing'>;

const KINDS = ['experience', 'reflection', 'quality', 'motive', 'core-word', 'next-step', 'agreement'] as const;
const LONGEST_LABEL = 60;
/** Many items in a list to tick are no choice any more. */
const MOST_ITEMS = 10;

/**
 * What a student shares beyond single items, each with its button to stop, and two forms that fold out. Inputs: `link.label`,
 * `link.kinds`, `link.items`, `link.days` for a link; `share.kinds`, `share.with` for mentors.
 */
export function sharingCard(view: Sharing, { words }: CardContext): IAdaptiveCard {
  const faulty = (prefix: string) => Object.keys(view.problems).some((id) => id.startsWith(prefix));
  const mentors = view.mentors.length > 0 || view.team !== null;
  return card(
    words.t('sharing:summary', { count: view.links.length }),
    words,
    [
      ...notice(view.notice, words),
      title(words.t('sharing:title')),
      text(words.t('sharing:intro'), { spacing: 'Small' }),
      ...view.links.flatMap((link) => linkLines(view, link, words)),
      ...view.standing.map((share) =>
        row(
          [text(standingName(share, words))],
          [
            button(view.ref, 'unshare-kind', words.t('sharing:stop'), {
              arg: share.id,
              inputs: false,
              tooltip: `${words.t('sharing:stop')}: ${standingName(share, words)}`,
            }),
          ],
        ),
      ),
      ...(view.links.length + view.standing.length === 0 ? [aside(words.t('sharing:nothingYet'))] : []),
      form('link-form', faulty('link.'), linkForm(view, words)),
      ...(mentors ? [form('kind-form', faulty('share.'), kindForm(view, words))] : []),
    ],
    [
      reveal(words.t('sharing:withOutside'), 'link-form'),
      ...(mentors ? [reveal(words.t('sharing:withMentors'), 'kind-form')] : []),
      button(view.ref, 'handover', words.t('handover:open'), { inputs: false }),
    ],
  );
}

/** What a link is called: by its label, or just a link. */
export function linkName(label: string, words: WordsFor): string {
  return label === '' ? words.t('sharing:aLink') : words.t('sharing:byLink', { label });
}

/** Who looked along, by name, by the link, or as whoever runs the program. */
export function lookerName({ reader, link, command }: LookView, words: WordsFor): string {
  if (command) return words.t('sharing:byCommand');
  return link ? linkName(reader, words) : reader;
}

function form(id: string, open: boolean, items: readonly CardElement[]): CardElement {
  return { type: 'Container', id, isVisible: open, spacing: 'Large', separator: true, items: [...items] };
}

function linkLines(view: Sharing, link: Sharing['links'][number], words: WordsFor): CardElement[] {
  const what = [
    ...link.kinds.map((kind) => kindName(kind, words)),
    ...(link.items > 0 ? [words.t('sharing:items', { count: link.items })] : []),
  ];
  const looked = link.looked === null ? words.t('sharing:notLooked') : words.t('sharing:looked', { on: link.looked });
  const name = linkName(link.label, words);
  return [
    row(
      [
        text(name, { weight: 'Bolder' }),
        aside(what.join(' · '), { spacing: 'None' }),
        aside(`${words.t('sharing:until', { until: link.until })} · ${looked}`, { spacing: 'None' }),
      ],
      [
        button(view.ref, 'stop-link', words.t('sharing:stop'), {
          arg: link.id,
          inputs: false,
          tooltip: `${words.t('sharing:stop')}: ${name}`,
        }),
      ],
      { spacing: 'Medium' },
    ),
  ];
}

function linkForm({ ref, items, days, problems, filled = {} }: Sharing, words: WordsFor): CardElement[] {
  const usual = String(days.at(-1) ?? '');
  const several = { isMultiSelect: true, style: 'expanded', spacing: 'Medium' } as const;
  return [
    heading(words.t('sharing:link.title'), { spacing: 'None' }),
    aside(words.t('sharing:link.how'), { spacing: 'None' }),
    ...problem(problems['link.kinds'], words),
    choice('link.kinds', words.t('sharing:link.kinds'), filled['link.kinds'] ?? '', kindChoices(words), several),
    ...(items.length === 0
      ? []
      : [
          choice(
            'link.items',
            words.t('sharing:link.items'),
            filled['link.items'] ?? '',
            items
              .slice(0, MOST_ITEMS)
              .map(({ id, kind, text: said }) => [id, `${kindName(kind, words)}: ${shorten(said, 80)}`] as const),
            several,
          ),
        ]),
    ...problem(problems['link.label'], words),
    field('link.label', words.t('sharing:link.label'), filled['link.label'] ?? '', {
      maxLength: LONGEST_LABEL,
      placeholder: words.t('sharing:link.labelHint'),
      spacing: 'Medium',
    }),
    choice(
      'link.days',
      words.t('sharing:link.days'),
      filled['link.days'] ?? usual,
      days.map((count) => [String(count), words.t('sharing:days', { count })] as const),
    ),
    buttons(button(ref, 'make-link', words.t('sharing:link.make'), { style: 'positive' })),
  ];
}

function kindForm({ ref, mentors, team, problems, filled = {} }: Sharing, words: WordsFor): CardElement[] {
  const several = { isMultiSelect: true, style: 'expanded', spacing: 'Medium' } as const;
  const readers = [
    ...mentors.map(({ id, name }) => [id, name] as const),
    ...(team === null ? [] : [['team', words.t('sharing:teamMentors', { team })] as const]),
  ];
  return [
    heading(words.t('sharing:mentors.title'), { spacing: 'None' }),
    aside(words.t('sharing:mentors.how'), { spacing: 'None' }),
    ...problem(problems['share.kinds'], words),
    choice('share.kinds', words.t('sharing:link.kinds'), filled['share.kinds'] ?? '', kindChoices(words), several),
    ...problem(problems['share.with'], words),
    choice('share.with', words.t('sharing:mentors.with'), filled['share.with'] ?? '', readers, several),
    buttons(button(ref, 'share-kinds', words.t('sharing:mentors.share'), { style: 'positive' })),
  ];
}

function standingName({ kind, with: name, team }: Sharing['standing'][number], words: WordsFor): string {
  const who = team ? words.t('sharing:teamMentors', { team: name }) : name;
  return words.t('sharing:standing', { kind: kindName(kind, words), who });
}

function kindChoices(words: WordsFor) {
  return KINDS.map((kind) => [kind, kindName(kind, words)] as const);
}

function kindName(kind: SharedKind, words: WordsFor): string {
  return words.t(`sharing:kind.${kind}`);
}
