import { pack, type PackedPhrases } from './packed-phrases.ts';
import { phraseBook } from './phrase-book.ts';
import type { FindingKind } from './types.ts';

/** The kinds in the order in which a table of weights has its columns. */
export const WEIGHED: readonly FindingKind[] = ['why', 'fills-in', 'advice', 'stacked', 'dwells'];

const COLUMNS = WEIGHED.length;

/** What each phrase weighs for each kind: a row at the number of each, the first for what is there before any word. */
export type Weights = { readonly phrases: PackedPhrases; readonly rows: Int8Array };

/** Weights as a file holds them: symbols between spaces, numbers in base64 as the machine has them, which is the lower byte first on all that Node runs on here. */
export type WrittenWeights = Readonly<Record<'symbols' | 'owners' | 'from' | 'rows', string>>;

/**
 * Packs a table as people read it: a line for each feature, `phrase<TAB>w,w,w,w,w`, and first the line of the phrase `-` with what is there before any word.
 */
export function packWeights([before = '', ...table]: readonly string[]): Weights {
  const book = phraseBook();
  const taken = table.map((line) => book.take(line.slice(0, line.indexOf('\t'))));
  const { phrases, numbers } = pack(book);
  const rows = new Int8Array(phrases.owners.length * COLUMNS);
  rows.set(weightsOf(before), 0);
  for (const [index, line] of table.entries()) rows.set(weightsOf(line), (numbers[taken[index] ?? 0] ?? 0) * COLUMNS);
  return { phrases, rows };
}

function weightsOf(line: string): readonly number[] {
  return line
    .slice(line.indexOf('\t') + 1)
    .split(',')
    .map(Number);
}

/** Writes weights for a file. */
export function writeWeights({ phrases: { symbols, owners, from }, rows }: Weights): WrittenWeights {
  return { symbols: symbols.join(' '), owners: encoded(owners), from: encoded(from), rows: encoded(rows) };
}

/** Reads weights from a file. */
export function readWeights({ symbols, owners, from, rows }: WrittenWeights): Weights {
  return {
    phrases: { symbols: symbols.split(' '), owners: new Uint16Array(decoded(owners)), from: new Uint16Array(decoded(from)) },
    rows: new Int8Array(decoded(rows)),
  };
}

function encoded({ buffer }: Uint16Array | Int8Array): string {
  return btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join(''));
}

function decoded(text: string): ArrayBuffer {
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = characters.charCodeAt(at);
  return bytes.buffer;
}
