import { partsOf, type Part } from './pattern.ts';
import type { Source } from './phrases.ts';

/** Tells which of many patterns may match a text, whatever its case: their numbers, in order. */
export type PieceSieve = (text: string) => readonly number[];

/** Pieces of two to four characters of which a match holds at least one; `0` is any figure. */
type Pieces = ReadonlySet<string>;

const LONGEST = 4;
/** So many sets of pieces have a bit each; a pattern is let through where its own has none. */
const BITS = 31;

/**
 * A sieve for patterns over text as it is typed, where words have no fixed spelling and marks stand against them.
 *
 * One walk over the text notes which pieces it holds; a pattern is let through when one of each set that it needs is there.
 */
export function pieceSieve(sources: readonly Source[]): PieceSieve {
  const bitOf = new Map<string, number>();
  const masks = new Map<number, number>();
  const endings = new Uint8Array(TWO + 1);
  const needs = sources.map((source) => {
    let needed = 0;
    for (const pieces of piecesOf(partsOf(source))) {
      const key = [...pieces].toSorted().join('|');
      if (!bitOf.has(key) && bitOf.size < BITS) {
        bitOf.set(key, 1 << bitOf.size);
        for (const code of Array.from(pieces, codeOf)) {
          masks.set(code, (masks.get(code) ?? 0) | (bitOf.get(key) ?? 0));
          endings[code & TWO] = 1;
        }
      }
      needed |= bitOf.get(key) ?? 0;
    }
    return needed;
  });
  return (text) => {
    const held = heldIn(text, masks, endings);
    const likely: number[] = [];
    for (let number = 0; number < needs.length; number += 1) {
      const needed = needs[number] ?? 0;
      if ((held & needed) === needed) likely.push(number);
    }
    return likely;
  };
}

/** The sets of which a text holds a piece. Most places in it are told by two characters in which no piece ends. */
function heldIn(text: string, masks: ReadonlyMap<number, number>, endings: Uint8Array): number {
  const lower = text.toLowerCase();
  let held = 0;
  let three = 0;
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    const now = code === LONG_S ? SMALL_S : code & CHARACTER;
    if (now >= ZERO && now <= NINE) held |= masks.get(ZERO) ?? 0;
    const four = (three << WIDTH) | now;
    three = four & THREE;
    if (endings[four & TWO] === 1) held |= (masks.get(four) ?? 0) | (masks.get(three) ?? 0) | (masks.get(four & TWO) ?? 0);
  }
  return held;
}

/** Pieces are numbers with seven bits a character. Characters that share those let through too much, never too little. */
const WIDTH = 7;
const CHARACTER = (1 << WIDTH) - 1;
const TWO = (1 << (2 * WIDTH)) - 1;
const THREE = (1 << (3 * WIDTH)) - 1;
/** A pattern without regard to case takes them for the same letter. */
const LONG_S = 0x17f;
const SMALL_S = 0x73;
const ZERO = 0x30;
const NINE = 0x39;

function codeOf(piece: string): number {
  let code = 0;
  for (let at = 0; at < piece.length; at += 1) code = (code << WIDTH) | (piece.charCodeAt(at) & CHARACTER);
  return code;
}

function piecesOf(ways: readonly (readonly Part[])[]): readonly Pieces[] {
  const [only, ...others] = ways;
  if (only === undefined) return [];
  if (others.length === 0) return piecesOfRow(only);
  const rarest = ways.map((way) => piecesOfRow(way).toSorted((a, b) => a.size - b.size)[0]);
  return rarest.every((pieces) => pieces !== undefined) ? [new Set(rarest.flatMap((pieces) => [...pieces]))] : [];
}

function piecesOfRow(row: readonly Part[]): readonly Pieces[] {
  return row.flatMap((part): readonly Pieces[] => {
    if (part.is === 'digit') return [new Set('0')];
    if (part.is === 'text') return part.text.length > 1 ? [new Set([part.text.toLowerCase().slice(-LONGEST)])] : [];
    return part.is === 'either' ? piecesOf(part.ways) : [];
  });
}
