import { goOnUnread } from '../../src/unread.ts';
import { failureOf, UsageError } from '../torture/options.ts';
import { readOptions, USAGE } from './options.ts';
import { simulate } from './run.ts';

goOnUnread(process);
const began = performance.now();
const say = (line: string): void => {
  process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}\n`);
};

/** `npm run -s simulate`: replays a stretch of the busiest hour of a school year; tells how far it is, and prints one JSON object. */
try {
  const options = readOptions(process.argv.slice(2));
  const url = process.env['DATABASE_URL'];
  if (options === 'help') process.stdout.write(`${USAGE}\n`);
  else if (!url) throw new UsageError('simulate needs DATABASE_URL: a PostgreSQL database that was seeded');
  else process.stdout.write(`${JSON.stringify(await simulate(url, options, say), null, 2)}\n`);
} catch (error) {
  if (error instanceof UsageError) process.stderr.write(`${error.message}\n\n${USAGE}\n`);
  else say(failureOf(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
