import { keepCompiled, runLong } from '../../../src/compiling.js';
import type { Addresses } from '../../../src/teams/credentials.ts';
import { ADDRESSES } from '../people.ts';

/** Our bot as a registered one, run as an installation runs it, whose callers are checked with an authority on this machine. */
keepCompiled();
const { builtFrom } = await import('../../../src/build/fresh.ts');
const [{ readConfig }, { startBot }] = await Promise.all([
  import('../../../src/config.ts'),
  import(builtFrom('main') ?? '../../../src/main.ts') as Promise<typeof import('../../../src/main.ts')>,
]);
const addresses = JSON.parse(process.env[ADDRESSES] ?? '{}') as Addresses;
const bot = await startBot(readConfig(process.env), { addresses });
process.stdout.write(`${bot.url}/api/messages\n`);
runLong();
