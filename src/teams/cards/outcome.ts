import type { ActionArray, IAdaptiveCard } from '@microsoft/teams.cards';
import { capital, shorten } from '../../text.ts';
import type { WordsFor } from '../../words.ts';
import { button } from './action.ts';
import { PLAN_WEEKS } from '../../reply-beyond.ts';
import { aside, buttons, card, type CardContext, type CardElement, notice, text, title, type View } from './parts.ts';
import { phaseMap } from './phases.ts';

/** The mentor's card after the closing: where the proposal is, and what the student made of it. No inputs. */
export function outcomeCard(view: View<'outcome'>, { words }: CardContext): IAdaptiveCard {
  return card(
    outcomeSummary(view, words),
    words,
    [
      ...notice(view.notice, words),
      title(words.t('cards:outcome.title', { student: view.student })),
      text(outcomeSummary(view, words), { spacing: 'Small' }),
      ...view.items.flatMap((item) => itemLines(item, view.student, words)),
      ...nextTalk(view, words),
      phaseMap(view.phases, words),
      ...(view.notesUntil === undefined ? [] : [aside(words.t('mydata:notesGoOn', { on: view.notesUntil }))]),
    ],
    actions(view, words),
  );
}

/** The card in one sentence. */
function outcomeSummary({ state, via, student, items }: View<'outcome'>, words: WordsFor): string {
  if (state !== 'answered') return words.t(`cards:outcome.${state}`, { student });
  const kept = items.filter(({ decision }) => decision === 'confirmed' || decision === 'reworded').length;
  if (items.length > 0 && kept === 0) return words.t('cards:outcome.nothingKept', { student });
  return words.t(via === 'mentor-screen' ? 'cards:outcome.answeredHere' : 'cards:outcome.answered', { student });
}

type Item = View<'outcome'>['items'][number];

function itemLines(item: Item, student: string, words: WordsFor): CardElement[] {
  const kind = words.t(`cards:kindName.${item.kind}`);
  const facts = [
    ...(item.text === null ? [] : [kind]),
    ...(item.decision === null ? [] : [words.t(`cards:outcome.decision.${item.decision}`)]),
    ...(item.due ? [words.t('cards:agreement.due', { due: item.due })] : []),
    ...(item.text === null && item.decision !== 'declined' ? [words.t('cards:outcome.private', { student })] : []),
  ];
  const said = shorten(item.text ?? kind, 280);
  return [
    text(item.kind === 'agreement' ? capital(said) : said, { spacing: 'Medium' }),
    aside(facts.join(' · '), { spacing: 'None' }),
  ];
}

/** When the two speak again: as it was planned, or a tap to plan it. */
function nextTalk({ ref, next, student }: View<'outcome'>, words: WordsFor): CardElement[] {
  if (next === undefined) return [];
  if (next.on !== null) return [text(words.t('talks:next', { student, on: next.on }), { spacing: 'Medium' })];
  return [
    text(words.t('talks:ask', { student }), { spacing: 'Medium' }),
    buttons(...PLAN_WEEKS.map((weeks) => button(ref, 'plan-next', words.t('talks:inWeeks', { weeks }), { arg: String(weeks) }))),
  ];
}

function actions({ ref, state, student }: View<'outcome'>, words: WordsFor): ActionArray {
  const withdraw = button(ref, 'withdraw-proposal', words.t('cards:outcome.withdraw'));
  if (state === 'sent' || state === 'not-delivered') return [withdraw];
  if (state === 'unreachable')
    return [button(ref, 'at-the-table', words.t('cards:outcome.atTheTable', { student }), { style: 'positive' }), withdraw];
  return [];
}
