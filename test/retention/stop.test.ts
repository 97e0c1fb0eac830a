import { expect, test } from 'vitest';
import { seedSchool } from '../../src/coverage/seed/seed.ts';
import { createLog } from '../../src/log.ts';
import { runRetention } from '../../src/retention/run.ts';
import { newId } from '../../src/store/uuid7.ts';
import { ENGINES } from '../store/engines.ts';

const NOW = Date.UTC(2026, 10, 23, 9);

test.each(ENGINES)(
  'erasing breaks off between two people when the bot stops, and the next run does the rest, on $name',
  async ({ open }) => {
    const { store, close } = await open();
    await seedSchool(store, { students: 40, seed: 'stop', until: '2026-10-31', factsOnly: false }, NOW);
    const students = await store.transaction(async ({ db }) => {
      await db.updateTable('people').set({ left_on: '2024-08-01' }).where('roles', 'like', '%student%').execute();
      return db.selectFrom('people').select('id').where('left_on', 'is not', null).execute();
    });
    const parts = { store, newId, log: createLog('silent'), now: () => NOW };
    let asked = 0;
    const first = await runRetention({ ...parts, goesOn: () => (asked += 1) < 10 });
    expect(first.left).toBeGreaterThan(0);
    expect(first.left).toBeLessThan(students.length);
    const rest = await runRetention(parts);
    expect([rest.failed, first.left + rest.left]).toEqual([0, students.length]);
    await close();
  },
);
