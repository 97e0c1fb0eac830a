import type { Corrector, Lexicon } from './lexicon.ts';
import { unstretched } from './lexicon.ts';
import { matchesOf } from './matches.ts';
import { once, remembering } from './memo.ts';
import type { May } from './sieve.ts';
import type { Spelling } from './entries.ts';
import { spanOf, type Text, type Token } from './text.ts';
import type { EmotionWord } from './types.ts';

/** A word of emotion with the family it belongs to; an idiom is its own family. */
export type HeardEmotion = EmotionWord & { readonly family: string };

/** What a language knows of words of emotion. */
export type EmotionLanguage = {
  readonly spelling: Spelling;
  readonly states: Lexicon;
  readonly experiences: Lexicon;
  readonly felt: Lexicon;
  readonly correct: Corrector;
  readonly idioms: RegExp;
  /** Beginnings of words that only make a state stronger. */
  readonly intensifier: RegExp;
  /** The words from a form on, and those before it, in which a state is no emotion (`gek genoeg`, `het spijt me`). */
  readonly notAfter: ReadonlyMap<string, RegExp>;
  readonly notBefore: ReadonlyMap<string, RegExp>;
  /** What must stand before or after an ambiguous state for it to be one. */
  readonly onlyWhen: ReadonlyMap<string, RegExp>;
  /** Tells how something was: `ik vond het _`, `het was _`; tried on the clause before the word. */
  readonly tellsHow: RegExp;
  /** What may follow a word that tells how something was: no noun. */
  readonly closes: RegExp;
  /** The clause before the word says how someone felt. */
  readonly feels: RegExp;
  /** The word stands before `gevoel` or `feeling`, or before `voelde ik me`. */
  readonly beforeFeeling: RegExp;
  /** What stands before a name that holds a word of emotion (`het bedrijf heet Blij Bakken`); counts for a word with a capital. */
  readonly named: RegExp;
  /** Things that are described rather than lived: a book, a film. */
  readonly things: RegExp;
  readonly negatedBefore: RegExp;
  readonly negatedAfter: RegExp;
  /** It was not so: far from it, only wished, or another's judgement; tried as `onlyWhen` is. Such a word counts as denied. */
  readonly unreal: RegExp;
};

/**
 * The literal words of emotion in a text, in order, without overlap. An idiom outranks the words inside it; idioms are not
 * looked for when they may not match by `may`.
 */
export function emotionsIn(text: Text, language: EmotionLanguage, may: May = () => true): readonly HeardEmotion[] {
  const { raw } = text;
  const idioms = may(language.idioms) ? idiomsIn(text, language) : [];
  const formAt = formsOf(language);
  const words: HeardEmotion[] = [];
  for (const [index, token] of text.tokens.entries()) {
    const form = formAt(token.word);
    if (form === undefined || idioms.some(({ span }) => token.start < span[1] && token.end > span[0])) continue;
    const family = familyAt(text, token, form, language);
    if (family === undefined || isInName(text, index, language)) continue;
    const span = [token.start, token.end] as const;
    const negated = isNegated(text, token.at, token.at + token.word.length, language);
    words.push({ text: raw.slice(...span), span, family, negated });
  }
  return idioms.length === 0 ? words : [...idioms, ...words].toSorted((a, b) => a.span[0] - b.span[0]);
}

function idiomsIn(text: Text, language: EmotionLanguage): HeardEmotion[] {
  return matchesOf(language.idioms, text.line).map((match) => {
    const span = spanOf(text, match.index, match.index + match[0].length);
    const negated = isNegated(text, match.index, match.index + match[0].length, language);
    return { text: text.raw.slice(...span), span, family: match[0], negated };
  });
}

/** A word with a capital after `heet`, `called` or what bears a name, or inside a sentence before another capital. */
function isInName({ raw, tokens, line }: Text, index: number, { named }: EmotionLanguage): boolean {
  const token = tokens[index];
  if (!token || !hasCapital(raw, token)) return false;
  const next = tokens[index + 1];
  return (index > 0 && next !== undefined && hasCapital(raw, next)) || named.test(lineBefore(line, token.at));
}

function hasCapital(raw: string, { start, end }: Token): boolean {
  return /^\p{Lu}\p{Ll}/u.test(raw.slice(start, end));
}

function familyAt(text: Text, token: Token, form: string, language: EmotionLanguage): string | undefined {
  const { word } = token;
  const before = lineBefore(text.line, token.at);
  const after = lineAfter(text.line, token.at + word.length);
  const state = language.states.get(form);
  if (state !== undefined) return isState(form, before, after, language) ? state : undefined;
  const clause = lastClause(before);
  const needed = language.onlyWhen.get(form);
  if (needed !== undefined && !needed.test(`${clause}_${after}`)) return undefined;
  const experience = language.experiences.get(form);
  if (language.beforeFeeling.test(after)) return experience ?? language.felt.get(form);
  if (language.feels.test(clause) && language.closes.test(after)) return experience ?? language.felt.get(form);
  if (experience === undefined || !language.closes.test(after)) return undefined;
  return language.tellsHow.test(clause) && !language.things.test(clause) ? experience : undefined;
}

/** For each word the known form that it is; a question of the word alone, so that each is looked into once. */
const formsOf = once((language: EmotionLanguage) => remembering((word) => knownForm(word, language)));

/** The known form that a word is, or is a slip or a stretching of. */
function knownForm(word: string, language: EmotionLanguage): string | undefined {
  if (knows(word, language)) return word;
  return unstretched(word).find((shorter) => knows(shorter, language)) ?? intensified(word, language) ?? language.correct(word);
}

/** `superblij`, `stikjaloers`: a state with an intensifier written onto it. */
function intensified(word: string, { intensifier, states }: EmotionLanguage): string | undefined {
  const state = word.replace(intensifier, '');
  return state !== word && states.has(state) ? state : undefined;
}

function knows(word: string, { states, experiences, felt }: EmotionLanguage): boolean {
  return states.has(word) || experiences.has(word) || felt.has(word);
}

function isState(form: string, before: string, after: string, language: EmotionLanguage): boolean {
  if (language.notAfter.get(form)?.test(before) || language.notBefore.get(form)?.test(after)) return false;
  const needed = language.onlyWhen.get(form);
  return needed === undefined || needed.test(`${lastClause(before)}_${after}`);
}

/**
 * So far is looked around a word, in characters: further than sentences are long. Without an end to it a text of nothing but words of emotion would
 * be read anew for each of them.
 */
const REACH = 600;

/** What stands before a place, from the beginning of a word. */
function lineBefore(line: string, at: number): string {
  return line.slice(at > REACH ? line.indexOf(' ', at - REACH) : 0, at);
}

function lineAfter(line: string, at: number): string {
  return line.slice(at, at + REACH);
}

const CLAUSE_ENDS = '.?!;:,';

function lastClause(before: string): string {
  let from = before.length - 1;
  while (from > 0 && !CLAUSE_ENDS.includes(before.charAt(from))) from -= 1;
  return before.slice(from === 0 ? 0 : from + 1);
}

function isNegated(text: Text, from: number, to: number, language: EmotionLanguage): boolean {
  const [clause, after] = [lastClause(lineBefore(text.line, from)), lineAfter(text.line, to)];
  const isDenied = language.negatedBefore.test(clause) || language.negatedAfter.test(after);
  return isDenied || language.unreal.test(`${clause}_${after}`);
}
