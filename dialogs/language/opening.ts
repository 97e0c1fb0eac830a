import { partsOf, type Part } from './pattern.ts';
import { sourceOf } from './phrases.ts';

/** The words with which the matches of a pattern open, and what these begin with; whether there are others, and whether it matches the empty text as well. */
type Opening = {
  readonly words: ReadonlySet<string>;
  readonly letters: ReadonlySet<number>;
  readonly any: boolean;
  readonly empty: boolean;
};

/** A pattern with the `y` flag that is tried at the beginning of a word. Most words are told by themselves, and it is not tried. */
export class Opener {
  readonly #pattern: RegExp;
  #opening: Opening | undefined;

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  /** Whether the pattern matches a line at the beginning of a word. */
  matches(line: string, at: number): boolean {
    const opening = (this.#opening ??= openingOf(this.#pattern));
    if (!opening.any && !opening.empty && !opensAt(opening, line, at)) return false;
    this.#pattern.lastIndex = at;
    return this.#pattern.test(line);
  }

  /** The end of what the pattern matches at the beginning of a word; that place itself when it matches nothing. */
  pass(line: string, at: number): number {
    const opening = (this.#opening ??= openingOf(this.#pattern));
    if (!opening.any && !opensAt(opening, line, at)) return at;
    this.#pattern.lastIndex = at;
    return this.#pattern.test(line) ? this.#pattern.lastIndex : at;
  }

  /** Where what matched last ends. */
  get end(): number {
    return this.#pattern.lastIndex;
  }
}

function openingOf(pattern: RegExp): Opening {
  const words = new Set<string>();
  const opened = partsOf(sourceOf(pattern)).map((row) => open(row, '', words));
  const letters = new Set(Array.from(words, (word) => word.charCodeAt(0)));
  return { words, letters, empty: opened.includes('empty'), any: opened.includes('any') };
}

/** Most words are told by their first letter, and not cut out. */
function opensAt({ words, letters }: Opening, line: string, at: number): boolean {
  return letters.has(line.charCodeAt(at)) && words.has(wordAt(line, at));
}

function wordAt(line: string, at: number): string {
  const end = line.indexOf(' ', at);
  return line.slice(at, end === -1 ? line.length : end);
}

type Opened = 'words' | 'empty' | 'any';

/** Adds to `words` each word that these parts open with after the letters `begun`; tells whether there may be others. */
function open(row: readonly Part[], begun: string, words: Set<string>): Opened {
  const [part, ...rest] = row;
  if (part === undefined) return begun === '' ? 'empty' : 'any';
  if (part.is === 'text') return openWithText(part.text, rest, begun, words);
  if (part.is === 'either') return widest(part.ways.map((way) => open([...way, ...rest], begun, words)));
  if (part.is === 'maybe') return widest([open([part.part, ...rest], begun, words), open(rest, begun, words)]);
  if (part.is === 'look') return openWithLook(part.ways, rest, begun, words);
  return 'any';
}

function openWithText(text: string, rest: readonly Part[], begun: string, words: Set<string>): Opened {
  const end = text.indexOf(' ');
  if (end === -1) return open(rest, begun + text, words);
  const word = begun + text.slice(0, end);
  if (word === '') return 'any';
  words.add(word);
  return 'words';
}

/** What is looked ahead for opens the match too. */
function openWithLook(ways: readonly (readonly Part[])[], rest: readonly Part[], begun: string, words: Set<string>): Opened {
  const ahead = new Set<string>();
  if (begun === '' && widest(ways.map((way) => open(way, '', ahead))) === 'words') {
    for (const word of ahead) words.add(word);
    return 'words';
  }
  return open(rest, begun, words);
}

function widest(opened: readonly Opened[]): Opened {
  if (opened.includes('any')) return 'any';
  return opened.includes('empty') ? 'empty' : 'words';
}
