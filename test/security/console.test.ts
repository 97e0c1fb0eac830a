import { EventEmitter } from 'node:events';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { heardByLog, tellUncaught } from '../../src/console.ts';

const TOKEN = 'eyJhbGciOiJSUzI1NiJ9.kanarie.kanarie';

test('what a library writes becomes a line of the log, without a word of it', () => {
  const lines: Record<string, unknown>[] = [];
  const log = pino(
    { level: 'trace', base: null },
    { write: (line: string) => void lines.push(JSON.parse(line) as object as never) },
  );
  const own: unknown[] = [];
  const write = (...said: unknown[]): void => void own.push(said);
  const library = { error: write, warn: write, log: write, info: write };
  let now = 0;
  const undo = heardByLog(log, library, () => now);
  library.error(`Error finding key for token ${TOKEN}`);
  library.warn(Object.assign(new Error(TOKEN), { code: 'jwt-expired' }));
  library.log(TOKEN);
  expect(lines.map(({ level, code, by }) => [level, code, by])).toEqual([
    [40, 'library', 'error'],
    [40, 'library', 'warn'],
    [20, 'library', 'log'],
  ]);
  expect(lines[1]?.['told']).toEqual(expect.objectContaining({ error: 'jwt-expired' }));
  expect(JSON.stringify(lines)).not.toContain('kanarie');
  for (now = 1; now <= 60_000; now += 1) library.error(TOKEN);
  expect(lines.slice(3)).toEqual([expect.objectContaining({ level: 40, code: 'library', by: 'error', before: 59_999 })]);
  expect(own).toEqual([]);
  undo();
  library.error('again');
  expect(own).toEqual([['again']]);
});

test('an error that nobody caught is told without its words, and ends the program', () => {
  const lines: string[] = [];
  const program = new EventEmitter();
  const left: number[] = [];
  tellUncaught(
    pino({ base: null }, { write: (line: string) => void lines.push(line) }),
    program as NodeJS.Process,
    (code) => void left.push(code),
  );
  program.emit(
    'uncaughtException',
    Object.assign(new TypeError(`Invalid URL ${TOKEN}`), { input: TOKEN, code: 'ERR_INVALID_URL' }),
  );
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 60, code: 'uncaught', error: 'ERR_INVALID_URL' });
  expect([lines.join('').includes('kanarie'), lines.length, left]).toEqual([false, 1, [1]]);
});
