import { EventEmitter, once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { createDoorkeeper } from '../../src/limits.ts';
import { addEntries } from '../../src/store/passport.ts';
import { TAB_KEY, tabOf } from '../tabs/tab.ts';
import { ONE } from '../wire/engines.ts';
import { useSchool } from '../wire/school.ts';
import { until } from '../wire/until.ts';

const MINUTE_MS = 60_000;

describe('a doorkeeper', () => {
  const NOW = () => 0;
  const response = () => Object.assign(new EventEmitter(), { closed: false });

  test('lets six answers be on their way to one key, and the next once one has left', () => {
    const door = createDoorkeeper();
    const responses = Array.from({ length: 8 }, response);
    const lets = (key: string) => responses.map((res) => door.at(res, NOW).lets(key));
    expect(lets('sara')).toEqual([true, true, true, true, true, true, false, false]);
    expect(door.at(response(), NOW).lets('roos')).toBe(true);
    responses[0]?.emit('close');
    expect([door.at(response(), NOW).lets('sara'), door.at(response(), NOW).lets('sara')]).toEqual([true, false]);
  });

  test('does not count whoever has gone before the answer was begun', () => {
    const door = createDoorkeeper();
    const gone = () => Object.assign(response(), { closed: true });
    expect(Array.from({ length: 9 }, () => door.at(gone(), NOW).lets('sara')).includes(true)).toBe(false);
    expect(door.at(response(), NOW).lets('sara')).toBe(true);
  });

  test('counts long answers by their bytes: 75 MB at once, then 15 MB a minute; short ones not at all', () => {
    const door = createDoorkeeper();
    let now = 0;
    const sent = (bytes: number): boolean => {
      const res = response();
      const passing = door.at(res, () => now);
      const isLet = passing.lets('sara');
      passing.weighs(bytes);
      res.emit('close');
      return isLet;
    };
    const sentAtMost = (bytes: number) => Array.from({ length: 300 }, () => sent(bytes)).filter(Boolean).length;
    expect(sentAtMost(60_000)).toBe(300);
    expect(sentAtMost(5 * 1024 * 1024)).toBe(16);
    now += MINUTE_MS;
    expect(sentAtMost(5 * 1024 * 1024)).toBe(3);
    expect(sent(1)).toBe(false);
  });
});

describe.each(ONE)('a passport of 15 MB, on $name', (engine) => {
  const school = useSchool(engine, TAB_KEY);
  const words = '€'.repeat(4_000);

  async function fillPassport(): Promise<void> {
    const whose = { tenantId: school.tenantId, studentId: await school.idOf('s004'), conversationId: null };
    const at = school.clock.now();
    const when = { confirmedVia: 'own-chat', createdAt: at, updatedAt: at } as const;
    const kept = Array.from({ length: 400 }, (_, number) => {
      const id = `entry-${number}`;
      return {
        ...whose,
        ...when,
        id,
        kind: 'experience',
        source: 'reflection',
        body: { text: words, happened: words, says: words },
      };
    });
    await school.in((tx) => addEntries(tx, kept));
  }

  let minutes = 0;

  async function opened() {
    const [sara, roos] = [school.person('s004'), school.person('s023')];
    // Later in each test: what was sent in the one before is forgotten by then.
    school.clock.leap((minutes += 30) * MINUTE_MS);
    await sara.installs();
    await roos.installs();
    await fillPassport();
    return { tab: tabOf(school, sara), other: tabOf(school, roos) };
  }

  /** Asks for an address on a connection of its own, waits until the answer begins, and reads no more of it. */
  async function unread(path: string): Promise<Socket> {
    const { port } = new URL(school.bot().url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    await once(socket, 'readable');
    return socket;
  }

  test('is made six times for those who read nothing of it, and again when they have gone', async () => {
    const { tab } = await opened();
    const made = await tab.put('links', { kinds: ['experience'], items: [], label: '', days: 14 });
    const { pathname } = new URL(String(made.view['address']));
    const sockets: Socket[] = [];
    for (let turn = 0; turn < 6; turn += 1) sockets.push(await unread(pathname));
    const status = async () => (await fetch(`${school.bot().url}${pathname}`)).status;
    expect(await status()).toBe(429);
    for (const socket of sockets) socket.resetAndDestroy();
    school.clock.leap(MINUTE_MS);
    await until('what nobody reads to be given up', async () => ((await status()) === 200 ? true : undefined));
  });

  test('is not made on and on for its student, in the tab or as a file behind a link; others go on', async () => {
    const { tab, other } = await opened();
    const url = String((await tab.put('passport/files/json/link', {})).view['url']);
    const statuses = async (ask: () => Promise<{ status: number }>) => {
      const heard: number[] = [];
      for (let turn = 0; turn < 7; turn += 1) heard.push((await ask()).status);
      return heard;
    };
    const bySix = [200, 200, 200, 200, 200, 200, 429];
    expect(await statuses(() => tab.open())).toEqual(bySix);
    expect(await statuses(() => fetch(url, { method: 'POST' }))).toEqual(bySix);
    expect((await other.open()).status).toBe(200);
    school.clock.leap(MINUTE_MS);
    expect((await tab.open()).status).toBe(200);
  }, 60_000);
});
