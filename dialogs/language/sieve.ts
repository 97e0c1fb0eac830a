import { anchorIndex, type Needs } from './anchor-index.ts';
import { waysOf } from './anchors.ts';

/** Tells which patterns are not worth trying on a text: those that miss a word that they cannot do without. */
export type Sieve = {
  /** Shows it the words of a text. What it lets through holds until other words are shown. */
  readonly show: (words: readonly string[]) => void;
  /** Whether a pattern may match the line of the text last shown, or a piece of it. Patterns that it does not know always may. */
  readonly lets: (pattern: RegExp) => boolean;
};

/** A sieve for patterns over a `Text.line`. It is made when words are first shown. */
export function sieveOf(patterns: () => Iterable<RegExp>): Sieve {
  const index = anchorIndex();
  let needed: Map<RegExp, readonly Needs[]> | undefined;
  return {
    show: (words) => {
      needed ??= new Map([...patterns()].map((pattern) => [pattern, waysOf(pattern.source).map(index.add)] as const));
      index.show(words);
    },
    lets: (pattern) => needed?.get(pattern)?.some(index.hold) ?? true,
  };
}

/** All patterns in the fields of some objects. */
export function patternsIn(...objects: readonly object[]): readonly RegExp[] {
  return objects.flatMap((object) => Object.values(object)).filter((value) => value instanceof RegExp);
}
