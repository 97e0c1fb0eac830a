import {
  type AnyStateMachine,
  createActor,
  type EventFromLogic,
  type ExecutableActionObject,
  type InputFrom,
  type SnapshotFrom,
} from 'xstate';

/** One machine as a pure function. `M` invokes and spawns nothing, so nothing runs beside its state. */
export type Stepping<M extends AnyStateMachine> = {
  /** The state after an event, and the actions that it declares. */
  step(before: SnapshotFrom<M>, event: EventFromLogic<M>): readonly [SnapshotFrom<M>, readonly ExecutableActionObject[]];
  /** A state as it is saved: JSON, history included. */
  persisted(snapshot: SnapshotFrom<M>): unknown;
  /** The state that was saved. */
  restored(saved: unknown): SnapshotFrom<M>;
};

/**
 * The same as XState's `transition`, `getPersistedSnapshot` and `createActor(…, { snapshot })`, without an actor for each call:
 * those make one and its first state anew every time, and look through the whole context for actors that are not there. What
 * `input` is does not matter.
 */
export function steppingOf<M extends AnyStateMachine>(machine: M, input: InputFrom<M>): Stepping<M> {
  type Snapshot = SnapshotFrom<M>;
  const self = createActor<AnyStateMachine>(machine, { input });
  const nothing = (): void => {};
  const inert = {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    defer: nothing,
    logger: nothing,
    stopChild: nothing,
    emit: nothing,
  } as const;
  return {
    step(before, event) {
      const actions: ExecutableActionObject[] = [];
      const scope = { ...inert, actionExecutor: (action: ExecutableActionObject) => void actions.push(action) };
      return [machine.transition(before as never, event as never, scope as never) as Snapshot, actions];
    },
    persisted(snapshot) {
      const { context } = snapshot as { context: unknown };
      return { ...(machine.getPersistedSnapshot({ ...(snapshot as object), context: {} } as never) as object), context };
    },
    restored(saved) {
      const { context } = saved as { context: unknown };
      const restored = machine.restoreSnapshot({ ...(saved as object), context: {} } as never, inert as never);
      return { ...(restored as object), context } as Snapshot;
    },
  };
}
