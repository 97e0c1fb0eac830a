import type { Matter } from '../../dialogs/care/care.ts';
import type { Competency, Locale, Phase } from '../../dialogs/vocabulary.ts';
import type { ContactView, EntryKind, HandoverView, LinkShown, LookView, PhaseMap, StandingShown, TakenFile } from '../reply.ts';

export type { LinkShown, LookView as ReadingShown, StandingShown } from '../reply.ts';

/** What the tab's server and its page tell each other. Types only: browser code reads this file too. Days are `YYYY-MM-DD`. */

/** Somebody by name. */
export type Named = { readonly id: string; readonly name: string };

/** The rest of a reflection, by step. */
export type Parts = {
  readonly happened?: string;
  readonly moment?: string;
  readonly says?: string;
  readonly word?: string;
  readonly tryOut?: string;
};

/** What a mentor answered. */
export type AnswerShown = { readonly by: string; readonly text: string; readonly on: string };

/** Who may read something besides its student, by whatever way: people by name, mentors of teams, links by what they are called. */
export type Readers = {
  readonly readers: readonly Named[];
  readonly teams: readonly string[];
  readonly links: readonly string[];
  /** It stands in the handover that a next mentor may read. */
  readonly handover?: true;
};

/** Something in the passport. `rev` says which version this is. */
type Item = Readers & {
  readonly id: string;
  readonly rev: number;
  readonly on: string;
  readonly atTable: boolean;
};

/** An entry as the tab shows it. `brought`: it came along from another school. */
export type EntryShown = Item & {
  readonly kind: EntryKind;
  readonly text: string;
  readonly parts: Parts;
  readonly answers: readonly AnswerShown[];
  readonly brought: boolean;
};

/** An agreement as the tab shows it. */
export type AgreementShown = Item & {
  readonly what: string;
  readonly due: string;
  readonly helper: string;
  readonly brings: string;
  readonly outcome: string;
  readonly competency: Competency | null;
  readonly state: 'agreed' | 'done' | 'changed' | 'dropped';
  readonly overdue: boolean;
};

/** A conversation that was held: with whom (null: at another school), on which day, which phases it reached. */
export type ConversationShown = {
  readonly id: string;
  readonly on: string;
  readonly mentor: string | null;
  readonly phases: readonly Phase[];
};

/** A competency that came up, and on which days; never how much of it. */
export type CompetencyShown = { readonly competency: Competency; readonly on: readonly string[] };

/** How the person is spoken with. `locale` null: they chose none, so Teams' language counts. */
export type Spoken = { readonly locale: Locale | null; readonly words: Readonly<Record<Locale, SchoolWords>> };
export type SchoolWords = Readonly<Record<'passport' | 'roleMentor' | 'roleMentors' | 'roleStudent' | 'roleStudents', string>>;

/** The student's own passport. `mayChange` false: they have left, and may still read it. */
export type OwnPassport = {
  readonly view: 'own';
  readonly spoken: Spoken;
  readonly name: string;
  readonly today: string;
  readonly mayChange: boolean;
  readonly phases: PhaseMap;
  readonly conversations: readonly ConversationShown[];
  readonly entries: readonly EntryShown[];
  readonly agreements: readonly AgreementShown[];
  readonly competencies: readonly CompetencyShown[];
  readonly mentors: readonly Named[];
  readonly readings: readonly LookView[];
  readonly links: readonly LinkShown[];
  readonly standing: readonly StandingShown[];
  /** The student's team by name, whose mentors may be let read; null without one. */
  readonly team: string | null;
  /** How many days a link may work, the usual time last. */
  readonly days: readonly number[];
  readonly handover: HandoverView;
  /** What the passport can be taken along as. */
  readonly files: readonly TakenFile[];
};

/** What a mentor finds in the tab: their own students of today. */
export type OwnStudents = {
  readonly view: 'students';
  readonly spoken: Spoken;
  readonly students: readonly (Named & { readonly group: string })[];
};

/** What a student shares with the mentor who looks. */
export type SharedPassport = {
  readonly view: 'shared';
  readonly spoken: Spoken;
  readonly name: string;
  readonly today: string;
  readonly entries: readonly Omit<EntryShown, keyof Readers | 'atTable'>[];
  readonly agreements: readonly Omit<AgreementShown, keyof Readers | 'atTable'>[];
};

/** Somebody whom the tab has nothing to show: no student, no mentor. */
export type NothingHere = { readonly view: 'nothing'; readonly spoken: Spoken };

export type TabView = OwnPassport | OwnStudents | SharedPassport | NothingHere;

/** Help for who seems to need it: who can be reached. `mentor`: by first names, whom the student may let know, if anybody. `rev` tells one time from another. */
export type CareShown = {
  readonly rev: number;
  readonly matter: Matter;
  readonly contacts: readonly ContactView[];
  readonly mentor: readonly string[] | null;
};

/** What comes beside any answer to what a student wrote. */
export type Helping = { readonly care?: CareShown };

/** Who was let know that the student wants to talk, by first names; nobody when nobody could be. */
export type CareTold = { readonly told: readonly string[] };

/** A link that was just made: its address, which is told once, and until when it works. */
export type MadeLink = { readonly address: string; readonly until: string };

/** A link to a file of the student's own, and for how many minutes it works. */
export type DownloadLink = { readonly url: string; readonly minutes: number };

/** Why a request was not carried out. `problems` by field, in the person's language. */
export type TabProblem = Helping & {
  readonly error: { readonly code: string; readonly problems?: Readonly<Record<string, string>> };
};
