import { once } from './memo.ts';
import type { FindingKind, Rewrite } from './types.ts';

/** What a language needs to word a sentence anew: the raw words of the sentence, and where the finding stands in them. */
export type ToRewrite = {
  readonly kind: FindingKind;
  /** The words of the sentence as typed, marks apart, and as the rules see them; the two run in step. */
  readonly typed: readonly string[];
  readonly words: readonly string[];
  /** The sentence that stands right before it, in the same way; empty when there is none. */
  readonly before: { readonly typed: readonly string[]; readonly words: readonly string[] };
  /** The line of the whole text (see `Text`). */
  readonly whole: string;
  /** Where the finding begins, counted in words. */
  readonly at: number;
  /** The pieces of the whole text that each ask one question, as typed. */
  readonly questions: readonly string[];
};

/** Words a finding anew: candidates in order of preference, not yet checked, with ` | ` before typed content. */
export type Rewriter = (found: ToRewrite) => readonly string[];

/** What is needed besides the finding itself. */
export type Rewriting = {
  readonly rewriter: Rewriter;
  /** Wordings that hold nothing of what was typed and are known to pass. */
  readonly standing: ReadonlySet<string>;
  /** Whether a text breaks no rule. */
  readonly passes: (text: string) => boolean;
};

const FEWEST = 2;
const MOST = 3;

/** Questions of the bank that fit each kind, for where no wording of our own passes. */
const FROM_BANK: Readonly<Record<FindingKind, readonly string[]>> = {
  why: ['RM1', 'LB7'],
  'fills-in': ['LB7', 'RM2'],
  advice: ['LA3', 'AC6'],
  stacked: ['LB7', 'RM1'],
  dwells: ['LB7', 'LB8'],
};

/** Two or three better wordings that pass the checker; completed from the bank of questions when there are too few. */
export function rewritesFor(found: ToRewrite, { rewriter, standing, passes }: Rewriting): readonly Rewrite[] {
  const own: Rewrite[] = [];
  const seen = new Set<string>();
  const turnedDown = new Set<string>();
  const known = standingSentences(standing);
  for (const candidate of rewriter(found)) {
    if (own.length === MOST) break;
    const stands = known.get(candidate);
    const text = stands ?? sentenceOf(candidate);
    if (seen.has(text) || (stands === undefined && !passesOnce(text, contentOf(candidate), turnedDown, passes))) continue;
    seen.add(text);
    own.push({ text });
  }
  const bank = FROM_BANK[found.kind].map((question) => ({ question }));
  return own.length >= FEWEST ? own : [...own, ...bank.slice(0, FEWEST - own.length)];
}

const standingSentences = once(
  (standing: ReadonlySet<string>) => new Map([...standing].map((wording) => [wording, sentenceOf(wording)])),
);

function sentenceOf(candidate: string): string {
  return asSentence(candidate.includes('|') ? candidate.replace(FRAME_END, ' ') : candidate);
}

/** Stands between the words of ours and the typed ones: `Wat maakte dat | je voor zorg koos`. */
const FRAME_END = / ?\| ?/gu;

function contentOf(candidate: string): string {
  const from = candidate.indexOf('|') + 1;
  if (from === 0) return candidate;
  const until = candidate.indexOf('|', from);
  return candidate.slice(from, until === -1 ? undefined : until).trim();
}

/** A content that was turned down within some words of ours is not read again within others. */
function passesOnce(text: string, content: string, turnedDown: Set<string>, passes: (text: string) => boolean): boolean {
  if (turnedDown.has(content)) return false;
  const verdict = passes(text);
  if (!verdict) turnedDown.add(content);
  return verdict;
}

const UNTIDY = /\s\s|\s-\s(?:en|of)\s|\s[,.?!;:]|[^\S ]|^ | $/u;

/** Begins with a capital, has no space before a mark, and ends in one. */
function asSentence(text: string): string {
  const tidy = UNTIDY.test(text)
    ? text
        .replace(/\s+/gu, ' ')
        .replace(/ - (?=(?:en|of) )/gu, '- ')
        .replace(/ ([,.?!;:])/gu, '$1')
        .trim()
    : text;
  const closed = tidy.slice(0, endWithout(tidy, ',;:'));
  const capital = closed.charAt(0).toUpperCase() + closed.slice(1);
  return endWithout(closed, '.?!') < closed.length ? capital : `${capital}?`;
}

/** Where a text ends when these marks are taken off its end. */
function endWithout(text: string, marks: string): number {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1;
  return end;
}
