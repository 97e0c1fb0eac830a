import type { Atom, Pile } from './atoms.ts';
import type { Scale } from './size.ts';
import type { Period, Scheme } from './types.ts';

/** One unit in one period. At level -1 the whole. */
export type Place = { readonly level: number; readonly unit: string; readonly period: Period };

/** A combination of units, one per level, that is known to exist. */
export type Crossing = { readonly units: readonly string[]; readonly students: ReadonlyMap<string, number> };

/** The facts laid out for questions about who could have been where: combinations of units against parts. */
export type Plane = {
  readonly crossings: readonly Crossing[];
  readonly atomsIn: (place: Place) => readonly Atom[];
  /** Whether all that one place can hold lies in the other, as far as the combinations of units tell. */
  readonly isWithin: (inner: Place, outer: Place) => boolean;
};

/** The level of the whole. */
export const WHOLE = -1;

/** Lays out a pile. A unit of which no combination is known could lie in any, so it gets one beside each that there is. */
export function planeOf(pile: Pile, scheme: Scheme, scale: Scale): Plane {
  const byUnits = Map.groupBy(pile.atoms, ({ units }) => JSON.stringify(units));
  const real = [...byUnits.values()].map((atoms) => ({
    units: atoms[0]?.units ?? [],
    students: new Map(atoms.map((atom) => [atom.part, scale.size([atom]).students])),
  }));
  const named = (scheme.combinations ?? [])
    .map((units) => scheme.levels.map(({ level }) => units[level] ?? ''))
    .filter((units) => !byUnits.has(JSON.stringify(units)))
    .map(emptyCrossing);
  const listed = [...real, ...named];
  const unknown = scheme.levels.flatMap(({ units }, level) =>
    units
      .filter((unit) => listed.every((crossing) => crossing.units[level] !== unit))
      .flatMap((unit) => listed.map((crossing) => emptyCrossing(crossing.units.with(level, unit)))),
  );
  const crossings = [...listed, ...unknown];
  const holds = ({ level, unit }: Place, units: readonly string[]): boolean => level === WHOLE || units[level] === unit;

  const found = new Map<string, readonly Atom[]>();
  const within = new Map<string, boolean>();
  return {
    crossings,
    atomsIn: (place) => {
      const key = JSON.stringify([place.level, place.unit, place.period.id]);
      const atoms =
        found.get(key) ?? pile.atoms.filter((atom) => place.period.parts.includes(atom.part) && holds(place, atom.units));
      found.set(key, atoms);
      return atoms;
    },
    isWithin: (inner, outer) => {
      if (!inner.period.parts.every((part) => outer.period.parts.includes(part))) return false;
      if (outer.level === WHOLE) return true;
      if (inner.level === outer.level) return inner.unit === outer.unit;
      const key = JSON.stringify([inner.level, inner.unit, outer.level, outer.unit]);
      const known = within.get(key) ?? crossings.every(({ units }) => !holds(inner, units) || holds(outer, units));
      within.set(key, known);
      return known;
    },
  };
}

function emptyCrossing(units: readonly string[]): Crossing {
  return { units, students: new Map() };
}
