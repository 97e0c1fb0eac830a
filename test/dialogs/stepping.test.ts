import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createActor, initialTransition, type SnapshotFrom, transition } from 'xstate';
import { conversationMachine } from '../../dialogs/conversation.machine.ts';
import { steppingOf } from '../../dialogs/stepping.ts';
import { anyEvents } from './events.ts';

const INPUT = { setting: 'mbo', moment: 'intake', rotation: 2 } as const;
const stepping = steppingOf(conversationMachine, { setting: 'havo', moment: 'progress', rotation: 0 });

test('stepping, saving and restoring are the same as with an actor for each', () => {
  fc.assert(
    fc.property(anyEvents(), (events) => {
      const [began] = initialTransition(conversationMachine, INPUT);
      events.reduce((before, event) => {
        const [after, actions] = transition(conversationMachine, before, event);
        const [own, ownActions] = stepping.step(before, event);
        expect([own.value, own.context, own.historyValue]).toEqual([after.value, after.context, after.historyValue]);
        expect(ownActions.map(({ type }) => type)).toEqual(actions.map(({ type }) => type));

        const saved = JSON.parse(JSON.stringify(conversationMachine.getPersistedSnapshot(after))) as unknown;
        expect(JSON.parse(JSON.stringify(stepping.persisted(own)))).toEqual(saved);
        const actor = createActor(conversationMachine, {
          snapshot: saved as SnapshotFrom<typeof conversationMachine>,
          input: INPUT,
        });
        const restored = stepping.restored(saved);
        expect(restored.toJSON()).toEqual(actor.getSnapshot().toJSON());
        return restored;
      }, began);
    }),
    { numRuns: 30 },
  );
});
