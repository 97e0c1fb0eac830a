import { sentences, type Sentence } from './sentences.ts';
import type { Text, Token } from './text.ts';
import type { EmotionWord } from './types.ts';

/** What a language knows of telling that something happened. Patterns go over a clause or a sentence between spaces. */
export type ExperienceLanguage = {
  /** Words that begin a clause of their own. */
  readonly opens: ReadonlySet<string>;
  /** Openings of a clause that tells no event: what is supposed, asked or summed up (`als ik`, `wat ik`). */
  readonly supposes: ReadonlySet<string>;
  /** Openings that go on with the verb of the clause before (`en`, `or`). */
  readonly joins: ReadonlySet<string>;
  /** Words by which the one who tells takes part: ik, me, mijn. */
  readonly own: ReadonlySet<string>;
  /** Whether a word of a clause is the past tense of doing or happening. */
  readonly happens: (words: readonly string[], at: number) => boolean;
  /** Whether it is a past tense that needs a time, a turn, or a result beside it. */
  readonly lasts: (words: readonly string[], at: number) => boolean;
  /** Whether a clause holds a finished deed in the perfect tense or the passive; `carried` is the auxiliary of the clause before. */
  readonly finished: (clause: string, carried: string) => 'event' | 'lasting' | null;
  /** The auxiliary of a clause with a space on either side, or ` `. */
  readonly auxiliary: RegExp;
  /** A time that is past, or a sudden turn: makes an event of what lasted. */
  readonly anchor: RegExp;
  /** What happens time and again. */
  readonly habit: RegExp;
  /** What did not happen: wishes, suppositions, plans. */
  readonly unreal: RegExp;
};

const MASK = '#';

/**
 * Whether a text tells something that happened, once, to the one who tells it or before their eyes (domain.md §2).
 *
 * Words of emotion are hidden first, so that a feeling alone is no event (`ik schaamde me`, `I was moved`).
 */
export function tellsExperience(text: Text, emotions: readonly EmotionWord[], language: ExperienceLanguage): boolean {
  const takesPart = text.tokens.some((token) => token.word.split(' ').some((word) => language.own.has(word)));
  return sentences(text).some((sentence) => sentence.end !== '?' && happensIn(text, sentence, emotions, language, takesPart));
}

function happensIn(
  text: Text,
  sentence: Sentence,
  emotions: readonly EmotionWord[],
  language: ExperienceLanguage,
  takesPart: boolean,
): boolean {
  const anchored = language.anchor.test(sentence.line);
  if (!takesPart && !anchored) return false;
  let auxiliary = ' ';
  return clausesOf(text, sentence, emotions, language).some((words) => {
    const clause = ` ${words.join(' ')} `;
    const carried = language.joins.has(words[0] ?? '') ? auxiliary : ' ';
    auxiliary = language.auxiliary.exec(clause)?.[0] ?? carried;
    if (language.supposes.has(words[0] ?? '') || language.unreal.test(clause)) return false;
    if (!anchored && language.habit.test(clause)) return false;
    const finished = language.finished(clause, carried);
    if (finished === 'event' || (finished === 'lasting' && anchored)) return true;
    return words.some((_, at) => language.happens(words, at) || (anchored && language.lasts(words, at)));
  });
}

/** The clauses of a sentence as words; a word of emotion is `#`. */
function clausesOf(text: Text, sentence: Sentence, emotions: readonly EmotionWord[], language: ExperienceLanguage): string[][] {
  const clauses: string[][] = [[]];
  for (const token of text.tokens) {
    if (token.at < sentence.at || token.at >= sentence.at + sentence.line.length) continue;
    const words = isEmotion(token, emotions) ? [MASK] : token.word.split(' ');
    for (const word of words) {
      if (/^[^\p{L}\p{N}#]/u.test(word)) clauses.push([]);
      else if (language.opens.has(word)) clauses.push([word]);
      else clauses.at(-1)?.push(word);
    }
  }
  return clauses.filter((clause) => clause.length > 0);
}

function isEmotion(token: Token, emotions: readonly EmotionWord[]): boolean {
  return emotions.some(({ span }) => token.start < span[1] && token.end > span[0]);
}
