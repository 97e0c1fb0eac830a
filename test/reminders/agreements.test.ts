import { describe, expect, test } from 'vitest';
import { planReminders } from '../../src/reminders/run.ts';
import { ENGINES } from '../store/engines.ts';
import { useSchool } from '../wire/school.ts';
import { CLOSING, keepsAll } from '../wire/talk.ts';
import { ledger, sender } from './sender.ts';
import { takesOut } from '../wire/passports.ts';

const HOUR = 3_600_000;

describe.each(ENGINES)('reminders of an agreement, on $name', (engine) => {
  const school = useSchool(engine);
  const { run, parts } = sender(school.store, school.clock.now);
  const counts = () => ledger(school);
  const agreed = (sharing: 'only-me' | 'agreements' = 'agreements') => keepsAll(school, sharing);
  /** More agreements like the one that was made, made long ago and due on these days. */
  const alsoDue = async (days: readonly string[]) => {
    const [agreement] = await school.in(({ db }) => db.selectFrom('agreements').selectAll().execute());
    if (!agreement) throw new Error('Nothing was agreed');
    const { tenant_id: tenantId } = agreement;
    await school.in(({ db, codec }) => {
      const body = codec.open(agreement.body, { at: 'agreements.body', tenantId, id: agreement.id });
      const others = days.map((due_on, place) => ({
        ...agreement,
        id: `other-${place}`,
        body: codec.seal(body, { at: 'agreements.body', tenantId, id: `other-${place}` }),
        due_on,
        updated_at: agreement.updated_at - 30 * 24 * HOUR,
      }));
      return db.insertInto('agreements').values(others).execute();
    });
  };
  /** The demo day is a Monday, ten in the morning; the agreement is for Tuesday two weeks later. */
  const DUE = CLOSING['agreement.0.due'];

  test('are planned with it, come on school days, and go to the mentor only when it is shared', async () => {
    const { karin, sara } = await agreed();
    expect(await counts()).toEqual({ planned: 2, pending: 2 });
    await run();
    expect(sara.kinds()).not.toContain('reminder');

    school.clock.leapDays(12);
    await run();
    expect(sara.kinds()).not.toContain('reminder');
    school.clock.leapDays(2);
    await run();
    await run();
    await sara.sees('card', 'reminder');
    expect(sara.newestText()).toContain(sara.wordsOf('reminders:head.agreement-soon', { due: DUE }));
    expect(sara.newestText()).toContain(CLOSING['agreement.0.what']);
    expect(await counts()).toEqual({ planned: 2, pending: 1, sent: 1 });

    school.clock.leapDays(1);
    await run();
    await sara.sees('reminder', 'reminder');
    await karin.sees('reminder');
    expect(karin.newestText()).toContain(karin.wordsOf('reminders:head.shared-agreement', { student: 'Sara', due: DUE }));
    expect(await counts()).toEqual({ planned: 3, sent: 3 });
    const { purpose, reader_id } = await school.in(({ db }) =>
      db.selectFrom('readings').selectAll().where('purpose', '=', 'reminder').executeTakeFirstOrThrow(),
    );
    expect([purpose, reader_id]).toEqual(['reminder', await school.idOf('m01')]);
  });

  test('go from the mentor’s chat as well when the student erases everything', async () => {
    const { karin, sara } = await agreed();
    school.clock.leapDays(15);
    await run();
    await karin.sees('reminder');
    const shown = () => karin.messages().filter(({ activity }) => JSON.stringify(activity).includes(CLOSING['agreement.0.what']));
    expect(shown()).not.toEqual([]);
    await sara.says('wis alles');
    await sara.presses('erase-all');
    await karin.hears('mydata:cardErased');
    expect(shown()).toEqual([]);
  });

  test('are made up for when the bot did not run on the day', async () => {
    const { karin, sara } = await agreed();
    school.clock.leapDays(17);
    await run();
    await run();
    await sara.sees('reminder');
    await karin.sees('reminder');
    expect(await counts()).toEqual({ planned: 3, sent: 2, cancelled: 1 });
  });

  test('stay with the student who shares nothing', async () => {
    const { karin, sara } = await agreed('only-me');
    school.clock.leapDays(15);
    await run();
    await sara.sees('reminder');
    expect(karin.kinds()).not.toContain('reminder');
    expect(await counts()).toEqual({ planned: 3, sent: 1, cancelled: 2 });
  });

  test('move with its day and vanish with it, in the same turn', async () => {
    const { sara } = await agreed();
    await sara.says('paspoort');
    const days = () =>
      school.in(async ({ db }) =>
        (await db.selectFrom('reminders').select('on_day').where('state', '=', 'pending').orderBy('on_day').execute()).map(
          ({ on_day }) => on_day,
        ),
      );
    expect(await days()).toEqual(['2026-12-05', '2026-12-08']);
    await sara.presses('agreement-changed');
    await sara.presses('agreement-save', { what: 'Bellen', due: '2026-12-15' });
    expect(await days()).toEqual(['2026-12-12', '2026-12-15']);
    expect(await counts()).toEqual({ planned: 4, pending: 2, cancelled: 2 });
    await sara.presses('agreement-done');
    await sara.presses('agreement-save', {});
    expect(await days()).toEqual([]);
    expect(await counts()).toEqual({ planned: 4, cancelled: 4 });
  });

  test('come back as far as they are still ahead when it was not done after all', async () => {
    const { sara } = await agreed();
    await sara.says('paspoort');
    await sara.presses('agreement-done');
    await sara.presses('agreement-save', {});
    expect(await counts()).toEqual({ planned: 2, cancelled: 2 });
    school.clock.leapDays(13);
    await sara.says('paspoort');
    await sara.presses('agreement-reopen');
    await sara.hears('chat:agreementIs.agreed');
    expect(await counts()).toEqual({ planned: 2, pending: 1, cancelled: 1 });
    school.clock.leapDays(2);
    await run();
    await sara.sees('reminder');
  });

  test('vanish when the student takes it out or erases everything', async () => {
    const { sara } = await agreed();
    await sara.says('paspoort');
    const { id } = await school.in(({ db }) => db.selectFrom('agreements').select('id').executeTakeFirstOrThrow());
    await takesOut(sara, id);
    expect(await counts()).toEqual({ planned: 2, cancelled: 2 });
    await sara.says('wis alles');
    await sara.presses('erase-all');
    expect(await counts()).toEqual({});
  });

  test('come in one message, at most two a week, never in quiet hours', async () => {
    const { sara } = await agreed();
    await alsoDue(['2026-11-26', '2026-11-26', '2026-11-27', '2026-11-30']);
    const messages = () => sara.kinds().filter((kind) => kind === 'reminder').length;

    await run();
    expect(messages()).toBe(1);
    school.clock.leap(9 * HOUR);
    school.clock.leapDays(1);
    await run();
    expect(messages()).toBe(1);
    school.clock.leap(15 * HOUR);
    school.clock.leapDays(1);
    await run();
    expect(messages()).toBe(2);
    school.clock.leapDays(1);
    await run();
    expect(messages()).toBe(2);
    school.clock.leapDays(3);
    await run();
    expect(messages()).toBe(3);
    await counts();
  });

  test('come with what is nearest when there is more than fits in a message, and the rest another day', async () => {
    const { sara } = await agreed();
    const days = ['20', '21', '22', '23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-11-${day}`);
    const due = days.map((on_day, place) => ({ on_day, about: `other-${place}`, id: `r-${place}`, kind: 'agreement-today' }));
    await alsoDue(days);
    await school.in(async ({ db }) => {
      const row = await db.selectFrom('reminders').selectAll().limit(1).executeTakeFirstOrThrow();
      await db.deleteFrom('reminders').execute();
      await db
        .insertInto('reminders')
        .values(due.map((each) => ({ ...row, ...each })))
        .execute();
    });
    school.clock.leapDays(7);
    const sent = () =>
      school.in(async ({ db }) => {
        const found = db
          .selectFrom('reminders')
          .select('on_day')
          .where('state', '=', 'sent')
          .where('kind', '=', 'agreement-today');
        return (await found.orderBy('on_day').execute()).map(({ on_day }) => on_day);
      });
    await run();
    await run();
    expect(await sent()).toEqual(days.slice(2));
    school.clock.leapDays(1);
    await run();
    expect(await sent()).toEqual(days);
    expect(sara.kinds().filter((kind) => kind === 'reminder')).toHaveLength(2);
  });

  test('are shown in one place, the nearest ones whole and the others counted', async () => {
    const { sara } = await agreed();
    await alsoDue(Array.from({ length: 6 }, () => '2026-11-26'));
    const own = parts();
    await planReminders(own);
    await own.connector.close();
    expect(await counts()).toEqual({ planned: 14, pending: 14 });
    await sara.says('meldingen');
    await sara.reads(sara.wordsOf('reminders:moreLater', { count: 6 }));
    expect(sara.newestText().split(CLOSING['agreement.0.what']).length - 1).toBe(8);
  });

  test('can be put off, paused and turned off for good', async () => {
    const { sara } = await agreed();
    school.clock.leapDays(15);
    await run();
    await sara.sees('reminder');
    await sara.presses('remind-later', {}, { arg: '1' });
    expect(await counts()).toMatchObject({ snoozed: 1 });
    await run();
    expect(await counts()).toMatchObject({ snoozed: 1 });
    school.clock.leapDays(1);
    await run();
    await sara.sees('reminder');
    expect((await counts())['snoozed']).toBeUndefined();

    await sara.says('meldingen');
    await sara.sees('reminders');
    await sara.presses('reminders-pause', {}, { arg: '2' });
    await sara.presses('reminders-off');
    await sara.reads(sara.wordsOf('reminders:standing.off'));
    await sara.presses('reminders-on');
    await sara.reads(sara.wordsOf('reminders:standing.on', { most: 2 }));
  });

  test('are paused as long as somebody types, and only when that is clear', async () => {
    const { sara } = await agreed();
    await sara.says('meldingen pauze 3');
    await sara.reads(sara.wordsOf('reminders:pauseHow'));
    await sara.reads(sara.wordsOf('reminders:standing.on', { most: 2 }));
    await sara.says('meldingen pauze 3 dagen');
    const until = '2026-11-26';
    await sara.reads(sara.wordsOf('reminders:isPaused', { until }));
    await sara.reads(sara.wordsOf('reminders:standing.paused', { until }));
  });

  test('wait out a pause and go on by themselves; turned off, they are opted out of', async () => {
    const { sara } = await agreed();
    await sara.says('meldingen pauze 4');
    await sara.sees('reminders');
    expect(sara.newestText()).not.toContain(sara.wordsOf('reminders:plannedOn', { on: DUE }));
    school.clock.leapDays(15);
    await run();
    expect(sara.kinds()).not.toContain('reminder');
    expect(await counts()).toMatchObject({ snoozed: 2 });
    school.clock.leapDays(13);
    await run();
    // Four weeks on it is the Christmas holiday: nothing yet.
    expect(sara.kinds()).not.toContain('reminder');
    await sara.says('meldingen uit');
    expect(await counts()).toMatchObject({ 'opted-out': 2 });
    await sara.reads(sara.wordsOf('reminders:nothingPlanned'));
  });
});
