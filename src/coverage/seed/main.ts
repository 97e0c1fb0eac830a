import { parseArgs } from 'node:util';
import { readConfig } from '../../config.ts';
import { openConfigured } from '../../store/configured.ts';
import { type Asked, seedSchool } from './seed.ts';

const USAGE = `Usage: npm run -s seed -- --students <number> --seed <word> [--until <YYYY-MM-DD>] [--facts-only]

Puts a made-up school into the database of DATA_DIR or DATABASE_URL: its conversations of the school year before and of this
one until a day (today, unless told otherwise). --facts-only makes no people and no conversations, only what coverage counts.`;

const MOST = 1_000_000;

/** `npm run -s seed`: makes a school, and prints what was made as one line of JSON. */
async function seed(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const asked = askedIn(args);
  if (!asked) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  const store = await openConfigured(readConfig(env));
  try {
    const made = await seedSchool(store, asked, Date.now());
    if (made) process.stdout.write(`${JSON.stringify(made)}\n`);
    else fail(`The school of --students ${asked.students} --seed ${asked.seed} is there already; take another seed`);
  } finally {
    await store.close();
  }
}

function askedIn(args: readonly string[]): Asked | undefined {
  const text = { type: 'string' } as const;
  const read = (() => {
    try {
      return parseArgs({
        args: [...args],
        options: { students: text, seed: text, until: text, 'facts-only': { type: 'boolean' } },
      });
    } catch {
      return undefined;
    }
  })();
  const { students, seed: word, until = new Date().toISOString().slice(0, 10), 'facts-only': factsOnly } = read?.values ?? {};
  const count = Number(students);
  const sound = Number.isInteger(count) && count > 0 && count <= MOST && /^[\w-]{1,40}$/u.test(word ?? '') && isDay(until);
  return sound && word !== undefined ? { students: count, seed: word, until, factsOnly: factsOnly ?? false } : undefined;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text));
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

await seed(process.argv.slice(2), process.env).catch((error: unknown) => {
  fail(error instanceof Error ? error.message : String(error));
});
