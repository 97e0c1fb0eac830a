import { remembering } from './memo.ts';

/** A full-form lexicon: every written form with the family it belongs to. */
export type Lexicon = ReadonlyMap<string, string>;

/** Reads a list with one family of forms on a line, named by its first form. */
export function lexicon(list: string): Lexicon {
  const forms = new Map<string, string>();
  for (const line of list.trim().split('\n')) {
    const family = line.trim().split(/\s+/u).filter(Boolean);
    for (const form of family) forms.set(form, family[0] ?? form);
  }
  return forms;
}

/** A list of words without families, as a set. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/** The body of a pattern that matches any of the words, longest first. */
export function anyOf(list: Iterable<string>): string {
  return `(?:${[...new Set(list)].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`;
}

/** Letters repeated for emphasis, cut to one (`boooos`, `blijjj`, `blijj`); undefined when nothing was stretched. */
export function unstretched(word: string): readonly string[] {
  const doubled = /(\p{L})\1$/u.test(word) ? [word.slice(0, -1)] : [];
  if (!/(\p{L})\1\1/u.test(word)) return doubled;
  return [word.replace(/(\p{L})\1{2,}/gu, '$1$1'), word.replace(/(\p{L})\1{2,}/gu, '$1')];
}

/** Finds the one known form that is a single slip away: a letter left out, doubled, changed or swapped with its neighbour. */
export type Corrector = (word: string) => string | undefined;

const SHORTEST_CORRECTED = 6;

/**
 * A corrector for the forms of a lexicon. Words of fewer than six letters are never corrected, nor are `lookAlikes`:
 * ordinary words that are one letter away from a form.
 */
export function corrector(forms: Lexicon, lookAlikes: ReadonlySet<string>): Corrector {
  const byDeletion = new Map<string, string>();
  for (const form of forms.keys()) {
    if (form.length < SHORTEST_CORRECTED) continue;
    for (const key of [form, ...deletions(form)]) if (!byDeletion.has(key)) byDeletion.set(key, form);
  }
  return remembering((word) => {
    if (word.length < SHORTEST_CORRECTED - 1 || word.length > 20 || lookAlikes.has(word)) return undefined;
    for (const key of [word, ...deletions(word)]) {
      const form = byDeletion.get(key);
      if (form !== undefined && isOneSlip(word, form)) return form;
    }
    return undefined;
  });
}

function deletions(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  if (restA.length <= 1 && restB.length <= 1) return start > 0 || restA.length !== restB.length;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
