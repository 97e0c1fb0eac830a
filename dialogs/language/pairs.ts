/** Pairs of numbers with a number of their own each: how a phrase is told from its beginning and its next part. */
export type Pairs = {
  /** The number of a pair; 0 when it was never taken in. */
  readonly of: (left: number, right: number) => number;
  /** The number of a pair, which is taken in when it is new. Numbers begin at 1. */
  readonly take: (left: number, right: number) => number;
};

const SMALLEST = 1024;
const FULL = 0.7;
/** More than there are symbols. */
const SHIFT = 2 ** 20;

/** No pairs yet. A flat table of them and one of their numbers, so that a look-up makes nothing and one that fails reads little. */
export function pairs(): Pairs {
  let size = SMALLEST;
  let count = 0;
  let [keys, numbers] = [new Float64Array(size), new Int32Array(size)];
  /** For each left number, which right ones there may be, by their last five bits: most look-ups end here. */
  let may = new Int32Array(size);

  /** Where a pair stands, or the free place where it would. */
  function placeOf(left: number, right: number): number {
    const key = left * SHIFT + right;
    let at = hash(left, right) & (size - 1);
    for (let there = keys[at]; there !== key && there !== 0; there = keys[at]) at = (at + 1) & (size - 1);
    return at;
  }

  function put(left: number, right: number, number: number): void {
    const at = placeOf(left, right);
    keys[at] = left * SHIFT + right;
    numbers[at] = number;
  }

  function grow(): void {
    const [before, beforeNumbers] = [keys, numbers];
    size *= 2;
    [keys, numbers] = [new Float64Array(size), new Int32Array(size)];
    for (const [at, key] of before.entries()) if (key !== 0) put(Math.floor(key / SHIFT), key % SHIFT, beforeNumbers[at] ?? 0);
  }

  const of = (left: number, right: number): number =>
    (((may[left] ?? 0) >>> (right & 31)) & 1) === 0 ? 0 : (numbers[placeOf(left, right)] ?? 0);
  return {
    of,
    take: (left, right) => {
      const known = of(left, right);
      if (known !== 0) return known;
      if (count >= size * FULL) grow();
      count += 1;
      put(left, right, count);
      if (left >= may.length) may = longer(may, left);
      may[left] = (may[left] ?? 0) | (1 << (right & 31));
      return count;
    },
  };
}

function longer(list: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(Math.max(list.length, least) * 2);
  copy.set(list);
  return copy;
}

function hash(left: number, right: number): number {
  const mixed = Math.imul(left ^ Math.imul(right, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
