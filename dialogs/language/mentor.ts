import { RULES, type Locale } from '../vocabulary.ts';
import type { Evidence } from './evidence.ts';
import type { Seen } from './features.ts';
import { seenWords, tokensSeen } from './seen-words.ts';
import { isGiven, ownWords, type OwnWords } from './given.ts';
import { languageOf, type Language } from './languages.ts';
import { mentorLexis } from './mentor-lexis.ts';
import { withOwnWords } from './moves.ts';
import { questionsIn, type Question } from './questions.ts';
import { rewritesFor, type ToRewrite } from './rewrites.ts';
import { sentences, type Sentence } from './sentences.ts';
import { seen } from './signs.ts';
import { readBy, spanOf, withoutQuotations, type Text, type Token } from './text.ts';
import type { EarlierTurn, Finding, FindingKind, MentorReading, Move } from './types.ts';
import { WEIGHED } from './weights.ts';

type Found = { readonly kind: FindingKind; readonly from: number; readonly to: number; readonly sentence: Sentence };
type Heard = { readonly read: Text; readonly parts: () => readonly Read[]; readonly found: readonly Found[] };
type Read = { readonly sentence: Sentence; readonly questions: readonly Question[] };

/** The number of the handling rule that each kind belongs to first (domain.md §3). */
const RULE_OF = { why: 9, 'fills-in': 10, advice: 1, stacked: 8, dwells: 4 } as const satisfies Record<FindingKind, number>;

/**
 * Reads one turn of a mentor: the form of its last question, what breaks a handling rule, what honours one.
 *
 * Each kind is found at most once, at its first place. What the student said in `earlier` turns may be handed back.
 */
export function readMentor(text: string, options: { locale: Locale; earlier?: readonly EarlierTurn[] }): MentorReading {
  return readMentorIn(languageOf(options.locale), text, options.earlier ?? []);
}

/** As `readMentor`, by what a language is given as. */
export function readMentorIn(language: Language, text: string, earlier: readonly EarlierTurn[]): MentorReading {
  const own = ownWords(earlier, language);
  const heard = hear(text, language, own);
  const moves = movesIn(heard.read, language, own);
  return {
    form:
      heard
        .parts()
        .findLast(({ questions }) => questions.length > 0)
        ?.questions.at(-1)?.form ?? 'none',
    findings: heard.found.map((found) => finding(found, heard, language, own)),
    moves,
  };
}

/** The words of a mentor's turn as they are weighed. */
export function wordsToWeigh(text: string, options: { locale: Locale; earlier?: readonly EarlierTurn[] }): readonly Seen[] {
  const language = languageOf(options.locale);
  return seenWords(readMentorText(text, language).tokens, language, ownWords(options.earlier ?? [], language));
}

/** A text with what its words weigh, and the kinds that these allow. */
type Weighed = {
  readonly read: Text;
  readonly parts: () => readonly Read[];
  readonly whole: Evidence;
  readonly kinds: readonly FindingKind[];
};

/**
 * Weighs a text. Signs of a kind are looked for when the words of the whole text allow it, or when one of its sentences shows it by itself: what
 * stands beside it must not speak against it. Most texts weigh too little for any kind.
 */
function weighed(text: string, language: Language, own: OwnWords): Weighed {
  const read = readMentorText(text, language);
  const cut = sentences(read);
  const parts = lazily(() => cut.map((sentence) => ({ sentence, questions: questionsIn(sentence, language.grammar) })));
  const whole = weigh(read.tokens, language, own);
  const alone = cut.length > 1 ? cut.map(({ tokens }) => weigh(tokens, language, own)) : [];
  const allows = (kind: FindingKind): boolean =>
    whole.allows(kind) || (kind !== 'stacked' && alone.some((evidence) => evidence.shows(kind)));
  return { read, parts, whole, kinds: WEIGHED.filter(allows) };
}

/** Hears what is found in a text. */
function hear(text: string, language: Language, own: OwnWords): Heard {
  const { read, parts, whole, kinds } = weighed(text, language, own);
  if (kinds.length === 0) return { read, parts, found: [] };
  const signed = signsIn(parts(), language, own, kinds);
  const unsigned = kinds.filter((kind) => !signed.some((found) => found.kind === kind));
  const found = [...signed, ...shownIn({ read, parts, whole, kinds: unsigned }, language, own)];
  return { read, parts, found: found.length > 1 ? found.toSorted((a, b) => a.from - b.from || a.to - b.to) : found };
}

/** Whether nothing at all is found in a text. Words that show something by themselves are asked first: signs take longer. */
function isClear(text: string, language: Language, own: OwnWords): boolean {
  const heard = weighed(text, language, own);
  if (heard.kinds.length === 0) return true;
  return shownIn(heard, language, own).length === 0 && signsIn(heard.parts(), language, own, heard.kinds).length === 0;
}

function weigh(tokens: readonly Token[], language: Language, own: OwnWords): Evidence {
  return mentorLexis(language).scales.weigh(seenWords(tokens, language, own));
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function movesIn(read: Text, language: Language, own: OwnWords): readonly Move[] {
  const { index, moves } = mentorLexis(language);
  return withOwnWords(moves(read.line, index.show(read.tokens)), read.line, language, own);
}

function readMentorText(text: string, language: Language): Text {
  const { entries } = mentorLexis(language);
  return withoutQuotations(readBy(entries, text), entries);
}

/** What no stretch of words begins or ends with. */
const MARK = /^[,;:"!.]$/u;

/** What words show without a sign, where they weigh most, within one sentence. */
function shownIn({ read, parts, whole, kinds }: Weighed, language: Language, own: OwnWords): readonly Found[] {
  return kinds.flatMap((kind) => {
    if (!whole.shows(kind)) return [];
    const [first, last] = whole.heaviest(kind);
    const stretch = tokensSeen(read.tokens).slice(first, last + 1);
    const start = stretch.find(({ word }) => !MARK.test(word)) ?? stretch[0];
    const end = stretch.findLast(({ word }) => !MARK.test(word)) ?? stretch.at(-1);
    if (!start || !end) return [];
    const sentence = parts().findLast(({ sentence: { at } }) => at < end.at)?.sentence;
    if (!sentence) return [];
    const place = [Math.max(start.at, sentence.at + 1), end.at + end.word.length] as const;
    const given = kind === 'fills-in' && isGiven(sentence, place, own, language);
    return given ? [] : [{ kind, from: place[0], to: place[1], sentence }];
  });
}

function finding(found: Found, heard: Heard, language: Language, own: OwnWords): Finding {
  const rule = RULES[RULE_OF[found.kind] - 1];
  if (rule === undefined) throw new Error(`No rule has the number of \`${found.kind}\`; correct RULE_OF`);
  const passes = (text: string): boolean => isClear(text, language, own);
  const { rewriter, standing } = language;
  const rewrites = lazily(() => rewritesFor(toRewrite(found, heard), { rewriter, standing, passes }));
  return {
    kind: found.kind,
    rule,
    span: spanOf(heard.read, found.from, found.to),
    get rewrites() {
      return rewrites();
    },
  };
}

function toRewrite(found: Found, { read, parts }: Heard): ToRewrite {
  const before = parts().findLast(({ sentence: { at } }) => at < found.sentence.at)?.sentence;
  return {
    kind: found.kind,
    ...asTyped(found.sentence.tokens, read.raw),
    before: asTyped(before?.tokens ?? [], read.raw),
    whole: read.line,
    at: wordsBefore(found.from, found.sentence, read.line),
    questions: found.kind === 'stacked' ? questionTexts(read, parts()) : [],
  };
}

/** The words of a sentence as typed and as the rules see them, in step. */
function asTyped(
  tokens: readonly Token[],
  raw: string,
): { readonly typed: readonly string[]; readonly words: readonly string[] } {
  const typed: string[] = [];
  const words: string[] = [];
  for (const { entry, start, end } of tokens) {
    words.push(...entry.words);
    if (entry.asTyped) typed.push(raw.slice(start, end));
    else typed.push(...entry.words);
  }
  return { typed, words };
}

/** How many words of a sentence stand before a place in the line at which a word begins. */
function wordsBefore(place: number, { at }: Sentence, line: string): number {
  let count = 0;
  for (let space = line.indexOf(' ', at + 1); space !== -1 && space < place; space = line.indexOf(' ', space + 1)) count += 1;
  return count;
}

/** Each separate question as typed, without the joining word before it. */
function questionTexts(read: Text, parts: readonly Read[]): readonly string[] {
  return parts.flatMap(({ sentence, questions }) => {
    const separate = questions.filter((question) => question.separate);
    return separate.map((question, index) => {
      const until = separate[index + 1]?.at ?? sentence.line.length;
      const [from, to] = spanOf(read, sentence.at + question.at, sentence.at + until);
      return read.raw.slice(from, to).replace(/(?:[\s,;:.?!-]|\s(?:en|of|maar|and|or|but)|, (?:ik bedoel|i mean))+$/iu, '');
    });
  });
}

function signsIn(parts: readonly Read[], language: Language, own: OwnWords, kinds: readonly FindingKind[]): readonly Found[] {
  const { index, signs } = mentorLexis(language);
  const first = new Map<FindingKind, Found>();
  for (const { sentence, questions } of parts) {
    const asked = {
      asks: sentence.end === '?' || questions.length > 0,
      asksFrom: questions.find((question) => question.inverted)?.at ?? Infinity,
    };
    const shaped = { ...sentence, shape: shapeOf(sentence) };
    const met = index.show(sentence.tokens);
    const mayExcuse = signs.mayExcuse(met);
    for (const likely of signs.likely(met, kinds)) {
      const { sign } = likely;
      if (first.has(sign.kind)) continue;
      const place = seen(likely, shaped, asked, mayExcuse);
      if (!place || (sign.given && isGiven(sentence, place, own, language))) continue;
      first.set(sign.kind, { kind: sign.kind, from: place[0], to: place[1], sentence });
    }
  }
  return [...first.values(), ...(kinds.includes('stacked') ? stackedIn(parts) : [])];
}

function shapeOf({ tokens }: Sentence): string {
  let shape = '';
  for (const { entry } of tokens) shape += entry.shape;
  return shape;
}

/** The second separate question of a text, wherever it stands. */
function stackedIn(parts: readonly Read[]): readonly Found[] {
  let separate = 0;
  for (const { sentence, questions } of parts)
    for (const question of questions) {
      if (question.separate) separate += 1;
      if (question.separate && separate === 2)
        return [{ kind: 'stacked', from: sentence.at + question.at, to: sentence.at + sentence.line.length - 1, sentence }];
    }
  return [];
}
