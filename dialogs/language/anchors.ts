import { commonness } from './common.ts';
import { partsOf, type KnownGroups, type Part } from './pattern.ts';
import type { Source } from './phrases.ts';

/** Words of which at least one must be in a line before a pattern can match, and in how many of a thousand sentences one is. */
export type Anchor = { readonly words: readonly string[]; readonly weight: number };

type Edges = { readonly left: boolean; readonly right: boolean };

/**
 * What a pattern cannot do without, for each of its ways: a line that it matches holds, for one way at least, a word of
 * every anchor of that way. A way without anchors may match anything.
 *
 * Only whole words count, so a piece of a word, or a word that a class or a quantifier may lengthen, gives no anchor.
 */
export type WaysOf = (source: Source) => readonly (readonly Anchor[])[];

/** Reads anchors off patterns, which have their sets in common; what else they have in common is read once too. */
export function anchorReader(): WaysOf {
  const known: KnownGroups = new Map();
  const read: Read = new Map();
  return (source) =>
    partsOf(source, known)
      .flatMap(toldApart)
      .map((row) => anchorsOfRow(row, { left: true, right: true }, read));
}

/** A row for each way of the first choice in a row. A choice between single words is one way with one anchor. */
function toldApart(row: readonly Part[]): readonly (readonly Part[])[] {
  const at = row.findIndex((part) => part.is === 'either' && part.ways.length > 1);
  const choice = row[at];
  if (choice?.is !== 'either' || choice.ways.every(isPlain)) return [row];
  return choice.ways.map((way) => [...row.slice(0, at), { is: 'either', ways: [way] } as const, ...row.slice(at + 1)]);
}

type Ways = readonly (readonly Part[])[];

/** The anchors of choices that were read before, by what stands around them. */
type Read = Map<Ways, (readonly Anchor[])[]>;

function anchorsOfEither(ways: Ways, edges: Edges, read: Read): readonly Anchor[] {
  const before = read.get(ways) ?? [];
  read.set(ways, before);
  return (before[Number(edges.left) + 2 * Number(edges.right)] ??= anchorsOfWays(ways, edges, read));
}

function anchorsOfWays(ways: Ways, edges: Edges, read: Read): readonly Anchor[] {
  const [only, ...others] = ways;
  if (only === undefined) return [];
  if (others.length === 0) return anchorsOfRow(only, edges, read);
  const words = new Set<string>();
  for (const way of ways) {
    const rarest = rarestOf(anchorsOfRow(way, edges, read));
    if (rarest === undefined) return [];
    for (const word of rarest.words) words.add(word);
  }
  return [anchorOf([...words])];
}

function anchorOf(words: readonly string[]): Anchor {
  return { words, weight: words.reduce((sum, word) => sum + commonness(word), 0) };
}

/** The anchor that is met least: the rarer, the more sentences it spares a phrase. */
function rarestOf(anchors: readonly Anchor[]): Anchor | undefined {
  let rarest = anchors[0];
  for (const anchor of anchors) if (rarest === undefined || anchor.weight < rarest.weight) rarest = anchor;
  return rarest;
}

function isPlain(way: readonly Part[]): boolean {
  return way.every((part) => part.is === 'text');
}

function anchorsOfRow(row: readonly Part[], edges: Edges, read: Read): readonly Anchor[] {
  const [only] = row;
  if (only?.is === 'text' && row.length === 1) return anchorsOfText(only.text, edges);
  return row.flatMap((part, index): readonly Anchor[] => {
    const around = { left: endsWord(row.slice(0, index), edges.left), right: startsWord(row.slice(index + 1), edges.right) };
    if (part.is === 'text') return anchorsOfText(part.text, around);
    if (part.is === 'look') return anchorsOfEither(part.ways, { left: around.left, right: false }, read);
    return part.is === 'either' ? anchorsOfEither(part.ways, around, read) : [];
  });
}

/** An anchor for each word of a text; the outermost only where what stands around it ends them. */
function anchorsOfText(text: string, { left, right }: Edges): readonly Anchor[] {
  const pieces = text.split(' ');
  const anchors: Anchor[] = [];
  for (const [index, piece] of pieces.entries())
    if (piece !== '' && (index > 0 || left) && (index < pieces.length - 1 || right)) anchors.push(anchorOf([piece]));
  return anchors;
}

/** Whether a new word begins after these parts; `edge` is so before the first of them. */
function endsWord(before: readonly Part[], edge: boolean): boolean {
  const last = before.at(-1);
  if (last === undefined) return edge;
  const rest = before.slice(0, -1);
  if (last.is === 'look') return endsWord(rest, edge);
  if (last.is === 'maybe') return closes(last.part) && endsWord(rest, edge);
  if (last.is !== 'either') return closes(last);
  const ended = endsWord(rest, edge);
  return last.ways.every((way) => endsWord(way, ended));
}

function closes(part: Part): boolean {
  if (part.is === 'text') return part.text.endsWith(' ');
  return part.is === 'either' && part.ways.every((way) => endsWord(way, true));
}

/** Whether the word before these parts ends there; `edge` is so after the last of them. */
function startsWord(after: readonly Part[], edge: boolean): boolean {
  const [next, ...rest] = after;
  if (next === undefined) return edge;
  if (next.is === 'look') return next.ways.every((way) => way.length > 0 && startsWord(way, false)) || startsWord(rest, edge);
  if (next.is === 'maybe') return opens(next.part) && startsWord(rest, edge);
  if (next.is !== 'either') return opens(next);
  const started = startsWord(rest, edge);
  return next.ways.every((way) => startsWord(way, started));
}

function opens(part: Part): boolean {
  if (part.is === 'text') return part.text.startsWith(' ');
  return part.is === 'either' && part.ways.every((way) => startsWord(way, true));
}
