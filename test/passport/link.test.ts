import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makeToken } from '../../src/passport/sharing-token.ts';
import { addLink } from '../../src/store/links.ts';
import { ENGINES } from '../store/engines.ts';
import type { Person } from '../wire/person.ts';
import { useSchool } from '../wire/school.ts';
import { CLOSING, closes } from '../wire/talk.ts';
import { tablesWith } from './canary.ts';

const HOSTILE = '<script>alert(1)</script> [klik](javascript:alert(2)) \u202Etxt.exe & "zo"';

describe.each(ENGINES)('a link for somebody outside the school, on $name', (engine) => {
  const school = useSchool(engine);
  const start = async (): Promise<{ karin: Person; sara: Person }> => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await karin.installs();
    await sara.installs();
    await closes(karin, 'Sara', { ...CLOSING, quality: HOSTILE });
    await sara.sees('message', 'confirmation');
    await sara.presses('confirm', { sharing: 'only-me' });
    return { karin, sara };
  };
  const addressIn = (person: Person): string => /http\S+\/s\/\S+/u.exec(person.newestText())?.[0] ?? 'no address';
  const makesLink = async (sara: Person, inputs: Record<string, string>): Promise<string> => {
    await sara.says('delen');
    await sara.presses('make-link', inputs);
    return addressIn(sara);
  };
  const visit = async (url: string, language = 'nl') => {
    const response = await fetch(url, { headers: { 'accept-language': language } });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  test('shows what was shared and nothing else, to whoever has it, without script, frame or trace', async () => {
    const { sara } = await start();
    const url = await makesLink(sara, { 'link.kinds': 'core-word,agreement', 'link.label': 'mama' });
    const { status, headers, text } = await visit(url);
    expect(status).toBe(200);
    expect(text).toContain('Sara');
    expect([CLOSING.coreWord, CLOSING['agreement.0.what']].filter((said) => !text.includes(said))).toEqual([]);
    expect([CLOSING.experience, CLOSING.motive, 'mama', 'Yılmaz', '<script'].filter((said) => text.includes(said))).toEqual([]);
    expect(text.match(/<li>/gu)).toHaveLength(2);
    const csp = headers.get('content-security-policy') ?? '';
    expect(csp.split('; ').map((each) => each.split(' ')[0])).toEqual([
      'default-src',
      'style-src',
      'base-uri',
      'form-action',
      'frame-ancestors',
    ]);
    expect(csp).not.toMatch(/unsafe|https?:|\*/u);
    expect(
      ['cache-control', 'referrer-policy', 'x-robots-tag', 'x-content-type-options'].map((name) => headers.get(name)),
    ).toEqual(['no-store', 'no-referrer', 'noindex,nofollow,noarchive', 'nosniff']);
  });

  test('shows hostile words as words', async () => {
    const { sara } = await start();
    const { text } = await visit(await makesLink(sara, { 'link.kinds': 'quality' }));
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; [klik](javascript:alert(2)) txt.exe &amp; &quot;zo&quot;');
    expect(text).not.toMatch(/<script|<a |\u202E/u);
  });

  test('shows single items, and of a kind also what comes later', async () => {
    const { sara } = await start();
    const motive = await school.in(({ db }) =>
      db.selectFrom('entries').select('id').where('kind', '=', 'motive').executeTakeFirstOrThrow(),
    );
    const item = await makesLink(sara, { 'link.items': motive.id });
    const kind = await makesLink(sara, { 'link.kinds': 'reflection' });
    const said = 'Vandaag mocht ik voor het eerst alleen de ronde doen';
    await sara.says('reflectie');
    await sara.presses('reflect-tell', { told: said });
    await sara.presses('reflect-done');
    await sara.presses('reflect-keep', {});
    expect((await visit(item)).text).toContain(CLOSING.motive);
    expect((await visit(item)).text).not.toContain(said);
    expect((await visit(kind)).text).toContain(said);
  });

  test('shows an item no more once it is the student’s alone, whether it was shown by itself or with its kind', async () => {
    const { sara } = await start();
    const { id } = await school.in((tx) => tx.db.selectFrom('agreements').select('id').executeTakeFirstOrThrow());
    const urls = [await makesLink(sara, { 'link.items': id }), await makesLink(sara, { 'link.kinds': 'agreement' })];
    const shown = () => Promise.all(urls.map(async (url) => (await visit(url)).text.includes(CLOSING['agreement.0.what'])));
    expect(await shown()).toEqual([true, true]);
    await sara.says('paspoort');
    await sara.presses('unshare', {}, { arg: id });
    expect(await shown()).toEqual([false, false]);
  });

  test('stops at once when the student stops it, when its time is up, and when the student has left', async () => {
    const { sara } = await start();
    const stopped = await makesLink(sara, { 'link.kinds': 'experience' });
    const id = await school.in(({ db }) => db.selectFrom('links').select('id').executeTakeFirstOrThrow());
    await sara.presses('stop-link', {}, { arg: id.id });
    expect((await visit(stopped)).status).toBe(410);

    const url = await makesLink(sara, { 'link.kinds': 'experience', 'link.days': '3' });
    const student = await school.idOf('s004');
    const leaves = (day: string | null) =>
      school.in(({ db }) => db.updateTable('people').set({ left_on: day }).where('id', '=', student).execute());
    expect((await visit(url)).status).toBe(200);
    await leaves('2026-11-23');
    const left = await visit(url);
    await leaves(null);
    school.clock.leapDays(3);
    const late = await visit(url);
    expect([left.status, late.status]).toEqual([410, 410]);
    expect([left.text, late.text].filter((text) => text.includes(CLOSING.experience) || text.includes('Sara'))).toEqual([]);
  });

  test('that ended is known as long as it is among the newest hundred of its student', async () => {
    const { sara } = await start();
    const whose = { tenantId: school.tenantId, studentId: await school.idOf('s004'), label: '', locale: 'nl' };
    const DAY_MS = 86_400_000;
    const now = school.clock.now();
    const made = await school.in(async (tx) => {
      const tokens = Array.from({ length: 130 }, () => makeToken(school.tenantId));
      for (const [number, { tokenHash }] of tokens.entries()) {
        const createdAt = now - 20 * DAY_MS + number;
        const [expiresAt, revokedAt] = number % 2 === 0 ? [now - DAY_MS, null] : [now + DAY_MS, now - DAY_MS];
        await addLink(tx, { ...whose, id: `ended-${number}`, tokenHash, createdAt, expiresAt, revokedAt });
      }
      return tokens.map(({ token }) => `${school.bot().url}/s/${token}`);
    });
    const first = await makesLink(sara, { 'link.kinds': 'experience' });
    const second = await makesLink(sara, { 'link.kinds': 'experience' });
    expect(await school.count('links')).toEqual({ links: 102 });
    const statuses = await Promise.all([made[0], made[29], made[30], made[129], first, second].map((url = '') => visit(url)));
    expect(statuses.map(({ status }) => status)).toEqual([404, 404, 410, 410, 200, 200]);
  });

  test('shows nothing while its student is no student any more', async () => {
    const { sara } = await start();
    const url = await makesLink(sara, { 'link.kinds': 'experience' });
    const is = (role: string) =>
      school.in(({ db }) =>
        db
          .updateTable('people')
          .set({ roles: JSON.stringify([role]) })
          .where('sourced_id', '=', 's004')
          .execute(),
      );
    await is('mentor');
    const { status, text } = await visit(url);
    await is('student');
    expect([status, text.includes(CLOSING.experience)]).toEqual([410, false]);
  });

  test('an item that is taken back is gone from the page, and the rest of its kind stays', async () => {
    const { sara } = await start();
    await sara.says('reflectie');
    for (const told of ['Eerst dit verhaal over maandag', 'Dan dat verhaal over dinsdag']) {
      await sara.says('reflectie');
      await sara.presses('reflect-tell', { told });
      await sara.presses('reflect-done');
      await sara.presses('reflect-keep', {});
    }
    const url = await makesLink(sara, { 'link.kinds': 'reflection' });
    const newest = await school.in(({ db }) =>
      db.selectFrom('entries').select('id').where('kind', '=', 'reflection').orderBy('id', 'desc').executeTakeFirstOrThrow(),
    );
    await sara.says('paspoort');
    await sara.presses('unshare', {}, { arg: newest.id });
    const { text } = await visit(url);
    expect([text.includes('maandag'), text.includes('dinsdag')]).toEqual([true, false]);
  });

  test('a guessed, shortened, longer or changed address shows nothing and tells nothing', async () => {
    const { sara } = await start();
    const url = await makesLink(sara, { 'link.kinds': 'experience' });
    const changed = `${url.slice(0, -1)}${url.endsWith('A') ? 'B' : 'A'}`;
    const base = url.slice(0, url.indexOf('/s/'));
    const others = [
      url.slice(0, -1),
      `${url}A`,
      changed,
      `${base}/s/${'A'.repeat(64)}`,
      `${base}/s/..%2F..%2Fhealth`,
      `${base}/s/%00`,
    ];
    expect(await Promise.all(others.map(async (each) => (await visit(each)).status))).toEqual(others.map(() => 404));
    expect((await visit(changed, 'en-GB')).text).toContain('<html lang="en">');
    expect(await school.count('looks')).toEqual({ looks: 0 });
  });

  test('every reading is told to the student, under the name they gave the link', async () => {
    const { sara } = await start();
    const url = await makesLink(sara, { 'link.kinds': 'experience', 'link.label': 'oma' });
    await visit(url);
    school.clock.leap(9 * 60_000);
    await visit(url);
    expect(await school.count('looks')).toEqual({ looks: 1 });
    school.clock.leap(60_000);
    await visit(url);
    expect(await school.count('looks')).toEqual({ looks: 2 });
    await sara.says('paspoort');
    expect(sara.newestText()).toContain(
      sara.wordsOf('cards:passport.reading', { reader: sara.wordsOf('sharing:byLink', { label: 'oma' }), on: '2026-11-23' }),
    );
  });

  test('a reading is told also when one of a clock that was ahead is there', async () => {
    const { sara } = await start();
    const url = await makesLink(sara, { 'link.kinds': 'experience', 'link.label': 'oma' });
    school.clock.leapDays(5);
    await visit(url);
    school.clock.leapDays(-5);
    await visit(url);
    await visit(url);
    expect(await school.count('looks')).toEqual({ looks: 2 });
  });

  test('the token is kept nowhere', async () => {
    const { sara } = await start();
    const url = await makesLink(sara, { 'link.kinds': 'experience' });
    expect(await school.in((tx) => tablesWith(tx, url.slice(url.lastIndexOf('/') + 1)))).toEqual([]);
  });

  test('what is missing in the form is asked for, and nothing is made', async () => {
    const { sara } = await start();
    await sara.says('delen');
    const nothing = await sara.presses('make-link', { 'link.label': 'mama' });
    expect(nothing.text).toContain(sara.wordsOf('sharing:problem.nothing'));
    expect(nothing.text).toContain('mama');
    const long = await sara.presses('make-link', { 'link.kinds': 'experience', 'link.label': 'x'.repeat(61) });
    expect(long.text).toContain(sara.wordsOf('sharing:problem.label', { most: 60 }));
    expect(await school.count('links', 'shares')).toEqual({ links: 0, shares: 0 });
  });

  test('nobody shares or stops what is not theirs', async () => {
    const { karin, sara } = await start();
    const url = await makesLink(sara, { 'link.kinds': 'experience' });
    const { id } = await school.in(({ db }) => db.selectFrom('links').select('id').executeTakeFirstOrThrow());
    const item = await school.in(({ db }) => db.selectFrom('entries').select('id').executeTakeFirstOrThrow());
    const other = school.person('s005');
    await other.installs();
    const data = { verb: 'make-link', subject: 'sharing', rev: 1, 'link.items': item.id };
    const action = { type: 'Action.Execute', verb: 'make-link', data };
    await other.posts({ type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'manual' } });
    expect(await school.count('links')).toEqual({ links: 1 });
    await makesLink(other, { 'link.kinds': 'experience' });
    const card = other.card('stop-link');
    const own = await school.in(({ db }) => db.selectFrom('links').select('id').where('id', '<>', id).executeTakeFirstOrThrow());
    const forged = JSON.parse(JSON.stringify(card.card).replaceAll(own.id, id)) as typeof card.card;
    await other.presses('stop-link', {}, { on: { ...card, card: forged } });
    expect((await visit(url)).status).toBe(200);
    await karin.says('delen');
    await karin.hears('chat:notYours');
  });
});

test('the chance in the address of a link is chance in all of its 32 bytes', () => {
  const tenantId = '11111111-2222-4333-8444-555555555555';
  const drawn = Array.from({ length: 500 }, () => Buffer.from(makeToken(tenantId).token, 'base64url').subarray(16));
  expect(new Set(drawn.map(({ length }) => length))).toEqual(new Set([32]));
  // What is chance through and through cannot be told in fewer bytes.
  const all = Buffer.concat(drawn);
  expect(deflateSync(all).length).toBeGreaterThanOrEqual(all.length);
});
