import type { Atom, Pile } from './atoms.ts';
import { type Block, fit } from './blocks.ts';
import type { Scale, Size } from './size.ts';
import type { Thresholds } from './thresholds.ts';
import type { Period, Scheme } from './types.ts';

/** The name under which units that are too small to show are shown together. */
export const OTHER = 'other';

/** A unit that may be shown, with the atoms that its figures are counted over. */
export type Cell = { readonly level: string; readonly unit: string; readonly atoms: readonly Atom[]; readonly size: Size };

/** The cells that a period shows, those of the whole first, and the blocks as they are then. */
export type Shown = { readonly cells: readonly Cell[]; readonly blocks: readonly Block[] };

type Tools = { readonly scale: Scale; readonly least: Thresholds };
type Candidate = { readonly level: string; readonly unit: string; readonly atoms: readonly Atom[] };

/**
 * Chooses what a period shows: the whole, then level by level the units from large to small, each if it fits the blocks that
 * are left by then, and what a level could not show together as `other`.
 */
export function chooseCells(period: Period, pile: Pile, known: readonly Block[], scheme: Scheme, tools: Tools): Shown {
  const parts = new Set(period.parts);
  const atoms = pile.atoms.filter(({ part }) => parts.has(part));
  const whole = tryToShow({ cells: [], blocks: known }, { ...scheme.whole, atoms }, tools);
  return scheme.levels.reduce((shown, _, at) => showLevel(shown, at, atoms, scheme, tools), whole);
}

function showLevel(before: Shown, at: number, atoms: readonly Atom[], { levels }: Scheme, tools: Tools): Shown {
  const { level, units } = levels[at] ?? { level: '', units: [] };
  const byUnit = Map.groupBy(atoms, (atom) => atom.units[at] ?? '');
  const candidates = units.map((unit) => ({ level, unit, atoms: byUnit.get(unit) ?? [] })).toSorted(bySize);
  const after = candidates.reduce((shown, candidate) => tryToShow(shown, candidate, tools), before);

  const visible = new Set(after.cells.slice(before.cells.length).map(({ unit }) => unit));
  const hidden = units.filter((unit) => !visible.has(unit));
  if (visible.size === 0 || hidden.length < 2) return after;
  const rest = atoms.filter((atom) => !visible.has(atom.units[at] ?? ''));
  return tryToShow(after, { level, unit: OTHER, atoms: rest }, tools);
}

function tryToShow(shown: Shown, candidate: Candidate, { scale, least }: Tools): Shown {
  const cut = candidate.atoms.length === 0 ? undefined : fit(candidate.atoms, shown.blocks, scale, least);
  if (!cut) return shown;
  return { cells: [...shown.cells, { ...candidate, atoms: cut.atoms, size: cut.size }], blocks: cut.blocks };
}

/** Large before small, so that what must give way for a small unit is the smallest that is large enough; names for equals. */
function bySize(one: Candidate, other: Candidate): number {
  return facts(other) - facts(one) || (one.unit < other.unit ? -1 : 1);
}

function facts({ atoms }: Candidate): number {
  return atoms.reduce((sum, atom) => sum + atom.facts.length, 0);
}
