import type { Spelling } from '../language/entries.ts';

/** A word that was written in full and became longer or shorter: where it stands now, where it stood in the text that was typed, and by how much all before it and itself have grown. */
type Change = { readonly from: number; readonly until: number; readonly typed: Place; readonly grown: number };
type Place = readonly [start: number, end: number];

/** A text with its words in full, and where that differs from what was typed. */
export type Written = { readonly line: string; readonly changes: readonly Change[] };

/** Lower case without accents and with plain apostrophes; every character keeps its place. */
export function asTyped(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (character) => {
      const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
      return bare.length === character.length ? bare : character;
    })
    .replace(/[’‘`´]/gu, "'");
}

/** Writes a text as typed in full, word by word: in need people type as it comes. */
export function inFull(typed: string, spelling: Spelling): Written {
  const isDrawnOut = /(\p{L})\1\1/u.test(typed);
  const changes: Change[] = [];
  let grown = 0;
  const line = typed.replace(/'?\p{L}[\p{L}']*/gu, (word: string, at: number) => {
    const full = spelling(isDrawnOut ? withoutDrawl(word) : word);
    if (full.length === word.length) return full;
    const from = at + grown;
    grown += full.length - word.length;
    changes.push({ from, until: from + full.length, typed: [at, at + word.length], grown });
    return full;
  });
  return { line, changes };
}

/** Where a character of a text in full stands in what was typed: with the whole of its word when that was written otherwise. */
export function placeOf({ changes }: Written, at: number): Place {
  const change = changes.findLast(({ from }) => from <= at);
  if (change === undefined) return [at, at + 1];
  return at < change.until ? change.typed : [at - change.grown, at - change.grown + 1];
}

/** `doodddd` is `dood`: a letter that is drawn out counts once, a vowel twice. */
function withoutDrawl(word: string): string {
  return word.replace(/([aeiou])\1{2,}/gu, '$1$1').replace(/([^aeiou\P{L}])\1{2,}/gu, '$1');
}
