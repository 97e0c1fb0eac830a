import type { Choice, OwnWords, Question, Variant } from './question.ts';

type Name = keyof OwnWords;

/** The wordings of a question for which the student's own words are known, and that fit how the story was told. Blank words are not known. */
export function usableVariants({ variants }: Question, words: OwnWords, isUnpleasant = false): readonly Variant[] {
  const unfit = isUnpleasant ? 'pleasant' : 'unpleasant';
  return variants.filter(({ needs, mood }) => mood !== unfit && needs.every((name) => (words[name] ?? '').trim() !== ''));
}

/** How questions are worded: `passed` are ids that were tapped away, which come back in another wording. */
type Manner = { readonly rotation: number; readonly isUnpleasant?: boolean | undefined; readonly passed?: readonly string[] };

function timesIn(ids: readonly string[], id: string): number {
  return ids.filter((each) => each === id).length;
}

/**
 * Puts questions into words. A wording that hands back the student's own words goes first, but the same words are not
 * handed back twice in one choice; beyond that, `rotation` (a whole number per conversation) decides.
 * Throws on a question of which no wording is usable.
 */
export function inWords(
  questions: readonly Question[],
  words: OwnWords,
  { rotation, isUnpleasant = false, passed = [] }: Manner,
): readonly Choice[] {
  const given = new Set<Name>();
  return questions.map((question, place) => {
    const { key, needs } = pick(
      usableVariants(question, words, isUnpleasant),
      given,
      rotation + place + timesIn(passed, question.id),
      question.id,
    );
    needs.forEach((name) => alike(name).forEach((each) => given.add(each)));
    return choiceOf(question, key);
  });
}

/** A question in one of its wordings, with what goes along with it. */
export function choiceOf({ id, hint, words }: Question, key: string): Choice {
  return { id, key, ...(hint === undefined ? {} : { hint }), ...(words === undefined ? {} : { words }) };
}

/** The story and its moment are often the same words: one of them is enough. */
function alike(name: Name): readonly Name[] {
  return name === 'experience' || name === 'moment' ? ['experience', 'moment'] : [name];
}

function pick(usable: readonly Variant[], given: ReadonlySet<Name>, turn: number, id: string): Variant {
  const fresh = usable.filter(({ needs }) => needs.length > 0 && !needs.some((name) => given.has(name)));
  const plain = usable.filter(({ needs }) => needs.length === 0);
  const best = [fresh, plain, usable].find(({ length }) => length > 0) ?? [];
  const picked = rotated(best, turn)[0];
  if (picked === undefined) throw new Error(`No wording of \`${id}\` is usable; leave the question out with \`usableVariants\``);
  return picked;
}

/** The list turned so that it starts `turn` places further on; any whole number will do. */
export function rotated<T>(list: readonly T[], turn: number): readonly T[] {
  if (list.length === 0) return list;
  const start = ((Math.trunc(turn) % list.length) + list.length) % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
