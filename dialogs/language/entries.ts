import type { Seen } from './features.ts';
import { rememberingPieces } from './memo.ts';

/** What is known of a word or a mark, looked up once for each form that people type. */
export type Entry = {
  /** How it stands in a line: in full, and so maybe as more than one word (`did not`). */
  readonly word: string;
  readonly words: readonly string[];
  /** Each of its words as it is weighed. */
  readonly seen: readonly Seen[];
  /** The anchors that its words belong to. */
  readonly anchors: readonly number[];
  /** The class of each of its words. */
  readonly shape: string;
  /** It is what was typed, but for capitals and accents: nothing was written in full or corrected. */
  readonly asTyped: boolean;
};

/** A language's way of writing a typed word in full: `wrm` is `waarom`, `didn't` is `did not`. */
export type Spelling = (word: string) => string;

/** The entry of what stands in a text from one place until another. */
type OfPiece = (text: string, from: number, until: number) => Entry;

/** The entries of the words and of the runs of marks that people type, and that of a word that is not to be read. */
export type Entries = {
  readonly ofWord: OfPiece;
  readonly ofMark: OfPiece;
  readonly hidden: Entry;
};

/** What a reader wants to know of each word. */
type Known = { readonly anchorsOf: (word: string) => readonly number[]; readonly see: (word: string) => Seen };

/** A word of which the reader wants to know no class, and which it does not weigh. */
export function unseen(word: string): Seen {
  return { word, shape: '', symbol: 0, kind: 0, alone: 0, kindAlone: 0, affixes: [] };
}

/** Entries that are made when they are first asked for, a bounded number of them. */
export function entriesBy(spelling: Spelling, { anchorsOf, see }: Known): Entries {
  const entryOf = (typed: string, word: string): Entry => {
    const words = word.split(' ');
    const asTyped = words.length === 1 && plain(typed) === word;
    const seen = words.map(see);
    return { word, words, seen, anchors: words.flatMap(anchorsOf), shape: seen.map(({ shape }) => shape).join(''), asTyped };
  };
  return {
    ofWord: rememberingPieces((typed) => entryOf(typed, spelling(plain(typed)))),
    ofMark: rememberingPieces((run) => entryOf(run, mark(run))),
    hidden: { ...entryOf('_', '_'), asTyped: false },
  };
}

const ACCENT = /\p{M}/gu;
const SINGLE_QUOTE = /[’`]/gu;

/** Lower case, straight apostrophes, no accents: `Hè` is `he`, `geïrriteerd` is `geirriteerd`. */
function plain(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower.normalize('NFD').replace(ACCENT, '').replace(SINGLE_QUOTE, "'");
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
}

/** Marks become the one that matters: a run with a question mark asks, a run with `!` calls, dots or a line break end. */
function mark(run: string): string {
  if (run.includes('?')) return '?';
  if (run.includes('!')) return '!';
  if (/[.…\n]/u.test(run)) return '.';
  if (/["“”„«»'‘’`]/u.test(run)) return '"';
  return run.charAt(0);
}
