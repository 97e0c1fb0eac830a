import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cardSigner } from '../../src/card-signature.ts';
import { VERBS } from '../../src/conversation/verbs/index.ts';
import { keyIdOf } from '../../src/store/codec.ts';
import { readKeys } from '../../src/keys.ts';
import { createServer } from '../../src/server.ts';
import { createWords } from '../../src/words.ts';
import { CANARY, lives } from '../passport/lives.ts';
import { TEST_KEY } from '../store/engines.ts';
import { opened } from '../store/opened.ts';
import { TAB_KEY, tabOf } from '../tabs/tab.ts';
import { ONE } from '../wire/engines.ts';
import type { Person } from '../wire/person.ts';
import { useSchool } from '../wire/school.ts';
import { type Actor, ACTORS, HOW_TO, MAY_QUERY, QUERY_ACCESS, ROUTE_ACCESS, VERB_ACCESS } from './access.ts';

const signer = cardSigner(readKeys(TEST_KEY) ?? []);
const WHO: Readonly<Record<Exclude<Actor, 'stranger'>, string>> = {
  'owner': 's004',
  'guide': 'm01',
  'former-guide': 'm03',
  'other-mentor': 'm02',
  'other-student': 's023',
  'coordinator': 'c01',
  'admin': 'a01',
  'other-tenant': 's004',
}; // prettier-ignore
const ROUTES = routes();
type Manifest = { readonly composeExtensions: readonly { readonly commands: readonly { readonly id: string }[] }[] };

/** Every route of the server, as `GET /health`. */
function routes(): readonly string[] {
  const parts = { endpoint: {}, tab: {}, links: { words: createWords() }, limits: {}, secure: false };
  const server = createServer(parts as unknown as Parameters<typeof createServer>[0]);
  const known = Object.values(
    (server.router as unknown as { getRoutes(): Record<string, { method: string; path: string }> }).getRoutes(),
  );
  return known.map(({ method, path }) => `${method} ${path}`);
}

test(`the table has every verb: ${HOW_TO}`, () => {
  expect(Object.keys(VERB_ACCESS).toSorted()).toEqual(Object.keys(VERBS).toSorted());
});

test(`the table has every route: ${HOW_TO}`, () => {
  expect(Object.keys(ROUTE_ACCESS).toSorted()).toEqual(ROUTES.toSorted());
});

test(`the tables have every command of the message extension: ${HOW_TO}`, () => {
  const { composeExtensions } = JSON.parse(readFileSync('manifest/manifest.json', 'utf8')) as Manifest;
  const commands = composeExtensions.flatMap((extension) => extension.commands.map(({ id }) => id)).toSorted();
  expect(Object.keys(QUERY_ACCESS).toSorted()).toEqual(commands);
  expect(Object.keys(MAY_QUERY).toSorted()).toEqual(commands);
});

describe.each(ONE)('what is Sara’s, on $name', (engine) => {
  const school = useSchool(engine, TAB_KEY, { RATE_PERSON: '0' });
  let ids: Record<string, string>;

  beforeEach(async () => {
    const sara = school.person('s004');
    await lives(school.person('m01'), sara);
    ids = await school.in(async ({ db }) => {
      const { id: student, tenant_id } = await db.selectFrom('people').selectAll().where('sourced_id', '=', 's004').executeTakeFirstOrThrow(); // prettier-ignore
      const former = await db.selectFrom('people').select('id').where('sourced_id', '=', 'm03').executeTakeFirstOrThrow();
      const period = { from_on: '2026-08-31', until_on: '2026-09-30' };
      await db.insertInto('guides').values({ tenant_id, student_id: student, mentor_id: former.id, ...period }).execute(); // prettier-ignore
      const first = async (table: 'entries' | 'agreements' | 'proposals' | 'conversations' | 'links' | 'reflections') =>
        (await db.selectFrom(table).select('id').where('student_id', '=', student).orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()).id; // prettier-ignore
      return {
        student,
        former: former.id,
        entry: await first('entries'),
        agreement: await first('agreements'),
        proposal: await first('proposals'),
        conversation: await first('conversations'),
        link: await first('links'),
        reflection: await first('reflections'),
      };
    });
  });
  afterEach(() =>
    school.in(({ db }) =>
      db
        .deleteFrom('guides')
        .where('mentor_id', '=', ids['former'] ?? '')
        .execute(),
    ),
  );

  /** Everything of Sara's, as it is kept. */
  const hers = () =>
    school.in(async (tx) => {
      const of = (table: 'entries') => tx.db.selectFrom(table).selectAll().where('student_id', '=', ids['student'] ?? '').orderBy('id').execute(); // prettier-ignore
      const tables = ['entries', 'agreements', 'proposals', 'conversations', 'links', 'reflections', 'grants', 'shares', 'answers', 'handovers', 'readings'] as const; // prettier-ignore
      const rows = await Promise.all(tables.map(async (table) => [table, await of(table as 'entries')] as const));
      return rows.map(([table, found]) => [table, found.map((row) => JSON.stringify(row, withoutNonce))]);
    });

  const personOf = (actor: Actor): Person => (actor === 'stranger' ? school.stranger() : school.person(WHO[actor]));
  const idOf = (actor: Actor) => (actor === 'stranger' ? Promise.resolve('nobody') : school.idOf(WHO[actor]));
  const envelope = (actor: Actor) => (actor === 'other-tenant' ? { conversation: { id: 'a:away', conversationType: 'personal', tenantId: '99999999-0000-4000-8000-000000000009' }, channelData: {} } : {}); // prettier-ignore
  const outside = (allowed: readonly Actor[]) => ACTORS.filter((actor) => actor !== 'owner' && !allowed.includes(actor));

  test('is out of reach of everybody by every verb that is not for them, with buttons that are rightly signed', async () => {
    const before = await hers();
    const { student, entry, agreement, proposal, conversation, link } = ids;
    const targets = [
      { subject: conversation, arg: student },
      { subject: proposal, arg: entry },
      { subject: agreement, arg: link },
    ];
    for (const [verb, allowed] of Object.entries(VERB_ACCESS)) {
      for (const actor of ACTORS.filter((each) => !allowed.includes(each))) {
        const person = personOf(actor);
        const holder = { tenantId: school.tenantId, personId: await idOf(actor) };
        for (const target of targets) {
          const data = { verb, rev: 1, ...target };
          const value = { action: { verb, data: { ...data, sig: signer?.sign(data, holder), said: 'x', told: 'x', what: 'x' } } };
          const sent = { type: 'invoke', name: 'adaptiveCard/action', value, ...envelope(actor) };
          const { status, body } = await person.posts(sent);
          expect([verb, actor, status]).toEqual([verb, actor, actor === 'other-tenant' ? 403 : 200]);
          // What is hers she may see in what she is told, whatever she pressed.
          const told = actor !== 'owner' && JSON.stringify(body ?? '').includes(CANARY);
          expect([verb, actor, told]).toEqual([verb, actor, false]);
        }
      }
      expect([verb, await hers()]).toEqual([verb, before]);
    }
    await school.settled();
    const chats = ACTORS.filter((actor) => !['owner', 'guide', 'other-tenant'].includes(actor)).map((actor) =>
      personOf(actor).messages(),
    );
    expect(chats.flat().filter(({ activity }) => JSON.stringify(activity).includes(CANARY))).toEqual([]);
  }, 300_000);

  test('is out of reach of everybody else by every route of the tab', async () => {
    const before = await hers();
    for (const actor of outside([])) if (actor !== 'other-tenant') await personOf(actor).installs();
    for (const [route, allowed] of Object.entries(ROUTE_ACCESS).filter(([each]) => each.includes('/api/tab/'))) {
      const [method = '', path = ''] = route.split(' ');
      for (const actor of outside(allowed)) {
        const bent = actor === 'other-tenant' ? { claims: { tid: '99999999-0000-4000-8000-000000000009' } } : {};
        for (const id of [ids['entry'], ids['student']]) {
          const to = path
            .replace('/api/tab/', '')
            .replace(':id', id ?? '')
            .replaceAll(/:\w+/gu, '2026-09');
          const body = method === 'PUT' ? { rev: 1, text: 'x', to: 'done', people: [] } : undefined;
          const { status, view } = await tabOf(school, personOf(actor), bent).call(method, to, body);
          expect([route, actor, status < 500, JSON.stringify(view).includes(CANARY)]).toEqual([route, actor, true, false]);
        }
      }
      expect([route, await hers()]).toEqual([route, before]);
    }
  }, 300_000);

  test('is out of reach of everybody by every query of the message extension, which mentors alone may ask', async () => {
    const before = await hers();
    for (const actor of ACTORS.filter((each) => each !== 'stranger' && each !== 'other-tenant')) await personOf(actor).installs();
    for (const commandId of Object.keys(QUERY_ACCESS)) {
      for (const actor of ACTORS) {
        for (const text of ['', CANARY, 'Sara', ids['entry']]) {
          const value = { commandId, parameters: [{ name: 'query', value: text }], queryOptions: { skip: 0, count: 25 } };
          const { status, body } = await personOf(actor).posts({
            type: 'invoke',
            name: 'composeExtension/query',
            value,
            ...envelope(actor),
          });
          expect([commandId, actor, status]).toEqual([commandId, actor, actor === 'other-tenant' ? 403 : 200]);
          expect([actor, JSON.stringify(body ?? '').includes(CANARY)]).toEqual([actor, false]);
          const given = (body as { composeExtension?: { type?: string; attachments?: unknown[] } } | null)?.composeExtension;
          if (text === '')
            expect([actor, given?.type === 'result']).toEqual([actor, MAY_QUERY[commandId]?.includes(actor) ?? false]);
        }
      }
    }
    expect(await hers()).toEqual(before);
  });

  test('is what Sara herself sees', async () => {
    expect(JSON.stringify(await school.in((tx) => opened(tx, 'entries.body')))).toContain(CANARY);
    const { status, view } = await tabOf(school, school.person('s004')).open();
    expect([status, JSON.stringify(view).includes(CANARY)]).toEqual([200, true]);
  });
});

/** Sealed bytes as they are, in a short form. */
function withoutNonce(_name: string, value: unknown): unknown {
  return value instanceof Uint8Array ? `${keyIdOf(value)}:${Buffer.from(value).toString('base64')}` : value;
}
