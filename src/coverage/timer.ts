import { type Log, toldOf } from '../log.ts';
import { type Rounds, startRounds } from '../rounds.ts';
import { tenantIds } from '../store/schools.ts';
import { closePeriod, type ClosingParts } from './close.ts';
import type { Counted, Counting } from './count.ts';
import { duePeriods } from './due.ts';

const HOUR_MS = 3_600_000;
/** Not while the first messages after a start are waiting. */
const FIRST_MS = 10_000;

/**
 * Publishes every period of every school that is due, one after the other; gives which. Stops early when `goesOn` says so. What goes
 * wrong at one school is told to `failed` and holds up no other.
 */
export async function closeDue(
  parts: ClosingParts,
  failed: (tenantId: string, error: unknown) => void,
  goesOn: () => boolean = () => true,
): Promise<readonly string[]> {
  const published: string[] = [];
  for (const tenantId of await parts.store.transaction(tenantIds)) {
    try {
      for (const period of await parts.store.transaction((tx) => duePeriods(tx, tenantId, parts.now()))) {
        if (!goesOn()) return published;
        const { before } = await closePeriod(parts, tenantId, period);
        if (!before) published.push(period);
      }
    } catch (error) {
      failed(tenantId, error);
    }
  }
  return published;
}

/** What publishing in time needs from outside. `count` is given up once its signal is aborted. */
type TimerParts = Omit<ClosingParts, 'count'> & {
  readonly count: (counting: Counting, signal: AbortSignal) => Counted | Promise<Counted>;
  readonly log: Log;
};

/**
 * Publishes what is due soon after the start and then an hour after each time, and tells the log which periods. `close` gives up what is being
 * counted, which can take minutes: it is counted anew after the next start.
 */
export function startCoverage({ log, count, ...parts }: TimerParts): Rounds {
  const failed = (error: unknown): void => log.error({ code: 'coverage-failed', ...toldOf(error) });
  return startRounds({ firstMs: FIRST_MS, everyMs: HOUR_MS, failed }, async (signal) => {
    const failedAt = (tenantId: string, error: unknown): void => {
      if (!signal.aborted) log.error({ code: 'coverage-failed', tenantId, ...toldOf(error) });
    };
    const closing = { ...parts, count: (counting: Counting) => count(counting, signal) };
    const periods = await closeDue(closing, failedAt, () => !signal.aborted);
    if (periods.length > 0) log.info({ code: 'coverage-published', periods: periods.join(' ') });
  });
}
