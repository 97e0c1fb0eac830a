import type { Foreseen } from './import.ts';
import type { Roster } from './roster.ts';

/** What a folder would take away at once: people from the school, and from students who stay their last mentor or placement. */
export type TakenAway = { readonly leaving: number; readonly withoutMentor: number; readonly withoutPlacement: number };

/** More than this at once looks like half a file: an operator has to say so by command. */
const MOST = { count: 10, share: 0.2 };

/**
 * What an import would take away when that looks like half a file: more than ten people and a fifth of all, or as many of the students who have a
 * mentor, or a placement, on `today` (`YYYY-MM-DD`) and would have none then or later. Undefined when it does not. Pure.
 */
export function looksHalf({ counts, current }: Foreseen, roster: Roster, today: string): TakenAway | undefined {
  const { left: leaving, total } = counts.people;
  const staying = new Set(roster.people.map(({ sourcedId }) => sourcedId));
  const lost = (before: readonly Period[], after: readonly Period[]) => {
    const had = studentsIn(before.filter((period) => period.from <= today && isNotOver(period, today)));
    const have = studentsIn(after.filter((period) => isNotOver(period, today)));
    const stay = [...had].filter((student) => staying.has(student));
    return { of: stay.length, count: stay.filter((student) => !have.has(student)).length };
  };
  const [mentors, placements] = [lost(current.guides, roster.guides), lost(current.placements, roster.placements)];
  const all = [{ of: total + leaving, count: leaving }, mentors, placements];
  if (!all.some(({ of, count }) => count > MOST.count && count > of * MOST.share)) return undefined;
  return { leaving, withoutMentor: mentors.count, withoutPlacement: placements.count };
}

type Period = { readonly student: string; readonly from: string; readonly until: string | null };

function studentsIn(periods: readonly Period[]): ReadonlySet<string> {
  return new Set(periods.map(({ student }) => student));
}

function isNotOver({ until }: Period, today: string): boolean {
  return until === null || until >= today;
}
