import type { BotName } from './bots.ts';
import type { Kind } from './channel/activity.ts';
import { type Measure, medianOfVisits, ratioOf, type Rounds } from './figures.ts';
import type { Visit } from './visit.ts';

/** How far a turn of ours may be from the stock bot's, or a start or memory: `most` or `least` times as much. */
type Goal = { readonly of: string; readonly least?: number; readonly most?: number } & (
  { readonly measure: Measure; readonly concurrency: number } | { readonly visit: (visit: Visit) => number }
);

/** What was aimed at on SQLite, each against (b) in the same run. */
const GOALS: readonly Goal[] = [
  { of: 'turns/s with 16 at once', measure: 'perSecond', concurrency: 16, least: 1.5 },
  { of: 'turns/s with 64 at once', measure: 'perSecond', concurrency: 64, least: 1.8 },
  { of: 'CPU for a turn, 16 at once', measure: 'cpuPerThousand', concurrency: 16, most: 0.6 },
  { of: 'p50, one at once', measure: 'p50', concurrency: 1, most: 1.25 },
  { of: 'p50, 16 at once', measure: 'p50', concurrency: 16, most: 0.75 },
  { of: 'p99, 16 at once', measure: 'p99', concurrency: 16, most: 1 },
  { of: 'memory with all conversations', visit: ({ memory }) => memory.conversationsMb, most: 1 },
  { of: 'start to first answer', visit: ({ coldStartMs }) => coldStartMs, most: 1.2 },
];
const POSTGRES_GOALS: readonly Goal[] = [{ of: 'turns/s with 16 at once', measure: 'perSecond', concurrency: 16, least: 1 }];

/** A goal beside what came of it: the ratio to (b) for a note and for `help`, null where it was not measured. */
export type Reached = {
  readonly bot: BotName;
  readonly of: string;
  readonly aim: string;
  readonly note: Ratio;
  readonly help: Ratio;
};
type Ratio = { readonly times: number | null; readonly isReached: boolean };

/** What was aimed at and what this run says of it. A start and memory are of the bot, not of a kind of turn: they stand under both. */
export function goalsReached(rounds: Rounds, anyway: boolean): readonly Reached[] {
  const reached = (bot: BotName, goals: readonly Goal[]): readonly Reached[] =>
    goals.map((goal) => ({
      bot,
      of: goal.of,
      aim: goal.least === undefined ? `at most ${goal.most}` : `at least ${goal.least}`,
      note: judged(timesOf(rounds, bot, goal, 'note', anyway), goal),
      help: judged(timesOf(rounds, bot, goal, 'help', anyway), goal),
    }));
  return [...reached('sqlite', GOALS), ...reached('postgres', POSTGRES_GOALS)];
}

function timesOf(rounds: Rounds, bot: BotName, goal: Goal, kind: Kind, anyway: boolean): number | null {
  if ('measure' in goal) return ratioOf(rounds, { bot, kind, concurrency: goal.concurrency }, goal.measure, anyway);
  const [own, stock] = [medianOfVisits(rounds, bot, goal.visit), medianOfVisits(rounds, 'stock', goal.visit)];
  return own === null || stock === null ? null : own / stock;
}

/** By the two decimals that are told. */
function judged(exact: number | null, { least = 0, most = Infinity }: Pick<Goal, 'least' | 'most'>): Ratio {
  const times = exact === null ? null : Number(exact.toFixed(2));
  return { times, isReached: times !== null && times >= least && times <= most };
}
