import type { Fact, Line, Period } from '../../../src/coverage/disclosure/index.ts';
import { boundsOf, type Row } from './program.ts';
import { PERIODS, type School } from './schools.ts';

/** Something that an attacker found out: a hidden number that lies between narrow bounds, or a small difference. */
export type Find = { readonly what: string; readonly low: number; readonly high: number };

/** Rounding moves a count by two at most. */
const SLACK = 2;

/** A group as an attacker thinks of it: the combinations of units that it can hold. */
type Group = { readonly line: Line; readonly period: Period; readonly holds: (units: readonly string[]) => boolean };

/** What everybody at a school may know: which combinations of units there are, and which periods hold which. */
function combinationsOf({ facts, scheme }: School): readonly (readonly string[])[] {
  const all = new Map(facts.map(({ units }) => [JSON.stringify(scheme.levels.map(({ level }) => units[level])), units]));
  const real = [...all.values()].map((units) => scheme.levels.map(({ level }) => units[level] ?? ''));
  const empty = scheme.levels.flatMap(({ units }, level) =>
    units.filter((unit) => !real.some((one) => one[level] === unit)).flatMap((unit) => real.map((one) => one.with(level, unit))),
  );
  return [...real, ...empty];
}

/** The groups of the lines of one measure. `other` is what the shown units of its level leave. */
function groupsOf(
  lines: readonly Line[],
  measure: string,
  { scheme: { levels, whole }, periods = PERIODS }: School,
): readonly Group[] {
  const ofMeasure = lines.filter((line) => line.measure === measure);
  const shownIn = (period: string, level: string): ReadonlySet<string> =>
    new Set(
      lines
        .filter(
          (line) => line.measure === 'conversations' && line.period === period && line.level === level && line.value !== null,
        )
        .map(({ unit }) => unit),
    );
  return ofMeasure.map((line) => {
    const at = levels.findIndex(({ level }) => level === line.level);
    const shown = line.unit === 'other' ? shownIn(line.period, line.level) : new Set<string>();
    const holds = (units: readonly string[]): boolean =>
      line.level === whole.level || (line.unit === 'other' ? !shown.has(units[at] ?? '') : units[at] === line.unit);
    return { line, period: periods.find(({ id }) => id === line.period) ?? { id: line.period, parts: [] }, holds };
  });
}

/**
 * Bounds each hidden number of conversations from all published ones of all periods: conversations add up exactly, over
 * units and over periods. Finds those that lie between bounds closer than `width`.
 */
export function boundConversations(school: School, lines: readonly Line[], width: number): readonly Find[] {
  const combinations = combinationsOf(school);
  const groups = groupsOf(lines, 'conversations', school);
  const parts = [...new Set((school.periods ?? PERIODS).flatMap((period) => period.parts))];
  const columns = ({ period, holds }: Group): readonly number[] =>
    period.parts.flatMap((part) =>
      combinations.flatMap((units, at) => (holds(units) ? [parts.indexOf(part) * combinations.length + at] : [])),
    );
  const rows = groups.flatMap((group) => rowOf(group.line.value, columns(group)));
  return narrow(parts.length * combinations.length, rows, hiddenAmong(groups), columns, width);
}

/**
 * Bounds each hidden number of students within one period, where students are taken to be in one unit of each level. In
 * longer periods a few are in two, which is allowed for by the number that the shown units have too many.
 */
export function boundStudents(school: School, lines: readonly Line[], period: Period, width: number): readonly Find[] {
  const combinations = combinationsOf(school);
  const groups = groupsOf(lines, 'students', school).filter((group) => group.period.id === period.id);
  const columns = ({ holds }: Group): readonly number[] => combinations.flatMap((units, at) => (holds(units) ? [at] : []));
  const rows = groups.flatMap((group) => rowOf(group.line.value, columns(group)));
  return narrow(combinations.length, rows, hiddenAmong(groups), columns, width);
}

/**
 * Bounds, within one period, how many students of each hidden or coded group are behind a share, and how many are not.
 * Finds those closer than `width` where the share is hidden, and those that are nobody or everybody for certain.
 */
export function boundShare(
  school: School,
  lines: readonly Line[],
  { period, measure, width }: { readonly period: Period; readonly measure: string; readonly width: number },
): readonly Find[] {
  const combinations = combinationsOf(school);
  const groups = groupsOf(lines, measure, school).filter((group) => group.period.id === period.id);
  const columns = ({ holds }: Group, offset = 0): readonly number[] =>
    combinations.flatMap((units, at) => (holds(units) ? [at + offset] : []));
  const [yes, no] = [0, combinations.length];
  const rows = groups.flatMap((group): readonly Row[] => {
    const { base, value, bound } = group.line;
    if (base === null || value === null) return [];
    const count = (value * base) / 100;
    const nearest = Math.round(count / 5) * 5;
    const most = (value * (base + SLACK)) / 100;
    const rest = ((100 - value) * (base + SLACK)) / 100;
    const told: Row =
      bound === 'at-most'
        ? { columns: columns(group, yes), low: 0, high: most }
        : bound === 'at-least'
          ? { columns: columns(group, no), low: 0, high: rest }
          : { columns: columns(group, yes), low: Math.max(0, nearest - SLACK), high: nearest + SLACK };
    return [{ columns: [...columns(group, yes), ...columns(group, no)], low: base - SLACK, high: base + SLACK }, told];
  });
  const untold = groups.filter(({ line }) => line.unit !== 'other' && (line.value === null || line.bound !== null));
  return [yes, no].flatMap((side) => {
    const found = narrow(2 * combinations.length, rows, untold, (group) => columns(group, side), width);
    return found.filter(({ what, high }) => high < 3 || what.endsWith('hidden'));
  });
}

/**
 * Bounds, within one period, of how many students of each group `measures` were observed that are always observed together: each of them
 * tells the same number, where it tells any. Finds the groups that tell none and of which there were fewer than `width` for certain.
 */
export function boundObserved(
  school: School,
  lines: readonly Line[],
  { period, measures, width }: { readonly period: Period; readonly measures: readonly string[]; readonly width: number },
): readonly Find[] {
  const combinations = combinationsOf(school);
  const groups = measures.flatMap((measure) => groupsOf(lines, measure, school)).filter((group) => group.period.id === period.id);
  const columns = ({ holds }: Group): readonly number[] => combinations.flatMap((units, at) => (holds(units) ? [at] : []));
  const rows = groups.flatMap((group) => rowOf(group.line.base, columns(group)));
  const told = new Set(groups.filter(({ line }) => line.base !== null).map(({ line }) => `${line.level} ${line.unit}`));
  const untold = groups.filter(({ line }) => line.unit !== 'other' && !told.has(`${line.level} ${line.unit}`));
  return narrow(combinations.length, rows, untold, columns, width).filter(({ high }) => high < width);
}

/** Differences between what was counted, from the inside: groups that lie in one another and differ in too little. */
export function subtract(school: School, lines: readonly Line[], least: (facts: readonly Fact[]) => boolean): readonly Find[] {
  const { facts, scheme } = school;
  const shown = groupsOf(lines, 'conversations', school).filter(({ line }) => line.value !== null && line.unit !== 'other');
  const counted = shown.map(({ line, period, holds }) => {
    const inside = facts.filter(
      ({ part, units }) => period.parts.includes(part) && holds(scheme.levels.map(({ level }) => units[level] ?? '')),
    );
    return { name: `${line.period} ${line.unit}`, set: new Set(inside) };
  });
  return counted.flatMap((outer) =>
    counted.flatMap((inner): readonly Find[] => {
      if (inner === outer || inner.set.size >= outer.set.size || ![...inner.set].every((fact) => outer.set.has(fact))) return [];
      const rest = [...outer.set].filter((fact) => !inner.set.has(fact));
      return least(rest) ? [] : [{ what: `${outer.name} without ${inner.name}`, low: rest.length, high: rest.length }];
    }),
  );
}

function rowOf(value: number | null, columns: readonly number[]): readonly Row[] {
  return value === null ? [] : [{ columns, low: Math.max(0, value - SLACK), high: value + SLACK }];
}

/** Hidden groups, but for those that the unit's own shown periods add up to: of these nothing was ever hidden. */
function hiddenAmong(groups: readonly Group[]): readonly Group[] {
  const told = groups.filter(({ line }) => line.value !== null);
  return groups.filter(({ line, period }) => {
    const own = told.filter((one) => one.line.level === line.level && one.line.unit === line.unit);
    const inside = own.filter((one) => one.period.parts.every((part) => period.parts.includes(part)));
    const isSum = period.parts.every((part) => inside.some((one) => one.period.parts.includes(part)));
    return line.value === null && line.unit !== 'other' && !isSum;
  });
}

function narrow(
  count: number,
  rows: readonly Row[],
  targets: readonly Group[],
  columns: (group: Group) => readonly number[],
  width: number,
): readonly Find[] {
  const bounds = boundsOf(count, rows, targets.map(columns));
  if (!bounds) return [];
  return targets.flatMap(({ line }, at): readonly Find[] => {
    const [low = 0, high = 0] = bounds[at] ?? [];
    const what = `${line.period} ${line.unit} ${line.measure} ${line.value === null ? 'hidden' : 'coded'}`;
    return high - low < width - 1e-6 ? [{ what, low, high }] : [];
  });
}
