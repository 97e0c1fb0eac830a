import { assign, setup } from 'xstate';
import { type Step, STEPS, type Told } from './reflection.ts';

/**
 * What is known of one reflection. A step that was skipped is not asked again. `again` is the step that the student went back to: what
 * was told there stays until something else is told. Snapshots from before that was kept have none.
 */
export type ReflectionContext = { readonly told: Told; readonly skipped: readonly Step[]; readonly again?: Step | null };

/** What a student can do. Buttons and typed text both end up as one of these. */
export type ReflectionEvent =
  | { type: 'student.told'; told: Told }
  | { type: 'student.skipped'; step: Step }
  | { type: 'student.wentBack'; step: Step }
  | { type: 'student.looked' }
  | { type: 'student.edited'; told: Told }
  | { type: 'student.stopped' }
  | { type: 'student.resumed' }
  | { type: 'student.kept' }
  | { type: 'student.threwAway' };

const reflection = setup({
  types: { context: {} as ReflectionContext, events: {} as ReflectionEvent },
  guards: {
    isDone: ({ context: { told, skipped, again } }, { step }: { step: Step }) =>
      again !== step && (Boolean(told[step]) || skipped.includes(step)),
    hasToldSomething: ({ context }) => STEPS.some((step) => Boolean(context.told[step])),
  },
  actions: {
    keepTold: assign(({ context: { told, again = null }, event }) => {
      if (event.type !== 'student.told') return {};
      const isAnswered = again !== null && event.told[again] !== undefined;
      return { told: { ...told, ...event.told }, again: isAnswered ? null : again };
    }),
    askAgain: assign(({ context: { skipped }, event }) => {
      if (event.type !== 'student.wentBack') return {};
      return { again: event.step, skipped: skipped.filter((step) => step !== event.step) };
    }),
    putInPlace: assign(({ event }) => (event.type === 'student.edited' ? { told: event.told } : {})),
    // What was told stays: a step is only passed over while nothing stands there.
    passOver: assign(({ context: { told, skipped, again = null }, event }) => {
      if (event.type !== 'student.skipped') return {};
      const { step } = event;
      return { skipped: told[step] ? skipped : [...skipped, step], again: again === step ? null : again };
    }),
  },
});

const asking = (step: Step, next: Step | 'reviewing') =>
  reflection.createStateConfig({
    always: { guard: { type: 'isDone', params: { step } }, target: next === 'reviewing' ? '#reviewing' : next },
  });

/**
 * A student looks back alone: one question at a time, skipping and stopping always allowed, and whatever was told in one
 * go is not asked for again. Nothing is kept in the passport before the student has seen the whole and says so.
 */
export const reflectionMachine = reflection.createMachine({
  id: 'reflection',
  context: { told: {}, skipped: [], again: null },
  initial: 'asking',
  states: {
    asking: {
      initial: 'experience',
      on: {
        'student.told': { actions: 'keepTold' },
        'student.skipped': { actions: 'passOver' },
        'student.wentBack': { target: '.experience', actions: 'askAgain' },
        'student.looked': { guard: 'hasToldSomething', target: 'reviewing' },
        'student.stopped': 'stopped',
        'student.threwAway': 'thrown-away',
      },
      states: {
        experience: asking('experience', 'happened'),
        happened: asking('happened', 'moment'),
        moment: asking('moment', 'says'),
        says: asking('says', 'word'),
        word: asking('word', 'try-out'),
        'try-out': asking('try-out', 'reviewing'),
        where: { type: 'history' },
      },
    },
    reviewing: {
      id: 'reviewing',
      on: {
        'student.edited': { actions: 'putInPlace' },
        // The last answer may come with the press that asks for the whole, or for the question before.
        'student.looked': 'reviewing',
        'student.wentBack': { target: 'asking', actions: 'askAgain' },
        'student.kept': { guard: 'hasToldSomething', target: 'kept' },
        'student.stopped': 'stopped',
        'student.threwAway': 'thrown-away',
      },
    },
    stopped: {
      on: {
        'student.resumed': 'asking.where',
        'student.told': { target: 'asking.where', actions: 'keepTold' },
        'student.threwAway': 'thrown-away',
      },
    },
    kept: { type: 'final' },
    'thrown-away': { type: 'final' },
  },
});
