import { createHash } from 'node:crypto';

/** Chance that gives the same numbers for the same name. */
export type Chance = {
  /** At least 0, less than 1. */
  next(): number;
  /** Whether something with this likelihood happens. */
  happens(likelihood: number): boolean;
  /** A whole number, both ends inclusive. */
  between(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
};

/** Makes chance of a name (mulberry32 over a hash of it). */
export function chanceOf(name: string): Chance {
  let state = createHash('sha256').update(name).digest().readUInt32LE(0);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    happens: (likelihood) => next() < likelihood,
    pick: (list) => {
      const [one] = list.slice(between(0, list.length - 1));
      if (one === undefined) throw new Error('Nothing to pick from');
      return one;
    },
  };
}
