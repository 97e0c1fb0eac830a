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

/** What is wrong with the arguments, in a sentence. */
export class UsageError extends Error {}

const MOST_PAIRS = 8;

/** Reads the arguments. @throws UsageError when they cannot be used */
export function readOptions(args: readonly string[]): Options | 'help' {
  const values = parsed(args);
  if (values.help) return 'help';
  const engine = values.engine ?? 'sqlite';
  if (engine !== 'sqlite' && engine !== 'postgres') throw new UsageError('--engine must be sqlite or postgres');
  const pairs = wholeNumber('--pairs', values.pairs, MOST_PAIRS);
  if (pairs > MOST_PAIRS) throw new UsageError(`--pairs is ${MOST_PAIRS} at most`);
  return {
    engine,
    rounds: wholeNumber('--rounds', values.rounds, 10),
    seed: wholeNumber('--seed', values.seed, 1),
    redeliverMs: wholeNumber('--redeliver-ms', values['redeliver-ms'], 1000),
    pairs,
    minutes: wholeNumber('--minutes', values.minutes, 600),
  };
}

function wholeNumber(name: string, given: string | undefined, usual: number): number {
  const number = Number(given ?? usual);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new UsageError(`${name} must be a whole number above 0`);
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const number = { rounds: text, seed: text, 'redeliver-ms': text, pairs: text, minutes: text };
  try {
    return parseArgs({ args: [...args], options: { ...number, engine: text, help: { type: 'boolean' } } }).values;
  } catch (error) {
    // Node tells a wrong option by throwing.
    throw error instanceof TypeError ? new UsageError(error.message.split('\n')[0], { cause: error }) : error;
  }
}
