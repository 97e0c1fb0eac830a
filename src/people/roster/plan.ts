import { dayAfter } from '../../days.ts';
import type { Guide, Placement } from './own-files.ts';
import type { Roster, RosterPerson, RosterTeam } from './roster.ts';

/** Someone in the store as the roster sees them. `isBound`: an account has signed in as them. */
export type CurrentPerson = RosterPerson & { readonly leftOn: string | null; readonly isBound: boolean };
/** What the store holds of a school, in the terms of the files. */
export type Current = {
  readonly teams: readonly RosterTeam[];
  readonly people: readonly CurrentPerson[];
  readonly guides: readonly Guide[];
  readonly placements: readonly Placement[];
};

/** What an import will do. A period that is no longer in the files ends yesterday (`change`), or goes when it had not begun or was corrected. */
export type Plan = {
  readonly teams: { readonly add: readonly RosterTeam[]; readonly change: readonly RosterTeam[] };
  readonly people: {
    readonly add: readonly RosterPerson[];
    readonly change: readonly RosterPerson[];
    readonly back: readonly RosterPerson[];
    readonly leave: readonly string[];
    /** Of `change` by sourcedId: who gets another login while an account is bound that came under the old one. */
    readonly renamed: readonly string[];
  };
  readonly guides: Periods<Guide>;
  readonly placements: Periods<Placement>;
};
export type Periods<T> = { readonly add: readonly T[]; readonly change: readonly T[]; readonly remove: readonly T[] };

/** Compares the files with what is there. Pure; the same files a second time give an empty plan. `today` is `YYYY-MM-DD`. */
export function planImport(
  roster: Pick<Roster, 'teams' | 'people' | 'guides' | 'placements'>,
  current: Current,
  today: string,
): Plan {
  const teams = new Map(current.teams.map((team) => [team.sourcedId, team]));
  const people = new Map(current.people.map((person) => [person.sourcedId, person]));
  const named = new Set(roster.people.map(({ sourcedId }) => sourcedId));
  const known = roster.people.flatMap((person) => {
    const before = people.get(person.sourcedId);
    return before ? [{ person, before }] : [];
  });
  return {
    teams: {
      add: roster.teams.filter(({ sourcedId }) => !teams.has(sourcedId)),
      change: roster.teams.filter((team) => {
        const before = teams.get(team.sourcedId);
        return before !== undefined && (before.name !== team.name || before.setting !== team.setting);
      }),
    },
    people: {
      renamed: known
        .filter(({ person, before }) => before.leftOn === null && before.isBound && before.upn !== person.upn)
        .map(({ person }) => person.sourcedId),
      add: roster.people.filter(({ sourcedId }) => !people.has(sourcedId)),
      change: known
        .filter(({ person, before }) => before.leftOn === null && changedFields(before, person).length > 0)
        .map(({ person }) => person),
      back: known.filter(({ before }) => before.leftOn !== null).map(({ person }) => person),
      leave: current.people
        .filter(({ sourcedId, leftOn }) => leftOn === null && !named.has(sourcedId))
        .map(({ sourcedId }) => sourcedId),
    },
    guides: planPeriods(
      roster.guides,
      current.guides,
      ({ student, mentor, from }) => JSON.stringify([student, mentor, from]),
      today,
    ),
    placements: planPeriods(
      roster.placements,
      current.placements,
      ({ student, company, from }) => JSON.stringify([student, company, from]),
      today,
      isSamePlacement,
    ),
  };
}

/** Whether one placement is the other with its name or first day corrected: the student is still there, so nothing ends. */
export function isSamePlacement(one: Placement, other: Placement): boolean {
  return one.student === other.student && (one.company === other.company || one.from === other.from);
}

/** What the files tell of a person beside who it is. */
const FIELDS = ['upn', 'givenName', 'familyName', 'roles', 'team', 'group', 'grade'] as const satisfies (keyof RosterPerson)[];

/** In what two versions of a person differ. */
export function changedFields(one: RosterPerson, other: RosterPerson): readonly (typeof FIELDS)[number][] {
  return FIELDS.filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
}

function planPeriods<T extends { readonly from: string; readonly until: string | null }>(
  wanted: readonly T[],
  current: readonly T[],
  keyOf: (period: T) => string,
  today: string,
  isCorrected: (dropped: T, added: T) => boolean = () => false,
): Periods<T> {
  const before = new Map(current.map((period) => [keyOf(period), period]));
  const after = new Set(wanted.map(keyOf));
  const add = wanted.filter((period) => !before.has(keyOf(period)));
  const dropped = current.filter((period) => !after.has(keyOf(period)) && (period.until === null || period.until >= today));
  const goes = (period: T) => period.from >= today || add.some((each) => isCorrected(period, each));
  const yesterday = dayAfter(today, -1);
  return {
    add,
    change: [
      ...wanted.filter((period) => before.has(keyOf(period)) && before.get(keyOf(period))?.until !== period.until),
      ...dropped.filter((period) => !goes(period)).map((period) => ({ ...period, until: yesterday })),
    ],
    remove: dropped.filter(goes),
  };
}
