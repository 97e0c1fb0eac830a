import { toldOf } from '../log.ts';
import { type Rounds, startRounds } from '../rounds.ts';
import { type RetentionParts, runRetention } from './run.ts';

const HOUR_MS = 3_600_000;
/** Not while the first messages after a start are waiting. */
const FIRST_MS = 60_000;

/**
 * Erases what is due soon after the start and then an hour after each time, and tells the log how much of what. `close` lets a run break off between
 * two transactions.
 */
export function startRetention(parts: RetentionParts): Rounds {
  const failed = (error: unknown): void => parts.log.error({ code: 'retention-failed', ...toldOf(error) });
  return startRounds({ firstMs: FIRST_MS, everyMs: HOUR_MS, failed }, async (signal) => {
    const erased = await runRetention({ ...parts, goesOn: () => !signal.aborted });
    if (Object.values(erased).some((count) => count > 0)) parts.log.info({ code: 'erased', ...erased });
  });
}
