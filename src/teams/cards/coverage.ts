import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { PHASES } from '../../../dialogs/vocabulary.ts';
import type { FigureView } from '../../reply.ts';
import type { WordsFor } from '../../words.ts';
import { button } from './action.ts';
import { coveragePicture } from './coverage-picture.ts';
import { aside, card, type CardContext, type CardElement, heading, text, title, type View } from './parts.ts';
import { PICTURE } from './picture.ts';

/** How far conversations came in one period, for the whole school: a picture, and every figure in words. No inputs. */
export function coverageCard(view: View<'coverage'>, { words }: CardContext): IAdaptiveCard {
  const { minimum, others } = view;
  return card(
    summary(view, words),
    words,
    [
      title(words.t('coverage:card.title', { period: words.t(view.period) })),
      text(held(view, words), { spacing: 'Small' }),
      picture(view, words),
      facts(PHASES.map((phase) => [words.t(`common:phase.${phase}`), share(view.phases[phase], words)])),
      heading(words.t('coverage:card.agreements')),
      facts(
        (['confirmed', 'followedUp', 'done', 'chain'] as const).map((what) => [
          words.t(`coverage:card.${what}`),
          share(view.agreements[what], words),
        ]),
      ),
      aside(words.t('coverage:card.protected', { ...minimum, on: view.publishedOn })),
    ],
    others.map(({ id, name }) => button(view.ref, 'coverage', words.t(name), { arg: id })),
  );
}

/** The card in one sentence. */
function summary(view: View<'coverage'>, words: WordsFor): string {
  return `${words.t('coverage:card.title', { period: words.t(view.period) })}. ${held(view, words)}`;
}

function held({ counts: { conversations, students, perStudent } }: View<'coverage'>, words: WordsFor): string {
  if (conversations.value === null || students.value === null) return words.t('coverage:card.tooSmallAll');
  const params = { conversations: conversations.value, students: students.value, median: perStudent.value ?? 1 };
  return words.t('coverage:card.held', params);
}

/** A share in words, with how many it is about. */
function share({ base, value, bound }: FigureView, words: WordsFor): string {
  if (base === null || value === null) return words.t('coverage:card.tooSmall');
  return words.t(`coverage:card.${bound ?? 'exactly'}`, { base, value });
}

function picture({ phases }: View<'coverage'>, words: WordsFor): CardElement {
  const told = PHASES.map((phase) => `${words.t(`common:phase.${phase}`)}: ${share(phases[phase], words)}`);
  return {
    type: 'Image',
    url: coveragePicture(phases),
    altText: words.t('coverage:card.picture', { told: words.list(told) }),
    width: `${PICTURE.width}px`,
    height: `${PICTURE.height}px`,
    spacing: 'Small',
  };
}

function facts(rows: readonly (readonly [what: string, told: string])[]): CardElement {
  return { type: 'FactSet', spacing: 'Small', facts: rows.map(([what, told]) => ({ title: what, value: told })) };
}
