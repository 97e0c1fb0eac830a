import type { CardRef, Line } from './reply.ts';

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

/** Cards that are about no single conversation: a mentor's own students, a page of them (`more`: from where the next begins); what works for a person. */
export type BeyondCardView =
  | { card: 'my-students'; ref: CardRef; students: readonly StudentLine[]; more: number | null; today: string }
  | { card: 'diagnose'; checks: readonly Check[] };
