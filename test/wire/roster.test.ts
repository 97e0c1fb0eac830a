import { afterEach, describe, expect, test } from 'vitest';
import type { Roster } from '../../src/people/roster/roster.ts';
import { sender } from '../reminders/sender.ts';
import { textOf } from './cards.ts';
import { REAL } from './engines.ts';
import { type Change, imports, withoutSara } from './roster-of.ts';
import { useSchool } from './school.ts';
import { closes, CLOSING } from './talk.ts';

describe.each(REAL)('a roster that changes while people talk, on $name', (engine) => {
  const school = useSchool(engine);
  const { run } = sender(school.store, school.clock.now);

  /** Sara goes from Karin to Yusuf. */
  const transferred = ({ guides }: Roster) => ({
    guides: guides.map((guide) => (guide.student === 's004' ? { ...guide, mentor: 'm02', from: '2026-11-23' } : guide)),
  });
  const talked = async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await karin.installs();
    await sara.installs();
    await closes(karin, 'Sara');
    await sara.sees('message', 'confirmation');
    await sara.presses('confirm', { sharing: 'agreements' });
    const old = karin.card('plan-next');
    await karin.presses('plan-next', {}, { arg: '2' });
    return { karin, sara, old };
  };
  const LEFT_ON = '2026-11-23';

  afterEach(async () => {
    await imports(school);
  });

  test('who coordinates besides being a mentor is told so of coverage; who guides nobody yet, where to ask', async () => {
    await imports(school, ({ people }) => ({
      people: people.map((each) => (each.sourcedId === 'c01' ? { ...each, roles: ['mentor', 'coordinator'] } : each)),
    }));
    const [karin, ilse] = [school.person('m01'), school.person('c01')];
    const does = karin.wordsOf('help:coordinator.commands.coverage.does');
    await karin.says('help');
    expect(karin.newestText()).not.toContain(does);
    await ilse.says('help');
    await ilse.hears('help:mentor.what');
    await ilse.hears('help:coordinator.commands.coverage.does');
    for (const text of ['gesprek met Sara', 'plan Sara 12 januari']) {
      await ilse.says(text);
      await ilse.hears('chat:noStudents');
    }
  });

  test('a transfer ends what the old mentor can reach at once, reminders included, and the passport stays', async () => {
    const { karin, sara, old } = await talked();
    await imports(school, transferred);

    await karin.says('gesprek met Sara');
    await karin.hears('chat:noSuchStudent', { typed: 'Sara' });
    const pressed = await karin.presses('plan-next', {}, { on: old, arg: '6' });
    expect(pressed.text).toContain(karin.wordsOf('chat:notYours'));
    expect(pressed.text).not.toContain('Sara');
    await karin.says('mijn studenten');
    expect(karin.newestText()).not.toContain('El Idrissi');
    for (const days of [13, 2]) {
      school.clock.leapDays(days);
      await run();
    }
    expect(karin.kinds()).not.toContain('reminder');

    await sara.says('paspoort');
    await sara.reads(CLOSING['agreement.0.what']);
    const yusuf = school.person('m02');
    await yusuf.says('gesprek met Sara');
    await yusuf.sees('preparation');
    expect(yusuf.newestText()).not.toContain(CLOSING['agreement.0.what']);
  });

  test('whoever is no longer in it has left that day, keeps their own, and finds it all when they come back', async () => {
    const { sara } = await talked();
    await imports(school, withoutSara);
    const left = () =>
      school.in(async ({ db }) => {
        const row = db.selectFrom('people').select('left_on').where('sourced_id', '=', 's004');
        return (await row.executeTakeFirstOrThrow()).left_on;
      });
    expect(await left()).toBe(LEFT_ON);
    await sara.says('reflectie');
    await sara.hears('chat:left.student');
    expect(await school.count('agreements')).toEqual({ agreements: 1 });
    school.clock.leapDays(15);
    await run();
    expect(sara.kinds()).not.toContain('reminder');

    await imports(school);
    expect(await left()).toBeNull();
    await sara.says('paspoort');
    await sara.reads(CLOSING['agreement.0.what']);
  });

  /** Sara has become a mentor under the same id. */
  const worksHere: Change = ({ people, guides, ...rest }) => ({
    ...withoutSara({ people, guides, ...rest }),
    people: people.map((person) => (person.sourcedId === 's004' ? { ...person, roles: ['mentor'] } : person)),
  });

  test.each([
    ['leaves', withoutSara],
    ['works at the school since', worksHere],
  ])('a link ends when its student %s, and stays ended when they come back', async (_how, gone) => {
    const { sara } = await talked();
    await sara.says('delen');
    await sara.presses('make-link', { 'link.kinds': 'agreement' });
    const address = /http\S+\/s\/\S+/u.exec(sara.newestText())?.[0] ?? 'no address';
    const visited = async () => (await fetch(address)).status;
    const told = [await visited()];
    for (const change of [gone, undefined]) {
      await imports(school, change);
      told.push(await visited());
    }
    expect(told).toEqual([200, 410, 410]);
    expect(await school.count('shares')).toEqual({ shares: 0 });
  });

  test('a second account with the login name of somebody who signed in is nobody', async () => {
    const sara = school.person('s004');
    await sara.installs();
    const entraId = '99999999-0000-4000-8000-000000000009';
    const other = { ...sara.known, id: '29:other', aadObjectId: entraId, chatId: 'a:other' };
    school.connector().know(other);
    const from = { id: other.id, aadObjectId: entraId };
    const conversation = { id: other.chatId, conversationType: 'personal', tenantId: school.tenantId };
    await sara.posts({ type: 'message', text: 'paspoort', from, conversation });
    await school.settled();
    const [said, ...more] = school.connector().messages(other.chatId);
    expect([more, textOf(said?.activity ?? {})]).toEqual([[], expect.stringContaining(sara.wordsOf('chat:stranger'))]);
    await sara.says('help');
    await sara.sees('help');
    const bound = school.in(({ db }) => db.selectFrom('people').select('entra_id').where('sourced_id', '=', 's004').execute());
    expect(await bound).toEqual([{ entra_id: sara.known.aadObjectId }]);
  });
});
