import type { Atom } from './atoms.ts';
import type { Cell } from './cells.ts';
import { type Told, share } from './rounding.ts';
import { isLarge, type Scale, type ShareSize } from './size.ts';
import type { Thresholds } from './thresholds.ts';

/** A share of one cell as it may be told, with what it was counted from. */
export type CellShare = { readonly told: Told; readonly size: ShareSize };

type Tools = { readonly scale: Scale; readonly least: Thresholds };
/** What one measure has told so far in this period. */
type Story = { readonly exact: readonly (readonly Atom[])[]; readonly coded: readonly (readonly Atom[])[] };

/**
 * Decides per cell of one period what may be told of one measure. A share and its complement are two categories of one
 * table, so both must be large: in the cell, and in every piece into which the shares told as numbers cut the material. A
 * cell where one of the two is small is told as an extreme, if enough stays untold around it for the extreme to keep its
 * width; otherwise, and where a number would lay bare a small remainder, nothing is told (complementary suppression).
 */
export function sharesOf(cells: readonly Cell[], measure: string, tools: Tools): ReadonlyMap<Cell, CellShare> {
  const count = (atoms: readonly Atom[]): ShareSize => tools.scale.shareSize(atoms, measure);
  const isFull = (atoms: readonly Atom[]): boolean => isTwoSided(count(atoms), tools.least);
  const result = new Map<Cell, CellShare>();
  let story: Story = { exact: [], coded: [] };

  for (const cell of cells) {
    const size = count(cell.atoms);
    const told = isLarge(size, tools.least) ? share(size.yes, size.students, tools.least.students) : undefined;
    const next = told && (told.bound === null ? tellNumber(cell, story, isFull) : tellExtreme(cell, story, isFull));
    if (!told || !next) continue;
    result.set(cell, { told, size });
    story = next;
  }
  return result;
}

function isTwoSided(size: ShareSize, least: Thresholds): boolean {
  return isLarge(size, least) && size.yes >= least.students && size.students - size.yes >= least.students;
}

/** The story after a number was told of the cell, or `undefined` when that would tell too much of a piece of the material. */
function tellNumber({ atoms }: Cell, { exact, coded }: Story, isFull: (atoms: readonly Atom[]) => boolean): Story | undefined {
  const cell = new Set(atoms);
  const crossed = coded.some((extreme) => extreme.some((atom) => cell.has(atom)) && !extreme.every((atom) => cell.has(atom)));
  if (crossed) return undefined;

  const seen = new Set(exact.flat());
  const cut = exact.flatMap((block) => split(block, cell));
  const pieces = [...cut, atoms.filter((atom) => !seen.has(atom))].filter((piece) => piece.length > 0);
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

/** The piece of a block inside a cell and the piece outside it; the same block where it lies on one side. */
function split(block: readonly Atom[], cell: ReadonlySet<Atom>): readonly (readonly Atom[])[] {
  const inside = block.filter((atom) => cell.has(atom));
  if (inside.length === 0 || inside.length === block.length) return [block];
  return [inside, block.filter((atom) => !cell.has(atom))];
}
