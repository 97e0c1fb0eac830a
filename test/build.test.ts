import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILT_SERVER, builtFrom, markOf, ROOT, STAMP } from '../src/build/fresh.ts';
import { buildServer } from '../src/build/server.ts';
import { until } from './wire/until.ts';

const WEIGHTS = 'dialogs/language/nl/weights.packed.json';

/** The server as it was put together: it must do what its sources do, files beside them included. */
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lemniscaat-built-'));
  await buildServer(() => {});
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('it counts as long as its sources are what they were', async () => {
  expect(builtFrom('main')).toBe(join(BUILT_SERVER, 'main.mjs'));
  expect(builtFrom('start')).toBe(join(BUILT_SERVER, 'start.mjs'));
  const stamp = join(BUILT_SERVER, STAMP);
  const made = await readFile(stamp, 'utf8');
  const [, ...names] = made.split('\n');
  for (const other of ['other sources', made.replace(/^./u, 'x'), `${made}\nsrc/no-such-source.ts`]) {
    await writeFile(stamp, other);
    expect(builtFrom('main')).toBeUndefined();
  }
  await writeFile(stamp, made);
  expect(builtFrom('main')).toBeDefined();
  // What is read as it is put together counts as well as what is run.
  expect(names).toEqual(expect.arrayContaining(['src/main.ts', 'src/turn.ts', WEIGHTS]));
});

test('a byte of a source makes another mark, and so does its name', () => {
  const marks = [
    [['a.json', '{}']],
    [['a.json', '{ }']],
    [['b.json', '{}']],
    [
      ['a.json', '{}'],
      ['b.json', '{}'],
    ],
  ].map((sources) => markOf(sources as [string, string][]));
  expect(new Set(marks).size).toBe(marks.length);
});

test('it is not made again when it is there', async () => {
  const told: string[] = [];
  await buildServer((line) => told.push(line));
  expect(told).toEqual([]);
});

test('it serves the chat, the pages and what they need, and ends when it is told to', async () => {
  const env = { PATH: process.env['PATH'] ?? '', PORT: '0', LOG_LEVEL: 'error', DATA_DIR: join(folder, 'data') };
  const child = spawn(process.execPath, [join(ROOT, 'src/run.js'), 'serve'], { cwd: ROOT, env });
  let [out, errors] = ['', ''];
  child.stdout.on('data', (part: Buffer) => (out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (errors += part.toString()));
  const ended = once(child, 'close');
  const url = await until('the address', () => /http:\/\/127\.0\.0\.1:\d+/u.exec(out)?.[0]);

  const paths = ['/health', '/about', '/s/unknown', '/api/messages'];
  const answers = await Promise.all(paths.map((path) => fetch(url + path)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 405]);
  expect(await answers[2]?.text()).toContain('<style>');

  child.kill('SIGTERM');
  expect([(await ended)[0], errors]).toEqual([0, '']);
});
