import type { Atom, Pile } from './atoms.ts';
import { DisclosureError } from './errors.ts';
import { isLarge, type Scale, type Size } from './size.ts';
import type { Thresholds } from './thresholds.ts';
import type { KnownBlock } from './types.ts';

/** Atoms that everything published so far contains together or not at all. */
export type Block = { readonly atoms: readonly Atom[]; readonly conversations: number };

/** What of a group can be told: whole blocks inside it, and the blocks as they are once it has been told. */
export type Cut = { readonly atoms: readonly Atom[]; readonly size: Size; readonly blocks: readonly Block[] };

/**
 * Fits a group of atoms to the blocks. Where the group runs through a block, the block is cut if both pieces are large, and
 * stays outside the group if not. What was never published is cut out freely, if it is large. `undefined` when what is left
 * of the group is not large, or leaves out more of it than `leftOut`.
 *
 * After any number of cuts every published group is a union of blocks, and so is every difference of published groups.
 */
export function fit(group: readonly Atom[], blocks: readonly Block[], scale: Scale, least: Thresholds): Cut | undefined {
  const wanted = new Set(group);
  const unseen = new Set(group);
  const told: Atom[] = [];
  const after: Block[] = [];

  for (const block of blocks) {
    const inside = block.atoms.filter((atom) => wanted.has(atom));
    for (const atom of inside) unseen.delete(atom);
    const cut = inside.length === 0 ? [] : pieces(block, inside, wanted, scale, least);
    after.push(...(cut.length === 0 ? [block] : cut));
    const first = cut[0];
    if (first) told.push(...first.atoms);
  }
  const fresh = measured([...unseen], scale);
  if (isLarge(fresh.size, least)) {
    told.push(...fresh.atoms);
    after.push(fresh);
  }
  const size = scale.size(told);
  return isLarge(size, least) && isMostOf(size, scale.size(group), least) ? { atoms: told, size, blocks: after } : undefined;
}

/** The piece inside and the piece outside; the block alone where all of it is inside; nothing where it cannot be cut. */
function pieces(
  block: Block,
  inside: readonly Atom[],
  wanted: ReadonlySet<Atom>,
  scale: Scale,
  least: Thresholds,
): readonly Block[] {
  if (inside.length === block.atoms.length) return [block];
  const cut = [
    measured(inside, scale),
    measured(
      block.atoms.filter((atom) => !wanted.has(atom)),
      scale,
    ),
  ];
  return cut.every(({ size }) => isLarge(size, least)) ? cut : [];
}

function measured(atoms: readonly Atom[], scale: Scale): Block & { readonly size: Size } {
  const size = scale.size(atoms);
  return { atoms, size, conversations: size.conversations };
}

function isMostOf(told: Size, all: Size, { leftOut }: Thresholds): boolean {
  const enough = (part: number, whole: number): boolean => (whole - part) * 100 <= whole * leftOut;
  return enough(told.conversations, all.conversations) && enough(told.students, all.students);
}

/**
 * The blocks of earlier publications, found again in today's facts. Facts that were erased since are gone from them.
 *
 * @throws DisclosureError `late-facts` when a block holds more than when it was published
 */
export function knownBlocks(known: readonly KnownBlock[], pile: Pile): readonly Block[] {
  const byKey = new Map(pile.atoms.map((atom) => [atom.key, atom]));
  return known.map(({ atoms, conversations }) => {
    const found = atoms.flatMap((key) => byKey.get(key) ?? []);
    const today = found.reduce((sum, { facts }) => sum + facts.length, 0);
    if (today > conversations) throw lateFacts(found);
    return { atoms: found, conversations };
  });
}

/** Keeps blocks for the next publication, as keys. Atoms that hold nothing any more stay part of their block. */
export function keptBlocks(blocks: readonly Block[]): readonly KnownBlock[] {
  return blocks.map(({ atoms, conversations }) => ({ atoms: atoms.map(({ key }) => key), conversations }));
}

function lateFacts(atoms: readonly Atom[]): DisclosureError {
  const parts = [...new Set(atoms.map(({ part }) => part))].join(', ');
  return new DisclosureError(
    'late-facts',
    `There are more conversations in ${parts} than when that was published. Give facts that come late the next period as their part.`,
  );
}
