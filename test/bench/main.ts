import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import { buildServer } from '../../src/build/server.ts';
import type { Store } from '../../src/store/store.ts';
import { type Authority, startAuthority } from './authority.ts';
import { BOTS, type BotName } from './bots.ts';
import { goOnUnread } from '../../src/unread.ts';
import { UsageError } from '../torture/options.ts';
import { type Child, start } from './children.ts';
import { preparePostgres, type Prepared, prepareSqlite, tryServer } from './databases.ts';
import { isUndisturbed, type Rounds } from './figures.ts';
import { measureGrowth } from './growth.ts';
import { leaving, removeAll } from './leftovers.ts';
import { fdatasyncMs } from './machine.ts';
import { measureParts } from './micro.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { summaryOf, tablesOf, withFigures } from './report.ts';
import { prepareSchool } from './school.ts';
import { type Slice, type Visit, visit } from './visit.ts';

const DOCUMENT = new URL('../../docs/performance.md', import.meta.url);
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** `npm run bench`: visits every bot in each round, and tells medians and ratios. */
async function bench(options: Options, databaseUrl: string | undefined): Promise<void> {
  const bots = BOTS.filter((bot) => (options.only?.includes(bot) ?? true) && (bot !== 'postgres' || databaseUrl));
  if (!databaseUrl) say('DATABASE_URL is not set, so (d), our bot on PostgreSQL, is not measured.');
  const channel = await start([fileURLToPath(new URL('./channel/main.ts', import.meta.url))]);
  const authority = options.auth ? await startAuthority(channel.url) : undefined;
  if (authority) leaving(() => authority.close());
  const prepared = await prepare(bots, options, channel.url, databaseUrl);
  const rounds = await visits(bots, options, { channel, prepared, authority });
  const tables = `${machine()}\n\n${manner(options, rounds)}\n\n${tablesOf(rounds, bots, options.anyway)}`;
  process.stdout.write(`${tables}\n`);
  const figures = options.auth ? tables : `${tables}\n\n${partsTable()}`;
  if (options.write) writeFileSync(DOCUMENT, withFigures(readFileSync(DOCUMENT, 'utf8'), figures, options));
  if (!options.anyway && slicesOf(rounds).some((slice) => !isUndisturbed(slice)))
    say('What was disturbed each time that it was taken is left out; `-- --anyway` counts it too.');
  process.stdout.write(`${JSON.stringify(summaryOf(rounds, options))}\n`);
}

async function prepare(
  bots: readonly BotName[],
  { conversations }: Options,
  serviceUrl: string,
  databaseUrl: string | undefined,
): Promise<Partial<Record<BotName, Prepared>>> {
  await buildServer(say);
  say(`Preparing a school with ${conversations} conversations in hand…`);
  const fill = (store: Store): Promise<void> => prepareSchool(store, conversations, serviceUrl, Date.now());
  return {
    ...(bots.includes('sqlite') ? { sqlite: await prepareSqlite(fill) } : {}),
    ...(bots.includes('postgres') && databaseUrl ? { postgres: await preparePostgres(databaseUrl, fill) } : {}),
  };
}

type Around = {
  readonly channel: Child;
  readonly prepared: Partial<Record<BotName, Prepared>>;
  readonly authority: Authority | undefined;
};

async function visits(bots: readonly BotName[], options: Options, { channel, prepared, authority }: Around): Promise<Rounds> {
  const rounds: Visit[][] = [];
  for (let round = 0; round < options.rounds; round += 1) {
    const visited: Visit[] = [];
    // Each round begins with another bot.
    const order = bots.map((_, place) => bots[(place + round) % bots.length] as BotName);
    for (const bot of order) {
      const made = await visit(bot, { channel, prepared: prepared[bot], options, authority });
      visited.push(made);
      say(`Round ${round + 1}, ${bot}: ${made.slices.map(sliceInWords).join('; ')}`);
    }
    rounds.push(visited);
  }
  return rounds;
}

function sliceInWords({ kind, concurrency, perSecond, cpuPerThousand, failed, others, idle }: Visit['slices'][number]): string {
  const disturbed = isUndisturbed({ others, idle }) ? '' : `, disturbed by ${others?.toFixed(2)} cores of other work`;
  const lost = failed === 0 ? '' : `, ${failed} FAILED`;
  return `${kind} x${concurrency} ${perSecond.toFixed(0)}/s ${cpuPerThousand.toFixed(3)} CPU s per 1,000${lost}${disturbed}`;
}

/** The machine, the versions, the day. */
function machine(): string {
  const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const versions = ['botbuilder', 'restify', 'better-sqlite3', 'pg', 'undici'].map((name) => `${name} ${dependencies[name]}`);
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${type()}, ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}),`,
    `${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${versions.join(', ')};`,
    `one fdatasync of 4 KB took ${fdatasyncMs().toFixed(2)} ms.`,
  ].join(' ');
}

const slicesOf = (rounds: Rounds): readonly Slice[] => rounds.flat().flatMap((each) => each.slices);

const UNSEEN = 'The processes of the PostgreSQL server are not to be seen from here, so whether (d) was disturbed is not known.';

function manner({ rounds: count, seconds, conversations, anyway, auth }: Options, rounds: Rounds): string {
  const slices = slicesOf(rounds);
  const disturbed = slices.filter((slice) => !isUndisturbed(slice)).length;
  const left = anyway ? 'counted all the same: trust the CPU, not the times' : 'left out';
  return [
    `${count} rounds, slices of ${seconds} s after a warm-up of as many turns for every bot, ${conversations} conversations,`,
    `callers ${auth ? 'authenticated' : 'not authenticated'}.`,
    `${disturbed} of ${slices.length} slices were disturbed by other work and ${left}.`,
    ...(slices.some(({ others }) => others === null) ? [UNSEEN] : []),
  ].join(' ');
}

function partsTable(): string {
  const rows = Object.entries(measureParts()).map(([part, us]) => `| ${part} | ${us.toFixed(1)} |`);
  return ['| part of a turn | CPU, µs |', '| --- | --- |', ...rows].join('\n');
}

goOnUnread(process);
let stopping: Promise<void> | undefined;
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => {
    say('Stops, and takes its databases away…');
    stopping ??= removeAll(say).then(() => process.exit(code));
  });
}
try {
  const options = readOptions(process.argv.slice(2));
  const databaseUrl = process.env['DATABASE_URL'];
  if (options === 'help') process.stdout.write(`${USAGE}\n`);
  else if (options.micro) process.stdout.write(`${machine()}\n\n${partsTable()}\n`);
  else {
    if (databaseUrl && (options.only?.includes('postgres') ?? true)) await tryServer(databaseUrl);
    await (options.growth ? measureGrowth(databaseUrl, say) : bench(options, databaseUrl));
  }
} catch (error) {
  // What was ended by a signal fails as well; that is not told.
  await stopping;
  if (error instanceof UsageError) say(`${error.message}\n\n${USAGE}`);
  else say(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
} finally {
  await removeAll(say);
}
