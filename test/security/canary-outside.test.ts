import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEMO_SCHOOL } from '../../src/people/demo.ts';
import { temporaryFolder } from '../store/engines.ts';
import { type FakeConnector, startConnector } from '../wire/connector.ts';
import { postJson } from '../wire/http.ts';
import { until } from '../wire/until.ts';

const CANARY = 'kanariepiet';
const KARIN = { id: '29:karin', aadObjectId: 'entra-karin', userPrincipalName: 'karin.deboer@lauwerscollege.example', chatId: 'a:karin' }; // prettier-ignore
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let connector: FakeConnector;
let children: { kill(): Promise<void> }[];

beforeEach(async () => {
  [folder, connector, children] = [await temporaryFolder(), await startConnector(), []];
  connector.know(KARIN);
});
afterEach(async () => {
  await Promise.all(children.map((child) => child.kill()));
  await connector.close();
  await folder.remove();
});

/** A roster in which a team, a group and a student carry the word. */
async function rosterWithCanary(): Promise<string> {
  const roster = join(folder.path, 'roster');
  await cp(DEMO_SCHOOL, roster, { recursive: true });
  const users = await readFile(join(roster, 'users.csv'), 'utf8');
  await writeFile(join(roster, 'users.csv'), users.replace(',El Idrissi', `,${CANARY}`));
  return roster;
}

/** A port that nobody listens on now. */
async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Runs a file of the program; `out` and `err` are what it wrote so far. */
function run(args: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => (said.out += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (said.err += part));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  children.push({
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  });
  /** Waits until it has written this, and gives what it wrote in the brackets. */
  async function hears(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = pattern.exec(said.out)?.[1];
      if (found !== undefined) return found;
      const ends = ended.then(() => Promise.reject(new Error(`It ended: ${said.err}`)));
      await Promise.race([once(child.stdout, 'data'), ends]);
    }
  }
  return { said, ended, hears };
}

test('a word of people is in nothing that an importing and talking bot writes, nor in its figures', async () => {
  const roster = await rosterWithCanary();
  const env = { DATA_DIR: join(folder.path, 'data'), DATABASE_URL: '', LOG_LEVEL: 'debug' };
  const imported = run(['src/people/roster/main.ts', roster], env);
  expect(await imported.ended).toBe(0);

  const port = await freePort();
  const serving = { ...env, PORT: '0', METRICS_PORT: String(port), METRICS_TOKEN: 'figures', SCHOOL_DIR: roster };
  const { said, hears } = run(['src/run.js', 'serve'], serving);
  const url = await hears(/listens on (http:\S+)\/api/u);
  const says = (text: string) =>
    postJson(url, {
      type: 'message',
      id: `said-${text.length}`,
      text,
      channelId: 'msteams',
      serviceUrl: connector.url,
      from: { id: KARIN.id, aadObjectId: KARIN.aadObjectId },
      recipient: { id: '28:bot' },
      conversation: { id: KARIN.chatId, conversationType: 'personal' },
    });
  for (const text of ['gesprek met Sara', 'kort', `Zij voerde de ${CANARY}`, `check Waarom ${CANARY}?`, CANARY.repeat(500)])
    expect((await says(text)).status).toBe(200);
  await until('the answers', () => (connector.messages(KARIN.chatId).length > 3 ? true : undefined));
  connector.fail(() => ({ status: 400 }));
  await says(`nog een ${CANARY}`);

  const figures = await fetch(`http://127.0.0.1:${port}/metrics`, { headers: { authorization: 'Bearer figures' } });
  const text = await figures.text();
  expect(text).toContain('lemniscaat_');
  for (const written of [imported.said.out, imported.said.err, said.out, said.err, text]) expect(written).not.toContain(CANARY);
  expect(JSON.stringify(connector.calls)).toContain(CANARY);
}, 120_000);
