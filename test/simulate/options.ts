import { argumentsOf, UsageError } from '../torture/options.ts';

/** What is replayed. `share`: how much of the country's busiest hour; `minutes`: how long a stretch of it; `day`: on which day, `YYYY-MM-DD`. */
export type Options = { readonly day: string; readonly minutes: number; readonly share: number; readonly thinkMs: number };

/** What `npm run simulate -- --help` says. */
export const USAGE = `Usage: DATABASE_URL=… DATA_KEYS=… npm run -s simulate -- [options]
  --day D        on which day (2026-10-13, a Tuesday in a week of long talks); the day before must have been replayed, if only for
                 a moment, for its reminders to be those of one day
  --minutes N    how long a stretch of the busiest hour is replayed (3)
  --share N      how much of its traffic, from 0.01 to 10 (1)
  --think-ms N   how long somebody waits between two turns, on average; short, so that a talk fits into the stretch (2000)
Seed first: npm run -s seed -- --students 500000 --schools 70 --seed nation --until 2026-10-12`;

/** Reads the arguments; throws with a sentence when they cannot be used. */
export function readOptions(args: readonly string[]): Options | 'help' {
  const text = { type: 'string' } as const;
  const options = { day: text, minutes: text, share: text, 'think-ms': text, help: { type: 'boolean' } } as const;
  const values = argumentsOf(args, options);
  if (values.help) return 'help';
  const { day = '2026-10-13' } = values;
  if (!/^\d{4}-\d\d-\d\d$/u.test(day)) throw new UsageError('--day must be a day, such as 2026-10-13');
  return {
    day,
    minutes: within('--minutes', values.minutes, { usual: 3, least: 0.1, most: 60 }),
    share: within('--share', values.share, { usual: 1, least: 0.01, most: 10 }),
    thinkMs: within('--think-ms', values['think-ms'], { usual: 2000, least: 0, most: 60_000 }),
  };
}

function within(
  name: string,
  given: string | undefined,
  { usual, least, most }: Record<'usual' | 'least' | 'most', number>,
): number {
  const number = Number(given ?? usual);
  if (number >= least && number <= most) return number;
  throw new UsageError(`${name} must be a number from ${least} to ${most}`);
}
