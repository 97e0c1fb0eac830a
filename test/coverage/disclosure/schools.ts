import type { Ahead, Fact, Period, Scheme } from '../../../src/coverage/disclosure/index.ts';
import { chanceFrom } from '../../torture/chance.ts';

/** A made-up school: all facts of a school year, in the order of months, and what it is published as. */
export type School = {
  readonly facts: readonly Fact[];
  readonly scheme: Scheme;
  /** Students who ask for erasure, and after which month. */
  readonly erased: readonly { readonly student: string; readonly after: string }[];
  /** What was published of it, when that is not `PERIODS`. */
  readonly periods?: readonly Period[];
};

/** How large schools may be, in teams and groups per team. */
export type Sizes = { readonly teams: readonly [number, number]; readonly groups: readonly [number, number] };

/** The measures of made-up schools. Some are near nobody, some near everybody, some in between. */
export const SHARES = ['phase.look-back', 'phase.activate', 'competency.networking', 'agreements.followed-up'] as const;

/** A holiday month before the school year, and the months of it: it does not begin when a quarter does. */
const MONTHS = ['07', '08', '09', '10', '11', '12', '01', '02', '03', '04', '05', '06', '07'].map(
  (month, at) => `${at < 6 ? 2025 : 2026}-${month}`,
);

const YEAR: Ahead = { id: '2025/26', parts: MONTHS.slice(1), quiet: true };

/** The periods in the order in which they close: months, quarters and the school year. */
export const PERIODS: readonly Ahead[] = [
  ...MONTHS.flatMap((month) => [{ id: month, parts: [month] }, ...quarterThatEnds(month)]),
  YEAR,
];

/** The longer periods that hold a period and close after it. */
export function aheadOf({ id, parts }: Period): readonly Ahead[] {
  const at = PERIODS.findIndex((period) => period.id === id);
  return PERIODS.slice(at + 1).filter(
    (longer) => longer.parts.length > parts.length && parts.every((part) => longer.parts.includes(part)),
  );
}

function quarterThatEnds(month: string): readonly Ahead[] {
  const quarter = Number(month.slice(5)) / 3;
  const at = MONTHS.indexOf(month);
  if (!Number.isInteger(quarter)) return [];
  return [{ id: `${month.slice(0, 4)}-Q${quarter}`, parts: MONTHS.slice(at - 2, at + 1), quiet: quarter === 3 }];
}

type Group = {
  readonly team: string;
  readonly year: string;
  readonly setting: string;
  readonly mentor: string;
  readonly habit: Habit;
};
type Habit = { readonly talks: number; readonly reached: readonly number[] };

/** How busy each month is: hardly anything in the holidays, long talks in October and March. */
const BUSY = [0.1, 0.15, 0.7, 1.6, 0.9, 0.6, 0.8, 0.7, 1.6, 0.8, 0.5, 0.7, 0.05];

/**
 * A random school after domain.md §9: groups of 9 to 30 students with one mentor each, groups that all or that never do
 * something, students who change team or come late, a student on their own in another setting, mentors who do not talk.
 */
export function randomSchool(seed: number, { teams, groups }: Sizes): School {
  const random = chanceFrom(seed).draw;
  const between = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  const settings = ['vmbo', 'mbo', 'havo', 'vwo'].slice(0, between(1, 3));
  const names = Array.from({ length: between(...teams) }, (_, at) => `team ${at + 1}`);
  const years = Array.from({ length: between(2, 4) }, (_, at) => `${at + 1}`);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

  const all = names.flatMap((team, at) =>
    Array.from({ length: between(...groups) }, (_, number): Group => {
      const year = years[number % years.length] ?? '1';
      const setting = settings[at % settings.length] ?? 'mbo';
      return { team, year, setting, mentor: `mentor ${at}.${number}`, habit: habitOf(random) };
    }),
  );
  const facts: Fact[] = [];
  const erased: { student: string; after: string }[] = [];
  for (const [at, group] of all.entries()) {
    for (let seat = between(9, 30); seat > 0; seat -= 1) {
      const student = `student ${at}.${seat}`;
      const moves = random() < 0.03 ? between(1, 12) : 99;
      const next = pick(all);
      const enters = random() < 0.05 ? between(0, 12) : 0;
      const setting = random() < 0.005 ? pick(settings) : group.setting;
      if (random() < 0.01) erased.push({ student, after: pick(MONTHS) });
      for (const [month, part] of MONTHS.entries()) {
        if (month < enters || random() > group.habit.talks * (BUSY[month] ?? 1)) continue;
        const { team, year, mentor, habit } = month < moves ? group : next;
        const values = Object.fromEntries(SHARES.map((share, index) => [share, random() < (habit.reached[index] ?? 0)]));
        facts.push({ student, mentor, part, units: { setting: month < moves ? setting : next.setting, team, year }, values });
      }
    }
  }
  const scheme: Scheme = {
    whole: { level: 'school', unit: 'school' },
    levels: [
      { level: 'setting', units: settings },
      { level: 'team', units: names },
      { level: 'year', units: years, crosses: true },
    ],
    combinations: [...new Map(facts.map(({ units }) => [JSON.stringify(units), units])).values()],
    measures: SHARES,
  };
  return { facts, scheme, erased };
}

/** Measures that are observed together, and not of everybody: only where something came before. */
export const IN_PART = ['agreements.followed-up', 'agreements.done', 'chain'] as const;

/** The same school with measures that are observed of some alone: with some mentors of everybody, with others of nobody or hardly anybody. */
export function observedInPart(school: School, seed: number): School {
  const random = chanceFrom(seed).draw;
  const lean = (): number => [0, 0, 0.03, 0.03, 1, 1][Math.floor(random() * 10)] ?? random();
  const mentors = [...new Set(school.facts.map(({ mentor }) => mentor))];
  const habits = new Map(mentors.map((mentor) => [mentor, { had: lean(), reached: IN_PART.map(() => lean()) }]));
  const facts = school.facts.map((fact): Fact => {
    const { had = 0, reached = [] } = habits.get(fact.mentor) ?? {};
    if (random() >= had) return { ...fact, values: {} };
    return { ...fact, values: Object.fromEntries(IN_PART.map((share, at) => [share, random() < (reached[at] ?? 0)])) };
  });
  return { ...school, facts, scheme: { ...school.scheme, measures: IN_PART } };
}

/** What is usual with one mentor: how often they talk, and how often each share is reached, which may be always or never. */
function habitOf(random: () => number): Habit {
  const talks = random() < 0.08 ? 0 : 0.1 + random() * 0.5;
  const lean = (): number => (random() < 0.15 ? 0 : random() < 0.2 ? 1 : random());
  return { talks, reached: [0.7 + 0.3 * lean(), lean(), 0.4 * lean(), lean()] };
}
