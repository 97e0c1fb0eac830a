import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { type Bot, startBot } from '../../src/main.ts';
import { temporaryFolder } from '../store/engines.ts';
import { type FakeConnector, startConnector } from '../wire/connector.ts';
import { postJson } from '../wire/http.ts';
import { until } from '../wire/until.ts';

const CANARY = 'Kanariegeel';
let folder: { path: string; remove: () => Promise<void> };
let connector: FakeConnector;
let collector: Server;
let told: { path: string; body: string }[];

beforeEach(async () => {
  [folder, connector] = [await temporaryFolder(), await startConnector()];
  connector.know({
    id: '29:karin',
    aadObjectId: 'entra-karin',
    userPrincipalName: 'karin.deboer@lauwerscollege.example',
    chatId: 'a:karin',
  });
  told = [];
  collector = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      told.push({ path: request.url ?? '', body: Buffer.concat(parts).toString() });
      response.setHeader('content-type', 'application/json');
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => void collector.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  await connector.close();
  collector.closeAllConnections();
  collector.close();
  await folder.remove();
});

function starts(endpoint: string): Promise<Bot> {
  const settings = { PORT: '0', OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, SCHOOL_DIR: 'demo/school', DATA_DIR: folder.path };
  return startBot(readConfig(settings), { log: createLog('silent') });
}

async function saysSomething(bot: Bot): Promise<void> {
  const { status } = await postJson(bot.url, {
    type: 'message',
    id: 'one',
    text: `check Waarom koos je voor ${CANARY}?`,
    channelId: 'msteams',
    serviceUrl: connector.url,
    from: { id: '29:karin', aadObjectId: 'entra-karin' },
    recipient: { id: '28:bot' },
    conversation: { id: 'a:karin', conversationType: 'personal', tenantId: '00000000-0000-4000-8000-000000000001' },
  });
  expect(status).toBe(200);
  await until('the answer', () => connector.messages('a:karin')[0]);
}

test('a collector hears of turns and calls, and of nobody and nothing that was said', async () => {
  const bot = await starts(`http://127.0.0.1:${(collector.address() as AddressInfo).port}`);
  await saysSomething(bot);
  await bot.close();
  expect(new Set(told.map(({ path }) => path))).toEqual(new Set(['/v1/traces']));
  const all = told.map(({ body }) => body).join('\n');
  for (const name of ['"turn"', '"connector send"', '"lemniscaat"']) expect(all).toContain(name);
  expect(all).not.toMatch(new RegExp(`${CANARY}|karin|a:karin|00000000-0000`, 'iu'));
});

test('a collector that is away holds nothing up', async () => {
  const bot = await starts('http://127.0.0.1:9');
  await saysSomething(bot);
  await bot.close();
});
