import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { until } from './until.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SYSTEM_NODE = '/usr/bin/node';
const systemVersion = existsSync(SYSTEM_NODE) ? execFileSync(SYSTEM_NODE, ['--version'], { encoding: 'utf8' }).trim() : undefined;
const isOld = systemVersion !== undefined && Number(systemVersion.slice(1).split('.')[0]) < 24;
if (!isOld) process.stdout.write(`SKIPPED: the sentence for an old Node, because there is none at ${SYSTEM_NODE}\n`);

type Run = { readonly code: number | null; readonly out: string; readonly errors: string };

/** Runs the program as it is started, with no settings but these, until it leaves by itself or `during` is done. */
async function run(
  node: string,
  command: string,
  env: Record<string, string>,
  during?: (out: () => string) => Promise<void>,
): Promise<Run> {
  const child = spawn(node, ['src/run.js', command], { cwd: ROOT, env: { PATH: process.env['PATH'] ?? '', ...env } });
  let [out, errors] = ['', ''];
  child.stdout.on('data', (part: Buffer) => (out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (errors += part.toString()));
  const left = once(child, 'close') as Promise<[number | null]>;
  if (during) await during(() => out).finally(() => child.kill('SIGTERM'));
  const [code] = await left;
  return { code, out, errors };
}

test('in production without settings it refuses, and names each that is missing', async () => {
  const { code, out, errors } = await run(process.execPath, 'serve', { NODE_ENV: 'production' });
  expect([code, out]).toEqual([1, '']);
  for (const name of ['MicrosoftAppId', 'MicrosoftAppType', 'MicrosoftAppTenantId', 'ALLOWED_TENANTS', 'DATA_KEYS'])
    expect(errors).toContain(`- ${name}: missing`);
});

test('every setting that is wrong is named at once', async () => {
  const { code, errors } = await run(process.execPath, 'serve', {
    PORT: 'many',
    DATABASE_URL: 'mysql://x',
    LOG_LEVEL: 'loud',
    MicrosoftAppId: 'only-this',
  });
  expect(code).toBe(1);
  for (const name of ['PORT', 'DATABASE_URL', 'LOG_LEVEL', 'MicrosoftAppType', 'MicrosoftAppTenantId', 'ALLOWED_TENANTS'])
    expect(errors).toContain(`- ${name}: `);
});

test('without credentials it will not listen beyond this machine', async () => {
  const { code, errors } = await run(process.execPath, 'serve', { HOST: '0.0.0.0' });
  expect(code).toBe(1);
  expect(errors).toContain('- HOST: ');
});

test('a database that cannot be reached is said to be so, without its password', async () => {
  const { code, errors } = await run(process.execPath, 'serve', { DATABASE_URL: 'postgres://bot:secret@127.0.0.1:1/x' });
  expect(code).toBe(1);
  expect(errors).toMatch(/^DATABASE_URL: .* \(ECONNREFUSED\)$/mu);
  expect(errors).not.toContain('secret');
});

test('it tells where it listens, and stops cleanly when it is told to', async () => {
  const DATA_DIR = await mkdtemp(join(tmpdir(), 'lemniscaat-'));
  const { code, out, errors } = await run(
    process.execPath,
    'serve',
    { PORT: '0', DATA_DIR, LOG_LEVEL: 'error' },
    async (said) => {
      const url = await until('the address', () => /http:\/\/127\.0\.0\.1:\d+/u.exec(said())?.[0]);
      expect((await fetch(`${url}/health`)).status).toBe(200);
    },
  );
  await rm(DATA_DIR, { recursive: true });
  expect([code, errors]).toEqual([0, '']);
  expect(out).toContain('/api/messages');
});

test.skipIf(!isOld)('a Node that is too old says so in a sentence', async () => {
  const { code, out, errors } = await run(SYSTEM_NODE, 'serve', {});
  expect([code, out]).toEqual([1, '']);
  expect(errors).toContain(`Node 24 or newer, this is ${systemVersion?.slice(1)}`);
  expect(errors.split('\n').filter((line) => line !== '')).toHaveLength(1);
});
