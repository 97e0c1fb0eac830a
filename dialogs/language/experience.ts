import { kindAt, LETTER } from './characters.ts';
import { sentences, type Sentence } from './sentences.ts';
import type { May } from './sieve.ts';
import type { Text, Token } from './text.ts';
import type { EmotionWord } from './types.ts';

/** What a clause tells: something that happened, something that only went on, or neither. */
export type Telling = 'event' | 'lasting' | null;

/** What a language knows of telling that something happened. Patterns go over a clause or a sentence between spaces. */
export type ExperienceLanguage = {
  /** Words that begin a clause of their own. */
  readonly opens: ReadonlySet<string>;
  /** Openings that may point at a thing instead (`die`, `that`), and the words after which they do. */
  readonly points: ReadonlySet<string>;
  readonly beforePointing: ReadonlySet<string>;
  /** Openings of a clause that tells no event: what is supposed, asked or summed up (`als ik`, `wat ik`). */
  readonly supposes: ReadonlySet<string>;
  /** Openings that go on with the verb of the clause before (`en`, `or`). */
  readonly joins: ReadonlySet<string>;
  /** Openings that set one moment beside another (`toen`, `when`); with a past tense they tell an event. */
  readonly moments: ReadonlySet<string>;
  /** Openings that give what brought a feeling about (`omdat`, `because`). */
  readonly causes: ReadonlySet<string>;
  /** The subject who tells: ik, we. */
  readonly self: ReadonlySet<string>;
  /** Words by which the one who tells takes part: ik, me, mijn. */
  readonly own: ReadonlySet<string>;
  /** What the past tense in a clause tells; words of emotion are `#` in it. */
  readonly past: (words: readonly string[], at: number) => Telling;
  /** What a perfect tense or a passive in a clause tells; `carried` is the auxiliary of the clause before. */
  readonly finished: (words: readonly string[], clause: string, carried: string) => Telling;
  /** The auxiliary of a clause with a space on either side. */
  readonly auxiliary: RegExp;
  /** Words of emotion that are a happening themselves: schrok, gehuild. */
  readonly struck: ReadonlySet<string>;
  /** A day or an hour that is past: makes an event of what lasted, and of a feeling. */
  readonly dated: RegExp;
  /** A weekday, which is past unless something is agreed. */
  readonly weekday: RegExp;
  /** A sudden turn or one time among many: makes an event of what lasted. */
  readonly once: RegExp;
  /** A feeling of now. */
  readonly present: RegExp;
  /** Standing or sitting somewhere in a mood, told of oneself: that is a scene (`boos stond ik daar`). */
  readonly posture: RegExp;
  /** A feeling about what one got or got to do (`thrilled to get the keys`): an event when its time is told. */
  readonly brought: RegExp;
  /** A feeling that was there, after which what another did is told (`ik was geraakt door wat ze zei`). */
  readonly felt: RegExp;
  /** What did not happen is no event when it only gives a cause (`omdat niemand luisterde`). */
  readonly denied: RegExp;
  /** A moment that is an age: toen ik klein was. */
  readonly age: RegExp;
  /** What happens time and again. */
  readonly habit: RegExp;
  /** Another's word about what is or is to come (`the teacher said we have a test`): that it was said is no event. */
  readonly announced: RegExp;
  /** A regret about what was not done, or a wish that it had been: what it is about did not happen (`spijt dat ik niet ging`). */
  readonly undone: RegExp;
  /** Words of the clauses that then tell nothing. */
  readonly undoneIn: ReadonlySet<string>;
  /** Verbs of saying in the past. */
  readonly reports: ReadonlySet<string>;
  /** What did not happen: wishes, suppositions, plans. */
  readonly unreal: RegExp;
};

/** Stands for a word of emotion in a clause. */
export const FELT = '#';

type Seen = { readonly dated: boolean; readonly once: boolean; readonly felt: boolean; readonly agreed: boolean };

/**
 * Whether a text tells something that happened, once, to the one who tells it or before their eyes (domain.md §2).
 *
 * Words of emotion are hidden first: a feeling alone is no event (`ik schaamde me`, `I was moved`), but it is one on a day
 * that is named, or with the moment or the past cause that brought it about.
 */
export function tellsExperience(
  text: Text,
  { emotions, agreed }: { readonly emotions: readonly EmotionWord[]; readonly agreed: boolean },
  language: ExperienceLanguage,
  may: May,
): boolean {
  const takesPart = text.tokens.some(({ entry }) => entry.words.some((word) => language.own.has(word)));
  return sentences(text).some(
    (sentence) => sentence.end !== '?' && happensIn(sentence, emotions, language, { takesPart, agreed }, may),
  );
}

function happensIn(
  sentence: Sentence,
  emotions: readonly EmotionWord[],
  language: ExperienceLanguage,
  told: { readonly takesPart: boolean; readonly agreed: boolean },
  may: May,
): boolean {
  const holds = (pattern: RegExp): boolean => may(pattern) && pattern.test(sentence.line);
  const clauses = clausesOf(sentence, emotions, language);
  const feels = clauses.some((words) => words.includes(FELT));
  const dated = holds(language.dated) || (!told.agreed && holds(language.weekday));
  const felt = feels && holds(language.felt);
  const seen: Seen = { ...told, felt, dated, once: holds(language.once) };
  if (!told.takesPart && !seen.dated && !seen.once && !feels) return false;
  const announced = holds(language.announced);
  const undone = holds(language.undone);
  let auxiliary = ' ';
  return clauses.some((words) => {
    if (announced && words.some((word) => language.reports.has(word))) return false;
    if (undone && words.some((word) => language.undoneIn.has(word))) return false;
    const clause = ` ${words.join(' ')} `;
    const carried = language.joins.has(words[0] ?? '') ? auxiliary : ' ';
    auxiliary = (may(language.auxiliary) ? language.auxiliary.exec(clause)?.[0] : undefined) ?? carried;
    return clauseTells(words, clause, carried, seen, language, may);
  });
}

function clauseTells(
  words: readonly string[],
  clause: string,
  carried: string,
  { dated, once, felt, agreed }: Seen,
  language: ExperienceLanguage,
  may: May,
): boolean {
  const holds = (pattern: RegExp): boolean => may(pattern) && pattern.test(clause);
  const opening = words[0] ?? '';
  const another = !words.some((word) => language.self.has(word));
  if (holds(language.unreal) || (!dated && !(felt && another) && language.supposes.has(opening))) return false;
  if (!dated && holds(language.habit)) return false;
  const tellings = tellingsOf(words, agreed && !dated ? null : language.finished(words, clause, carried), language);
  const feeling = words.includes(FELT);
  const excused = !dated && !once && language.causes.has(opening) && holds(language.denied);
  if (tellings.event && !excused) return true;
  if (dated && feeling && !holds(language.present)) return true;
  if (words.some((word) => language.struck.has(word))) return true;
  if ((feeling || felt) && holds(language.posture) && !holds(language.denied)) return true;
  if (once && feeling && holds(language.brought)) return true;
  if (!tellings.lasting || holds(language.age)) return false;
  return (
    dated || (once && !feeling) || language.moments.has(opening) || (felt && another && !excused && language.causes.has(opening))
  );
}

/** What the verbs of a clause tell, taken together. */
function tellingsOf(
  words: readonly string[],
  finished: Telling,
  language: ExperienceLanguage,
): { readonly event: boolean; readonly lasting: boolean } {
  let event = finished === 'event';
  let lasting = finished === 'lasting';
  for (let at = 0; at < words.length; at += 1) {
    const telling = language.past(words, at);
    event ||= telling === 'event';
    lasting ||= telling === 'lasting';
  }
  return { event, lasting };
}

/** The clauses of a sentence as words; a word of emotion is `#`, unless it is a happening itself. */
function clausesOf(sentence: Sentence, emotions: readonly EmotionWord[], language: ExperienceLanguage): string[][] {
  const clauses: string[][] = [[]];
  for (const token of sentence.tokens) {
    const hidden = isEmotion(token, emotions) && !language.struck.has(token.word);
    for (const word of hidden ? [FELT] : token.entry.words) {
      if (word !== FELT && kindAt(word, 0) !== LETTER) clauses.push([]);
      else if (
        language.opens.has(word) &&
        !isFirstAfterMoment(clauses.at(-1), language) &&
        !isPointing(word, clauses.at(-1), language)
      )
        clauses.push([word]);
      else clauses.at(-1)?.push(word);
    }
  }
  return clauses.filter((clause) => clause.length > 0);
}

/** In `toen dat kalfje werd geboren` the second word opens no clause of its own. */
function isFirstAfterMoment(clause: readonly string[] | undefined, { moments }: ExperienceLanguage): boolean {
  return clause?.length === 1 && moments.has(clause[0] ?? '');
}

/** After a pronoun or a preposition `die` points at a thing: it opens no clause (`toen ik die slang vasthield`). */
function isPointing(
  word: string,
  clause: readonly string[] | undefined,
  { points, beforePointing }: ExperienceLanguage,
): boolean {
  return points.has(word) && beforePointing.has(clause?.at(-1) ?? '');
}

function isEmotion(token: Token, emotions: readonly EmotionWord[]): boolean {
  return emotions.some(({ span }) => token.start < span[1] && token.end > span[0]);
}
