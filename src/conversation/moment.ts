import type { Moment } from '../../dialogs/vocabulary.ts';
import { daysBetween } from '../days.ts';

const AROUND_DAYS = 21;

/**
 * The likely moment of a conversation: before a placement that starts within three weeks, after one that ended in the
 * last three, else a progress conversation. The mentor may choose another. Days are `YYYY-MM-DD`.
 */
export function momentFor(
  placements: readonly { from: string; until: string | null }[],
  today: string,
  known: readonly Moment[],
): Moment {
  const starts = placements.some(({ from }) => within(daysBetween(today, from)));
  const ended = placements.some(({ until }) => until !== null && within(daysBetween(until, today)));
  const likely: readonly Moment[] = [
    ...(ended ? (['after-placement'] as const) : []),
    ...(starts ? (['before-placement'] as const) : []),
    'progress',
  ];
  return likely.find((moment) => known.includes(moment)) ?? known[0] ?? 'progress';
}

function within(days: number): boolean {
  return days >= 0 && days <= AROUND_DAYS;
}
