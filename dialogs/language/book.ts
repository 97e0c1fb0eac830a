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
  const led: { readonly phrase: number; readonly needs: Needs }[][] = [];
  const always: number[] = [];
  for (const [phrase, all] of phrases.entries())
    for (const anchors of all) {
      const needs = index.add(anchors);
      const [lead] = needs;
      if (lead === undefined) always.push(phrase);
      else (led[lead] ??= []).push({ phrase, needs });
    }
  return (words) => {
    const found = [...always];
    for (const lead of index.show(words))
      for (const { phrase, needs } of led[lead] ?? []) if (index.hold(needs) && !found.includes(phrase)) found.push(phrase);
    return found.length > 1 ? found.toSorted((a, b) => a - b) : found;
  };
}
