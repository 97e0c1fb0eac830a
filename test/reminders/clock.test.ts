import { afterEach, describe, expect, test } from 'vitest';
import { claimDue } from '../../src/reminders/claim.ts';
import { holdTurns, reserveTurns } from '../../src/store/bundles.ts';
import { planReminders } from '../../src/store/reminders.ts';
import { newId } from '../../src/store/uuid7.ts';
import { ENGINES } from '../store/engines.ts';
import { useSchool } from '../wire/school.ts';
import { ledger, sender } from './sender.ts';

const AHEAD_DAYS = 14;

describe.each(ENGINES)('reminders and a clock that was ahead, on $name', (engine) => {
  const school = useSchool(engine);
  const { run, parts } = sender(school.store, school.clock.now);
  const counts = () => ledger(school);

  /** The end of a placement, of which Sara may be told from today on. */
  const due = async (company: string) => {
    const now = school.clock.now();
    const student = await school.idOf('s004');
    const onDay = new Date(now).toISOString().slice(0, 10);
    const placement = { id: `left ${company}`, student_id: student, company, from_on: '2026-09-01', until_on: onDay };
    const what = { personId: student, studentId: student, kind: 'placement-ended', about: placement.id, onDay };
    await school.in(async (tx) => {
      await tx.db.updateTable('placements').set({ until_on: '2026-10-01' }).where('id', 'not like', 'left %').execute();
      await tx.db.deleteFrom('placements').where('id', '=', placement.id).execute();
      await tx.db
        .insertInto('placements')
        .values({ tenant_id: school.tenantId, ...placement })
        .execute();
      await planReminders(tx, [{ tenantId: school.tenantId, id: newId(now), ...what }], now);
    });
  };
  afterEach(() => school.in(({ db }) => db.deleteFrom('placements').where('id', 'like', 'left %').execute()));
  const reminded = async () => {
    await school.person('s004').installs();
  };

  test('neither turns that it reserved nor a rest that the channel asked for hold anything up once it is right', async () => {
    await reminded();
    school.clock.leapDays(AHEAD_DAYS);
    await due('then');
    await run();
    await school.in((tx) => holdTurns(tx, school.tenantId, school.clock.now() + 60_000));
    school.clock.leapDays(-AHEAD_DAYS);
    await due('now');
    await run();
    expect(await counts()).toEqual({ planned: 2, sent: 2 });
  });

  test('nobody waits for turns of another instance whose clock is ten minutes ahead', async () => {
    await reminded();
    await due('then');
    const now = school.clock.now();
    await school.in((tx) => reserveTurns(tx, school.tenantId, { now: now + 600_000, count: 20, gapMs: 50 }));
    const { bundles } = await school.in(async (tx) => {
      const found = await parts().schoolOf(tx, school.tenantId);
      if (!found) throw new Error('There is no school');
      return claimDue(tx, { tenantId: school.tenantId, school: found, now, newId });
    });
    expect(bundles.map(({ turn }) => turn)).toEqual([now]);
  });

  test('messages that it sent are of this week, not of one that is yet to come', async () => {
    await reminded();
    school.clock.leapDays(AHEAD_DAYS);
    for (const company of ['one', 'two']) {
      await due(company);
      await run();
    }
    school.clock.leapDays(-AHEAD_DAYS);
    await due('now');
    await run();
    expect(await counts()).toEqual({ planned: 3, sent: 2, pending: 1 });
    school.clock.leapDays(7);
    await run();
    // Those of the days ahead are their mentors' now as well, who never had the app.
    expect(await counts()).toMatchObject({ sent: 3 });
    expect((await counts())['pending']).toBeUndefined();
  });

  test('what a sender held when it ended, or put off, is sent once it is right', async () => {
    await reminded();
    await due('held');
    school.clock.leapDays(AHEAD_DAYS);
    await school.in(async (tx) => {
      const found = await parts().schoolOf(tx, school.tenantId);
      if (!found) throw new Error('There is no school');
      const { bundles } = await claimDue(tx, { tenantId: school.tenantId, school: found, now: school.clock.now(), newId });
      expect(bundles).toHaveLength(1);
    });
    school.clock.leapDays(-AHEAD_DAYS);
    await run();
    expect(await counts()).toEqual({ planned: 1, sent: 1 });

    await due('put off');
    const ahead = school.clock.now() + AHEAD_DAYS * 86_400_000;
    await school.in(({ db }) => db.updateTable('reminders').set({ not_before: ahead }).where('state', '=', 'pending').execute());
    await run();
    expect(await counts()).toEqual({ planned: 2, sent: 2 });
  });
});
