import { weightOf, type Anchor } from './anchors.ts';

/** Tells which of many phrases may match a line with these words: their numbers, in order. */
export type Book = (words: readonly string[]) => readonly number[];

/** The most anchors that are looked at for one phrase; more would cost as much as trying it. */
const MOST_ANCHORS = 3;

/**
 * An index of phrases by the words that they cannot do without, so that most of them are never tried.
 *
 * Each phrase is found by its rarest anchor and dropped when another is missing. A phrase without anchors is always told.
 */
export function bookOf(anchored: readonly (readonly Anchor[])[]): Book {
  const numbers = new Map<string, number>();
  const byWord = new Map<string, number[]>();
  const opens: number[][] = [];
  const always: number[] = [];
  const needs = anchored.map((anchors, phrase) => {
    const rarest = anchors.toSorted((a, b) => weightOf(a) - weightOf(b)).slice(0, MOST_ANCHORS);
    const own = rarest.map((anchor) => numbered(anchor, numbers, byWord));
    const [first] = own;
    if (first === undefined) always.push(phrase);
    else (opens[first] ??= []).push(phrase);
    return own.slice(1);
  });
  const lastSeen = new Uint32Array(numbers.size);
  let round = 0;
  const isMissing = (anchor: number): boolean => lastSeen[anchor] !== round;
  return (words) => {
    round += 1;
    const met: number[] = [];
    for (const word of words) {
      const anchors = byWord.get(word);
      if (anchors === undefined) continue;
      for (const anchor of anchors) {
        if (lastSeen[anchor] === round) continue;
        lastSeen[anchor] = round;
        if (opens[anchor] !== undefined) met.push(anchor);
      }
    }
    const found = [...always];
    for (const anchor of met) for (const phrase of opens[anchor] ?? []) if (!needs[phrase]?.some(isMissing)) found.push(phrase);
    return found.toSorted((a, b) => a - b);
  };
}

/** The number of an anchor; the same words have the same one. */
function numbered(anchor: Anchor, numbers: Map<string, number>, byWord: Map<string, number[]>): number {
  const key = anchor.toSorted().join(' ');
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(key, number);
  for (const word of new Set(anchor)) byWord.set(word, [...(byWord.get(word) ?? []), number]);
  return number;
}
