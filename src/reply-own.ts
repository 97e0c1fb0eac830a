import type { CardRef, Line, LookView, SharedKind } from './reply-parts.ts';

/** What a passport can be taken along as: to show, as evidence of effort, as career file, on one page, or as a file for another school. */
export type TakenFile = 'passport' | 'evidence' | 'dossier' | 'plus' | 'json';

/** How much is kept of a student, by what it is. */
export type Kept = {
  readonly entries: number;
  readonly agreements: number;
  readonly answers: number;
  readonly reflections: number;
  readonly conversations: number;
  readonly proposals: number;
  readonly links: number;
  readonly handovers: number;
  readonly readings: number;
};

/** A line of a handover, as its student and the next mentor see it. */
export type HandoverLineView = { readonly id: string; readonly kind: SharedKind | 'note'; readonly text: string };

/** A handover as its student sees it: the draft, or else what was approved. `readers`: the next mentors of today, by name. */
export type HandoverView = {
  readonly rev: number;
  readonly isDraft: boolean;
  readonly lines: readonly HandoverLineView[];
  readonly approved: { readonly on: string; readonly until: string; readonly readers: readonly string[] } | null;
};

/** A link that works. `until` and `looked`, when it was last read if ever, are days; `items` counts single items. */
export type LinkShown = {
  readonly id: string;
  readonly label: string;
  readonly until: string;
  readonly kinds: readonly SharedKind[];
  readonly items: number;
  readonly looked: string | null;
};

/** A kind that is shared as a whole. `team`: `with` names a team, whose mentors are meant. */
export type StandingShown = { readonly id: string; readonly kind: SharedKind; readonly with: string; readonly team: boolean };

/** The cards of a student's own side: what is shared, kept, erased, handed over and taken along. A part of `CardView`. */
export type OwnCardView =
  /** What a student shares beyond single items: links for people outside the school, whole kinds with mentors. */
  | {
      card: 'sharing';
      ref: CardRef;
      links: readonly LinkShown[];
      standing: readonly StandingShown[];
      mentors: readonly { id: string; name: string }[];
      /** The student's team by name, or null without one. */
      team: string | null;
      /** The newest items, to share one by one. */
      items: readonly { id: string; kind: SharedKind; text: string }[];
      /** How many days a link may work, the usual time last. */
      days: readonly number[];
      problems: Readonly<Record<string, Line>>;
      filled?: Readonly<Record<string, string>>;
      notice?: Line;
    }
  | {
      card: 'my-data';
      ref: CardRef;
      kept: Kept;
      /** Mentors' notes while they exist, by conversation. `until`: the day on which they go. */
      notes: readonly { mentor: string; on: string; until: string }[];
      readings: readonly LookView[];
      /** The days on which everything was erased before. */
      erasedOn: readonly string[];
      /** How long things are kept, in days and years. */
      notesDays: number;
      unfinishedDays: number;
      messageDays: number;
      yearsAfterLeaving: number;
      /** The person has left the school. */
      left: boolean;
    }
  /** What mentors noted while talking with the student, word for word, newest conversation first. */
  | {
      card: 'mentor-notes';
      ref: CardRef;
      conversations: readonly {
        mentor: string;
        on: string;
        until: string;
        notes: readonly { by: 'student' | 'mentor'; text: string }[];
      }[];
    }
  | { card: 'erase-ask'; ref: CardRef; kept: Kept }
  /** The receipt: what is gone, and what must stay. */
  | { card: 'erased'; on: string; counts: Readonly<Record<string, number>>; left: boolean }
  /** What the student tells the next mentor, as the mentor will see it. */
  | { card: 'handover'; ref: CardRef; handover: HandoverView; notice?: Line }
  | {
      card: 'handover-edit';
      ref: CardRef;
      lines: readonly HandoverLineView[];
      problems: Readonly<Record<string, Line>>;
    }
  /** What the passport can be taken along as. */
  | { card: 'take'; ref: CardRef; files: readonly TakenFile[] }
  /** A link to one file, for so many minutes. */
  | { card: 'download'; file: TakenFile; url: string; minutes: number };
