import type { Atom } from './atoms.ts';
import { type Place, type Plane, WHOLE } from './plane.ts';
import { isLarge, type Scale } from './size.ts';
import type { Thresholds } from './thresholds.ts';
import type { Ahead, Scheme } from './types.ts';

type Tools = { readonly plane: Plane; readonly scheme: Scheme; readonly scale: Scale; readonly least: Thresholds };

/**
 * Whether showing a place leaves no small difference with the places that are shown already: with each that lies in it or
 * around it, and with all of one level together. A difference that nothing can lie in is no difference; one that happens to
 * be empty is a small one.
 */
export function differsEnough(place: Place, shown: readonly Place[], tools: Tools): boolean {
  const { plane } = tools;
  const inside = shown.filter((other) => isInside(other, place, plane));
  const around = shown.filter((other) => isInside(place, other, plane));
  return (
    inside.every((other) => leavesEnough(place, [other], tools)) &&
    families(inside).every((family) => leavesEnough(place, family, tools)) &&
    around.every((outer) => {
      if (!leavesEnough(outer, [place], tools)) return false;
      const within = shown.filter((other) => other !== outer && isInside(other, outer, plane));
      return families([...within, place])
        .filter((family) => family.includes(place))
        .every((family) => leavesEnough(outer, family, tools));
    })
  );
}

/** Whether one place lies in another, by its units and parts or by what happens to be in it. */
function isInside(inner: Place, outer: Place, plane: Plane): boolean {
  if (plane.isWithin(inner, outer)) return true;
  const held = new Set(plane.atomsIn(outer));
  return plane.atomsIn(inner).every((atom) => held.has(atom));
}

/** Whether what lies in a place and in none of the others is large, or could not exist. */
function leavesEnough(place: Place, others: readonly Place[], tools: Tools): boolean {
  const { plane, scale, least } = tools;
  if (coversAll(place, others, tools)) return true;
  const taken = new Set(others.flatMap((other) => plane.atomsIn(other)));
  return isLarge(scale.size(plane.atomsIn(place).filter((atom: Atom) => !taken.has(atom))), least);
}

/** Whether each part and combination of units of a place lies in one of the others. */
export function coversAll(place: Place, others: readonly Place[], { plane, scheme }: Pick<Tools, 'plane' | 'scheme'>): boolean {
  const holds = (at: Place, units: readonly string[]): boolean => at.level === WHOLE || units[at.level] === at.unit;
  const listed = place.level === WHOLE ? scheme.levels.every(({ units }) => units.length > 0) : true;
  const combinations = plane.crossings.filter(({ units }) => holds(place, units));
  return (
    listed &&
    place.period.parts.every((part) =>
      combinations.every(({ units }) => others.some((other) => other.period.parts.includes(part) && holds(other, units))),
    )
  );
}

/** Places that do not overlap, per level: long periods first and short ones first, so that both ways of subtracting are seen. */
function families(places: readonly Place[]): readonly (readonly Place[])[] {
  return [...Map.groupBy(places, ({ level }) => level).values()].flatMap((level) => {
    const long = level.toSorted((one, other) => other.period.parts.length - one.period.parts.length);
    return [apart(long), apart(long.toReversed())];
  });
}

function apart(places: readonly Place[]): readonly Place[] {
  return places.reduce<readonly Place[]>(
    (kept, place) => (kept.some((one) => overlaps(one, place)) ? kept : [...kept, place]),
    [],
  );
}

function overlaps(one: Place, other: Place): boolean {
  return (
    one.level === other.level && one.unit === other.unit && one.period.parts.some((part) => other.period.parts.includes(part))
  );
}

/**
 * Whether showing a unit now leaves room for longer periods that are still to come: of what was kept hidden of the unit so
 * far in such a period, either nothing is left or enough to be told with it, in more than one part so that none of them can
 * be found by subtracting. Of a quiet period something must be left in
 * any case, at its end also beside periods that it only shares a part with.
 */
export function leavesRoom(
  place: Place,
  ahead: readonly Ahead[],
  closed: ReadonlySet<string>,
  shown: readonly Place[],
  tools: Tools,
): boolean {
  const own = [place, ...shown.filter((other) => other.level === place.level && other.unit === place.unit)];
  return ahead.every((longer) => {
    const soFar = { ...place, period: { id: `${longer.id} so far`, parts: longer.parts.filter((part) => closed.has(part)) } };
    const inside = own.filter((other) => tools.plane.isWithin(other, soFar));
    const left = soFar.period.parts.filter((part) => !inside.some(({ period }) => period.parts.includes(part))).length;
    if (left === 0 || (longer.quiet && isLastAndAll(longer, own))) return !longer.quiet;
    return left > 1 && leavesEnough(soFar, apart(inside), tools);
  });
}

/** Whether nothing is left of a period at all, now that its last part is about to be shown. */
function isLastAndAll(longer: Ahead, own: readonly Place[]): boolean {
  return longer.parts.every((part) => own.some(({ period }) => period.parts.includes(part)));
}
