import { readConfig } from '../config.ts';
import { openConfigured } from '../store/configured.ts';
import { newId } from '../store/uuid7.ts';
import { runRetention } from './run.ts';

/** `npm run -s retention`: erases what is due now, and prints how much of what as one line of JSON. The bot may go on meanwhile. */
export async function retention(env: NodeJS.ProcessEnv): Promise<void> {
  const store = await openConfigured(readConfig(env));
  try {
    process.stdout.write(`${JSON.stringify(await runRetention({ store, newId, now: Date.now }))}\n`);
  } finally {
    await store.close();
  }
}
