import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { PHASES } from '../../../dialogs/vocabulary.ts';
import { capital, shorten } from '../../text.ts';
import type { WordsFor } from '../../words.ts';
import type { EntryKind, ReadersView } from '../../reply.ts';
import { button, reveal } from './action.ts';
import { agreementLines, isRunning } from './agreement.ts';
import {
  aside,
  buttons,
  card,
  type CardContext,
  type CardElement,
  heading,
  notice,
  panel,
  text,
  title,
  type View,
} from './parts.ts';
import { phaseMap } from './phases.ts';
import { linkName, lookerName } from './sharing.ts';

type Passport = View<'passport'>;

const ORDER = ['experience', 'quality', 'motive', 'core-word', 'next-step', 'reflection'] as const satisfies readonly EntryKind[];
/** A card stays far below what Teams takes in one message: the oldest entries are left out before it grows past this. */
const MOST_CHARACTERS = 26_000;

/**
 * The student's own file: agreements first, then entries by kind, each with who can see it. Changing, sharing and
 * withdrawing fold out. No inputs.
 */
export function passportCard(view: Passport, context: CardContext): IAdaptiveCard {
  const made = passportWith(view, context);
  if (JSON.stringify(made).length <= MOST_CHARACTERS) return made;
  const fewer = view.entries.length > 0 ? { entries: view.entries.slice(0, -1) } : { agreements: view.agreements.slice(0, -1) };
  return view.entries.length + view.agreements.length === 0 ? made : passportCard({ ...view, ...fewer }, context);
}

/** The card in one sentence. */
function passportSummary(view: Passport, words: WordsFor): string {
  if (view.agreements.length === 0 && view.total === 0) return words.t('cards:passport.summaryEmpty');
  return words.t('cards:passport.summary', {
    agreements: words.t('cards:passport.open', { count: running(view) }),
    entries: words.t('cards:passport.entries', { count: view.total }),
  });
}

function running({ agreements }: Passport): number {
  return agreements.filter(isRunning).length;
}

function runningFirst({ agreements }: Passport): Passport['agreements'] {
  return [...agreements.filter(isRunning), ...agreements.filter((agreement) => !isRunning(agreement))];
}

function passportWith(view: Passport, { words }: CardContext): IAdaptiveCard {
  const manage = view.entries.map((_, place) => `entry-${place}`);
  const older = view.total - view.entries.length;
  return card(
    passportSummary(view, words),
    words,
    [
      ...notice(view.notice, words),
      title(words.t('cards:passport.title')),
      text(passportSummary(view, words), { spacing: 'None' }),
      ...(view.open === 0 ? [] : [text(words.t('cards:passport.waiting', { count: view.open }), { weight: 'Bolder' })]),
      ...(PHASES.every((phase) => view.phases.progress[phase] === 'untouched')
        ? []
        : [phaseMap(view.phases, words, { told: 'cards:passport.picture' })]),
      heading(words.t('cards:passport.agreements')),
      ...(view.agreements.length === 0 ? [aside(words.t('cards:passport.noAgreements'))] : []),
      ...runningFirst(view).map((agreement, place) => agreementPanel(view, agreement, place, words)),
      ...(view.entries.length === 0 ? [aside(words.t('cards:passport.empty'), { spacing: 'Medium' })] : []),
      ...ORDER.flatMap((kind) => entriesOf(view, kind, words)),
      ...(older > 0 ? [aside(words.t('cards:passport.older', { count: older }), { spacing: 'Medium' })] : []),
      ...readings(view, words),
    ],
    [
      button(view.ref, 'reflect', words.t('reflection:begin')),
      button(view.ref, 'sharing', words.t('sharing:open')),
      button(view.ref, 'take', words.t('take:title')),
      ...(view.entries.length === 0 ? [] : [reveal(words.t('cards:passport.manage'), ...manage)]),
    ],
  );
}

function agreementPanel(view: Passport, agreement: Passport['agreements'][number], place: number, words: WordsFor): CardElement {
  const act = (verb: string, label: string) =>
    button(view.ref, verb, label, { arg: agreement.id, tooltip: `${label}: ${shorten(agreement.what, 60)}` });
  const open = isRunning(agreement);
  const more = `agreement-${place}`;
  return panel(
    [
      ...agreementLines(agreement, words),
      aside(capital(seenBy(agreement, words))),
      buttons(
        ...(open ? [act('agreement-done', words.t('cards:passport.done'))] : []),
        reveal(words.t('cards:passport.otherwise'), more),
      ),
      {
        type: 'Container',
        id: more,
        isVisible: false,
        items: [
          buttons(
            ...(open
              ? [
                  act('agreement-changed', words.t('cards:passport.changed')),
                  act('agreement-dropped', words.t('cards:passport.dropped')),
                ]
              : [act('agreement-reopen', words.t('common:agreementReopen'))]),
            ...shareButtons(view, agreement, words),
            act('withdraw', words.t('cards:passport.withdraw')),
          ),
        ],
      },
    ],
    { spacing: 'Small' },
  );
}

function entriesOf(view: Passport, kind: EntryKind, words: WordsFor): CardElement[] {
  const entries = view.entries.flatMap((entry, place) => (entry.kind === kind ? [{ entry, place }] : []));
  if (entries.length === 0) return [];
  return [
    heading(words.t(`cards:kinds.${kind}`)),
    aside(words.t(`cards:goodFor.${kind}`), { spacing: 'None' }),
    ...entries.flatMap(({ entry, place }) => entryLines(view, entry, place, words)),
  ];
}

function entryLines(view: Passport, entry: Passport['entries'][number], place: number, words: WordsFor): CardElement[] {
  return [
    text(shorten(entry.text, 280), { spacing: 'Small' }),
    ...(entry.parts ?? []).map((part) =>
      aside(`${words.t(`reflection:name.${part.step}`)}: ${shorten(part.text, 200)}`, { spacing: 'None' }),
    ),
    aside(`${words.date(entry.on)} · ${seenBy(entry, words)}`, { spacing: 'None' }),
    {
      type: 'Container',
      id: `entry-${place}`,
      isVisible: false,
      spacing: 'None',
      items: [
        buttons(
          ...shareButtons(view, { ...entry, what: entry.text }, words),
          button(view.ref, 'withdraw', words.t('cards:passport.withdraw'), {
            arg: entry.id,
            tooltip: `${words.t('cards:passport.withdraw')}: ${shorten(entry.text, 60)}`,
          }),
        ),
      ],
    },
  ];
}

type Shareable = { readonly id: string; readonly what: string; readonly readers: ReadersView };

/** With several mentors one for each who cannot read it yet: what is shared with one of them is not for the others. */
function shareButtons(view: Passport, item: Shareable, words: WordsFor) {
  const made = (verb: string, label: string, arg: string) =>
    button(view.ref, verb, label, { arg, tooltip: `${label}: ${shorten(item.what, 60)}` });
  const isShared = readerNames(item.readers, words).length > 0;
  const share = words.t('cards:passport.share');
  const { mentors = [] } = view;
  const others = mentors.filter(({ id }) => !item.readers.ids?.includes(id));
  if (mentors.length === 0 && !isShared) return [made('share', share, item.id)];
  return [
    ...others.map(({ id, name }) =>
      mentors.length === 1
        ? made('share', share, item.id)
        : made('share', words.t('cards:passport.shareWith', { mentor: name }), `${item.id} ${id}`),
    ),
    ...(isShared ? [made('unshare', words.t('cards:passport.unshare'), item.id)] : []),
  ];
}

function seenBy({ readers, via }: { readers: ReadersView; via: 'own-chat' | 'mentor-screen' }, words: WordsFor): string {
  const names = readerNames(readers, words);
  const seen =
    names.length === 0 ? words.t('cards:passport.onlyYou') : words.t('cards:passport.sharedWith', { names: words.list(names) });
  return via === 'own-chat' ? seen : `${seen} · ${words.t('cards:passport.atTheTable')}`;
}

function readerNames({ people, teams, links, handover }: ReadersView, words: WordsFor): readonly string[] {
  return [
    ...people,
    ...teams.map((team) => words.t('sharing:teamMentors', { team })),
    ...links.map((label) => linkName(label, words)),
    ...(handover ? [words.t('handover:nextMentor')] : []),
  ];
}

function readings({ readings: looks }: Passport, words: WordsFor): CardElement[] {
  if (looks.length === 0) return [];
  return [
    heading(words.t('cards:passport.readings')),
    ...looks
      .slice(0, 3)
      .map((look) => aside(words.t('cards:passport.reading', { reader: lookerName(look, words), on: look.on }))),
  ];
}
