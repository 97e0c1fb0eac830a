import type { Making } from './anchor-index.ts';
import { bookOf } from './book.ts';
import type { OwnWords } from './given.ts';
import type { Language } from './languages.ts';
import type { Phrase } from './phrases.ts';
import type { Move } from './types.ts';

const SHORTEST_OWN = 5;

/** The phrases of each move, in the order in which moves are told. */
export type MoveBook = readonly (readonly [Move, readonly Phrase[]])[];

/** Puts moves together. */
export function moveBook(list: MoveBook): MoveBook {
  return list;
}

/** Tells the moves in a line of which these leads were met, in the order of the list that it was made of. */
export type MoveSieve = (line: string, met: readonly number[]) => readonly Move[];

/** Indexes moves by the words of their phrases. */
export function moveSieve(book: MoveBook, making: Making): MoveSieve {
  const entries = book.flatMap(([move, phrases]) => phrases.map((phrase) => ({ move, phrase })));
  const told = bookOf(
    entries.map(({ phrase }) => phrase.source),
    making,
  );
  return (line, met) => {
    const moves: Move[] = [];
    for (const number of told(met)) {
      const entry = entries[number];
      if (entry && !moves.includes(entry.move) && entry.phrase.pattern.test(line)) moves.push(entry.move);
    }
    return moves;
  };
}

/** Adds the handing back of own words to moves, when it was really said by the student. */
export function withOwnWords(moves: readonly Move[], line: string, language: Language, own: OwnWords): readonly Move[] {
  if (moves.includes('summarise-own-words') || own.stems.isEmpty) return moves;
  return handsBack(line, language, own) ? [...moves, 'summarise-own-words'] : moves;
}

function handsBack(line: string, language: Language, own: OwnWords): boolean {
  return line.split(' ').some((word) => {
    const family = language.familyOf(word);
    if (family !== undefined) return own.families.has(family);
    return word.length > SHORTEST_OWN && !language.common.has(word) && own.stems.has(word.slice(0, SHORTEST_OWN));
  });
}
