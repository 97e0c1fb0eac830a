import type { OwnWords } from './given.ts';
import { bookOf, type Book } from './book.ts';
import type { Language } from './languages.ts';
import type { Phrase } from './phrases.ts';
import type { Move } from './types.ts';

const SHORTEST_OWN = 5;

/** Tells the moves in a line, in the order of the list that it was made of. */
export type MoveBook = (line: string) => readonly Move[];

/** Indexes moves by the words of their phrases. */
export function moveBook(list: readonly (readonly [Move, readonly Phrase[]])[]): MoveBook {
  const entries = list.flatMap(([move, phrases]) => phrases.map((phrase) => ({ move, phrase })));
  let book: Book | undefined;
  return (line) => {
    book ??= bookOf(entries.map(({ phrase }) => phrase.ways));
    const moves = new Set<Move>();
    for (const number of book(line.split(' '))) {
      const entry = entries[number];
      if (entry && !moves.has(entry.move) && entry.phrase.pattern.test(line)) moves.add(entry.move);
    }
    return [...moves];
  };
}

/** What a mentor's turn does well, in the order of the language's list. Own words count when they were really said. */
export function movesIn(line: string, language: Language, own: OwnWords): readonly Move[] {
  const moves = language.moves(line);
  if (moves.includes('summarise-own-words') || own.stems.size === 0) return moves;
  return handsBack(line, language, own) ? [...moves, 'summarise-own-words'] : moves;
}

function handsBack(line: string, language: Language, own: OwnWords): boolean {
  return line.split(' ').some((word) => {
    const family = language.familyOf(word);
    if (family !== undefined) return own.families.has(family);
    return word.length > SHORTEST_OWN && !language.common.has(word) && own.stems.has(word.slice(0, SHORTEST_OWN));
  });
}
