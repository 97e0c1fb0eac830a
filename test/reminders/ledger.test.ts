import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../store/engines.ts';

const LEDGER = ['pending', 'sent', 'uncertain', 'failed', 'unreachable', 'opted-out', 'snoozed', 'cancelled'];
const run = promisify(execFile);

test('the ledger is one line of JSON, and any other word is told how it is asked for', async () => {
  const folder = await temporaryFolder();
  const env = { PATH: process.env['PATH'], DATA_DIR: folder.path };
  const asked = (word: string) => run(process.execPath, ['src/run.js', 'reminders', word], { env });
  const { stdout } = await asked('ledger');
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([Object.fromEntries(['planned', ...LEDGER].map((state) => [state, 0]))]);
  await expect(asked('everything')).rejects.toMatchObject({ stderr: expect.stringContaining('reminders -- ledger') });
  await folder.remove();
});
