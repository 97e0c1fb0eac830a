import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { ReminderItem } from '../../reminders/view.ts';
import type { WordsFor } from '../../words.ts';
import { capital, shorten } from '../../text.ts';
import { button } from './action.ts';
import { agreementGlance } from './agreement.ts';
import { aside, buttons, card, type CardContext, type CardElement, notice, panel, text, title, type View } from './parts.ts';
import { lastTime } from './preparation.ts';

/** Everything that is due for one person, each with what can be done about it; below it how to hear it later, or not at all. No inputs. */
export function reminderCard(view: View<'reminder'>, { words }: CardContext): IAdaptiveCard {
  const { ref, items } = view;
  return card(reminderSummary(view, words), words, [
    title(items.length === 1 ? words.t('reminders:title') : words.t('reminders:titleSeveral', { count: items.length })),
    ...items.map((item) => panel([...itemLines(item, words), ...itemActions(view, item, words)])),
    buttons(
      button(ref, 'remind-later', words.t('reminders:tomorrow'), { arg: '1' }),
      button(ref, 'remind-later', words.t('reminders:nextWeek'), { arg: '7' }),
      button(ref, 'reminders', words.t('reminders:settings')),
    ),
  ]);
}

/** The card in one sentence: it may be read on a locked screen, so it holds nobody's words. */
function reminderSummary({ items }: View<'reminder'>, words: WordsFor): string {
  return words.t('reminders:summary', { count: items.length });
}

/** What is planned, and the ways to stop it. No inputs. */
export function remindersCard(view: View<'reminders'>, { words }: CardContext): IAdaptiveCard {
  const { ref, standing, planned, more, mostAWeek } = view;
  const paused = standing.state === 'paused' ? { until: standing.until } : {};
  return card(
    words.t('reminders:settingsTitle'),
    words,
    [
      ...notice(view.notice, words),
      title(words.t('reminders:settingsTitle')),
      text(words.t(`reminders:standing.${standing.state}`, { most: mostAWeek, ...paused }), { spacing: 'Small' }),
      ...(planned.length === 0 ? [aside(words.t('reminders:nothingPlanned'))] : []),
      ...planned.flatMap(({ on, item }) => [
        text(words.t('reminders:plannedOn', { on }), { weight: 'Bolder', spacing: 'Medium' }),
        text(capital(inOneLine(item, words)), { spacing: 'None' }),
      ]),
      ...(more > 0 ? [aside(words.t('reminders:moreLater', { count: more }))] : []),
    ],
    [
      ...(standing.state === 'on' ? [] : [button(ref, 'reminders-on', words.t('reminders:on'), { style: 'positive' })]),
      ...(standing.state === 'off'
        ? []
        : [
            ...['2', '4', '8'].map((weeks) =>
              button(ref, 'reminders-pause', words.t('reminders:pause', { weeks }), { arg: weeks }),
            ),
            button(ref, 'reminders-off', words.t('reminders:off')),
          ]),
    ],
  );
}

function itemLines(item: ReminderItem, words: WordsFor): CardElement[] {
  const head = text(headOf(item, words), { weight: 'Bolder' });
  switch (item.kind) {
    case 'agreement-soon':
    case 'agreement-today':
    case 'shared-agreement':
      return [head, ...agreementGlance(item.agreement, words)];
    case 'talk':
      return [head, ...(item.glance ? glanceLines(item.glance, words) : [])];
    default:
      return [head, text(words.t(`reminders:more.${item.kind}`, moreOf(item)), { spacing: 'Small' })];
  }
}

function glanceLines(glance: NonNullable<Extract<ReminderItem, { kind: 'talk' }>['glance']>, words: WordsFor): CardElement[] {
  return [
    aside(lastTime(glance, words), { spacing: 'None' }),
    ...glance.agreements.flatMap((agreement) => agreementGlance(agreement, words)),
    ...glance.openers.map((opener, place) =>
      text(`${place + 1}. ${words.question(opener, glance.words, glance.setting)}`, { spacing: 'Small' }),
    ),
  ];
}

function itemActions({ ref }: View<'reminder'>, item: ReminderItem, words: WordsFor): CardElement[] {
  const { id } = item;
  switch (item.kind) {
    case 'agreement-soon':
    case 'agreement-today':
      return [
        buttons(
          button(ref, 'agreement-done', words.t('reminders:action.done'), { arg: id }),
          button(ref, 'agreement-changed', words.t('reminders:action.changed'), { arg: id }),
        ),
      ];
    case 'confirm-open':
      return [buttons(button(ref, 'show-closing', words.t('reminders:action.show'), { arg: id, style: 'positive' }))];
    case 'placement-ended':
      return [buttons(button(ref, 'reflect', words.t('reflection:begin')))];
    default:
      return [buttons(button(ref, 'prepare', words.t('reminders:action.prepare', { student: item.student }), { arg: id }))];
  }
}

function headOf(item: ReminderItem, words: WordsFor): string {
  return capital(words.t(`reminders:head.${item.kind}`, factsOf(item)));
}

function inOneLine(item: ReminderItem, words: WordsFor): string {
  if (!('agreement' in item)) return words.t(`reminders:head.${item.kind}`, factsOf(item));
  const { student, agreement } = item;
  const what = shorten(agreement.what, 160);
  return student === '' ? what : words.t('reminders:ofStudent', { student, what });
}

function factsOf(item: ReminderItem): Record<string, string> {
  if ('agreement' in item) return { student: item.student, due: item.agreement.due };
  if (item.kind === 'talk') return { student: item.student, on: item.on };
  if (item.kind === 'confirm-open') return { mentor: item.mentor };
  return { student: item.student, until: item.until };
}

function moreOf(item: Extract<ReminderItem, { kind: 'confirm-open' | 'placement-ending' | 'placement-ended' }>) {
  return item.kind === 'confirm-open' ? { since: item.since } : { company: shorten(item.company, 80), until: item.until };
}
