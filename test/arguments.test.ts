import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from './store/engines.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

/** A command of the operator, as npm runs it, on a folder that is not there yet. */
function run(args: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  const env = { ...process.env, DATA_DIR: join(folder.path, 'data'), DATABASE_URL: '', LOG_LEVEL: 'silent', ...settings };
  const child = spawn(process.execPath, args, { cwd: ROOT, env });
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString('utf8')));
  return { child, code: once(child, 'close').then(([code]) => code as number | null), said: () => said };
}

describe('arguments that a command cannot use', () => {
  test.each([
    ['src/run.js', 'retention', '--help'],
    ['src/run.js', 'retention', '--dry-run'],
    ['src/run.js', 'reminders'],
    ['src/package/main.ts', '--nonsense'],
    ['src/backup/main.ts', 'backup', '--help'],
    ['src/backup/main.ts', 'restore', '--nonsense'],
    ['src/weigh.ts', '--nonsense'],
    ['test/torture/main.ts', '--nonsense'],
    ['test/torture/main.ts', '--rounds', '0'],
    ['test/simulate/main.ts', '--nonsense'],
    ['test/simulate/main.ts', '--minutes', 'abc'],
    ['test/bench/main.ts', '--only', 'nonsense'],
    ['test/bench/main.ts', '--rounds', '1.5'],
    ['test/bench/main.ts', '--nonsense'],
    ['src/coverage/seed/main.ts', '--students', '20', '--seed', 'a', '--until', '2026-02-30'],
  ])('are told in a sentence, and nothing is done: %s %s %s', async (...args) => {
    const { code, said } = run(args.filter((each) => each !== undefined));
    expect(await code).toBe(2);
    expect(said()).not.toBe('');
    expect(said()).not.toMatch(/^\s+at /mu);
    expect(existsSync(join(folder.path, 'data'))).toBe(false);
  });
});

test('a made-up school never comes among those of a bot in production', async () => {
  const id = '11111111-2222-4333-8444-555555555555';
  const production = {
    NODE_ENV: 'production',
    MicrosoftAppId: id,
    MicrosoftAppType: 'UserAssignedMSI',
    MicrosoftAppTenantId: id,
    ALLOWED_TENANTS: id,
    DATA_KEYS: 'A'.repeat(43),
  };
  const seed = ['src/coverage/seed/main.ts', '--students', '20', '--seed', 'a'];
  expect(await run(seed, production).code).toBe(1);
  expect(existsSync(join(folder.path, 'data'))).toBe(false);
  expect(await run(seed, { ...production, NODE_ENV: '' }).code).toBe(0);
});

test('a command whose reader has had enough ends without a word', async () => {
  const { child, code, said } = run(['src/run.js', 'assess', '--by', 'mentor']);
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.on('error', () => {});
  const feeding = setInterval(() => child.stdin.write('Hoe was je dag?\n'.repeat(1_000)), 5);
  const ended = await code;
  clearInterval(feeding);
  expect([ended, said()]).toEqual([0, '']);
});

test.each([
  [['src/people/roster/main.ts'], 2],
  [['src/people/roster/main.ts', 'demo/school', '--dry-run'], 0],
  [['src/passport/command/main.ts'], 2],
  [['src/licences.ts'], 0],
  [['src/run.js', 'keys', 'new'], 0],
  [['src/run.js', 'retention'], 0],
])('a command that nobody reads ends as it would have ended: %j', async (args, expected) => {
  const { child, code, said } = run(args);
  child.stdout.destroy();
  expect([await code, said()]).toEqual([expected, '']);
});
