import { readConfig } from '../../src/config.ts';
import { startBot } from '../../src/main.ts';

/** The bot as it runs for a school, with a clock that is ahead or behind by so many milliseconds (first argument). */
const ahead = Number(process.argv[2]);
const bot = await startBot(readConfig(process.env), { now: () => Date.now() + ahead });
process.stdout.write(`${bot.url}/api/messages\n`);
