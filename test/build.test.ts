import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILT_SERVER, builtFrom, markOf, ROOT, STAMP } from '../src/build/fresh.ts';
import { buildServer } from '../src/build/server.ts';
import { startAuthority } from './bench/authority.ts';
import { OUTGOING } from './teams/issuer.ts';
import { startConnector } from './wire/connector.ts';
import { until } from './wire/until.ts';

const SCHOOL = 'demo/school';
const { tenantId } = JSON.parse(readFileSync(join(ROOT, SCHOOL, 'school.json'), 'utf8')) as { tenantId: string };
const KARIN = {
  id: '29:karin',
  aadObjectId: 'entra-karin',
  userPrincipalName: 'karin.deboer@lauwerscollege.example',
  chatId: 'a:k',
};
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

/** Runs a program of this project; `url` is there once it has said where it listens. */
function running(program: string, args: readonly string[], settings: NodeJS.ProcessEnv) {
  const env = { PATH: process.env['PATH'] ?? '', PORT: '0', LOG_LEVEL: 'error', ...settings };
  const child = spawn(process.execPath, [join(ROOT, program), ...args], { cwd: ROOT, env });
  const said = { out: '', errors: '' };
  child.stdout.on('data', (part: Buffer) => (said.out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (said.errors += part.toString()));
  const ended = once(child, 'close');
  return { child, said, ended, url: () => until('the address', () => /http:\/\/127\.0\.0\.1:\d+/u.exec(said.out)?.[0]) };
}

test('it serves the chat, the pages and what they need, and ends when it is told to', async () => {
  const { child, said, ended, url } = running('src/run.js', ['serve'], { DATA_DIR: join(folder, 'data') });
  const paths = ['/health', '/about', '/s/unknown', '/api/messages'];
  const at = await url();
  const answers = await Promise.all(paths.map((path) => fetch(at + path)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 405]);
  expect(await answers[2]?.text()).toContain('<style>');

  child.kill('SIGTERM');
  expect([(await ended)[0], said.errors]).toEqual([0, '']);
});

test('with credentials it hears whom the Bot Framework vouches for, and shows a token of its own', async () => {
  const connector = await startConnector();
  const authority = await startAuthority(connector.url);
  connector.know(KARIN);
  const { IDENTITY_ENDPOINT, IDENTITY_HEADER } = process.env;
  const { child, ended, url } = running('test/bench/bots/known.js', [], {
    ...authority.env,
    IDENTITY_ENDPOINT,
    IDENTITY_HEADER,
    ALLOWED_TENANTS: tenantId,
    SCHOOL_DIR: SCHOOL,
    DATA_DIR: join(folder, 'registered'),
  });
  const at = await url();
  const says = async (id: string, authorization: string): Promise<number> => {
    const activity = {
      type: 'message',
      id,
      text: 'help',
      channelId: 'msteams',
      serviceUrl: connector.url,
      from: { id: KARIN.id, aadObjectId: KARIN.aadObjectId },
      recipient: { id: '28:bot' },
      conversation: { id: KARIN.chatId, conversationType: 'personal', tenantId },
    };
    const headers = { 'content-type': 'application/json', authorization };
    return (await fetch(`${at}/api/messages`, { method: 'POST', headers, body: JSON.stringify(activity) })).status;
  };
  const [head, claims] = authority.authorization.split('.');
  expect(await says('forged', [head, claims, 'AAAA'].join('.'))).toBe(401);
  expect(await says('true', authority.authorization)).toBe(200);
  await until('the answer', () => connector.messages(KARIN.chatId)[0]);
  expect(new Set(connector.calls.map(({ authorization }) => authorization))).toEqual(new Set([`Bearer ${OUTGOING}`]));

  child.kill('SIGKILL');
  await Promise.all([ended, connector.close(), authority.close()]);
});
