import { readOptions, USAGE } from './options.ts';
import { torture } from './torture.ts';

const say = (line: string): void =>
  void process.stderr.write(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${line}\n`);

/** `npm run -s torture`: tells what happens on standard error, and ends with one JSON object; exit code 1 when anything was lost, double, unanswered or unopened. */
try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') process.stdout.write(`${USAGE}\n`);
  else {
    const { rounds, acknowledged, lost, double, unanswered, unopened, other } = await torture(options, say);
    for (const line of [...lost, ...double, ...unanswered, ...unopened, ...other]) say(line);
    const counts = { lost: lost.length, double: double.length, unanswered: unanswered.length, unopened: unopened.length };
    const differs = other.length > 0 ? { different: other.length } : {};
    process.stdout.write(`${JSON.stringify({ engine: options.engine, rounds, acknowledged, ...counts, ...differs })}\n`);
    if (Object.values({ ...counts, ...differs }).some((count) => count > 0)) process.exitCode = 1;
  }
} catch (error) {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
}
