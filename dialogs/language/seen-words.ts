import { scalesOf } from './evidence.ts';
import type { Seen } from './features.ts';
import { stemOf, type OwnWords } from './given.ts';
import type { Language } from './languages.ts';
import type { Token } from './text.ts';

/** The words of a text as features see them, each with the token in which it stands. */
export type SeenWords = { readonly seen: readonly Seen[]; readonly tokens: readonly Token[] };

/** Stands for every word that the student said before: handing it back weighs the same whatever it is. */
const OWN = '~own';
const SHORTEST = 4;

/** Sees the words of tokens. A token that is written in full may be more than one (`did not`). */
export function seenWords(tokens: readonly Token[], language: Language, own: OwnWords): SeenWords {
  const { see } = scalesOf(language);
  const nothingOwn = own.stems.size === 0;
  const isOwn = (word: string): boolean => word.length >= SHORTEST && !language.common.has(word) && own.stems.has(stemOf(word));
  const seen: Seen[] = [];
  const from: Token[] = [];
  for (const token of tokens)
    for (const each of token.entry.seen) {
      seen.push(nothingOwn || !isOwn(each.word) ? each : see(OWN, each.shape));
      from.push(token);
    }
  return { seen, tokens: from };
}
