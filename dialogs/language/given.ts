import type { Language } from './languages.ts';
import { once } from './memo.ts';
import type { Sentence } from './sentences.ts';
import { readText } from './text.ts';
import type { EarlierTurn } from './types.ts';

/** Words to look up in what the student said. */
type Said = { readonly isEmpty: boolean; has(word: string): boolean };

/** What the student said in earlier turns: families of emotion not denied, and every word by its beginning. */
export type OwnWords = { readonly families: Said; readonly stems: Said };

const NOTHING: Said = { isEmpty: true, has: () => false };
const NO_WORDS: OwnWords = { families: NOTHING, stems: NOTHING };
const STEM = 5;
const SHORTEST = 4;
const MOSTLY = 0.6;

/** The student's own words from earlier turns, gathered once somebody asks for them: few questions hold a word of emotion. */
export function ownWords(earlier: readonly EarlierTurn[], language: Language): OwnWords {
  if (earlier.length === 0) return NO_WORDS;
  const turns = earlier.filter(({ by }) => by === 'student');
  let families: Said | undefined;
  let stems: Said | undefined;
  return {
    get families() {
      return (families ??= familiesOf(language)(turns));
    },
    get stems() {
      return (stems ??= stemsOf(language)(turns));
    },
  };
}

/**
 * Gathers what is found in the turns of a talk. It goes on at its end, so what was gathered of its beginning is gathered no more; where it went on
 * otherwise, as after a correction, it is gathered anew.
 */
function inTalk(lookIn: (language: Language) => (turn: EarlierTurn) => ReadonlySet<string>) {
  return once((language: Language) => {
    const look = lookIn(language);
    const known = new WeakMap<EarlierTurn, { readonly turns: readonly EarlierTurn[]; readonly found: Set<string> }>();
    return (turns: readonly EarlierTurn[]): Said => {
      const [first] = turns;
      if (!first) return NOTHING;
      const before = known.get(first);
      const goesOn = before?.turns.every((turn, place) => turn === turns[place]) ?? false;
      const { turns: done, found } = before && goesOn ? before : { turns: [], found: new Set<string>() };
      for (const turn of turns.slice(done.length)) for (const word of look(turn)) found.add(word);
      known.set(first, { turns, found });
      return { isEmpty: found.size === 0, has: (word) => found.has(word) };
    };
  });
}

/** Looks into a turn once, as long as somebody holds on to it: a long talk is compared with every question. */
function perTurn(look: (text: string, language: Language) => ReadonlySet<string>) {
  return once((language: Language) => {
    const known = new WeakMap<EarlierTurn, ReadonlySet<string>>();
    return (turn: EarlierTurn): ReadonlySet<string> => {
      const found = known.get(turn) ?? look(turn.text, language);
      known.set(turn, found);
      return found;
    };
  });
}

const familiesIn = perTurn(
  (text, language) => new Set(language.emotions(text).flatMap(({ negated, family }) => (negated ? [] : [family]))),
);

const stemsIn = perTurn((text, language) => new Set(readText(text, language.spelling).tokens.map(({ word }) => stemOf(word))));

const familiesOf = inTalk(familiesIn);
const stemsOf = inTalk(stemsIn);

/** The beginning by which words of the student are known again. */
export function stemOf(word: string): string {
  return word.slice(0, STEM);
}

/** Whether what a sign found is the student's own: its words of emotion were all named, or most of its words were said. */
export function isGiven(sentence: Sentence, place: readonly [number, number], own: OwnWords, language: Language): boolean {
  if (own.stems.isEmpty) return false;
  const named = sentence.line
    .trim()
    .split(' ')
    .filter((word) => !language.common.has(word))
    .map((word) => language.familyOf(word))
    .filter((family) => family !== undefined);
  if (named.length > 0) return named.every((family) => own.families.has(family));
  const after = contentOf(sentence.line.slice(place[0] - sentence.at), language);
  const long = after.length > 1 ? after : contentOf(sentence.line, language);
  const words = long.length > 0 ? long : shortContentOf(sentence.line, language);
  if (words.length === 0) return false;
  return words.filter((word) => own.stems.has(stemOf(word))).length / words.length >= MOSTLY;
}

/** For idioms of short words: `you were fed up`. */
function shortContentOf(line: string, language: Language): readonly string[] {
  return line.split(' ').filter((word) => /^\p{L}{2,}$/u.test(word) && !language.common.has(word));
}

function contentOf(line: string, language: Language): readonly string[] {
  return line.split(' ').filter((word) => word.length >= SHORTEST && !language.common.has(word));
}
