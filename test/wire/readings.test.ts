import { describe, expect, test } from 'vitest';
import { addReading } from '../../src/store/readings.ts';
import { ENGINES } from '../store/engines.ts';
import { listed, TAB_KEY, tabOf } from '../tabs/tab.ts';
import { ledger, sender } from '../reminders/sender.ts';
import { useSchool } from './school.ts';
import { CLOSING, keepsAll } from './talk.ts';

const AGREED = CLOSING['agreement.0.what'];

describe.each(ENGINES)('a mentor who reads an agreement that is shared, on $name', (engine) => {
  const school = useSchool(engine, TAB_KEY);
  const { run } = sender(school.store, school.clock.now);

  const confirmed = (sharing: 'only-me' | 'agreements') => keepsAll(school, sharing);
  const purposes = () =>
    school.in(async ({ db }) =>
      (await db.selectFrom('readings').select('purpose').orderBy('at').orderBy('id').execute()).map(({ purpose }) => purpose),
    );

  test('in the list of what is planned is told to its student, once a day', async () => {
    const { karin, sara } = await confirmed('agreements');
    await karin.says('meldingen');
    expect(karin.newestText()).not.toContain(AGREED);
    school.clock.leapDays(15);
    await karin.says('meldingen pauze 2');
    await run();
    expect(await purposes()).toEqual([]);
    await karin.says('meldingen');
    await karin.reads(AGREED);
    await karin.says('meldingen');
    expect(await purposes()).toEqual(['planned']);
    await sara.says('mijn gegevens');
    await sara.reads('Karin de Boer');
    await ledger(school);
    school.clock.leapDays(1);
    await karin.says('meldingen');
    await karin.reads(AGREED);
    expect(await purposes()).toEqual(['planned', 'planned']);
  });

  test('by its day in the overview of their students is told to its student, once a day', async () => {
    const { karin } = await confirmed('agreements');
    const looks = async () => {
      await karin.says('mijn studenten');
      await karin.presses('my-students');
    };
    await looks();
    await looks();
    expect(await purposes()).toEqual(['overview']);
    school.clock.leapDays(1);
    await looks();
    expect(await purposes()).toEqual(['overview', 'overview']);
  });

  test('of which none is shared is told of nothing in that overview', async () => {
    const { karin } = await confirmed('only-me');
    await karin.says('mijn studenten');
    expect((await karin.presses('my-students')).text).toContain('Sara El Idrissi');
    expect(await purposes()).toEqual([]);
  });

  test('is told of as one of the newest: fifty in the tab, five in the chat', async () => {
    const { sara } = await confirmed('agreements');
    const [studentId, readerId] = [await school.idOf('s004'), await school.idOf('m01')];
    const days = Array.from({ length: 60 }, (_, before) => school.clock.now() - before * 86_400_000);
    await school.in(async (tx) => {
      for (const [place, at] of days.entries())
        await addReading(tx, { tenantId: school.tenantId, id: `reading-${place}`, studentId, readerId, purpose: 'tab', at });
    });
    expect((await tabOf(school, sara).open()).view['readings']).toHaveLength(50);
    await sara.says('mijn gegevens');
    expect(
      sara
        .newestText()
        .split('\n')
        .filter((line) => line.includes('Karin de Boer')),
    ).toHaveLength(5);
  });

  test('pushes nobody else out of what is told by reading again and again, nor what they read on another day', async () => {
    const { karin, sara } = await confirmed('agreements');
    const made = await tabOf(school, sara).put('links', { kinds: ['agreement'], items: [], label: 'opa', days: 14 });
    const studentId = await school.idOf('s004');
    const yusuf = await school.idOf('m02');
    const read = (id: string, readerId: string, at: number) =>
      school.in((tx) => addReading(tx, { tenantId: school.tenantId, id, studentId, readerId, purpose: 'preparation', at }));
    // 23:45 of one day and 0:15 of the next, in a school that is an hour ahead of UTC.
    const midnight = Date.UTC(2026, 10, 19, 23);
    await read('late', yusuf, midnight - 900_000);
    await read('early', yusuf, midnight + 900_000);
    await fetch(new URL(new URL(String(made.view['address'])).pathname, school.bot().url));
    await tabOf(school, karin).call('GET', `students/${studentId}/passport`);
    school.clock.leapDays(1);
    for (let again = 0; again < 60; again += 1)
      expect((await tabOf(school, karin).call('GET', `students/${studentId}/passport`)).status).toBe(200);
    expect(await purposes()).toHaveLength(63);

    const told = listed(await tabOf(school, sara).open(), 'readings', 'reader', 'on');
    expect(told).toEqual([
      ['Karin de Boer', '2026-11-24'],
      ['Karin de Boer', '2026-11-23'],
      ['opa', '2026-11-23'],
      ['Yusuf Aslan', '2026-11-20'],
      ['Yusuf Aslan', '2026-11-19'],
    ]);
    await sara.says('mijn gegevens');
    expect(['opa', 'Yusuf Aslan'].filter((name) => !sara.newestText().includes(name))).toEqual([]);
  });

  test('is not told of to the student who reads their own', async () => {
    const { sara } = await confirmed('agreements');
    await sara.says('meldingen');
    await sara.reads(AGREED);
    expect(await purposes()).toEqual([]);
  });

  /** A mentor has prepared the next talk when the student shares the agreement of the last one. */
  async function sharesOncePrepared() {
    const { karin, sara } = await confirmed('only-me');
    school.clock.leapDays(7);
    await karin.says('gesprek met Sara');
    await karin.sees('preparation');
    await sara.says('paspoort');
    const { id } = await school.in(({ db }) => db.selectFrom('agreements').select('id').executeTakeFirstOrThrow());
    await sara.presses('share', {}, { arg: id });
    return karin;
  }

  test('on the card to take along is told to its student, though it was not there when the talk was prepared', async () => {
    const karin = await sharesOncePrepared();
    expect(await purposes()).toEqual([]);
    expect((await karin.presses('begin', { length: 'long', mode: 'screen-off' })).text.toLowerCase()).toContain(
      AGREED.toLowerCase(),
    );
    await karin.presses('others');
    expect(await purposes()).toEqual(['take-along']);
  });

  test('on the card of a talk that can begin with it is told to its student, though it was not there when the talk was prepared', async () => {
    const karin = await sharesOncePrepared();
    const { kind, text } = await karin.presses('begin', { length: 'long', mode: 'live' });
    expect([kind, text.toLowerCase().includes(AGREED.toLowerCase())]).toEqual(['guide', true]);
    await karin.presses('others');
    expect(await purposes()).toEqual(['guide']);
  });

  test('is told of nothing when what is taken along has no words of theirs', async () => {
    const { karin } = await confirmed('only-me');
    await karin.says('gesprek met Sara');
    expect((await karin.presses('begin', { length: 'long', mode: 'screen-off' })).kind).toBe('take-along');
    expect(await purposes()).toEqual([]);
  });

  test('before a talk that was planned is told to its student', async () => {
    const { karin } = await confirmed('agreements');
    await karin.says('plan Sara over twee weken');
    school.clock.leapDays(11);
    await run();
    await karin.sees('reminder');
    await karin.reads(AGREED);
    expect(await purposes()).toEqual(['reminder']);
  });
});
