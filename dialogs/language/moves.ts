import type { OwnWords } from './given.ts';
import type { Language } from './languages.ts';
import type { Move } from './types.ts';

const SHORTEST_OWN = 5;

/** What a mentor's turn does well, in the order of the language's list. Own words count when they were really said. */
export function movesIn(line: string, language: Language, own: OwnWords): readonly Move[] {
  const moves = language.moves.filter(([, pattern]) => pattern.test(line)).map(([move]) => move);
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
