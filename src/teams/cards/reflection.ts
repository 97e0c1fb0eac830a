import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { STEPS, type Step } from '../../../dialogs/reflection/reflection.ts';
import { shorten } from '../../text.ts';
import type { WordsFor } from '../../words.ts';
import { button } from './action.ts';
import { aside, buttons, card, type CardContext, type CardElement, field, notice, text, title, type View } from './parts.ts';
import { sharingPart } from './sharing-part.ts';

/** One question to a student who looks back alone. Input: `told`, which all but skipping and throwing away take along. */
export function reflectionCard(view: View<'reflection'>, { words }: CardContext): IAdaptiveCard {
  const { ref, step, told } = view;
  const place = STEPS.indexOf(step) + 1;
  const hasTold = STEPS.some((each) => told[each] !== undefined);
  return card(
    words.t(`reflection:ask.${step}`),
    words,
    [
      ...notice(view.notice, words),
      aside(words.t('reflection:place', { place, of: STEPS.length })),
      title(words.t(`reflection:ask.${step}`)),
      ...toldSoFar(view, words),
      field('told', words.t('reflection:yourWords'), view.was ?? '', {
        isMultiline: true,
        placeholder: words.t(`reflection:hint.${step}`),
        spacing: 'Medium',
      }),
      buttons(
        button(ref, 'reflect-tell', words.t('reflection:goOn'), { arg: step, style: 'positive' }),
        button(ref, 'reflect-skip', words.t('reflection:skip'), { arg: step, inputs: false }),
      ),
    ],
    [
      ...(view.hasPrevious ? [button(ref, 'reflect-back', words.t('reflection:previous'), { arg: step })] : []),
      ...(hasTold ? [button(ref, 'reflect-done', words.t('reflection:enough'), { arg: step })] : []),
      button(ref, 'reflect-stop', words.t('reflection:stop'), { arg: step, secondary: true }),
      button(ref, 'reflect-drop', words.t('reflection:throwAway'), { secondary: true, inputs: false }),
    ],
  );
}

/** What was told of the step before the one that is asked; whoever told all at once may have told later ones as well. */
function toldSoFar({ step: asked, told }: View<'reflection'>, words: WordsFor): CardElement[] {
  const isTold = (step: Step): boolean => told[step] !== undefined;
  const last = STEPS.slice(0, STEPS.indexOf(asked)).findLast(isTold) ?? STEPS.findLast(isTold);
  return last === undefined ? [] : [aside(words.t('reflection:youTold', { text: shorten(told[last] ?? '', 160) }))];
}

/**
 * The whole as it will stand in the passport. Inputs: `told.<step>` for each part, and `with`: the ids of the mentors who
 * may read it, separated by commas; nobody when empty.
 */
export function reflectionReviewCard(view: View<'reflection-review'>, { words }: CardContext): IAdaptiveCard {
  const { ref, told } = view;
  return card(
    words.t('reflection:review.title'),
    words,
    [
      ...notice(view.notice, words),
      title(words.t('reflection:review.title')),
      text(words.t('reflection:review.how'), { spacing: 'Small' }),
      ...STEPS.map((step) => wholeField(step, told[step] ?? '', words)),
      aside(words.t('reflection:goodFor.reflection')),
      ...sharingPart(view, words),
    ],
    [
      button(ref, 'reflect-keep', words.t('reflection:keep'), { style: 'positive' }),
      button(ref, 'reflect-stop', words.t('reflection:later')),
      button(ref, 'reflect-drop', words.t('reflection:throwAway'), { secondary: true, inputs: false }),
    ],
  );
}

function wholeField(step: Step, told: string, words: WordsFor): CardElement {
  return field(`told.${step}`, words.t(`reflection:name.${step}`), told, { isMultiline: step !== 'word', spacing: 'Small' });
}
