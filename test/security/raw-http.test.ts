import { connect, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { TAB_KEY } from '../tabs/tab.ts';
import { ONE } from '../wire/engines.ts';
import { useSchool } from '../wire/school.ts';
import { until } from '../wire/until.ts';

describe.each(ONE)('whoever speaks HTTP by hand, on $name', (engine) => {
  const school = useSchool(engine, TAB_KEY);

  function opened(): Promise<Socket> {
    const { port, hostname } = new URL(school.bot().url);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => resolve(socket));
      socket.once('error', reject);
    });
  }

  /** The status of the first answer to some bytes; none when the connection was closed without one. */
  async function statusOf(head: string, body: Uint8Array = Buffer.alloc(0)): Promise<number | null> {
    const socket = await opened();
    const said = await new Promise<string>((resolve) => {
      let heard = '';
      socket.on('data', (part) => (heard += part.toString('latin1')));
      socket.on('close', () => resolve(heard));
      socket.on('error', () => resolve(heard));
      socket.write(head);
      socket.write(body);
    });
    const [, status] = /^HTTP\/1\.1 (\d{3})/u.exec(said) ?? [];
    return status === undefined ? null : Number(status);
  }

  const isThere = async () => expect((await fetch(`${school.bot().url}/health`)).status).toBe(200);
  const get = (target: string, host: string) => `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;

  test.each(['[', 'x:y', 'a b', '%', 'x:99999', '[::1', 'x/s/token?', 'user@x', '\u00E9', 'x#y'])(
    'gets 400 for the host %j, on whatever route',
    async (host) => {
      for (const target of ['/health', '/s/token', '/nothing', '/api/tab/passport'])
        expect(await statusOf(get(target, host))).toBe(400);
      await isThere();
    },
  );

  test.each(['http://[x/health', 'http://x/health', 'ftp:x', '*', '?x', 'health'])(
    'gets 400 for the address %j',
    async (target) => {
      expect(await statusOf(get(target, 'bot.example.org'))).toBe(400);
      await isThere();
    },
  );

  test.each(['forwarded', 'X-Forwarded-For', 'x-real-ip', 'x-forwarded-host', 'x-forwarded-proto', 'Via'])(
    'gets 403 with %s, on whatever route: nobody is authenticated here, and a proxy makes everybody somebody on this machine',
    async (name) => {
      for (const target of ['/health', '/s/token', '/api/tab/passport'])
        expect(await statusOf(get(target, `localhost\r\n${name}: 203.0.113.7`))).toBe(403);
      await isThere();
    },
  );

  test.each(['', 'localhost', 'LOCALHOST:3978', '127.0.0.1:3978', '127.0.0.2', '[::1]:3978'])(
    'is answered under the host %j',
    async (host) => {
      expect(await statusOf(get('/health', host))).toBe(200);
      expect(await statusOf(get('//health', host))).toBe(404);
    },
  );

  test.each(['bot.example.org', 'bot.example.org:443', '127.0.0.1.example.org', 'localhost.example.org', '10.0.0.1', '[::2]'])(
    'gets 403 under the host %j, on whatever route: a website can have its name lead to this machine',
    async (host) => {
      for (const target of ['/health', '/s/token', '/api/tab/passport', '/nothing'])
        expect(await statusOf(get(target, host))).toBe(403);
      const asked = 'Content-Type: application/json\r\nContent-Length: 2\r\nConnection: close';
      expect(await statusOf(`POST /api/messages HTTP/1.1\r\nHost: ${host}\r\n${asked}\r\n\r\n`, Buffer.from('{}'))).toBe(403);
      await isThere();
    },
  );

  const posting = (path: string, method: string, body: Uint8Array, encoding: string) =>
    `${method} ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Encoding: ${encoding}\r\nContent-Length: ${body.length}\r\n\r\n`;

  test('cannot send a packed body, whole or broken', async () => {
    const bodies = [Buffer.from('x'), gzipSync('{}'), gzipSync('{}').subarray(0, 12), gzipSync(Buffer.alloc(50_000_000))];
    for (const body of bodies) {
      for (const encoding of ['gzip', 'deflate', 'br', 'identity']) {
        expect(await statusOf(posting('/api/messages', 'POST', body, encoding), body)).toBe(415);
        expect(await statusOf(posting('/api/tab/links', 'PUT', body, encoding), body)).toBe(415);
      }
    }
    await isThere();
  });

  test('is refused at once when a body says that it is too large, whatever of it comes', async () => {
    for (const target of ['/api/messages', '/health', '/d/token']) {
      const head = `POST ${target} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000000000\r\n\r\n`;
      expect(await statusOf(head)).toBe(413);
      expect(await statusOf(head, Buffer.alloc(100_000))).toBe(413);
    }
    await isThere();
  });

  test('is cut off while a body comes on and on, once 400 later ones do too, and others are heard', async () => {
    const begun =
      'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{';
    const slow = async (): Promise<{ socket: Socket; gone: Promise<unknown> }> => {
      const socket = await opened();
      const gone = new Promise((resolve) => socket.on('error', resolve).on('close', resolve));
      socket.write(begun);
      return { socket, gone };
    };
    const first = await slow();
    const later = await Promise.all(Array.from({ length: 400 }, slow));
    await first.gone;
    expect((await school.person('m01').posts({ type: 'message', text: 'help' })).status).toBe(200);
    for (const { socket } of later) socket.resetAndDestroy();
    await isThere();
  });

  test.each(['[', '{"a":'])('gets 400 for a body that is nested a hundred deep (%s)', async (opening) => {
    const asked = async (deep: number, text = '') => {
      const [value, end] = opening === '[' ? [`["${text}"`, ']'] : [`"${text}"`, '}'];
      const json = Buffer.from(`${opening.repeat(deep)}${value}${opening === '[' ? ']' : ''}${end.repeat(deep)}`);
      const response = await fetch(`${school.bot().url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: json,
      });
      return [response.status, await response.json()] as unknown;
    };
    const code = (said: string) => [400, { error: { code: said } }];
    expect(await asked(100)).toEqual(code('too-deep'));
    expect(await asked(100_000 / opening.length)).toEqual(code('too-deep'));
    expect(await asked(20, '\\"[{'.repeat(1_000))).toEqual(code('malformed-activity'));
  });

  test.each(['', 'Expect: 100-continue\r\n'])(
    'may ask some things at once (%j), and is cut off who asks on and on',
    async (more) => {
      const ask = `GET /health HTTP/1.1\r\nHost: localhost\r\n${more}\r\n`;
      const answered = async (asked: string): Promise<number> => {
        const socket = await opened();
        let heard = '';
        socket.on('data', (part) => (heard += part.toString('latin1')));
        socket.on('error', () => {});
        socket.write(asked);
        await new Promise((resolve) => socket.once('close', resolve));
        return heard.match(/HTTP\/1\.1 200/gu)?.length ?? 0;
      };
      expect(await answered(`${ask.repeat(49)}${get('/health', 'localhost')}`)).toBe(50);
      expect(await answered(`${ask.repeat(2_000)}${get('/health', 'localhost')}`)).toBeLessThan(200);
      await isThere();
    },
  );

  test('may ask as often as they like on one connection, when they read each answer first', async () => {
    const socket = await opened();
    let answers = 0;
    socket.on('data', (part) => (answers += part.toString('latin1').match(/HTTP\/1\.1 200/gu)?.length ?? 0));
    for (let asked = 1; asked <= 150; asked += 1) {
      socket.write('GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n');
      await until(`answer ${asked}`, () => answers === asked || undefined);
    }
    socket.destroy();
  });

  test('asks for another protocol and gets HTTP; goes away in the middle and harms nobody', async () => {
    const upgrade = 'GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n';
    const socket = await opened();
    let heard = '';
    socket.on('data', (part) => (heard += part.toString('latin1')));
    socket.write(upgrade);
    await until('an answer', () => heard.startsWith('HTTP/1.1 200') || undefined);
    socket.resetAndDestroy();
    for (const some of [
      upgrade,
      'CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n',
      'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Le',
      '',
    ]) {
      const other = await opened();
      other.on('error', () => {});
      other.write(some);
      await new Promise((resolve) => setTimeout(resolve, 20));
      other.resetAndDestroy();
    }
    await isThere();
  });
});
