import { afterEach, beforeEach, expect, test } from 'vitest';
import { stage, TENANT, type Stage } from './echo-bot.ts';

let open: Stage;
beforeEach(async () => {
  open = await stage();
});
afterEach(() => open.close());

const at = (chat: string, rest = ''): string => `v3/conversations/${encodeURIComponent(chat)}${rest}`;

test('a proactive message: a conversation by Entra object id, always the same one', async () => {
  const sara = await open.as('s-01');
  const asked = { isGroup: false, bot: { id: '28:lemniscaat' }, members: [{ id: sara.person.entraId }], tenantId: TENANT };

  const first = await open.connector('POST', 'v3/conversations', asked);
  const second = await open.connector('POST', 'v3/conversations', { ...asked, activity: { type: 'message', text: 'Dag Sara' } });

  expect(first).toEqual({ status: 201, body: { id: sara.person.chat, serviceUrl: open.url }, retryAfter: null });
  expect(second.body['id']).toBe(sara.person.chat);
  expect((await sara.messages()).map(({ id, text }) => [id, text])).toEqual([[second.body['activityId'], 'Dag Sara']]);
});

test('nobody is reached who has not installed the app, and nobody of another tenant', async () => {
  const sara = await open.as('s-01');
  await sara.install(false);
  const members = [{ aadObjectId: sara.person.entraId }];

  expect((await open.connector('POST', 'v3/conversations', { members })).status).toBe(403);
  expect((await open.connector('POST', at(sara.person.chat, '/activities'), { type: 'message', text: 'Dag' })).status).toBe(403);
  await sara.install(true);
  expect((await open.connector('POST', 'v3/conversations', { members, tenantId: 'other' })).status).toBe(400);
  expect((await open.connector('POST', 'v3/conversations', { members: [{ id: 'nobody' }] })).status).toBe(400);
  expect(await sara.messages()).toEqual([]);
});

test('a message is updated in place and deleted', async () => {
  const sara = await open.as('s-01');
  const { body } = await open.connector('POST', at(sara.person.chat, '/activities'), { type: 'message', text: 'een' });
  const path = at(sara.person.chat, `/activities/${String(body['id'])}`);

  expect(await open.connector('PUT', path, { type: 'message', text: 'twee' })).toEqual({ status: 200, body, retryAfter: null });
  expect((await sara.messages()).map(({ id, text }) => [id, text])).toEqual([[body['id'], 'twee']]);
  expect((await open.connector('DELETE', path)).status).toBe(200);
  expect(await sara.messages()).toEqual([]);
  expect((await open.connector('PUT', path, { type: 'message', text: 'drie' })).status).toBe(404);
});

test('an address that cannot be read gets 400', async () => {
  expect((await fetch(`${open.url}/`)).status).toBe(400);
});

test('a bot cannot change what a person said', async () => {
  const sara = await open.as('s-01');
  const { id } = await sara.say('van mij');

  const { status, body } = await open.connector('PUT', at(sara.person.chat, `/activities/${id}`), { type: 'message', text: 'x' });

  expect([status, body]).toEqual([
    403,
    { error: { code: 'BotNotMessageOwner', message: 'A bot can only change messages of its own' } },
  ]);
});

test('members, in one go, by page and by id', async () => {
  const sara = await open.as('s-01');
  const { teamsId, entraId, chat } = sara.person;
  const member = {
    id: teamsId,
    name: 'Sara Haddad',
    givenName: 'Sara',
    surname: 'Haddad',
    email: 'sara.haddad@demo.example',
    userPrincipalName: 'sara.haddad@demo.example',
    aadObjectId: entraId,
    objectId: entraId,
    tenantId: TENANT,
    userRole: 'user',
  };

  expect((await open.connector('GET', at(chat, '/members'))).body).toEqual([member]);
  expect((await open.connector('GET', at(chat, '/pagedmembers?pageSize=1'))).body).toEqual({ members: [member] });
  expect((await open.connector('GET', at(chat, '/pagedmembers?continuationToken=1'))).body).toEqual({ members: [] });
  expect((await open.connector('GET', at(chat, `/members/${teamsId}`))).body).toEqual(member);
  expect((await open.connector('GET', at(chat, `/members/${entraId}`))).body).toEqual(member);
  expect((await open.connector('GET', at(chat, '/members/nobody'))).status).toBe(404);
  expect((await open.connector('GET', at('a:none', '/members'))).status).toBe(404);
});

test('more than 100 KB in UTF-16 is too much', async () => {
  const sara = await open.as('s-01');
  const path = at(sara.person.chat, '/activities');

  expect((await open.connector('POST', path, { type: 'message', text: 'a'.repeat(51_150) })).status).toBe(201);
  const { status, body } = await open.connector('POST', path, { type: 'message', text: 'a'.repeat(51_200) });

  expect([status, body['error']]).toEqual([
    413,
    { code: 'MessageSizeTooBig', message: 'The message is larger than 100 KB in UTF-16' },
  ]);
});

test('failures on request, used up one by one', async () => {
  const sara = await open.as('s-01');
  const path = at(sara.person.chat, '/activities');
  const send = () => open.connector('POST', path, { type: 'message', text: 'Dag' });

  await open.connector('POST', 'local/faults', { status: 429, retryAfter: 2, times: 2, method: 'POST', path: '/activities$' });
  await open.connector('POST', 'local/faults', { status: 502, after: true });

  expect((await open.connector('GET', 'local/faults')).body).toEqual([
    { status: 429, retryAfter: 2, times: 2, method: 'POST', path: '/activities$', after: false },
    { status: 502, times: 1, after: true },
  ]);
  expect(await send()).toEqual(expect.objectContaining({ status: 429, retryAfter: '2' }));
  expect((await send()).status).toBe(429);
  expect(await sara.messages()).toEqual([]);
  expect((await send()).status).toBe(502);
  expect((await sara.messages()).map(({ text }) => text)).toEqual(['Dag']);
  expect((await send()).status).toBe(201);
});

test('what is no activity is refused with the reason', async () => {
  const sara = await open.as('s-01');
  const post = (init: RequestInit) => fetch(new URL(at(sara.person.chat, '/activities'), open.url), { method: 'POST', ...init });
  const json = { 'content-type': 'application/json' };

  expect((await post({ body: '{}', headers: json })).status).toBe(400);
  expect((await post({ body: '{', headers: json })).status).toBe(400);
  expect((await post({ body: 'type=message', headers: { 'content-type': 'application/x-www-form-urlencoded' } })).status).toBe(
    415,
  );
  expect((await post({ body: '{}', headers: { ...json, origin: 'https://elsewhere.example' } })).status).toBe(403);
  expect((await open.connector('GET', 'v3/nothing')).status).toBe(404);
});
