import { readConfig } from '../config.ts';
import { openConfigured } from '../store/configured.ts';
import { countReminders } from '../store/reminders.ts';
import type { Tx } from '../store/store.ts';

/** How many reminders were planned, and how many of them are where: `planned` is the sum of the others. */
export async function ledgerOf(tx: Tx): Promise<Readonly<Record<string, number>>> {
  const counts = await countReminders(tx);
  return { planned: Object.values(counts).reduce((sum, count) => sum + count, 0), ...counts };
}

/** `npm run -s reminders -- ledger`: prints the ledger as one line of JSON. The bot may go on meanwhile. */
export async function reminders(env: NodeJS.ProcessEnv, args: readonly string[]): Promise<void> {
  if (args.length !== 1 || args[0] !== 'ledger') throw new Error('Usage: npm run -s reminders -- ledger');
  const store = await openConfigured(readConfig(env));
  try {
    process.stdout.write(`${JSON.stringify(await store.transaction(ledgerOf))}\n`);
  } finally {
    await store.close();
  }
}
