import { anchorIndex, type Needs } from './anchor-index.ts';
import type { Anchor } from './anchors.ts';

/** Tells which of many phrases may match a line with these words: their numbers, in order. */
export type Book = (words: readonly string[]) => readonly number[];

/**
 * An index of phrases by the words that they cannot do without, so that most of them are never tried.
 *
 * Each way of a phrase is found by its rarest anchor and dropped when another is missing. One without anchors is always told.
 */
export function bookOf(phrases: readonly (readonly (readonly Anchor[])[])[]): Book {
  const index = anchorIndex();
  const opens: { readonly phrase: number; readonly needs: Needs }[][] = [];
  const always: number[] = [];
  for (const [phrase, ways] of phrases.entries())
    for (const needs of ways.map(index.add)) {
      const [first, ...others] = needs;
      if (first === undefined) always.push(phrase);
      else (opens[first] ??= []).push({ phrase, needs: others });
    }
  return (words) => {
    const found = new Set(always);
    for (const anchor of index.show(words))
      for (const { phrase, needs } of opens[anchor] ?? []) if (index.hold(needs)) found.add(phrase);
    return [...found].toSorted((a, b) => a - b);
  };
}
