import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../store/engines.ts';
import { readOptions, USAGE, UsageError } from './options.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

/** Runs the command until it ends; `heard` gets each piece that it tells. */
async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}, heard: (text: string, pid: number) => void = () => {}) {
  const child = spawn(process.execPath, [MAIN, ...args], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let [printed, told] = ['', ''];
  child.stdout.on('data', (part: Buffer) => void (printed += String(part)));
  child.stderr.on('data', (part: Buffer) => {
    told += String(part);
    heard(told, child.pid ?? 0);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, printed, told };
}

describe('npm run torture', () => {
  test.each([
    ['--rounds'],
    ['--rounds', '-1'],
    ['--rounds', 'many'],
    ['--seed', '99999999999999999999'],
    ['--pairs', '9'],
    ['--engine', 'mysql'],
    ['--unknown', '1'],
    ['spare'],
  ])('is told that it is called wrongly: %s %s', (...args) => {
    expect(() => readOptions(args)).toThrow(UsageError);
  });

  test('says how it is called then, and no more', async () => {
    const { code, printed, told } = await run(['--pairs', '9']);
    expect([code, printed, told.endsWith(`\n\n${USAGE}\n`), /^\s+at /mu.test(told)]).toEqual([2, '', true, false]);
    expect(await run(['--engine', 'postgres'], { DATABASE_URL: '' })).toMatchObject({ code: 2, printed: '' });
  });

  test('leaves nothing behind when it is told to stop', { timeout: 60_000 }, async () => {
    const { path, remove } = await temporaryFolder();
    const stop = (told: string, pid: number): void => {
      if (/round 1 /u.test(told) && !/Stops/u.test(told)) process.kill(pid, 'SIGINT');
    };
    const { code, printed } = await run(['--rounds', '500'], { TMPDIR: path }, stop);
    expect([code, printed, await readdir(path)]).toEqual([1, '', []]);
    await remove();
  });
});
