import type { ConversationContext } from '../../dialogs/conversation.setup.ts';
import { askedIn, isUnpleasant, lastOpenQuestion, ownWords, usedQuestions } from '../../dialogs/notes.ts';
import { isPhaseComplete, isPhaseTouched, missingIn, toldElements } from '../../dialogs/phases/conditions.ts';
import { chooseQuestions } from '../../dialogs/questions/choose.ts';
import type { Choice, OwnWords, Question } from '../../dialogs/questions/question.ts';
import { choiceOf, usableVariants } from '../../dialogs/questions/wording.ts';
import type { HelpLevel } from '../../dialogs/rules/fading.ts';
import { helpWith } from '../../dialogs/rules/help.ts';
import { type Phase, PHASES } from '../../dialogs/vocabulary.ts';
import type { CardRef, CardView, Line, NoteView, PhaseMap, Progress, Tip, TipRewrite } from '../reply.ts';
import type { Place, Saved } from '../turn.ts';
import { formOf } from './closing.ts';
import type { Held } from './hold.ts';

/** A conversation as its cards need it. `since` is the day of the last turn, `YYYY-MM-DD`. */
export type Shown = {
  readonly id: string;
  readonly rev: number;
  readonly student: string;
  readonly since: string;
  readonly place: Place;
  readonly tip: Saved['tip'];
  readonly help: Saved['help'];
  readonly standings: Saved['standings'];
  readonly bank: readonly Question[];
  /** What the student shares of an earlier talk, for questions that look back on it. */
  readonly shared?: OwnWords;
};

type Extras = { readonly notice?: Line; readonly problems?: Readonly<Record<string, Line>> };

/** The mentor's card for a conversation that is being held, paused, or about to stop. */
export function conversationView(shown: Shown, extras: Extras = {}): CardView {
  const { place, student } = shown;
  const ref = refOf(shown);
  switch (place.state) {
    case 'talking':
      return guideView(shown, extras);
    case 'closing':
      return closingView(shown, extras);
    case 'paused':
      return { card: 'paused', ref, student, phases: phaseMap(place), words: ownWords(place.context), since: shown.since };
    case 'stopping':
      return { card: 'stop', ref, student, phases: phaseMap(place) };
    default:
      throw new Error(`A conversation that is \`${place.state}\` has a card of its own: preparation, take-along or outcome`);
  }
}

/** What a button of this card says about where it stood. */
function refOf({ id, rev, place }: Shown): CardRef {
  return place.phase ? { subject: id, rev, phase: place.phase } : { subject: id, rev };
}

/** The three questions that fit best now. */
export function questionsFor(shown: Pick<Shown, 'place' | 'bank' | 'shared'>, phase: Phase): readonly Choice[] {
  const { bank } = shown;
  const { context } = shown.place;
  return chooseQuestions({
    phase,
    bank,
    told: toldElements(phase, context),
    askedFor: askedIn(context, phase, context.story),
    missing: missingIn(phase, context),
    asked: usedQuestions(context),
    putBefore: new Set(context.asked.flatMap(({ id }) => id ?? [])),
    passed: context.passed,
    words: wordsOf(shown),
    isUnpleasant: phase === 'reflect' && isUnpleasant(context),
    setting: context.setting,
    length: context.length,
    // Of another small story the same is asked in other words.
    rotation: context.rotation + context.story - 1,
  });
}

/** The student's words that a question may hand back: those of this talk, and what is shared of an earlier one. */
export function wordsOf({ place, shared }: Pick<Shown, 'place' | 'shared'>): OwnWords {
  return { ...ownWords(place.context), ...shared };
}

function guideView(shown: Shown, { notice }: Extras): CardView {
  const { place, student } = shown;
  const { context } = place;
  const phase = place.phase ?? 'look-back';
  const last = context.notes.at(-1);
  const questions = questionsFor(shown, phase);
  return {
    card: 'guide',
    ref: refOf(shown),
    student,
    setting: context.setting,
    length: context.length,
    mode: context.mode,
    moment: context.moment,
    phases: phaseMap(place),
    story: context.story,
    missing: missingIn(phase, context),
    questions,
    help: questions.map(({ id }) => helpFor(id, shown)),
    cues: questions.flatMap(({ id }) => shown.bank.find((question) => question.id === id)?.element ?? []),
    words: wordsOf(shown),
    answering: answeringIn(shown, phase),
    lastNote: last ? noteView(last) : null,
    notes: context.notes.length,
    agreements: context.agreements.length,
    tip: tipOf(shown),
    canGoBack: phase !== 'look-back',
    ...(notice ? { notice } : {}),
  };
}

/**
 * The question that waits for an answer. The words that it handed back may have been undone, corrected or taken back since, and a school may
 * have taken it out of the bank: then it is shown in another wording, or not at all.
 */
function answeringIn(shown: Shown, phase: Phase): Choice | null {
  const open = lastOpenQuestion(shown.place.context);
  const question = open?.phase === phase ? shown.bank.find(({ id }) => id === open.id) : undefined;
  if (!open || !question) return null;
  const usable = usableVariants(question, wordsOf(shown), phase === 'reflect' && isUnpleasant(shown.place.context));
  const variant = usable.find(({ key }) => key === open.key) ?? usable[0];
  return variant ? choiceOf(question, variant.key) : null;
}

function helpFor(id: string, { bank, help, standings }: Shown): HelpLevel {
  const rules = bank.find((question) => question.id === id)?.rules ?? [];
  return help ? helpWith(rules, help, standings) : 'full';
}

function closingView(shown: Shown, { notice, problems = {} }: Extras): CardView {
  const { place, student } = shown;
  return {
    card: 'closing',
    ref: refOf(shown),
    student,
    mode: place.context.mode,
    phases: phaseMap(place),
    askPhases: place.context.mode === 'screen-off',
    draft: formOf(place.context),
    problems,
    ...(notice ? { notice } : {}),
  };
}

/** The card on which a mentor corrects what was noted. */
export function notesView(shown: Shown, page: number): CardView {
  const notes = shown.place.context.notes.map(noteView);
  return { card: 'notes', ref: refOf(shown), student: shown.student, notes, page };
}

function noteView({ id, phase, elements, text }: ConversationContext['notes'][number]): NoteView {
  return { id, phase, element: elements[0] ?? null, text };
}

/** Where a conversation is in the lemniscate, for the picture. */
export function phaseMap({ phase, context }: Place): PhaseMap {
  return {
    current: phase,
    progress: Object.fromEntries(PHASES.map((each) => [each, progressOf(each, context)])) as PhaseMap['progress'],
  };
}

function progressOf(phase: Phase, context: ConversationContext): Progress {
  if (isPhaseComplete(phase, context)) return 'complete';
  return isPhaseTouched(phase, context) ? 'under-way' : 'untouched';
}

/** The tip that stands, with its better wordings as they fit where the talk is; bank questions that a school switched off fall away. */
export function tipOf({ tip: seen, bank, place }: Pick<Shown, 'tip' | 'bank'> & Partial<Pick<Shown, 'place'>>): Tip | null {
  if (!seen?.tip) return null;
  const { key, params, rewrites = [] } = seen.tip;
  const afterUnpleasant = place !== undefined && isUnpleasant(place.context);
  return {
    rule: seen.rule,
    line: params ? { key, params } : { key },
    reason: { key: `rules:${seen.rule}.reason` },
    ...(seen.quote === undefined ? {} : { quote: seen.quote }),
    rewrites: rewrites.flatMap((rewrite): readonly TipRewrite[] => {
      if ('text' in rewrite) return [rewrite];
      const question = bank.find(({ id }) => id === rewrite.question);
      const [variant] = question ? usableVariants(question, {}, afterUnpleasant) : [];
      return question && variant ? [{ choice: choiceOf(question, variant.key) }] : [];
    }),
  };
}

/** A student whom the mentor asked for, and what the mentor calls them. */
export type Asked = { readonly id: string; readonly called: string };

/** Another conversation is going on: stay there, or pause it for the student who was asked for. */
export function openConversationView({ row, called }: Pick<Held, 'row' | 'called'>, asked: Asked): CardView {
  const ref = { subject: row.id, rev: row.rev };
  return { card: 'open-conversation', ref, student: called, asked: asked.called, askedId: asked.id };
}
