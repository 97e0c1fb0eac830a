import type { Cell } from './cells.ts';
import { rounded, share, SLACK } from './rounding.ts';
import type { CellShare } from './shares.ts';
import type { Place, Plane } from './plane.ts';
import type { Size } from './size.ts';
import type { KnownCell } from './types.ts';

/** A cell of an earlier publication, with where it was. */
export type Earlier = KnownCell & { readonly place: Place };

/**
 * Whether a place's counts could have come about without any erasure, for one who knows what was published before of groups
 * inside it. Facts are erased between publications, so that a year may hold less than its months did: as long as rounding
 * can explain that, nobody learns that something is missing, or what. Always so when nothing was erased.
 */
export function couldBeWhole(place: Place, size: Size, known: readonly Earlier[], plane: Plane): boolean {
  const within = knownWithin(place, known, plane);
  const most = rounded(size.conversations) + SLACK;
  const students = rounded(size.students) + SLACK;
  return (
    within.every((earlier) => earlier.students - SLACK <= students) &&
    [...Map.groupBy(within, (earlier) => earlier.place.level).values()].every((level) =>
      [level, level.toReversed()].every((order) => leastHeld(order) <= most),
    )
  );
}

/** Whether a share could have come about without any erasure: at least as many have reached it as in any group inside. */
export function couldBeWholeShare(
  cell: Cell,
  measure: string,
  told: CellShare,
  known: readonly Earlier[],
  plane: Plane,
): boolean {
  const most = told.told.bound === null ? rounded(told.size.yes) + SLACK : told.size.students;
  const bound =
    told.told.bound === 'at-most' ? Math.floor((told.told.value * (rounded(told.size.students) + SLACK)) / 100) : most;
  return knownWithin(cell.place, known, plane).every(({ shares }) => (shares[measure] ?? 0) <= bound);
}

/** How many students can be concluded to have reached what a share tells, at least. */
export function leastReached({ told, size }: CellShare, threshold: number): number {
  if (told.bound === 'at-most') return 0;
  if (told.bound === null) return rounded(size.yes) - SLACK;
  const edge = share(0, size.students, threshold)?.value ?? 100;
  return Math.ceil(((100 - edge) * (rounded(size.students) - SLACK)) / 100);
}

function knownWithin(place: Place | undefined, known: readonly Earlier[], plane: Plane): readonly Earlier[] {
  return place ? known.filter((earlier) => plane.isWithin(earlier.place, place)) : [];
}

/** How many conversations groups that do not overlap hold together, at least. */
function leastHeld(order: readonly Earlier[]): number {
  const covered = new Set<string>();
  let sum = 0;
  for (const { place, conversations } of order) {
    const keys = place.period.parts.map((part) => `${place.unit}\n${part}`);
    if (keys.some((key) => covered.has(key))) continue;
    for (const key of keys) covered.add(key);
    sum += conversations - SLACK;
  }
  return sum;
}
