import { coversAll } from './differences.ts';
import { type Place, type Plane, WHOLE } from './plane.ts';
import { computable } from './rank.ts';
import { isLarge, type Scale, type Size } from './size.ts';
import type { Thresholds } from './thresholds.ts';
import type { Period, Scheme } from './types.ts';
import { freedom, type Spot, spotsOf } from './width.ts';

/** What choosing needs. `protect` is off only in tests that show what complementary suppression is for. */
export type Tools = {
  readonly plane: Plane;
  readonly scheme: Scheme;
  readonly scale: Scale;
  readonly least: Thresholds;
  readonly protect: boolean;
  /** Whether a place does not give away that somebody was erased. */
  readonly tellable: (place: Place, size: Size) => boolean;
};

/** What was published before: the places that were shown, and all periods, this one included. */
export type History = { readonly shown: readonly Place[]; readonly closed: readonly Period[] };

/**
 * Takes back the smallest of the chosen places, those of the level in trouble first, until no small combination of units can
 * be computed and no hidden unit is narrowed down. What is taken back is itself hidden from then on. Without the whole
 * nothing is shown.
 */
export function takeBack(chosen: readonly Place[], history: History, parts: readonly string[], tools: Tools): readonly Place[] {
  const kept = covered(chosen, history, tools);
  const after = widened(kept, history, parts, tools);
  return after.length === kept.length ? kept : takeBack(after, history, parts, tools);
}

/** What stays when no small combination of units may be computed from it. */
function covered(chosen: readonly Place[], history: History, tools: Tools): readonly Place[] {
  const bare = bareCrossings(chosen, tools);
  const victim = chosen.findLast(
    (place) =>
      place.level !== WHOLE &&
      bare.some((units) => units[place.level] === place.unit) &&
      !coversAll(place, ownOf(place, history.shown), tools),
  );
  return victim ? covered(without(chosen, victim), history, tools) : chosen;
}

/** What stays when no hidden place may be narrowed down. */
function widened(chosen: readonly Place[], history: History, parts: readonly string[], tools: Tools): readonly Place[] {
  let kept = chosen;
  let spots = spotsOf([...history.shown, ...kept], tools.plane, parts);
  for (const place of hiddenPlaces(chosen, history, tools)) {
    if (kept.length === 0) return kept;
    if (!isNarrow(place, [...history.shown, ...kept], spots, tools)) continue;
    const isSafe = (shown: readonly Place[]): boolean => {
      const all = [...history.shown, ...shown];
      return !isNarrow(place, all, spotsOf(all, tools.plane, parts), tools);
    };
    kept = freed(place, kept, isSafe, tools);
    spots = spotsOf([...history.shown, ...kept], tools.plane, parts);
  }
  return kept;
}

function without(places: readonly Place[], victim: Place): readonly Place[] {
  return victim.level === WHOLE ? [] : places.filter((place) => place !== victim);
}

/** What can stay shown beside a hidden place: drops until that is safe, and puts back what need not have been dropped. */
function freed(
  place: Place,
  shown: readonly Place[],
  isSafe: (shown: readonly Place[]) => boolean,
  tools: Tools,
): readonly Place[] {
  const order = bySize(shown, tools).toReversed();
  const rank = ({ level }: Place): number => (level === WHOLE ? 2 : Number(level !== place.level));
  let kept = shown;
  const dropped: Place[] = [];
  for (const victim of order.toSorted((one, other) => rank(one) - rank(other))) {
    kept = without(kept, victim);
    dropped.push(victim);
    if (isSafe(kept)) break;
  }
  for (const victim of dropped.slice(0, -1).toReversed()) {
    const back = shown.filter((one) => one === victim || kept.includes(one));
    if (kept.length > 0 && isSafe(back)) kept = back;
  }
  return kept;
}

/** The units that earlier periods and this one do not show, as far as what this one shows can say anything of them. */
function hiddenPlaces(chosen: readonly Place[], { shown, closed }: History, { scheme }: Tools): readonly Place[] {
  const now = closed.at(-1)?.parts ?? [];
  const touched = new Set([now, ...shown.map(({ period }) => period.parts).filter((parts) => meet(parts, now))].flat());
  const levels = [[WHOLE, [scheme.whole.unit]] as const, ...scheme.levels.map(({ units }, level) => [level, units] as const)];
  const visible = new Set([...shown, ...chosen].map(({ level, unit, period }) => `${level}\n${unit}\n${period.id}`));
  const periods = closed.filter(({ parts }) => parts.some((part) => touched.has(part)));
  return levels.flatMap(([level, units]) =>
    units.flatMap((unit) =>
      periods.filter(({ id }) => !visible.has(`${level}\n${unit}\n${id}`)).map((period) => ({ level, unit, period })),
    ),
  );
}

function meet(one: readonly string[], other: readonly string[]): boolean {
  return one.some((part) => other.includes(part));
}

/** Whether a hidden place has less room than the threshold, and is not simply the sum of what its unit shows. */
function isNarrow(place: Place, shown: readonly Place[], spots: readonly Spot[], tools: Tools): boolean {
  const enough = tools.least.students;
  if (freedom(place, spots, enough) >= enough) return false;
  return !coversAll(place, ownOf(place, shown), tools);
}

/** What is shown of the unit of a place, within its period. */
function ownOf(place: Place, shown: readonly Place[]): readonly Place[] {
  const parts = new Set(place.period.parts);
  return shown.filter(
    ({ level, unit, period }) => level === place.level && unit === place.unit && period.parts.every((part) => parts.has(part)),
  );
}

/** The small combinations of units of which the students can be computed from what the period shows. */
function bareCrossings(chosen: readonly Place[], { plane, scale, least }: Tools): readonly (readonly string[])[] {
  const whole = chosen[0];
  if (!whole) return [];
  const atoms = plane.atomsIn(whole);
  const holds = (place: Place, units: readonly string[]): boolean => place.level === WHOLE || units[place.level] === place.unit;
  const alone = computable(chosen.map((place) => plane.crossings.map(({ units }) => Number(holds(place, units)))));
  return plane.crossings
    .filter((_, at) => alone[at])
    .map(({ units }) => units)
    .filter((units) => {
      const own = atoms.filter((atom) => same(atom.units, units));
      return own.length > 0 && !isLarge(scale.size(own), least);
    });
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.every((unit, level) => unit === other[level]);
}

/** Large before small, so that what gives way for a small unit is the smallest that is large enough; names for equals. */
export function bySize(places: readonly Place[], { plane }: Tools): readonly Place[] {
  const count = (place: Place): number => plane.atomsIn(place).reduce((sum, { facts }) => sum + facts.length, 0);
  return places.toSorted((one, other) => count(other) - count(one) || (one.unit < other.unit ? -1 : 1));
}
