import { fileURLToPath } from 'node:url';
import type { Store } from '../../src/store/store.ts';
import { type Running, startBot } from './bots.ts';
import type { Load, Loaded } from './channel/load.ts';
import { type Child, start, type Usage } from './children.ts';
import { addCrowd } from './crowd.ts';
import { median } from './figures.ts';
import { preparePostgres, type Prepared, prepareSqlite } from './databases.ts';
import { prepareSchool } from './school.ts';

/** Mentors with a talk in hand. */
const MENTORS = 1_000;
const [FEW, MANY] = [1_000, 500_000];
/** Slices of what is compared, in turn. */
const ROUNDS = 7;
/** Talks that have come to their 190th turn before they are compared, and those that begin then. */
const TALKS = 64;
const LONG = { from: 0, count: TALKS };
const BEGINNING = Array.from({ length: ROUNDS }, (_, round) => ({ from: (round + 1) * TALKS, count: TALKS }));
/** Turns of each talk in a slice. */
const COMPARED = 10;
const LAST = 200;
const SLICE = { turns: 1_000 };

type Name = 'sqlite' | 'postgres';
type Say = (line: string) => void;

/** What `--growth` tells, of an engine: CPU of the bot for 1,000 turns, in seconds, and how often the later is the earlier. */
type Growth = {
  readonly turn: { readonly first: number; readonly last: number; readonly times: number };
  readonly students: { readonly few: number; readonly many: number; readonly times: number };
};

/** Measures whether a turn costs the same late in a talk as early, and among 500,000 students as among 1,000. Prints a line of JSON for each engine. */
export async function measureGrowth(databaseUrl: string | undefined, say: Say): Promise<void> {
  const channel = await start([fileURLToPath(new URL('./channel/main.ts', import.meta.url))]);
  for (const engine of databaseUrl ? (['sqlite', 'postgres'] as const) : (['sqlite'] as const)) {
    process.stdout.write(`${JSON.stringify({ engine, ...(await growthOf(engine, channel, databaseUrl ?? '', say)) })}\n`);
  }
}

async function growthOf(engine: Name, channel: Child, databaseUrl: string, say: Say): Promise<Growth> {
  const databases: Prepared[] = [];
  const bots: Running[] = [];
  const open = async (students: number): Promise<Running> => {
    say(`Preparing ${students} students on ${engine}…`);
    const fill = async (store: Store): Promise<void> => {
      await prepareSchool(store, MENTORS, channel.url, Date.now());
      await addCrowd(store, students - MENTORS, Date.now());
    };
    const database = engine === 'sqlite' ? await prepareSqlite(fill) : await preparePostgres(databaseUrl, fill);
    databases.push(database);
    const bot = await startBot(engine, database);
    bots.push(bot);
    await costOf(channel, bot, { turns: 3 * MENTORS }, OTHERS);
    return bot;
  };
  try {
    const few = await open(FEW);
    const turn = await alongTalks(channel, few);
    say(`${engine}: ${JSON.stringify({ turn })}`);
    const many = await open(MANY);
    const costs: { few: number; many: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      costs.push({ few: await costOf(channel, few, SLICE, OTHERS), many: await costOf(channel, many, SLICE, OTHERS) });
    const students = { few: median(costs.map((cost) => cost.few)) ?? NaN, many: median(costs.map((cost) => cost.many)) ?? NaN };
    return { turn, students: { ...students, times: rounded(students.many / students.few) } };
  } finally {
    await Promise.all(bots.map((bot) => bot.remove()));
    await Promise.all(databases.map((database) => database.remove()));
  }
}

/** Everybody whose talk is not followed. */
const OTHERS = { from: (ROUNDS + 1) * TALKS, count: MENTORS - (ROUNDS + 1) * TALKS };

async function alongTalks(channel: Child, bot: Running): Promise<Growth['turn']> {
  await costOf(channel, bot, { turns: (LAST - COMPARED) * TALKS }, LONG);
  const slice = { turns: COMPARED * TALKS };
  const costs: { first: number; last: number }[] = [];
  for (const beginning of BEGINNING)
    costs.push({ first: await costOf(channel, bot, slice, beginning), last: await costOf(channel, bot, slice, LONG) });
  const [first, last] = [median(costs.map((cost) => cost.first)) ?? NaN, median(costs.map((cost) => cost.last)) ?? NaN];
  return { first, last, times: rounded(last / first) };
}

/** CPU of the bot for 1,000 of these turns, in seconds. */
async function costOf(channel: Child, { child }: Running, until: Load['until'], people: Load['people']): Promise<number> {
  const before = await child.ask<Usage>();
  const { turns, failed } = await channel.ask<Loaded>({ bot: child.url, kind: 'note', concurrency: 16, until, people });
  if (failed > 0) throw new Error(`${failed} turns failed`);
  return rounded(((await child.ask<Usage>()).cpuMs - before.cpuMs) / turns);
}

function rounded(figure: number): number {
  return Number(figure.toFixed(3));
}
