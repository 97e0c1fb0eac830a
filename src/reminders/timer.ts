import { toldOf } from '../log.ts';
import { type Rounds, startRounds } from '../rounds.ts';
import { planReminders, type RunParts, sendReminders } from './run.ts';

/** Not while the first messages after a start are waiting. */
const FIRST_MS = 60_000;
const EVERY_MS = 60_000;
/** How many rounds of sending go by between two of planning. */
const ROUNDS_TO_PLAN = 15;

/** Plans and sends reminders from soon after the start. `close` lets a message that is leaving finish, and leaves the rest to whoever comes next. */
export function startReminders(parts: RunParts): Rounds {
  let round = 0;
  const failed = (error: unknown): void => parts.log.error({ code: 'reminders-failed', ...toldOf(error) });
  return startRounds({ firstMs: FIRST_MS, everyMs: EVERY_MS, failed }, async (signal) => {
    if (round % ROUNDS_TO_PLAN === 0) await planReminders(parts);
    round += 1;
    await sendReminders({ ...parts, isStopping: () => signal.aborted });
  });
}
