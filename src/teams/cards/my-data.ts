import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Kept } from '../../reply.ts';
import { shorten } from '../../text.ts';
import type { WordsFor } from '../../words.ts';
import { button } from './action.ts';
import { aside, card, type CardContext, type CardElement, heading, panel, text, title, type View } from './parts.ts';
import { lookerName } from './sharing.ts';

const KEPT = [
  'entries',
  'agreements',
  'reflections',
  'answers',
  'conversations',
  'proposals',
  'links',
  'handovers',
  'readings',
] as const satisfies readonly (keyof Kept)[];
const MOST_CHARACTERS = 24_000;

/** All that is kept of a student, for how long, and what they can do with it. No inputs. */
export function myDataCard(view: View<'my-data'>, { words }: CardContext): IAdaptiveCard {
  const { ref, kept, notes, readings, erasedOn, notesDays, unfinishedDays, messageDays, yearsAfterLeaving, left } = view;
  const isEmpty = KEPT.every((what) => kept[what] === 0);
  return card(
    words.t('mydata:title'),
    words,
    [
      title(words.t('mydata:title')),
      text(words.t(left ? 'mydata:introLeft' : 'mydata:intro', { years: yearsAfterLeaving }), { spacing: 'Small' }),
      heading(words.t('mydata:kept')),
      ...(isEmpty ? [aside(words.t('mydata:nothing'))] : keptLines(kept, words)),
      aside(words.t('mydata:also', { days: messageDays })),
      heading(words.t('mydata:notes')),
      ...(notes.length === 0 ? [aside(words.t('mydata:noNotes', { days: notesDays }))] : []),
      ...notes.map((each) => text(words.t('mydata:notesOf', each), { spacing: 'Small' })),
      heading(words.t('mydata:looked')),
      ...(readings.length === 0 ? [aside(words.t('mydata:nobodyLooked'))] : []),
      ...readings.map((look) => aside(words.t('mydata:look', { reader: lookerName(look, words), on: look.on }))),
      heading(words.t('mydata:howLong')),
      text(words.t('mydata:howLongPassport', { years: yearsAfterLeaving }), { spacing: 'Small' }),
      text(words.t('mydata:howLongNotes', { days: notesDays, unfinished: unfinishedDays }), { spacing: 'Small' }),
      text(words.t('mydata:inTab'), { spacing: 'Medium' }),
      ...erasedOn.slice(0, 3).map((on) => aside(words.t('mydata:erasedOn', { on }))),
    ],
    [
      ...(left ? [] : [button(ref, 'passport', words.t('mydata:see')), button(ref, 'sharing', words.t('sharing:open'))]),
      button(ref, 'take', words.t('take:title')),
      ...(left ? [] : [button(ref, 'handover', words.t('handover:open'))]),
      ...(notes.length === 0 ? [] : [button(ref, 'mentor-notes', words.t('mydata:seeNotes'))]),
      button(ref, 'erase-ask', words.t('mydata:erase'), { style: 'destructive' }),
    ],
  );
}

function keptLines(kept: Kept, words: WordsFor): CardElement[] {
  return KEPT.filter((what) => kept[what] > 0).map((what) =>
    text(words.t(`mydata:count.${what}`, { count: kept[what] }), { spacing: 'Small' }),
  );
}

/** Mentors' notes word for word. What does not fit is left out, the oldest conversation first. No inputs. */
export function mentorNotesCard(view: View<'mentor-notes'>, context: CardContext): IAdaptiveCard {
  const { words } = context;
  const made = card(
    words.t('mydata:notesTitle'),
    words,
    [
      title(words.t('mydata:notesTitle')),
      text(words.t(view.conversations.length === 0 ? 'mydata:notesGone' : 'mydata:notesHow'), { spacing: 'Small' }),
      ...view.conversations.map(({ mentor, on, until, notes }) =>
        panel([
          text(words.t('mydata:notesOf', { mentor, on, until }), { weight: 'Bolder' }),
          ...notes.map(({ by, text: said }) =>
            by === 'student'
              ? text(shorten(said, 1_000), { spacing: 'Small' })
              : aside(words.t('mydata:asked', { question: shorten(said, 400) })),
          ),
        ]),
      ),
    ],
    [button(view.ref, 'my-data', words.t('mydata:back'))],
  );
  if (JSON.stringify(made).length <= MOST_CHARACTERS || view.conversations.length === 0) return made;
  return mentorNotesCard({ ...view, conversations: fewer(view.conversations) }, context);
}

function fewer(conversations: View<'mentor-notes'>['conversations']): View<'mentor-notes'>['conversations'] {
  const [first, ...others] = conversations;
  if (first === undefined || others.length > 0) return conversations.slice(0, -1);
  return [{ ...first, notes: first.notes.slice(0, -1) }];
}

const GOING = ['entries', 'agreements', 'reflections', 'answers', 'proposals', 'conversations', 'links', 'handovers'] as const;

/** Asks once more, telling what goes. No inputs. */
export function eraseAskCard({ ref, kept }: View<'erase-ask'>, { words }: CardContext): IAdaptiveCard {
  return card(
    words.t('mydata:ask.title'),
    words,
    [
      title(words.t('mydata:ask.title')),
      text(words.t('mydata:ask.what'), { spacing: 'Small' }),
      ...GOING.filter((what) => kept[what] > 0).map((what) =>
        text(words.t(`mydata:erased.${what}`, { count: kept[what] }), { spacing: 'Small' }),
      ),
      text(words.t('mydata:ask.forGood'), { weight: 'Bolder' }),
    ],
    [
      button(ref, 'erase-all', words.t('mydata:ask.yes'), { style: 'destructive' }),
      button(ref, 'my-data', words.t('mydata:ask.no')),
    ],
  );
}

const ERASED = [
  'entries',
  'agreements',
  'reflections',
  'answers',
  'proposals',
  'conversations',
  'links',
  'handovers',
  'facts',
  'messages',
] as const;
const STAYS = ['roster', 'held', 'published', 'teams'] as const;

/** The receipt: what is gone, what must stay and why. No inputs. */
export function erasedCard({ on, counts, left }: View<'erased'>, { words }: CardContext): IAdaptiveCard {
  return card(words.t('mydata:receipt.title'), words, [
    title(words.t('mydata:receipt.title')),
    text(words.t('mydata:receipt.on', { on }), { spacing: 'Small' }),
    heading(words.t('mydata:receipt.gone')),
    ...ERASED.filter((what) => (counts[what] ?? 0) > 0).map((what) =>
      text(words.t(`mydata:erased.${what}`, { count: counts[what] ?? 0 }), { spacing: 'Small' }),
    ),
    ...(ERASED.every((what) => (counts[what] ?? 0) === 0) ? [aside(words.t('mydata:receipt.nothing'))] : []),
    heading(words.t('mydata:receipt.stays')),
    ...STAYS.map((what) => text(words.t(`mydata:stays.${what}`), { spacing: 'Small' })),
    ...(left ? [] : [aside(words.t('mydata:receipt.goOn'))]),
  ]);
}
