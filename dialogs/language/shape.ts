/**
 * The class of a word: one letter for what it is in a sentence. A shape is one letter a word, so that a construction of
 * a language can be written as a short pattern over classes (`yc[dx]*a`: you, a copula, adverbs, a state).
 */
export type ClassOf = (word: string) => string;

const OTHER = '-';

/** Reads classes: `letter: word word ...` a line; the first line that holds a word decides. `byForm` classes all others. */
export function classes(list: string, byForm: (word: string) => string | undefined): ClassOf {
  const known = new Map<string, string>();
  for (const line of list.trim().split('\n')) {
    const [letter = '', forms = ''] = line.split(/:(.*)/su);
    for (const form of forms.trim().split(/\s+/u)) if (!known.has(form)) known.set(form, letter.trim());
  }
  return (word) => known.get(word) ?? byForm(word) ?? OTHER;
}
