import { argumentsOf, UsageError } from '../torture/options.ts';
import { BOTS } from './bots.ts';

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
  /** Whether a turn stays as cheap as it was, instead: in a long talk, and among many students. */
  readonly growth: boolean;
  /** Callers are authenticated, of all bots but the bare one. */
  readonly auth: boolean;
  readonly write: boolean;
  /** Tells disturbed figures too, marked as such. */
  readonly anyway: boolean;
};

/** What `npm run bench -- --help` says. */
export const USAGE = `Usage: npm run bench -- [options]
  --rounds N          rounds, in each of which every bot is visited once (3)
  --seconds S         length of a slice (3)
  --conversations N   mentors with a conversation in hand (4000)
  --memory-turns N    turns after those slices before memory is read again (0)
  --quick             two rounds of slices of 1 s with 1000 conversations
  --memory            one round with 20000 conversations and 100000 turns after the slices, which takes long
  --auth              callers are authenticated, of all bots but the bare one
  --only a,b          only these bots: bare, stock, sqlite, postgres
  --anyway            tell figures of slices that other work disturbed too
  --micro             parts of a turn instead: reading sentences, choosing questions, restoring a snapshot, making a card
  --growth            instead: whether a turn stays as cheap as it was, up to the 200th of a talk and up to 500,000 students
  --write             put the results into docs/performance.md
PostgreSQL is measured when DATABASE_URL is set.`;

const USUAL = { rounds: 3, seconds: 3, conversations: 4_000, memoryTurns: 0 };
const QUICK = { rounds: 2, seconds: 1, conversations: 1_000, memoryTurns: 0 };
const LONG = { rounds: 1, seconds: 3, conversations: 20_000, memoryTurns: 100_000 };

/** Reads the arguments. @throws UsageError when they cannot be used */
export function readOptions(args: readonly string[]): Options | 'help' {
  const values = argumentsOf(args, {
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    conversations: { type: 'string' },
    'memory-turns': { type: 'string' },
    only: { type: 'string' },
    quick: { type: 'boolean' },
    anyway: { type: 'boolean' },
    micro: { type: 'boolean' },
    growth: { type: 'boolean' },
    auth: { type: 'boolean' },
    memory: { type: 'boolean' },
    write: { type: 'boolean' },
    help: { type: 'boolean' },
  });
  if (values.help) return 'help';
  const usual = values.memory ? LONG : values.quick ? QUICK : USUAL;
  return {
    rounds: numberIn('--rounds', values.rounds, usual.rounds, 1, 'whole'),
    seconds: numberIn('--seconds', values.seconds, usual.seconds, 0.1),
    conversations: numberIn('--conversations', values.conversations, usual.conversations, 256, 'whole'),
    memoryTurns: numberIn('--memory-turns', values['memory-turns'], usual.memoryTurns, 0, 'whole'),
    only: botsIn(values.only),
    micro: values.micro ?? false,
    growth: values.growth ?? false,
    auth: values.auth ?? false,
    write: values.write ?? false,
    anyway: values.anyway ?? false,
  };
}

function botsIn(given: string | undefined): readonly string[] | null {
  const named = given?.split(',') ?? null;
  if (named?.every((name) => BOTS.some((bot) => bot === name)) ?? true) return named;
  throw new UsageError(`--only takes ${BOTS.join(', ')}, with commas between them`);
}

function numberIn(name: string, given: string | undefined, usual: number, least: number, kind: 'whole' | 'any' = 'any'): number {
  if (given === undefined) return usual;
  const number = Number(given);
  const isFit = kind === 'whole' ? Number.isSafeInteger(number) : Number.isFinite(number);
  if (given.trim() !== '' && isFit && number >= least) return number;
  throw new UsageError(`${name} must be a ${kind === 'whole' ? 'whole ' : ''}number of at least ${least}`);
}
