import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeLocalKeys } from '../../src/tabs/local-keys.ts';
import { stage, type Stage } from './echo-bot.ts';

let open: Stage;
/** Another server, and what it was asked. */
const elsewhere = createServer(({ url = '' }, res) => {
  asked.push(url);
  res.end('<script>alert(origin)</script>');
});
const asked: string[] = [];

beforeEach(async () => {
  asked.length = 0;
  elsewhere.listen(0, '127.0.0.1');
  await once(elsewhere, 'listening');
  const { privateKey } = await makeLocalKeys();
  open = await stage(undefined, { tabKey: JSON.stringify(privateKey) });
});
afterEach(async () => {
  await open.close();
  elsewhere.close();
  elsewhere.closeAllConnections();
  await once(elsewhere, 'close');
});

/** Asks the stand-in for a target exactly as it is written. */
async function statusOf(target: string): Promise<number | undefined> {
  const { hostname, port } = new URL(open.url);
  const [answer] = (await once(get({ host: hostname, port, path: target }), 'response')) as [IncomingMessage];
  answer.resume();
  return answer.statusCode;
}

test('an address of another host gets 400 and is asked of nobody, however it is written', async () => {
  const host = `127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  for (const target of [`//${host}/tabs/x`, `///${host}/tabs/x`, `/\\${host}/api/tab/x`, `http://${host}/tabs/x`, `//${host}/`])
    expect([target, await statusOf(target)]).toEqual([target, 400]);
  expect(asked).toEqual([]);
});

test('what the tab asks goes to the bot, also when it is asked by a whole address', async () => {
  const before = open.bot.heard.length;
  const { status } = await fetch(new URL('/api/tab/passport', open.url), { method: 'PUT', body: '{"type":"one"}' });
  expect(status).toBe(200);
  expect(await statusOf(`${open.url}tabs/../local/world`)).toBe(200);
  expect(open.bot.heard.slice(before).map(({ type }) => type)).toEqual(['one']);
});

test('a file of the page that is not there gets 404, and where it would be stays unsaid', async () => {
  const answer = await fetch(new URL('/web/nothing.ts', open.url));
  expect([answer.status, await answer.text()]).toEqual([404, expect.not.stringContaining('src/local')]);
});
