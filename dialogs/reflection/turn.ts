import { initialTransition, type SnapshotFrom } from 'xstate';
import { steppingOf } from '../stepping.ts';
import { reflectionMachine, type ReflectionContext, type ReflectionEvent } from './reflection.machine.ts';
import { type Step, STEPS } from './reflection.ts';

/** The machine and the version of its snapshots. */
export const REFLECTION_STAMP = { machine: 'reflection', version: 1 } as const;

/** Where a reflection is. `step` is what is being asked; null outside the asking. */
export type ReflectionPlace = {
  readonly state: 'asking' | 'reviewing' | 'stopped' | 'kept' | 'thrown-away';
  readonly step: Step | null;
  readonly context: ReflectionContext;
};

type Snapshot = SnapshotFrom<typeof reflectionMachine>;

const machine = steppingOf(reflectionMachine, undefined);

/** A reflection that begins, as it is saved. */
export function beginReflection(): unknown {
  const [snapshot] = initialTransition(reflectionMachine);
  return machine.persisted(snapshot);
}

/** One thing a student did. `heard` is false when it means nothing in this state; then nothing changed. Pure. */
export function takeReflectionTurn(
  saved: unknown,
  event: ReflectionEvent,
): { heard: boolean; saved: unknown; place: ReflectionPlace } {
  const before = machine.restored(saved);
  if (!before.can(event)) return { heard: false, saved, place: placeIn(before) };
  const [after] = machine.step(before, event);
  return { heard: true, saved: machine.persisted(after), place: placeIn(after) };
}

/** Reads a saved reflection without changing it. */
export function reflectionPlace(saved: unknown): ReflectionPlace {
  return placeIn(machine.restored(saved));
}

function placeIn({ value, context }: Snapshot): ReflectionPlace {
  if (typeof value === 'string') return { state: value, step: null, context };
  return { state: 'asking', step: STEPS.find((step) => step === value.asking) ?? null, context };
}
