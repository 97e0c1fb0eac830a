import { createActor, setup, transition } from 'xstate';
import type { Standing } from './rule.ts';

type Signal = { type: 'in-play' } | { type: 'honoured' } | { type: 'slipped' };

/**
 * What is known of one rule in one conversation. It starts as not observed and stays there unless something was seen;
 * the newest evidence counts, so a slip can be made good and a good start can slip.
 */
const observerMachine = setup({ types: { events: {} as Signal } }).createMachine({
  id: 'observer',
  initial: 'not-observed',
  on: { honoured: '.honoured', slipped: '.slipped' },
  states: {
    'not-observed': { on: { 'in-play': 'in-play' } },
    'in-play': {},
    honoured: {},
    slipped: { on: { 'in-play': 'in-play' } },
  },
});

/** The standing of a rule after a signal. */
export function afterSignal(standing: Standing, signal: Signal['type']): Standing {
  const before = createActor(observerMachine, { snapshot: observerMachine.resolveState({ value: standing }) }).getSnapshot();
  const [after] = transition(observerMachine, before, { type: signal });
  return after.value;
}
