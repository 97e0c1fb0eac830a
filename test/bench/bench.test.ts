import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../store/engines.ts';
import { surroundings } from './surroundings.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await folder.remove();
});

/** Runs the command until it ends, with its files in the folder; `heard` gets what it told so far. */
async function run(args: readonly string[], databaseUrl: string, heard: (told: string, pid: number) => void = () => {}) {
  const env = { ...process.env, TMPDIR: folder.path, DATABASE_URL: databaseUrl };
  const child = spawn(process.execPath, [MAIN, ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  child.stderr.on('data', (part: Buffer) => {
    told += String(part);
    heard(told, child.pid ?? 0);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, told };
}

describe('npm run bench', { timeout: 60_000 }, () => {
  test('ends with a sentence where no database can be made, and leaves nothing behind', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    const { code, told } = await run(['--quick'], `postgres://nobody@localhost:${port}/none`);
    expect([code, told]).toEqual([
      1,
      expect.stringMatching(/^On the server of DATABASE_URL no database can be made: .*ECONNREFUSED.*\n$/u),
    ]);
    expect(await readdir(folder.path)).toEqual([]);
  });

  test('takes its folder away when it is told to stop, while it prepares', async () => {
    let isTold = false;
    const stop = (told: string, pid: number): void => {
      if (isTold || !told.includes('Preparing')) return;
      isTold = true;
      process.kill(pid, 'SIGINT');
    };
    expect((await run(['--quick', '--only', 'sqlite'], '', stop)).code).toBe(130);
    expect((await readdir(folder.path)).filter((name) => name.startsWith('lemniscaat'))).toEqual([]);
  });
});

test('what an installation is set by does not reach a bot that is measured or killed, nor does a proxy', () => {
  for (const name of ['DATA_KEYS', 'NODE_ENV', 'METRICS_PORT', 'HTTP_PROXY', 'https_proxy']) vi.stubEnv(name, 'somewhere');
  vi.stubEnv('KEPT', 'all the same');
  expect(surroundings()).toMatchObject({ KEPT: 'all the same' });
  expect(Object.values(surroundings())).not.toContain('somewhere');
});
