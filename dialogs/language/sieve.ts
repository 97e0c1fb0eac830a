import type { Making, Needs } from './anchor-index.ts';

/** Tells whether a pattern may match, or a phrase; one that a sieve does not know always may. */
export type May<P extends object = RegExp> = (pattern: P) => boolean;

/**
 * A sieve for patterns over a `Text.line`, or over a piece of it, of which the words were last shown to an index, by their
 * sources: what misses a word that it cannot do without may not match.
 */
export function sieveOf<P extends object>(sources: ReadonlyMap<P, string>, { index, waysOf }: Making): May<P> {
  const needed = new Map<P, readonly Needs[]>();
  for (const [pattern, source] of sources) needed.set(pattern, waysOf(source).map(index.add));
  return (pattern) => {
    const ways = needed.get(pattern);
    return ways === undefined || ways.some((needs) => needs.every(index.holds));
  };
}

/** All patterns in the fields of some objects, with their sources. */
export function patternsIn(...objects: readonly object[]): ReadonlyMap<RegExp, string> {
  const patterns = objects.flatMap((object) => Object.values(object)).filter((value) => value instanceof RegExp);
  return new Map(patterns.map((pattern) => [pattern, pattern.source]));
}
