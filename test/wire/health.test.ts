import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { type Bot, startBot } from '../../src/main.ts';
import { DATABASE_URL } from '../needs.ts';
import { ENGINES, makeDatabase, TEST_KEY } from '../store/engines.ts';
import { postJson } from './http.ts';
import { until } from './until.ts';

const log = createLog('silent');
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'lemniscaat-'));
  closing.push(() => rm(path, { recursive: true, force: true }));
  return path;
}

async function start(env: Record<string, string>, given: Parameters<typeof startBot>[1] = {}): Promise<Bot> {
  const bot = await startBot(readConfig({ PORT: '0', LOG_LEVEL: 'silent', ...env }), { log, ...given });
  closing.push(() => bot.close());
  return bot;
}

async function health({ url }: Bot): Promise<unknown> {
  const response = await fetch(`${url}/health`);
  return [response.status, await response.json()];
}

const OK = [200, { status: 'ok', database: 'ok' }];
const AWAY = [503, { status: 'unavailable', database: 'unreachable' }];

describe.each(ENGINES)('health on $name', ({ open }) => {
  test('is ok while the database answers, and 503 once it does not', async () => {
    const opened = await open();
    const bot = await start({}, { store: opened.store });
    expect(await health(bot)).toEqual(OK);
    await opened.store.close();
    expect(await health(bot)).toEqual(AWAY);
  });
});

test('the bot by itself keeps its data in a folder of its own, and goes on there', async () => {
  const DATA_DIR = join(await folder(), 'new', 'data');
  const first = await startBot(readConfig({ PORT: '0', DATA_DIR }), { log });
  expect(await health(first)).toEqual(OK);
  await first.close();
  expect(await health(await start({ DATA_DIR }))).toEqual(OK);
});

test('a second bot on the same folder does not start, and touches nothing of what the first is sending', async () => {
  const DATA_DIR = await folder();
  const first = await startBot(readConfig({ PORT: '0', DATA_DIR }), { log });
  await expect(start({ DATA_DIR })).rejects.toMatchObject({ code: 'store-busy', message: expect.stringContaining(DATA_DIR) });
  expect(await health(first)).toEqual(OK);
  await first.close();
  expect(await health(await start({ DATA_DIR }))).toEqual(OK);
});

test('a port that is taken is said to be so', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  closing.push(async () => other.close());
  const { port } = other.address() as { port: number };
  await expect(start({ PORT: String(port), DATA_DIR: await folder() })).rejects.toThrow(`PORT: ${port} is taken`);
});

test.skipIf(!DATABASE_URL)('a PostgreSQL that drops every connection is ok again as soon as it answers', async () => {
  const database = await makeDatabase(DATABASE_URL ?? '');
  const bot = await startBot(readConfig({ PORT: '0', DATABASE_URL: database.url }), { log });
  expect(await health(bot)).toEqual(OK);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const others =
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()';
  expect((await client.query(others)).rowCount).toBeGreaterThan(0);
  await client.end();
  await until('the database to answer again', async () => ((await health(bot)) as unknown[])[0] === 200 || undefined);
  await database.drop();
  expect(await health(bot)).toEqual(AWAY);
  await bot.close();
});

test.skipIf(!DATABASE_URL)(
  'a PostgreSQL whose disk is full says so for a minute after the last turn that found no room',
  async () => {
    const database = await makeDatabase(DATABASE_URL ?? '');
    const bot = await startBot(readConfig({ PORT: '0', DATABASE_URL: database.url, SCHOOL_DIR: 'demo/school' }), { log });
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(`create function no_room() returns trigger language plpgsql as $$
    begin raise exception 'could not extend file' using errcode = '53100'; end $$;
    create trigger no_room before insert on ledger for each row execute function no_room()`);
    expect(await health(bot)).toEqual(OK);
    const somebody = { channelId: 'x', from: { id: 'x' }, recipient: { id: 'bot' }, conversation: { id: 'a' } };
    const turn = () => postJson(bot.url, { ...somebody, type: 'message', text: 'help', serviceUrl: 'http://127.0.0.1:9/' });
    expect((await turn()).status).toBe(500);
    expect(await health(bot)).toEqual([503, { status: 'unavailable', database: 'full' }]);
    await client.query('drop trigger no_room on ledger');
    expect((await turn()).status).toBe(200);
    const now = performance.now.bind(performance);
    const later = vi.spyOn(performance, 'now').mockImplementation(() => now() + 60_000);
    expect(await health(bot)).toEqual(OK);
    later.mockRestore();
    await client.end();
    await bot.close();
    await database.drop();
  },
);

test('with credentials, what is not signed is refused, and other tenants are not even looked at', async () => {
  const bot = await start({
    DATA_DIR: await folder(),
    HOST: '127.0.0.1',
    MicrosoftAppId: '11111111-0000-4000-8000-000000000001',
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: '00000000-0000-4000-8000-000000000001',
    MicrosoftAppPassword: 'secret',
    ALLOWED_TENANTS: '00000000-0000-4000-8000-000000000001',
    DATA_KEYS: TEST_KEY,
  });
  const activity = {
    type: 'message',
    text: 'help',
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    from: { id: '29:x' },
    recipient: { id: '28:bot' },
    conversation: { id: 'a:1', tenantId: '99999999-0000-4000-8000-000000000001' },
  };
  const refused = { status: 401, body: { error: { code: 'not-authenticated' } } };
  expect(await postJson(bot.url, activity)).toEqual(refused);
  const garbage = await fetch(`${bot.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer garbage' },
    body: JSON.stringify(activity),
  });
  expect([garbage.status, await garbage.json()]).toEqual([refused.status, refused.body]);
  expect(await health(bot)).toEqual(OK);
});
