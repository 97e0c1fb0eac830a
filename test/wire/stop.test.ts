import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { ONE } from './engines.ts';
import { useSchool } from './school.ts';
import { until } from './until.ts';

describe.each(ONE)('stopping, on $name', (engine) => {
  const school = useSchool(engine);

  test('does not wait for whoever holds a connection open without asking anything', async () => {
    const { hostname, port } = new URL(school.bot().url);
    const held = [
      '',
      'GET /health HTTP/1.1\r\nHo',
      'GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n',
    ].map((said) => {
      const socket = connect(Number(port), hostname, () => socket.write(said));
      return new Promise((resolve) => socket.resume().on('error', resolve).on('close', resolve));
    });
    await fetch(`${school.bot().url}/health`);
    await school.restart();
    await Promise.all(held);
    expect((await fetch(`${school.bot().url}/health`)).status).toBe(200);
  });

  test('waits for what is being sent, however slow, and a message is sent once', async () => {
    const karin = school.person('m01');
    const slow = Promise.withResolvers<void>();
    const heal = school.connector().fail(({ op }) => (op === 'send' ? { hold: slow.promise } : undefined));
    await karin.posts({ type: 'message', text: 'help' });
    await until('the message to be on its way', () => school.connector().calls.find(({ op }) => op === 'send'));

    const { url } = school.bot();
    let stopped = false;
    const stopping = school.restart().then(() => (stopped = true)); // prettier-ignore
    await until('nobody to be let in any more', () => fetch(`${url}/health`).then(() => undefined, () => true)); // prettier-ignore
    expect(stopped).toBe(false);
    slow.resolve();
    await stopping;
    heal();
    expect(school.connector().calls.filter(({ op }) => op === 'send')).toHaveLength(1);
    expect(karin.kinds()).toEqual(['help']);
  });
});
