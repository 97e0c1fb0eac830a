/** Experience, conversation or information (domain.md §7). */
export type ActivityKind = 'E' | 'G' | 'I';

/** A moment of a programme, as its timeline needs it. `team` and `grade` empty: for all. */
export type Moment = {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly onDay: string;
  readonly team: string;
  readonly grade: string;
};

/** What is worth a look: a conversation that follows no experience, or an experience that no conversation follows. */
export type Hint = 'no-experience-before' | 'no-conversation-after';

/**
 * What is worth a look on a timeline, by activity (domain.md §7: the ideal chain is E -> G -> a new E). A conversation needs an
 * experience since the conversation before it, an experience a conversation after it; what is for one team or year group counts
 * with what is for all. Information stands in nobody's way. An experience that is still ahead of `today` is not missed yet.
 */
export function hintsOf(moments: readonly Moment[], today: string): ReadonlyMap<string, Hint> {
  const hints = new Map<string, Hint>();
  for (const moment of moments) {
    const along = moments.filter((other) => other !== moment && other.kind !== 'I' && meets(other, moment));
    if (moment.kind === 'G') {
      const before = along.filter(({ onDay }) => onDay <= moment.onDay);
      const last = before.toSorted((one, other) => order(one) - order(other)).at(-1);
      if (last?.kind !== 'E') hints.set(moment.id, 'no-experience-before');
    }
    if (moment.kind === 'E' && moment.onDay < today) {
      const after = along.some(({ kind, onDay }) => kind === 'G' && onDay >= moment.onDay);
      if (!after) hints.set(moment.id, 'no-conversation-after');
    }
  }
  return hints;
}

/** Whether two moments can be about the same students. */
function meets(one: Moment, other: Moment): boolean {
  const same = (a: string, b: string): boolean => a === '' || b === '' || a === b;
  return same(one.team, other.team) && same(one.grade, other.grade);
}

/** Days as numbers; on one day the experience comes last, so that a conversation on that day may follow it. */
function order({ onDay, kind }: Moment): number {
  return Date.parse(`${onDay}T00:00:00Z`) + (kind === 'E' ? 1 : 0);
}
