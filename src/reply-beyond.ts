import type { Choice, OwnWords } from '../dialogs/questions/question.ts';
import type { Setting } from '../dialogs/vocabulary.ts';
import type { CardRef, Line, PhaseMap } from './reply-parts.ts';

/** A student as their mentor sees them in the list. Days are `YYYY-MM-DD`; `agreements`: when what they share and have not done is due. */
export type StudentLine = {
  readonly id: string;
  readonly name: string;
  readonly last: string | null;
  readonly planned: string | null;
  readonly agreements: readonly string[];
};

/** One thing that was looked at, in a line that goes on after "fine:" or "look at this:". */
export type Check = { readonly ok: boolean; readonly line: Line };

/** After how many weeks a next talk can be planned with one tap. */
export const PLAN_WEEKS = [2, 6, 10] as const;

/** What a mentor sees of their own conversation where others read along. */
export type TogetherTalk = {
  readonly phases: PhaseMap;
  readonly questions: readonly Choice[];
  readonly words: OwnWords;
  readonly setting: Setting;
};

/** Cards that are about no single conversation, or for a chat with others: a mentor's own students, a page of them (`more`: from where the next begins); what works for a person. */
export type BeyondCardView =
  | { card: 'my-students'; ref: CardRef; students: readonly StudentLine[]; more: number | null; today: string }
  | { card: 'together' }
  | { card: 'together-mentor'; line: Line; talk: TogetherTalk | null }
  | { card: 'together-student'; line: Line }
  | { card: 'diagnose'; checks: readonly Check[] };
