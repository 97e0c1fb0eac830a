import type { Sentence } from './sentences.ts';
import { phrases, type Sets } from './phrases.ts';
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
  readonly pattern: RegExp;
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
    pattern: phrases(sets, ...list),
    unless: options.unless === undefined ? null : phrases(sets, ...options.unless),
    notAfter: options.notAfter === undefined ? null : phrases(sets, ...options.notAfter),
  };
}

/** Whether a sentence asks, and from where on it has the order of a question; what comes before that is told. */
export type Asked = { readonly asks: boolean; readonly asksFrom: number };

/** Where in the line a sign is seen in a sentence; null when it is not, or what excuses it is there too. */
export function seen(sign: Sign, sentence: Sentence, { asks, asksFrom }: Asked): readonly [from: number, to: number] | null {
  if (sign.where === 'asking' && !asks) return null;
  const match = sign.pattern.exec(sentence.line);
  if (!match || sign.unless?.test(sentence.line)) return null;
  if (sign.where === 'telling' && match.index >= asksFrom) return null;
  if (sign.notAfter?.test(clauseBefore(sentence.line, match.index))) return null;
  return [sentence.at + match.index, sentence.at + match.index + match[0].length];
}

const CLAUSE_START = /.*(?: [,;:] | (?:en|maar|and|but) )/u;

function clauseBefore(line: string, at: number): string {
  return ` ${line.slice(0, at).replace(CLAUSE_START, '')}`;
}
