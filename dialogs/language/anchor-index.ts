import type { Anchor, WaysOf } from './anchors.ts';
import type { Entry } from './entries.ts';

/** Numbers of anchors, the rarest first. */
export type Needs = readonly number[];

/** Anchors by number, and which of them stand in the words last shown. */
export type AnchorIndex = {
  /** Takes anchors in; the same anchor keeps its number. All must be in before the first word is looked up. */
  readonly add: (anchors: readonly Anchor[]) => Needs;
  /** The anchors that a word belongs to. */
  readonly anchorsOf: (word: string) => readonly number[];
  /** Shows it the words of a line, unless they are those last shown, and gives those of their anchors that come first in some needs, each once. */
  readonly show: (words: readonly { readonly entry: Entry }[]) => readonly number[];
  /** Whether an anchor stands in the words last shown. */
  readonly holds: (anchor: number) => boolean;
};

/** What is needed while books and sieves are made: the index that they share, and a reader for their patterns. */
export type Making = { readonly index: AnchorIndex; readonly waysOf: WaysOf };

/** How many anchors of a way are looked for: a fourth spares hardly a try, and each costs every line that holds one of its words. */
const MOST_NEEDED = 3;

/** An empty index. Showing a word costs a look at its anchors, and most words have few. */
export function anchorIndex(): AnchorIndex {
  const numbers = new Map<string, number>();
  const lists = new Map<readonly string[], number>();
  const byWord = new Map<string, number[]>();
  let leads = new Uint8Array(0);
  let lastShown = new Int32Array(0);
  let round = 0;
  let shown: readonly { readonly entry: Entry }[] = [];
  let metThen: readonly number[] = [];

  function makeRoom(count: number): void {
    const before = leads;
    [leads, lastShown] = [new Uint8Array(count), new Int32Array(count)];
    leads.set(before);
  }

  function numberOf({ words }: Anchor): number {
    const before = lists.get(words);
    if (before !== undefined) return before;
    const key = words.join(' ');
    const known = numbers.get(key);
    const number = known ?? numbers.size;
    lists.set(words, number);
    if (known !== undefined) return known;
    numbers.set(key, number);
    if (number >= leads.length) makeRoom(number * 2 + 1);
    for (const word of words) {
      const others = byWord.get(word);
      if (others === undefined) byWord.set(word, [number]);
      else others.push(number);
    }
    return number;
  }

  return {
    add: (anchors) => {
      const needs = anchors
        .toSorted((a, b) => a.weight - b.weight)
        .slice(0, MOST_NEEDED)
        .map(numberOf);
      if (needs[0] !== undefined) leads[needs[0]] = 1;
      return needs;
    },
    anchorsOf: (word) => byWord.get(word) ?? NONE,
    show: (words) => {
      if (words.length === shown.length && words[0] !== undefined && words[0] === shown[0]) return metThen;
      round += 1;
      const met: number[] = [];
      for (const { entry } of words)
        for (const anchor of entry.anchors) {
          if (lastShown[anchor] === round) continue;
          lastShown[anchor] = round;
          if (leads[anchor] === 1) met.push(anchor);
        }
      shown = words;
      metThen = met;
      return met;
    },
    holds: (anchor) => lastShown[anchor] === round,
  };
}

const NONE: readonly number[] = [];
