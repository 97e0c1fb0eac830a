import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readConfig } from './config.ts';
import { startBot, stopOnSignals } from './main.ts';
import { loadDemoCoverage } from './coverage/seed/demo.ts';
import { DEMO_SCHOOL } from './people/demo.ts';
import { loadDemoHistory } from './people/demo-history.ts';
import type { Store } from './store/store.ts';
import { build } from './build.ts';
import { makeLocalKeys } from './tabs/local-keys.ts';

/**
 * `npm start`: the bot with the demo school on the embedded database, and the stand-in for Teams as a process of its own.
 * Only for one machine: with credentials it refuses, since the stand-in signs nothing.
 */
export async function start(env: NodeJS.ProcessEnv): Promise<void> {
  const given = (name: string) => (env[name] ?? '').trim();
  const config = readConfig({ ...env, SCHOOL_DIR: given('SCHOOL_DIR') || DEMO_SCHOOL, LOG_LEVEL: given('LOG_LEVEL') || 'warn' });
  if (config.credentials)
    throw new Error('`npm start` is the demonstration for one machine. With credentials set, use `npm run serve`.');

  await buildAll();
  process.stdout.write('Preparing the database and the demo school…\n');
  const { publicKey, privateKey } = await makeLocalKeys();
  const bot = await startBot(config, {
    localKey: publicKey,
    ...(config.schoolDir === DEMO_SCHOOL ? { prepare: prepareDemo } : {}),
  });
  const standIn = spawnStandIn({
    ...env,
    PORT: new URL(bot.url).port,
    DATA_DIR: config.dataDir,
    SCHOOL_DIR: config.schoolDir ?? DEMO_SCHOOL,
    LOCAL_TAB_KEY: JSON.stringify(privateKey),
  });

  standIn.once('exit', (code, signal) => {
    if (code !== 0) process.stderr.write(`The stand-in for Teams stopped (${code ?? signal}); the bot goes on\n`);
  });
  stopOnSignals(async () => {
    await stopped(standIn);
    await bot.close();
  });
  process.stdout.write(`The bot listens on ${bot.url}/api/messages. Ctrl-C stops everything.\n`);
}

/** What the demo school has behind it: a few weeks of stories, and conversations enough for coverage. */
async function prepareDemo(store: Store, tenantId: string, now: number): Promise<void> {
  await loadDemoHistory(store, tenantId, now);
  await loadDemoCoverage(store, tenantId, now);
}

/** Without the page of the tab the chat works all the same, so a failed build is said and no more. */
async function buildAll(): Promise<void> {
  const tell = (line: string): void => void process.stdout.write(`${line}\n`);
  await build(tell).catch((error: unknown) => {
    tell(
      `Not everything could be built, so the passport tab may stay away: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
}

function spawnStandIn(env: NodeJS.ProcessEnv): ChildProcess {
  const entry = fileURLToPath(new URL('./local/main.ts', import.meta.url));
  return spawn(process.execPath, [entry, '--school', env['SCHOOL_DIR'] ?? DEMO_SCHOOL], { env, stdio: 'inherit' });
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
