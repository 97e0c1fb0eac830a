import type { Spelling } from '../language/entries.ts';

/** A text with its words in full. `starts` and `ends` tell of each of its characters where that stands in the text that was typed. */
export type Written = { readonly line: string; readonly starts: readonly number[]; readonly ends: readonly number[] };

/** Lower case without accents and with plain apostrophes; every character keeps its place. */
export function asTyped(text: string): string {
  return [...text.toLowerCase()]
    .map((character) => {
      const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
      return bare.length === character.length ? bare : character;
    })
    .join('')
    .replace(/[’‘`´]/gu, "'");
}

/** Writes a text as typed in full, word by word: in need people type as it comes. */
export function inFull(typed: string, spelling: Spelling): Written {
  const [line, starts, ends]: [string[], number[], number[]] = [[], [], []];
  for (const { index, 0: piece } of typed.matchAll(/'?\p{L}[\p{L}']*|[^\p{L}]/gu)) {
    const full = spelling(withoutDrawl(piece));
    const isAsTyped = full.length === piece.length;
    for (let place = 0; place < full.length; place += 1) {
      line.push(full.charAt(place));
      starts.push(isAsTyped ? index + place : index);
      ends.push(isAsTyped ? index + place + 1 : index + piece.length);
    }
  }
  return { line: line.join(''), starts, ends };
}

/** `doodddd` is `dood`: a letter that is drawn out counts once, a vowel twice. */
function withoutDrawl(word: string): string {
  return word.replace(/([aeiou])\1{2,}/gu, '$1$1').replace(/([^aeiou\P{L}])\1{2,}/gu, '$1');
}
