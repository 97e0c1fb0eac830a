import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { type Bot, startBot } from '../../src/main.ts';
import { startMetrics } from '../../src/metrics/server.ts';
import { temporaryFolder } from '../store/engines.ts';
import { type FakeConnector, startConnector } from '../wire/connector.ts';
import { postJson } from '../wire/http.ts';
import { until } from '../wire/until.ts';

const NAME = 'karin.deboer@lauwerscollege.example';
let folder: { path: string; remove: () => Promise<void> };
let connector: FakeConnector;
let bot: Bot;

beforeEach(async () => {
  [folder, connector] = [await temporaryFolder(), await startConnector()];
  connector.know({ id: '29:karin', aadObjectId: 'entra-karin', userPrincipalName: NAME, chatId: 'a:karin' });
  const settings = { PORT: '0', METRICS_PORT: '0', METRICS_TOKEN: 'kanarie', SCHOOL_DIR: 'demo/school', DATA_DIR: folder.path };
  bot = await startBot(readConfig(settings), { log: createLog('silent') });
});
afterEach(async () => {
  await bot.close();
  await connector.close();
  await folder.remove();
});

async function read(token = 'kanarie', path = ''): Promise<{ status: number; text: string }> {
  const response = await fetch(`${bot.metricsUrl}${path}`, { headers: { authorization: `Bearer ${token}` } });
  return { status: response.status, text: await response.text() };
}

/** The value of a figure, by its name and labels as they are written. */
async function figure(name: string): Promise<number> {
  const { text } = await read();
  return Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.slice(name.length),
  );
}

function says(text: string): Promise<{ status: number }> {
  return postJson(bot.url, {
    type: 'message',
    id: text,
    text,
    channelId: 'msteams',
    serviceUrl: connector.url,
    from: { id: '29:karin', aadObjectId: 'entra-karin' },
    recipient: { id: '28:bot' },
    conversation: { id: 'a:karin', conversationType: 'personal' },
  });
}

test('turns, calls and what is owed are counted', async () => {
  await says('help');
  await until('the answer', () => connector.messages('a:karin')[0]);
  await postJson(bot.url, {});
  await until('all that is sent', async () => ((await figure('lemniscaat_outbox_waiting')) === 0 ? true : undefined));
  expect({
    good: await figure('lemniscaat_turn_seconds_count{status="200"}'),
    bad: await figure('lemniscaat_turn_seconds_count{status="400"}'),
    looked: await figure('lemniscaat_connector_seconds_count{call="member",result="ok"}'),
    sent: await figure('lemniscaat_connector_seconds_count{call="send",result="ok"}'),
    oldest: await figure('lemniscaat_outbox_oldest_seconds'),
  }).toEqual({ good: 1, bad: 1, looked: 1, sent: 1, oldest: 0 });
});

test('figures are kept nowhere on their way, whoever asks', async () => {
  const kept = async (token: string) => {
    const response = await fetch(`${bot.metricsUrl}`, { headers: { authorization: `Bearer ${token}` } });
    await response.body?.cancel();
    return [response.status, response.headers.get('cache-control')];
  };
  expect([await kept('kanarie'), await kept('other')]).toEqual([
    [200, 'no-store'],
    [401, 'no-store'],
  ]);
});

test('what cannot be sent is seen waiting, with why', async () => {
  connector.fail(({ op }) => (op === 'send' ? { status: 429, headers: { 'retry-after': '3600' } } : undefined));
  await says('help');
  const throttled = 'lemniscaat_connector_seconds_count{call="send",result="throttled"}';
  await until('the refusal', async () => ((await figure(throttled)) === 1 ? true : undefined));
  expect(await figure('lemniscaat_outbox_waiting')).toBe(1);
});

test('no figure names anybody', async () => {
  await says('gesprek met Sara');
  await until('the answer', () => connector.messages('a:karin')[0]);
  const { text } = await read();
  expect(text).not.toMatch(/karin|sara|lauwers|entra|a:k/iu);
  const labels = new Set([...text.matchAll(/[{,](\w+)="/gu)].map(([, label]) => label));
  expect([...labels].filter((label) => !['status', 'call', 'result', 'le', 'quantile', 'space', 'kind', 'type', 'version', 'major', 'minor', 'patch'].includes(label ?? ''))).toEqual([]); // prettier-ignore
});

test('only who brings the token reads them, and nothing of it is on the bot’s own port', async () => {
  expect([(await read('other')).status, (await read('kanarie', 'x')).status]).toEqual([401, 404]);
  expect((await fetch(`${bot.url}/metrics`, { headers: { authorization: 'Bearer kanarie' } })).status).toBe(404);
});

test('without a token nobody reads them under another name than this machine’s: a website can have its own lead here', async () => {
  const own = await startMetrics(
    { contentType: 'text/plain', text: async () => 'figures' },
    { port: 0, host: '127.0.0.1', token: null },
  );
  const under = async (url: string, host: string, authorization = '') => {
    const [answer] = (await once(get(url, { headers: { host, authorization } }), 'response')) as [IncomingMessage];
    answer.resume();
    return answer.statusCode;
  };
  const { host } = new URL(own.url);
  for (const name of [host, 'localhost', '[::1]:9464']) expect([name, await under(own.url, name)]).toEqual([name, 200]);
  for (const name of ['school.example', '127.0.0.1.school.example', '10.0.0.1', 'localhost.school.example:9464'])
    expect([name, await under(own.url, name)]).toEqual([name, 403]);
  expect(await under(bot.metricsUrl ?? '', 'figures.school.example', 'Bearer kanarie')).toBe(200);
  await own.close();
});
