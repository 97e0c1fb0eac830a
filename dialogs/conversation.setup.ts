import { assign, setup } from 'xstate';
import { keptUp, type Noted } from './closing.ts';
import type { MentorReading, StudentReading } from './language/index.ts';
import { elementsOf, lastOpenQuestion, promisedIn } from './notes.ts';
import { isPhaseComplete } from './phases/conditions.ts';
import {
  type Competency,
  type Element,
  type Length,
  type Mode,
  type Moment,
  type Phase,
  phaseOf,
  type Setting,
} from './vocabulary.ts';

/** Something the student said, in their words. `elements` is what it fills; empty when that is not clear. */
export type Note = {
  readonly id: number;
  readonly story: number;
  readonly phase: Phase;
  readonly elements: readonly Element[];
  readonly text: string;
  /** The question it answers, if one was open. */
  readonly question: string | null;
  /** What was heard in it of an agreement, in the right loop only. */
  readonly promised?: Promised;
};

/** What a student said they would do: literal pieces of a note, and the date as `YYYY-MM-DD`. What was not heard is empty. */
export type Promised = Pick<AgreementDraft, 'what' | 'due' | 'helper'>;

/** A question that was put to the student. `id` null: in the mentor's own words. `element` null: not recognised. */
export type Asked = {
  readonly id: string | null;
  readonly key: string | null;
  readonly text: string | null;
  readonly element: Element | null;
  readonly competency: Competency | null;
  readonly story: number;
  readonly phase: Phase;
  /** Notes with an id below this one were there before the question. */
  readonly before: number;
};

/** An agreement as noted during the conversation. `due` is `YYYY-MM-DD`, or empty while it is not known. */
export type AgreementDraft = {
  readonly id: number;
  readonly what: string;
  readonly due: string;
  readonly helper: string;
  readonly brings: string;
  readonly competency: Competency | '';
};

/** The closing as mentor and student filled it in together. */
export type Closing = {
  readonly experience: string;
  readonly quality: string;
  readonly motive: string;
  readonly coreWord: string;
  readonly agreements: readonly Omit<AgreementDraft, 'id'>[];
  /** Screen off: the phases that came up, as ticked. */
  readonly phases: readonly Phase[];
};

/** Everything that is known of one conversation. Words are the student's own unless the field says otherwise. */
export type ConversationContext = {
  readonly setting: Setting;
  readonly length: Length;
  readonly mode: Mode;
  readonly moment: Moment;
  /** Varies the wording from one conversation to the next. */
  readonly rotation: number;
  /** The small story that is being told, from 1. */
  readonly story: number;
  readonly notes: readonly Note[];
  readonly asked: readonly Asked[];
  /** Questions put aside with "other questions". */
  readonly passed: readonly string[];
  readonly agreements: readonly AgreementDraft[];
  readonly closing: Closing | null;
  /** The id of the next note or agreement. */
  readonly nextId: number;
};

/** Who did what. Buttons and typed text both end up as one of these; readings are made before the event is sent. */
export type ConversationEvent =
  | { type: 'mentor.began'; length: Length; mode: Mode; moment: Moment }
  | { type: 'mentor.cameBack' }
  | {
      type: 'mentor.asked';
      id: string;
      key: string;
      element: Element;
      competency: Competency | null;
      ownWords: readonly string[];
    }
  | { type: 'mentor.askedInOwnWords'; text: string; heard: MentorReading }
  /**
   * `date`: the day that is named in it, `YYYY-MM-DD`. `tellsOfNeed`: there is a sign of acute distress in it. It is then no material for
   * questions, and that is written down nowhere.
   */
  | { type: 'student.said'; text: string; heard: StudentReading; date?: string; element?: Element; tellsOfNeed?: true }
  | { type: 'mentor.wentOn' }
  | { type: 'mentor.wentBack' }
  | { type: 'mentor.putAside'; ids: readonly string[] }
  | { type: 'mentor.openedStory' }
  | { type: 'mentor.undid' }
  | { type: 'mentor.corrected'; notes: readonly { id: number; text: string; element: Element | null }[] }
  | { type: 'mentor.agreed'; agreement: Omit<AgreementDraft, 'id'> }
  | { type: 'mentor.dated'; id: number; due: string }
  | { type: 'mentor.paused' }
  | { type: 'mentor.resumed' }
  | { type: 'mentor.wrappedUp' }
  | { type: 'mentor.stopped' }
  | { type: 'mentor.confirmedStop' }
  | { type: 'mentor.keptGoing' }
  | { type: 'mentor.filledIn'; closing: Closing }
  | { type: 'mentor.proposed'; closing: Closing }
  | { type: 'mentor.tookBack' }
  | { type: 'mentor.broughtToTheTable' }
  | { type: 'mentor.leftTheTable' }
  | { type: 'student.wasNotReached' }
  | { type: 'closing.wasNotDelivered' }
  | { type: 'student.answered' };

type EventOf<T extends ConversationEvent['type']> = Extract<ConversationEvent, { type: T }>;

/** The parts that the phases and the machine share: types, guards and actions by name. */
export const conversation = setup({
  types: {
    context: {} as ConversationContext,
    events: {} as ConversationEvent,
    input: {} as { setting: Setting; moment: Moment; rotation: number },
  },
  guards: {
    lookBackIsComplete: ({ context }) => isPhaseComplete('look-back', context),
    reflectIsComplete: ({ context }) => isPhaseComplete('reflect', context),
    lookAheadIsComplete: ({ context }) => isPhaseComplete('look-ahead', context),
    activateIsComplete: ({ context }) => isPhaseComplete('activate', context),
    isLive: ({ event }) => event.type === 'mentor.began' && event.mode === 'live',
    wasScreenOff: ({ context }) => context.mode === 'screen-off',
    hasSomethingToUndo: ({ context }) => context.notes.length + context.agreements.length > 0,
  },
  actions: {
    /** Declared, not done: the turn reads these from `transition()` and carries them out. */
    propose: () => {},
    withdrawProposal: () => {},
    keepChoices: assign(({ event }) => {
      const { length, mode, moment } = event as EventOf<'mentor.began'>;
      return { length, mode, moment };
    }),
    keepQuestion: assign(({ context, event }, params: { phase: Phase }) => ({
      asked: [...context.asked, askedBy(context, event, params.phase)],
    })),
    keepNote: assign(({ context, event }, params: { phase: Phase }) => {
      const said = event as EventOf<'student.said'>;
      const promised = promisedIn(said, params.phase, context);
      const note: Note = {
        id: context.nextId,
        story: context.story,
        phase: params.phase,
        elements: elementsOf(said, params.phase, context),
        text: said.text,
        question: lastOpenQuestion(context)?.id ?? null,
        ...(promised && { promised }),
      };
      return { ...noted(context, { notes: [...context.notes, note] }), nextId: context.nextId + 1 };
    }),
    putAside: assign(({ context, event }) => ({ passed: [...context.passed, ...(event as EventOf<'mentor.putAside'>).ids] })),
    turnOpeners: assign(({ context }) => ({ rotation: context.rotation + 1 })),
    openStory: assign(({ context }) => ({ story: context.story + 1 })),
    undoLast: assign(({ context }) => noted(context, withoutLast(context))),
    correctNotes: assign(({ context, event }) =>
      noted(context, { notes: corrected(context.notes, event as EventOf<'mentor.corrected'>) }),
    ),
    keepAgreement: assign(({ context, event }) => {
      const { agreement } = event as EventOf<'mentor.agreed'>;
      const agreements = [...context.agreements, { id: context.nextId, ...agreement }];
      return { ...noted(context, { agreements }), nextId: context.nextId + 1 };
    }),
    keepDate: assign(({ context, event }) => {
      const { id, due } = event as EventOf<'mentor.dated'>;
      return noted(context, { agreements: context.agreements.map((each) => (each.id === id ? { ...each, due } : each)) });
    }),
    keepClosing: assign(({ event }) => ({ closing: (event as EventOf<'mentor.filledIn' | 'mentor.proposed'>).closing })),
  },
});

/** A change of what was noted, which a closing that was filled in before follows. */
function noted(context: ConversationContext, change: Partial<Noted>): Partial<ConversationContext> {
  const { closing } = context;
  return closing ? { ...change, closing: keptUp(closing, context, { ...context, ...change }) } : change;
}

function askedBy(context: ConversationContext, event: ConversationEvent, phase: Phase): Asked {
  const place = { story: context.story, phase, before: context.nextId };
  if (event.type === 'mentor.asked') {
    return { id: event.id, key: event.key, text: null, element: event.element, competency: event.competency, ...place };
  }
  const { text, heard } = event as EventOf<'mentor.askedInOwnWords'>;
  const element = elementAskedFor(heard, phase);
  const competency = element !== null && phaseOf(element) === phase ? (COMPETENCY_OF[element] ?? null) : null;
  return { id: null, key: null, text, element, competency, ...place };
}

/** What an own question feeds, as those of the bank do (domain.md §5); of a second situation it is not clear. */
const COMPETENCY_OF: Partial<Record<Element, Competency>> = {
  quality: 'qualities',
  motive: 'motives',
  'core-word': 'motives',
  direction: 'work-exploration',
  'next-step': 'career-control',
  agreement: 'career-control',
  helper: 'networking',
};

const ELEMENT_OF_MOVE: Partial<Record<MentorReading['moves'][number], Element>> = {
  'invite-experience': 'experience',
  'what-happened': 'happened',
  broaden: 'elsewhere',
  quality: 'quality',
  motive: 'motive',
  'core-word': 'core-word',
  'look-ahead': 'direction',
  'next-step': 'next-step',
  network: 'helper',
  agreement: 'agreement',
};

/** What belongs to the phase goes before what does not. What is advised asks for nothing: `kies iets wat bij je past` invites no experience. */
function elementAskedFor({ moves, findings }: MentorReading, phase: Phase): Element | null {
  if (findings.some(({ kind }) => kind === 'advice')) return null;
  const elements = moves.flatMap((move) => ELEMENT_OF_MOVE[move] ?? []);
  return elements.find((element) => phaseOf(element) === phase) ?? elements[0] ?? null;
}

function withoutLast({ notes, agreements }: ConversationContext): Pick<ConversationContext, 'notes' | 'agreements'> {
  const last = Math.max(...notes.map(({ id }) => id), ...agreements.map(({ id }) => id));
  return { notes: notes.filter(({ id }) => id !== last), agreements: agreements.filter(({ id }) => id !== last) };
}

/** An emptied text takes the note away. A note that says what it said stays the same one, by which its page is known. */
function corrected(notes: readonly Note[], { notes: changes }: EventOf<'mentor.corrected'>): readonly Note[] {
  return notes.flatMap((note) => {
    const change = changes.find(({ id }) => id === note.id);
    if (change === undefined) return [note];
    const text = change.text.trim();
    if (text === '') return [];
    const isAboutTheSame = change.element === (note.elements[0] ?? null);
    if (isAboutTheSame && text === note.text) return [note];
    const elements = isAboutTheSame ? note.elements : change.element === null ? [] : [change.element];
    const { promised, ...rest } = note;
    return [{ ...rest, text, elements, ...(promised && text === note.text && { promised }) }];
  });
}
