import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { button } from './action.ts';
import { aside, buttons, card, type CardContext, heading, text, title, type View } from './parts.ts';
import { phaseMap } from './phases.ts';
import type { WordsFor } from '../../words.ts';

/** For everybody in a chat: nothing of anybody. Each one's client asks the bot for their own view of it. */
export function togetherCard(_view: View<'together'>, { words }: CardContext): IAdaptiveCard {
  const line = words.t('panel:together.everybody');
  return withOwnView(card(line, words, [text(line), buttons(again(words))]), words);
}

/** The mentor's own view: where the conversation is, and the questions that fit. Nobody else's client is given it. */
export function togetherMentorCard({ line, talk }: View<'together-mentor'>, { words }: CardContext): IAdaptiveCard {
  const said = words.t(line);
  const questions = talk?.questions ?? [];
  const made = card(said, words, [
    title(said),
    ...(talk ? [phaseMap(talk.phases, words, { spacing: 'Small' })] : []),
    ...(questions.length > 0 ? [heading(words.t('panel:questions'))] : []),
    ...questions.map((choice) =>
      text(words.question(choice, talk?.words ?? {}, talk?.setting ?? words.setting), { separator: true }),
    ),
    aside(words.t('panel:together.onlyYou')),
    buttons(again(words)),
  ]);
  return withOwnView(made, words);
}

/** The student's own view: what is talked about. */
export function togetherStudentCard({ line }: View<'together-student'>, { words }: CardContext): IAdaptiveCard {
  const said = words.t(line);
  return withOwnView(card(said, words, [text(said), aside(words.t('panel:together.onlyYou')), buttons(again(words))]), words);
}

function again(words: WordsFor) {
  return button(undefined, 'together', words.t('panel:together.again'));
}

/** Without names every client in a chat of up to 60 people asks by itself; in a larger one whoever presses the button. */
function withOwnView(made: IAdaptiveCard, words: WordsFor): IAdaptiveCard {
  return { ...made, refresh: { action: again(words) } };
}
