import type { Spelling } from './entries.ts';

/** Reads a list of `full word: typed typed ...` lines into a way of writing words in full. A full form may be two words. */
export function written(list: string): Spelling {
  const full = new Map<string, string>();
  for (const line of list.trim().split('\n')) {
    const [word = '', typed = ''] = line.split(':');
    for (const form of typed.trim().split(/\s+/u)) full.set(form, word.trim());
  }
  return (word) => full.get(word) ?? word;
}
