import type { BotName } from './bots.ts';
import type { Kind } from './channel/activity.ts';
import type { Slice, Visit } from './visit.ts';

/** Other work that took more of the machine than this, in cores, disturbs a slice … */
const MOST_OTHERS = 0.15;
/** … unless this much of it, in cores, was left all the same. */
const ENOUGH_IDLE = 1;

/** Whether a slice may be told: nothing else ran beside it that took from it, as far as can be seen. */
export function isUndisturbed({ others, idle }: Pick<Slice, 'others' | 'idle'>): boolean {
  return others === null || others <= MOST_OTHERS || idle >= ENOUGH_IDLE;
}

/** What is counted of a slice. */
export type Measure = 'perSecond' | 'p50' | 'p95' | 'p99' | 'cpuPerThousand';

/** Which slice of which bot. */
export type Which = { readonly bot: BotName; readonly kind?: Kind; readonly concurrency: number };

/** The rounds of a run, each with its visits. */
export type Rounds = readonly (readonly Visit[])[];

/** The median over the rounds; null when no round has it. `anyway` counts disturbed slices too. */
export function medianOf(rounds: Rounds, which: Which, measure: Measure, anyway: boolean): number | null {
  return median(rounds.flatMap((visits) => sliceIn(visits, which, anyway)?.[measure] ?? []));
}

/** How often a figure of one bot is that of the stock bot under the same load in the same round: the median over the rounds. */
export function ratioOf(rounds: Rounds, which: Which, measure: Measure, anyway: boolean): number | null {
  return median(
    rounds.flatMap((visits) => {
      const own = sliceIn(visits, which, anyway)?.[measure];
      const stock = sliceIn(visits, { bot: 'stock', concurrency: which.concurrency }, anyway)?.[measure];
      return own === undefined || stock === undefined ? [] : [own / stock];
    }),
  );
}

/** The median of what each visit to a bot gave; null when there was none. */
export function medianOfVisits(rounds: Rounds, bot: BotName, figure: (visit: Visit) => number | undefined): number | null {
  return median(rounds.flatMap((visits) => visits.flatMap((visit) => (visit.bot === bot ? (figure(visit) ?? []) : []))));
}

function sliceIn(visits: readonly Visit[], { bot, kind = 'note', concurrency }: Which, anyway: boolean): Slice | undefined {
  const slices = visits.find((visit) => visit.bot === bot)?.slices;
  const found = slices?.find((slice) => slice.kind === kind && slice.concurrency === concurrency);
  return found && (anyway || isUndisturbed(found)) ? found : undefined;
}

/** The middle one, the mean of the middle two; null when there is none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
