import { endOfPiece, isApostrophe, kindAt, LETTER, MARK, OTHER, sizeAt, SPACE } from './characters.ts';
import { entriesBy, unseen, type Entries, type Entry, type Spelling } from './entries.ts';
import { once } from './memo.ts';
import type { Span } from './types.ts';

/**
 * One word or mark of a text: how it stands there (`start`, `end` in UTF-16), how the rules see it (`word`), and what is
 * known of it (`entry`).
 */
export type Token = {
  readonly word: string;
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
  readonly at: number;
};

/**
 * A text as the rules see it. `line` is every token's `word` between single spaces (` waarom koos je dat ? `), so that
 * a pattern can be written as plain words; `at` of a token is its place in the line.
 */
export type Text = { readonly raw: string; readonly tokens: readonly Token[]; readonly line: string };

const EMOJI = /^(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\u200d|\ufe0f)$/u;

/** Entries that tell no more than how a word stands in the line. */
const bareEntries = once((spelling: Spelling) => entriesBy(spelling, { anchorsOf: () => [], see: unseen }));

/** Reads a text into tokens, of which no more is known than how each stands in the line. */
export function readText(raw: string, spelling: Spelling): Text {
  return readBy(bareEntries(spelling), raw);
}

/** Reads a text into tokens with their entries. Emoji are left out of the line: they carry no clause. */
export function readBy(entries: Entries, raw: string): Text {
  const tokens: Token[] = [];
  let line = ' ';
  for (let start = 0; start < raw.length;) {
    const kind = kindAt(raw, start);
    const end = kind === SPACE ? start + sizeAt(raw, start) : endOfPiece(raw, start, kind);
    const isWord = kind === LETTER || (kind === OTHER && end - start > 1 && isApostrophe(raw, start));
    if (isWord || kind === MARK || (kind === OTHER && !EMOJI.test(raw.slice(start, end)))) {
      const entry = isWord ? entries.ofWord(raw, start, end) : entries.ofMark(raw, start, end);
      const { word } = entry;
      tokens.push({ word, entry, start, end, at: line.length });
      line += `${word} `;
    }
    start = end;
  }
  return { raw, tokens, line };
}

const MOST_QUOTED = 20;

/**
 * The same text with what stands between quotation marks made unreadable, word for word: it is mentioned, not said.
 * Marks without a partner, and very long quotations, stay as they are.
 */
export function withoutQuotations(text: Text, entries: Entries): Text {
  if (!text.line.includes(' " ')) return text;
  const hidden = quotedTokens(text);
  if (hidden.size === 0) return text;
  const tokens: Token[] = [];
  let line = ' ';
  for (const [index, token] of text.tokens.entries()) {
    const entry = hidden.has(index) ? entries.hidden : token.entry;
    const { word } = entry;
    tokens.push({ ...token, word, entry, at: line.length });
    line += `${word} `;
  }
  return { raw: text.raw, tokens, line };
}

function quotedTokens({ raw, tokens }: Text): ReadonlySet<number> {
  const hidden = new Set<number>();
  let opened = -1;
  for (const [index, { word, start, end }] of tokens.entries()) {
    if (word !== '"') continue;
    const opens = start === 0 || /[\s(:]/u.test(raw.charAt(start - 1));
    const closes = end === raw.length || /[\s).,?!:;]/u.test(raw.charAt(end));
    if (opened !== -1 && closes && index - opened <= MOST_QUOTED) {
      for (let inside = opened + 1; inside < index; inside += 1) hidden.add(inside);
      opened = -1;
    } else if (opens) opened = index;
  }
  return hidden;
}

/** The place in the raw text of a stretch of the line; spaces at its edges do not count. */
export function spanOf(text: Text, from: number, to: number): Span {
  let first = tokenAt(text, from);
  const last = tokenAt(text, to - 1);
  const firstToken = text.tokens[first];
  if (firstToken && firstToken.at + firstToken.word.length <= from && first < last) first += 1;
  return [text.tokens[first]?.start ?? 0, text.tokens[last]?.end ?? 0];
}

/** The index of the last token that starts at or before a place in the line. */
function tokenAt(text: Text, at: number): number {
  let [low, high] = [0, text.tokens.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((text.tokens[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
