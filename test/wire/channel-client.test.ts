import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createNetServer } from 'node:net';
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

test('a service with which no secure connection comes about makes a message wait: nothing of it has left', async () => {
  const server = createNetServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const connector = createConnector(localIdentity());
  const serviceUrl = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await expect(connector.send({ id: 'a:1', serviceUrl }, {})).rejects.toMatchObject({ code: 'throttled', status: 0 });
  await connector.close();
  server.close();
});

test('a service that is gone once the message has left leaves it uncertain', async () => {
  const server = createNetServer((socket) => socket.once('data', () => socket.destroy())).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const connector = createConnector(localIdentity());
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await expect(connector.send({ id: 'a:1', serviceUrl }, {})).rejects.toMatchObject({ code: 'uncertain', status: 0 });
  await connector.close();
  server.close();
});

test.each([
  ['no text', 12],
  ['no text that can be kept', 'a\0b'],
  ['half a letter', 'a\uD800'],
  ['longer than ids are', 'x'.repeat(100_000)],
])('a service that gives an id that is %s has taken the message, and gave none', async (_what, id) => {
  const server = createServer((_request, response) => response.end(JSON.stringify({ id, userPrincipalName: id })));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const connector = createConnector(localIdentity());
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect(await connector.send({ id: 'a:1', serviceUrl }, {})).toBe('');
  expect(await connector.member({ id: 'a:1', serviceUrl }, '29:1')).toEqual({ entraId: null, upn: null });
  await expect(connector.open(serviceUrl, { botId: '28:b', entraId: 'e', tenantId: 't' })).rejects.toMatchObject({
    code: 'uncertain',
  });
  await connector.close();
  server.close();
});

describe('how long to wait', () => {
  const date = 'Wed, 25 Nov 2026 10:00:00 GMT';
  test.each<[string, Record<string, string>, number | null]>([
    ['in seconds', { 'retry-after': '120' }, 120_000],
    ['until a date, by the clock of the channel', { date, 'retry-after': 'Wed, 25 Nov 2026 10:02:00 GMT' }, 120_000],
    ['until a date that has passed', { date, 'retry-after': 'Wed, 25 Nov 2026 09:00:00 GMT' }, null],
    ['for no time', { 'retry-after': '0' }, null],
    ['for a quarter of an hour at most', { 'retry-after': '999999999' }, 900_000],
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

describe('an answer that is none', () => {
  const chat = { id: 'a:1' };

  /** Asks a channel that answers everything in this way, by a client that waits for a call no longer than is said. */
  async function asked<T>(
    answer: RequestListener,
    ask: (connector: ReturnType<typeof createConnector>, serviceUrl: string) => Promise<T>,
    longestMs?: number,
  ): Promise<T> {
    const server = createServer(answer).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const connector = createConnector(localIdentity(), longestMs);
    try {
      return await ask(connector, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    } finally {
      await connector.close();
      server.closeAllConnections();
      server.close();
    }
  }
  const sends = (answer: RequestListener, longestMs?: number) =>
    asked(answer, (connector, serviceUrl) => connector.send({ ...chat, serviceUrl }, {}), longestMs);

  test('of a size without end is not read to its end: its status tells', async () => {
    const left = Promise.withResolvers<boolean>();
    const sent = sends((_request, response) => {
      const pour = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(64 * 1024, 32)));
      };
      response.writeHead(201, { 'content-type': 'application/json' });
      response.on('drain', pour).on('close', () => left.resolve(!response.writableFinished));
      pour();
    });
    expect(await sent).toBe('');
    expect(await left.promise).toBe(true);
  });

  test('that comes byte by byte and has no end keeps nobody waiting: its status tells', async () => {
    const drips =
      (status: number): RequestListener =>
      (_request, response) => {
        response.writeHead(status).write(' ');
        const dripping = setInterval(() => response.write(' '), 5);
        response.on('close', () => clearInterval(dripping));
      };
    expect(await sends(drips(201), 100)).toBe('');
    await expect(sends(drips(429), 100)).rejects.toMatchObject({ code: 'throttled', status: 429 });
  });

  test('that never comes keeps nobody behind it waiting for longer than one call: what had no connection by then never leaves', async () => {
    let asks = 0;
    const never: RequestListener = () => void (asks += 1);
    const codes = await asked(
      never,
      (connector, serviceUrl) => {
        const sent = Array.from({ length: 70 }, () => connector.send({ ...chat, serviceUrl }, {}));
        return Promise.all(sent.map((each) => each.then(String, ({ code }: ConnectorError) => code)));
      },
      300,
    );
    expect(codes.slice(64)).toEqual(Array.from({ length: 6 }, () => 'throttled'));
    expect(asks).toBeLessThanOrEqual(64);
  });

  test.each([200, 302, 307, 407])('but a page of something on the way (%i) makes a message wait', async (status) => {
    const elsewhere: RequestListener = (_request, response) =>
      void response.writeHead(status, { location: '/elsewhere', 'content-type': 'text/html' }).end('<html></html>');
    await expect(sends(elsewhere)).rejects.toMatchObject({ code: 'throttled', status });
  });

  test('makes nobody a stranger, and no chat without a name', async () => {
    const nothing: RequestListener = (_request, response) => void response.writeHead(200).end('OK');
    const uncertain = { code: 'uncertain', status: 200 };
    const member = asked(nothing, (connector, serviceUrl) => connector.member({ ...chat, serviceUrl }, '29:k'));
    await expect(member).rejects.toMatchObject(uncertain);
    const one = { botId: '28:b', entraId: 'e', tenantId: 't' };
    const opened = asked(nothing, (connector, serviceUrl) => connector.open(serviceUrl, one));
    await expect(opened).rejects.toMatchObject(uncertain);
  });
});
