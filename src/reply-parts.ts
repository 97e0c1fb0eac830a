import type { Step } from '../dialogs/reflection/reflection.ts';
import type { Choice } from '../dialogs/questions/question.ts';
import type { Competency, Element, Phase, RuleId } from '../dialogs/vocabulary.ts';

/** A sentence to say: a key in `locales/` (`namespace:path`) and what fills it; several names are said as `a, b en c`. Never the words themselves. */
export type Line = { readonly key: string; readonly params?: Readonly<Record<string, string | number | readonly string[]>> };

/** How far a phase is: nothing yet, something, or its conditions met (domain.md §2). */
export type Progress = 'untouched' | 'under-way' | 'complete';

/** Where the conversation is in the lemniscate; enough to draw the picture. `current` null: not in a phase. */
export type PhaseMap = { readonly current: Phase | null; readonly progress: Readonly<Record<Phase, Progress>> };

/** What a card's button needs to say which card it stood on: the conversation (or other subject), its turn, its phase. */
export type CardRef = { readonly subject: string; readonly rev: number; readonly phase?: Phase };

/** What an agreement is about, as shown. `due` is `YYYY-MM-DD`. */
export type AgreementView = {
  readonly id: string;
  readonly what: string;
  readonly due: string;
  readonly helper: string;
  readonly brings: string;
  readonly competency: Competency | null;
  readonly state: 'proposed' | 'agreed' | 'done' | 'changed' | 'dropped';
  /** What it brought, in the student's words. */
  readonly outcome?: string;
  readonly overdue?: boolean;
};

/** What a passport entry is about, as shown. `on` is `YYYY-MM-DD`. */
export type EntryKind = 'experience' | 'quality' | 'motive' | 'core-word' | 'next-step' | 'reflection';
export type EntryView = {
  readonly id: string;
  readonly kind: EntryKind;
  readonly text: string;
  readonly on: string;
  /** The rest of a reflection, in the order of its steps. */
  readonly parts?: readonly { readonly step: Step; readonly text: string }[];
};

/** Somebody who can help, from the school's own list. `why`: for whom or what, in the person's language. */
export type ContactView = {
  readonly name: string;
  readonly why: string;
  readonly phone?: string;
  readonly email?: string;
  readonly url?: string;
};

/** A published figure: a rounded count, or a whole percentage of `base` students, perhaps as a bound. All `null`: too small to show. */
export type FigureView = { readonly base: number | null; readonly value: number | null; readonly bound: Bound };
type Bound = 'at-most' | 'at-least' | null;

/** A tip: at most one on a card, with the words that gave rise to it and the rule behind it. */
export type Tip = {
  readonly rule: RuleId;
  readonly line: Line;
  readonly reason: Line;
  readonly quote?: string;
  readonly rewrites: readonly TipRewrite[];
};

/** A better wording: a sentence in the mentor's own content, or a question of the bank. */
export type TipRewrite = { readonly text: string } | { readonly choice: Choice };

/** A note of the conversation as its mentor may correct it. `element` null: noted, fills nothing in particular. */
export type NoteView = { readonly id: number; readonly phase: Phase; readonly element: Element | null; readonly text: string };

/** The closing form. Empty strings for what is not known; `due` `YYYY-MM-DD` or empty. */
export type ClosingDraft = {
  readonly experience: string;
  readonly quality: string;
  readonly motive: string;
  readonly coreWord: string;
  readonly agreements: readonly {
    readonly what: string;
    readonly due: string;
    readonly helper: string;
    readonly brings: string;
    readonly competency: Competency | '';
  }[];
};

/** One item put before the student. `text` is what would enter the passport (for an agreement: what). */
export type ProposalItem = {
  readonly id: string;
  readonly kind: Exclude<EntryKind, 'reflection'> | 'agreement';
  readonly text: string;
  readonly agreement?: {
    readonly due: string;
    readonly helper: string;
    readonly brings: string;
    readonly competency: Competency | null;
  };
};

/** What the student did with an item; `reworded` carries the student's words. */
export type ItemDecision = {
  readonly id: string;
  readonly decision: 'confirmed' | 'reworded' | 'declined';
  readonly text: string;
};

/** What can be shared as a whole: a kind of entry, or the agreements. */
export type SharedKind = EntryKind | 'agreement';

/** Who may read something besides its student: people by name, the mentors of teams, and links by what the student calls them. */
export type ReadersView = {
  readonly people: readonly string[];
  /** Who those people are, since two may have the same name; missing in a card that an older version owed. */
  readonly ids?: readonly string[];
  readonly teams: readonly string[];
  readonly links: readonly string[];
  /** It stands in the handover that a next mentor may read. */
  readonly handover?: true;
};

/** Somebody who read along. `link`: by a link, and `reader` is what the student calls it; may be empty. `command`: whoever runs the program made a file of it. */
export type LookView = { readonly reader: string; readonly on: string; readonly link: boolean; readonly command?: true };

/** Who may see what was confirmed: nobody else, the mentor of this conversation only the agreements, or all of it. */
export type Sharing = 'only-me' | 'agreements' | 'all';
