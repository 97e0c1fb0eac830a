import { describe, expect, test } from 'vitest';
import { ENGINES } from '../store/engines.ts';
import { useSchool } from '../wire/school.ts';
import { begins, CLOSING } from '../wire/talk.ts';
import { type TabAnswer, TAB_KEY, tabOf } from './tab.ts';

type Talk = { subject: string; rev: number; phases: { current: string | null }; questions: { id: string; text: string }[] };

/** What stands in a mentor's panel as far as its buttons need it. */
const talkIn = ({ view }: TabAnswer): Talk => view['talk'] as Talk;

const press = (shown: TabAnswer, verb: string, arg = '') => {
  const { subject, rev, phases } = talkIn(shown);
  return { verb, subject, rev, phase: phases.current ?? '', arg };
};

describe.each(ENGINES)('the panel beside a meeting, on $name', (engine) => {
  const school = useSchool(engine, TAB_KEY);

  async function inTalk() {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await karin.installs();
    await begins(karin, 'Sara');
    const panel = tabOf(school, karin);
    const look = (seen = ''): Promise<TabAnswer> => panel.call('GET', seen === '' ? 'panel' : `panel/${seen}`);
    return { karin, sara, panel, look, student: tabOf(school, sara) };
  }

  test('shows the mentor nothing, then what is prepared, and begins it with one tap', async () => {
    const karin = school.person('m01');
    await karin.installs();
    const { call, put } = tabOf(school, karin);
    expect((await call('GET', 'panel')).view).toMatchObject({ view: 'mentor', state: 'none', talk: null });
    await karin.says('gesprek met Sara');
    const prepared = await call('GET', 'panel');
    expect(prepared.view).toMatchObject({ state: 'preparing', talk: { student: 'Sara', questions: [] } });
    const begun = await put('panel', press(prepared, 'begin'));
    expect(begun.view).toMatchObject({ state: 'talking', talk: { phases: { current: 'look-back' } } });
    await school.settled();
    expect(karin.kinds().at(-1)).toBe('guide');
  });

  test.each(['\0', 'a\uD800'])('refuses what no database can hold (%j)', async (arg) => {
    const { panel, look } = await inTalk();
    const first = await look();
    const { status, view } = await panel.put('panel', press(first, 'others', arg));
    expect([status, view]).toEqual([400, { error: { code: 'malformed', problems: { arg: 'custom' } } }]);
  });

  test('moves the card in the chat, and follows it', async () => {
    const { karin, panel, look } = await inTalk();
    const before = karin.kinds();
    const first = await look();
    expect(talkIn(first).questions.map(({ text }) => text.length > 0)).toEqual([true, true, true]);

    const on = await panel.put('panel', press(first, 'next'));
    expect([on.status, talkIn(on).phases.current]).toEqual([200, 'reflect']);
    await school.settled();
    expect(karin.kinds()).toEqual(before);
    expect(karin.newestText()).toContain(talkIn(on).questions[0]?.text);

    const mark = on.view['mark'] as string;
    expect((await look(mark)).view).toEqual({ unchanged: true });
    await karin.presses('back');
    const after = await look(mark);
    expect([after.view['state'], talkIn(after).phases.current]).toEqual(['talking', 'look-back']);
  });

  test('takes a question as asked, and shows others', async () => {
    const { karin, panel, look } = await inTalk();
    const first = await look();
    const [question] = talkIn(first).questions;
    const asked = await panel.put('panel', press(first, 'asked', question?.id));
    expect(asked.view).toMatchObject({ talk: { asked: question?.text } });
    await school.settled();
    expect(karin.newestText()).toContain(karin.wordsOf('cards:guide.youAsked', { question: question?.text ?? '' }));
    const others = await panel.put('panel', press(asked, 'others'));
    const shown = talkIn(asked).questions.map(({ id }) => id);
    expect(talkIn(others).questions.filter(({ id }) => shown.includes(id))).toEqual([]);
  });

  test('counts a step once, whether it is pressed here or on the card', async () => {
    const { karin, panel, look } = await inTalk();
    const first = await look();
    const card = karin.card('next');
    await panel.put('panel', press(first, 'next'));
    await karin.presses('next', {}, { on: card });
    const again = await panel.put('panel', press(first, 'next'));
    expect(talkIn(again).phases.current).toBe('reflect');
  });

  test('says so when the panel is of another phase', async () => {
    const { karin, panel, look } = await inTalk();
    const first = await look();
    await karin.presses('next');
    await karin.presses('next');
    const late = await panel.put('panel', press(first, 'others'));
    expect(late.view).toMatchObject({ notice: karin.wordsOf('chat:stale.phase'), talk: { phases: { current: 'look-ahead' } } });
  });

  test('shows the student what is talked about, and nothing of the mentor’s', async () => {
    const { karin, student } = await inTalk();
    await karin.says('ze bleef rustig bij de bewoner');
    await karin.says('Waarom deed je dat?');
    const shown = await student.call('GET', 'panel');
    expect(shown.status).toBe(200);
    expect(shown.view).toEqual({
      view: 'student',
      mark: shown.view['mark'],
      spoken: shown.view['spoken'],
      today: shown.view['today'],
      state: 'talking',
      mentor: expect.stringContaining('Karin') as string,
      phase: 'look-back',
      waiting: [],
      agreements: [],
      keepsake: null,
    });
    await karin.presses('next');
    expect((await student.call('GET', `panel/${String(shown.view['mark'])}`)).view).toMatchObject({ phase: 'reflect' });
  });

  test('shows the student what waits to be kept, and then what was agreed', async () => {
    const { karin, sara, student } = await inTalk();
    await karin.presses('wrap-up');
    expect((await student.call('GET', 'panel')).view).toMatchObject({ state: 'closing', phase: null, waiting: [] });
    await karin.presses('send', CLOSING);
    await sara.sees('confirmation');
    const { view } = await student.call('GET', 'panel');
    expect(view['waiting']).toContain(CLOSING['agreement.0.what']);
    await sara.presses('confirm');
    expect((await student.call('GET', 'panel')).view).toMatchObject({
      state: 'none',
      waiting: [],
      agreements: [{ what: CLOSING['agreement.0.what'], due: CLOSING['agreement.0.due'] }],
    });
  });

  test('does not tell the student that a conversation is being prepared', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await karin.says('gesprek met Sara');
    expect((await tabOf(school, sara).call('GET', 'panel')).view).toMatchObject({ state: 'none', mentor: '' });
  });

  test('is closed to everybody else, and moves nothing for them', async () => {
    const { panel, look, student } = await inTalk();
    const first = await look();
    const [other, coordinator, classmate] = [school.person('m02'), school.person('c01'), school.person('s023')];
    for (const each of [other, coordinator, classmate]) await each.installs();
    const wanted = press(first, 'next');

    expect([(await student.put('panel', wanted)).status, (await tabOf(school, classmate).put('panel', wanted)).status]).toEqual([403, 403]); // prettier-ignore
    const refused = [
      await tabOf(school, coordinator).call('GET', 'panel'),
      await tabOf(school, coordinator).put('panel', wanted),
    ];
    expect(refused.map(({ status, view }) => [status, view])).toEqual(refused.map(() => [403, { error: { code: 'role' } }]));
    const theirs = await tabOf(school, other).put('panel', wanted);
    expect(theirs.view).toMatchObject({ state: 'none', talk: null, notice: other.wordsOf('chat:notYours') });
    expect((await tabOf(school, classmate).call('GET', 'panel')).view).toMatchObject({ state: 'none', waiting: [], mentor: '' });
    expect((await look(first.view['mark'] as string)).view).toEqual({ unchanged: true });
    expect((await panel.put('panel', { ...wanted, verb: 'send' })).status).toBe(400);
  });
});
