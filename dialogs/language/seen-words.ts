import { scalesOf } from './evidence.ts';
import type { Seen } from './features.ts';
import { stemOf, type OwnWords } from './given.ts';
import type { Language } from './languages.ts';
import type { Token } from './text.ts';

/** Stands for every word that the student said before: handing it back weighs the same whatever it is. */
const OWN = '~own';
const SHORTEST = 4;

/** The words of tokens as features see them. A token that is written in full may be more than one (`did not`). */
export function seenWords(tokens: readonly Token[], language: Language, own: OwnWords): readonly Seen[] {
  const words: Seen[] = [];
  for (const { entry } of tokens) for (const each of entry.seen) words.push(each);
  if (own.stems.isEmpty) return words;
  const { see } = scalesOf(language);
  const isOwn = (word: string): boolean => word.length >= SHORTEST && !language.common.has(word) && own.stems.has(stemOf(word));
  return words.map((each) => (isOwn(each.word) ? see(OWN, each.shape) : each));
}

/** For each word that features see the token in which it stands. */
export function tokensSeen(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => token.entry.seen.map(() => token));
}
