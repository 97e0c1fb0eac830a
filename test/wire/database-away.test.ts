import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Log } from '../../src/log.ts';
import { plainCodec } from '../../src/store/codec.ts';
import { openStore } from '../../src/store/open.ts';
import { DATABASE_URL } from '../needs.ts';
import { makeDatabase, type TestStore } from '../store/engines.ts';
import { gate } from './faults.ts';
import { notesIn } from './kept.ts';
import { openProxy, type Proxy } from './proxy.ts';
import { useSchool } from './school.ts';
import { begins } from './talk.ts';
import { until } from './until.ts';

describe.skipIf(!DATABASE_URL)('a PostgreSQL that is away for a while', () => {
  let proxy: Proxy;
  let database: Awaited<ReturnType<typeof makeDatabase>>;
  beforeAll(async () => {
    database = await makeDatabase(DATABASE_URL ?? '');
    const { hostname, port } = new URL(database.url);
    proxy = await openProxy({ host: hostname, port: Number(port || 5432) });
  });
  afterAll(async () => {
    await proxy.close();
    await database.drop();
  });
  const told: { readonly code: string }[] = [];
  const tell = (line: { readonly code: string }): void => void told.push(line);
  const log = { error: tell, warn: tell, info: () => {}, debug: () => {} } as unknown as Log;
  const open = async (): Promise<TestStore> => {
    const url = Object.assign(new URL(database.url), { hostname: '127.0.0.1', port: String(proxy.port) }).href;
    return { store: await openStore({ databaseUrl: url, codec: plainCodec, onIdleError: () => {} }), close: async () => {} };
  };
  const school = useSchool({ open }, { log });

  test('acknowledges nothing meanwhile, says nothing, and takes everything once when it comes again', async () => {
    const karin = school.person('m01');
    await karin.installs();
    await begins(karin, 'Sara');
    const shown = karin.kinds();
    proxy.cut();
    const words = (at: number) => ({ type: 'message', text: `Zin ${at}`, id: `away-${at}` });
    const missed = await Promise.all([0, 1, 2].map((at) => karin.posts(words(at))));
    expect(missed).toEqual(missed.map(() => ({ status: 500, body: { error: { code: 'turn-failed' } } })));
    expect(karin.kinds()).toEqual(shown);
    const pressed = await karin.pressesOnly('note', { said: 'Zin 3' });
    const sentence = { code: 'turn-failed', message: karin.wordsOf('chat:cannotSave') };
    expect([pressed.status, pressed.body]).toEqual([
      500,
      expect.objectContaining({ type: 'application/vnd.microsoft.error', value: sentence }),
    ]);
    expect((await fetch(`${school.bot().url}/health`)).status).toBe(503);
    const failed = told.filter(({ code }) => code === 'turn-failed').map((line) => JSON.stringify(line));
    expect(failed).toEqual([...new Set(failed)]);
    expect(failed).not.toEqual([]);

    proxy.mend();
    await until('the database to answer again', async () => (await fetch(`${school.bot().url}/health`)).ok || undefined);
    for (const at of [0, 1, 2, 1]) expect((await karin.posts(words(at))).status).toBe(200);
    await school.settled();
    expect((await karin.pressesOnly('note', { said: 'Zin 3' })).status).toBe(200);
    await school.settled();
    expect(await notesIn(school)).toEqual(['Zin 0', 'Zin 1', 'Zin 2', 'Zin 3']);
    expect(karin.kinds().at(-1)).toBe('guide');
  });

  /** Help for Karin is on its way: the channel has it, and answers once it may. `sent`: how often anything went to her chat since. */
  async function onItsWay() {
    const karin = school.person('m01');
    await karin.installs();
    const answer = gate();
    const isHers = ({ op, chatId }: { op: string; chatId: string }) => op === 'send' && chatId === karin.known.chatId;
    school.connector().fail((call) => (isHers(call) ? answer : undefined));
    const calls = () => school.connector().calls.filter(isHers).length;
    const before = calls();
    await karin.posts({ type: 'message', text: 'help' });
    await until('the message to be on its way', () => calls() > before || undefined);
    return { karin, answer, sent: () => calls() - before };
  }

  test('sends nothing twice that was on its way as it went, however long it is away', async () => {
    const { karin, answer, sent } = await onItsWay();
    proxy.cut();
    answer.open();
    await karin.sees('message', 'help');
    school.connector().heal();
    school.clock.leap(600_000);
    expect((await karin.posts({ type: 'message', text: 'taal', id: 'after' })).status).toBe(500);
    proxy.mend();
    await until('the database to answer again', async () => (await fetch(`${school.bot().url}/health`)).ok || undefined);
    expect((await karin.posts({ type: 'message', text: 'taal', id: 'after' })).status).toBe(200);
    await school.settled();
    expect([karin.kinds(), sent()]).toEqual([['message', 'help', 'language'], 2]);
  });

  /** Lets everything that anybody does from now on be read only, or not. */
  async function readOnly(isOn: boolean): Promise<void> {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query('set default_transaction_read_only = off');
    const name = new URL(database.url).pathname.slice(1);
    await client.query(`alter database ${name} set default_transaction_read_only = ${isOn ? 'on' : 'off'}`);
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()', [
      name,
    ]);
    await client.end();
  }

  test('that only reads for a while, as after it took over from another, says so, and nothing is sent twice', async () => {
    const { karin, answer, sent } = await onItsWay();
    await readOnly(true);
    answer.open();
    await karin.sees('message', 'help');
    school.connector().heal();
    const health = async () => {
      const response = await fetch(`${school.bot().url}/health`);
      return [response.status, await response.json()];
    };
    const refused = [503, { status: 'unavailable', database: 'read-only' }];
    await until('it to be said', async () => (JSON.stringify(await health()) === JSON.stringify(refused) ? true : undefined));
    expect((await karin.posts({ type: 'message', text: 'taal', id: 'read-only' })).status).toBe(500);
    school.clock.leap(600_000);
    await readOnly(false);
    await until('changes to be taken again', async () => (await fetch(`${school.bot().url}/health`)).ok || undefined);
    expect((await karin.posts({ type: 'message', text: 'taal', id: 'read-only' })).status).toBe(200);
    await school.settled();
    expect([karin.kinds(), sent()]).toEqual([['message', 'help', 'language'], 2]);
  });
});
