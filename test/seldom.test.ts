import { expect, test } from 'vitest';
import { type Log, tellSeldom } from '../src/log.ts';

const MINUTE = 60_000;

test('a refusal is told once a minute, with how often it came before that', () => {
  const lines: unknown[] = [];
  const tell = tellSeldom({ warn: (line: unknown) => void lines.push(line) } as unknown as Log);
  for (let at = 0; at < MINUTE; at += 10) tell({ code: 'not-authenticated' }, at);
  tell({ code: 'tenant-not-allowed' }, 500);
  tell({ code: 'not-authenticated' }, MINUTE);
  tell({ code: 'not-authenticated' }, 3 * MINUTE);
  expect(lines).toEqual([
    { code: 'not-authenticated' },
    { code: 'tenant-not-allowed' },
    { code: 'not-authenticated', before: 5_999 },
    { code: 'not-authenticated' },
  ]);
});

test('what fails for another reason is told by itself', () => {
  const lines: unknown[] = [];
  const tell = tellSeldom({ error: (line: unknown) => void lines.push(line) } as unknown as Log);
  const [away, full] = ['ECONNREFUSED', '53100'].map((cause) => ({
    code: 'turn-failed',
    error: 'store',
    cause: { error: cause },
  }));
  if (!away || !full) throw new Error('Two causes were given');
  for (const told of [away, full, away, full]) tell(told, 0, 'error');
  expect(lines).toEqual([away, full]);
});
