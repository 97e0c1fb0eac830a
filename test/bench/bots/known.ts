import { readConfig } from '../../../src/config.ts';
import { startBot } from '../../../src/main.ts';
import type { Addresses } from '../../../src/teams/credentials.ts';
import { frameworkIdentity } from '../../../src/teams/framework-identity.ts';
import { ADDRESSES } from '../people.ts';

/** Our bot as a registered one, whose callers are checked with an authority on this machine. */
const config = readConfig(process.env);
if (!config.credentials) throw new Error('A registered bot needs MicrosoftAppId; start this through the bench');
const addresses = JSON.parse(process.env[ADDRESSES] ?? '{}') as Addresses;
const bot = await startBot(config, { identity: frameworkIdentity(config.credentials, addresses) });
process.stdout.write(`${bot.url}/api/messages\n`);
