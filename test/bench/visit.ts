import { type BotName, type Running, startBot } from './bots.ts';
import type { Load, Loaded } from './channel/load.ts';
import type { Kind } from './channel/activity.ts';
import type { Child, Usage } from './children.ts';
import type { Prepared } from './databases.ts';
import { isUndisturbed } from './figures.ts';
import { busyMs, idleMs, postgresMs } from './machine.ts';
import type { Authority } from './authority.ts';
import type { Options } from './options.ts';

/** The numbers of senders at once. */
export const CONCURRENCIES = [1, 16, 64] as const;

/**
 * A slice of time under one load. `cpuPerThousand` is the bot's own, in seconds; `others` is CPU that neither bot, channel nor database used, in
 * cores, null where the database's processes cannot be seen; `idle` is what was left of the machine.
 */
export type Slice = Loaded & {
  readonly kind: Kind;
  readonly concurrency: number;
  readonly perSecond: number;
  readonly cpuPerThousand: number;
  readonly others: number | null;
  readonly idle: number;
};

/** What one visit to one bot gave. Memory is resident, in MB: after each conversation had a turn, and after `turns` turns in all. */
export type Visit = {
  readonly bot: BotName;
  readonly coldStartMs: number;
  readonly slices: readonly Slice[];
  readonly memory: { readonly conversationsMb: number; readonly turnsMb: number; readonly turns: number };
};

/** What is measured of ours beside notes. */
export const OTHERS: readonly Under[] = [
  ...CONCURRENCIES.map((concurrency) => ({ kind: 'help', concurrency }) as const),
  { kind: 'press', concurrency: 16 },
];

/** In turns, not in seconds, and as many for every bot: what is compiled on the way depends on how much was done. */
const WARM_UP = 3_000;
/** How often a slice is taken at most, until nothing disturbs it. */
const MOST_TAKEN = 3;
/** By as many as will ever send at once, so that whatever connections are kept are open. */
const LAST_OF_WARM_UP = { kind: 'note', concurrency: Math.max(...CONCURRENCIES), until: { turns: 500 } } as const;

type Around = {
  readonly channel: Child;
  readonly prepared: Prepared | undefined;
  readonly options: Options;
  readonly authority: Authority | undefined;
};

/** With what every bot begins: what a student told. */
const FIRST = 'Vorige week mocht ik voor het eerst zelf een klant helpen.';

/** Starts a bot, warms it up, and measures it at each concurrency. */
export async function visit(bot: BotName, { channel, prepared, options, authority }: Around): Promise<Visit> {
  const running = await startBot(bot, prepared, authority?.env);
  try {
    const people = { from: 0, count: options.conversations };
    const shown = authority ? { authorization: authority.authorization } : {};
    let turns = 0;
    const ask: Ask = async (load) => {
      const loaded = await channel.ask<Loaded>({ bot: running.child.url, people, ...shown, ...load } satisfies Load);
      turns += loaded.turns;
      return loaded;
    };
    await ask({ kind: 'note', concurrency: 1, until: { turns: 1 }, said: FIRST });
    const coldStartMs = performance.now() - running.startedAt;
    await ask({ kind: 'note', concurrency: 16, until: { turns: Math.max(WARM_UP, options.conversations) } });
    await ask(LAST_OF_WARM_UP);
    const { rssMb: conversationsMb } = await running.child.ask<Usage>();

    const slices: Slice[] = [];
    for (const concurrency of CONCURRENCIES)
      slices.push(await quietSlice(running, bot, { kind: 'note', concurrency }, options, ask));
    if (bot === 'sqlite' || bot === 'postgres') {
      for (const other of OTHERS) slices.push(await quietSlice(running, bot, other, options, ask));
    }
    if (options.memoryTurns > 0) await ask({ kind: 'note', concurrency: 16, until: { turns: options.memoryTurns } });
    const { rssMb: turnsMb } = await running.child.ask<Usage>();
    return { bot, coldStartMs, slices, memory: { conversationsMb, turnsMb, turns } };
  } finally {
    await running.remove();
  }
}

type Ask = (load: Omit<Load, 'bot' | 'people'> & Partial<Pick<Load, 'people'>>) => Promise<Loaded>;

type Under = Pick<Slice, 'kind' | 'concurrency'>;

async function quietSlice(running: Running, bot: BotName, under: Under, options: Options, ask: Ask): Promise<Slice> {
  for (let taken = 1; ; taken += 1) {
    const made = await slice(running, bot, under, options, ask);
    if (options.anyway || taken === MOST_TAKEN || isUndisturbed(made)) return made;
  }
}

async function slice(
  { child }: Running,
  bot: BotName,
  { kind, concurrency }: Under,
  { seconds, conversations }: Options,
  ask: Ask,
): Promise<Slice> {
  // Buttons are pressed on cards that were fetched before: of fewer people.
  const people = kind === 'press' ? { from: 0, count: Math.min(conversations, 128) } : { from: 0, count: conversations };
  if (kind !== 'note') await ask({ kind, concurrency, until: { seconds: 0.5 }, people });
  const database = bot === 'postgres' ? postgresMs : () => 0;
  const [busy, unused, before, data] = [busyMs(), idleMs(), await child.ask<Usage>(), database()];
  const isDatabaseSeen = bot !== 'postgres' || data > 0;
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
    others: isDatabaseSeen ? others / elapsed : null,
    idle: (idleMs() - unused) / elapsed,
  };
}
