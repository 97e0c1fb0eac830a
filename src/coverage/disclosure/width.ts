import { type Place, type Plane, WHOLE } from './plane.ts';

/** A combination of units in one part, with the students in it, and which shown periods hold it: of the whole and per unit. */
export type Spot = {
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
 * is shown by a change that nobody could see: a student elsewhere, one combination of units exchanged for another with
 * another student moving back in another part, or one student in a part of two overlapping periods instead of one in each.
 * Never more than what is possible, so no attacker who only has the shown figures can do better.
 */
export function freedom(hidden: Place, spots: readonly Spot[], enough: number): number {
  const parts = new Set(hidden.period.parts);
  const isHere = ({ units, part }: Spot): boolean =>
    parts.has(part) && (hidden.level === WHOLE || units[hidden.level] === hidden.unit);
  const inside = spots.filter(isHere);
  if (inside.some(({ whole, marks }) => whole === '' && marks.every((mark) => mark === ''))) return enough;

  const outside = spots.filter((spot) => !isHere(spot));
  const elsewhere = outside.filter(({ part }) => !parts.has(part));
  const enter = moved(outside, inside, elsewhere, enough);
  if (enter >= enough) return enough;
  const more = Math.max(enter, split(inside, elsewhere, enough));
  return more < enough ? more + moved(inside, outside, elsewhere, enough - more) : enough;
}

/** How many students can move from some spots to others, unseen or in exchange for moves back elsewhere. */
function moved(from: readonly Spot[], to: readonly Spot[], elsewhere: readonly Spot[], enough: number): number {
  const free = new Set<Spot>();
  const alike = Map.groupBy(to, ({ whole }) => whole);
  let sum = 0;
  for (const source of from) {
    if (source.students === 0 || !alike.get(source.whole)?.some((target) => isUnseen(source, target))) continue;
    free.add(source);
    sum += source.students;
    if (sum >= enough) return sum;
  }
  const stuck = from.filter((source) => source.students > 0 && !free.has(source));
  const rest = elsewhere.filter((spot) => !free.has(spot));
  return sum + exchanged(stuck, to, rest, enough - sum);
}

/** How many students in a part of two overlapping periods could be one in each of them instead, one of these two inside. */
function split(inside: readonly Spot[], elsewhere: readonly Spot[], enough: number): number {
  const byUnits = Map.groupBy(elsewhere, ({ units }) => units);
  const wholes = [...new Set(elsewhere.map(({ whole }) => whole))];
  const here = [...new Set(inside.map(({ whole }) => whole))];
  const splits = new Set(wholes.filter((sum) => here.some((one) => wholes.some((other) => isJoined(sum, one, other)))));
  let sum = 0;
  for (const both of elsewhere) {
    if (both.students === 0 || sum >= enough || !splits.has(both.whole)) continue;
    const canBe = inside.some((one) =>
      [both.units, one.units].some((units) => byUnits.get(units)?.some((other) => other !== both && isSum(both, one, other))),
    );
    if (canBe) sum += both.students;
  }
  return sum;
}

/** Whether what is shown sees one spot as two others together: of the whole, and of each unit. */
function isSum(sum: Spot, one: Spot, other: Spot): boolean {
  if (!isJoined(sum.whole, one.whole, other.whole)) return false;
  return sum.marks.every((mark, level) => {
    const [unit, first, second] = [sum.units[level], one.units[level], other.units[level]];
    const gained = (at: string | undefined): string =>
      (first === at ? (one.marks[level] ?? '') : '') + (second === at ? (other.marks[level] ?? '') : '');
    const apart = [first, second].every((at) => at === unit || gained(at) === '');
    return apart && isJoined(mark, first === unit ? one.marks[level] : '', second === unit ? other.marks[level] : '');
  });
}

/** Whether a mark names what two others name, each once. */
function isJoined(sum: string, one = '', other = ''): boolean {
  return sum === one + other || sum === other + one;
}

/** Whether nothing shown tells a student at one spot from a student at the other, where the whole sees both alike. */
function isUnseen(one: Spot, other: Spot): boolean {
  return one.marks.every((mark, level) =>
    one.units[level] === other.units[level] ? mark === other.marks[level] : mark === '' && other.marks[level] === '',
  );
}

/**
 * Pairs moves between two combinations of units in one part with moves back in a part elsewhere, which both see alike; or
 * see as that part and a third together, in which a move follows the first. A student moves once.
 */
function exchanged(from: readonly Spot[], to: readonly Spot[], elsewhere: readonly Spot[], enough: number): number {
  const targets = Map.groupBy(to, ({ part }) => part);
  const byUnits = Map.groupBy(elsewhere, ({ units }) => units);
  const left = new Map(elsewhere.map((spot) => [spot, spot.students]));
  const take = (spot: Spot | undefined, count: number): void => void (spot && left.set(spot, (left.get(spot) ?? 0) - count));
  let sum = 0;
  for (const source of from) {
    let here = source.students;
    const homes = byUnits.get(source.units) ?? [];
    for (const target of targets.get(source.part) ?? []) {
      const backs = byUnits.get(target.units) ?? [];
      for (const back of backs) {
        const room = Math.min(here, left.get(back) ?? 0);
        const home = room > 0 ? homes.find(({ part }) => part === back.part) : undefined;
        if (!home) continue;
        const alike = isAlike(source, home, target, back);
        const third = alike ? undefined : thirdOf(source, home, target, back, homes, backs, left);
        if (!alike && !third) continue;
        const count = third ? Math.min(room, left.get(third) ?? 0) : room;
        take(back, count);
        take(third, count);
        here -= count;
        sum += count;
        if (sum >= enough) return sum;
      }
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

/** A spot of the source's units in a third part, with students left, that makes up with the first part for the part of the move back. */
function thirdOf(
  source: Spot,
  home: Spot,
  target: Spot,
  back: Spot,
  homes: readonly Spot[],
  backs: readonly Spot[],
  left: ReadonlyMap<Spot, number>,
): Spot | undefined {
  return homes.find((third) => {
    if (third === home || (left.get(third) ?? 0) === 0) return false;
    const twin = backs.find(({ part }) => part === third.part);
    return source.units.every(
      (unit, level) =>
        unit === target.units[level] ||
        (isJoined(home.marks[level] ?? '', source.marks[level], third.marks[level]) &&
          isJoined(back.marks[level] ?? '', target.marks[level], twin?.marks[level])),
    );
  });
}
