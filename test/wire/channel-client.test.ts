import { describe, expect, test } from 'vitest';
import { ConnectorError, createConnector } from '../../src/teams/connector.ts';
import type { Activity } from '../../src/teams/activity.ts';
import { localIdentity } from '../../src/teams/identity.ts';
import { startConnector } from './connector.ts';

test('a token that cannot be had now makes a message wait, and loses none', async () => {
  const identity = { ...localIdentity(), authorization: () => Promise.reject(new Error('network_error')) };
  const connector = createConnector(identity);
  const sent = connector.send({ id: 'a:1', serviceUrl: 'http://127.0.0.1:9' }, {});
  await expect(sent).rejects.toEqual(new ConnectorError('throttled', 0, null, { cause: new Error('network_error') }));
  await connector.close();
});

test('a service that cannot be reached makes a message wait', async () => {
  const connector = createConnector(localIdentity());
  const sent = connector.send({ id: 'a:1', serviceUrl: 'http://127.0.0.1:1' }, {});
  await expect(sent).rejects.toMatchObject({ code: 'throttled', status: 0 });
  await connector.close();
});

describe('how long to wait', () => {
  const date = 'Wed, 25 Nov 2026 10:00:00 GMT';
  test.each<[string, Record<string, string>, number | null]>([
    ['in seconds', { 'retry-after': '120' }, 120_000],
    ['until a date, by the clock of the channel', { date, 'retry-after': 'Wed, 25 Nov 2026 10:02:00 GMT' }, 120_000],
    ['until a date that has passed', { date, 'retry-after': 'Wed, 25 Nov 2026 09:00:00 GMT' }, 0],
    ['for a day at most', { 'retry-after': '999999999' }, 24 * 3_600_000],
    ['not told in a way that we know', { 'retry-after': '-5' }, null],
    ['not told', {}, null],
  ])('%s', async (_how, headers, retryAfterMs) => {
    const channel = await startConnector();
    const connector = createConnector(localIdentity());
    channel.fail(() => ({ status: 429, headers }));
    const sent = connector.send({ id: 'a:1', serviceUrl: channel.url }, {});
    await expect(sent).rejects.toMatchObject({ code: 'throttled', status: 429, retryAfterMs });
    await connector.close();
    await channel.close();
  });
});

test.each([
  ['http://127.0.0.1:1/', true],
  ['http://127.1:1/', true],
  ['http://localhost:1/', true],
  ['http://[::1]:1/', true],
  ['http://127.example.org/', false],
  ['http://localhost.example.org/', false],
])('without credentials %s is this machine: %s', async (serviceUrl, isHere) => {
  const heard = localIdentity()
    .authenticate({ serviceUrl } as Activity, '', 0)
    .then(
      () => true,
      () => false,
    );
  expect(await heard).toBe(isHere);
});

test('an e-mail address is not taken for a user name', async () => {
  const channel = await startConnector();
  const connector = createConnector(localIdentity());
  const mailOnly = { id: '29:k', aadObjectId: 'entra-k', chatId: 'a:1', userPrincipalName: '', email: 'karin@school.example' };
  channel.know(mailOnly);
  expect(await connector.member({ id: 'a:1', serviceUrl: channel.url }, '29:k')).toEqual({ entraId: 'entra-k', upn: null });
  await connector.close();
  await channel.close();
});

test('a member that cannot be looked up now is not taken for somebody unknown', async () => {
  const channel = await startConnector();
  const connector = createConnector(localIdentity());
  const chat = { id: 'a:1', serviceUrl: channel.url };
  expect(await connector.member(chat, '29:nobody')).toBeNull();
  channel.fail(() => ({ status: 502 }));
  await expect(connector.member(chat, '29:nobody')).rejects.toMatchObject({ code: 'uncertain', status: 502 });
  await connector.close();
  await channel.close();
});
