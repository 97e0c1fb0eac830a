import { toldOf } from '../log.ts';
import { planReminders, type RunParts, sendReminders } from './run.ts';

/** Not while the first messages after a start are waiting. */
const FIRST_MS = 60_000;
const EVERY_MS = 60_000;
/** How many rounds of sending go by between two of planning. */
const ROUNDS_TO_PLAN = 15;

/** Plans and sends reminders from soon after the start. `close` lets a message that is leaving finish, and leaves the rest to whoever comes next. */
export function startReminders(parts: RunParts): { close(): Promise<void> } {
  let stopping = false;
  let running: Promise<void> | undefined;
  let round = 0;
  let timer = setTimeout(run, FIRST_MS);
  timer.unref();

  function run(): void {
    running = once().finally(() => {
      running = undefined;
      if (stopping) return;
      timer = setTimeout(run, EVERY_MS);
      timer.unref();
    });
  }

  async function once(): Promise<void> {
    try {
      if (round % ROUNDS_TO_PLAN === 0) await planReminders(parts);
      round += 1;
      await sendReminders({ ...parts, isStopping: () => stopping });
    } catch (error) {
      parts.log.error({ code: 'reminders-failed', ...toldOf(error) });
    }
  }

  return {
    async close() {
      stopping = true;
      clearTimeout(timer);
      await running;
    },
  };
}
