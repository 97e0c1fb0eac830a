import type { Asked, ConversationContext, ConversationEvent, Note, Promised } from './conversation.setup.ts';
import { growing } from './growing.ts';
import { type EarlierTurn, knowsNothing, moodOf, wasNotDone } from './language/index.ts';
import type { OwnWords } from './questions/question.ts';
import { type Element, ELEMENTS, isRightLoop, type Phase, phaseOf } from './vocabulary.ts';

type Said = Extract<ConversationEvent, { type: 'student.said' }>;

/** The question that was put last in this small story, while no note has answered it; `weet ik niet` does not. */
export function lastOpenQuestion({
  asked,
  notes,
  story,
}: Pick<ConversationContext, 'asked' | 'notes' | 'story'>): Asked | undefined {
  const last = asked.at(-1);
  if (last?.story !== story) return undefined;
  const answer = notes.findLast(({ id, text }) => id < last.before || !knowsNothing(text));
  return (answer?.id ?? -1) < last.before ? last : undefined;
}

/**
 * What a note fills: what the mentor says it is, else what the open question asked for, joined by what was heard in it.
 * A note that nothing points at fills nothing, and neither does one that gives no answer or tells of acute distress; it is kept all the same.
 */
export function elementsOf(said: Said, phase: Phase, context: ConversationContext): readonly Element[] {
  if (said.tellsOfNeed) return [];
  if (said.element) return [said.element];
  const open = lastOpenQuestion(context);
  const askedFor = open?.phase === phase && open.element && answers(said, open) ? [open.element] : [];
  return [...new Set([...askedFor, ...heardElements(said, phase, context)])];
}

/** Whether a note says something of what was asked: `weet ik niet` does not, and of an agreement `niet gedaan` tells no experience. */
function answers({ text, heard }: Said, { id }: Asked): boolean {
  const wasAgreement = id?.startsWith(ABOUT_AGREEMENT) ?? false;
  return !knowsNothing(text) && (heard.hasExperience || !wasAgreement || !wasNotDone(text));
}

/** What is asked for where an answer of a day alone tells by when. */
const ASKS_WHEN: readonly Element[] = ['agreement', 'next-step'];

/**
 * What a student says they will do while looking ahead or activating: as a promise was heard, or the day alone where that was asked for. It is no
 * agreement yet; the closing begins with it.
 */
export function promisedIn(said: Said, phase: Phase, context: ConversationContext): Promised | undefined {
  if (said.tellsOfNeed || !isRightLoop(phase)) return undefined;
  const { agreement } = said.heard;
  if (agreement) return { what: agreement.what ?? '', due: agreement.date ?? '', helper: agreement.who ?? '' };
  const { element = null } = lastOpenQuestion(context) ?? {};
  const isWhen = said.date !== undefined && element !== null && ASKS_WHEN.includes(element);
  return isWhen ? { what: '', due: said.date ?? '', helper: '' } : undefined;
}

/** How the ids of the questions begin that look back on the last agreement. */
export const ABOUT_AGREEMENT = 'FU';

/** A core word is chosen and an agreement is made: hearing something like it is not enough. */
const NEVER_BY_EAR: readonly Element[] = ['core-word', 'agreement'];

/**
 * What was heard of the phase itself: who tells of a plan while looking back has not looked ahead yet. An experience that was told as it
 * happened stays the one of its small story: what is heard of it later is no other one.
 */
function heardElements({ heard }: Said, phase: Phase, context: ConversationContext): readonly Element[] {
  const also: Partial<Record<Element, boolean>> = {
    experience: heard.hasExperience,
    elsewhere: heard.secondSituation,
    helper: Boolean(heard.agreement?.who),
  };
  const experience = toldBy(context.notes).inStory.get(context.story)?.get('experience');
  const isToldAlready = experience?.elements.includes('happened') ?? false;
  const isNothingNew = (element: Element) => NEVER_BY_EAR.includes(element) || (isToldAlready && element === 'experience');
  const isHeard = (element: Element) => also[element] === true || heard.elements.includes(element);
  return ELEMENTS[phase].filter((element) => isHeard(element) && !isNothingNew(element));
}

/** What the notes of a conversation amount to: the newest note for each element, of all and of each small story, and the phases they were made in. */
type Told = {
  readonly ever: ReadonlyMap<Element, Note>;
  readonly inStory: ReadonlyMap<number, ReadonlyMap<Element, Note>>;
  readonly phases: ReadonlySet<Phase>;
  /** The small stories that something was noted of while looking back. */
  readonly stories: ReadonlySet<number>;
};

const NOTHING: ReadonlyMap<Element, Note> = new Map();

const NOTHING_TOLD: Told = { ever: NOTHING, inStory: new Map(), phases: new Set(), stories: new Set() };

/** Asked many times in a turn, of a list that is one note longer in the next. */
const toldBy = growing<Note, Told>(NOTHING_TOLD, ({ ever, inStory, phases, stories }, note) => {
  const newest = note.elements.map((element) => [element, note] as const);
  const ofStory = new Map([...(inStory.get(note.story) ?? NOTHING), ...newest]);
  return {
    ever: new Map([...ever, ...newest]),
    inStory: new Map([...inStory, [note.story, ofStory]]),
    phases: new Set([...phases, note.phase]),
    stories: note.phase === 'look-back' ? new Set([...stories, note.story]) : stories,
  };
});

/** The elements that the student has told. Looking back counts per small story, the other phases over the whole conversation. */
export function toldIn({ notes }: Pick<ConversationContext, 'notes'>, phase: Phase, story: number): readonly Element[] {
  const { ever, inStory } = toldBy(notes);
  return [...(phase === 'look-back' ? (inStory.get(story) ?? NOTHING) : ever).keys()];
}

/** The phases in which something was noted. */
export function phasesNoted({ notes }: Pick<ConversationContext, 'notes'>): ReadonlySet<Phase> {
  return toldBy(notes).phases;
}

/** The small stories that were told of while looking back. */
export function storiesTold({ notes }: Pick<ConversationContext, 'notes'>): ReadonlySet<number> {
  return toldBy(notes).stories;
}

/** Whether any note of the conversation tells an element. */
export function isEverTold({ notes }: Pick<ConversationContext, 'notes'>, element: Element): boolean {
  return toldBy(notes).ever.has(element);
}

/** Whether all that was noted of this small story is that there is nothing to tell. */
export function knowsOfNone({ notes, story }: Pick<ConversationContext, 'notes' | 'story'>): boolean {
  const noted = notes.filter((note) => note.story === story && note.phase === 'look-back');
  return noted.length > 0 && noted.every(({ text }) => knowsNothing(text) || wasNotDone(text));
}

/** Whether the small story that is talked about was told as an unpleasant one, and nothing of it as pleasant. What somebody felt is stored nowhere. */
export function isUnpleasant({ notes, story }: Pick<ConversationContext, 'notes' | 'story'>): boolean {
  const moods = notes.filter((note) => note.story === story && note.phase === 'look-back').map(moodIn);
  return moods.includes('unpleasant') && !moods.includes('pleasant');
}

const knownMoods = new WeakMap<Note, ReturnType<typeof moodOf>>();

function moodIn(note: Note): ReturnType<typeof moodOf> {
  const known = knownMoods.get(note);
  if (known !== undefined) return known;
  const mood = moodOf(note.text);
  knownMoods.set(note, mood);
  return mood;
}

/** The elements that were asked for, in the same way of counting. */
export function askedIn({ asked }: Pick<ConversationContext, 'asked'>, phase: Phase, story: number): ReadonlySet<Element> {
  const counted = phase === 'look-back' ? asked.filter((question) => question.story === story) : asked;
  return new Set(counted.flatMap(({ element }) => (element ? [element] : [])));
}

/**
 * The questions of the bank that are not put again. Those of looking back are about one small story, and may be put of the next one too;
 * what was agreed is looked back on once.
 */
export function usedQuestions({ asked, story }: Pick<ConversationContext, 'asked' | 'story'>): ReadonlySet<string> {
  const isOfAnother = ({ id, element, story: its }: Asked) =>
    its !== story && element !== null && phaseOf(element) === 'look-back' && !id?.startsWith(ABOUT_AGREEMENT);
  return new Set(asked.flatMap((question) => (question.id === null || isOfAnother(question) ? [] : [question.id])));
}

const LONGEST_QUOTE = 90;

/** The student's own words to hand back, literally: the newest note for each, shortened at a word when it is long. */
export function ownWords({ notes, story }: Pick<ConversationContext, 'notes' | 'story'>): OwnWords {
  const { ever, inStory: stories } = toldBy(notes);
  const inStory = stories.get(story) ?? NOTHING;
  const found: Record<keyof OwnWords, Note | undefined> = {
    experience: inStory.get('experience') ?? inStory.get('happened'),
    moment: inStory.get('moment') ?? inStory.get('trigger'),
    quality: ever.get('quality'),
    motive: ever.get('motive'),
    coreWord: isWord(ever.get('core-word')) ? ever.get('core-word') : undefined,
    nextStep: ever.get('next-step'),
    agreement: undefined,
  };
  const said = (name: string, { text }: Note): string => quotable(name === 'coreWord' ? wordItself(text) : text);
  return Object.fromEntries(
    Object.entries(found).flatMap(([name, note]) => (note ? [[name, said(name, note)]] : [])),
  ) as OwnWords;
}

/** `nee zeggen` and `well-being` are words themselves: only what a sign or another such word follows was said with one. */
const YES_OR_NO =
  /^(?:(?:ja|jawel|yes|yeah|oh|eh+m?|uh+m?|nou)(?:[\s,.!…]+|$)|(?:nee|neen|no|well)(?:\s*[,.!…]+\s*|\s+(?=(?:oh|eh+m?|uh+m?|nou)\b)|$))+/iu;

/** A core word without the yes or no that it was said with: of `ja, aanmoedigen` the word is `aanmoedigen`. */
export function wordItself(text: string): string {
  return text.trim().replace(YES_OR_NO, '') || text;
}

const LONGEST_WORD = 6;

/** Whether an answer names a word: of a whole sentence, ‘your word is’ cannot be said. */
function isWord(note: Note | undefined): boolean {
  return (note?.text.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0) <= LONGEST_WORD;
}

/** The sentences at the beginning of a text that are whole within it; not an abbreviation such as `mevr.`. */
const WHOLE_SENTENCES = /^.{12,}(?<!\b(?:mevr|mw|dhr|mr|mrs|dr|bijv|bv|nr))[.!?](?=\s)/iu;

/** The first clauses of a long text, as few as say enough. */
const WHOLE_CLAUSE = /^.{24,}?(?=,\s)/u;

/** A text short enough to be said back: its first line, without closing punctuation, cut between sentences, else behind a clause or between words. */
export function quotable(text: string): string {
  const line = (text.trim().split(/\n/u)[0] ?? '').replace(/[.!…\s]+$/u, '');
  const letters = [...line];
  if (letters.length <= LONGEST_QUOTE) return line;
  const cut = letters.slice(0, LONGEST_QUOTE).join('');
  const [sentences] = WHOLE_SENTENCES.exec(cut) ?? [];
  if (sentences) return sentences.replace(/[.!]+$/u, '');
  const [clause] = WHOLE_CLAUSE.exec(cut) ?? [];
  if (clause) return `${clause}…`;
  const space = cut.lastIndexOf(' ');
  return `${space > LONGEST_QUOTE / 2 ? cut.slice(0, space) : cut}…`;
}

/** What was typed in this conversation, oldest first: the mentor's own questions and the student's words. Both lists are in the order of time. */
export function earlierTurns({ asked, notes }: Pick<ConversationContext, 'asked' | 'notes'>): readonly EarlierTurn[] {
  const turns: EarlierTurn[] = [];
  let place = 0;
  const listenUntil = (before: number): void => {
    for (let note = notes[place]; note && note.id < before; note = notes[place]) {
      turns.push(turnOf(note));
      place += 1;
    }
  };
  for (const { text, before } of asked) {
    if (text === null) continue;
    listenUntil(before);
    turns.push({ by: 'mentor', text });
  }
  listenUntil(Infinity);
  return turns;
}

/** The same turn for the same note, so that whoever has looked into it knows it again. */
function turnOf(note: Note): EarlierTurn {
  const turn = turns.get(note) ?? { by: 'student', text: note.text };
  turns.set(note, turn);
  return turn;
}

const turns = new WeakMap<Note, EarlierTurn>();
