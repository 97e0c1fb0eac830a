import type { Sentence } from './sentences.ts';
import { bookOf } from './book.ts';
import { apart, phrases, type Phrase, type Sets } from './phrases.ts';
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
    unless: options.unless === undefined ? null : phrases(sets, ...options.unless),
    notAfter: options.notAfter === undefined ? null : phrases(sets, ...options.notAfter),
  };
}

/** Whether a sentence asks, and from where on it has the order of a question; what comes before that is told. */
export type Asked = { readonly asks: boolean; readonly asksFrom: number };

/** A sign with those of its phrases that may match. */
export type Likely = { readonly sign: Sign; readonly phrases: readonly Phrase[] };

/** Tells which signs may be seen in a line with these words. */
export type SignBook = (words: readonly string[]) => readonly Likely[];

/** Indexes signs by the words of their phrases; the order of the list is kept. */
export function signBook(list: readonly Sign[]): SignBook {
  const entries = list.flatMap((sign) => sign.phrases.map((phrase) => ({ sign, phrase })));
  const book = bookOf(entries.map(({ phrase }) => phrase.anchors));
  return (words) => {
    const likely: { readonly sign: Sign; readonly phrases: Phrase[] }[] = [];
    for (const number of book(words)) {
      const entry = entries[number];
      if (!entry) continue;
      const last = likely.at(-1);
      if (last?.sign === entry.sign) last.phrases.push(entry.phrase);
      else likely.push({ sign: entry.sign, phrases: [entry.phrase] });
    }
    return likely;
  };
}

/** Where in the line a sign is seen in a sentence; null when it is not, or what excuses it is there too. */
export function seen(
  { sign, phrases: likely }: Likely,
  sentence: Sentence,
  { asks, asksFrom }: Asked,
): readonly [from: number, to: number] | null {
  if (sign.where === 'asking' && !asks) return null;
  const match = firstMatch(likely, sentence.line);
  if (!match || sign.unless?.test(sentence.line)) return null;
  if (sign.where === 'telling' && match.index + 1 >= asksFrom) return null;
  if (sign.notAfter?.test(clauseBefore(sentence.line, match.index + 1))) return null;
  return [sentence.at + match.index + 1, sentence.at + match.index + match[0].length];
}

function firstMatch(likely: readonly Phrase[], line: string): RegExpExecArray | null {
  let first: RegExpExecArray | null = null;
  for (const { pattern } of likely) {
    const match = pattern.exec(line);
    if (match && (first === null || match.index < first.index)) first = match;
  }
  return first;
}

const CLAUSE_START = /.*(?: [,;:] | (?:en|maar|and|but) )/u;

function clauseBefore(line: string, at: number): string {
  return ` ${line.slice(0, at).replace(CLAUSE_START, '')}`;
}
