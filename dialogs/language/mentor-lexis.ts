import { anchorIndex, type AnchorIndex } from './anchor-index.ts';
import { anchorReader } from './anchors.ts';
import { entriesBy, type Entries } from './entries.ts';
import { scalesOf, type Scales } from './evidence.ts';
import type { Seen } from './features.ts';
import type { Language } from './languages.ts';
import { once } from './memo.ts';
import { moveSieve, type MoveSieve } from './moves.ts';
import { signSieve, type SignSieve } from './signs.ts';

/** The words of a language as the reader of a mentor's sentences looks them up: one entry tells all that a word is needed for. */
export type MentorLexis = {
  readonly entries: Entries;
  readonly index: AnchorIndex;
  readonly signs: SignSieve;
  readonly moves: MoveSieve;
  readonly scales: Scales;
};

/** The lexis of a language, made when it is first asked for. */
export const mentorLexis = once((language: Language): MentorLexis => {
  const { spelling, classOf, signs, moves } = language;
  const index = anchorIndex();
  const making = { index, waysOf: anchorReader() };
  const sieves = { signs: signSieve(signs, making), moves: moveSieve(moves, making) };
  const scales = scalesOf(language);
  const see = (word: string): Seen => scales.see(word, classOf(word));
  return { ...sieves, index, scales, entries: entriesBy(spelling, { anchorsOf: index.anchorsOf, see }) };
});
