import { parseArgs } from 'node:util';

/** How long and what to measure. */
export type Options = {
  readonly rounds: number;
  /** Of each slice. */
  readonly seconds: number;
  /** Mentors of the measured school, each with a conversation in hand. */
  readonly conversations: number;
  /** Turns of the slice after which memory is read; 0: memory is not measured. */
  readonly memoryTurns: number;
  readonly only: readonly string[] | null;
  readonly micro: boolean;
  readonly write: boolean;
  /** Tells disturbed figures too, marked as such. */
  readonly anyway: boolean;
};

/** What `npm run bench -- --help` says. */
export const USAGE = `Usage: npm run bench -- [options]
  --rounds N          rounds, in each of which every bot is visited once (3)
  --seconds S         length of a slice (4)
  --conversations N   mentors with a conversation in hand (20000)
  --memory-turns N    turns before memory is read (100000; 0: not measured)
  --quick             two rounds of slices of 1.5 s with 2000 conversations, memory after 10000 turns
  --only a,b          only these bots: bare, stock, sqlite, postgres
  --anyway            tell figures of slices that other work disturbed too
  --micro             parts of a turn instead: reading sentences, choosing questions, restoring a snapshot, making a card
  --write             put the results into docs/performance.md
PostgreSQL is measured when DATABASE_URL is set.`;

/** Reads the arguments; throws with a sentence when they cannot be used. */
export function readOptions(args: readonly string[]): Options | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      conversations: { type: 'string' },
      'memory-turns': { type: 'string' },
      only: { type: 'string' },
      quick: { type: 'boolean' },
      anyway: { type: 'boolean' },
      micro: { type: 'boolean' },
      write: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return 'help';
  const usual = values.quick
    ? { rounds: 2, seconds: 1.5, conversations: 2_000, memoryTurns: 10_000 }
    : { rounds: 3, seconds: 4, conversations: 20_000, memoryTurns: 100_000 };
  return {
    rounds: numberIn('--rounds', values.rounds, usual.rounds, 1),
    seconds: numberIn('--seconds', values.seconds, usual.seconds, 0.1),
    conversations: numberIn('--conversations', values.conversations, usual.conversations, 256),
    memoryTurns: numberIn('--memory-turns', values['memory-turns'], usual.memoryTurns, 0),
    only: values.only?.split(',') ?? null,
    micro: values.micro ?? false,
    write: values.write ?? false,
    anyway: values.anyway ?? false,
  };
}

function numberIn(name: string, given: string | undefined, usual: number, least: number): number {
  if (given === undefined) return usual;
  const number = Number(given);
  if (given.trim() !== '' && Number.isFinite(number) && number >= least) return number;
  throw new Error(`${name} must be a number of at least ${least}`);
}
