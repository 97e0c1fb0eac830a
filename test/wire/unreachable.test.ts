import { describe, expect, test } from 'vitest';
import { ENGINES } from '../store/engines.ts';
import { verbsOf } from './cards.ts';
import { useSchool } from './school.ts';
import { CLOSING, closes } from './talk.ts';
import { takesOut } from './passports.ts';

describe.each(ENGINES)('a student who cannot be reached, on $name', (engine) => {
  const school = useSchool(engine);
  /** What can be done about the closing; when to speak again can be planned from any. */
  const answering = (mentor: ReturnType<typeof school.person>) =>
    verbsOf(mentor.card().card).filter((verb) => verb !== 'plan-next');
  const seenByMentor = async (mentor: ReturnType<typeof school.person>) => {
    await mentor.sees('outcome');
    return answering(mentor);
  };
  const rows = () =>
    school.in(async ({ db }) => ({
      proposals: await db.selectFrom('proposals').select('state').execute(),
      conversations: await db.selectFrom('conversations').select('state').execute(),
      via: await db.selectFrom('agreements').select('confirmed_via').execute(),
    }));

  test.each([
    ['never had the app', async () => {}],
    [
      'blocked the app: the channel refuses the message',
      async () => {
        const sara = school.person('s004');
        await sara.installs();
        school
          .connector()
          .fail(({ op, chatId }) => (op === 'send' && chatId === sara.known.chatId ? { status: 403 } : undefined));
      },
    ],
    [
      'removed the app, and the channel opens no new chat',
      async () => {
        const sara = school.person('s004');
        await sara.installs();
        await sara.removes();
        school
          .connector()
          .fail(({ op, chatId }) => (op === 'create' || chatId === sara.known.chatId ? { status: 403 } : undefined));
      },
    ],
  ])('who %s: the mentor sees it at once, and the student confirms at the table', async (_how, arrange) => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await karin.installs();
    await arrange();
    await closes(karin, 'Sara');
    expect(await seenByMentor(karin)).toEqual(['at-the-table', 'withdraw-proposal']);
    await karin.reads(karin.wordsOf('cards:outcome.unreachable', { student: 'Sara' }));
    const { op, activity } =
      school
        .connector()
        .calls.filter(({ chatId }) => chatId === karin.known.chatId)
        .at(-1) ?? {};
    expect([op, activity?.['id']]).toEqual(['update', karin.card().id]);

    expect((await karin.presses('at-the-table')).kind).toBe('confirmation');
    expect((await karin.presses('leave-table')).kind).toBe('outcome');
    expect((await karin.presses('at-the-table')).kind).toBe('confirmation');
    expect((await karin.presses('confirm', { 'item.quality.decision': 'skip', sharing: 'all' })).kind).toBe('card');
    expect(await rows()).toEqual({
      proposals: [{ state: 'answered' }],
      conversations: [{ state: 'ended' }],
      via: [{ confirmed_via: 'mentor-screen' }],
    });
    expect(karin.kinds()).toEqual(['message', 'card']);

    school.connector().reset();
    await sara.installs();
    await sara.sees('card');
    await sara.reads(sara.wordsOf('cards:confirmed.mentor-screen.how'));
    await sara.says('paspoort');
    await sara.sees('passport');
    await sara.reads(sara.wordsOf('cards:passport.atTheTable'));
    const { id } = await school.in(({ db }) => db.selectFrom('agreements').select('id').executeTakeFirstOrThrow());
    await takesOut(sara, id);
    expect(await school.count('agreements', 'entries')).toEqual({ agreements: 0, entries: 3 });
  });

  test('whose chat refused a message is not spoken to there again, until they are heard there', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    for (const each of [karin, sara]) await each.installs();
    const reachable = async () => {
      const chats = school.in(({ db }) => db.selectFrom('chats').select(['id', 'reachable']).execute());
      return (await chats).find(({ id }) => id === sara.known.chatId)?.reachable;
    };
    school.connector().fail(({ op, chatId }) => (op === 'send' && chatId === sara.known.chatId ? { status: 403 } : undefined));
    await closes(karin, 'Sara');
    await seenByMentor(karin);
    expect(await reachable()).toBe(0);
    school.connector().reset();
    await sara.says('help');
    expect(await reachable()).toBe(1);
  });

  test('who installs the app later finds the closing there, and answers it', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await closes(karin, 'Sara');
    await seenByMentor(karin);
    await sara.installs();
    await sara.sees('message', 'confirmation');
    await sara.posts({ type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] });
    await school.settled();
    expect(sara.kinds()).toEqual(['message', 'confirmation']);
    await sara.presses('confirm');
    expect(await rows()).toEqual({
      proposals: [{ state: 'answered' }],
      conversations: [{ state: 'ended' }],
      via: [{ confirmed_via: 'own-chat' }],
    });
    await karin.sees('card');
    expect((await school.owedTo(karin)).at(-1)).toMatchObject({
      op: 'update',
      view: { card: 'outcome', state: 'answered', via: 'own-chat' },
    });
  });

  test('who writes without installing sees what lies there before anything is confirmed', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await closes(karin, 'Sara');
    await seenByMentor(karin);
    await sara.says('klopt');
    await sara.sees('confirmation');
    expect(await school.count('agreements')).toEqual({ agreements: 0 });
    await sara.says('klopt');
    await sara.sees('card');
    expect(await school.count('agreements')).toEqual({ agreements: 1 });
  });

  test('who had the app and took it away gets the closing in the chat that the channel opens', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await sara.removes();
    await closes(karin, 'Sara');
    await sara.sees('confirmation');
    await karin.sees('outcome');
    expect(answering(karin)).toEqual(['withdraw-proposal']);
    expect(
      school
        .connector()
        .calls.filter(({ op }) => op === 'create')
        .map(({ activity }) => activity['members']),
    ).toEqual([[{ id: sara.known.aadObjectId }]]);
  });

  test('the mentor cannot answer for a student who can be reached, nor before it is brought to the table', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await closes(karin, 'Sara');
    await seenByMentor(karin);
    await karin.says('klopt');
    await karin.hears('chat:nothingToConfirm');
    await karin.says('aan tafel');
    await karin.sees('confirmation');
    const table = karin.card('confirm');
    await karin.presses('leave-table');
    const out = karin.card('at-the-table');
    expect((await karin.presses('confirm', {}, { on: table })).text).toContain(karin.wordsOf('chat:notYours'));
    expect(await school.count('agreements', 'entries')).toEqual({ agreements: 0, entries: 0 });
    await karin.presses('at-the-table', {}, { on: out });
    await karin.presses('confirm');
    expect(await school.count('agreements', 'entries')).toEqual({ agreements: 1, entries: 4 });
    await sara.installs();
    expect(sara.kinds()).toEqual(['message', 'card']);
  });

  test('the student hears what was kept at the table when they come, once, and can take it out again', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await closes(karin, 'Sara');
    await seenByMentor(karin);
    await karin.presses('at-the-table');
    await karin.presses('confirm', { 'item.quality.decision': 'skip' });

    school.clock.leapDays(2);
    await sara.posts({ type: 'installationUpdate', action: 'add' });
    await sara.posts({ type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] });
    await sara.sees('message', 'card');
    const told = sara.newestText();
    expect(told).toContain(sara.wordsOf('cards:confirmed.mentor-screen.summary', { mentor: 'Karin', on: '2026-11-23' }));
    expect(told).toContain(sara.wordsOf('cards:confirmed.mentor-screen.sharing.agreements', { mentor: 'Karin' }));
    expect([told.includes(CLOSING.experience), told.includes(CLOSING.quality)]).toEqual([true, false]);
    await sara.installs();
    await school.settled();
    expect(sara.kinds()).toEqual(['message', 'card']);

    await sara.presses('passport');
    await sara.sees('passport');
  });

  test('a student who writes before the app was installed hears it then, and not again on arriving', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await closes(karin, 'Sara');
    await seenByMentor(karin);
    await karin.presses('at-the-table');
    await karin.presses('confirm');
    await sara.says('help');
    await sara.sees('help', 'card');
    await sara.says('help');
    await sara.installs();
    expect(sara.kinds()).toEqual(['help', 'card', 'help', 'message']);
  });

  test('a student with the app hears at once what was kept at the table, and the card for their own answer shrinks', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await closes(karin, 'Sara');
    await seenByMentor(karin);
    await karin.presses('at-the-table');
    await sara.installs();
    await sara.sees('message', 'confirmation');
    await karin.presses('confirm');
    await sara.sees('message', 'line', 'card');
    expect(sara.newestText()).toContain(CLOSING.quality);
    await sara.installs();
    expect(sara.kinds()).toEqual(['message', 'line', 'card']);
  });

  test('nobody can be given everything at the table, whatever comes with the button', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await closes(karin, 'Sara');
    await seenByMentor(karin);
    await karin.presses('at-the-table');
    const choices = /"choices":(?<all>\[[^\]]*\])/u.exec(JSON.stringify(karin.card('confirm').card))?.groups?.['all'] ?? '[]';
    expect((JSON.parse(choices) as { value: string }[]).map(({ value }) => value)).toEqual(['only-me', 'agreements']);
    await karin.presses('confirm', { sharing: 'all' });
    expect(await school.count('entries', 'agreements', 'grants')).toEqual({ entries: 4, agreements: 1, grants: 1 });
    await sara.installs();
    await sara.reads(sara.wordsOf('cards:confirmed.mentor-screen.sharing.agreements', { mentor: 'Karin' }));
  });

  test('a student hears as well that nothing was kept at the table', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await closes(karin, 'Sara', { coreWord: 'rust' });
    await seenByMentor(karin);
    await karin.presses('at-the-table');
    await karin.presses('confirm', { 'item.core-word.decision': 'skip' });
    expect(await school.count('entries', 'agreements')).toEqual({ entries: 0, agreements: 0 });
    await sara.installs();
    await sara.hears('cards:confirmed.mentor-screen.nothing', { mentor: 'Karin', on: '2026-11-23' });
  });
});
