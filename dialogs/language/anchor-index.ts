import { weightOf, type Anchor } from './anchors.ts';

/** Numbers of anchors, the rarest first. */
export type Needs = readonly number[];

/** Anchors by number, and which of them stand in the words last shown. */
export type AnchorIndex = {
  /** Takes anchors in; the same anchor keeps its number. */
  readonly add: (anchors: readonly Anchor[]) => Needs;
  /** Shows it the words of a line, and gives those of the anchors that stand there that come first in some needs, each once. */
  readonly show: (words: readonly string[]) => readonly number[];
  /** Whether all of these stand in the words last shown. */
  readonly hold: (needs: Needs) => boolean;
};

/** An empty index. One look-up a word is all that showing costs, however many anchors there are. */
export function anchorIndex(): AnchorIndex {
  const numbers = new Map<string, number>();
  const byWord = new Map<string, number[]>();
  const lastShown: number[] = [];
  const leads: boolean[] = [];
  let round = 0;

  function numberOf(anchor: Anchor): number {
    const key = anchor.toSorted().join(' ');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(key, number);
    lastShown.push(0);
    leads.push(false);
    for (const word of new Set(anchor)) {
      const others = byWord.get(word);
      if (others === undefined) byWord.set(word, [number]);
      else others.push(number);
    }
    return number;
  }

  return {
    add: (anchors) => {
      const needs = anchors.toSorted((a, b) => weightOf(a) - weightOf(b)).map(numberOf);
      if (needs[0] !== undefined) leads[needs[0]] = true;
      return needs;
    },
    show: (words) => {
      round += 1;
      const met: number[] = [];
      for (const word of words) {
        const anchors = byWord.get(word);
        if (anchors === undefined) continue;
        for (const anchor of anchors) {
          if (lastShown[anchor] === round) continue;
          lastShown[anchor] = round;
          if (leads[anchor]) met.push(anchor);
        }
      }
      return met;
    },
    hold: (needs) => {
      for (const anchor of needs) if (lastShown[anchor] !== round) return false;
      return true;
    },
  };
}
