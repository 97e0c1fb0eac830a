/** Where a piece of an English sentence ends, counted in words. */

/** Before the closing marks and a short tag after a comma. */
export function lastWord(words: readonly string[]): number {
  let end = words.length;
  while (end > 0 && /^(?:[.?!,"]|please|eh|huh|right|innit|though|lately|hey)$/u.test(words[end - 1] ?? '')) end -= 1;
  const comma = words.lastIndexOf(',', end - 1);
  return comma > 1 && end - comma <= 4 ? comma : end;
}

/** Before the next mark, or the next question. */
export function endOf(words: readonly string[], from: number): number {
  const end = words.findIndex(
    (word, index) =>
      index > from &&
      (/^[.?!;"]$/u.test(word) ||
        (word === ',' && index > from + 1) ||
        ((word === 'and' || word === 'or') && /^(?:what|who|where|how|when|why|did|was|do)$/u.test(words[index + 1] ?? ''))),
  );
  return end === -1 ? lastWord(words) : end;
}
