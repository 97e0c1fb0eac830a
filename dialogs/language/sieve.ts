import type { AnchorIndex } from './anchor-index.ts';
import { waysOf } from './anchors.ts';

/**
 * Tells whether a pattern may match a line, or a piece of it, of which the words were last shown to an index: whether it
 * misses no word that it cannot do without. Patterns that it does not know always may.
 */
export type May = (pattern: RegExp) => boolean;

/** A sieve for patterns over a `Text.line`. */
export function sieveOf(patterns: Iterable<RegExp>, index: AnchorIndex): May {
  const needed = new Map(Array.from(patterns, (each) => [each, waysOf(each.source).map(index.add)] as const));
  return (pattern) => {
    const ways = needed.get(pattern);
    return ways === undefined || ways.some((needs) => needs.every(index.holds));
  };
}

/** All patterns in the fields of some objects. */
export function patternsIn(...objects: readonly object[]): readonly RegExp[] {
  return objects.flatMap((object) => Object.values(object)).filter((value) => value instanceof RegExp);
}
