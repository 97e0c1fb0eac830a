import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../store/engines.ts';
import { until } from '../wire/until.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TOKEN = 'eyJhbGciOiJSUzI1NiJ9.kanarie.kanarie';
/** A library in the process of the bot that does what it is told to: writes to the console, throws, or lets a promise fail. */
const LIBRARY = `
  const words = ${JSON.stringify(TOKEN)};
  const deeds = {
    writes: () => console.error('Error finding key for token ' + words),
    throws: () => setImmediate(() => { throw new TypeError(words); }),
    rejects: () => void Promise.reject(new TypeError(words)),
  };
  process.on('message', (deed) => deeds[deed]());
`;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let bot: ChildProcess;
let left: Promise<unknown[]>;
let [out, errors] = ['', ''];

/** The lines of the log that say this. */
const told = (code: string) => out.split('\n').filter((line) => line.includes(`"code":"${code}"`)).map((line) => JSON.parse(line) as Record<string, unknown>); // prettier-ignore

beforeEach(async () => {
  [folder, out, errors] = [await temporaryFolder(), '', ''];
  const library = join(folder.path, 'library.mjs');
  await writeFile(library, LIBRARY);
  const args = ['--import', pathToFileURL(library).href, 'src/run.js', 'serve'];
  const env = { PATH: process.env['PATH'] ?? '', PORT: '0', DATA_DIR: folder.path, LOG_LEVEL: 'warn' };
  bot = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  bot.stdout?.on('data', (part: Buffer) => (out += part.toString()));
  bot.stderr?.on('data', (part: Buffer) => (errors += part.toString()));
  left = once(bot, 'close');
  await until('the address', () => /\/api\/messages/u.exec(out)?.[0]);
});
afterEach(async () => {
  bot.kill('SIGKILL');
  await left;
  await folder.remove();
});

test('what a library of the running program writes to the console is a line of its log, without a word of it', async () => {
  bot.send('writes');
  const [line] = await until('the line', () => (told('library').length > 0 ? told('library') : undefined));
  expect([line?.['by'], errors, out.includes('kanarie')]).toEqual(['error', '', false]);
});

test.each(['throws', 'rejects'])(
  'an error that nobody catches (a library %s) ends the program, and is told without its words',
  async (deed) => {
    bot.send(deed);
    expect(await left).toEqual([1, null]);
    expect(told('uncaught').map(({ error }) => error)).toEqual(['TypeError']);
    expect([errors, out.includes('kanarie')]).toEqual(['', false]);
  },
);
