import { afterEach, describe, expect, test } from 'vitest';
import type { Person } from './person.ts';
import { ONE } from './engines.ts';
import { useSchool } from './school.ts';

type Listed = {
  contentType: string;
  content: { lang: string; body: unknown };
  preview: { content: { title: string; text: string } };
};

describe.each(ONE)('questions from any chat, on $name', (engine) => {
  const school = useSchool(engine);
  const elsewhere = {
    conversation: { id: '19:somewhere', conversationType: 'groupChat', isGroup: true, tenantId: school.tenantId },
  };

  /** What a person's Teams gets for what they type into the search box of a chat that the bot is not in. */
  async function looksFor(person: Person, text: string, more: Record<string, unknown> = {}) {
    const value = {
      commandId: 'searchQuestions',
      parameters: [{ name: 'query', value: text }],
      queryOptions: { skip: 0, count: 25 },
    };
    const { status, body } = await person.posts({ type: 'invoke', name: 'composeExtension/query', value, ...elsewhere, ...more });
    const {
      type,
      text: said,
      attachments,
    } = ((body as { composeExtension?: object } | null)?.composeExtension ?? {}) as {
      type?: string;
      text?: string;
      attachments?: Listed[];
    };
    return { status, type, said, attachments: attachments ?? [], body };
  }

  /** Known to the bot before: its Entra account is bound, as after a first message. */
  async function known(sourcedId: string, locale?: 'nl-NL' | 'en-GB'): Promise<Person> {
    const person = school.person(sourcedId, locale);
    await person.installs();
    return person;
  }

  afterEach(() => school.settled());

  test('a mentor gets a list with previews, each with the card that goes into the message', async () => {
    const karin = await known('m01');
    const { status, type, attachments } = await looksFor(karin, 'wat gebeurde er precies');
    expect([status, type, attachments[0]?.contentType]).toEqual([200, 'result', 'application/vnd.microsoft.card.adaptive']);
    expect(attachments[0]?.preview.content.text).toBe(karin.wordsOf('common:phase.look-back'));
    expect(JSON.stringify(attachments[0]?.content.body)).toContain(attachments[0]?.preview.content.title);
    expect(JSON.stringify(attachments)).not.toMatch(/Action\.|refresh/u);
  });

  test('in the mentor’s own language, whatever the chat', async () => {
    const karin = await known('m01', 'en-GB');
    const { attachments } = await looksFor(karin, 'netwerken');
    expect(attachments[0]?.content.lang).toBe('en');
  });

  test('before anything is typed every question is there, page by page', async () => {
    const karin = await known('m01');
    const first = await looksFor(karin, '');
    const initial = {
      commandId: 'searchQuestions',
      parameters: [{ name: 'initialRun', value: 'true' }],
      queryOptions: { skip: 0, count: 500 },
    };
    expect((await looksFor(karin, '', { value: initial })).attachments).toEqual(first.attachments);
    const second = { commandId: 'searchQuestions', parameters: [], queryOptions: { skip: 25, count: 25 } };
    const rest = await looksFor(karin, '', { value: second });
    expect([first.attachments.length, rest.attachments.length > 0, rest.type]).toEqual([25, true, 'result']);
    expect(
      rest.attachments.filter((each) =>
        first.attachments.some((other) => other.preview.content.title === each.preview.content.title),
      ),
    ).toEqual([]);
    const past = await looksFor(karin, '', { value: { commandId: 'searchQuestions', queryOptions: { skip: 1_000 } } });
    expect([past.type, past.attachments]).toEqual(['result', []]);
  });

  test('nothing found is said in a sentence', async () => {
    const karin = await known('m01');
    expect(await looksFor(karin, 'zzzz')).toMatchObject({ status: 200, type: 'message', said: karin.wordsOf('search:nothing') });
  });

  test('a student and a coordinator are told that it is for mentors; a stranger, where to ask', async () => {
    for (const sourcedId of ['s004', 'c01']) {
      const person = await known(sourcedId);
      expect(await looksFor(person, 'trots')).toMatchObject({ type: 'message', said: person.wordsOf('search:mentorsOnly') });
    }
    const stranger = school.stranger();
    expect(await looksFor(stranger, 'trots')).toMatchObject({ type: 'message', said: stranger.wordsOf('chat:stranger') });
  });

  test('a mentor who never spoke with the bot is looked up in the chat', async () => {
    expect((await looksFor(school.person('m02'), '')).type).toBe('result');
  });

  test('another tenant gets 403', async () => {
    const karin = await known('m01');
    const conversation = { id: '19:x', tenantId: '99999999-0000-4000-8000-000000000001' };
    const { status, body } = await looksFor(karin, 'trots', {
      conversation,
      channelData: { tenant: { id: conversation.tenantId } },
    });
    expect([status, body]).toEqual([403, { error: { code: 'tenant-not-allowed' } }]);
  });

  test.each([
    ['no query', undefined],
    ['another command', { commandId: 'other', parameters: [] }],
    ['parameters of another shape', { commandId: 'searchQuestions', parameters: 'x' }],
    ['a page before the first', { commandId: 'searchQuestions', queryOptions: { skip: -1 } }],
  ])('%s gets 400', async (_what, value) => {
    const { status, body } = await looksFor(school.person('m01'), '', { value });
    expect([status, body]).toEqual([400, { error: { code: 'malformed-query' } }]);
  });

  test('a word that is no text counts as none', async () => {
    const karin = await known('m01');
    const value = { commandId: 'searchQuestions', parameters: [{ name: 'query', value: { $ne: 1 } }] };
    expect((await looksFor(karin, '', { value })).attachments).toHaveLength(25);
  });

  test('looking leaves no trace, and a found question in the bot’s own chat is not answered', async () => {
    const karin = await known('m01');
    const before = await school.count('chats', 'ledger', 'outbox', 'facts');
    const { attachments } = await looksFor(karin, 'trots op een moment');
    const { contentType, content } = attachments[0] ?? { contentType: '', content: {} };
    expect((await karin.posts({ type: 'message', text: '', attachments: [{ contentType, content }] })).status).toBe(200);
    expect(await school.count('chats', 'ledger', 'outbox', 'facts')).toEqual(before);
  });
});
