import type { Phase } from '../../dialogs/vocabulary.ts';
import type { PhaseMap } from '../reply.ts';
import type { Spoken } from './shapes.ts';

/**
 * What the panel beside a meeting and its server tell each other. Browser code reads this file too. Days are `YYYY-MM-DD`.
 *
 * GET  /api/tab/panel         PanelView                    the conversation that goes on, as this person may see it
 * GET  /api/tab/panel/:seen   PanelView | PanelUnchanged   the same, unless it still has this mark
 * PUT  /api/tab/panel         PanelView                    body: `panelPress`; does what the same button on the card does
 *
 * PUT  /api/tab/panel/keepsake   PanelView             body: `keepsakeInput`; what a student wants to keep in mind, put ready in their chat
 *
 * Codes of refusals: 403 `role` (neither mentor nor student), 409 `no-chat`, 409 `changed-meanwhile`, 400 `malformed`.
 */

/** What the panel has a button for; the verbs are those of the card. */
export const PANEL_VERBS = ['begin', 'asked', 'others', 'next', 'back'] as const;

type Panel = {
  /** Changes whenever anything else in the view does. */
  readonly mark: string;
  readonly spoken: Spoken;
  readonly today: string;
};

/** For the mentor; `talk` null: no conversation in hand. */
export type MentorPanel = Panel & {
  readonly view: 'mentor';
  /** `none`, `preparing`, `talking`, `screen-off`, `closing` or `stopping`; questions are there while it is `talking`. */
  readonly state: string;
  readonly talk: {
    readonly subject: string;
    readonly rev: number;
    readonly student: string;
    readonly phases: PhaseMap;
    /** What the next useful question is after, in words; null when the phase is complete. */
    readonly next: string | null;
    readonly questions: readonly { readonly id: string; readonly text: string }[];
    /** The question that was put last and has no answer noted yet. */
    readonly asked: string | null;
  } | null;
  /** Why a press did something else than it said; only in the answer to that press. */
  readonly notice?: string;
};

/** For the student: what is talked about, and what is theirs to keep. Nothing that the mentor noted or is advised. */
export type StudentPanel = Panel & {
  readonly view: 'student';
  readonly state: 'none' | 'talking' | 'closing';
  readonly mentor: string;
  readonly phase: Phase | null;
  /** What waits for the student's own confirmation. */
  readonly waiting: readonly string[];
  readonly agreements: readonly { readonly what: string; readonly due: string }[];
  /** What the student wrote down to keep in mind and has not kept or thrown away yet. */
  readonly keepsake: { readonly rev: number; readonly text: string } | null;
  /** What they wrote asks for help, which is in their chat; only in the answer to writing it. */
  readonly isCare?: true;
};

export type PanelView = MentorPanel | StudentPanel;
/** Nothing has changed since the mark. */
export type PanelUnchanged = { readonly unchanged: true };
export type PanelAnswer = PanelView | PanelUnchanged;
