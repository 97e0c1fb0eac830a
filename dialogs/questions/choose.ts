import { type Element, ELEMENTS, type Length, type Phase, type Setting } from '../vocabulary.ts';
import { looksBackOnAgreement } from './bank.ts';
import type { Choice, OwnWords, Question } from './question.ts';
import { inWords, rotated, usableVariants } from './wording.ts';

/** What a choice of questions depends on. */
export type Situation = {
  readonly phase: Phase;
  readonly bank: readonly Question[];
  /** The elements that the student has told. */
  readonly told: ReadonlySet<Element>;
  /** Ids that are not offered again, whichever wording. */
  readonly asked: ReadonlySet<string>;
  /** Ids that were put before and may be put again, after others for the same element: those of an earlier small story. */
  readonly putBefore?: ReadonlySet<string>;
  /** The elements already asked for; those of `asked` when absent. In a second small story they start again. */
  readonly askedFor?: ReadonlySet<Element>;
  /** Ids tapped away by "other questions", oldest first; an id may stand in it more than once. */
  readonly passed: readonly string[];
  readonly words: OwnWords;
  readonly setting: Setting;
  readonly length: Length;
  /** A whole number that differs per conversation, so that wording varies. */
  readonly rotation: number;
  /** Whether the small story was told as an unpleasant one. */
  readonly isUnpleasant?: boolean;
  /** What the guide names as missing: its questions go first. */
  readonly missing?: Element | null;
};

const MOST = 3;
const MOST_PER_ELEMENT = 2;

/** What a short conversation is after (domain.md §9); of quality and motive one is enough. */
const ESSENTIAL: readonly Element[] = [
  'experience',
  'happened',
  'moment',
  'trigger',
  'quality',
  'motive',
  'core-word',
  'next-step',
  'agreement',
  'helper',
];

/** Told once is told: a second question for these would start over instead of deepening. */
const SETTLED: readonly Element[] = ['experience', 'core-word'];

/**
 * Three questions for a phase, the most useful first; fewer when fewer are left. What is missing comes first, then what
 * was asked for but not told, then what deepens. What was tapped away comes back when nothing else is left. As long as
 * an experience is missing, all invite one: the others ask about it.
 * While no motive was told, reflecting always offers a motive question (domain.md §9).
 */
export function chooseQuestions(situation: Situation): readonly Choice[] {
  const { fresh, back } = available(situation);
  const inviting =
    situation.missing === 'experience' ? [...fresh, ...back].filter(({ element }) => element === 'experience') : [];
  const best = inviting.length > 0 ? varied(inviting, situation) : [...varied(fresh, situation), ...varied(back, situation)];
  const picked = best.slice(0, MOST);
  return inWords(withMotive(picked, [...fresh, ...back], situation), situation.words, situation);
}

/**
 * Three questions to open with: one that looks back on the last agreement, if it is known, and invitations to tell an
 * experience (domain.md §2, §6).
 */
export function openers({
  bank,
  words,
  setting,
  rotation,
}: Pick<Situation, 'bank' | 'words' | 'setting' | 'rotation'>): readonly Choice[] {
  const inviting = bank.filter((question) => question.element === 'experience' && fits(question, { words, setting }));
  const followUps = rotated(inviting.filter(looksBackOnAgreement), rotation).slice(0, 1);
  const others = rotated(
    inviting.filter((question) => !looksBackOnAgreement(question)),
    rotation,
  );
  return inWords([...followUps, ...others].slice(0, MOST), words, { rotation });
}

function fits(
  question: Question,
  { words, setting, isUnpleasant }: Pick<Situation, 'words' | 'setting' | 'isUnpleasant'>,
): boolean {
  return (question.settings?.includes(setting) ?? true) && usableVariants(question, words, isUnpleasant).length > 0;
}

/** What may be asked, best first: questions not seen yet, and those tapped away, longest ago first. */
function available(situation: Situation): Record<'fresh' | 'back', readonly Question[]> {
  const { bank, phase, asked, passed } = situation;
  const left = bank.filter((question) => question.phase === phase && !asked.has(question.id) && fits(question, situation));
  const rank = ranking(situation);
  return {
    fresh: left.filter(({ id }) => !passed.includes(id)).toSorted((one, other) => rank(one) - rank(other)),
    back: left
      .filter(({ id }) => passed.includes(id))
      .toSorted((one, other) => passed.lastIndexOf(one.id) - passed.lastIndexOf(other.id)),
  };
}

/** A lower rank goes first: first how missing the element is, then whether a short conversation needs it, then its place. */
function ranking(situation: Situation): (question: Question) => number {
  const { phase, told, length, missing } = situation;
  const order: readonly Element[] = ELEMENTS[phase];
  const askedFor = situation.askedFor ?? elementsOf(situation);
  const { putBefore } = situation;
  const enough = told.has('quality') || told.has('motive');

  function isEssential(element: Element): boolean {
    if (length === 'long') return true;
    return ESSENTIAL.includes(element) && !(enough && (element === 'quality' || element === 'motive'));
  }
  /** What was unpleasant mostly uncovers motives: its qualities come after them. */
  function placeOf(element: Element): number {
    return situation.isUnpleasant && element === 'quality' ? order.indexOf('elsewhere') + 0.5 : order.indexOf(element);
  }
  function tier(element: Element): number {
    if (told.has(element)) return SETTLED.includes(element) ? 4 : 3;
    if (element === missing) return 0;
    return askedFor.has(element) ? 2 : 1;
  }
  return ({ id, element }) =>
    tier(element) * 100 + (isEssential(element) ? 0 : 50) + placeOf(element) + (putBefore?.has(id) ? 0.5 : 0);
}

function elementsOf({ bank, asked }: Situation): ReadonlySet<Element> {
  return new Set(bank.filter(({ id }) => asked.has(id)).map(({ element }) => element));
}

/**
 * Three of these, at most two for one element unless it is the only one missing or nothing else is left. While there is no experience yet,
 * all invite one: the others ask about it.
 */
function varied(questions: readonly Question[], { told, missing: named }: Situation): readonly Question[] {
  const missing = new Set(
    named === 'experience' ? [named] : questions.map(({ element }) => element).filter((element) => !told.has(element)),
  );
  const picked: Question[] = [];
  for (const question of questions) {
    const alike = picked.filter(({ element }) => element === question.element).length;
    const only = missing.size === 1 && missing.has(question.element);
    if (picked.length < MOST && (only || alike < MOST_PER_ELEMENT)) picked.push(question);
  }
  const rest = questions.filter((question) => !picked.includes(question));
  return [...picked, ...rest].slice(0, MOST);
}

function withMotive(picked: readonly Question[], all: readonly Question[], { phase, told }: Situation): readonly Question[] {
  if (phase !== 'reflect' || told.has('motive') || picked.some(isMotive)) return picked;
  const motive = all.find(isMotive);
  return motive === undefined ? picked : [...picked.slice(0, MOST - 1), motive];
}

function isMotive({ element }: Question): boolean {
  return element === 'motive';
}
