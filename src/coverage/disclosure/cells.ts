import type { Atom } from './atoms.ts';
import { bySize, type History, takeBack, type Tools } from './audit.ts';
import { differsEnough, leavesRoom } from './differences.ts';
import { type Place, WHOLE } from './plane.ts';
import { isLarge, type Size } from './size.ts';
import type { Ahead, Period } from './types.ts';

/** The name under which units that are too small to show are shown together. */
export const OTHER = 'other';

/** What is shown of one unit in the period that closes. `place` is missing for `other`, which is what the others leave of the whole. */
export type Cell = {
  readonly level: string;
  readonly unit: string;
  readonly place?: Place;
  readonly atoms: readonly Atom[];
  readonly size: Size;
};

/**
 * Chooses what a period shows: first the whole, then level by level the units from large to small, as long as each is large
 * and leaves no small difference; then takes back the smallest, until no hidden unit of any closed period can be narrowed
 * down. What a level does not show is shown together as `other`, where that is more than one unit.
 */
export function chooseCells(period: Period, ahead: readonly Ahead[], history: History, tools: Tools): readonly Cell[] {
  const { scheme } = tools;
  const parts = new Set(history.closed.flatMap((closed) => closed.parts));
  const add = (chosen: readonly Place[], place: Place): readonly Place[] =>
    mayShow(place, ahead, parts, [...history.shown, ...chosen], tools) ? [...chosen, place] : chosen;

  const whole = add([], { level: WHOLE, unit: scheme.whole.unit, period });
  if (whole.length === 0) return [];
  const chosen = scheme.levels.reduce(
    (before, { units }, level) =>
      bySize(
        units.map((unit) => ({ level, unit, period })),
        tools,
      ).reduce(add, before),
    whole,
  );
  const kept = tools.protect ? takeBack(chosen, history, [...parts], tools) : chosen;
  return [...kept.map((place) => cellOf(place, tools)), ...others(kept, period, tools)];
}

function mayShow(
  place: Place,
  ahead: readonly Ahead[],
  closed: ReadonlySet<string>,
  shown: readonly Place[],
  tools: Tools,
): boolean {
  const size = tools.scale.size(tools.plane.atomsIn(place));
  if (!isLarge(size, tools.least) || !tools.tellable(place, size)) return false;
  return !tools.protect || (differsEnough(place, shown, tools) && leavesRoom(place, ahead, closed, shown, tools));
}

function cellOf(place: Place, { plane, scheme, scale }: Tools): Cell {
  const atoms = plane.atomsIn(place);
  const level = scheme.levels[place.level]?.level ?? scheme.whole.level;
  return { level, unit: place.unit, place, atoms, size: scale.size(atoms) };
}

function others(kept: readonly Place[], period: Period, { plane, scheme, scale, least }: Tools): readonly Cell[] {
  const all = plane.atomsIn({ level: WHOLE, unit: '', period });
  return scheme.levels.flatMap(({ level, units }, at) => {
    const visible = new Set(kept.filter((place) => place.level === at).map(({ unit }) => unit));
    const atoms = all.filter((atom) => !visible.has(atom.units[at] ?? ''));
    const size = scale.size(atoms);
    const isOne = visible.size > 0 && units.length - visible.size >= 2 && isLarge(size, least);
    return isOne ? [{ level, unit: OTHER, atoms, size }] : [];
  });
}
