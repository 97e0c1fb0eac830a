import { DisclosureError } from './errors.ts';

/** What every published figure and every difference of published figures must hold at least. */
export type Thresholds = {
  /** Distinct students; also the width below which no hidden number may be bounded. */
  readonly students: number;
  readonly mentors: number;
  readonly conversations: number;
  /** What all but the two largest mentors hold together, in percents of the largest: the p% rule against dominance. */
  readonly dominance: number;
};

/** The thresholds that hold when none are set. */
export const DEFAULTS: Thresholds = { students: 10, mentors: 3, conversations: 10, dominance: 10 };

/** What no setting may go below. */
export const FLOORS: Thresholds = { students: 5, mentors: 3, conversations: 5, dominance: 0 };

/**
 * Fills up what was not set, and refuses what is no number or lies below its floor.
 *
 * @throws DisclosureError `threshold-too-low`
 */
export function thresholds(set: Partial<Thresholds> = {}): Thresholds {
  const all = { ...DEFAULTS, ...set };
  for (const name of ['students', 'mentors', 'conversations', 'dominance'] as const) {
    if (all[name] >= FLOORS[name]) continue;
    throw new DisclosureError(
      'threshold-too-low',
      `The threshold for ${name} is ${all[name]}; set it to ${FLOORS[name]} or more, or leave it out for ${DEFAULTS[name]}.`,
    );
  }
  return all;
}
