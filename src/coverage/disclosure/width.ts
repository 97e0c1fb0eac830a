import { type Crossing, type Place, type Plane, WHOLE } from './plane.ts';

/** Which shown periods of a unit hold a part, as a name: equal names cannot be told apart. Empty: in none. */
type Mark = (level: number, unit: string, part: string) => string;

/** The shown periods by level, unit and part. */
export function marksOf(shown: readonly Place[]): Mark {
  const marks = new Map<string, string>();
  const keyOf = (level: number, unit: string, part: string): string => `${level}\n${level === WHOLE ? '' : unit}\n${part}`;
  for (const { level, unit, period } of shown) {
    for (const part of period.parts) {
      const key = keyOf(level, unit, part);
      marks.set(key, `${marks.get(key) ?? ''}\n${period.id}`);
    }
  }
  return (level, unit, part) => marks.get(keyOf(level, unit, part)) ?? '';
}

/**
 * How many students a hidden place could hold more or fewer without any shown figure changing, counted up to `enough`. Each
 * is shown by a move that nobody could see: a student in another part that no shown period tells apart; or an exchange, in
 * which a student moves from one combination of units to another and, if that could be seen, another student moves back in
 * such a part. Never more than what is possible, so no attacker who only has the shown figures can do better.
 */
export function freedom(hidden: Place, plane: Plane, mark: Mark, parts: readonly string[], enough: number): number {
  const isHere = ({ units }: Crossing): boolean => hidden.level === WHOLE || units[hidden.level] === hidden.unit;
  const inside = plane.crossings.filter(isHere);
  const outside = plane.crossings.filter((crossing) => !isHere(crossing));
  const here = hidden.period.parts;
  const elsewhere = parts.filter((part) => !here.includes(part));
  if (here.some((part) => mark(WHOLE, '', part) === '')) return enough;

  let sum = shifted(inside, here, elsewhere, mark);
  if (sum < enough) sum = Math.max(sum, exchanged(outside, inside, here, elsewhere, mark, enough));
  return sum < enough ? sum + exchanged(inside, outside, here, elsewhere, mark, enough - sum) : sum;
}

/** How many students can move between the parts here and elsewhere, within their combination of units. */
function shifted(inside: readonly Crossing[], here: readonly string[], elsewhere: readonly string[], mark: Mark): number {
  let sum = 0;
  for (const { units, students } of inside) {
    const markOf = (part: string): string =>
      [mark(WHOLE, '', part), ...units.map((unit, level) => mark(level, unit, part))].join('\t');
    const marks = new Set(here.map(markOf));
    const alike = elsewhere.filter((part) => marks.has(markOf(part)));
    const reached = new Set(alike.map(markOf));
    const movable = [...alike, ...here.filter((part) => reached.has(markOf(part)))];
    for (const part of movable) sum += students.get(part) ?? 0;
  }
  return sum;
}

/** How many students can move from some combinations to others in the parts here, against moves back elsewhere. */
function exchanged(
  from: readonly Crossing[],
  to: readonly Crossing[],
  here: readonly string[],
  elsewhere: readonly string[],
  mark: Mark,
  enough: number,
): number {
  const back = new Map<string, number>();
  let sum = 0;
  for (const source of from) {
    for (const part of here) {
      let left = source.students.get(part) ?? 0;
      for (const target of to) {
        if (left === 0) break;
        const levels = differing(source, target);
        if (isUnseen(source, target, levels, part, mark)) {
          sum += left;
          left = 0;
        }
        for (const other of elsewhere) {
          if (left === 0) break;
          if (!isAlike(source, target, levels, part, other, mark)) continue;
          const key = `${target.units.join('\n')}\n\n${other}`;
          const free = back.get(key) ?? target.students.get(other) ?? 0;
          const moved = Math.min(left, free);
          back.set(key, free - moved);
          left -= moved;
          sum += moved;
        }
      }
      if (sum >= enough) return sum;
    }
  }
  return sum;
}

function differing(one: Crossing, other: Crossing): readonly number[] {
  return one.units.flatMap((unit, level) => (other.units[level] === unit ? [] : [level]));
}

function isUnseen(one: Crossing, other: Crossing, levels: readonly number[], part: string, mark: Mark): boolean {
  return levels.every((level) => [one, other].every(({ units }) => mark(level, units[level] ?? '', part) === ''));
}

function isAlike(
  one: Crossing,
  other: Crossing,
  levels: readonly number[],
  part: string,
  elsewhere: string,
  mark: Mark,
): boolean {
  return levels.every((level) =>
    [one, other].every(({ units }) => mark(level, units[level] ?? '', part) === mark(level, units[level] ?? '', elsewhere)),
  );
}
