import type { PhraseNumbers } from './phrase-book.ts';

/** A word of a text as features see it: how it stands in the line, the letter of its class, and the numbers by which features are told. */
export type Seen = {
  readonly word: string;
  readonly shape: string;
  /** The symbols of the word and of its class. */
  readonly symbol: number;
  readonly kind: number;
  /** The features that the word, its class, its beginning and its end are by themselves. */
  readonly alone: number;
  readonly kindAlone: number;
  readonly affixes: readonly number[];
};

/**
 * Features that stand in a text, in three numbers each: the feature, the first word it goes over, and the word after its last. `length` counts
 * the numbers that are told; what lies behind them, and all of it once the next text is read, means nothing.
 */
export type Told = { readonly numbers: Int32Array; readonly length: number };

/** How many numbers of `Told` belong to one feature. */
export const TOLD = 3;

/** The features of texts, by the numbers of their phrases. */
export type Features = {
  /** A word, by how it stands in the line and the letter of its class. */
  readonly see: (word: string, shape: string) => Seen;
  /** Tells every feature of a text, each time it stands there. */
  readonly tell: (seen: readonly Seen[]) => Told;
};

const [FIRST, LAST, ANY] = ['^', '$', '<>'];
/** The mark of a question, and a text that has more than one. */
const [ASKS, ASKS_MORE] = ['?', '??'];
const LONG = 5;
/** How far a feature looks ahead, and how many numbers are told of one word at most. */
const BEHIND = 3;
const MOST = TOLD * 18;

/**
 * Features that are written as people read them: words, classes of words between angle brackets (`classOf` of the language),
 * `<>` for any word, `^` and `$` for the edges of the text, `??` for more than one question mark, `ver*` and `*heid` for how a word begins and ends.
 */
export function features({ symbolOf, first, after }: PhraseNumbers): Features {
  const any = symbolOf(ANY);
  const asksMore = first(symbolOf(ASKS_MORE));
  let room = 64;
  let [words, classes] = [new Int32Array(room), new Int32Array(room)];
  let numbers = new Int32Array(room * MOST);
  let length = 0;

  function see(word: string, shape: string): Seen {
    const [symbol, kind] = [symbolOf(word), symbolOf(`<${shape}>`)];
    const affixes = affixesOf(word).map((affix) => first(symbolOf(affix)));
    return {
      word,
      shape,
      symbol,
      kind,
      alone: first(symbol),
      kindAlone: first(kind),
      affixes: affixes.filter((each) => each !== 0),
    };
  }
  const [start, end] = [see(FIRST, FIRST), see(LAST, LAST)];

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

  /** The neighbours that begin with a word: word word, word word word, word word class, word class, word any word, word any class. */
  function tellAfterWord(word: number, at: number): void {
    if (word === 0) return;
    const [second, third] = [words[at + 2] as number, classes[at + 2] as number];
    tellOne(word, at, at + 1);
    const pair = after(word, words[at + 1] as number);
    if (pair !== 0) {
      tellOne(pair, at, at + 2);
      tellOne(after(pair, second), at, at + 3);
      tellOne(after(pair, third), at, at + 3);
    }
    tellOne(after(word, classes[at + 1] as number), at, at + 2);
    const open = after(word, any);
    if (open === 0) return;
    tellOne(after(open, second), at, at + 3);
    tellOne(after(open, third), at, at + 3);
  }

  /** And those that begin with a class: class word, class word class, class class, class class class, class class class class, class any word. */
  function tellAfterClass(kind: number, at: number): void {
    if (kind === 0) return;
    const third = classes[at + 2] as number;
    tellOne(kind, at, at + 1);
    const mixed = after(kind, words[at + 1] as number);
    if (mixed !== 0) {
      tellOne(mixed, at, at + 2);
      tellOne(after(mixed, third), at, at + 3);
    }
    const two = after(kind, classes[at + 1] as number);
    if (two !== 0) {
      tellOne(two, at, at + 2);
      const three = after(two, third);
      tellOne(three, at, at + 3);
      tellOne(after(three, classes[at + 3] as number), at, at + 4);
    }
    tellOne(after(after(kind, any), words[at + 2] as number), at, at + 3);
  }

  function tellAll({ alone, kindAlone }: Seen, at: number): void {
    tellAfterWord(alone, at);
    tellAfterClass(kindAlone, at);
  }

  function put({ symbol, kind }: Seen, at: number): void {
    words[at] = symbol;
    classes[at] = kind;
  }

  function tell(seen: readonly Seen[]): Told {
    const count = seen.length + 2;
    makeRoom(count + BEHIND);
    length = 0;
    let asked = 0;
    put(start, 0);
    for (const [index, each] of seen.entries()) {
      put(each, index + 1);
      if (each.word === ASKS) asked += 1;
      for (const affix of each.affixes) tellOne(affix, index + 1, index + 2);
    }
    put(end, count - 1);
    for (let at = count; at < count + BEHIND; at += 1) words[at] = classes[at] = 0;
    if (asked > 1) tellOne(asksMore, 1, count - 1);
    tellAll(start, 0);
    for (const [index, each] of seen.entries()) tellAll(each, index + 1);
    tellAll(end, count - 1);
    return { numbers, length };
  }

  return { see, tell };
}

function affixesOf(word: string): readonly string[] {
  return word.length < LONG ? [] : [`${word.slice(0, 4)}*`, `*${word.slice(-3)}`, `*${word.slice(-4)}`];
}
