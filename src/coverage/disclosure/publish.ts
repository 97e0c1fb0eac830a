import { pileOf } from './atoms.ts';
import type { Tools } from './audit.ts';
import { type Cell, chooseCells, OTHER } from './cells.ts';
import { couldBeWhole, couldBeWholeShare, type Earlier, leastReached } from './erased.ts';
import { DisclosureError } from './errors.ts';
import { linesOf, MEASURES } from './lines.ts';
import { type Place, type Plane, planeOf, WHOLE } from './plane.ts';
import { rounded } from './rounding.ts';
import { type Scale, scaleOf, type Size } from './size.ts';
import { type CellShare, sharesOf, type Target } from './shares.ts';
import { type Thresholds, thresholds } from './thresholds.ts';
import type { Ahead, Fact, KnownCell, Period, Publication, Scheme, State } from './types.ts';

/** The state before anything was published. */
export const NOTHING_PUBLISHED: State = { version: 1, periods: [], cells: [] };

/** What `publish` needs besides the facts. */
export type Request = {
  readonly period: Period;
  /** The longer periods that will close later and hold this one: room is kept for them. */
  readonly ahead?: readonly Ahead[];
  readonly scheme: Scheme;
  /** The state that the publication before this one gave. */
  readonly before: State;
  /** What differs from `DEFAULTS`. */
  readonly thresholds?: Partial<Thresholds>;
  /**
   * How many students have been erased since something was first published, if known. From the threshold on, what is missing
   * of the whole is itself a large group.
   */
  readonly erased?: number;
  /** Off, only single cells are protected. For tests that show what differences would give away. */
  readonly complementary?: boolean;
};

/**
 * Makes the publication of one period: a line per unit and measure, protected together with everything in `before`. Pure
 * and deterministic: the same facts, in whatever order, give the same lines. `facts` are those of today: of the period itself
 * and of every published period that overlaps it, or overlaps one that does.
 *
 * @throws DisclosureError when a threshold is below its floor, the period was published before, facts were added to what
 * was published, a unit has a name with a meaning here, or the state is of another version
 */
export function publish(facts: readonly Fact[], request: Request): Publication {
  const { period, ahead = [], scheme, before, complementary = true, erased = 0 } = request;
  const least = thresholds(request.thresholds);
  refuse(period, scheme, before);
  const pile = pileOf(facts, scheme);
  const scale = scaleOf(pile);
  const plane = planeOf(pile, scheme, scale);
  const earlier = before.cells.map((cell) => ({ ...cell, place: placeOf(cell, scheme, before) }));
  for (const cell of earlier) refuseLate(cell, plane, scale);

  const manyErased = erased >= least.students;
  const tellable = (place: Place, size: Size): boolean =>
    (manyErased && place.level === WHOLE) || couldBeWhole(place, size, earlier, plane);
  const tools: Tools = { plane, scheme, scale, least, protect: complementary, tellable };
  const closed = [...before.periods, period];
  const cells = chooseCells(period, ahead, { shown: earlier.map(({ place }) => place), closed }, tools);

  const [families, targets] = [familiesOf(cells, scheme), targetsOf(period, tools)];
  const shares = new Map(
    scheme.measures.map((measure) => {
      const tell = (cell: Cell, one: CellShare): boolean => couldBeWholeShare(cell, measure, one, earlier, plane);
      return [measure, sharesOf(families, targets, measure, { scale, least, tellable: tell })] as const;
    }),
  );
  const known = cells.filter(({ place }) => place !== undefined).map((cell) => keptCell(period, cell, shares, least));
  return {
    lines: linesOf(period, scheme, cells, shares, scale),
    state: { version: 1, periods: closed, cells: [...before.cells, ...known] },
  };
}

function targetsOf(period: Period, { plane, scheme }: Tools): readonly Target[] {
  const whole = { ...scheme.whole, atoms: plane.atomsIn({ level: WHOLE, unit: scheme.whole.unit, period }) };
  const units = scheme.levels.flatMap((level, at) =>
    level.units.map((unit) => ({ level: level.level, unit, atoms: plane.atomsIn({ level: at, unit, period }) })),
  );
  return [whole, ...units];
}

/** The levels that do not cross, together; each that does, by itself. The whole belongs to each. */
function familiesOf(cells: readonly Cell[], { whole, levels }: Scheme): readonly (readonly Cell[])[] {
  const nested = levels.filter(({ crosses }) => !crosses).map(({ level }) => level);
  const crossing = levels.filter(({ crosses }) => crosses).map(({ level }) => [level]);
  return [nested, ...crossing].map((names) => cells.filter(({ level }) => level === whole.level || names.includes(level)));
}

function placeOf({ level, unit, period }: KnownCell, { levels }: Scheme, { periods }: State): Place {
  const found = periods.find(({ id }) => id === period) ?? { id: period, parts: [] };
  return { level: levels.findIndex((one) => one.level === level), unit, period: found };
}

function refuse(period: Period, scheme: Scheme, before: State): void {
  if (before.version !== NOTHING_PUBLISHED.version) {
    throw new DisclosureError('unknown-state', 'The state is of another version of this module; publish with that version.');
  }
  if (before.periods.some(({ id }) => id === period.id)) {
    throw new DisclosureError(
      'already-published',
      `${period.id} was published before, and a publication never changes; show that one.`,
    );
  }
  const names = [...scheme.levels.flatMap(({ units }) => units), ...scheme.measures];
  const reserved = names.find((name) => name === OTHER || name === '' || MEASURES.includes(name));
  if (reserved === undefined) return;
  throw new DisclosureError(
    'reserved-name',
    `A unit or measure is called '${reserved}', which has a meaning here; give it another name.`,
  );
}

function refuseLate({ place, counted }: Earlier, plane: Plane, scale: Scale): void {
  if (scale.size(plane.atomsIn(place)).conversations <= counted) return;
  throw new DisclosureError(
    'late-facts',
    `There are more conversations in ${place.period.id} than when it was published. Give facts that come late a part that is still open.`,
  );
}

function keptCell(
  period: Period,
  cell: Cell,
  shares: ReadonlyMap<string, ReadonlyMap<Cell, CellShare>>,
  least: Thresholds,
): KnownCell {
  const told = [...shares].flatMap(([measure, byCell]) => {
    const one = byCell.get(cell);
    return one ? [[measure, leastReached(one, least.students)] as const] : [];
  });
  return {
    period: period.id,
    level: cell.level,
    unit: cell.unit,
    counted: cell.size.conversations,
    conversations: rounded(cell.size.conversations),
    students: rounded(cell.size.students),
    shares: Object.fromEntries(told),
  };
}
