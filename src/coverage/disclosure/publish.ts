import { pileOf } from './atoms.ts';
import { keptBlocks, knownBlocks } from './blocks.ts';
import { type Cell, chooseCells, OTHER } from './cells.ts';
import { couldBeWhole, couldBeWholeShare, leastReached } from './erased.ts';
import { DisclosureError } from './errors.ts';
import { linesOf, MEASURES } from './lines.ts';
import { rounded } from './rounding.ts';
import { scaleOf } from './size.ts';
import { type CellShare, sharesOf } from './shares.ts';
import { type Thresholds, thresholds } from './thresholds.ts';
import type { Fact, KnownCell, Period, Publication, Scheme, State } from './types.ts';

/** The state before anything was published. */
export const NOTHING_PUBLISHED: State = { version: 1, periods: [], blocks: [], cells: [] };

/** What `publish` needs besides the facts. */
export type Request = {
  readonly period: Period;
  readonly scheme: Scheme;
  /** The state that the publication before this one gave. */
  readonly before: State;
  /** What differs from `DEFAULTS`. */
  readonly thresholds?: Partial<Thresholds>;
};

/**
 * Makes the publication of one period: a line per unit and measure, protected together with everything in `before`. Pure
 * and deterministic: the same facts, in whatever order, give the same lines. `facts` are those of today: of the period itself
 * and of every part that was published in a period that overlaps it; facts of other parts do no harm.
 *
 * @throws DisclosureError when a threshold is below its floor, the period was published before, facts were added to what
 * was published, a unit is called `other`, or the state is of another version
 */
export function publish(facts: readonly Fact[], { period, scheme, before, thresholds: set }: Request): Publication {
  const least = thresholds(set);
  refuse(period, scheme, before);
  const pile = pileOf(facts, scheme);
  const scale = scaleOf(pile);

  const shown = chooseCells(period, pile, knownBlocks(before.blocks, pile), scheme, { scale, least });
  const earlier = stillThere(before.cells, new Set(pile.atoms.map(({ key }) => key)));
  const cells = shown.cells.filter((cell) => couldBeWhole(cell, earlier, least));
  const shares = new Map(
    scheme.measures.map((measure) => {
      const told = [...sharesOf(cells, measure, { scale, least })];
      return [measure, new Map(told.filter(([cell, one]) => couldBeWholeShare(cell, measure, one, earlier)))] as const;
    }),
  );
  const known = cells.map((cell) => keptCell(period, cell, shares, least));
  return {
    lines: linesOf(period, scheme, cells, shares, scale),
    state: {
      version: 1,
      periods: [...before.periods, period.id],
      blocks: keepVanished(keptBlocks(shown.blocks), before),
      cells: [...before.cells, ...known],
    },
  };
}

function refuse(period: Period, scheme: Scheme, before: State): void {
  if (before.version !== NOTHING_PUBLISHED.version) {
    throw new DisclosureError('unknown-state', 'The state is of another version of this module; publish with that version.');
  }
  if (before.periods.includes(period.id)) {
    throw new DisclosureError('already-published', `${period.id} was published before, and a publication never changes; show that one.`);
  }
  const names = [...scheme.levels.flatMap(({ units }) => units), ...scheme.measures];
  const reserved = names.find((name) => name === OTHER || name === '' || MEASURES.includes(name));
  if (reserved === undefined) return;
  throw new DisclosureError('reserved-name', `A unit or measure is called '${reserved}', which has a meaning here; give it another name.`);
}

/** Earlier cells, without the atoms of which nothing is left, so that they compare with cells of today. */
function stillThere(cells: readonly KnownCell[], present: ReadonlySet<string>): readonly KnownCell[] {
  return cells
    .map((cell) => ({ ...cell, atoms: cell.atoms.filter((key) => present.has(key)) }))
    .filter(({ atoms }) => atoms.length > 0);
}

/** Adds keys that no fact has today, to the blocks they lay in, so that facts that come late are still noticed. */
function keepVanished(blocks: State['blocks'], before: State): State['blocks'] {
  const kept = new Set(blocks.flatMap(({ atoms }) => atoms));
  const vanished = before.blocks.map(({ atoms }) => atoms.filter((key) => !kept.has(key))).filter((atoms) => atoms.length > 0);
  return [...blocks, ...vanished.map((atoms) => ({ atoms, conversations: 0 }))];
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
    atoms: cell.atoms.map(({ key }) => key),
    conversations: rounded(cell.size.conversations),
    students: rounded(cell.size.students),
    shares: Object.fromEntries(told),
  };
}
