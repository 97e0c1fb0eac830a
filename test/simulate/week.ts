/**
 * How busy the busiest hour of a school year is, derived from domain.md §9 ("2 long and up to 7 short talks a year each",
 * 20-30 students per mentor). What the field does not tell is assumed here, by name, on the side of more work.
 */
const YEAR = {
  longTalks: 2,
  shortTalks: 7,
  schoolWeeks: 40,
  /** Long talks are held in two rounds (autumn and spring) of so many weeks each. */
  longRounds: 2,
  weeksPerRound: 4,
  /** Lesson hours in a school week: five days of eight. */
  hoursPerWeek: 40,
  /** Talks cluster in mentor hours: the busiest hour has so many times what the mean hour has. */
  peakOverMean: 3,
} as const;

/** What is sent to the bot for one talk, mentor and student together, as `talk.ts` replays it. */
export const TURNS_PER_TALK = 10;

/** The figures of the busiest hour for so many students. */
export type Peak = {
  readonly talksPerYear: number;
  readonly talksInPeakWeek: number;
  readonly talksInPeakHour: number;
  readonly turnsPerSecond: number;
};

/** The busiest hour: in a week of long talks, with the short ones of a usual week beside them. */
export function peakOf(students: number): Peak {
  const long = (students * YEAR.longTalks) / (YEAR.longRounds * YEAR.weeksPerRound);
  const short = (students * YEAR.shortTalks) / YEAR.schoolWeeks;
  const week = long + short;
  const hour = (week / YEAR.hoursPerWeek) * YEAR.peakOverMean;
  return {
    talksPerYear: students * (YEAR.longTalks + YEAR.shortTalks),
    talksInPeakWeek: week,
    talksInPeakHour: hour,
    turnsPerSecond: (hour * TURNS_PER_TALK) / 3600,
  };
}
