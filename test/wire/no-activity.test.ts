import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { ONE } from './engines.ts';
import { notesIn, turnsIn } from './kept.ts';
import { cardIn, postJson } from './http.ts';
import { useSchool } from './school.ts';
import { begins } from './talk.ts';

describe.each(ONE)('what is no activity, on $name', (engine) => {
  const school = useSchool(engine);

  const message = { type: 'message', text: 'help' };
  const raw = (headers: Record<string, string>, body: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const sent = request(`${school.bot().url}/api/messages`, { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      sent.on('error', reject);
      sent.end(body);
    });
  const json = { 'content-type': 'application/json' };

  test.each([
    ['malformed JSON', 400, () => raw(json, '{"type":"message"')],
    ['an empty body', 400, () => raw(json, '')],
    ['null', 400, () => raw(json, 'null')],
    ['a list', 400, () => raw(json, '[]')],
    ['an object that is no activity', 400, () => raw(json, '{}')],
    ['a form post', 415, () => raw({ 'content-type': 'application/x-www-form-urlencoded' }, 'type=message&text=help')],
    [
      'an upload',
      415,
      () =>
        raw(
          { 'content-type': 'multipart/form-data; boundary=x' },
          '--x\r\ncontent-disposition: form-data; name="type"\r\n\r\nmessage\r\n--x--\r\n',
        ),
    ],
    ['no content type', 415, () => raw({}, '{}')],
    ['a body that is too large', 413, () => raw(json, JSON.stringify({ ...message, text: 'a'.repeat(300_000) }))],
  ])('%s gets a status of its own', async (_what, status, post) => {
    expect(await post()).toBe(status);
    expect(await school.count('chats', 'ledger')).toEqual({ chats: 0, ledger: 0 });
  });

  test.each([
    ['an unknown invoke', 501, { type: 'invoke', name: 'task/fetch', value: {} }],
    ['an invoke without a name', 501, { type: 'invoke' }],
    ['a card action without a value', 400, { type: 'invoke', name: 'adaptiveCard/action' }],
    ['a card action without an action', 400, { type: 'invoke', name: 'adaptiveCard/action', value: {} }],
    [
      'a card action without a verb',
      400,
      { type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute' } } },
    ],
    [
      'a card action with data of another kind',
      400,
      { type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: 'next', data: ['next'] } } },
    ],
    ['a reaction', 200, { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
    ['typing', 200, { type: 'typing' }],
    ['somebody else who joined', 200, { type: 'conversationUpdate', membersAdded: [{ id: '29:other' }] }],
  ])('%s gets %i, and nothing is written', async (_what, status, activity) => {
    const karin = school.person('m01');
    expect((await karin.posts(activity)).status).toBe(status);
    expect(await school.count('chats', 'ledger', 'outbox')).toEqual({ chats: 0, ledger: 0, outbox: 0 });
  });

  test('an activity that wants its answer sent elsewhere than to this machine is refused', async () => {
    const karin = school.person('m01');
    expect((await karin.posts({ ...message, serviceUrl: 'https://evil.example/' })).status).toBe(401);
    expect((await karin.posts({ ...message, serviceUrl: 'no url' })).status).toBe(400);
    expect((await postJson(school.bot().url, { ...karin.envelope(), ...message, from: undefined })).status).toBe(400);
  });

  test('a verb that nobody knows is said to be unknown', async () => {
    const karin = school.person('m01');
    for (const verb of ['fly', 'constructor', '__proto__']) {
      const answer = await karin.posts({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data: {} } },
      });
      expect(answer.status).toBe(200);
      expect(JSON.stringify(cardIn(answer.body))).toContain(karin.wordsOf('chat:unknownButton'));
    }
  });

  test('a field that is too long is said to be so, and the talk stands where it stood', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    const before = await turnsIn(school);
    await karin.presses('note', { said: 'a'.repeat(4_001) });
    await karin.hears('chat:fieldTooLong');
    expect([await notesIn(school), await turnsIn(school)]).toEqual([[], before]);
    await karin.sees('guide', 'text');
  });
});
