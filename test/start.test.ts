import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** A started program: what it wrote so far, and how it ended. */
type Program = { readonly child: ChildProcess; said(): string; readonly ended: Promise<number | null> };

let folder: string;
let running: Program[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lemniscaat-start-'));
  running = [];
});
afterEach(async () => {
  for (const { child, ended } of running) {
    if (child.exitCode === null && child.signalCode === null) signal(child, 'SIGKILL');
    await ended;
  }
  await rm(folder, { recursive: true, force: true });
});

/** Runs a command in a process group of its own, on free ports and an empty folder for its data. */
function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Program {
  const clean = { PATH: process.env['PATH'] ?? '', HOME: folder, npm_config_update_notifier: 'false' };
  const child = spawn(command, args, {
    env: { ...clean, PORT: '0', LOCAL_PORT: '0', DATA_DIR: join(folder, 'data'), ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const program = { child, said: () => text, ended };
  running.push(program);
  return program;
}

/** What Ctrl-C does: everything that was started with the command hears of it. */
function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  process.kill(-(pid ?? 0), name);
}

/** Waits until the program has said this, and gives what it said in the brackets. */
async function hears({ child, said, ended }: Program, pattern: RegExp): Promise<string> {
  for (;;) {
    const found = pattern.exec(said());
    if (found) return found[1] ?? '';
    const more = Promise.race([once(child.stdout ?? child, 'data'), ended.then(() => 'ended')]);
    if ((await more) === 'ended') throw new Error(`It ended without saying ${pattern}:\n${said()}`);
  }
}

/** The settings of a bot that tells who calls. */
const registered = (): Readonly<Record<string, string>> => ({
  MicrosoftAppId: 'a',
  MicrosoftAppType: 'UserAssignedMSI',
  MicrosoftAppTenantId: 't',
  ALLOWED_TENANTS: 't',
  DATA_KEYS: Buffer.alloc(32, 7).toString('base64'),
  DATA_DIR: join(folder, 'third'),
});

const BOT = /The bot listens on (http:\S+)\/api\/messages/u;
const PAGE = /The stand-in for Teams: (http:\S+)/u;

describe('npm start', () => {
  test('brings up the bot with the demo school and the chat page, and Ctrl-C stops both', async () => {
    const program = run('npm', ['start', '--silent']);
    const bot = await hears(program, BOT);
    const page = await hears(program, PAGE);

    const health = await fetch(`${bot}/health`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok', database: 'ok' }]);
    const html = await fetch(page);
    expect([html.status, html.headers.get('content-type')?.split(';')[0]]).toEqual([200, 'text/html']);
    const { people } = (await (await fetch(new URL('local/world', page))).json()) as { people: { name: string }[] };
    expect(people.map(({ name }) => name)).toContain('Karin de Boer');

    signal(program.child, 'SIGINT');
    await program.ended;
    await expect(fetch(`${bot}/health`)).rejects.toThrow('fetch failed');
    await expect(fetch(page)).rejects.toThrow('fetch failed');
    // A database that was closed has no log beside it.
    expect((await readdir(join(folder, 'data'))).toSorted()).toEqual([
      'bot.lock',
      'data.key',
      'lemniscaat.db',
      'local-chats.json',
    ]);
  });

  test('brings up both in a folder with spaces and letters of any kind, with every setting empty', async () => {
    const elsewhere = join(folder, 'Mijn schöol ünd é');
    for (const name of ['src', 'dialogs', 'locales', 'demo', 'package.json', 'package-lock.json'])
      await cp(name, join(elsewhere, name), { recursive: true });
    await mkdir(join(elsewhere, 'node_modules'));
    for (const name of (await readdir('node_modules')).filter((each) => each !== '.cache'))
      await symlink(resolve('node_modules', name), join(elsewhere, 'node_modules', name));
    const empty = { SCHOOL_DIR: '', LOG_LEVEL: '', HOST: '', PUBLIC_URL: '', DATA_KEYS: '' };
    const program = run(process.execPath, [join(elsewhere, 'src/run.js'), 'start'], empty);
    const bot = await hears(program, BOT);
    const page = await hears(program, PAGE);
    const world = (await (await fetch(new URL('local/world', page))).json()) as { people: { name: string }[] };
    expect(world.people.map(({ name }) => name)).toContain('Karin de Boer');
    expect((await fetch(`${bot}/tabs/passport`)).status).not.toBe(404);
    expect(program.said()).not.toContain('tab-off');
    // Nothing was put beside it.
    expect((await readdir(folder)).toSorted()).toEqual(['Mijn schöol ünd é', 'data']);
  }, 60_000);

  test('names a port for the stand-in that is none', async () => {
    const program = run('node', ['src/local/main.ts'], { LOCAL_PORT: 'abc' });
    expect(await program.ended).toBe(1);
    expect(program.said()).toMatch(/^LOCAL_PORT: /u);
  });

  test('says which port is taken, and which address this machine has not', async () => {
    const first = run('node', ['src/run.js', 'serve']);
    const port = new URL(await hears(first, BOT)).port;
    const second = run('node', ['src/run.js', 'serve'], { PORT: port, DATA_DIR: join(folder, 'other') });
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`PORT: ${port} is taken`);
    // An address that is kept for documents: no machine has it.
    const elsewhere = run('node', ['src/run.js', 'serve'], { ...registered(), HOST: '192.0.2.1' });
    expect(await elsewhere.ended).toBe(1);
    expect(elsewhere.said()).toMatch(/^ {2}- HOST, PORT: 192\.0\.2\.1/mu);
  });

  test('says of a registered bot that its links lead nowhere as long as nobody told where it is reached', async () => {
    const missing = /"public-url-missing"/u;
    const nowhere = run('node', ['src/run.js', 'serve'], registered());
    await hears(nowhere, missing);
    await hears(nowhere, BOT);
    signal(nowhere.child, 'SIGTERM');
    await nowhere.ended;
    const reached = run('node', ['src/run.js', 'serve'], { ...registered(), PUBLIC_URL: 'https://bot.example.org' });
    await hears(reached, BOT);
    signal(reached.child, 'SIGTERM');
    await reached.ended;
    expect(reached.said()).not.toMatch(missing);
  });
});

describe('npm run serve', () => {
  test('listens on loopback alone without credentials, and stops on SIGTERM', async () => {
    const program = run('node', ['src/run.js', 'serve']);
    expect(new URL(await hears(program, BOT)).hostname).toBe('127.0.0.1');
    signal(program.child, 'SIGTERM');
    expect(await program.ended).toBe(0);
  });

  test('names every setting that production lacks', async () => {
    const program = run('node', ['src/run.js', 'serve'], { NODE_ENV: 'production' });
    expect(await program.ended).toBe(1);
    const named = [...program.said().matchAll(/^ {2}- (\w+): missing/gmu)].map(([, name]) => name);
    expect(named).toEqual(['MicrosoftAppId', 'MicrosoftAppType', 'MicrosoftAppTenantId', 'ALLOWED_TENANTS', 'DATA_KEYS']);
  });
});
