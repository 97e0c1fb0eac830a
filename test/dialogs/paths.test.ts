import { describe, expect, test } from 'vitest';
import type { SnapshotFrom } from 'xstate';
import { type AdjacencyValue, createTestModel } from 'xstate/graph';
import { conversationMachine } from '../../dialogs/conversation.machine.ts';
import type { ConversationEvent } from '../../dialogs/conversation.setup.ts';
import { toldIn } from '../../dialogs/notes.ts';
import { PHASES } from '../../dialogs/vocabulary.ts';
import { begin, type Place, placeOf } from '../../src/turn.ts';
import { PLAIN_EVENTS } from './events.ts';
import { agreement, closing, heardOfMentor, heardOfStudent, Mentor } from './mentor.ts';

type Snapshot = SnapshotFrom<typeof conversationMachine>;

const BEGINNING = { setting: 'mbo', moment: 'progress', rotation: 0 } as const;

const WORDS: readonly ConversationEvent[] = [
  {
    type: 'student.said',
    text: 'Een heel verhaal',
    heard: heardOfStudent({ elements: ['experience', 'happened', 'trigger', 'quality', 'next-step'] }),
  },
  { type: 'student.said', text: 'rust', heard: heardOfStudent(), element: 'core-word' },
  { type: 'mentor.asked', id: 'LB1', key: 'LB1.a', element: 'experience', competency: null, ownWords: [] },
  { type: 'mentor.askedInOwnWords', text: 'Wat deed je?', heard: heardOfMentor() },
  { type: 'mentor.putAside', ids: [] },
  { type: 'mentor.agreed', agreement: agreement('Bellen') },
];

/** Of everything that can happen, enough to reach every state: a short conversation, told in one note. */
const EVENTS: readonly ConversationEvent[] = [
  ...PLAIN_EVENTS,
  ...WORDS,
  { type: 'mentor.began', length: 'short', mode: 'live', moment: 'progress' },
  { type: 'mentor.began', length: 'short', mode: 'screen-off', moment: 'progress' },
  { type: 'mentor.corrected', notes: [] },
  { type: 'mentor.dated', id: 1, due: '2026-03-06' },
  { type: 'mentor.filledIn', closing: closing() },
  { type: 'mentor.proposed', closing: closing({ coreWord: 'rust' }) },
];

/**
 * Where the machine stands and where its histories lead: two snapshots that are alike in these take the same ways. The core
 * word is told apart, since reflecting takes another note besides it.
 */
function whereabouts({ value, historyValue, context }: Snapshot): string {
  const histories = Object.entries(historyValue).map(([id, nodes]) => `${id}: ${nodes.map((node) => node.id).join(' ')}`);
  const told = toldIn(context, 'reflect', context.story);
  return JSON.stringify([value, histories.toSorted(), context.mode, told.includes('core-word')]);
}

const model = createTestModel(conversationMachine, {
  events: EVENTS,
  input: BEGINNING,
  serializeState: whereabouts,
  // The traversal also offers `xstate.done.*`, which nobody can send.
  filterEvents: (state, event) => !event.type.startsWith('xstate.') && state.can(event),
});
const spots: readonly AdjacencyValue<Snapshot, ConversationEvent>[] = Object.values(model.getAdjacencyMap());

function savedAt(state: Snapshot): Mentor {
  return new Mentor({ ...begin(BEGINNING), snapshot: conversationMachine.getPersistedSnapshot(state) });
}

function nameOf(state: Snapshot): string {
  const { state: name, phase }: Place = placeOf(savedAt(state).saved);
  return phase ?? name;
}

/** The fewest steps of the mentor that lead from each spot to the end. */
function stepsToTheEnd(): ReadonlyMap<string, number> {
  const steps = new Map(spots.filter(({ state }) => state.status === 'done').map(({ state }) => [whereabouts(state), 0]));
  for (let count = 1, grown = true; grown; count += 1) {
    const near = spots.filter(
      ({ state, transitions }) =>
        !steps.has(whereabouts(state)) &&
        Object.values(transitions).some(
          ({ event, state: next }) => event.type.startsWith('mentor.') && steps.has(whereabouts(next)),
        ),
    );
    for (const { state } of near) steps.set(whereabouts(state), count);
    grown = near.length > 0;
  }
  return steps;
}

describe('every path through a conversation', () => {
  const talks = spots.filter(({ state }) => state.matches({ 'under-way': 'talking' })).map(({ state }) => state);

  test('together they reach every state of the machine', () => {
    const outside = [
      'preparing',
      'screen-off',
      'closing',
      'paused',
      'stopping',
      'waiting',
      'unreachable',
      'not-delivered',
      'at-the-table',
      'ended',
    ];
    expect(new Set(spots.map(({ state }) => nameOf(state)))).toEqual(new Set([...outside, ...PHASES]));
    const inside = ['telling', 'told', 'comparing', 'named', 'exploring', 'chosen', 'arranging', 'agreed'];
    expect(inside.filter((name) => !talks.some(({ value }) => JSON.stringify(value).includes(`"${name}"`)))).toEqual([]);
  });

  test('from every spot the mentor alone can end, in three steps at most', () => {
    const steps = stepsToTheEnd();
    const stuck = spots.filter(({ state }) => (steps.get(whereabouts(state)) ?? Infinity) > 3);
    expect(stuck.map(({ state }) => state.value)).toEqual([]);
  });

  test('no condition blocks: whatever was told, every talk hears going on, back, a new story, wrapping up, pausing and stopping', () => {
    const deaf = talks.flatMap((state) => {
      const ways = ['mentor.wentOn', 'mentor.openedStory', 'mentor.wrappedUp', 'mentor.paused', 'mentor.stopped'] as const;
      const back = nameOf(state) === 'look-back' ? [] : (['mentor.wentBack'] as const);
      return [...ways, ...back].filter((type) => !state.can({ type })).map((type) => [nameOf(state), type]);
    });
    expect(deaf).toEqual([]);
  });

  test('in every talk all that is said, asked, put aside or agreed is heard', () => {
    expect(talks.flatMap((state) => WORDS.filter((event) => !state.can(event)).map(({ type }) => [nameOf(state), type]))).toEqual(
      [],
    );
  });

  test('whatever is under way can be paused, kept and resumed at the very place', () => {
    const underWay = spots.filter(({ state }) => state.matches('under-way')).map(({ state }) => state);
    const valueOf = ({ saved }: Mentor) => (saved.snapshot as Snapshot).value;
    const moved = underWay.filter((state) => {
      const resumed = savedAt(state).pauses().restarts().resumes();
      return JSON.stringify(valueOf(resumed)) !== JSON.stringify(state.value);
    });
    expect(moved.map(({ value }) => value)).toEqual([]);
  });

  test('each leads where the machine says, turn by turn with a restart after each', () => {
    const paths = model
      .getShortestPaths()
      .map(({ steps, state }) => ({ events: steps.slice(1).map(({ event }) => event), state }));
    const astray = paths.filter(({ events, state }) => {
      const mentor = new Mentor(begin(BEGINNING));
      for (const event of events) mentor.does(event).wasHeard().restarts();
      return whereabouts(mentor.saved.snapshot as Snapshot) !== whereabouts(state);
    });
    expect(astray.map(({ events }) => events.map(({ type }) => type))).toEqual([]);
    expect(paths.length).toBeGreaterThan(100);
  });
});
