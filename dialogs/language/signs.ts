import type { Sentence } from './sentences.ts';
import type { Making } from './anchor-index.ts';
import { bookOf } from './book.ts';
import { matchesOf } from './matches.ts';
import { apart, together, type Phrase, type Sets } from './phrases.ts';
import { sieveOf, type May, type Sieve } from './sieve.ts';
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
  readonly unless: Phrase | null;
  readonly notAfter: Phrase | null;
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
    unless: options.unless === undefined ? null : together(sets, ...options.unless),
    notAfter: options.notAfter === undefined ? null : together(sets, ...options.notAfter),
  };
}

/** Makes a sign of constructions over classes of words; otherwise as `signs`. */
export function shapes(sets: Sets, kind: FindingKind, options: Words, ...list: readonly string[]): Sign {
  return { ...signs(sets, kind, options), shapes: new RegExp(list.join('|'), 'g') };
}

/** Whether a sentence asks, and from where on it has the order of a question; what comes before that is told. */
export type Asked = { readonly asks: boolean; readonly asksFrom: number };

/** A sentence as signs see it: with one letter a word for what each is. */
export type Shaped = Sentence & { readonly shape: string };

/** A sign with those of its phrases that may match. */
export type Likely = { readonly sign: Sign; readonly phrases: readonly Phrase[] };

/** All signs of a language, in the order in which they are looked for. */
export type SignBook = readonly Sign[];

/** Puts signs together, those of shapes last. */
export function signBook(list: readonly Sign[]): SignBook {
  return [...list.filter((sign) => sign.shapes === null), ...list.filter((sign) => sign.shapes !== null)];
}

/** Which signs of some kinds may be seen in a line, by the leads that were met there, and whether a pattern that excuses one may match. */
export type SignSieve = {
  readonly likely: (met: readonly number[], kinds: readonly FindingKind[]) => readonly Likely[];
  readonly mayExcuse: Sieve<Phrase>;
};

/** Indexes signs by the words of their phrases, each kind apart. */
export function signSieve(book: SignBook, making: Making): SignSieve {
  const byKind = new Map<FindingKind, (met: readonly number[]) => readonly Likely[]>();
  for (const kind of new Set(book.map((sign) => sign.kind)))
    byKind.set(
      kind,
      likelyOf(
        book.filter((sign) => sign.kind === kind),
        making,
      ),
    );
  const excuses = book.flatMap(({ unless, notAfter }) => [unless, notAfter]).filter((phrase) => phrase !== null);
  return {
    likely: (met, kinds) => kinds.flatMap((kind) => byKind.get(kind)?.(met) ?? []),
    mayExcuse: sieveOf(new Map(excuses.map((phrase) => [phrase, phrase.source])), making),
  };
}

function likelyOf(book: SignBook, making: Making): (met: readonly number[]) => readonly Likely[] {
  const shaped = book.filter((sign) => sign.shapes !== null).map((sign) => ({ sign, phrases: [] }));
  const entries = book.flatMap((sign) => sign.phrases.map((phrase) => ({ sign, phrase })));
  const told = bookOf(
    entries.map(({ phrase }) => phrase.source),
    making,
  );
  return (met) => {
    const found: { readonly sign: Sign; readonly phrases: Phrase[] }[] = [];
    for (const number of told(met)) {
      const entry = entries[number];
      if (!entry) continue;
      const last = found.at(-1);
      if (last?.sign === entry.sign) last.phrases.push(entry.phrase);
      else found.push({ sign: entry.sign, phrases: [entry.phrase] });
    }
    return [...found, ...shaped];
  };
}

/** Where in the line a sign is seen in a sentence; null when it is not, or what excuses it is there too. */
export function seen(
  { sign, phrases: likely }: Likely,
  sentence: Shaped,
  { asks, asksFrom }: Asked,
  may: May<Phrase>,
): readonly [from: number, to: number] | null {
  if ((sign.where === 'asking' && !asks) || (sign.where === 'telling' && asksFrom <= FIRST)) return null;
  const places = sign.shapes === null ? placesOf(likely, sentence.line) : shapedPlaces(sign.shapes, sentence);
  if (places.length === 0) return null;
  const { line } = sentence;
  if (sign.unless !== null && may(sign.unless) && sign.unless.pattern.test(line)) return null;
  const notAfter = sign.notAfter !== null && may(sign.notAfter) ? sign.notAfter.pattern : null;
  const place = places.find(
    ([from]) => !(sign.where === 'telling' && from >= asksFrom) && !notAfter?.test(clauseBefore(line, from)),
  );
  return place ? [sentence.at + place[0], sentence.at + place[1]] : null;
}

/** The place of the first word of a line. */
const FIRST = 1;

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

function shapedPlaces(pattern: RegExp, { shape, line }: Shaped): readonly Place[] {
  return matchesOf(pattern, shape).map((match) => [
    placeOfWord(line, match.index),
    placeOfWord(line, match.index + match[0].length) - 1,
  ]);
}

/** Where in a line so many words have gone by, with the spaces before and between them. */
function placeOfWord(line: string, count: number): number {
  let place = FIRST;
  for (let gone = 0; gone < count; gone += 1) place = line.indexOf(' ', place) + 1;
  return place;
}

const CLAUSE_START = /.*(?: [,;:] | (?:en|maar|and|but) )/u;

function clauseBefore(line: string, at: number): string {
  return ` ${line.slice(0, at).replace(CLAUSE_START, '')}`;
}
