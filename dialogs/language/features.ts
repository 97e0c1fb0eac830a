import { remembering } from './memo.ts';
import { pairs, type Pairs } from './pairs.ts';

/** A word of a text as features see it: how it stands in the line, and the letter of its class. */
export type Seen = { readonly word: string; readonly shape: string };

/**
 * Features that stand in a text, in three numbers each: the feature, the first word it goes over, and the word after its last. `length` counts
 * the numbers that are told; what lies behind them, and all of it once the next text is read, means nothing.
 */
export type Told = { readonly numbers: Int32Array; readonly length: number };

/** How many numbers of `Told` belong to one feature. */
export const TOLD = 3;

const [FIRST, LAST, ANY] = ['^', '$', '<>'];
/** The mark of a question, and a text that has more than one. */
const [ASKS, ASKS_MORE] = ['?', '??'];
const LONG = 5;
const ROOT = 0;
/** How far a feature looks ahead, and how many numbers are told of one word at most. */
const BEHIND = 3;
const MOST = TOLD * 17;

/** The features of texts, by number. */
export type Features = {
  /** The number of the feature that a phrase is (`je bent <q>`), which is taken in when it is new. */
  readonly take: (phrase: string) => number;
  /** Tells every feature of a text that was taken in, each time it stands there. */
  readonly tell: (seen: readonly Seen[]) => Told;
  /** As `tell`, and takes in those that are new. */
  readonly tellAll: (seen: readonly Seen[]) => Told;
  /** The phrase of a feature. */
  readonly phraseOf: (feature: number) => string;
};

/** A word by its symbol, with the features that its beginning and its end are. */
type Known = { readonly symbol: number; readonly affixes: readonly number[] };

/**
 * Features that are written as people read them: words, classes of words between angle brackets (`classOf` of the language),
 * `<>` for any word, `^` and `$` for the edges of the text, `??` for more than one question mark, `ver*` and `*heid` for how a word begins and ends.
 */
export function features(): Features {
  const symbols = new Map<string, number>();
  const names: string[] = [''];
  const joined = pairs();
  const firsts: number[] = [];
  const made: (readonly [left: number, symbol: number])[] = [[0, 0]];

  function symbolOf(name: string): number {
    const known = symbols.get(name);
    if (known !== undefined) return known;
    symbols.set(name, names.length);
    return names.push(name) - 1;
  }

  function takeAfter(left: number, symbol: number): number {
    const number = joined.take(left, symbol);
    made[number] ??= [left, symbol];
    if (left === ROOT) firsts[symbol] = number;
    return number;
  }

  const any = symbolOf(ANY);
  const letters: number[] = [];
  const classOf = (shape: string): number => (letters[shape.charCodeAt(0)] ??= symbolOf(`<${shape}>`));
  const knownWord = remembering((word): Known => ({
    symbol: symbols.get(word) ?? 0,
    affixes: affixesOf(word)
      .map((affix) => firsts[symbols.get(affix) ?? 0] ?? 0)
      .filter((feature) => feature !== 0),
  }));
  const newWord = (word: string): Known => ({
    symbol: symbolOf(word),
    affixes: affixesOf(word).map((affix) => takeAfter(ROOT, symbolOf(affix))),
  });

  let room = 64;
  let [words, classes] = [new Int32Array(room), new Int32Array(room)];
  let numbers = new Int32Array(room * MOST);
  let length = 0;

  function makeRoom(count: number): void {
    if (count <= room) return;
    room = count * 2;
    [words, classes, numbers] = [new Int32Array(room), new Int32Array(room), new Int32Array(room * MOST)];
  }

  function tellOne(feature: number, from: number, until: number): void {
    if (feature === 0) return;
    numbers[length] = feature;
    numbers[length + 1] = from - 1;
    numbers[length + 2] = until - 1;
    length += TOLD;
  }

  /**
   * One to four neighbours, as words or by their classes, or two with one between them: word, word word, word word word, word word class,
   * word class, word any word, word any class; class, class word, class word class, class class, class class class,
   * class class class class, class any word.
   */
  function read(
    seen: readonly Seen[],
    look: (word: string) => Known,
    first: (symbol: number) => number,
    join: Pairs['of'],
  ): Told {
    const count = seen.length + 2;
    makeRoom(count + BEHIND);
    length = 0;
    words[0] = look(FIRST).symbol;
    classes[0] = classOf(FIRST);
    let asked = 0;
    for (let at = 1; at < count - 1; at += 1) {
      const { word, shape } = seen[at - 1] as Seen;
      if (word === ASKS) asked += 1;
      const { symbol, affixes } = look(word);
      words[at] = symbol;
      classes[at] = classOf(shape);
      for (const affix of affixes) tellOne(affix, at, at + 1);
    }
    words[count - 1] = look(LAST).symbol;
    classes[count - 1] = classOf(LAST);
    for (let at = count; at < count + BEHIND; at += 1) words[at] = classes[at] = 0;

    if (asked > 1) tellOne(first(look(ASKS_MORE).symbol), 1, count - 1);
    const after = (left: number, symbol = 0): number => (left === 0 || symbol === 0 ? 0 : join(left, symbol));
    for (let at = 0; at < count; at += 1) {
      const word = first(words[at] ?? 0);
      if (word !== 0) {
        tellOne(word, at, at + 1);
        const pair = after(word, words[at + 1]);
        tellOne(pair, at, at + 2);
        tellOne(after(pair, words[at + 2]), at, at + 3);
        tellOne(after(pair, classes[at + 2]), at, at + 3);
        tellOne(after(word, classes[at + 1]), at, at + 2);
        const open = after(word, any);
        tellOne(after(open, words[at + 2]), at, at + 3);
        tellOne(after(open, classes[at + 2]), at, at + 3);
      }
      const kind = first(classes[at] ?? 0);
      if (kind === 0) continue;
      tellOne(kind, at, at + 1);
      const mixed = after(kind, words[at + 1]);
      tellOne(mixed, at, at + 2);
      tellOne(after(mixed, classes[at + 2]), at, at + 3);
      const two = after(kind, classes[at + 1]);
      tellOne(two, at, at + 2);
      const three = after(two, classes[at + 2]);
      tellOne(three, at, at + 3);
      tellOne(after(three, classes[at + 3]), at, at + 4);
      tellOne(after(after(kind, any), words[at + 2]), at, at + 3);
    }
    return { numbers, length };
  }

  return {
    take: (phrase) => {
      let left = ROOT;
      for (let from = 0; from < phrase.length;) {
        const space = phrase.indexOf(' ', from);
        const until = space === -1 ? phrase.length : space;
        left = takeAfter(left, symbolOf(phrase.slice(from, until)));
        from = until + 1;
      }
      return left;
    },
    tell: (seen) => read(seen, knownWord, (symbol) => firsts[symbol] ?? 0, joined.of),
    tellAll: (seen) => read(seen, newWord, (symbol) => (symbol === 0 ? 0 : takeAfter(ROOT, symbol)), takeAfter),
    phraseOf: (feature) => {
      const parts: string[] = [];
      for (let at = feature; at !== ROOT; at = made[at]?.[0] ?? ROOT) parts.unshift(names[made[at]?.[1] ?? 0] ?? '');
      return parts.join(' ');
    },
  };
}

function affixesOf(word: string): readonly string[] {
  return word.length < LONG ? [] : [`${word.slice(0, 4)}*`, `*${word.slice(-3)}`, `*${word.slice(-4)}`];
}
