import type { Text } from './text.ts';

/** One sentence of a text: its piece of the line between spaces, where that begins, and the mark that ends it. */
export type Sentence = { readonly line: string; readonly at: number; readonly end: '?' | '.' | '!' | '' };

/** Cuts a text into sentences at `.`, `?`, `!` and line breaks. Sentences keep their closing mark. */
export function sentences(text: Text): readonly Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (const token of text.tokens) {
    const ends = token.word === '.' || token.word === '?' || token.word === '!';
    if (!ends) continue;
    const until = token.at + 2;
    if (token.at > from + 1) found.push({ line: text.line.slice(from, until), at: from, end: token.word as '?' | '.' | '!' });
    from = until - 1;
  }
  if (from < text.line.length - 1) found.push({ line: text.line.slice(from), at: from, end: '' });
  return found;
}
