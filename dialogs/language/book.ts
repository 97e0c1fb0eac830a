import type { Making } from './anchor-index.ts';
import type { Source } from './phrases.ts';

/** Tells which of many phrases may match a line of which these leads were met: their numbers, in order. */
export type Book = (met: readonly number[]) => readonly number[];

/**
 * Phrases by the words that they cannot do without, so that most of them are never tried.
 *
 * Each way of a phrase is found by its rarest anchor and dropped when another is missing in the words last shown to the
 * index. One without anchors is always told.
 */
export function bookOf(sources: readonly Source[], { index, waysOf }: Making): Book {
  const always: number[] = [];
  const led = new Map<number, number[]>();
  for (const [phrase, source] of sources.entries())
    for (const [lead, ...needs] of waysOf(source).map(index.add)) {
      if (lead === undefined) {
        always.push(phrase);
        continue;
      }
      const ways = led.get(lead) ?? [];
      ways.push(phrase, needs.length, ...needs);
      led.set(lead, ways);
    }
  const { rows, starts } = inOneRow(led);
  return (met) => {
    const found = always.slice();
    for (const lead of met) {
      const end = starts[lead + 1] ?? 0;
      for (let at = starts[lead] ?? end; at < end;) {
        const phrase = rows[at] ?? 0;
        const next = at + 2 + (rows[at + 1] ?? 0);
        for (at += 2; at < next && index.holds(rows[at] ?? 0);) at += 1;
        if (at === next) insert(found, phrase);
        at = next;
      }
    }
    return found;
  };
}

/** Lists by number one after the other, and where each starts: what lies together is read fast. */
function inOneRow(lists: ReadonlyMap<number, readonly number[]>): { readonly rows: Int32Array; readonly starts: Int32Array } {
  const starts = new Int32Array(Math.max(-1, ...lists.keys()) + 2);
  for (const [number, list] of lists) starts[number + 1] = list.length;
  for (let number = 1; number < starts.length; number += 1) starts[number] = (starts[number] ?? 0) + (starts[number - 1] ?? 0);
  const rows = new Int32Array(starts.at(-1) ?? 0);
  for (const [number, list] of lists) rows.set(list, starts[number]);
  return { rows, starts };
}

/** Puts a number among others in order, once. */
function insert(numbers: number[], number: number): void {
  if (numbers.includes(number)) return;
  let at = numbers.push(number) - 1;
  for (; at > 0 && (numbers[at - 1] ?? 0) > number; at -= 1) numbers[at] = numbers[at - 1] ?? 0;
  numbers[at] = number;
}
