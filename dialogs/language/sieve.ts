import type { Making } from './anchor-index.ts';
import { bookOf } from './book.ts';
import { sourceOf, type Source } from './phrases.ts';

/** Tells whether a pattern may match, or a phrase; one that a sieve does not know always may. */
export type May<P extends object = RegExp> = (pattern: P) => boolean;

/**
 * Tells what may match a line, or a piece of it, of which these leads were met: what misses a word that it cannot do
 * without may not. It is asked for the first time before other words are shown to the index.
 */
export type Sieve<P extends object = RegExp> = (met: readonly number[]) => May<P>;

/** A sieve for patterns over a `Text.line`, by their sources. */
export function sieveOf<P extends object>(sources: ReadonlyMap<P, Source>, making: Making): Sieve<P> {
  const numbers = new Map([...sources.keys()].map((pattern, number) => [pattern, number]));
  const told = bookOf([...sources.values()], making);
  return (met) => {
    let likely: readonly number[] | undefined;
    return (pattern) => {
      const number = numbers.get(pattern);
      return number === undefined || (likely ??= told(met)).includes(number);
    };
  };
}

/** All patterns in the fields of some objects, with their sources. */
export function patternsIn(...objects: readonly object[]): ReadonlyMap<RegExp, Source> {
  const patterns = objects.flatMap((object) => Object.values(object)).filter((value) => value instanceof RegExp);
  return new Map(patterns.map((pattern) => [pattern, sourceOf(pattern)]));
}
