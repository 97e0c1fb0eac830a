import type {
  ActionArray,
  CardElementArray,
  IActionSet,
  IAdaptiveCard,
  IChoiceSetInput,
  IColumnSet,
  IContainer,
  IDateInput,
  ITextBlock,
  ITextInput,
} from '@microsoft/teams.cards';
import type { CardView, Line } from '../../reply.ts';
import type { WordsFor } from '../../words.ts';
import { plain, unmarked } from './plain.ts';

/** A card element, as `@microsoft/teams.cards` types them. */
export type CardElement = CardElementArray[number];

/** The data of one kind of card. */
export type View<C extends CardView['card']> = Extract<CardView, { card: C }>;

/** What a card is made with. */
export type CardContext = { readonly words: WordsFor; readonly today: string };

type TextLook = Partial<Omit<ITextBlock, 'type' | 'text'>>;

/** Text as it was written, never read as Markdown. */
export function text(words: string, look: TextLook = {}): ITextBlock {
  return { type: 'TextBlock', text: plain(words), wrap: true, ...look };
}

/** The title of a card. */
export function title(words: string): ITextBlock {
  return text(words, { size: 'Large', weight: 'Bolder', style: 'heading' });
}

/** A heading within a card. */
export function heading(words: string, look: TextLook = {}): ITextBlock {
  return text(words, { size: 'Medium', weight: 'Bolder', style: 'heading', spacing: 'Medium', ...look });
}

/** Something said quietly, beside the point. */
export function aside(words: string, look: TextLook = {}): ITextBlock {
  return text(words, { isSubtle: true, size: 'Small', spacing: 'Small', ...look });
}

/** The line on top of a card that tells what just happened, or nothing. */
export function notice(line: Line | undefined, words: WordsFor): CardElement[] {
  return line === undefined ? [] : [panel([text(words.t(line))], { style: 'accent' })];
}

/** What is wrong with an input, in words, above it. */
export function problem(line: Line | undefined, words: WordsFor): CardElement[] {
  if (line === undefined) return [];
  return [text(words.t('cards:problem', { problem: words.t(line) }), { color: 'Attention', weight: 'Bolder', spacing: 'Small' })];
}

/** A quiet box around things that belong together. */
export function panel(items: CardElementArray, look: Partial<Omit<IContainer, 'type' | 'items'>> = {}): IContainer {
  return { type: 'Container', style: 'emphasis', spacing: 'Medium', items, ...look };
}

/** Buttons within a card. */
export function buttons(...actions: ActionArray): IActionSet {
  return { type: 'ActionSet', spacing: 'Small', actions };
}

/** Something to read with its own small button at the right. */
export function row(reading: CardElementArray, actions: ActionArray, look: Partial<Omit<IColumnSet, 'type'>> = {}): IColumnSet {
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      { type: 'Column', width: 'stretch', verticalContentAlignment: 'Center', items: reading },
      { type: 'Column', width: 'auto', verticalContentAlignment: 'Center', items: [{ type: 'ActionSet', actions }] },
    ],
    ...look,
  };
}

type InputLook<T> = Partial<Omit<T, 'type' | 'id' | 'label'>>;

/** A field for a person's words. Its value needs no escaping: clients show it as it is. */
export function field(id: string, label: string, value = '', look: InputLook<ITextInput> = {}): ITextInput {
  return { type: 'Input.Text', id, label, maxLength: 4000, ...(value === '' ? {} : { value }), ...look };
}

/** A field for a date. Days before `today` cannot be picked, unless the date it holds is one. */
export function dateField(id: string, label: string, value: string, today: string, words: WordsFor): IDateInput {
  const early = value !== '' && value < today;
  return {
    type: 'Input.Date',
    id,
    label,
    ...(value === '' ? {} : { value }),
    ...(early ? {} : { min: today }),
    errorMessage: words.t('cards:pickLaterDate'),
  };
}

/** A choice: radio buttons when `expanded`, else a list that folds out. */
export function choice(
  id: string,
  label: string,
  value: string,
  choices: readonly (readonly [value: string, title: string])[],
  look: InputLook<IChoiceSetInput> = {},
): IChoiceSetInput {
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    style: 'compact',
    wrap: true,
    ...(value === '' ? {} : { value }),
    choices: choices.map(([choiceValue, choiceTitle]) => ({ title: unmarked(choiceTitle), value: choiceValue })),
    ...look,
  };
}

/** The card around its parts. `summary` stands in for it in notifications, old clients and speech. */
export function card(summary: string, words: WordsFor, body: CardElementArray, actions: ActionArray = []): IAdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: words.locale,
    fallbackText: summary,
    speak: summary,
    body,
    ...(actions.length === 0 ? {} : { actions }),
  };
}
