import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { COMPETENCIES, PHASES } from '../../../dialogs/vocabulary.ts';
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
  heading,
  notice,
  panel,
  problem,
  text,
  title,
  type View,
} from './parts.ts';
import { phaseMap } from './phases.ts';

/**
 * What mentor and student fill in together. Inputs: `phases` (screen off, comma-separated), `experience`, `quality`,
 * `motive`, `coreWord`, and per agreement from 0 `agreement.<n>.what`, `.due`, `.helper`, `.brings`, `.competency`.
 */
export function closingCard(view: View<'closing'>, { words, today }: CardContext): IAdaptiveCard {
  const { draft, problems } = view;
  const reflection = ['experience', 'quality', 'motive', 'coreWord'] as const;
  return card(
    closingSummary(view, words),
    words,
    [
      ...notice(view.notice, words),
      title(words.t('cards:closing.title', { student: view.student })),
      text(words.t('cards:closing.how', { student: view.student }), { spacing: 'Small' }),
      ...(view.askPhases ? askPhases(view, words) : [phaseMap(view.phases, words)]),
      ...reflection.flatMap((id) => [
        ...problem(problems[id], words),
        field(id, words.t(`cards:closing.${id}`, { student: view.student }), draft[id], {
          isMultiline: id === 'experience',
          placeholder: words.t(`cards:closing.hint.${id}`),
        }),
      ]),
      ...draft.agreements.map((_, place) => agreementFields(view, place, words, today)),
      aside(words.t('cards:closing.after', { student: view.student }), { spacing: 'Medium' }),
    ],
    [
      button(view.ref, 'send', words.t('cards:closing.send', { student: view.student }), { style: 'positive' }),
      button(view.ref, 'add-agreement', words.t('cards:closing.addAgreement')),
      button(view.ref, 'back-to-talk', words.t('cards:closing.back'), { secondary: true }),
      button(view.ref, 'stop', words.t('cards:closing.stop'), { secondary: true }),
    ],
  );
}

/** The card in one sentence. */
function closingSummary(view: View<'closing'>, words: WordsFor): string {
  return words.t('cards:closing.title', { student: view.student });
}

function askPhases(view: View<'closing'>, words: WordsFor): CardElement[] {
  const ticked = PHASES.filter((phase) => view.phases.progress[phase] !== 'untouched').join(',');
  const phases = PHASES.map((phase) => [phase, words.t(`cards:closing.phase.${phase}`)] as const);
  return [
    ...problem(view.problems['phases'], words),
    choice('phases', words.t('cards:closing.phases'), ticked, phases, { isMultiSelect: true, style: 'expanded' }),
  ];
}

function agreementFields(view: View<'closing'>, place: number, words: WordsFor, today: string): CardElement {
  const agreement = view.draft.agreements[place];
  const id = (part: string) => `agreement.${place}.${part}`;
  const wrong = (part: string) => problem(view.problems[id(part)], words);
  const competencies = COMPETENCIES.map((competency) => [competency, words.t(`common:competency.${competency}`)] as const);
  const short = { spacing: 'Small' } as const;
  return panel([
    heading(words.t('cards:closing.agreement', { number: place + 1, count: view.draft.agreements.length }), { spacing: 'None' }),
    ...wrong('what'),
    field(id('what'), words.t('cards:closing.what', { student: view.student }), agreement?.what, {
      ...short,
      isMultiline: true,
      placeholder: words.t('cards:closing.hint.what'),
    }),
    ...wrong('due'),
    { ...dateField(id('due'), words.t('cards:closing.due'), agreement?.due ?? '', today, words), spacing: 'Small' },
    ...wrong('helper'),
    field(id('helper'), words.t('cards:closing.helper'), agreement?.helper, short),
    ...wrong('brings'),
    field(id('brings'), words.t('cards:closing.brings'), agreement?.brings, short),
    choice(
      id('competency'),
      words.t('cards:closing.competency'),
      agreement?.competency || 'none',
      [['none', words.t('cards:closing.noCompetency')], ...competencies],
      {
        spacing: 'Small',
      },
    ),
  ]);
}
