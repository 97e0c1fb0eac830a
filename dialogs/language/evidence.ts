import { features, TOLD, type Seen, type Told } from './features.ts';
import { once } from './memo.ts';
import type { FindingKind } from './types.ts';

/** The kinds in the order in which a table of weights has its columns. */
export const WEIGHED: readonly FindingKind[] = ['why', 'fills-in', 'advice', 'stacked', 'dwells'];

const COLUMNS = WEIGHED.length;

/** What a sign of a kind weighs beside the words; those of form are surer. */
const SIGN = { why: 48, 'fills-in': 32, advice: 32, stacked: 48, dwells: 32 } as const satisfies Record<FindingKind, number>;

/** What the words of one text weigh. */
export type Evidence = {
  /** The words alone show the kind: together they weigh more than nothing. */
  readonly shows: (kind: FindingKind) => boolean;
  /** The words show the kind when a sign of it is there too. */
  readonly allows: (kind: FindingKind) => boolean;
  /** The stretch of words that weighs most for a kind: the first and the last. */
  readonly heaviest: (kind: FindingKind) => readonly [first: number, last: number];
};

/** Weighs the words of a text. */
export type Scales = (words: readonly Seen[]) => Evidence;

/**
 * Scales from a table of weights: a line for each feature, `phrase<TAB>w,w,w,w,w`, and first the line of the phrase `-` with what is there before any
 * word. `npm run weigh` writes the table from the gold set.
 */
export const scalesOf = once(({ weights }: { readonly weights: () => readonly string[] }): Scales => {
  const book = features();
  const lines = weights();
  const rows = new Int8Array(lines.length * COLUMNS);
  const found: number[] = [];
  for (const [row, line] of lines.entries()) {
    const tab = line.indexOf('\t');
    readNumbers(line, tab + 1, (column, number) => (rows[row * COLUMNS + column] = number));
    if (row > 0) found[book.take(line.slice(0, tab))] = row;
  }
  const rowOf = Int32Array.from(found, (row) => row ?? 0);
  const lastTold = new Int32Array(lines.length);
  let round = 0;

  /** What each kind weighs: every feature once. */
  function totalsOf({ numbers, length }: Told): Int32Array {
    round += 1;
    const totals = Int32Array.from(rows.subarray(0, COLUMNS));
    for (let at = 0; at < length; at += TOLD) {
      const feature = numbers[at] ?? 0;
      const row = rowOf[feature] ?? 0;
      if (row === 0 || lastTold[row] === round) continue;
      lastTold[row] = round;
      for (let kind = 0; kind < COLUMNS; kind += 1) totals[kind] = (totals[kind] ?? 0) + (rows[row * COLUMNS + kind] ?? 0);
    }
    return totals;
  }

  /** What each word weighs for a kind: its share of every feature that goes over it. */
  function sharesOf({ numbers, length }: Told, count: number, kind: FindingKind): Float64Array {
    const shares = new Float64Array(count);
    for (let at = 0; at < length; at += TOLD) {
      const [row, from, until] = [rowOf[numbers[at] ?? 0] ?? 0, numbers[at + 1] ?? 0, numbers[at + 2] ?? 0];
      const share = row === 0 ? 0 : (rows[row * COLUMNS + WEIGHED.indexOf(kind)] ?? 0) / (until - from);
      for (let word = Math.max(from, 0); word < until && word < count; word += 1) shares[word] = (shares[word] ?? 0) + share;
    }
    return shares;
  }

  return (words) => {
    const totals = totalsOf(book.tell(words));
    const totalOf = (kind: FindingKind): number => totals[WEIGHED.indexOf(kind)] ?? 0;
    return {
      shows: (kind) => totalOf(kind) > 0,
      allows: (kind) => totalOf(kind) + SIGN[kind] > 0,
      heaviest: (kind) => heaviestStretch(sharesOf(book.tell(words), words.length, kind)),
    };
  };
});

const [MINUS, COMMA, ZERO] = [45, 44, 48];

/** Reads whole numbers between commas. By hand: a table has a hundred and fifty thousand. */
function readNumbers(line: string, from: number, each: (index: number, number: number) => void): void {
  let [index, size, sign] = [0, 0, 1];
  for (let at = from; at <= line.length; at += 1) {
    const code = at === line.length ? COMMA : line.charCodeAt(at);
    if (code === MINUS) sign = -1;
    else if (code !== COMMA) size = size * 10 + code - ZERO;
    else {
      each(index, sign * size);
      [index, size, sign] = [index + 1, 0, 1];
    }
  }
}

/** The stretch of numbers with the greatest sum. */
function heaviestStretch(shares: Float64Array): readonly [first: number, last: number] {
  let best: readonly [number, number] = [0, Math.max(0, shares.length - 1)];
  let [most, sum, from] = [-Infinity, 0, 0];
  for (const [at, share] of shares.entries()) {
    if (sum <= 0) [sum, from] = [0, at];
    sum += share;
    if (sum > most) [most, best] = [sum, [from, at]];
  }
  return best;
}
