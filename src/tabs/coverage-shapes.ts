import type { Spoken } from './shapes.ts';

/**
 * What the tab's server and its page tell each other about coverage and the programme; for coordinators alone, anybody else gets
 * 403 with the code `role`. Types only: browser code reads this file too. Days are `YYYY-MM-DD`.
 *
 * GET  /api/tab/coverage                        CoverageOverview   what there is to see
 * GET  /api/tab/coverage/:period/:level/:unit   CoverageOfUnit     one unit in one period, beside the school and the period before
 * GET  /api/tab/coverage/:period/file           CoverageFile       everything of a period as CSV, with a legend
 * GET  /api/tab/coverage/:period/notes          PeriodNotes
 * PUT  /api/tab/coverage/:period/notes          PeriodNotes        body: NoteChange
 * GET  /api/tab/programme/:year                 Programme          the activities of a school year
 * PUT  /api/tab/programme/activities/new        Programme          body: ActivityChange without `rev`; adds
 * PUT  /api/tab/programme/activities/:id        Programme          body: ActivityChange; changes
 * DEL  /api/tab/programme/activities/:id        Programme
 *
 * A period or unit in a path is escaped with `encodeURIComponent` (`2025%2F26`). Codes of refusals: 403 `role`; 404
 * `not-found` (no such unit or activity), `not-published`, `period-unknown`; 409 `changed-meanwhile`; 400 `malformed`.
 */

/** The levels, the smallest units last. The only unit of `school` is the school. */
export type CoverageLevel = 'school' | 'setting' | 'team' | 'year';

/** A period that was published. `id`: `2026-09`, `2026-Q3`, `2025/26`. `from` and `until` inclusive. */
export type PeriodShown = {
  readonly id: string;
  readonly kind: 'month' | 'quarter' | 'year';
  readonly from: string;
  readonly until: string;
  readonly publishedOn: string;
};

/**
 * A figure. `base`: distinct students it was counted over, rounded to fives. `value`: a rounded count, or a whole percentage of the
 * base. `bound`: then the share is at most or at least `value`. Too small to show: all `null`, and so is nothing at all.
 */
export type FigureShown = {
  readonly base: number | null;
  readonly value: number | null;
  readonly bound: 'at-most' | 'at-least' | null;
};

/**
 * Figures by measure: counts `conversations`, `students`, `conversations-per-student`; shares `phase.<look-back|reflect|look-ahead|activate>`,
 * `competency.<id>`, `agreements.<confirmed|followed-up|done>`, `chain`, `rule.<id>` (ids of `dialogs/vocabulary.ts`). All are always there. Base of
 * `agreements.followed-up`, `agreements.done` and `chain`: students who had an agreement from before. Of `rule.*`: where it was observed.
 */
export type Figures = Readonly<Record<string, FigureShown>>;

/** What there is to see. */
export type CoverageOverview = {
  readonly view: 'coverage';
  readonly spoken: Spoken;
  readonly school: string;
  readonly today: string;
  /** Newest first; of those that end on one day the longest first. Empty in the first weeks. */
  readonly periods: readonly PeriodShown[];
  /** The month that is going on, and from which day on it can be published. */
  readonly next: { readonly id: string; readonly from: string; readonly until: string; readonly publishedFrom: string };
  /** The units per level in any publication, `other` not among them (but there is always one). */
  readonly units: Readonly<Record<CoverageLevel, readonly string[]>>;
  /** How many there are at least behind every figure and every difference. */
  readonly minimum: { readonly students: number; readonly mentors: number; readonly conversations: number };
  /** The school year of today and the first month of school years, 8 for August. */
  readonly schoolYear: string;
  readonly yearStartsIn: number;
  /** Teams and year groups that an activity can be for. */
  readonly teams: readonly string[];
  readonly grades: readonly string[];
};

/** The figures of one unit and of the whole school in one period. */
export type Beside = { readonly period: PeriodShown; readonly own: Figures; readonly school: Figures };

/** One unit in one period. */
export type CoverageOfUnit = Beside & {
  readonly view: 'coverage-unit';
  readonly level: CoverageLevel;
  /** A name, or `other`: all units of this level together that are too small to show. */
  readonly unit: string;
  /** The period of the same kind before it, or null when that was not published. */
  readonly before: Beside | null;
  /** Periods of the same kind up to this one, oldest first, 12 at most. */
  readonly trend: readonly Beside[];
};

/** A file to save. `text` is CSV: a legend of the protection in lines that begin with `#`, then a header, then every line of the period. */
export type CoverageFile = { readonly view: 'coverage-file'; readonly name: string; readonly text: string };

/** The steps of the cycle. */
export type Step = 'plan' | 'do' | 'check' | 'act';

/** What coordinators noted of a period. A step that nobody noted anything at is `{ text: '', rev: 0 }`. */
export type PeriodNotes = {
  readonly view: 'period-notes';
  readonly period: string;
  readonly notes: Readonly<Record<Step, { readonly text: string; readonly rev: number }>>;
};

/** A note in its new words; an empty text takes it away. `rev` is the version that was seen. */
export type NoteChange = { readonly step: Step; readonly text: string; readonly rev: number };

/** A moment of the programme: experience, conversation or information. `team` and `grade` empty: for all. */
export type ActivityShown = {
  readonly id: string;
  readonly rev: number;
  readonly kind: 'E' | 'G' | 'I';
  readonly on: string;
  readonly team: string;
  readonly grade: string;
  readonly title: string;
  /** Worth a look: a conversation that follows no experience, an experience that no conversation followed. */
  readonly hint: 'no-experience-before' | 'no-conversation-after' | null;
};

/** What an activity is to be. */
export type ActivityChange = Omit<ActivityShown, 'id' | 'rev' | 'hint'> & { readonly rev?: number };

/** The programme of a school year in order of days, for all teams and year groups. */
export type Programme = {
  readonly view: 'programme';
  readonly year: string;
  readonly from: string;
  readonly until: string;
  readonly today: string;
  readonly activities: readonly ActivityShown[];
};

export type CoverageView = CoverageOverview | CoverageOfUnit | CoverageFile | PeriodNotes | Programme;
