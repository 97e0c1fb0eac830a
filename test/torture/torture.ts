import { chanceFrom, type Chance } from './chance.ts';
import { type Channel, openChannel, pause } from './channel.ts';
import { inStore, type Lasting, makeLasting } from './databases.ts';
import { differences, type Findings, judge } from './judge.ts';
import { type Kept, readKept, readOwed } from './kept.ts';
import { openingRound } from './opening.ts';
import type { Options } from './options.ts';
import { acting, type Pair } from './pair.ts';
import { pairsOf } from './people.ts';
import { type Program, startBot } from './program.ts';
import { replay } from './replay.ts';
import { sideCommand, writePassport } from './side.ts';
import { live } from './story.ts';

/** What a run found: `acknowledged` counts turns; a line for each fault. */
export type Outcome = { readonly rounds: number; readonly acknowledged: number; readonly unopened: readonly string[] } & Findings;

/** After a crash a message is held until its lease ends; then it must be sent. */
const DRAIN_MS = 120_000;
/** Every so many rounds a database is made and its preparation is interrupted. */
const OPENING_EVERY = 5;

/** Kills the bot and starts it again, `rounds` times, while people talk; then looks at what is there. Rejects when it was told to stop before. */
export async function torture(options: Options, say: (line: string) => void, isStopped: () => boolean): Promise<Outcome> {
  const { engine, seed, redeliverMs, pairs: count } = options;
  const until = performance.now() + options.minutes * 60_000;
  let rounds = 0;
  const chance = chanceFrom(seed);
  const place = await makeLasting(engine);
  const channel = await openChannel();
  const seen = watched(channel);
  const pairs = pairsOf(count, channel.connector);
  const unopened: string[] = [];
  let goesOn = true;
  try {
    const prepared = await up(place, channel);
    if (typeof prepared === 'string') throw new Error(`The bot does not start at all: ${prepared}`);
    unopened.push(...[await writePassport(place.env, place.folder)].filter((each) => each !== undefined));
    await down(prepared, channel);
    const lives = pairs.map((pair, at) => {
      const own = chanceFrom(seed * 1000 + at);
      return live(String(at), acting(pair, channel, { chance: own, redeliverMs }), own, pair, () => goesOn);
    });
    // One who stops early is told of at the end.
    for (const each of lives) each.catch(() => {});
    let startMs = 5_000;
    for (let round = 1; round <= options.rounds && performance.now() < until && !isStopped(); round += 1) {
      rounds = round;
      if (round % OPENING_EVERY === 1)
        unopened.push(...[await openingRound(engine, chance, startMs)].filter((each) => each !== undefined));
      const took = await killOnce(place, channel, chance, startMs);
      if ('unopened' in took) unopened.push(took.unopened);
      else startMs = took.startMs ?? startMs;
      say(
        `round ${round} of ${options.rounds}: ${countActs(pairs)} acknowledged so far${'unopened' in took ? `, NOT OPENED: ${took.unopened}` : ''}`,
      );
    }
    goesOn = false;
    if (isStopped()) throw new Error(`Stopped after ${rounds} rounds; what is there was not looked at`);
    const last = await up(place, channel);
    if (typeof last === 'string') return { rounds, acknowledged: countActs(pairs), unopened: [...unopened, last], ...NOTHING };
    const waited = (await Promise.allSettled(lives)).flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []));
    const owed = await drained(place);
    const kept = await inStore(place.open, readKept);
    await down(last, channel);
    const findings = judge(pairs, kept, seen);
    findings.unanswered.push(...waited);
    if (owed.pending + owed.lost > 0)
      findings.unanswered.push(`${owed.pending} messages are owed still, ${owed.lost} were given up`);
    say('Doing the same once more, undisturbed…');
    findings.other.push(...differences(kept, await undisturbed(engine, pairs, kept)));
    return { rounds, acknowledged: countActs(pairs), unopened, ...findings };
  } finally {
    goesOn = false;
    await channel.close();
    await place.remove();
  }
}

const NOTHING: Findings = { lost: [], double: [], unanswered: [], other: [] };

/** Starts the bot, and kills it: while it starts, or some time after it listens. A command that runs beside it is killed as well. */
async function killOnce(
  place: Lasting,
  channel: Channel,
  chance: Chance,
  startMs: number,
): Promise<{ startMs?: number } | { unopened: string }> {
  const isEarly = chance.happens(0.2);
  const bot = startBot(place.env);
  if (isEarly) {
    await pause(chance.between(0, startMs));
    await bot.kill();
    return {};
  }
  const start = performance.now();
  const url = await bot.ready;
  if (url === null) {
    await bot.kill();
    return { unopened: bot.said() };
  }
  const took = performance.now() - start;
  channel.bot = url;
  const side = chance.happens(0.4) ? sideCommand(place.env, place.folder, chance) : undefined;
  await pause(chance.between(100, Math.max(3_000, startMs * 1.5)));
  await down(bot, channel);
  if (side) {
    await pause(chance.between(0, 1_000));
    await side.kill();
  }
  return { startMs: took };
}

async function up(place: Lasting, channel: Channel): Promise<Program | string> {
  const bot = startBot(place.env);
  channel.bot = await bot.ready;
  return channel.bot === null ? bot.said() : bot;
}

async function down(bot: Program, channel: Channel): Promise<void> {
  await bot.kill();
  channel.bot = null;
}

/** Waits until nothing is owed any more. */
async function drained(place: Lasting): Promise<{ pending: number; lost: number }> {
  const end = performance.now() + DRAIN_MS;
  for (;;) {
    const owed = await inStore(place.open, readOwed);
    if (owed.pending === 0 || performance.now() > end) return owed;
    await pause(500);
  }
}

/** What is kept after the same acts in a database of their own, with nothing killed. */
async function undisturbed(engine: Options['engine'], pairs: readonly Pair[], kept: Kept): Promise<Kept> {
  const place = await makeLasting(engine);
  const channel = await openChannel();
  try {
    const bot = await up(place, channel);
    if (typeof bot === 'string') throw new Error(`The bot did not start for the undisturbed run: ${bot}`);
    const fresh = pairsOf(pairs.length, channel.connector);
    await Promise.all(pairs.map((pair, at) => replay(pair, fresh[at] as Pair, channel, kept)));
    await drained(place);
    const again = await inStore(place.open, readKept);
    await down(bot, channel);
    return again;
  } finally {
    await channel.close();
    await place.remove();
  }
}

function countActs(pairs: readonly Pair[]): number {
  return pairs.reduce((sum, { acts }) => sum + acts.length, 0);
}

/** Remembers which markers came to which chat, whatever became of the message afterwards. */
function watched({ connector }: Channel): (chatId: string, marker: string) => boolean {
  const seen = new Set<string>();
  connector.fail(({ chatId, activity }) => {
    for (const [marker] of JSON.stringify(activity).matchAll(/kenmerk\d+x\d+x/gu)) seen.add(`${chatId} ${marker}`);
    return undefined;
  });
  return (chatId, marker) => seen.has(`${chatId} ${marker}`);
}
