import type { PhraseBook, PhraseNumbers } from './phrase-book.ts';

/**
 * Phrases to which none is added any more, so packed that a look-up is one sum and one comparison and touches little memory (a double array).
 *
 * The number of a phrase is a place. A phrase counts `from` a place: with a symbol it goes on to what stands so many places further, if it is the owner of that.
 */
export type PackedPhrases = {
  /** The symbols, by number. */
  readonly symbols: readonly string[];
  readonly owners: Uint16Array;
  readonly from: Uint16Array;
};

/** The owner of the phrases of one symbol; no phrase stands there, nor before it. */
const ROOT = 1;
/** The owner of what is free. */
const NOBODY = 2 ** 16 - 1;

/** The numbers of packed phrases. What was not packed has none. */
export function packedNumbers({ symbols, owners, from }: PackedPhrases): PhraseNumbers {
  const numbers = new Map(symbols.map((name, symbol) => [name, symbol]));
  const after = (phrase: number, symbol: number): number => {
    const place = (from[phrase] as number) + symbol;
    return owners[place] === phrase ? place : 0;
  };
  return { symbolOf: (name) => numbers.get(name) ?? 0, first: (symbol) => after(ROOT, symbol), after };
}

/** Packs the phrases of a book; `numbers` has the new number of each. Throws when there are more than can be numbered. */
export function pack({ shorter, last, symbols }: PhraseBook): { readonly phrases: PackedPhrases; readonly numbers: Int32Array } {
  const places = placesFor(byShorter(shorter), last, symbols.length);
  const size = places.reduce((most, place) => Math.max(most, place), ROOT) + symbols.length;
  if (size > NOBODY)
    throw new Error(`The table of weights has ${shorter.length} phrases, which do not fit in ${NOBODY} places; learn fewer`);
  const owners = new Uint16Array(size).fill(NOBODY);
  const from = new Uint16Array(size);
  for (let phrase = 1; phrase < shorter.length; phrase += 1) {
    const [place, owner] = [places[phrase] ?? 0, places[shorter[phrase] ?? 0] ?? 0];
    owners[place] = owner;
    from[owner] = place - (last[phrase] ?? 0);
  }
  return { phrases: { symbols, owners, from }, numbers: places };
}

/** For each phrase those that go on from it by one symbol; at 0 those of one symbol. */
function byShorter(shorter: readonly number[]): readonly (readonly number[])[] {
  const longer: number[][] = shorter.map(() => []);
  for (let phrase = 1; phrase < shorter.length; phrase += 1) longer[shorter[phrase] ?? 0]?.push(phrase);
  return longer;
}

/** A place for each phrase: those that go on from the same one stand as far apart as their last symbols. What goes on most is placed first, the others between. */
function placesFor(longer: readonly (readonly number[])[], last: readonly number[], symbols: number): Int32Array {
  const places = new Int32Array(last.length);
  places[0] = ROOT;
  const free = freePlaces(symbols + ROOT, symbols + last.length * 2);
  const mostFirst = longer.filter((list) => list.length > 0).toSorted((a, b) => b.length - a.length);
  for (const list of mostFirst) {
    const least = Math.min(...list.map((phrase) => last[phrase] ?? 0));
    const offsets = list.map((phrase) => (last[phrase] ?? 0) - least);
    const start = free.find(offsets);
    for (const [index, phrase] of list.entries()) {
      places[phrase] = start + (offsets[index] ?? 0);
      free.take(places[phrase] ?? 0);
    }
  }
  return places;
}

/** Places from one on that can be taken, each once. */
function freePlaces(first: number, count: number) {
  const next = Int32Array.from({ length: first + count }, (_, place) => place + 1);
  const before = Int32Array.from(next, (place) => place - 2);
  return {
    /** The first place that is free, as are those so much further. A place that is taken has none before it. */
    find: (offsets: readonly number[]): number => {
      let place = next[first - 1] ?? 0;
      while (offsets.some((offset) => before[place + offset] === 0)) place = next[place] ?? 0;
      return place;
    },
    take: (place: number): void => {
      const [left, right] = [before[place] ?? 0, next[place] ?? 0];
      next[left] = right;
      before[right] = left;
      before[place] = 0;
    },
  };
}
