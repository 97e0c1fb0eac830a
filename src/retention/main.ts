import { readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { withStore } from '../store/configured.ts';
import { newId } from '../store/uuid7.ts';
import { runRetention } from './run.ts';

/**
 * `npm run -s retention`: erases what is due now, and prints how much of what as one line of JSON. The bot may go on meanwhile. What
 * goes wrong at a school is told on standard error, and the exit code is 1 then. It takes no arguments.
 */
export async function retention(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  // Whoever asks for help, or for a run that changes nothing, must not have erased anything by that.
  if (args.length > 0) {
    process.stderr.write('Usage: npm run -s retention (without arguments: it erases at once, for good)\n');
    process.exitCode = 2;
    return;
  }
  const config = readConfig(env);
  const log = createLog(config.logLevel, 2);
  const erased = await withStore(config, (store) => runRetention({ store, newId, log, now: Date.now }));
  process.stdout.write(`${JSON.stringify(erased)}\n`);
  if (erased.failed > 0) process.exitCode = 1;
}
