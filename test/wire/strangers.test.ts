import { describe, expect, test } from 'vitest';
import { ONE } from './engines.ts';
import { turnsIn } from './kept.ts';
import { useSchool } from './school.ts';
import { begins } from './talk.ts';

describe.each(ONE)('who does not belong, on $name', (engine) => {
  const school = useSchool(engine);

  test('a person who is not in the roster is told where to ask, whatever they do', async () => {
    const nobody = school.stranger();
    await nobody.installs();
    await nobody.hears('chat:stranger');
    await nobody.says('gesprek met Sara');
    await nobody.hears('chat:stranger');
    const karin = school.person('m01');
    await karin.says('gesprek met Sara');
    const answer = await nobody.presses('begin', {}, { on: karin.card('begin') });
    expect(answer.text).toContain(nobody.wordsOf('chat:stranger'));
    expect(await school.count('conversations')).toEqual({ conversations: 1 });
  });

  test('another tenant gets 403 and leaves no trace', async () => {
    const karin = school.person('m01');
    const tenantId = '99999999-0000-4000-8000-000000000001';
    const elsewhere = {
      conversation: { id: karin.known.chatId, conversationType: 'personal', tenantId },
      channelData: { tenant: { id: tenantId } },
    };
    expect(await karin.posts({ type: 'message', text: 'gesprek met Sara', ...elsewhere })).toEqual({
      status: 403,
      body: { error: { code: 'tenant-not-allowed' } },
    });
    expect(await school.count('chats', 'ledger', 'outbox')).toEqual({ chats: 0, ledger: 0, outbox: 0 });
  });

  test('in a group chat nothing personal is said, and nothing is done', async () => {
    const karin = school.person('m01');
    const group = { conversation: { id: '19:group', conversationType: 'groupChat', isGroup: true, tenantId: school.tenantId } };
    expect((await karin.posts({ type: 'message', text: 'paspoort', ...group })).status).toBe(200);
    await school.settled();
    const [sent, ...more] = school.connector().messages('19:group');
    expect([sent?.activity['text'], more]).toEqual([karin.wordsOf('chat:privateOnly'), []]);
    expect(await school.count('conversations')).toEqual({ conversations: 0 });
  });

  test('a coordinator and a student cannot hold a conversation, nor press a mentor’s card', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    const seen = karin.card('next');
    const before = await turnsIn(school);
    for (const other of [school.person('c01'), school.person('s004'), school.person('m02')]) {
      const answer = await other.presses('next', {}, { on: seen });
      expect(answer.text).toContain(other.wordsOf('chat:notThisCard'));
      expect(answer.text).not.toContain('Sara');
    }
    await school.person('s004').says('gesprek met Roos');
    await school.person('s004').hears('chat:mentorBegins');
    expect([await turnsIn(school), await school.count('conversations')]).toEqual([before, { conversations: 1 }]);
  });
});
