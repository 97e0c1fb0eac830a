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
  readonly pattern: RegExp | null;
  /** The phrases that cannot match without a word of one of the `named` sets; tried only when there is such a word. */
  readonly naming: RegExp | null;
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
  const naming = list.filter((source) => mustName(source));
  const plain = list.filter((source) => !mustName(source));
  return {
    kind,
    where: options.where ?? 'anywhere',
    given: options.given ?? false,
    pattern: plain.length === 0 ? null : phrases(sets, ...plain),
    naming: naming.length === 0 ? null : phrases(sets, ...naming),
    unless: options.unless === undefined ? null : phrases(sets, ...options.unless),
    notAfter: options.notAfter === undefined ? null : phrases(sets, ...options.notAfter),
  };
}

/**
 * Whether a sentence asks, and from where on it has the order of a question (what comes before that is told); and whether it
 * holds a word of one of the `named` sets.
 */
export type Asked = { readonly asks: boolean; readonly asksFrom: number; readonly names: boolean };

/** Where in the line a sign is seen in a sentence; null when it is not, or what excuses it is there too. */
export function seen(
  sign: Sign,
  sentence: Sentence,
  { asks, asksFrom, names }: Asked,
): readonly [from: number, to: number] | null {
  if (sign.where === 'asking' && !asks) return null;
  const match = earlier(sign.pattern?.exec(sentence.line), names ? sign.naming?.exec(sentence.line) : null);
  if (!match || sign.unless?.test(sentence.line)) return null;
  if (sign.where === 'telling' && match.index + 1 >= asksFrom) return null;
  if (sign.notAfter?.test(clauseBefore(sentence.line, match.index + 1))) return null;
  return [sentence.at + match.index + 1, sentence.at + match.index + match[0].length];
}

const CLAUSE_START = /.*(?: [,;:] | (?:en|maar|and|but) )/u;

function clauseBefore(line: string, at: number): string {
  return ` ${line.slice(0, at).replace(CLAUSE_START, '')}`;
}

/** The sets of words that name a feeling, an evaluation, a quality or a type of person. */
export const NAMED = ['state', 'eval', 'felt', 'quality', 'type', 'emo', 'emoverb'] as const;

const NAMED_SET = `<(?:${NAMED.join('|')})>`;
const MUST_NAME = new RegExp(`\\(\\?:${NAMED_SET}(?:\\|${NAMED_SET})*\\)(?![?*])|${NAMED_SET}(?![?*|)])`, 'gu');

/** Whether a phrase holds, outside every group, a named set that it cannot do without. */
function mustName(source: string): boolean {
  return [...source.matchAll(MUST_NAME)].some((match) => depthAt(source, match.index) === 0);
}

function depthAt(source: string, at: number): number {
  const before = source.slice(0, at).replace(/\\[()]/gu, '');
  return before.split('(').length - before.split(')').length;
}

function earlier(a: RegExpExecArray | null | undefined, b: RegExpExecArray | null | undefined): RegExpExecArray | null {
  if (!a) return b ?? null;
  return b && b.index < a.index ? b : a;
}
