import type { Text, Token } from './text.ts';

/** One sentence of a text: its piece of the line between spaces, where that begins, its tokens, and the mark that ends it. */
export type Sentence = {
  readonly line: string;
  readonly at: number;
  readonly tokens: readonly Token[];
  readonly end: '?' | '.' | '!' | '';
};

/** What is written with a point that ends no sentence: titles before a name. */
const ABBREVIATED: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'dhr', 'mevr', 'mw', 'drs']);

/** Cuts a text into sentences at `.`, `?`, `!` and line breaks. Sentences keep their closing mark. */
export function sentences({ line, tokens }: Text): readonly Sentence[] {
  const found: Sentence[] = [];
  let at = 0;
  let first = 0;
  for (const [index, { word, at: markAt }] of tokens.entries()) {
    if (word !== '.' && word !== '?' && word !== '!') continue;
    if (word === '.' && index > first && index + 1 < tokens.length && ABBREVIATED.has(tokens[index - 1]?.word ?? '')) continue;
    if (index > first) found.push({ line: line.slice(at, markAt + 2), at, tokens: part(tokens, first, index + 1), end: word });
    at = markAt + 1;
    first = index + 1;
  }
  if (first < tokens.length) found.push({ line: line.slice(at), at, tokens: part(tokens, first, tokens.length), end: '' });
  return found;
}

/** The same list where the part is all of it. */
function part(tokens: readonly Token[], from: number, until: number): readonly Token[] {
  return from === 0 && until === tokens.length ? tokens : tokens.slice(from, until);
}
