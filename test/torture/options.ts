import { parseArgs } from 'node:util';

/** What to torture, and how much. */
export type Options = {
  readonly rounds: number;
  readonly engine: 'sqlite' | 'postgres';
  /** Decides everything that is left to chance. */
  readonly seed: number;
  /** After how long an activity without an answer comes again; Teams waits about 15,000. */
  readonly redeliverMs: number;
  /** How many mentors talk at once. */
  readonly pairs: number;
  /** No round begins after so many minutes. */
  readonly minutes: number;
};

/** What `npm run torture -- --help` says. */
export const USAGE = `Usage: npm run -s torture -- [options]
  --rounds N         how often the bot is killed and started again (10)
  --engine E         sqlite, or postgres (needs DATABASE_URL) (sqlite)
  --seed N           what chance is drawn from (1)
  --redeliver-ms N   after how long an activity without an answer comes again (1000; Teams: 15000)
  --pairs N          how many mentors talk with a student at once, at most 8 (8)
  --minutes N        begin no round after so many minutes (600)`;

/** Reads the arguments; throws with a sentence when they cannot be used. */
export function readOptions(args: readonly string[]): Options | 'help' {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: text,
      engine: text,
      seed: text,
      'redeliver-ms': text,
      pairs: text,
      minutes: text,
      help: { type: 'boolean' },
    },
  });
  if (values.help) return 'help';
  const engine = values.engine ?? 'sqlite';
  if (engine !== 'sqlite' && engine !== 'postgres') throw new Error('--engine must be sqlite or postgres');
  return {
    engine,
    rounds: wholeNumber('--rounds', values.rounds, 10),
    seed: wholeNumber('--seed', values.seed, 1),
    redeliverMs: wholeNumber('--redeliver-ms', values['redeliver-ms'], 1000),
    pairs: Math.min(wholeNumber('--pairs', values.pairs, 8), 8),
    minutes: wholeNumber('--minutes', values.minutes, 600),
  };
}

function wholeNumber(name: string, given: string | undefined, usual: number): number {
  const number = Number(given ?? usual);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`${name} must be a whole number above 0`);
}
