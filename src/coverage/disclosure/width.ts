import { type Place, type Plane, WHOLE } from './plane.ts';

/** A combination of units in one part, with the students in it, and which shown periods hold it: of the whole and per unit. */
type Spot = {
  readonly units: readonly string[];
  readonly part: string;
  readonly students: number;
  readonly whole: string;
  readonly marks: readonly string[];
};

/** All spots of the parts, for what is shown. A mark names the shown periods that hold the part; empty: none does. */
export function spotsOf(shown: readonly Place[], plane: Plane, parts: readonly string[]): readonly Spot[] {
  const marks = new Map<string, string>();
  const keyOf = (level: number, unit: string, part: string): string => `${level}\n${level === WHOLE ? '' : unit}\n${part}`;
  for (const { level, unit, period } of shown) {
    for (const part of period.parts) {
      const key = keyOf(level, unit, part);
      marks.set(key, `${marks.get(key) ?? ''}\n${period.id}`);
    }
  }
  return plane.crossings.flatMap(({ units, students }) =>
    parts.map((part) => ({
      units,
      part,
      students: students.get(part) ?? 0,
      whole: marks.get(keyOf(WHOLE, '', part)) ?? '',
      marks: units.map((unit, level) => marks.get(keyOf(level, unit, part)) ?? ''),
    })),
  );
}

/**
 * How many students a hidden place could hold more or fewer without any shown figure changing, counted up to `enough`. Each
 * is shown by a move that nobody could see, or by an exchange: a student moves to another combination of units, and another
 * one moves back in a part that no shown period of these units tells apart from the first. Never more than what is possible,
 * so no attacker who only has the shown figures can do better.
 */
export function freedom(hidden: Place, spots: readonly Spot[], enough: number): number {
  const parts = new Set(hidden.period.parts);
  const isHere = ({ units, part }: Spot): boolean =>
    parts.has(part) && (hidden.level === WHOLE || units[hidden.level] === hidden.unit);
  const inside = spots.filter(isHere);
  if (inside.some(({ whole, marks }) => whole === '' && marks.every((mark) => mark === ''))) return enough;

  const outside = spots.filter((spot) => !isHere(spot));
  const back = outside.filter(({ part }) => !parts.has(part));
  const enter = moved(outside, inside, back, enough);
  return enter < enough ? enter + moved(inside, outside, back, enough - enter) : enough;
}

/** How many students can move from some spots to others, unseen or in exchange for moves back elsewhere. */
function moved(from: readonly Spot[], to: readonly Spot[], elsewhere: readonly Spot[], enough: number): number {
  const free = new Set<Spot>();
  let sum = 0;
  for (const source of from) {
    if (source.students === 0 || !to.some((target) => isUnseen(source, target))) continue;
    free.add(source);
    sum += source.students;
    if (sum >= enough) return sum;
  }
  const stuck = from.filter((source) => source.students > 0 && !free.has(source));
  return (
    sum +
    exchanged(
      stuck,
      to,
      elsewhere.filter((spot) => !free.has(spot)),
      enough - sum,
    )
  );
}

/** Whether nothing shown tells a student at one spot from a student at the other. */
function isUnseen(one: Spot, other: Spot): boolean {
  if (one.whole !== other.whole) return false;
  return one.marks.every((mark, level) =>
    one.units[level] === other.units[level] ? mark === other.marks[level] : mark === '' && other.marks[level] === '',
  );
}

/**
 * Pairs moves between two combinations of units in one part with moves back in a part elsewhere, which both see alike. A
 * student moves back once.
 */
function exchanged(from: readonly Spot[], to: readonly Spot[], elsewhere: readonly Spot[], enough: number): number {
  const targets = Map.groupBy(to, ({ part }) => part);
  const backs = Map.groupBy(elsewhere, ({ units }) => units);
  const used = new Map<Spot, number>();
  let sum = 0;
  for (const source of from) {
    let left = source.students;
    const homes = new Map(backs.get(source.units)?.map((spot) => [spot.part, spot]));
    for (const target of targets.get(source.part) ?? []) {
      for (const back of backs.get(target.units) ?? []) {
        const home = homes.get(back.part);
        if (left === 0 || !home || !isAlike(source, home, target, back)) continue;
        const count = Math.min(left, back.students - (used.get(back) ?? 0));
        used.set(back, (used.get(back) ?? 0) + count);
        left -= count;
        sum += count;
      }
      if (sum >= enough) return sum;
    }
  }
  return sum;
}

/** Whether the units in which two combinations differ are seen alike in two parts: source and home, target and back. */
function isAlike(source: Spot, home: Spot, target: Spot, back: Spot): boolean {
  return source.units.every(
    (unit, level) =>
      unit === target.units[level] || (source.marks[level] === home.marks[level] && target.marks[level] === back.marks[level]),
  );
}
