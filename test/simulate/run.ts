import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { type Child, start, type Usage } from '../bench/children.ts';
import { plainCodec } from '../../src/store/codec.ts';
import { openStore } from '../../src/store/open.ts';
import type { Database } from '../../src/store/schema.ts';
import { chanceFrom } from '../torture/chance.ts';
import { acting, type Pair } from '../torture/pair.ts';
import { openTimed, SERVICE_URL, type Timed } from './channel.ts';
import { mb, spreadOf } from './figures.ts';
import { fill } from './fill.ts';
import type { Options } from './options.ts';
import { drawPairs } from './pairs.ts';
import { watchBacklog } from './backlog.ts';
import { dueOn, remindersSince, settleEarlier } from './reminders.ts';
import { between, readTables, type Tables } from './tables.ts';
import { talk } from './talk.ts';
import { peakOf, TURNS_PER_TALK } from './week.ts';

/** Ten o'clock in Amsterdam, while summer time lasts. */
const TEN = 'T08:00:00Z';
const INSTANCES = 2;
/** From so many rows on, reading a whole table for one question is a fault. */
const LARGE = 10_000;
const MINUTE_MS = 60_000;

/** Replays a stretch of the busiest hour and resolves with what was measured, as one JSON object. */
export async function simulate(databaseUrl: string, options: Options, say: (line: string) => void): Promise<object> {
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: databaseUrl, max: 2 }) }),
  });
  const then = Date.parse(`${options.day}${TEN}`);
  const ahead = then - Date.now();
  const instances: Child[] = [];
  const channel = await openTimed(() => instances.map(({ url }) => url));
  try {
    // Brings an older database up to date.
    await (await openStore({ databaseUrl, codec: plainCodec })).close();
    await fill(db, { serviceUrl: SERVICE_URL, at: then }, say);
    await settleEarlier(db, options.day);
    say(`${await dueOn(db, options.day)} reminders are planned for ${options.day}`);
    const country = await countryOf(db);
    const peak = peakOf(country.students);
    const perSecond = (peak.turnsPerSecond * options.share) / TURNS_PER_TALK;
    const pairs = await drawPairs(db, Math.ceil(perSecond * options.minutes * 60));
    for (const { mentor, student } of pairs)
      for (const { id, upn, chatId, entraId } of [mentor, student])
        channel.connector.know({ id, userPrincipalName: upn, chatId, aadObjectId: entraId });
    const beganThere = Date.now() + ahead;
    for (let count = INSTANCES; count > 0; count -= 1) instances.push(await instance(databaseUrl, ahead));
    say(`${pairs.length} talks in ${options.minutes} minutes, ${(perSecond * TURNS_PER_TALK).toFixed(1)} turns a second`);
    const before = await readTables(db);
    const usage = await Promise.all(instances.map((each) => each.ask<Usage>()));
    const watching = watchBacklog(db, ahead);
    const began = performance.now();
    const held = await holdTalks(pairs, channel, options, say);
    const seconds = (performance.now() - began) / 1000;
    const backlog = await watching.end();
    const reminders = await remindersSince(db, beganThere);
    const used = await Promise.all(instances.map((each) => each.ask<Usage>()));
    await sql`select pg_stat_clear_snapshot()`.execute(db);
    const after = await readTables(db);
    const cpuMs = used.reduce((sum, { cpuMs: now }, at) => sum + now - (usage[at]?.cpuMs ?? 0), 0);
    const turns = channel.acknowledged.length;
    return {
      country,
      peak: { ...peak, share: options.share },
      machine: { cores: availableParallelism(), load: loadavg()[0], postgres: await versionOf(db) },
      seconds: Math.round(seconds),
      talks: held,
      turns,
      turnsPerSecond: Math.round((turns / seconds) * 10) / 10,
      failed: channel.failed(),
      acknowledgedMs: spreadOf(channel.acknowledged),
      repliedMs: spreadOf(channel.replied),
      backlog,
      reminders,
      instances: {
        count: INSTANCES,
        cpuMsPerTurn: Math.round((cpuMs / turns) * 100) / 100,
        rssMb: used.map(({ rssMb }) => Math.round(rssMb)),
      },
      ...databaseFigures(before, after, held, peak.talksPerYear),
    };
  } finally {
    await Promise.all(instances.map((each) => each.stop()));
    await channel.close();
    await db.destroy();
  }
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

function instance(databaseUrl: string, ahead: number): Promise<Child> {
  const env = { PORT: '0', LOG_LEVEL: 'error', DATABASE_URL: databaseUrl, DATA_KEYS: process.env['DATA_KEYS'] ?? '' };
  return start(['--import', here('../bench/bots/probe.ts'), here('./instance.ts'), String(ahead)], env);
}

async function countryOf(db: Kysely<Database>) {
  const { rows } = await sql<Record<'schools' | 'mentors' | 'students', string>>`
    select (select count(*) from schools) as schools, count(*) filter (where roles like '%mentor%') as mentors,
      count(*) filter (where roles like '%student%') as students from people`.execute(db);
  return { schools: Number(rows[0]?.schools), mentors: Number(rows[0]?.mentors), students: Number(rows[0]?.students) };
}

async function versionOf(db: Kysely<Database>): Promise<string> {
  const { rows } = await sql<{ server_version: string }>`show server_version`.execute(db);
  return rows[0]?.server_version ?? '';
}

/** Talks begin at random moments of the stretch, as they would; resolves when the last has ended, with how many came to their end. */
async function holdTalks(
  pairs: readonly Pair[],
  channel: Timed,
  { minutes, thinkMs }: Options,
  say: (line: string) => void,
): Promise<number> {
  const chance = chanceFrom(1);
  let ended = 0;
  const telling = setInterval(() => say(`${channel.acknowledged.length} turns, ${ended} of ${pairs.length} talks held`), 10_000);
  const think = (): Promise<void> => pause(-Math.log(1 - chance.draw()) * thinkMs);
  const one = async (pair: Pair): Promise<void> => {
    await pause(chance.draw() * minutes * MINUTE_MS);
    await talk(
      acting(pair, channel, { chance: { ...chance, happens: () => false }, redeliverMs: 1000 }),
      pair.studentName,
      think,
    );
    ended += 1;
  };
  const outcomes = await Promise.allSettled(pairs.map(one));
  clearInterval(telling);
  for (const outcome of outcomes.slice(0, 20)) if (outcome.status === 'rejected') say(String(outcome.reason));
  return ended;
}

function databaseFigures(before: Tables, after: Tables, talks: number, talksPerYear: number) {
  const tables = between(before, after);
  const grown = tables.filter(({ grownBytes }) => grownBytes > 0).toSorted((one, other) => other.grownBytes - one.grownBytes);
  const largest = tables.toSorted((one, other) => other.bytes - one.bytes).slice(0, 12);
  const grownBytes = after.database - before.database;
  return {
    database: {
      mb: mb(after.database),
      grownMb: mb(grownBytes),
      walMb: mb(after.wal - before.wal),
      kbPerTalk: Math.round(grownBytes / talks / 1024),
      gbPerYear: Math.round(((grownBytes / talks) * talksPerYear) / 2 ** 30),
      grownKbPerTalkByTable: Object.fromEntries(
        grown.map((table) => [table.name, Math.round((table.grownBytes / talks / 1024) * 10) / 10]),
      ),
    },
    tables: largest.map(({ name, bytes, indexBytes, rows, dead, indexScans, vacuums }) => ({
      name,
      mb: mb(bytes),
      indexMb: mb(indexBytes),
      rows,
      dead,
      indexScans,
      vacuums,
    })),
    seqScansOfLargeTables: tables
      .filter(({ rows, seqScans }) => rows >= LARGE && seqScans > 0)
      .map(({ name, seqScans, seqRead }) => ({ name, seqScans, seqRead })),
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms));
}
