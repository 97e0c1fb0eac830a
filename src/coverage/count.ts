import type { Context } from '../store/coverage.ts';
import type { Columns } from './columns.ts';
import {
  type Ahead,
  type Fact,
  type Line,
  NOTHING_PUBLISHED,
  publish,
  type Scheme,
  type State,
  type Thresholds,
} from './disclosure/index.ts';
import { type Noted, SHARES, valuesOf } from './measures.ts';
import type { Span } from './periods.ts';

/** Everything that a publication is made of; plain data. */
export type Counting = {
  readonly school: string;
  readonly period: Span;
  readonly ahead: readonly Ahead[];
  readonly columns: Columns;
  /** The months that have to do with this period: what was published of other months cannot touch it. */
  readonly near: readonly string[];
  /** What is known of months whose facts are gone, or are another year's. */
  readonly context: readonly Context[];
  /** Units in which there are students now. */
  readonly combinations: readonly Readonly<Record<string, string>>[];
  /** What was published so far, as JSON; null at first. */
  readonly state: string | null;
  readonly thresholds: Partial<Thresholds>;
  readonly erased: number;
};

/** A publication with what the next one has to know, as JSON. */
export type Counted = { readonly lines: readonly Line[]; readonly state: string };

/** The levels below the school, those that matter most first. */
export const LEVELS = ['setting', 'team', 'year'] as const;

/** Makes a publication. Pure, and slow for a large school: seconds. */
export function count(counting: Counting): Counted {
  const { school, period, ahead, columns, context, combinations, thresholds, erased } = counting;
  const facts = [...factsIn(columns), ...context.flatMap(strangersIn)];
  const whole = counting.state === null ? NOTHING_PUBLISHED : (JSON.parse(counting.state) as State);
  const { before, apart } = divided(whole, new Set(counting.near));
  const scheme = schemeOf(school, facts, combinations, before);
  const { lines, state } = publish(facts, { period: plain(period), ahead, scheme, before, thresholds, erased });
  return { lines: nameable(lines, school, combinations), state: JSON.stringify(joined(state, apart)) };
}

/**
 * Without the units that are known by their facts alone, as long as nothing of them is told: nobody is in them any more, and that one is named at all
 * would tell that whoever was in it had a conversation.
 */
function nameable(lines: readonly Line[], school: string, combinations: Counting['combinations']): readonly Line[] {
  const nameOf = ({ level, unit }: Pick<Line, 'level' | 'unit'>): string => `${level}\n${unit}`;
  const peopled = combinations.flatMap((units) => Object.entries(filled(units)).map(([level, unit]) => nameOf({ level, unit })));
  const told = lines.filter(({ unit, value }) => unit === school || unit === 'other' || value !== null).map(nameOf);
  const named = new Set([...peopled, ...told]);
  return lines.filter((line) => named.has(nameOf(line)));
}

/**
 * Conversations, each with what adds to it: a reflection, or something that came too late for its month, belongs to the first
 * conversation of the student in its month or after it. Whether an agreement was done belongs where one was looked back on.
 */
export function factsIn(columns: Columns): readonly Fact[] {
  const { additions, students, mentors, places, placeList } = columns;
  const said = columns.wordList.map((list): Noted => new Set(list.split(' ')));
  const noted = new Map<number, Noted>();
  for (const [at, word] of columns.words.entries()) {
    if (additions[at] === 0) noted.set(at, said[word] ?? new Set());
  }
  for (const [at, more] of added(columns, said, noted)) noted.set(at, more);
  const values = new Map<Noted, Fact['values']>();
  return [...noted].map(([at, own]) => {
    const [part = '', team = '', year = '', setting = ''] = placeList[places[at] ?? 0] ?? [];
    const value = values.get(own) ?? valuesOf(own);
    values.set(own, value);
    const who = { student: String(students[at]), mentor: String(mentors[at]) };
    return { ...who, part, units: filled({ setting, team, year }), values: value };
  });
}

/** The conversations that something is added to, with what is so of them then. */
function added(
  { additions, students, places, words, placeList }: Columns,
  said: readonly Noted[],
  noted: ReadonlyMap<number, Noted>,
): ReadonlyMap<number, Noted> {
  const partOf = (at: number): string => placeList[places[at] ?? 0]?.[0] ?? '';
  const adding = [...additions.entries()].flatMap(([at, is]) => (is === 1 ? [at] : []));
  const touched = new Set(adding.map((at) => students[at]));
  const talks = Map.groupBy(
    [...noted.keys()].filter((at) => touched.has(students[at])),
    (at) => students[at],
  );
  const result = new Map<number, Noted>();
  for (const at of adding) {
    const own = (talks.get(students[at]) ?? []).filter((talk) => partOf(talk) >= partOf(at));
    const later = own.toSorted((one, other) => partOf(one).localeCompare(partOf(other)));
    for (const word of said[words[at] ?? 0] ?? []) {
      const isFor = (talk: number): boolean => word !== 'agreement.done:yes' || !!noted.get(talk)?.has('agreement.before:yes');
      const talk = later.find(isFor);
      if (talk !== undefined) result.set(talk, new Set([...(result.get(talk) ?? noted.get(talk) ?? []), word]));
    }
  }
  return result;
}

/** As many students as there were, of whom nothing else is known any more. */
function strangersIn({ part, units, students }: Context, place: number): readonly Fact[] {
  return Array.from({ length: students }, (_, at) => {
    const name = `${place}.${at}`;
    return { student: name, mentor: name, part, units, values: {} };
  });
}

function filled(units: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(units)
      .filter(([, unit]) => unit !== '')
      .map(([level, unit]) => [level, inLong(unit)]),
  );
}

/** A unit whose name means something in a publication gets a longer one. */
function inLong(unit: string): string {
  return RESERVED.has(unit) ? `${unit} (*)` : unit;
}

const RESERVED: ReadonlySet<string> = new Set(['other', 'conversations', 'students', 'conversations-per-student', ...SHARES]);

/** The part of the state that has to do with these months, and the rest, which nothing touches any more. */
function divided(state: State, parts: ReadonlySet<string>): { readonly before: State; readonly apart: State } {
  const touched = new Set(state.periods.filter((period) => period.parts.some((part) => parts.has(part))).map(({ id }) => id));
  const pick = (near: boolean): State => ({
    ...state,
    periods: state.periods.filter(({ id }) => touched.has(id) === near),
    cells: state.cells.filter(({ period }) => touched.has(period) === near),
  });
  return { before: pick(true), apart: pick(false) };
}

function joined(state: State, { periods, cells }: State): State {
  return { ...state, periods: [...periods, ...state.periods], cells: [...cells, ...state.cells] };
}

function schemeOf(school: string, facts: readonly Fact[], combinations: Counting['combinations'], before: State): Scheme {
  const all = new Map<string, Readonly<Record<string, string>>>();
  for (const units of [...combinations.map(filled), ...facts.map((fact) => fact.units)]) all.set(JSON.stringify(units), units);
  const known = [...all.values()];
  const unitsAt = (level: string): readonly string[] => {
    const earlier = before.cells.filter((cell) => cell.level === level).map(({ unit }) => unit);
    const units = new Set([...known.flatMap((one) => one[level] ?? []), ...earlier]);
    units.delete('other');
    return [...units].toSorted(new Intl.Collator('nl', { numeric: true }).compare);
  };
  return {
    whole: { level: 'school', unit: school },
    levels: LEVELS.map((level) => ({ level, units: unitsAt(level), ...(level === 'year' ? { crosses: true } : {}) })),
    combinations: known,
    measures: SHARES,
  };
}

function plain({ id, parts }: Span): { id: string; parts: readonly string[] } {
  return { id, parts };
}
