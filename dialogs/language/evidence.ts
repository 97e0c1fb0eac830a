import { features, TOLD, type Seen, type Told } from './features.ts';
import { once } from './memo.ts';
import { packedNumbers } from './packed-phrases.ts';
import type { FindingKind } from './types.ts';
import { WEIGHED, type Weights } from './weights.ts';

const COLUMNS = WEIGHED.length;

/** So many texts are weighed before what was counted is forgotten: as many as a byte can tell apart. */
const ROUNDS = 255;

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

/** Scales for the texts of one language. */
export type Scales = {
  /** A word as it is weighed, by how it stands in the line and the letter of its class. */
  readonly see: (word: string, shape: string) => Seen;
  /** Weighs the words of a text. */
  readonly weigh: (words: readonly Seen[]) => Evidence;
};

/** Scales from a table of weights. */
export const scalesOf = once(({ weights }: { readonly weights: () => Weights }): Scales => {
  const { phrases, rows } = weights();
  const { see, tell } = features(packedNumbers(phrases));
  const before = Array.from(rows.subarray(0, COLUMNS)) as [number, number, number, number, number];
  const countedIn = new Uint8Array(phrases.owners.length);
  let round = 0;

  /** What each kind weighs: every feature once. A sum of its own for each kind, as a loop over them takes longer. */
  function totalsOf({ numbers, length }: Told): readonly number[] {
    if (round === ROUNDS) {
      countedIn.fill(0);
      round = 0;
    }
    round += 1;
    let [first, second, third, fourth, fifth] = before;
    for (let at = 0; at < length; at += TOLD) {
      const feature = numbers[at] as number;
      if (countedIn[feature] === round) continue;
      countedIn[feature] = round;
      const row = feature * COLUMNS;
      first += rows[row] as number;
      second += rows[row + 1] as number;
      third += rows[row + 2] as number;
      fourth += rows[row + 3] as number;
      fifth += rows[row + 4] as number;
    }
    return [first, second, third, fourth, fifth];
  }

  /** What each word weighs for a kind: its share of every feature that goes over it. */
  function sharesOf({ numbers, length }: Told, count: number, kind: FindingKind): Float64Array {
    const shares = new Float64Array(count);
    const column = WEIGHED.indexOf(kind);
    for (let at = 0; at < length; at += TOLD) {
      const [feature, from, until] = [numbers[at] ?? 0, numbers[at + 1] ?? 0, numbers[at + 2] ?? 0];
      const share = (rows[feature * COLUMNS + column] ?? 0) / (until - from);
      for (let word = Math.max(from, 0); word < until && word < count; word += 1) shares[word] = (shares[word] ?? 0) + share;
    }
    return shares;
  }

  function weigh(words: readonly Seen[]): Evidence {
    const totals = totalsOf(tell(words));
    const totalOf = (kind: FindingKind): number => totals[WEIGHED.indexOf(kind)] ?? 0;
    return {
      shows: (kind) => totalOf(kind) > 0,
      allows: (kind) => totalOf(kind) + SIGN[kind] > 0,
      heaviest: (kind) => heaviestStretch(sharesOf(tell(words), words.length, kind)),
    };
  }

  return { see, weigh };
});

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
