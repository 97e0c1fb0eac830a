import { describe, expect, test } from 'vitest';
import { parseActivity, tenantOf } from '../../src/teams/activity.ts';
import { deed, EXECUTE, MESSAGE, read, TENANT } from './activities.ts';

describe('a message', () => {
  test('is what somebody said, in which chat and to whom', () => {
    expect(read(MESSAGE)).toEqual({
      tenantId: TENANT,
      key: 'msteams|message||1700000000001',
      chat: {
        id: 'a:noor',
        kind: 'personal',
        channel: 'msteams',
        serviceUrl: 'https://smba.trafficmanager.net/emea/',
        bot: { id: '28:bot', name: 'Lemniscaat' },
        locale: 'nl-NL',
      },
      from: { id: '29:noor', entraId: 'entra-noor' },
      deed: { type: 'said', text: 'volgende', attachments: 0 },
    });
  });

  const mention = (text: string, id = '28:bot') => ({ type: 'mention', text, mentioned: { id, name: 'x' } });

  test('is left as it stands when it is longer than anybody types, and looks at the first mentions alone', () => {
    const [long, own] = [`<at>x</at>${'a'.repeat(16_000)}`, mention('volgende')];
    expect(deed(MESSAGE, { text: long, entities: [own] })).toMatchObject({ text: long });
    const others = Array.from({ length: 50 }, () => mention('x', '29:sara'));
    expect(deed(MESSAGE, { text: 'volgende', entities: [...others.slice(1), own] })).toMatchObject({ text: '' });
    expect(deed(MESSAGE, { text: 'volgende', entities: [...others, own] })).toMatchObject({ text: 'volgende' });
  });

  test.each([
    ['<at>Lemniscaat</at> volgende\n', [mention('<at>Lemniscaat</at>')], 'volgende'],
    [
      '<at>Lemniscaat</at>\u00A0gesprek met <at>Sara El Idrissi</at>',
      [mention('<at>Lemniscaat</at>'), mention('<at>Sara El Idrissi</at>', '29:sara')],
      'gesprek met Sara El Idrissi',
    ],
    ['volgende, <at>Lemniscaat</at>', [{ type: 'clientInfo', locale: 'nl-NL' }, mention('<at>Lemniscaat</at>')], 'volgende,'],
    ['<at id="0">Lemniscaat</at> volgende', [mention('<at id="0">Lemniscaat</at>')], 'volgende'],
    ['<at>Lemniscaat</at>', [mention('<at>Lemniscaat</at>')], ''],
    ['volgende  week', [], 'volgende  week'],
    ['ik liep <at de hoek', ['no entity'], 'ik liep <at de hoek'],
  ])('in a chat with others is what is said to the bot: %j', (text, entities, said) => {
    expect(deed(MESSAGE, { text, entities })).toEqual({ type: 'said', text: said, attachments: 0 });
  });

  test('may be without text, with files', () => {
    const files = [{ contentType: 'image/png', contentUrl: 'https://example.org/a.png' }, { name: 'no type' }];
    expect(deed(MESSAGE, { text: undefined })).toEqual({ type: 'said', text: '', attachments: 0 });
    expect(deed(MESSAGE, { text: null, attachments: files })).toEqual({ type: 'said', text: '', attachments: 2 });
  });

  test('that is formatted comes twice, as text and as HTML: the second is no file', () => {
    const html = { contentType: 'text/html', content: '<div>volgende</div>' };
    expect(deed(MESSAGE, { attachments: [html] })).toEqual({ type: 'said', text: 'volgende', attachments: 0 });
    expect(deed(MESSAGE, { attachments: [html, { contentType: 'image/*' }] })).toMatchObject({ attachments: 1 });
  });

  test.each([{ text: 'volgende' }, { verb: 'next' }, ['next'], 'next', 7, true, null])(
    'with the value %j is what was typed',
    (value) => {
      expect(deed(MESSAGE, { value })).toEqual({ type: 'said', text: 'volgende', attachments: 0 });
    },
  );
});

describe('a chat', () => {
  const chat = (changes: Record<string, unknown>) => {
    const incoming = read(MESSAGE, changes);
    return typeof incoming === 'object' ? incoming.chat : incoming;
  };

  test('is known without the thread of one message', () => {
    const conversation = { id: '19:abc@thread.tacv2;messageid=1700000000000', conversationType: 'channel', isGroup: true };
    expect(chat({ conversation })).toMatchObject({ id: '19:abc@thread.tacv2', kind: 'group' });
  });

  test.each([
    [{ id: 'a', conversationType: 'personal' }, 'personal'],
    [{ id: 'a', conversationType: 'groupChat' }, 'group'],
    [{ id: 'a', conversationType: 'channel' }, 'group'],
    [{ id: 'a', isGroup: true }, 'group'],
    [{ id: 'a', isGroup: false }, 'personal'],
    [{ id: 'a', isGroup: null, conversationType: null }, 'personal'],
    [{ id: 'a' }, 'personal'],
  ])('%j is %s', (conversation, kind) => expect(chat({ conversation })).toMatchObject({ kind }));

  test('may lack names and a language', () => {
    expect(chat({ recipient: { id: '28:bot' }, locale: undefined })).toMatchObject({ bot: { id: '28:bot' }, locale: '' });
    expect(chat({ recipient: { id: '28:bot', name: '' } })).toMatchObject({ bot: { id: '28:bot' } });
  });
});

describe('an activity', () => {
  const keyOf = (activity: Record<string, unknown>, changes: Record<string, unknown>) => {
    const incoming = read(activity, changes);
    return typeof incoming === 'object' ? incoming.key : incoming;
  };

  test('without an id cannot be recognised when it comes again, so each is a new one', () => {
    const unnamed = [undefined, null, ''].map((id) => keyOf(MESSAGE, { id }));
    expect(unnamed).toEqual(['msteams|message||fallback', 'msteams|message||fallback', 'msteams|message||fallback']);
  });

  test('of another kind with the same id is another one', () => {
    expect(keyOf(EXECUTE, { id: '1' })).toBe('msteams|invoke|adaptiveCard/action|1');
    expect(keyOf({ ...MESSAGE, type: 'installationUpdate' }, { id: '1', action: 'add' })).toBe(
      'msteams|installationUpdate|add|1',
    );
    expect(keyOf(MESSAGE, { id: '1' })).toBe('msteams|message||1');
  });

  test('may say null for what it does not have', () => {
    const nothing = {
      id: null,
      name: null,
      action: null,
      value: null,
      locale: null,
      replyToId: null,
      timestamp: null,
      attachments: null,
      membersAdded: null,
      channelData: null,
      from: { id: '29:noor', name: null, aadObjectId: null },
      recipient: { id: '28:bot', name: null },
      conversation: { id: 'a:noor', conversationType: null, isGroup: null, tenantId: null },
    };
    expect(read(MESSAGE, nothing)).toMatchObject({ key: 'msteams|message||fallback', from: { id: '29:noor', entraId: null } });
  });

  test('has a tenant, wherever the channel put it', () => {
    const tenant = (changes: Record<string, unknown>) => tenantOf(parseActivity({ ...MESSAGE, ...changes }) ?? failed());
    expect(tenant({})).toBe(TENANT);
    expect(tenant({ channelData: undefined })).toBe(TENANT);
    expect(tenant({ conversation: { id: 'a' } })).toBe(TENANT);
    expect(tenant({ conversation: { id: 'a', tenantId: '' } })).toBe(TENANT);
    expect(tenant({ conversation: { id: 'a', tenantId: 'mine' } })).toBe('mine');
    expect(tenant({ conversation: { id: 'a' }, channelData: null })).toBeUndefined();
    expect(tenant({ conversation: { id: 'a' }, channelData: 'data of another channel' })).toBeUndefined();
    expect(tenant({ conversation: { id: 'a' }, channelData: { tenant: { id: '' } } })).toBeUndefined();
    expect(tenant({ conversation: { id: 'a' }, channelData: { tenant: { id: 7 } } })).toBeUndefined();
  });
});

describe('the app', () => {
  const update = { ...MESSAGE, type: 'installationUpdate', text: undefined };
  const members = { ...MESSAGE, type: 'conversationUpdate', text: undefined };

  test.each([
    ['add', 'installed'],
    ['add-upgrade', 'installed'],
    [undefined, 'installed'],
    ['remove', 'removed'],
    ['remove-upgrade', 'removed'],
  ])('with the action %j is %s', (action, type) => expect(deed(update, { action })).toEqual({ type }));

  test('is installed when the bot itself joins, not when somebody else does', () => {
    expect(deed(members, { membersAdded: [{ id: '29:noor' }, { id: '28:bot', name: null }] })).toEqual({ type: 'installed' });
    expect(deed(members, { membersAdded: [{ id: '29:noor' }, {}] })).toBe('ignored');
    expect(deed(members, { membersAdded: [] })).toBe('ignored');
    expect(deed(members, { membersRemoved: [{ id: '28:bot' }] })).toBe('ignored');
  });

  test.each(['typing', 'messageReaction', 'messageUpdate', 'event', 'endOfConversation', 'Message'])(
    'does nothing with %s',
    (type) => {
      expect(deed(MESSAGE, { type })).toBe('ignored');
    },
  );
});

describe('a button', () => {
  test.each([
    ['verb', 'v'.repeat(301)],
    ['verb', 'next\0'],
    ['subject', '語'.repeat(101)],
    ['rev', '1\uD83D'],
    ['arg', '\0'],
  ])('with a %s that no card of ours carries counts for nothing: %j', (name, value) => {
    const data = { verb: 'next', subject: 'a', [name]: value };
    expect(deed({ ...EXECUTE, value: { action: { verb: data.verb, data } } })).toBe('malformed-action');
    expect(deed(MESSAGE, { text: null, value: data })).toBe('malformed-action');
  });

  test('with more fields than a card has counts for nothing', () => {
    const data = Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`field-${at}`, 1]));
    expect(deed({ ...EXECUTE, value: { action: { verb: 'next', data } } })).toBe('malformed-action');
    expect(deed(MESSAGE, { text: null, value: { verb: 'next', ...data } })).toBe('malformed-action');
  });

  test('may come with long words in its fields', () => {
    const action = { verb: 'note', data: { subject: 'a', said: 'trots '.repeat(700) } };
    expect(deed({ ...EXECUTE, value: { action } })).toMatchObject({ type: 'pressed', verb: 'note' });
  });
});

describe('what is no activity', () => {
  test.each([undefined, null, '', 'volgende', 7, true, [], [MESSAGE], {}])('%j', (body) =>
    expect(parseActivity(body)).toBeUndefined(),
  );

  const needed = ['type', 'channelId', 'serviceUrl', 'from', 'recipient', 'conversation'];
  test.each(needed)('one without %s', (name) => {
    expect(parseActivity({ ...MESSAGE, [name]: undefined })).toBeUndefined();
    expect(parseActivity({ ...MESSAGE, [name]: null })).toBeUndefined();
    expect(parseActivity({ ...MESSAGE, [name]: '' })).toBeUndefined();
    expect(parseActivity({ ...MESSAGE, [name]: {} })).toBeUndefined();
  });

  test.each([
    ['text', { a: 1 }],
    ['text', 7],
    ['id', 7],
    ['id', 'a'.repeat(501)],
    ['serviceUrl', 'nowhere'],
    ['serviceUrl', 'ftp://127.0.0.1/'],
    ['attachments', 'photo'],
    ['attachments', [7]],
    ['membersAdded', { id: '28:bot' }],
    ['conversation', { id: 'a'.repeat(1001) }],
    ['conversation', { id: '' }],
    ['conversation', { id: '語'.repeat(400) }],
    ['conversation', { id: 'a:\0' }],
    ['conversation', { id: 'a:\uD83D' }],
    ['id', 'a\0'],
    ['id', '\uDC00'],
    ['from', { id: '29:\0' }],
    ['from', { id: '29:noor', aadObjectId: '\0' }],
    ['locale', 'nl\0'],
    ['from', { id: '' }],
  ])('one with a %s of %j', (name, value) => expect(parseActivity({ ...MESSAGE, [name]: value })).toBeUndefined());
});

function failed(): never {
  throw new Error('The activity of this test has not the shape of one');
}

describe('a list that is longer than any channel makes one', () => {
  test.each([
    ['attachments', 'contentType', false],
    ['membersAdded', 'id', false],
    ['entities', 'type', true],
  ])('is counted before anything in it is looked at: %s', (field, name, isActivity) => {
    let looked = 0;
    const each = Object.defineProperty({}, name, { enumerable: true, get: () => (looked += 1) });
    const parsed = parseActivity({ ...MESSAGE, [field]: Array.from({ length: 1_001 }, () => each) });
    expect([parsed !== undefined, looked]).toEqual([isActivity, 0]);
    expect(parseActivity({ ...MESSAGE, [field]: Array.from({ length: 1_000 }, () => ({})) })).toBeDefined();
  });
});
