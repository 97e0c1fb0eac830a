import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Child, start } from './children.ts';
import type { Prepared } from './databases.ts';
import { ADDRESSES } from './people.ts';

/** What is compared: (a) a bare echo, (b) the stock echo bot, (c) and (d) our bot, which keeps every turn, on each engine. */
export const BOTS = ['bare', 'stock', 'sqlite', 'postgres'] as const;
export type BotName = (typeof BOTS)[number];

/** A bot that runs, from when it was started (`performance.now()`), and how to be rid of it and its data. */
export type Running = { readonly child: Child; readonly startedAt: number; remove(): Promise<void> };

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const PROBE = ['--import', here('./bots/probe.ts')];
/** What `npm run serve` gives to Node: flags, the program, and its command. */
const SERVE = (JSON.parse(readFileSync(here('../../package.json'), 'utf8')) as { scripts: { serve: string } }).scripts.serve
  .split(' ')
  .slice(1);
const FLAGS = SERVE.filter((part) => part.startsWith('--'));

/** Starts a bot; ours on a fresh copy of its database. `known` has the settings with which callers are checked, if they are. */
export async function startBot(name: BotName, prepared: Prepared | undefined, known: NodeJS.ProcessEnv = {}): Promise<Running> {
  if (name === 'bare' || name === 'stock') {
    const startedAt = performance.now();
    const child = await start([...PROBE, here(`./bots/${name}.ts`)], known);
    return { child, startedAt, remove: () => child.stop() };
  }
  if (!prepared) throw new Error(`There is no database for ${name}`);
  const { where, remove } = await prepared.copy();
  const startedAt = performance.now();
  const child = await start([...PROBE, ...(ADDRESSES in known ? [...FLAGS, here('./bots/known.js')] : SERVE)], {
    PORT: '0',
    LOG_LEVEL: 'error',
    ...where,
    ...known,
  });
  return {
    child,
    startedAt,
    async remove() {
      await child.stop();
      await remove();
    },
  };
}
