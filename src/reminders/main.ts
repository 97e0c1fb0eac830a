import { readConfig } from '../config.ts';
import { withStore } from '../store/configured.ts';
import { countReminders } from '../store/reminders.ts';

/** `npm run -s reminders -- ledger`: prints how many reminders were planned and how many of them are where, as one line of JSON. The bot may go on meanwhile. */
export async function reminders(env: NodeJS.ProcessEnv, args: readonly string[]): Promise<void> {
  if (args.length !== 1 || args[0] !== 'ledger') {
    process.stderr.write('Usage: npm run -s reminders -- ledger\n');
    process.exitCode = 2;
    return;
  }
  const counts = await withStore(readConfig(env), (store) => store.transaction(countReminders));
  process.stdout.write(`${JSON.stringify(counts)}\n`);
}
