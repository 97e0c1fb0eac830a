import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { LENGTHS, MODES } from '../../../dialogs/vocabulary.ts';
import { capital, shorten } from '../../text.ts';
import type { WordsFor } from '../../words.ts';
import type { CardRef } from '../../reply.ts';
import { button, reveal } from './action.ts';
import { handoverLines } from './handover.ts';
import { agreementGlance } from './agreement.ts';
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
  panel,
  text,
  title,
  type View,
} from './parts.ts';

/** What a mentor reads in thirty seconds before the talk. Inputs: `length`, `mode`, `moment`. */
export function preparationCard(view: View<'preparation'>, { words }: CardContext): IAdaptiveCard {
  const heard = words.t('cards:preparation.title', { student: view.student });
  return card(
    preparationSummary(view, words),
    words,
    [
      ...notice(view.notice, words),
      title(heard),
      aside(lastTime(view, words), { spacing: 'None' }),
      ...handover(view, words),
      ...agreements(view, words),
      ...shared(view, words),
      ...openers(view, words),
      choice(
        'length',
        words.t('cards:preparation.length'),
        'short',
        LENGTHS.map((length) => [length, words.t(`cards:preparation.lengths.${length}`)]),
        {
          style: 'expanded',
          separator: true,
          spacing: 'Medium',
        },
      ),
      choice(
        'mode',
        words.t('cards:preparation.mode'),
        'live',
        MODES.map((mode) => [mode, words.t(`cards:preparation.modes.${mode}`)]),
        {
          style: 'expanded',
        },
      ),
      choice(
        'moment',
        words.t('cards:preparation.moment'),
        view.moment,
        view.moments.map((moment) => [moment, capital(words.t(`common:moment.${moment}`))]),
      ),
    ],
    [
      button(view.ref, 'begin', words.t('cards:preparation.begin'), { style: 'positive' }),
      button(view.ref, 'not-now', words.t('cards:notNow')),
    ],
  );
}

/** The card in one sentence. */
function preparationSummary(view: View<'preparation'>, words: WordsFor): string {
  return words.t('cards:preparation.summary', { student: view.student });
}

/** When the last conversation was, in a line. */
export function lastTime({ last }: Pick<View<'preparation'>, 'last'>, words: WordsFor): string {
  if (last === null) return words.t('cards:preparation.first');
  if (last.reached.length === 0) return words.t('cards:preparation.last', { on: last.on });
  const reached = words.list(last.reached.map((phase) => words.t(`common:phase.${phase}`).toLocaleLowerCase(words.locale)));
  return words.t('cards:preparation.lastReached', { on: last.on, reached });
}

function agreements(view: View<'preparation'>, words: WordsFor): CardElement[] {
  const kept = view.keptPrivate ? [aside(words.t('cards:preparation.keptPrivate', { student: view.student }))] : [];
  if (view.agreements.length === 0 && kept.length === 0) return [];
  return [
    heading(words.t('cards:preparation.agreements')),
    ...view.agreements.flatMap((agreement) => agreementGlance(agreement, words)),
    ...kept,
  ];
}

function handover({ handover: told, student }: View<'preparation'>, words: WordsFor): CardElement[] {
  if (!told) return [];
  return [
    panel([
      heading(words.t('handover:fromStudent', { student }), { spacing: 'None' }),
      aside(words.t('handover:forMentor', { student, on: told.on }), { spacing: 'None' }),
      ...handoverLines(told.lines, words),
    ]),
  ];
}

function shared({ ref, last, shared: entries }: View<'preparation'>, words: WordsFor): CardElement[] {
  if (entries.length === 0) return [];
  return [
    heading(words.t(last === null ? 'cards:preparation.sharedBefore' : 'cards:preparation.shared')),
    ...entries.flatMap((entry, place) => sharedEntry(ref, entry, place, words)),
  ];
}

/**
 * What was shared, of a reflection with the rest of it to fold out, and with the answer to it: one tap, or one line that folds out.
 * Input: `answer.<entry id>`.
 */
function sharedEntry(
  ref: CardRef,
  { id, kind, text: said, answered = false, parts = [] }: View<'preparation'>['shared'][number],
  place: number,
  words: WordsFor,
): CardElement[] {
  const line = text(words.t('cards:preparation.entry', { kind: words.t(`cards:kindName.${kind}`), text: shorten(said, 160) }), {
    spacing: 'Small',
  });
  const [rest, more] = [`shared-${place}`, `answer-${place}`];
  const isAwaited = kind === 'reflection' && !answered;
  const actions = [
    ...(isAwaited ? [button(ref, 'thank', words.t('reflection:thank'), { arg: id, inputs: false })] : []),
    ...(parts.length > 0 ? [reveal(words.t('cards:preparation.readOn'), rest)] : []),
    ...(isAwaited ? [reveal(words.t('reflection:answerField'), more)] : []),
  ];
  const answer = [
    field(`answer.${id}`, words.t('reflection:answerField')),
    buttons(button(ref, 'answer', words.t('reflection:answer'), { arg: id })),
  ];
  return [
    line,
    ...folded(
      rest,
      parts.map((part) => aside(`${words.t(`reflection:name.${part.step}`)}: ${shorten(part.text, 400)}`)),
    ),
    ...(actions.length > 0 ? [buttons(...actions)] : []),
    ...folded(more, isAwaited ? answer : []),
  ];
}

function folded(id: string, items: CardElement[]): CardElement[] {
  return items.length === 0 ? [] : [{ type: 'Container', id, isVisible: false, items, spacing: 'Small' }];
}

function openers(view: View<'preparation'>, words: WordsFor): CardElement[] {
  if (view.openers.length === 0) return [];
  return [
    heading(words.t('cards:preparation.openers', { count: view.openers.length })),
    ...view.openers.map((opener, place) =>
      text(`${place + 1}. ${words.question(opener, view.words, view.setting)}`, { spacing: 'Small' }),
    ),
  ];
}
