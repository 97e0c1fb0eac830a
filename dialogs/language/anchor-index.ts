import { weightOf, type Anchor } from './anchors.ts';

/** Numbers of anchors, the rarest first. */
export type Needs = readonly number[];

/** Anchors by number, and which of them stand in the words last shown. */
export type AnchorIndex = {
  /** Takes anchors in; the same anchor keeps its number. */
  readonly add: (anchors: readonly Anchor[]) => Needs;
  /** Shows it the words of a line, and gives the numbers of the anchors that stand there, each once. */
  readonly show: (words: readonly string[]) => readonly number[];
  /** Whether all of these stand in the words last shown. */
  readonly hold: (needs: Needs) => boolean;
};

/** An empty index. One look-up a word is all that showing costs, however many anchors there are. */
export function anchorIndex(): AnchorIndex {
  const numbers = new Map<string, number>();
  const byWord = new Map<string, number[]>();
  const lastShown: number[] = [];
  let round = 0;

  function numberOf(anchor: Anchor): number {
    const key = anchor.toSorted().join(' ');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(key, number);
    lastShown.push(0);
    for (const word of new Set(anchor)) {
      const others = byWord.get(word);
      if (others === undefined) byWord.set(word, [number]);
      else others.push(number);
    }
    return number;
  }

  return {
    add: (anchors) => anchors.toSorted((a, b) => weightOf(a) - weightOf(b)).map(numberOf),
    show: (words) => {
      round += 1;
      const met: number[] = [];
      for (const word of words) {
        const anchors = byWord.get(word);
        if (anchors === undefined) continue;
        for (const anchor of anchors) {
          if (lastShown[anchor] === round) continue;
          lastShown[anchor] = round;
          met.push(anchor);
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
