import { toldOf } from '../log.ts';
import { type RetentionParts, runRetention } from './run.ts';

const HOUR_MS = 3_600_000;
/** Not while the first messages after a start are waiting. */
const FIRST_MS = 60_000;

/** Erases what is due soon after the start and then every hour, and tells the log how much of what. `close` waits for a run under way. */
export function startRetention(parts: RetentionParts): { close(): Promise<void> } {
  let running: Promise<void> | undefined;
  let timer = setTimeout(run, FIRST_MS);

  function run(): void {
    running = once().finally(() => {
      running = undefined;
    });
    timer = setTimeout(run, HOUR_MS);
    timer.unref();
  }

  async function once(): Promise<void> {
    try {
      const erased = await runRetention(parts);
      if (Object.values(erased).some((count) => count > 0)) parts.log.info({ code: 'erased', ...erased });
    } catch (error) {
      parts.log.error({ code: 'retention-failed', ...toldOf(error) });
    }
  }

  timer.unref();
  return {
    async close() {
      clearTimeout(timer);
      await running;
    },
  };
}
