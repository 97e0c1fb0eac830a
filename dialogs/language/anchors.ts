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

const NONE: readonly Anchor[] = [];

function anchorOf(words: readonly string[]): Anchor {
  let weight = 0;
  for (const word of words) weight += commonness(word);
  return { words, weight };
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
  const anchors: Anchor[] = [];
  for (const [index, part] of row.entries()) {
    if (part.is !== 'text' && part.is !== 'look' && part.is !== 'either') continue;
    const left = endsWord(row, index, edges.left);
    const right = part.is !== 'look' && startsWord(row, index + 1, edges.right);
    const found =
      part.is === 'text' ? anchorsOfText(part.text, { left, right }) : anchorsOfEither(part.ways, { left, right }, read);
    for (const each of found) anchors.push(each);
  }
  return anchors;
}

/** An anchor for each word of a text; the outermost only where what stands around it ends them. */
function anchorsOfText(text: string, { left, right }: Edges): readonly Anchor[] {
  if (!text.includes(' ')) return text !== '' && left && right ? [anchorOf([text])] : NONE;
  const pieces = text.split(' ');
  const anchors: Anchor[] = [];
  for (const [index, piece] of pieces.entries())
    if (piece !== '' && (index > 0 || left) && (index < pieces.length - 1 || right)) anchors.push(anchorOf([piece]));
  return anchors;
}

/** Whether a new word begins where so many parts of a row have gone by; `edge` is so before the first of them. */
function endsWord(row: readonly Part[], count: number, edge: boolean): boolean {
  const last = row[count - 1];
  if (last === undefined) return edge;
  if (last.is === 'look') return endsWord(row, count - 1, edge);
  if (last.is === 'maybe') return closes(last.part) && endsWord(row, count - 1, edge);
  if (last.is !== 'either') return closes(last);
  const ended = endsWord(row, count - 1, edge);
  return last.ways.every((way) => endsWord(way, way.length, ended));
}

function closes(part: Part): boolean {
  if (part.is === 'text') return part.text.endsWith(' ');
  return part.is === 'either' && part.ways.every((way) => endsWord(way, way.length, true));
}

/** Whether the word before a part of a row ends there; `edge` is so after the last part. */
function startsWord(row: readonly Part[], at: number, edge: boolean): boolean {
  const next = row[at];
  if (next === undefined) return edge;
  if (next.is === 'look')
    return next.ways.every((way) => way.length > 0 && startsWord(way, 0, false)) || startsWord(row, at + 1, edge);
  if (next.is === 'maybe') return opens(next.part) && startsWord(row, at + 1, edge);
  if (next.is !== 'either') return opens(next);
  const started = startsWord(row, at + 1, edge);
  return next.ways.every((way) => startsWord(way, 0, started));
}

function opens(part: Part): boolean {
  if (part.is === 'text') return part.text.startsWith(' ');
  return part.is === 'either' && part.ways.every((way) => startsWord(way, 0, true));
}
