/** A Monday in the demo school's autumn, ten in the morning in Amsterdam. */
const START = Date.UTC(2026, 10, 23, 9);
const DAY_MS = 86_400_000;

/** A clock that runs like any other, from a day that is always the same, and that can leap. */
export type Clock = { now(): number; leap(ms: number): void; leapDays(days: number): void; reset(): void };

/** A clock for one bot, epoch milliseconds. */
export function createClock(): Clock {
  let since = performance.now();
  let leapt = 0;
  return {
    now: () => Math.round(START + leapt + performance.now() - since),
    leap: (ms) => void (leapt += ms),
    leapDays: (days) => void (leapt += days * DAY_MS),
    reset() {
      since = performance.now();
      leapt = 0;
    },
  };
}
