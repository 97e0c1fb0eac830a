/** What a typed name is matched with. */
export type Named = { readonly givenName: string; readonly familyName: string };

/** The students whom a typed name may mean: none, the one, or those to choose from, which is one as well when it is only a guess. */
export type Found<T> =
  | { readonly found: 'none' }
  | { readonly found: 'one'; readonly one: T }
  | { readonly found: 'several'; readonly several: readonly T[] };

/**
 * Finds who is meant by a typed name: any part that fits one person only, in any case of letters and without accents.
 * `van der` may be left out. An exact name goes before one that only begins so, and that before letters inside a name, which only guess:
 * `Sen` for `Sem` is also inside `Jansen`.
 */
export function findByName<T extends Named>(typed: string, people: readonly T[]): Found<T> {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return { found: 'none' };
  const fitting = (fits: Fits): T[] =>
    people.filter((person) => fits(wanted, wordsOf(`${person.givenName} ${person.familyName}`)));
  for (const fits of [isWhole, isExact, isStart, isJoined]) {
    const matches = fitting(fits);
    if (matches.length === 1) return { found: 'one', one: matches[0] as T };
    if (matches.length > 1) return { found: 'several', several: matches };
  }
  const several = fitting(isInside);
  return several.length > 0 ? { found: 'several', several } : { found: 'none' };
}

/** Prefixes of family names, which people write or leave out at will. */
const PREFIXES = new Set([
  'van',
  'de',
  'der',
  'den',
  'het',
  't',
  'ter',
  'ten',
  'te',
  'el',
  'al',
  'da',
  'dos',
  'di',
  'la',
  'le',
  'von',
  'bin',
  'ben',
  'in',
  'op',
  'aan',
]);

type Fits = (wanted: readonly string[], name: readonly string[]) => boolean;

const isWhole: Fits = (wanted, name) =>
  wanted.join(' ') === name.join(' ') || weighty(wanted).join(' ') === weighty(name).join(' ');
const isExact: Fits = (wanted, name) => everyFits(wanted, name, (word, part) => word === part);
const isStart: Fits = (wanted, name) => everyFits(wanted, name, (word, part) => part.startsWith(word));
/** Written as one word: `meilin`, `vandenberg`. */
const isJoined: Fits = (wanted, name) =>
  wanted.join('').length >= 4 && name.some((_, from) => name.slice(from).join('').startsWith(wanted.join('')));
const isInside: Fits = (wanted, name) => everyFits(wanted, name, (word, part) => word.length >= 3 && part.includes(word));

function everyFits(wanted: readonly string[], name: readonly string[], fits: (word: string, part: string) => boolean): boolean {
  const words = weighty(wanted);
  // A name may itself look like a prefix ("Ben", "Al"): then the word counts as it stands.
  const counted = words.length > 0 ? words : wanted;
  return counted.every((word) => name.some((part) => fits(word, part)));
}

function weighty(words: readonly string[]): readonly string[] {
  return words.filter((word) => !PREFIXES.has(word));
}

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
