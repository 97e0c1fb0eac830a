import { pairs } from './pairs.ts';

/** Phrases by number: each is a shorter one that goes on with a symbol. 0 is no phrase, and no symbol. */
export type PhraseNumbers = {
  /** The number of a word, a class or another part of a phrase. */
  readonly symbolOf: (name: string) => number;
  /** The number of the phrase of one symbol. */
  readonly first: (symbol: number) => number;
  /** The number of a phrase that goes on with a symbol. */
  readonly after: (phrase: number, symbol: number) => number;
};

/** Phrases that are taken in when they are first asked for, and numbered from 1. */
export type PhraseBook = PhraseNumbers & {
  /** The number of a phrase as it is written, its symbols between spaces. */
  readonly take: (phrase: string) => number;
  /** How a phrase is written. */
  readonly phraseOf: (phrase: number) => string;
  /** For each phrase the shorter one, 0 when there is none, and the symbol that it ends with. */
  readonly shorter: readonly number[];
  readonly last: readonly number[];
  /** The symbols, by number. */
  readonly symbols: readonly string[];
};

const NONE = 0;

/** A book without phrases. */
export function phraseBook(): PhraseBook {
  const numbers = new Map<string, number>();
  const symbols = [''];
  const joined = pairs();
  const [shorter, last] = [[0], [0]];

  function symbolOf(name: string): number {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, symbols.length);
    return symbols.push(name) - 1;
  }

  function after(phrase: number, symbol: number): number {
    if (symbol === 0) return 0;
    const number = joined.take(phrase, symbol);
    if (number === shorter.length) {
      shorter.push(phrase);
      last.push(symbol);
    }
    return number;
  }

  return {
    symbolOf,
    first: (symbol) => after(NONE, symbol),
    after: (phrase, symbol) => (phrase === NONE ? NONE : after(phrase, symbol)),
    take: (phrase) => phrase.split(' ').reduce((number, name) => after(number, symbolOf(name)), NONE),
    phraseOf: (phrase) => {
      const names: string[] = [];
      for (let at = phrase; at !== NONE; at = shorter[at] ?? 0) names.unshift(symbols[last[at] ?? 0] ?? '');
      return names.join(' ');
    },
    shorter,
    last,
    symbols,
  };
}
