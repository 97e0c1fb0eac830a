import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connectAs } from '../../src/local/client.ts';
import { FEW_PEOPLE } from './few-people.ts';
import { startLocal, type LocalOptions } from '../../src/local/start.ts';
import { startEchoBot, TENANT } from './echo-bot.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'local-'));
});
afterEach(() => rm(folder, { recursive: true }));

const optionsFor = (botUrl: string): LocalOptions => ({
  port: 0,
  botUrl,
  people: FEW_PEOPLE,
  tenantId: TENANT,
  stateFile: join(folder, 'data', 'chats.json'),
});

test('chats and settings survive a restart of the stand-in', async () => {
  const bot = await startEchoBot();
  const first = await startLocal(optionsFor(bot.url));
  const before = await connectAs(first.url, 's-01');
  await before.locale('en');
  await before.say('hoi');
  const messages = await before.messages();
  before.close();
  await first.close();
  const rights = await Promise.all(
    ['data', 'data/chats.json'].map(async (name) => (await stat(join(folder, name))).mode & 0o077),
  );
  expect(rights).toEqual([0, 0]);

  const second = await startLocal(optionsFor(bot.url));
  const after = await connectAs(second.url, 's-01');

  expect(await after.messages()).toEqual(messages);
  expect(after.person).toEqual({ ...before.person, locale: 'en', met: true });
  after.close();
  await second.close();
  await bot.close();
});

test('what is said while the bot is away reaches it when it comes back, in order and with the same ids', async () => {
  const gone = await startEchoBot();
  const { port } = new URL(gone.url);
  await gone.close();
  const local = await startLocal(optionsFor(gone.url));
  const sara = await connectAs(local.url, 's-01');
  const waiting = [await sara.say('een'), await sara.say('twee')];

  const bot = await startEchoBot(undefined, Number(port));
  await sara.waitFor(({ text, delivery }) => text === 'twee' && delivery === 'done');

  expect(waiting.map(({ delivery }) => delivery)).toEqual(['waiting', 'waiting']);
  const texts = bot.heard.filter(({ type }) => type === 'message').map(({ id, text }) => [id, text]);
  expect(texts).toEqual(waiting.map(({ id, text }) => [id, text]));
  expect(bot.heard[0]?.type).toBe('conversationUpdate');
  sara.close();
  await local.close();
  await bot.close();
});
