/** One conversation as counting sees it: whose, with whom, when and in which units, and what was so of it. No text. */
export type Fact = {
  /** A pseudonym that is the same for one student in all facts that are counted together. */
  readonly student: string;
  readonly mentor: string;
  /** The shortest period that is ever published and holds this fact, such as a month. */
  readonly part: string;
  /** The unit at each level, as it was at the time of the conversation. A missing level: in none of its units. */
  readonly units: Readonly<Record<string, string>>;
  /** What was so (`true`) or was not (`false`), per measure. A missing measure was not observed. */
  readonly values: Readonly<Record<string, boolean>>;
};

/** A period that closes: its name, and the parts it is made of. A month is its own only part. */
export type Period = { readonly id: string; readonly parts: readonly string[] };

/**
 * A longer period that closes later. `quiet` when little happens in a part of it, such as a summer month: then something large
 * of each unit is kept back in its shorter periods, so that this little cannot be found by subtracting.
 */
export type Ahead = Period & { readonly quiet?: boolean };

/** A level and all its units, those without facts too. `crosses`: its units run across those of the other levels, as year groups do. */
export type Level = { readonly level: string; readonly units: readonly string[]; readonly crosses?: boolean };

/** What a publication is made for, the same at every close. */
export type Scheme = {
  /** The level and name of everything together, such as `{ level: 'school', unit: 'Het Water' }`. */
  readonly whole: { readonly level: string; readonly unit: string };
  /** The other levels, those that matter most first: what an earlier one shows may hide what a later one could have shown. */
  readonly levels: readonly Level[];
  /**
   * The combinations of units that exist, such as the groups of a roster: a unit per level. Those that facts show need not be
   * named. What nobody could be in is held against what is shown differently from what happens to be empty.
   */
  readonly combinations?: readonly Readonly<Record<string, string>>[];
  /** The shares to publish. */
  readonly measures: readonly string[];
};

/** One published line. Hidden and empty are the same: `base`, `value` and `bound` are `null`. */
export type Line = {
  readonly period: string;
  readonly level: string;
  /** The unit's name, or `other`. */
  readonly unit: string;
  readonly measure: string;
  /** Distinct students, rounded. For a share: those of whom it was observed. */
  readonly base: number | null;
  /** A rounded count (`conversations`, `students`), a median, or a whole percentage of the base. */
  readonly value: number | null;
  readonly bound: 'at-most' | 'at-least' | null;
};

/** What was told of one unit in one period, and what a later publication must not contradict after an erasure. */
export type KnownCell = {
  readonly period: string;
  readonly level: string;
  readonly unit: string;
  /** How many conversations it was counted over. Not published: tells whether facts were added since. */
  readonly counted: number;
  /** Rounded, as published. */
  readonly conversations: number;
  readonly students: number;
  /** Per share that was told: how many students can be concluded from it to have reached it, at least. */
  readonly shares: Readonly<Record<string, number>>;
};

/** What has been published so far. Plain JSON: keep it with the publication, and hand it to the next. Names no person. */
export type State = { readonly version: 1; readonly periods: readonly Period[]; readonly cells: readonly KnownCell[] };

/** A publication: its lines, never to change, and what the next publication has to know of it. */
export type Publication = { readonly lines: readonly Line[]; readonly state: State };
