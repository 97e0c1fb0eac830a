import type { Sentence } from './sentences.ts';
import { bookOf, type Book } from './book.ts';
import { apart, phrases, type Phrase, type Sets } from './phrases.ts';
import { sieveOf, type Sieve } from './sieve.ts';
import type { FindingKind } from './types.ts';

/** Where a sign counts: in a sentence that asks, in one that does not, or in both. */
export type Where = 'asking' | 'telling' | 'anywhere';

/**
 * A construction that shows one kind of finding.
 *
 * `given` lets through that what is named was named by the student: a word of emotion, a quality, a wish. A sign
 * without it counts whatever the student said.
 */
export type Sign = {
  readonly kind: FindingKind;
  readonly where: Where;
  readonly given: boolean;
  readonly phrases: readonly Phrase[];
  /** Constructions over classes of words, in one pattern. */
  readonly shapes: RegExp | null;
  readonly unless: RegExp | null;
  readonly notAfter: RegExp | null;
};

type Words = {
  readonly where?: Where;
  readonly given?: boolean;
  readonly unless?: readonly string[];
  readonly notAfter?: readonly string[];
};

/** Makes the signs of one kind from phrases. `unless` is looked for in the whole sentence, `notAfter` in the clause before the match. */
export function signs(sets: Sets, kind: FindingKind, options: Words, ...list: readonly string[]): Sign {
  return {
    kind,
    where: options.where ?? 'anywhere',
    given: options.given ?? false,
    phrases: apart(sets, ...list),
    shapes: null,
    unless: options.unless === undefined ? null : phrases(sets, ...options.unless),
    notAfter: options.notAfter === undefined ? null : phrases(sets, ...options.notAfter),
  };
}

/** Makes a sign of constructions over classes of words; otherwise as `signs`. */
export function shapes(sets: Sets, kind: FindingKind, options: Words, ...list: readonly string[]): Sign {
  return { ...signs(sets, kind, options), shapes: new RegExp(list.join('|'), 'g') };
}

/** Whether a sentence asks, and from where on it has the order of a question; what comes before that is told. */
export type Asked = { readonly asks: boolean; readonly asksFrom: number };

/** A sentence as signs see it: with its words, and one letter a word for what each is. */
export type Shaped = Sentence & { readonly words: readonly string[]; readonly shape: string };

/** A sign with those of its phrases that may match. */
export type Likely = { readonly sign: Sign; readonly phrases: readonly Phrase[] };

/** Tells which signs may be seen in a line with these words, and whether a pattern that excuses one may match there. */
export type SignBook = { readonly likely: (words: readonly string[]) => readonly Likely[]; readonly may: Sieve };

/** Indexes signs by the words of their phrases; the order of the list is kept. */
export function signBook(list: readonly Sign[]): SignBook {
  const shaped = list.filter((sign) => sign.shapes !== null).map((sign) => ({ sign, phrases: [] }));
  const entries = list.flatMap((sign) => sign.phrases.map((phrase) => ({ sign, phrase })));
  let book: Book | undefined;
  const likelyIn = (words: readonly string[]): readonly Likely[] => {
    book ??= bookOf(entries.map(({ phrase }) => phrase.ways));
    const likely: { readonly sign: Sign; readonly phrases: Phrase[] }[] = [];
    for (const number of book(words)) {
      const entry = entries[number];
      if (!entry) continue;
      const last = likely.at(-1);
      if (last?.sign === entry.sign) last.phrases.push(entry.phrase);
      else likely.push({ sign: entry.sign, phrases: [entry.phrase] });
    }
    return [...likely, ...shaped];
  };
  return { likely: likelyIn, may: sieveOf(() => list.flatMap((sign) => [sign.unless, sign.notAfter]).filter(isPattern)) };
}

function isPattern(pattern: RegExp | null): pattern is RegExp {
  return pattern !== null;
}

/** Where in the line a sign is seen in a sentence; null when it is not, or what excuses it is there too. */
export function seen(
  { sign, phrases: likely }: Likely,
  sentence: Shaped,
  { asks, asksFrom }: Asked,
  may: Sieve,
): readonly [from: number, to: number] | null {
  if (sign.where === 'asking' && !asks) return null;
  const places = sign.shapes === null ? placesOf(likely, sentence.line) : shapedPlaces(sign.shapes, sentence);
  if (places.length === 0) return null;
  const { words, line } = sentence;
  if (sign.unless !== null && may(sign.unless, words) && sign.unless.test(line)) return null;
  const notAfter = sign.notAfter !== null && may(sign.notAfter, words) ? sign.notAfter : null;
  const place = places.find(
    ([from]) => !(sign.where === 'telling' && from >= asksFrom) && !notAfter?.test(clauseBefore(line, from)),
  );
  return place ? [sentence.at + place[0], sentence.at + place[1]] : null;
}

type Place = readonly [from: number, to: number];

/** The first match of each phrase, in the order of the line. */
function placesOf(likely: readonly Phrase[], line: string): readonly Place[] {
  const places: Place[] = [];
  for (const { pattern } of likely) {
    const match = pattern.exec(line);
    if (match) places.push([match.index + 1, match.index + match[0].length]);
  }
  return places.length > 1 ? places.toSorted((a, b) => a[0] - b[0]) : places;
}

function shapedPlaces(pattern: RegExp, { shape, words }: Shaped): readonly Place[] {
  const places: Place[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(shape); match !== null && match[0] !== ''; match = pattern.exec(shape))
    places.push([lengthOf(words, match.index), lengthOf(words, match.index + match[0].length) - 1]);
  return places;
}

/** The length of so many words in a line, with the spaces before and between them. */
function lengthOf(words: readonly string[], count: number): number {
  let length = 1;
  for (let at = 0; at < count; at += 1) length += (words[at]?.length ?? 0) + 1;
  return length;
}

const CLAUSE_START = /.*(?: [,;:] | (?:en|maar|and|but) )/u;

function clauseBefore(line: string, at: number): string {
  return ` ${line.slice(0, at).replace(CLAUSE_START, '')}`;
}
