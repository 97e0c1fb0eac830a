import { parseArgs } from 'node:util';
import { readConfig } from '../../config.ts';
import { isDay } from '../../days.ts';
import { withStore } from '../../store/configured.ts';
import { seedCountry } from './country.ts';
import { type Asked, seedSchool } from './seed.ts';
import { goOnUnread } from '../../unread.ts';

const USAGE = `Usage: npm run -s seed -- --students <number> --seed <word> [--schools <number>] [--until <YYYY-MM-DD>] [--facts-only]

Puts a made-up school into the database of DATA_DIR or DATABASE_URL: its conversations of the school year before and of this
one until a day (today, unless told otherwise). --schools spreads the students over so many schools of very different sizes, and
leaves those that are there already as they are. --facts-only makes no people and no conversations, only what coverage counts.`;

const MOST = 1_000_000;

/** `npm run -s seed`: makes a school, and prints what was made as one line of JSON. */
async function seed(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const asked = askedIn(args);
  if (!asked) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  const config = readConfig(env);
  if (config.production)
    return fail('With NODE_ENV=production the database is that of a school; a made-up one would stand among its own');
  const start = performance.now();
  const say = (line: string): void => {
    process.stderr.write(`${((performance.now() - start) / 1000).toFixed(0).padStart(5)} s  ${line}\n`);
  };
  const made = await withStore(config, async (store) =>
    asked.schools === 1 ? seedSchool(store, asked, Date.now()) : seedCountry(store, asked, Date.now(), say),
  );
  if (made) process.stdout.write(`${JSON.stringify(made)}\n`);
  else fail(`The school of --students ${asked.students} --seed ${asked.seed} is there already; take another seed`);
}

function askedIn(args: readonly string[]): (Asked & { readonly schools: number }) | undefined {
  const text = { type: 'string' } as const;
  const read = (() => {
    try {
      return parseArgs({
        args: [...args],
        options: { students: text, seed: text, until: text, schools: text, 'facts-only': { type: 'boolean' } },
      });
    } catch {
      return undefined;
    }
  })();
  const { students, seed: word, schools: spread = '1', 'facts-only': factsOnly } = read?.values ?? {};
  const until = read?.values.until ?? new Date().toISOString().slice(0, 10);
  const [count, schools] = [Number(students), Number(spread)];
  const sound = isCount(count, MOST) && isCount(schools, count) && /^[\w-]{1,40}$/u.test(word ?? '') && isDay(until);
  return sound && word !== undefined ? { students: count, schools, seed: word, until, factsOnly: factsOnly ?? false } : undefined;
}

function isCount(count: number, most: number): boolean {
  return Number.isInteger(count) && count > 0 && count <= most;
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

goOnUnread(process);
await seed(process.argv.slice(2), process.env).catch((error: unknown) => {
  fail(error instanceof Error ? error.message : String(error));
});
