import { describe, expect, test } from 'vitest';
import { ENGINES } from '../store/engines.ts';
import { imports } from '../wire/roster-of.ts';
import { useSchool } from '../wire/school.ts';
import { closes, CLOSING, keepsAll } from '../wire/talk.ts';
import { ledger, sender } from './sender.ts';

describe.each(ENGINES)('reminders of days on which nothing left, on $name', (engine) => {
  const school = useSchool(engine);
  const { run } = sender(school.store, school.clock.now);
  const goesTo = (moment: string) => school.clock.leap(Date.parse(moment) - school.clock.now());
  const told = (...people: readonly { kinds(): readonly string[] }[]) =>
    people.map((each) => each.kinds().filter((kind) => kind === 'reminder').length);

  const goesThrough = async (rounds: number, days: number) => {
    for (let round = 0; round < rounds; round += 1) {
      await run();
      school.clock.leapDays(days);
    }
  };
  /** An agreement that comes due in the holiday, made on the last days of school and shared. */
  const agreedForTheSummer = async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    goesTo('2027-07-12T10:00:00+02:00');
    await karin.installs();
    await sara.installs();
    await closes(karin, 'Sara', { ...CLOSING, 'agreement.0.due': '2027-07-20' });
    await sara.presses('confirm', { sharing: 'agreements' });
    return { karin, sara };
  };

  test('come once when the bot was off for two weeks, to the mentor and about a placement as well', async () => {
    const { karin, sara } = await keepsAll(school, 'agreements');
    const studentId = await school.idOf('s004');
    await school.in(async ({ db }) => {
      const placement = {
        tenant_id: school.tenantId,
        id: 'p',
        student_id: studentId,
        company: 'Het Anker',
        from_on: '2026-09-01',
      };
      await db.deleteFrom('placements').execute();
      await db
        .insertInto('placements')
        .values({ ...placement, until_on: '2026-12-08' })
        .execute();
    });
    goesTo('2026-12-18T10:00:00+01:00');
    for (let rounds = 0; rounds < 3; rounds += 1) await run();
    const kinds = await school.in(({ db }) => db.selectFrom('reminders').select('kind').where('state', '=', 'sent').execute());
    expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(['agreement-today', 'placement-ended', 'shared-agreement']);
    expect(told(karin, sara)).toEqual([1, 1]);
    await imports(school);
  });

  test('of a summer come once when it is over, and are not planned anew', async () => {
    const { karin, sara } = await agreedForTheSummer();
    await goesThrough(8, 7);
    expect(told(karin, sara)).toEqual([1, 1]);
    await goesThrough(40, 1);
    expect(told(karin, sara)).toEqual([1, 1]);
    expect(await ledger(school)).toEqual({});
  });

  test('of a summer in which the bot was off come once when it is over', async () => {
    const { karin, sara } = await agreedForTheSummer();
    school.clock.leapDays(49);
    await goesThrough(40, 1);
    expect(told(karin, sara)).toEqual([1, 1]);
  });
});
