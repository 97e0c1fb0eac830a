import { goOnUnread } from '../../src/unread.ts';
import { failureOf, readOptions, UsageError, USAGE } from './options.ts';
import { torture } from './torture.ts';

const say = (line: string): void =>
  void process.stderr.write(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${line}\n`);

goOnUnread(process);
let isStopped = false;

/**
 * `npm run -s torture`: tells what happens on standard error, and ends with one JSON object; exit code 1 when anything was lost, double, unanswered
 * or unopened, 2 when it was called wrongly. Told to stop it ends with the round, and takes its databases away.
 */
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    isStopped = true;
    say('Stops with this round…');
  });
}
try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') process.stdout.write(`${USAGE}\n`);
  else {
    const { rounds, acknowledged, lost, double, unanswered, unopened, other } = await torture(options, say, () => isStopped);
    for (const line of [...lost, ...double, ...unanswered, ...unopened, ...other]) say(line);
    const counts = { lost: lost.length, double: double.length, unanswered: unanswered.length, unopened: unopened.length };
    const differs = other.length > 0 ? { different: other.length } : {};
    process.stdout.write(`${JSON.stringify({ engine: options.engine, rounds, acknowledged, ...counts, ...differs })}\n`);
    if (Object.values({ ...counts, ...differs }).some((count) => count > 0)) process.exitCode = 1;
  }
} catch (error) {
  if (error instanceof UsageError) process.stderr.write(`${error.message}\n\n${USAGE}\n`);
  else say(failureOf(error));
  // Somebody may be waiting still for a card that cannot come any more.
  process.exit(error instanceof UsageError ? 2 : 1);
}
