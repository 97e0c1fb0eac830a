import { describe, expect, test } from 'vitest';
import { ledger, sender } from '../reminders/sender.ts';
import { ENGINES } from '../store/engines.ts';
import { useSchool } from './school.ts';
import { closes, CLOSING } from './talk.ts';

describe.each(ENGINES)('planning the next talk, on $name', (engine) => {
  const school = useSchool(engine);
  const { run } = sender(school.store, school.clock.now);
  const both = async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await karin.installs();
    await sara.installs();
    return { karin, sara };
  };
  const talks = () =>
    school.in(async ({ db }) => (await db.selectFrom('talks').select('on_day').execute()).map(({ on_day }) => on_day));

  test('one tap at the closing plans it, and the card for it comes the school day before', async () => {
    const { karin, sara } = await both();
    await closes(karin, 'Sara');
    await karin.presses('plan-next', {}, { arg: '2' });
    expect(await talks()).toEqual(['2026-12-07']);
    expect(karin.newestText()).toContain(karin.wordsOf('talks:next', { student: 'Sara', on: '2026-12-07' }));
    await sara.presses('confirm');
    school.clock.leapDays(10);
    await run();
    expect(karin.kinds()).not.toContain('reminder');
    school.clock.leapDays(1);
    await run();
    await karin.sees('reminder');
    expect(karin.newestText()).toMatch(
      new RegExp(karin.wordsOf('reminders:head.talk', { student: 'Sara', on: '2026-12-07' }), 'iu'),
    );
    expect(karin.newestText()).toContain(CLOSING['agreement.0.what']);
    await karin.presses('prepare');
    await karin.sees('reminder', 'preparation');
    // To look at the preparation is not to talk.
    await karin.says('nu niet');
    expect(await talks()).toEqual(['2026-12-07']);
    await karin.says('gesprek met Sara');
    await karin.says('kort');
    expect(await talks()).toEqual([]);
  });

  test('a talk that is filled in without having begun on a card is held as well', async () => {
    const { karin } = await both();
    await karin.says('plan Sara morgen');
    await karin.says('gesprek met Sara');
    await karin.says('afronden');
    expect(await talks()).toEqual([]);
  });

  test('typed words plan, plan anew and take back, for own students alone', async () => {
    const { karin } = await both();
    await karin.says('plan Sara 12 januari');
    expect(await talks()).toEqual(['2027-01-12']);
    await karin.says('plan over twee weken');
    await karin.hears('talks:noStudent');
    await karin.says('plan Sara 13 januari');
    expect(await talks()).toEqual(['2027-01-13']);
    expect(await ledger(school)).toEqual({ planned: 2, pending: 1, cancelled: 1 });
    await karin.presses('unplan');
    expect(await talks()).toEqual([]);
    expect(await ledger(school)).toEqual({ planned: 2, cancelled: 2 });
    await karin.says('plan');
    await karin.hears('talks:how');
    await karin.says('plan Wolfeschlegelstein 12 januari');
    await karin.hears('talks:unknownStudent', { typed: 'Wolfeschlegelstein' });
    expect(await talks()).toEqual([]);
  });

  test('a name that may be more than one is asked for, and what is planned can be moved and taken back in words', async () => {
    const { karin } = await both();
    await karin.says('plan Daan 12 januari');
    await karin.hears('talks:whichStudent', { typed: 'Daan', names: 'Daan Bakker en Daan van der Veen' });
    expect(await talks()).toEqual([]);
    await karin.says('plan Sara 12 januari');
    await karin.says('verzet het gesprek met Sara naar 13 januari');
    expect(await talks()).toEqual(['2027-01-13']);
    await karin.says('annuleer gesprek met Wolfeschlegelstein');
    await karin.hears('talks:unknownPlanned', { typed: 'Wolfeschlegelstein' });
    await karin.says('annuleer het gesprek met Sara op 13 januari');
    await karin.hears('talks:unplanned', { student: 'Sara' });
    expect(await talks()).toEqual([]);
    expect(await school.count('conversations')).toEqual({ conversations: 0 });
  });

  test('a day without school is planned as it was said, and told', async () => {
    const { karin } = await both();
    await karin.says('plan Sara 25 december');
    await karin.hears('talks:noSchool');
    await karin.says('plan Sara zaterdag');
    await karin.hears('talks:noSchool');
    expect(await talks()).toHaveLength(1);
    await karin.says('plan Sara 12 januari');
    expect(karin.newestText()).not.toContain(karin.wordsOf('talks:noSchool'));
  });

  test('a reminder is promised only when one is to come', async () => {
    const { karin } = await both();
    const promised = (on: string) => karin.newestText().includes(karin.wordsOf('talks:planned', { student: 'Sara', on }));
    await karin.says('plan Sara morgen');
    await karin.hears('talks:plannedOnly', { student: 'Sara', on: '2026-11-24' });
    expect([promised('2026-11-24'), await ledger(school)]).toEqual([false, {}]);
    await karin.says('plan Sara overmorgen');
    await karin.hears('talks:planned', { student: 'Sara', on: '2026-11-25' });
    await karin.says('meldingen uit');
    await karin.says('plan Sara 12 januari');
    await karin.hears('talks:plannedOnly', { student: 'Sara', on: '2027-01-12' });
    expect(promised('2027-01-12')).toBe(false);
  });

  test('while they talk, `annuleer` takes back a talk with a student, and is a note without one', async () => {
    const { karin } = await both();
    await karin.says('plan Sara 12 februari');
    await karin.says('gesprek met Sara');
    await karin.says('kort');
    await karin.says('annuleer alles maar, zei ze');
    await karin.sees('guide');
    expect(await talks()).toHaveLength(1);
    await karin.says('annuleer Sara');
    await karin.hears('talks:unplanned', { student: 'Sara' });
    await karin.says('plan Daan van der Veen 12 februari');
    await karin.says('annuleer het gesprek met Daan van der Veen');
    await karin.hears('talks:unplanned', { student: 'Daan van der Veen' });
    expect(await talks()).toEqual([]);
  });

  test('somebody is found whose name is a word that joins a name and a day', async () => {
    const { karin } = await both();
    const calls = (name: string) =>
      school.in(({ db }) => db.updateTable('people').set({ given_name: name }).where('sourced_id', '=', 's004').execute());
    await calls('To');
    await karin.says('plan To 12 februari');
    await karin.hears('talks:planned', { student: 'To', on: '2027-02-12' });
    await karin.says('annuleer To');
    await karin.hears('talks:unplanned', { student: 'To' });
    await calls('Sara');
  });

  test('the list puts those without a talk first, and shows of agreements only what is shared', async () => {
    const { karin, sara } = await both();
    await closes(karin, 'Sara');
    await sara.sees('message', 'confirmation');
    await sara.presses('confirm', { sharing: 'only-me' });
    const wholeList = async () => {
      await karin.says('mijn studenten');
      const first = karin.newestText();
      return `${first}\n${(await karin.presses('my-students')).text}`.split('\n');
    };
    const before = await wholeList();
    const never = before.findLastIndex((line) => line.includes(karin.wordsOf('talks:never')));
    expect(never).toBeGreaterThan(0);
    expect(before.findIndex((line) => line.includes('Sara El Idrissi'))).toBeGreaterThan(never);
    expect(before.join()).not.toContain(karin.wordsOf('talks:open', { count: 1 }));
    expect(await school.count('readings')).toEqual({ readings: 0 });
    await sara.says('paspoort');
    await sara.presses(
      'share',
      {},
      { arg: (await school.in(({ db }) => db.selectFrom('agreements').select('id').executeTakeFirstOrThrow())).id },
    );
    expect((await wholeList()).join()).toContain(karin.wordsOf('talks:open', { count: 1 }));
    await wholeList();
    expect(await school.count('readings')).toEqual({ readings: 1 });
  });

  test('a student and a coordinator have no such list', async () => {
    const [sara, coordinator] = [school.person('s004'), school.person('c01')];
    await sara.says('mijn studenten');
    await sara.hears('chat:notYours');
    await coordinator.says('mijn studenten');
    await coordinator.hears('chat:notYours');
  });
});
