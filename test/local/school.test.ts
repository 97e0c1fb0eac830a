import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSchool } from '../../src/local/people.ts';
import { startLocal } from '../../src/local/start.ts';
import { connectAs } from '../../src/local/client.ts';
import { FEW_PEOPLE } from './few-people.ts';
import { startEchoBot, TENANT } from './echo-bot.ts';

const DEMO = join(import.meta.dirname, '../../demo/school');

test('the demo school: staff first, each student with the mentors of the roster, the same object ids every time', async () => {
  const { tenantId, people } = await readSchool(DEMO);
  const again = await readSchool(DEMO);
  const student = people.find(({ mentors }) => mentors.length > 0);
  const mentor = people.find(({ id }) => id === student?.mentors[0]);

  expect(tenantId).toMatch(/^[0-9a-f-]{36}$/);
  expect(again).toEqual({ tenantId, people });
  expect([people[0]?.roles, mentor?.roles, student?.roles, people.at(-1)?.roles]).toEqual([
    ['mentor'],
    ['mentor'],
    ['student'],
    ['student'],
  ]);
  expect(new Set(people.map(({ entraId }) => entraId)).size).toBe(people.length);
});

test('a folder that is no school is refused with the way to see what is wrong', async () => {
  await expect(readSchool(join(DEMO, 'nothing'))).rejects.toThrow('npm run roster');
});

test('a school can install the app for everybody: the bot hears of each person once', async () => {
  const bot = await startEchoBot();
  const local = await startLocal({ port: 0, botUrl: bot.url, people: FEW_PEOPLE, tenantId: TENANT, announce: true });
  for (const { id } of FEW_PEOPLE) {
    const client = await connectAs(local.url, id);
    await client.arrive();
    client.close();
  }

  const told = bot.heard.map(({ type, from }) => `${type} ${(from as { name: string }).name}`);
  expect(told.toSorted()).toEqual(
    FEW_PEOPLE.flatMap(({ name }) => [`conversationUpdate ${name}`, `installationUpdate ${name}`]).toSorted(),
  );
  await local.close();
  await bot.close();
});
