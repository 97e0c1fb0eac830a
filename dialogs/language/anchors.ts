import { commonness } from './common.ts';
import { once } from './memo.ts';
import { partsOf, type Part } from './pattern.ts';

/** Words of which at least one must be in a line before a pattern can match. */
export type Anchor = readonly string[];

type Edges = { readonly left: boolean; readonly right: boolean };

/**
 * What a pattern cannot do without, for each of its ways: a line that it matches holds, for one way at least, a word of
 * every anchor of that way. A way without anchors may match anything.
 *
 * Only whole words count, so a piece of a word, or a word that a class or a quantifier may lengthen, gives no anchor.
 */
export function waysOf(source: string): readonly (readonly Anchor[])[] {
  return partsOf(source)
    .flatMap(toldApart)
    .map((row) => anchorsOfRow(row, { left: true, right: true }));
}

/** A row for each way of the first choice in a row. A choice between single words is one way with one anchor. */
function toldApart(row: readonly Part[]): readonly (readonly Part[])[] {
  const at = row.findIndex((part) => part.is === 'either' && part.ways.length > 1);
  const choice = row[at];
  if (choice?.is !== 'either' || choice.ways.every(isPlain)) return [row];
  return choice.ways.map((way) => [...row.slice(0, at), { is: 'either', ways: [way] } as const, ...row.slice(at + 1)]);
}

function anchorsOfEither(ways: readonly (readonly Part[])[], edges: Edges): readonly Anchor[] {
  const [only, ...others] = ways;
  if (only === undefined) return [];
  if (others.length === 0) return anchorsOfRow(only, edges);
  const rarest = ways.map((way) => rarestOf(anchorsOfRow(way, edges)));
  return rarest.every((anchor) => anchor !== undefined) ? [[...new Set(rarest.flat())]] : [];
}

function isPlain(way: readonly Part[]): boolean {
  return way.every((part) => part.is === 'text');
}

/** How often an anchor is met: the rarer, the more sentences it spares a phrase. */
export const weightOf = once((anchor: Anchor) => anchor.reduce((sum, word) => sum + commonness(word), 0));

function rarestOf(anchors: readonly Anchor[]): Anchor | undefined {
  return anchors.toSorted((a, b) => weightOf(a) - weightOf(b))[0];
}

function anchorsOfRow(row: readonly Part[], edges: Edges): readonly Anchor[] {
  return row.flatMap((part, index): readonly Anchor[] => {
    const around = { left: endsWord(row.slice(0, index), edges.left), right: startsWord(row.slice(index + 1), edges.right) };
    if (part.is === 'text') return wholeWords(part.text, around).map((word) => [word]);
    if (part.is === 'look') return anchorsOfEither(part.ways, { left: around.left, right: false });
    return part.is === 'either' ? anchorsOfEither(part.ways, around) : [];
  });
}

/** The words of a text; the outermost only where what stands around it ends them. */
function wholeWords(text: string, { left, right }: Edges): readonly string[] {
  const pieces = text.split(' ');
  return pieces.filter((piece, index) => piece !== '' && (index > 0 || left) && (index < pieces.length - 1 || right));
}

/** Whether a new word begins after these parts; `edge` is so before the first of them. */
function endsWord(before: readonly Part[], edge: boolean): boolean {
  const last = before.at(-1);
  if (last === undefined) return edge;
  const rest = before.slice(0, -1);
  if (last.is === 'look') return endsWord(rest, edge);
  if (last.is === 'maybe') return closes(last.part) && endsWord(rest, edge);
  if (last.is === 'either') return last.ways.every((way) => endsWord(way, endsWord(rest, edge)));
  return closes(last);
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
  if (next.is === 'either') return next.ways.every((way) => startsWord(way, startsWord(rest, edge)));
  return opens(next);
}

function opens(part: Part): boolean {
  if (part.is === 'text') return part.text.startsWith(' ');
  return part.is === 'either' && part.ways.every((way) => startsWord(way, true));
}
