import { describe, expect, test } from 'vitest';
import { ENGINES } from '../store/engines.ts';
import { notesIn, turnsIn } from './kept.ts';
import { useSchool } from './school.ts';
import { begins, CLOSING, closes } from './talk.ts';

describe.each(ENGINES)('the same thing twice, on $name', (engine) => {
  const school = useSchool(engine);

  const twice: readonly (readonly [string, (press: (id?: string) => Promise<unknown>) => Promise<unknown>])[] = [
    ['a double click: at once, each an activity of its own', (press) => Promise.all([press(), press()])],
    ['one after the other, each an activity of its own', async (press) => [await press(), await press()]],
    ['the same activity delivered twice', async (press) => [await press('same'), await press('same')]],
    ['the same activity ten times at once', (press) => Promise.all(Array.from({ length: 10 }, () => press('same')))],
  ];

  test.each(twice)('“next” by %s goes one phase on', async (_how, repeat) => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    const on = karin.card('next');
    const before = await turnsIn(school);
    const answers = (await repeat((id) => karin.pressesOnly('next', {}, { on, ...(id ? { id } : {}) }))) as {
      status: number;
      body: unknown;
    }[];
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(answers[0]?.status).toBe(200);
    await school.settled();
    expect(await turnsIn(school)).toBe(before + 1);
    expect(JSON.stringify(karin.card('next').card)).toContain('"phase":"reflect"');
  });

  test.each(twice)('“send” and “confirm” by %s enter the passport once', async (_how, repeat) => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await begins(karin, 'Sara');
    await karin.presses('wrap-up');
    const form = karin.card('send');
    await repeat((id) => karin.pressesOnly('send', CLOSING, { on: form, ...(id ? { id } : {}) }));
    await school.settled();
    expect(sara.kinds()).toEqual(['message', 'confirmation']);
    const asked = sara.card('confirm');
    await repeat((id) => sara.pressesOnly('confirm', { sharing: 'all' }, { on: asked, ...(id ? { id: `${id}-2` } : {}) }));
    await school.settled();
    expect(await school.count('proposals', 'entries', 'agreements', 'grants')).toEqual({
      proposals: 1,
      entries: 4,
      agreements: 1,
      grants: 5,
    });
    expect(
      await school.in(({ db }) => db.selectFrom('facts').select('kind').where('kind', '=', 'agreement.confirmed').execute()),
    ).toHaveLength(1);
    expect(sara.kinds()).toEqual(['message', 'card']);
  });

  test.each(twice)('a student chosen by %s begins one conversation, whose card stands there once', async (_how, repeat) => {
    const karin = school.person('m01');
    const sara = school.person('s004');
    await sara.installs();
    await closes(karin, 'Sara');
    await sara.presses('confirm', { sharing: 'all' });
    await karin.says('gesprek met');
    const on = karin.card('choose');
    const arg = await school.idOf('s004');
    await repeat((id) => karin.pressesOnly('choose', {}, { on, arg, ...(id ? { id } : {}) }));
    await school.settled();
    expect(await school.count('conversations', 'readings')).toEqual({ conversations: 2, readings: 1 });
    expect(karin.kinds().filter((kind) => kind === 'preparation')).toEqual(['preparation']);
  });

  test('typed words that come again with the same id are noted once, also ten times at once', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    const shown = karin.messages().length;
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => karin.posts({ type: 'message', text: 'Zij werd rustig', id: 'words' })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
    await karin.says('Zij werd rustig', { id: 'words' });
    expect(await notesIn(school)).toEqual(['Zij werd rustig']);
    expect(karin.messages().length).toBe(shown + 1);
  });

  test('a first contact ten times at once is welcomed once', async () => {
    const karin = school.person('m01');
    const install = { type: 'installationUpdate', action: 'add', id: 'install' };
    const joined = { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }], id: 'joined' };
    const answers = await Promise.all(Array.from({ length: 10 }, (_, at) => karin.posts(at % 2 === 0 ? install : joined)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
    await school.settled();
    expect(karin.kinds()).toEqual(['message']);
    expect(await school.count('chats')).toEqual({ chats: 1 });
  });

  test('a student who confirms while the mentor takes it back: one of both happens, wholly', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    for (let round = 0; round < 6; round += 1) {
      await closes(karin, 'Sara');
      const before = await school.count('agreements', 'entries');
      const answers = await Promise.all(
        round % 2 === 0
          ? [sara.pressesOnly('confirm'), karin.pressesOnly('withdraw-proposal')]
          : [karin.pressesOnly('withdraw-proposal'), sara.pressesOnly('confirm')],
      );
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      await school.settled();
      const after = await school.count('agreements', 'entries');
      const { state } = await school.in(({ db }) =>
        db
          .selectFrom('proposals')
          .select('state')
          .orderBy('created_at', 'desc')
          .orderBy('id', 'desc')
          .limit(1)
          .executeTakeFirstOrThrow(),
      );
      const conversation = await school.in(({ db }) =>
        db.selectFrom('conversations').select('state').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow(),
      );
      const added = { agreements: after.agreements - before.agreements, entries: after.entries - before.entries };
      expect({ state, added, conversation: conversation.state }).toEqual(
        state === 'answered'
          ? { state: 'answered', added: { agreements: 1, entries: 4 }, conversation: 'ended' }
          : { state: 'withdrawn', added: { agreements: 0, entries: 0 }, conversation: 'under-way' },
      );
      if (state === 'withdrawn') {
        await karin.says('stop');
        await karin.says('ja');
      }
    }
  });
});
