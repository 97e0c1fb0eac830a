import { type BotName, type Running, startBot } from './bots.ts';
import type { Load, Loaded } from './channel/load.ts';
import type { Kind } from './channel/activity.ts';
import type { Child, Usage } from './children.ts';
import type { Prepared } from './databases.ts';
import { busyMs, postgresMs } from './machine.ts';
import type { Options } from './options.ts';

/** The numbers of senders at once. */
export const CONCURRENCIES = [1, 16, 64] as const;

/** A slice of time under one load. `cpuMs` is the bot's own for 1,000 turns; `others` is CPU that neither bot, channel nor database used, in cores. */
export type Slice = Loaded & {
  readonly kind: Kind;
  readonly concurrency: number;
  readonly perSecond: number;
  readonly cpuPerThousand: number;
  readonly others: number;
};

/** What one visit to one bot gave. Memory is resident, in MB: after one turn of each conversation, and after many turns. */
export type Visit = {
  readonly bot: BotName;
  readonly coldStartMs: number;
  readonly slices: readonly Slice[];
  readonly memory: { readonly conversationsMb: number; readonly turnsMb: number } | null;
};

/** In turns, not in seconds: what is compiled on the way depends on how much was done. */
const WARM_UP = { concurrency: 16, until: { turns: 3_000 } } as const;

type Around = {
  readonly channel: Child;
  readonly prepared: Prepared | undefined;
  readonly options: Options;
  /** Whether memory is read at the end, after many turns. */
  readonly withMemory: boolean;
};

/** Starts a bot, warms it up, and measures it at each concurrency. */
export async function visit(bot: BotName, { channel, prepared, options, withMemory }: Around): Promise<Visit> {
  const running = await startBot(bot, prepared);
  try {
    const people = { from: 0, count: options.conversations };
    const ask: Ask = (load) => channel.ask<Loaded>({ bot: running.child.url, people, ...load } satisfies Load);
    await ask({ kind: 'note', concurrency: 1, until: { turns: 1 } });
    const coldStartMs = performance.now() - running.startedAt;
    await ask({ kind: 'note', ...WARM_UP });

    const slices: Slice[] = [];
    for (const concurrency of CONCURRENCIES) slices.push(await slice(running, bot, 'note', concurrency, options, ask));
    if (bot === 'sqlite' || bot === 'postgres') {
      for (const kind of ['help', 'press'] as const) slices.push(await slice(running, bot, kind, 16, options, ask));
    }
    return { bot, coldStartMs, slices, memory: withMemory ? await memoryOf(running.child, options, ask) : null };
  } finally {
    await running.remove();
  }
}

/** Memory after each conversation has had a turn, and after many turns more. */
async function memoryOf({ ask: tell }: Child, { conversations, memoryTurns }: Options, ask: Ask): Promise<Visit['memory']> {
  const about = { kind: 'note', concurrency: 16 } as const;
  await ask({ ...about, until: { turns: conversations } });
  const { rssMb: conversationsMb } = await tell<Usage>();
  await ask({ ...about, until: { turns: memoryTurns } });
  return { conversationsMb, turnsMb: (await tell<Usage>()).rssMb };
}

type Ask = (load: Omit<Load, 'bot' | 'people'> & Partial<Pick<Load, 'people'>>) => Promise<Loaded>;

async function slice(
  { child }: Running,
  bot: BotName,
  kind: Kind,
  concurrency: number,
  { seconds, conversations }: Options,
  ask: Ask,
): Promise<Slice> {
  // Buttons are pressed on cards that were fetched before: of fewer people.
  const people = kind === 'press' ? { from: 0, count: Math.min(conversations, 128) } : { from: 0, count: conversations };
  if (kind !== 'note') await ask({ kind, concurrency, until: { seconds: 0.5 }, people });
  const database = bot === 'postgres' ? postgresMs : () => 0;
  const [busy, before, data] = [busyMs(), await child.ask<Usage>(), database()];
  const own = process.cpuUsage();
  const start = performance.now();
  const loaded = await ask({ kind, concurrency, until: { seconds }, people });
  const after = await child.ask<Usage>();
  const elapsed = performance.now() - start;
  const cpuMs = after.cpuMs - before.cpuMs;
  const { user, system } = process.cpuUsage(own);
  const others = busyMs() - busy - cpuMs - loaded.cpuMs - (database() - data) - (user + system) / 1000;
  return {
    ...loaded,
    kind,
    concurrency,
    perSecond: loaded.turns / loaded.seconds,
    cpuPerThousand: cpuMs / loaded.turns,
    others: others / elapsed,
  };
}
