import { expect, test, vi } from 'vitest';
import type { Counting } from '../../src/coverage/count.ts';
import { inThread } from '../../src/coverage/thread.ts';
import { startCoverage } from '../../src/coverage/timer.ts';
import { seedSchool } from '../../src/coverage/seed/seed.ts';
import { createLog } from '../../src/log.ts';
import { ENGINES } from '../store/engines.ts';

const NOW = Date.UTC(2026, 10, 23, 9);

test.each(ENGINES)(
  'whoever stops does not wait for what is being counted, and nothing of it is published, on $name',
  async ({ open }) => {
    const { store, close } = await open();
    await seedSchool(store, { students: 160, seed: 'stop', until: '2026-10-31', factsOnly: true }, NOW);
    const counting = Promise.withResolvers<void>();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const coverage = startCoverage({
      store,
      now: () => NOW,
      log: createLog('silent'),
      count: (_counting, signal) => {
        counting.resolve();
        return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('Given up'))));
      },
    });
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    await counting.promise;
    await coverage.close();
    expect(await store.transaction(({ db }) => db.selectFrom('publications').selectAll().execute())).toEqual([]);
    await close();
  },
);

test('the thread that counts ends when it is told to', async () => {
  const period = { id: '2026-09', parts: ['2026-09'], kind: 'month', from: '2026-09-01', until: '2026-09-30' } as const;
  const ended = new AbortController();
  const counted = inThread({ period } as unknown as Counting, ended.signal);
  ended.abort();
  await expect(counted).rejects.toThrow('ended with');
});
