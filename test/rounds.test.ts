import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startRounds } from '../src/rounds.ts';

const TIMES = { firstMs: 10, everyMs: 100 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work that takes as long as is wanted; `done` ends the round that is under way. */
function slowly() {
  let begun = 0;
  let done = (): void => {};
  const work = (): Promise<void> => {
    begun += 1;
    return new Promise((resolve) => {
      done = resolve;
    });
  };
  return { work, begun: () => begun, done: () => done() };
}

test('a round that takes longer than the time between two is not begun a second time', async () => {
  const slow = slowly();
  const rounds = startRounds({ ...TIMES, failed: () => {} }, slow.work);
  expect(slow.begun()).toBe(0);
  await vi.advanceTimersByTimeAsync(500);
  expect(slow.begun()).toBe(1);
  slow.done();
  await vi.advanceTimersByTimeAsync(100);
  expect(slow.begun()).toBe(2);
  slow.done();
  await rounds.close();
});

test('closing waits for the round under way, tells it so, and begins no other', async () => {
  const slow = slowly();
  let told: AbortSignal | undefined;
  const rounds = startRounds({ ...TIMES, failed: () => {} }, (signal) => {
    told = signal;
    return slow.work();
  });
  await vi.advanceTimersByTimeAsync(10);
  let isClosed = false;
  const closed = rounds.close().then(() => {
    isClosed = true;
  });
  await vi.advanceTimersByTimeAsync(500);
  expect([told?.aborted, isClosed]).toEqual([true, false]);
  slow.done();
  await closed;
  await vi.advanceTimersByTimeAsync(500);
  expect(slow.begun()).toBe(1);
});

test('a round that fails is told, and the next one comes', async () => {
  const told: unknown[] = [];
  const rounds = startRounds({ ...TIMES, failed: (error) => void told.push(error) }, () => Promise.reject(new Error('away')));
  await vi.advanceTimersByTimeAsync(10 + 100);
  expect(told).toEqual([new Error('away'), new Error('away')]);
  await rounds.close();
});
