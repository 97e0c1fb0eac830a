import type { IExecuteAction, ISubmitAction, IToggleVisibilityAction } from '@microsoft/teams.cards';
import type { Phase } from '../../../dialogs/vocabulary.ts';
import type { CardRef } from '../../reply.ts';

/**
 * What a button sends: what to do, and which card it stood on. The client adds the card's inputs by their ids, so no
 * input may be called `verb`, `subject`, `rev`, `phase`, `arg` or `sig`; the last is the signature (`sign.ts`).
 */
export type ButtonData = {
  readonly verb: string;
  /** The conversation, proposal or passport that the card is about; empty for cards about nothing in particular. */
  readonly subject: string;
  /** The turn of the subject at which the card was made: an older one is a stale card. */
  readonly rev: number;
  readonly phase?: Phase;
  /** What the verb is about: a question, an entry, an agreement, a student, a language. */
  readonly arg?: string;
};

/** How a button looks. `tooltip` says more than the title to a screen reader; `inputs: false` leaves typed text behind. */
export type Look = {
  readonly arg?: string;
  readonly style?: 'positive' | 'destructive';
  readonly secondary?: boolean;
  readonly tooltip?: string;
  readonly inputs?: false;
  readonly more?: Readonly<Record<string, string>>;
};

/** A button of the bot: the one place where they are made. Clients without `Action.Execute` get a submit of the same data. */
export function button(ref: CardRef | undefined, verb: string, title: string, look: Look = {}): IExecuteAction {
  const data = {
    ...look.more,
    verb,
    subject: ref?.subject ?? '',
    rev: ref?.rev ?? 0,
    ...(ref?.phase === undefined ? {} : { phase: ref.phase }),
    ...(look.arg === undefined ? {} : { arg: look.arg }),
  } satisfies ButtonData;
  const shown = {
    title,
    data,
    ...(look.style === undefined ? {} : { style: look.style }),
    ...(look.secondary ? { mode: 'secondary' as const } : {}),
    ...(look.tooltip === undefined ? {} : { tooltip: look.tooltip }),
    ...(look.inputs === false ? { associatedInputs: 'none' as const } : {}),
  };
  const fallback: ISubmitAction = { type: 'Action.Submit', ...shown };
  return { type: 'Action.Execute', verb, ...shown, fallback };
}

/** A button that shows or hides parts of the card without asking the bot. */
export function reveal(title: string, ...ids: readonly string[]): IToggleVisibilityAction {
  return { type: 'Action.ToggleVisibility', title, targetElements: [...ids], fallback: 'drop' };
}
