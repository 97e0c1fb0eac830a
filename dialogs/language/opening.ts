import { once } from './memo.ts';
import { partsOf, type Part } from './pattern.ts';
import { sourceOf } from './phrases.ts';

/** The words with which all matches of a pattern open, what these begin with, and whether it matches the empty text as well. */
type Opening = { readonly words: ReadonlySet<string>; readonly letters: ReadonlySet<number>; readonly empty: boolean };

/** Null when matches of the pattern may open with any word. */
const openingOf = once((pattern: RegExp): Opening | null => {
  const words = new Set<string>();
  const opened = partsOf(sourceOf(pattern)).map((row) => open(row, '', words));
  const letters = new Set(Array.from(words, (word) => word.charCodeAt(0)));
  return opened.includes('any') ? null : { words, letters, empty: opened.includes('empty') };
});

/** Whether a pattern with the `y` flag matches a line at the beginning of a word; most are told by that word, and not tried. */
export function matchesAt(pattern: RegExp, line: string, at: number): boolean {
  const opening = openingOf(pattern);
  if (opening !== null && !opening.empty && !opensAt(opening, line, at)) return false;
  pattern.lastIndex = at;
  return pattern.test(line);
}

/** The end of what a pattern with the `y` flag matches at the beginning of a word; that place itself when it matches nothing. */
export function endOfMatchAt(pattern: RegExp, line: string, at: number): number {
  const opening = openingOf(pattern);
  if (opening !== null && !opensAt(opening, line, at)) return at;
  pattern.lastIndex = at;
  return pattern.test(line) ? pattern.lastIndex : at;
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
