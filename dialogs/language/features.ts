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

/** The symbols of the words of a text and of their classes, between the edges, and where what is told of them goes. */
type Row = { readonly words: Int32Array; readonly classes: Int32Array; readonly numbers: Int32Array };

function rowFor(count: number): Row {
  return { words: new Int32Array(count), classes: new Int32Array(count), numbers: new Int32Array(count * MOST) };
}

/** Tells a feature behind what was told before it; gives the new length. */
function tellOne(numbers: Int32Array, length: number, feature: number, from: number, until: number): number {
  if (feature === 0) return length;
  numbers[length] = feature;
  numbers[length + 1] = from - 1;
  numbers[length + 2] = until - 1;
  return length + TOLD;
}

/**
 * Features that are written as people read them: words, classes of words between angle brackets (`classOf` of the language),
 * `<>` for any word, `^` and `$` for the edges of the text, `??` for more than one question mark, `ver*` and `*heid` for how a word begins and ends.
 *
 * The length of what is told goes from hand to hand: V8 keeps it, and the row, in registers then, which takes half the time.
 */
export function features({ symbolOf, first, after }: PhraseNumbers): Features {
  const any = symbolOf(ANY);
  const asksMore = first(symbolOf(ASKS_MORE));
  let row = rowFor(64);

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

  /** The neighbours that begin with a word: word word, word word word, word word class, word class, word any word, word any class. */
  function tellAfterWord({ words, classes, numbers }: Row, before: number, word: number, at: number): number {
    if (word === 0) return before;
    const [second, third] = [words[at + 2] as number, classes[at + 2] as number];
    let length = tellOne(numbers, before, word, at, at + 1);
    const pair = after(word, words[at + 1] as number);
    if (pair !== 0) {
      length = tellOne(numbers, length, pair, at, at + 2);
      length = tellOne(numbers, length, after(pair, second), at, at + 3);
      length = tellOne(numbers, length, after(pair, third), at, at + 3);
    }
    length = tellOne(numbers, length, after(word, classes[at + 1] as number), at, at + 2);
    const open = after(word, any);
    if (open === 0) return length;
    length = tellOne(numbers, length, after(open, second), at, at + 3);
    return tellOne(numbers, length, after(open, third), at, at + 3);
  }

  /** And those that begin with a class: class word, class word class, class class, class class class, class class class class, class any word. */
  function tellAfterClass({ words, classes, numbers }: Row, before: number, kind: number, at: number): number {
    if (kind === 0) return before;
    const third = classes[at + 2] as number;
    let length = tellOne(numbers, before, kind, at, at + 1);
    const mixed = after(kind, words[at + 1] as number);
    if (mixed !== 0) {
      length = tellOne(numbers, length, mixed, at, at + 2);
      length = tellOne(numbers, length, after(mixed, third), at, at + 3);
    }
    const two = after(kind, classes[at + 1] as number);
    if (two !== 0) {
      length = tellOne(numbers, length, two, at, at + 2);
      const three = after(two, third);
      length = tellOne(numbers, length, three, at, at + 3);
      length = tellOne(numbers, length, after(three, classes[at + 3] as number), at, at + 4);
    }
    return tellOne(numbers, length, after(after(kind, any), words[at + 2] as number), at, at + 3);
  }

  function tellAll(into: Row, before: number, { alone, kindAlone }: Seen, at: number): number {
    return tellAfterClass(into, tellAfterWord(into, before, alone, at), kindAlone, at);
  }

  /** Puts the symbols of a text in the row, and tells what its words are by themselves. */
  function put({ words, classes, numbers }: Row, seen: readonly Seen[]): number {
    let [length, asked, at] = [0, 0, 0];
    words[0] = start.symbol;
    classes[0] = start.kind;
    for (const each of seen) {
      at += 1;
      words[at] = each.symbol;
      classes[at] = each.kind;
      if (each.word === ASKS) asked += 1;
      for (const affix of each.affixes) length = tellOne(numbers, length, affix, at, at + 1);
    }
    words[at + 1] = end.symbol;
    classes[at + 1] = end.kind;
    for (let behind = at + 2; behind < at + 2 + BEHIND; behind += 1) words[behind] = classes[behind] = 0;
    return asked > 1 ? tellOne(numbers, length, asksMore, 1, at + 1) : length;
  }

  function tell(seen: readonly Seen[]): Told {
    const room = seen.length + 2 + BEHIND;
    if (room > row.words.length) row = rowFor(room * 2);
    const into = row;
    let length = tellAll(into, put(into, seen), start, 0);
    let at = 0;
    for (const each of seen) {
      at += 1;
      length = tellAll(into, length, each, at);
    }
    return { numbers: into.numbers, length: tellAll(into, length, end, at + 1) };
  }

  return { see, tell };
}

function affixesOf(word: string): readonly string[] {
  return word.length < LONG ? [] : [`${word.slice(0, 4)}*`, `*${word.slice(-3)}`, `*${word.slice(-4)}`];
}
