import { describe, expect, test } from 'vitest';
import { ENGINES } from '../store/engines.ts';
import { useSchool } from '../wire/school.ts';
import { type Bent, strangeKey } from './tokens.ts';
import { TAB_KEY, tabOf } from './tab.ts';

const [SQLITE] = ENGINES;
if (!SQLITE) throw new Error('There is no engine');

describe('the tab', () => {
  const school = useSchool(SQLITE, TAB_KEY);
  const past = () => Math.floor(school.clock.now() / 1000) - 60;

  test.each<[string, () => Bent | Promise<Bent>, number, string]>([
    ['of another tenant', () => ({ claims: { tid: '99999999-0000-4000-8000-000000000009' } }), 403, 'tenant-not-allowed'],
    ['without a tenant', () => ({ claims: { tid: undefined } }), 401, 'not-authenticated'],
    ['signed by somebody else', async () => ({ key: await strangeKey() }), 401, 'not-authenticated'],
    ['for another app', () => ({ claims: { aud: 'another' } }), 401, 'not-authenticated'],
    ['from another issuer', () => ({ claims: { iss: 'https://login.example.org/v2.0' } }), 401, 'not-authenticated'],
    ['that is over', () => ({ claims: { exp: past() } }), 401, 'not-authenticated'],
    ['without an end', () => ({ claims: { exp: undefined } }), 401, 'not-authenticated'],
    ['without the scope', () => ({ claims: { scp: 'User.Read' } }), 401, 'not-authenticated'],
    ['of version 1', () => ({ claims: { ver: '1.0' } }), 401, 'not-authenticated'],
    ['of nobody', () => ({ claims: { oid: undefined } }), 401, 'not-authenticated'],
    ['of nobody at the school', () => ({ claims: { oid: '00000000-0000-4000-8000-000000000009' } }), 403, 'unknown-person'],
  ])('refuses a token %s', async (_what, bend, status, code) => {
    const sara = school.person('s004');
    await sara.installs();
    expect(await tabOf(school, sara, await bend()).open()).toEqual({ status, view: { error: { code } } });
  });

  test.each(['', 'Bearer', 'Bearer x', 'Bearer a.b.c', 'Bearer eyJhbGciOiJub25lIn0.eyJ0aWQiOiJ4In0.', 'Basic eDp5'])(
    'refuses %j for a token',
    async (authorization) => {
      const response = await fetch(`${school.bot().url}/api/tab/passport`, { headers: { authorization } });
      expect([401, 403]).toContain(response.status);
      expect(Object.keys((await response.json()) as object)).toEqual(['error']);
    },
  );

  test('refuses what has no shape that it knows, and tells the field without its content', async () => {
    const sara = school.person('s004');
    await sara.installs();
    const tab = tabOf(school, sara);
    const malformed = (problems: Record<string, string>) => ({ status: 400, view: { error: { code: 'malformed', problems } } });

    expect(await tab.put('entries/x', { rev: 1, text: '', secret: 'y' })).toEqual(
      malformed({ text: 'custom', body: 'unrecognized_keys' }),
    );
    expect(await tab.put('entries/x', { rev: 1, text: 'a'.repeat(4_001) })).toEqual(malformed({ text: 'too_big' }));
    expect(await tab.put('agreements/x', { rev: 1, to: 'proposed' })).toEqual(malformed({ to: 'invalid_union' }));
    expect(await tab.put('items/x/readers', { people: 'm01' })).toEqual(malformed({ people: 'invalid_type' }));
    // Of a list that is too long no more is told than that.
    const many = Array.from({ length: 300 }, () => 1);
    expect(await tab.put('items/x/readers', { people: many })).toEqual(malformed({ people: 'too_big' }));
    expect(await tab.put('shares', { kinds: many, people: many, team: true })).toEqual(
      malformed({ kinds: 'too_big', people: 'too_big' }),
    );
    expect(await tab.put('handover', { rev: 1, lines: Object.fromEntries(many.entries()) })).toEqual(
      malformed({ lines: 'custom' }),
    );
    expect(await tab.put('entries/x', 'no JSON')).toEqual({ status: 400, view: { error: { code: 'InvalidContent' } } });
    expect(await tab.put('entries/x', { rev: 1, text: 'a'.repeat(70_000) })).toEqual({
      status: 413,
      view: { error: { code: 'PayloadTooLarge' } },
    });
    expect(await tab.call('PUT', 'entries/x', 'text=y', { 'content-type': 'application/x-www-form-urlencoded' })).toEqual({
      status: 415,
      view: { error: { code: 'json-only' } },
    });
    expect((await tab.erase('..%2F..')).status).toBe(404);
  });
});

describe('a bot that was given no key and no credentials', () => {
  const school = useSchool(SQLITE);

  test('has no tab', async () => {
    const sara = school.person('s004');
    await sara.installs();
    expect((await tabOf(school, sara).open()).status).toBe(404);
    expect((await fetch(`${school.bot().url}/tabs/passport`)).status).toBe(404);
  });
});
