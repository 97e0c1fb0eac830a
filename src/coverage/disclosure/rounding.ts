/** Counts are published in multiples of this. */
const BASE = 5;

/** The furthest a count can lie from what is published for it: 13 to 17 are all published as 15. */
export const SLACK = 2;

/** The nearest multiple of five. */
export function rounded(count: number): number {
  return Math.round(count / BASE) * BASE;
}

/** How a share is told. */
export type Told = { readonly value: number; readonly bound: 'at-most' | 'at-least' | null };

/**
 * How many students an extreme class holds at least, counted from nobody or from everybody: the threshold, and in larger
 * groups a twentieth of the base. Computed from what is published alone, so that the class itself tells nothing.
 */
export function extremeClass(base: number, threshold: number): number {
  return Math.max(threshold, Math.floor((rounded(base) - SLACK) / 20));
}

/**
 * The share of `yes` among `base` students, rounded first and divided then. A share near nobody or everybody is told as a
 * bound that is true of the whole class: at most 5 % at the tightest, more in smaller groups. `undefined` where the group is
 * too small for a class at either end.
 */
export function share(yes: number, base: number, threshold: number): Told | undefined {
  const wide = extremeClass(base, threshold);
  if (base < 2 * (wide + 1)) return undefined;
  const edge = Math.ceil((20 * wide) / (rounded(base) - SLACK)) * BASE;
  if (yes <= wide) return { value: edge, bound: 'at-most' };
  if (base - yes <= wide) return { value: 100 - edge, bound: 'at-least' };
  const percentage = Math.round((100 * rounded(yes)) / rounded(base));
  return { value: Math.min(94, Math.max(6, percentage)), bound: null };
}
