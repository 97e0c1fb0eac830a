import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

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

/** The arguments cannot be used; the message is a sentence. */
export class UsageError extends Error {}

/** The arguments as they were given. Throws with a sentence when one of them is unknown or lacks its value. */
export function argumentsOf<T extends ParseArgsOptionsConfig>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** What a run that failed is said to have failed of: of arguments that cannot be used a sentence, of everything else where it arose. */
export function failureOf(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

const MOST_PAIRS = 8;

/** Reads the arguments. @throws UsageError when they cannot be used */
export function readOptions(args: readonly string[]): Options | 'help' {
  const text = { type: 'string' } as const;
  const values = argumentsOf(args, {
    rounds: text,
    engine: text,
    seed: text,
    'redeliver-ms': text,
    pairs: text,
    minutes: text,
    help: { type: 'boolean' },
  });
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
