import { describe, expect, test } from 'vitest';
import { passportFile } from '../../src/passport/document.ts';
import { createLog } from '../../src/log.ts';
import { runRetention } from '../../src/retention/run.ts';
import { newId } from '../../src/store/uuid7.ts';
import { ENGINES } from '../store/engines.ts';
import { listed, TAB_KEY, tabOf } from '../tabs/tab.ts';
import type { Person } from '../wire/person.ts';
import { useSchool } from '../wire/school.ts';
import { CLOSING, keepsAll } from '../wire/talk.ts';
import { tablesWith } from './canary.ts';

describe.each(ENGINES)('a file to take along, on $name', (engine) => {
  const school = useSchool(engine, TAB_KEY);
  const start = async (): Promise<Person> => (await keepsAll(school, 'only-me')).sara;
  const linkIn = (person: Person): string => {
    const card = person.messages().at(-1)?.activity['attachments'];
    return /http[^"]+\/d\/[\w-]{64}/u.exec(JSON.stringify(card))?.[0] ?? 'no link';
  };
  const linkTo = async (person: Person, file: string): Promise<string> => {
    await person.says('meenemen');
    await person.presses('take-file', {}, { arg: file });
    return linkIn(person);
  };
  const call = async (url: string, method = 'GET') => {
    const response = await fetch(url, { method, headers: { 'accept-language': 'nl' } });
    return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  };
  const leaves = (day: string | null) =>
    school.in(({ db }) => db.updateTable('people').set({ left_on: day }).where('sourced_id', '=', 's004').execute());

  test('is offered in the chat as the school needs it, and comes by a page that gives nothing by itself', async () => {
    const sara = await start();
    const url = await linkTo(sara, 'json');
    const looked = await call(url);
    expect([looked.status, looked.bytes.toString().includes(CLOSING.coreWord)]).toEqual([200, false]);
    expect(looked.bytes.toString().match(/<form[^>]*>/gu)).toEqual(['<form method="post">']);
    expect(looked.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^;]+'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/u,
    );

    const { status, headers, bytes } = await call(url, 'POST');
    expect([status, headers.get('cache-control'), headers.get('x-robots-tag')]).toEqual([
      200,
      'no-store',
      'noindex,nofollow,noarchive',
    ]);
    expect(headers.get('content-disposition')).toBe(
      `attachment;filename="LOB-paspoort-Sara-El-Idrissi-2026-11-23.json";filename*=UTF-8''LOB-paspoort-Sara-El-Idrissi-2026-11-23.json`,
    );
    const file = passportFile.parse(JSON.parse(bytes.toString()));
    expect(file.entries.map(({ text }) => text)).toContain(CLOSING.coreWord);
    expect(file).toEqual((await tabOf(school, sara).call('GET', 'passport/files/json')).view);
  });

  test('has a name that fits into a header and on a disk, however long that of its student is', async () => {
    const sara = await start();
    const long = { given_name: '李'.repeat(200), family_name: '王'.repeat(200) };
    await school.in(({ db }) => db.updateTable('people').set(long).where('sourced_id', '=', 's004').execute());
    const { headers, bytes } = await call(await linkTo(sara, 'json'), 'POST');
    const own = { given_name: 'Sara', family_name: 'El Idrissi' };
    await school.in(({ db }) => db.updateTable('people').set(own).where('sourced_id', '=', 's004').execute());
    const [, name = ''] = /''(?<name>.+)$/u.exec(headers.get('content-disposition') ?? '') ?? [];
    expect(Buffer.byteLength(decodeURIComponent(name))).toBeLessThan(255);
    expect(name.length).toBeLessThan(1_000);
    expect(passportFile.parse(JSON.parse(bytes.toString())).student.givenName).toBe(long.given_name);
  });

  test.each(['passport', 'evidence'])('comes as a PDF (%s)', async (file) => {
    const sara = await start();
    const { status, headers, bytes } = await call(await linkTo(sara, file), 'POST');
    expect([status, headers.get('content-type'), bytes.subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-']);
  });

  test('the link works for a quarter of an hour, for some attempts, and for nothing else', async () => {
    const sara = await start();
    const url = await linkTo(sara, 'json');
    const changed = `${url.slice(0, -1)}${url.endsWith('A') ? 'B' : 'A'}`;
    const base = url.slice(0, url.indexOf('/d/'));
    const others = [changed, url.slice(0, -1), `${base}/d/${'A'.repeat(64)}`, `${base}/d/%00`, url.replace('/d/', '/s/')];
    for (const each of others) expect([each, (await call(each)).status]).toEqual([each, 404]);
    for (const each of others.slice(0, -1)) expect([each, (await call(each, 'POST')).status]).toEqual([each, 404]);

    const other = await linkTo(sara, 'json');
    const statuses: number[] = [];
    for (let time = 0; time < 11; time++) statuses.push((await call(url, 'POST')).status);
    expect(statuses).toEqual([...Array<number>(10).fill(200), 410]);
    expect((await call(other, 'POST')).status).toBe(200);

    const late = await linkTo(sara, 'json');
    school.clock.leap(14 * 60_000);
    const fresh = await linkTo(sara, 'json');
    school.clock.leap(60_000);
    expect([(await call(late)).status, (await call(late, 'POST')).status]).toEqual([410, 410]);
    const { ended } = await runRetention({ store: school.store(), newId, log: createLog('silent'), now: school.clock.now });
    expect([ended, await school.count('downloads')]).toEqual([3, { downloads: 1 }]);
    expect((await call(fresh, 'POST')).status).toBe(200);
  });

  test('the token is kept nowhere, and erasing everything ends the link', async () => {
    const sara = await start();
    const url = await linkTo(sara, 'json');
    expect(await school.in((tx) => tablesWith(tx, url.slice(url.lastIndexOf('/') + 1)))).toEqual([]);
    await sara.says('wis alles');
    await sara.presses('erase-all');
    expect((await call(url, 'POST')).status).toBe(404);
  });

  test('who left gets it too, by the card of their data', async () => {
    const sara = await start();
    await leaves('2026-11-22');
    try {
      await sara.says('mijn gegevens');
      await sara.presses('take');
      await sara.presses('take-file', {}, { arg: 'json' });
      const { status, bytes } = await call(linkIn(sara), 'POST');
      expect([status, bytes.toString().includes(CLOSING.coreWord)]).toEqual([200, true]);
    } finally {
      await leaves(null);
    }
  });

  test('the tab gives a link as well, and nobody gets what is not there', async () => {
    const sara = await start();
    const tab = tabOf(school, sara);
    expect((await tab.open()).view['files']).toEqual(['passport', 'evidence', 'json']);
    const link = await tab.put('passport/files/passport/link', {});
    expect([link.status, link.view['minutes']]).toEqual([200, 15]);
    expect((await call(String(link.view['url']), 'POST')).status).toBe(200);
    const gone = { status: 404, view: { error: { code: 'not-found' } } };
    expect(await tab.call('GET', 'passport/files/secrets')).toEqual(gone);
    const karin = tabOf(school, school.person('m01'));
    expect(await karin.call('GET', 'passport/files/json')).toEqual(gone);
    expect(await karin.put('passport/files/json/link', {})).toEqual(gone);
    expect(listed(await karin.open(), 'students', 'name')).toContainEqual(['Sara El Idrissi']);
  });

  test('a mentor is told that the passport is the student’s', async () => {
    const karin = school.person('m01');
    await karin.installs();
    await karin.says('meenemen');
    await karin.hears('chat:passportIsStudents');
  });
});
