import type { Sealed } from './schema.ts';

/**
 * A school year of coverage. `secret_sealed` makes the pseudonyms of its facts and is null once the year is over and done with. `secret` holds
 * it unsealed until the first start that can seal it. `closed`: JSON list of the months that were published or are about to be. `erased`: how many students were taken out since.
 */
export type CoverageYearRow = {
  tenant_id: string;
  year: string;
  secret: string | null;
  secret_sealed: Sealed | null;
  closed: string;
  erased: number;
  thrown_at: number | null;
};

/**
 * What was so of one conversation, or adds to one: under pseudonyms, with the units at that time, a month, and words such as
 * `phase.reached:reflect`. `kind`: talk, addition. `mentor` is empty for an addition, a unit where there is none. What was so stands in `words`;
 * in `facts` it stands openly until it is written again or sealed, where an older version wrote last, and is empty otherwise.
 */
export type CoverageFactRow = {
  tenant_id: string;
  id: string;
  year: string;
  kind: string;
  student: string;
  mentor: string;
  part: string;
  team: string;
  grade: string;
  setting: string;
  facts: string;
  words: Sealed | null;
};

/** What is left of a school year whose facts were thrown away: students per month and combination of units (JSON). Never shown. */
export type CoverageContextRow = { tenant_id: string; part: string; units: string; students: number };

/** A publication: made once, never changed. `thresholds` is JSON. */
export type PublicationRow = { tenant_id: string; period: string; kind: string; thresholds: string; published_at: number };

/** One published line; `place` is its place in the publication. Hidden and empty: `base` and `value` null. */
export type FigureRow = {
  tenant_id: string;
  period: string;
  level: string;
  unit: string;
  measure: string;
  place: number;
  base: number | null;
  value: number | null;
  bound: string | null;
};

/** What the next publication has to know of those before it (`coverage/disclosure`), as JSON. `rev` counts publications. */
export type CoverageStateRow = { tenant_id: string; rev: number; state: string };

/** A moment of a school's programme (domain.md §7). `kind`: E, G, I. `team` and `grade` are empty when it is for all of them. */
export type ActivityRow = {
  tenant_id: string;
  id: string;
  kind: string;
  on_day: string;
  team: string;
  grade: string;
  title: Sealed;
  updated_at: number;
};

/** What coordinators note of a period. `step`: plan, do, check, act. */
export type PeriodNoteRow = { tenant_id: string; period: string; step: string; body: Sealed; updated_at: number };
