import { describe, expect, test } from 'vitest';
import { ENGINES } from '../store/engines.ts';
import { imports } from '../wire/roster-of.ts';
import { useSchool } from '../wire/school.ts';
import { closes, keepsAll } from '../wire/talk.ts';
import { ledger, sender } from './sender.ts';

describe.each(ENGINES)('reminders of what waits and what ends, on $name', (engine) => {
  const school = useSchool(engine);
  const { run } = sender(school.store, school.clock.now);
  const counts = () => ledger(school);

  test('a closing that waits three days is spoken of once, shown from there, and forgotten once answered', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await karin.installs();
    await sara.installs();
    await closes(karin, 'Sara');
    await sara.sees('message', 'confirmation');
    school.clock.leapDays(2);
    await run();
    expect(await counts()).toEqual({});
    school.clock.leapDays(1);
    await run();
    await run();
    await sara.sees('confirmation', 'reminder');
    expect(await counts()).toEqual({ planned: 1, sent: 1 });
    await sara.presses('show-closing');
    await sara.sees('reminder', 'confirmation');
    await sara.presses('confirm');
    await sara.presses('remind-later', {}, { arg: '1' });
    school.clock.leapDays(1);
    await run();
    expect(sara.kinds()).not.toContain('reminder');
    expect(await counts()).toMatchObject({ cancelled: 1 });
  });

  test('a closing that waited while the bot was off for two weeks is spoken of after all, once', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await closes(karin, 'Sara');
    school.clock.leapDays(17);
    await run();
    for (let day = 0; day < 10; day += 1) {
      school.clock.leapDays(1);
      await run();
    }
    expect(await counts()).toEqual({ planned: 1, sent: 1 });
  });

  test('a closing of an evening on Curaçao waits three days there, though it is the next day in Greenwich', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await karin.installs();
    await sara.installs();
    await imports(school, (roster) => ({ school: { ...roster.school, timeZone: 'America/Curacao' } }));
    school.clock.leap(17 * 3_600_000);
    await closes(karin, 'Sara');
    school.clock.leap(60 * 3_600_000);
    await run();
    expect(await counts()).toEqual({ planned: 1, sent: 1 });
    await imports(school);
  });

  test('what was said is forgotten thirty days after its day, with the message that held it', async () => {
    const { sara } = await keepsAll(school, 'agreements');
    school.clock.leapDays(15);
    await run();
    await sara.sees('reminder');
    const kept = () => school.count('reminders', 'bundles');
    expect((await kept()).bundles).toBeGreaterThan(0);
    school.clock.leapDays(29);
    await run();
    expect((await kept()).bundles).toBeGreaterThan(0);
    school.clock.leapDays(2);
    await run();
    expect(await kept()).toEqual({ reminders: 0, bundles: 0 });
  });

  test('a closing that is answered or taken back before that is not spoken of', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await closes(karin, 'Sara');
    school.clock.leapDays(3);
    await sara.says('meldingen pauze 2');
    await run();
    expect(await counts()).toEqual({ planned: 1, snoozed: 1 });
    await karin.presses('withdraw-proposal');
    expect(await counts()).toEqual({ planned: 1, cancelled: 1 });
  });

  test('the end of a placement is spoken of to the mentor a week before and to the student on the day', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await karin.installs();
    await sara.installs();
    const id = await school.idOf('s004');
    await school.in(async ({ db }) => {
      await db.deleteFrom('placements').execute();
      await db
        .insertInto('placements')
        .values({
          tenant_id: school.tenantId,
          id: 'p',
          student_id: id,
          company: 'Het Anker',
          from_on: '2026-09-01',
          until_on: '2026-11-30',
        })
        .execute();
    });
    await run();
    await karin.sees('reminder');
    expect(karin.newestText()).toContain('Het Anker');
    expect(sara.kinds()).not.toContain('reminder');
    await karin.presses('prepare');
    await karin.sees('reminder', 'preparation');
    school.clock.leapDays(7);
    await run();
    await sara.sees('reminder');
    await sara.presses('reflect');
    expect(await counts()).toEqual({ planned: 2, sent: 2 });
  });

  test('a placement of which the name is corrected is the same one, and is not spoken of again', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await karin.installs();
    await sara.installs();
    const called = (company: string) =>
      imports(school, () => ({ placements: [{ student: 's004', company, from: '2026-09-01', until: '2026-11-30' }] }));
    await called('Het Anker');
    await run();
    await called('Het Anker bv');
    await run();
    expect(karin.kinds()).toEqual(['message', 'reminder']);
    school.clock.leapDays(7);
    await run();
    await called('Het Anker');
    await run();
    expect(sara.kinds()).toEqual(['message', 'reminder']);
    expect(await counts()).toEqual({ planned: 2, sent: 2 });
    await imports(school);
  });

  test('whoever left the school hears nothing, and a mentor nothing of students who are no longer theirs', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await karin.installs();
    await sara.installs();
    const id = await school.idOf('s004');
    await school.in(async ({ db }) => {
      await db.deleteFrom('placements').execute();
      const placement = { tenant_id: school.tenantId, student_id: id, company: 'Het Anker', from_on: '2026-09-01' };
      await db
        .insertInto('placements')
        .values({ ...placement, id: 'soon', until_on: '2026-11-30' })
        .execute();
      await db
        .insertInto('placements')
        .values({ ...placement, id: 'now', until_on: '2026-11-23' })
        .execute();
    });
    await karin.says('meldingen pauze 2');
    await sara.says('meldingen pauze 2');
    await run();
    await school.in(({ db }) => db.updateTable('people').set({ left_on: '2026-11-24' }).where('id', '=', id).execute());
    school.clock.leapDays(15);
    await run();
    await school.in(({ db }) => db.updateTable('people').set({ left_on: null }).where('id', '=', id).execute());
    expect([...karin.kinds(), ...sara.kinds()]).not.toContain('reminder');
    expect(await counts()).toEqual({ planned: 2, cancelled: 2 });
  });
});
