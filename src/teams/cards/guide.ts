import type { ActionArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { Choice } from '../../../dialogs/questions/question.ts';
import { PHASES, type Phase } from '../../../dialogs/vocabulary.ts';
import { capital, shorten } from '../../text.ts';
import type { WordsFor } from '../../words.ts';
import { button, reveal } from './action.ts';
import { aside, buttons, card, type CardContext, type CardElement, field, notice, row, text, title, type View } from './parts.ts';
import { phaseMap } from './phases.ts';
import { tipPanel } from './tip.ts';

/**
 * The one living card of a conversation. Inputs: `said` (what the student said) and `question` (what the mentor wants to
 * ask). Every button carries what stands in them.
 */
export function guideCard(view: View<'guide'>, { words }: CardContext): IAdaptiveCard {
  return card(
    guideSummary(view, words),
    words,
    [
      ...notice(view.notice, words),
      title(guideTitle(view, words)),
      aside(kindOfTalk(view, words), { spacing: 'None' }),
      phaseMap(view.phases, words, { spacing: 'Small' }),
      text(whatNext(view, words), { weight: 'Bolder', spacing: 'Medium' }),
      ...questionRows(view, words),
      ...(view.tip === null ? [] : [tipPanel(view.tip, { ref: view.ref, setting: view.setting, own: view.words }, words)]),
      ...noteFields(view, words),
      ...lastNote(view, words),
    ],
    wayOn(view, words),
  );
}

/** The card in one sentence. */
function guideSummary(view: View<'guide'>, words: WordsFor): string {
  return words.t('cards:guide.summary', { title: guideTitle(view, words), next: whatNext(view, words) });
}

function guideTitle({ student, phases }: View<'guide'>, words: WordsFor): string {
  return phases.current === null
    ? student
    : words.t('cards:guide.title', { student, phase: words.t(`common:phase.${phases.current}`) });
}

function kindOfTalk(view: View<'guide'>, words: WordsFor): string {
  return [
    words.t(`cards:guide.length.${view.length}`),
    words.t(`common:moment.${view.moment}`),
    ...(view.story > 1 ? [words.t('cards:guide.story', { story: view.story })] : []),
    ...(view.notes > 0 ? [words.t('cards:guide.notes', { count: view.notes })] : []),
    ...(view.agreements > 0 ? [words.t('cards:guide.agreements', { count: view.agreements })] : []),
  ].join(' · ');
}

function whatNext({ missing, phases }: View<'guide'>, words: WordsFor): string {
  if (missing !== null) return words.t(`elements:next.${missing}`);
  const next = phaseAfter(phases.current);
  return next === null
    ? words.t('cards:guide.allDone')
    : words.t('cards:guide.phaseDone', { next: words.t(`common:phase.${next}`) });
}

/** The questions, with as much help as this mentor still needs: in full, as a cue, or not until they are asked for. */
function questionRows(view: View<'guide'>, words: WordsFor): CardElement[] {
  const rows = view.questions.map((choice, place) => questionRow(view, choice, place, words));
  const hidden = rows.flatMap(({ hides }) => hides);
  const show = hidden.length === 0 ? [] : [reveal(words.t('cards:guide.showQuestions'), ...hidden)];
  return [...rows.map(({ shown }) => shown), buttons(...show, button(view.ref, 'others', words.t('cards:guide.others')))];
}

function questionRow(
  view: View<'guide'>,
  choice: Choice,
  place: number,
  words: WordsFor,
): { shown: CardElement; hides: readonly string[] } {
  const question = words.question(choice, view.words, view.setting);
  const level = view.help[place] ?? 'full';
  const asked = button(view.ref, 'asked', words.t('cards:guide.asked'), {
    arg: choice.id,
    tooltip: words.t('cards:guide.askedMore', { question }),
  });
  const id = `question-${place}`;
  const look = { separator: true, spacing: place === 0 ? 'Medium' : 'Default' } as const;
  if (level === 'full' || view.cues[place] === undefined) return { shown: row([text(question)], [asked], look), hides: [] };
  if (level === 'name') return { shown: row([text(question)], [asked], { ...look, id, isVisible: false }), hides: [id] };
  const cue = words.t(`elements:cue.${view.cues[place]}`);
  return {
    shown: row([text(capital(cue)), text(question, { id, isVisible: false, spacing: 'None' })], [asked], look),
    hides: [id],
  };
}

function noteFields(view: View<'guide'>, words: WordsFor): CardElement[] {
  const asked = view.answering === null ? [] : answeringLines(view.answering, view, words);
  return [
    ...asked,
    field('said', words.t('cards:guide.said', { student: view.student }), '', {
      isMultiline: true,
      placeholder: words.t('cards:guide.saidHint'),
      spacing: asked.length === 0 ? 'Medium' : 'Small',
    }),
    field('question', words.t('cards:guide.question'), '', {
      placeholder: words.t('cards:guide.questionHint'),
      spacing: 'Small',
    }),
    buttons(button(view.ref, 'note', words.t('cards:guide.save'))),
  ];
}

function answeringLines(choice: Choice, view: View<'guide'>, words: WordsFor): CardElement[] {
  const question = words.question(choice, view.words, view.setting);
  const hint = view.help.includes('full') ? words.hint(choice, view.setting) : null;
  return [
    aside(words.t('cards:guide.youAsked', { question }), { spacing: 'Medium', separator: true }),
    ...(hint === null ? [] : [aside(words.t('cards:guide.hint', { hint }), { spacing: 'None' })]),
  ];
}

function lastNote({ lastNote: note, ref }: View<'guide'>, words: WordsFor): CardElement[] {
  if (note === null) return [];
  const about = note.element === null ? words.t('cards:guide.noted') : words.t(`elements:name.${note.element}`);
  const line = aside(words.t('cards:guide.lastNote', { about, text: shorten(note.text, 160) }), { spacing: 'None' });
  const undo = button(ref, 'undo', words.t('cards:guide.undo'), {
    arg: String(note.id),
    tooltip: words.t('cards:guide.undoMore'),
  });
  return [row([line], [undo], { spacing: 'Medium' })];
}

function wayOn(view: View<'guide'>, words: WordsFor): ActionArray {
  const { ref, phases } = view;
  const next = phaseAfter(phases.current);
  const wrapUp = (style?: 'positive') =>
    button(ref, 'wrap-up', words.t('cards:guide.wrapUp'), style === undefined ? {} : { style });
  const go =
    next === null
      ? [wrapUp('positive')]
      : [button(ref, 'next', words.t('cards:guide.next', { next: words.t(`common:phase.${next}`) }), { style: 'positive' })];
  return [
    ...go,
    ...(next === null ? [] : [wrapUp()]),
    ...(view.canGoBack ? [button(ref, 'back', words.t('cards:guide.back'))] : []),
    button(ref, 'new-story', words.t('cards:guide.newStory'), { secondary: true }),
    ...(view.notes === 0 ? [] : [button(ref, 'notes', words.t('cards:guide.seeNotes'), { secondary: true })]),
    button(ref, 'pause', words.t('cards:guide.pause'), { secondary: true }),
    button(ref, 'stop', words.t('cards:guide.stop'), { secondary: true }),
  ];
}

function phaseAfter(phase: Phase | null): Phase | null {
  return PHASES[phase === null ? 0 : PHASES.indexOf(phase) + 1] ?? null;
}
