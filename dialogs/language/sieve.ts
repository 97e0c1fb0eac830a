import { anchorIndex, type Needs } from './anchor-index.ts';
import { waysOf } from './anchors.ts';

/**
 * Tells whether a pattern may match a line with these words, or a piece of it: whether it misses no word that it cannot do
 * without. Patterns that the sieve does not know always may.
 */
export type Sieve = (pattern: RegExp, words: readonly string[]) => boolean;

/** A sieve for the words of one text. */
export type May = (pattern: RegExp) => boolean;

/** A sieve for patterns over a `Text.line`, made when it is first asked. The same array of words is looked at once. */
export function sieveOf(patterns: () => Iterable<RegExp>): Sieve {
  const index = anchorIndex();
  let needed: Map<RegExp, readonly Needs[]> | undefined;
  let shown: readonly string[] | undefined;
  return (pattern, words) => {
    needed ??= new Map([...patterns()].map((each) => [each, waysOf(each.source).map(index.add)] as const));
    if (words !== shown) index.show(words);
    shown = words;
    const ways = needed.get(pattern);
    return ways === undefined || ways.some(index.hold);
  };
}

/** All patterns in the fields of some objects. */
export function patternsIn(...objects: readonly object[]): readonly RegExp[] {
  return objects.flatMap((object) => Object.values(object)).filter((value) => value instanceof RegExp);
}
