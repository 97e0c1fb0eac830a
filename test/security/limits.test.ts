import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../dialogs/vocabulary.ts';
import { createLimiter, createLimits, takeFor } from '../../src/limits.ts';
import { createWords } from '../../src/words.ts';
import { TAB_KEY, tabOf } from '../tabs/tab.ts';
import { ONE } from '../wire/engines.ts';
import type { Person } from '../wire/person.ts';
import { useSchool } from '../wire/school.ts';

describe('a limiter of six a minute', () => {
  test('lets five minutes’ worth pass at once, then one in ten seconds, each key by itself', () => {
    const limiter = createLimiter(6);
    const passed = Array.from({ length: 40 }, () => limiter.take('sara', 0)).filter(({ waitMs }) => waitMs === 0);
    expect(passed).toHaveLength(30);
    expect(limiter.take('sara', 0)).toEqual({ waitMs: 10_000, isFirst: false });
    expect(limiter.take('bram', 0).waitMs).toBe(0);
    expect(limiter.take('sara', 9_999).waitMs).toBe(1);
    expect(limiter.take('sara', 10_000).waitMs).toBe(0);
  });

  test('has no more room after a quiet night than at first', () => {
    const limiter = createLimiter(6);
    const passed = (now: number) =>
      Array.from({ length: 40 }, () => limiter.take('sara', now)).filter(({ waitMs }) => waitMs === 0);
    expect([passed(0).length, passed(8 * 3_600_000).length]).toEqual([30, 30]);
  });

  test('forgets who was quiet longest when there are too many to remember', () => {
    const limiter = createLimiter(1);
    const isRefused = (key: string) => limiter.take(key, 0).waitMs > 0;
    const asks = (key: string) => Array.from({ length: 6 }, () => isRefused(key)).at(-1);
    expect([asks('sara'), asks('bram')]).toEqual([true, true]);
    for (let other = 0; other < 99_998; other += 1) limiter.take(`other-${other}`, 0);
    expect(isRefused('bram')).toBe(true);
    limiter.take('one-more', 0);
    expect([isRefused('bram'), isRefused('sara')]).toEqual([true, false]);
  });

  test('is counted for a person of each school by itself', () => {
    const limits = createLimits({ person: 1, tenant: 100, link: 1 });
    const waits = (tenantId: string) => Array.from({ length: 6 }, () => takeFor(limits, tenantId, 'sara', 0).waitMs).at(-1);
    expect(waits('tenant-1')).toBeGreaterThan(0);
    expect(takeFor(limits, 'tenant-2', 'sara', 0)).toEqual({ waitMs: 0, tell: false });
  });

  test('says which refusal is the first since there was room', () => {
    const limiter = createLimiter(6);
    const firsts = (now: number) => Array.from({ length: 40 }, () => limiter.take('sara', now)).filter(({ isFirst }) => isFirst);
    expect([firsts(0).length, firsts(0).length, firsts(60_000).length]).toEqual([1, 0, 1]);
  });

  test('gives room again when its clock was put back by a year', () => {
    const limiter = createLimiter(6);
    const year = 365 * 86_400_000;
    const passed = (now: number) =>
      Array.from({ length: 40 }, () => limiter.take('sara', now)).filter(({ waitMs }) => waitMs === 0);
    expect([passed(year).length, passed(0).length, passed(60_000).length]).toEqual([30, 0, 6]);
  });

  test('set to nothing refuses nobody', () => {
    const limiter = createLimiter(0);
    expect(Array.from({ length: 1_000 }, () => limiter.take('sara', 0)).some(({ waitMs }) => waitMs > 0)).toBe(false);
  });
});

describe.each(ONE)('somebody who asks too much, on $name', (engine) => {
  const school = useSchool(engine, TAB_KEY, { RATE_PERSON: '2', RATE_LINK: '1' });

  test('is told so once, nothing is kept, and others go on', async () => {
    const [sara, karin] = [school.person('s004'), school.person('m01')];
    await sara.installs();
    const answers: number[] = [];
    for (let turn = 0; turn < 15; turn += 1) answers.push((await sara.posts({ type: 'message', text: 'woorden' })).status);
    expect(answers).toEqual([...Array.from({ length: 9 }, () => 200), ...Array.from({ length: 6 }, () => 429)]);
    await school.settled();
    expect(sara.messages().filter(({ activity }) => activity['text'] === sara.wordsOf('chat:tooMuch'))).toHaveLength(1);
    expect(await school.count('ledger')).toEqual({ ledger: 11 });
    expect((await karin.posts({ type: 'message', text: 'help' })).status).toBe(200);

    expect(await tabOf(school, sara).open()).toEqual({ status: 429, view: { error: { code: 'too-many' } } });
    school.clock.leapDays(1);
    expect((await sara.posts({ type: 'message', text: 'help' })).status).toBe(200);
  });

  test('by a link, whoever it is, has to wait', async () => {
    const url = `${school.bot().url}/s/${'a'.repeat(64)}`;
    const statuses: number[] = [];
    for (let turn = 0; turn < 7; turn += 1) statuses.push((await fetch(url)).status);
    expect(statuses).toEqual([404, 404, 404, 404, 404, 429, 429]);
    expect(Number((await fetch(url)).headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await fetch(`${school.bot().url}/s/${'b'.repeat(64)}`)).status).toBe(404);
  });

  test.each(LOCALES)('by a link reads so on a page in the language of the browser (%s)', async (locale) => {
    const { t } = createWords().for({ locale });
    for (const place of ['s', 'd']) {
      const letter = [...'efgh'][2 * LOCALES.indexOf(locale) + Number(place === 'd')] ?? '';
      const url = `${school.bot().url}/${place}/${letter.repeat(64)}`;
      const ask = () => fetch(url, { headers: { 'accept-language': `${locale}-GB` } });
      for (let turn = 0; turn < 5; turn += 1) await ask();
      const answer = await ask();
      expect([answer.status, answer.headers.get('content-type')]).toEqual([429, 'text/html;charset=utf-8']);
      const page = await answer.text();
      expect([page.includes(`<html lang="${locale}">`), page.includes(t('sharing:page.tooMany'))]).toEqual([true, true]);
    }
  });

  test('by a link has to wait in whatever way its address is written', async () => {
    for (const place of ['s', 'd']) {
      const written = (turn: number) => [...'c'.repeat(64)].map((letter, at) => (at < turn ? '%63' : letter)).join('');
      const statuses: number[] = [];
      for (let turn = 0; turn < 7; turn += 1)
        statuses.push((await fetch(`${school.bot().url}/${place}/${written(turn)}?again=${turn}`)).status);
      expect(statuses.slice(-2)).toEqual([429, 429]);
    }
  });

  test('by the search box has to wait as well, and is not looked up', async () => {
    const roos = school.person('s023');
    await roos.installs();
    const value = { commandId: 'searchQuestions', parameters: [{ name: 'query', value: 'trots' }] };
    const asks = async () => (await roos.posts({ type: 'invoke', name: 'composeExtension/query', value })).status;
    const statuses: number[] = [];
    for (let turn = 0; turn < 11; turn += 1) statuses.push(await asks());
    expect(statuses).toEqual([...Array.from({ length: 9 }, () => 200), 429, 429]);
  });
});

describe.each(ONE)('a student who has file after file drawn, on $name', (engine) => {
  const school = useSchool(engine, TAB_KEY);
  const TEN = Array.from({ length: 10 }, () => 200);

  test('has to wait for the next in the tab; files that need no drawing come, and so do those of others', async () => {
    const [sara, roos] = [school.person('s004'), school.person('s023')];
    await sara.installs();
    await roos.installs();
    const asks = async (person: Person, file: string) =>
      (await tabOf(school, person).call('GET', `passport/files/${file}`)).status;
    const statuses: number[] = [];
    for (let turn = 0; turn < 11; turn += 1) statuses.push(await asks(sara, 'plus'));
    expect(statuses).toEqual([...TEN, 429]);
    expect([await asks(sara, 'json'), await asks(sara, 'no-file'), await asks(roos, 'plus')]).toEqual([200, 404, 200]);
    school.clock.leap(60_000);
    expect(await asks(sara, 'passport')).toBe(200);
  });

  test('has to wait by links as well, however many there are, and none of them is used up by that', async () => {
    const sara = school.person('s004');
    await sara.installs();
    const link = async (file: string) => String((await tabOf(school, sara).put(`passport/files/${file}/link`, {})).view['url']);
    const fetched = async (url: string) => (await fetch(url, { method: 'POST' })).status;
    const [first, second, plain] = [await link('plus'), await link('evidence'), await link('json')];
    const statuses: number[] = [];
    for (let turn = 0; turn < 10; turn += 1) statuses.push(await fetched(first));
    expect([statuses, await fetched(first), await fetched(second), await fetched(plain)]).toEqual([TEN, 410, 429, 200]);
    school.clock.leap(60_000);
    expect(await fetched(second)).toBe(200);
    expect(await school.in(({ db }) => db.selectFrom('downloads').select('uses').orderBy('uses').execute())).toEqual([
      { uses: 1 },
      { uses: 1 },
      { uses: 10 },
    ]);
  });
});

describe.each(ONE)('a school that asks too much together, on $name', (engine) => {
  const school = useSchool(engine, TAB_KEY, { RATE_TENANT: '1' });

  test('has to wait, whoever asks; nothing of it is kept, nor told in anybody’s chat', async () => {
    const [sara, karin] = [school.person('s004'), school.person('m01')];
    const statuses: number[] = [];
    for (const person of [sara, karin, sara, karin, sara, karin, sara])
      statuses.push((await person.posts({ type: 'message', text: 'help' })).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
    await school.settled();
    expect(await school.count('ledger')).toEqual({ ledger: 5 });
    expect(karin.messages().filter(({ activity }) => activity['text'] === karin.wordsOf('chat:tooMuch'))).toEqual([]);
    school.clock.leapDays(1);
    expect((await karin.posts({ type: 'message', text: 'help' })).status).toBe(200);
  });
});

describe.each(ONE)('whoever comes to the tab without a token that counts, on $name', (engine) => {
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => void lines.push(line) });
  const school = useSchool(engine, { ...TAB_KEY, log });

  test('does not fill the log: it is told once a minute, with how often it came', async () => {
    const calls = async () => {
      for (let turn = 0; turn < 20; turn += 1)
        expect((await fetch(`${school.bot().url}/api/tab/passport`, { headers: { authorization: 'Bearer x' } })).status).toBe(
          401,
        );
    };
    const told = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ code }) => code === 'tab-not-authenticated'); // prettier-ignore
    await calls();
    expect(told()).toHaveLength(1);
    school.clock.leap(60_000);
    await calls();
    expect(told().map(({ before }) => before)).toEqual([undefined, 19]);
  });
});

describe.each(ONE)('every answer, on $name', (engine) => {
  const school = useSchool(engine, TAB_KEY);
  const secure = useSchool(engine, TAB_KEY, { PUBLIC_URL: 'https://localhost' });

  test.each(['/health', '/nothing', '/api/tab/passport', '/api/messages'])('%s is kept nowhere', async (path) => {
    const { headers } = await fetch(`${school.bot().url}${path}`);
    expect([...new Set(headers.get('cache-control')?.split(', '))]).toEqual(['no-store']);
  });

  test('asks browsers for HTTPS where the bot is reached so, and there alone', async () => {
    const asked = async ({ bot }: typeof school) => (await fetch(`${bot().url}/health`)).headers.get('strict-transport-security');
    expect([await asked(secure), await asked(school)]).toEqual(['max-age=63072000', null]);
  });

  test.each([
    '/health',
    '/nothing',
    '/api/tab/passport',
    '/tabs/passport',
    `/s/${'a'.repeat(64)}`,
    `/d/${'a'.repeat(64)}`,
    '/about',
    '/api/messages',
  ])('%s has the headers that keep browsers safe, sets no cookie and does not say what serves it', async (path) => {
    const { headers } = await fetch(`${school.bot().url}${path}`);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors/u);
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*;/u);
    expect([headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual(['nosniff', 'no-referrer']);
    expect([headers.get('server'), headers.get('x-powered-by'), headers.get('set-cookie')]).toEqual([null, null, null]);
  });
});
