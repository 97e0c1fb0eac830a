/** Draws from one seeded series (mulberry32): the same seed gives the same draws in the same order. */
export type Chance = {
  /** From 0 up to 1. */
  draw(): number;
  /** From `least` up to `most`. */
  between(least: number, most: number): number;
  /** Whether something that happens this often happens now. */
  happens(share: number): boolean;
  pick<T>(of: readonly T[]): T;
};

/** Chance from a seed. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const draw = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    draw,
    between: (least, most) => least + draw() * (most - least),
    happens: (share) => draw() < share,
    pick<T>(of: readonly T[]): T {
      return of[Math.floor(draw() * of.length)] as T;
    },
  };
}
