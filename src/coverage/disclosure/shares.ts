import type { Atom } from './atoms.ts';
import type { Cell } from './cells.ts';
import { type Told, share } from './rounding.ts';
import { isLarge, type Scale, type ShareSize } from './size.ts';
import type { Thresholds } from './thresholds.ts';

/** A share of one cell as it may be told, with what it was counted from. */
export type CellShare = { readonly told: Told; readonly size: ShareSize };

/** What sharing needs. `tellable`: whether a share does not give away that somebody was erased. */
type Tools = {
  readonly scale: Scale;
  readonly least: Thresholds;
  readonly tellable: (cell: Cell, share: CellShare) => boolean;
};
/** What one measure has told so far in this period. */
type Story = { readonly exact: readonly (readonly Atom[])[]; readonly coded: readonly (readonly Atom[])[] };

/** A unit of the period, shown or not, whose share must not be narrowed down when it is not told. */
export type Target = { readonly level: string; readonly unit: string; readonly atoms: readonly Atom[] };

/**
 * Decides per cell of one period what may be told of one measure. A share and its complement are two categories of one
 * table, so both must be large: in the cell, and in every piece into which the shares told as numbers cut the material. A
 * cell where one of the two is small is told as an extreme, if enough stays untold around it for the extreme to keep its
 * width; otherwise, and where a number would lay bare a small remainder, nothing is told (complementary suppression). Each
 * of the `families` starts with the whole; cells of different families are held against each other where one holds the other.
 */
export function sharesOf(
  families: readonly (readonly Cell[])[],
  targets: readonly Target[],
  measure: string,
  tools: Tools,
): ReadonlyMap<Cell, CellShare> {
  const result = new Map<Cell, CellShare>();
  for (const family of families) {
    const levels = new Set(family.map(({ level }) => level));
    const around = targets.filter(({ level }) => levels.has(level));
    for (const [cell, told] of familyShares(family, around, result, measure, tools)) result.set(cell, told);
  }
  return result;
}

/** The shares of one family: as many as can be told, taking back the smallest number until nothing untold is narrow. */
function familyShares(
  family: readonly Cell[],
  targets: readonly Target[],
  told: ReadonlyMap<Cell, CellShare>,
  measure: string,
  tools: Tools,
): ReadonlyMap<Cell, CellShare> {
  const silent = new Set<Cell>();
  for (;;) {
    const { shares, story } = tellFamily(family, silent, told, measure, tools);
    const narrow = targets.find((target) => isNarrow(target, shares, story, measure, tools));
    const numbers = [...shares]
      .filter(([, one]) => one.told.bound === null)
      .toSorted(([, one], [, other]) => one.size.students - other.size.students);
    const victim = narrow && (numbers.find(([cell]) => cell.level === narrow.level) ?? numbers[0]);
    if (!victim) return shares;
    silent.add(victim[0]);
  }
}

function tellFamily(
  family: readonly Cell[],
  silent: ReadonlySet<Cell>,
  before: ReadonlyMap<Cell, CellShare>,
  measure: string,
  tools: Tools,
): { readonly shares: ReadonlyMap<Cell, CellShare>; readonly story: Story } {
  const count = (atoms: readonly Atom[]): ShareSize => tools.scale.shareSize(atoms, measure);
  const isFull = (atoms: readonly Atom[]): boolean => isTwoSided(count(atoms), tools.least);
  const numbers = [...before].filter(([, { told }]) => told.bound === null).map(([cell]) => cell.atoms);
  const shares = new Map<Cell, CellShare>();
  let story: Story = { exact: [], coded: [] };
  for (const cell of withBase(family, (atoms) => isLarge(count(atoms), tools.least))) {
    const size = count(cell.atoms);
    const told =
      silent.has(cell) || !isLarge(size, tools.least) ? undefined : share(size.yes, size.students, tools.least.students);
    if (!told || !tools.tellable(cell, { told, size })) continue;
    const next = told.bound === null ? tellNumber(cell, story, isFull) : tellExtreme(cell, story, isFull);
    if (!next || (told.bound === null && !numbers.every((atoms) => differsFully(cell.atoms, atoms, isFull)))) continue;
    shares.set(cell, { told, size });
    story = next;
  }
  return { shares, story };
}

/**
 * Whether the numbers around a unit that is not told as a number leave its own less room than the threshold: those who
 * reached it can only change places with others in the same piece of the material.
 */
function isNarrow(
  target: Target,
  shares: ReadonlyMap<Cell, CellShare>,
  { exact }: Story,
  measure: string,
  { scale, least }: Tools,
): boolean {
  if (target.atoms.length === 0) return false;
  const own = [...shares].find(([cell]) => cell.level === target.level && cell.unit === target.unit)?.[1];
  if (own?.told.bound === null) return false;
  const inside = new Set(target.atoms);
  const seen = new Set(exact.flat());
  if (target.atoms.some((atom) => !seen.has(atom))) return false;

  const isLargeItself = isLarge(scale.size(target.atoms), least);
  let room = 0;
  for (const piece of exact) {
    const here = piece.filter((atom) => inside.has(atom));
    if (here.length === 0 || here.length === piece.length) continue;
    const { yes } = scale.shareSize(piece, measure);
    const held = scale.shareSize(here, measure).students;
    const rest = scale.shareSize(
      piece.filter((atom) => !inside.has(atom)),
      measure,
    ).students;
    room += isLargeItself ? Math.min(yes, held) - Math.max(0, yes - rest) : yes;
  }
  return room < least.students;
}

/** Whether two groups of which one holds the other differ in nothing, or in enough on both sides. */
function differsFully(one: readonly Atom[], other: readonly Atom[], isFull: (atoms: readonly Atom[]) => boolean): boolean {
  const [outer, inner] = one.length < other.length ? [other, new Set(one)] : [one, new Set(other)];
  const rest = outer.filter((atom) => !inner.has(atom));
  return rest.length === 0 || rest.length > outer.length - inner.size || isFull(rest);
}

function isTwoSided(size: ShareSize, least: Thresholds): boolean {
  return isLarge(size, least) && size.yes >= least.students && size.students - size.yes >= least.students;
}

/** The story after a number was told of the cell, or `undefined` when that would tell too much of a piece of the material. */
function tellNumber({ atoms }: Cell, { exact, coded }: Story, isFull: (atoms: readonly Atom[]) => boolean): Story | undefined {
  const cell = new Set(atoms);
  const crossed = coded.some((extreme) => extreme.some((atom) => cell.has(atom)) && !extreme.every((atom) => cell.has(atom)));
  if (crossed) return undefined;

  const pieces = cutBy(exact, atoms);
  const extremes = new Set(coded.flat());
  const fits = pieces.every((piece) => {
    if (exact.includes(piece)) return true;
    const untold = piece.filter((atom) => !extremes.has(atom));
    return isFull(piece) && (untold.length === piece.length || isFull(untold));
  });
  return fits ? { exact: pieces, coded } : undefined;
}

/** The story after an extreme was told of the cell, or `undefined` when the numbers around it would narrow it. */
function tellExtreme({ atoms }: Cell, { exact, coded }: Story, isFull: (atoms: readonly Atom[]) => boolean): Story | undefined {
  const extremes = new Set([...coded.flat(), ...atoms]);
  const cell = new Set(atoms);
  const touched = exact.filter((block) => block.some((atom) => cell.has(atom)));
  const fits = touched.every((block) => isFull(block.filter((atom) => !extremes.has(atom))));
  return fits ? { exact, coded: [...coded, atoms] } : undefined;
}

/**
 * The cells of which it may be told of how many students a measure was observed, whatever became of it: the larger ones first, as long as every
 * piece into which they cut the material is large. It goes by what was observed alone, so that measures that are observed together, each of
 * which tells some of these numbers, tell no more between them.
 */
function withBase(family: readonly Cell[], isEnough: (atoms: readonly Atom[]) => boolean): readonly Cell[] {
  let pieces: readonly (readonly Atom[])[] = [];
  return family.filter(({ atoms }) => {
    const next = cutBy(pieces, atoms);
    const fits = next.every((piece) => pieces.includes(piece) || isEnough(piece));
    if (fits) pieces = next;
    return fits;
  });
}

/** The blocks as a cell cuts them, and what of it lies in none of them. */
function cutBy(blocks: readonly (readonly Atom[])[], atoms: readonly Atom[]): readonly (readonly Atom[])[] {
  const [cell, seen] = [new Set(atoms), new Set(blocks.flat())];
  const cut = blocks.flatMap((block) => split(block, cell));
  return [...cut, atoms.filter((atom) => !seen.has(atom))].filter((piece) => piece.length > 0);
}

/** The piece of a block inside a cell and the piece outside it; the same block where it lies on one side. */
function split(block: readonly Atom[], cell: ReadonlySet<Atom>): readonly (readonly Atom[])[] {
  const inside = block.filter((atom) => cell.has(atom));
  if (inside.length === 0 || inside.length === block.length) return [block];
  return [inside, block.filter((atom) => !cell.has(atom))];
}
