import { createActor, setup, transition } from 'xstate';
import { RULE_STATES } from '../vocabulary.ts';
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

const SIGNALS = ['in-play', 'honoured', 'slipped'] as const;

/** Every standing after every signal, worked out once: there are twelve. */
const AFTER = Object.fromEntries(
  RULE_STATES.map((standing) => [standing, Object.fromEntries(SIGNALS.map((type) => [type, stepped(standing, { type })]))]),
) as Record<Standing, Record<Signal['type'], Standing>>;

/** The standing of a rule after a signal. */
export function afterSignal(standing: Standing, signal: Signal['type']): Standing {
  return AFTER[standing][signal];
}

function stepped(standing: Standing, signal: Signal): Standing {
  const before = createActor(observerMachine, { snapshot: observerMachine.resolveState({ value: standing }) }).getSnapshot();
  const [after] = transition(observerMachine, before, signal);
  return after.value;
}
