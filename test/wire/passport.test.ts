import { describe, expect, test } from 'vitest';
import { capital } from '../../src/text.ts';
import { REAL } from './engines.ts';
import { AGREEMENT, nextPreparation, passportIn, takesOut } from './passports.ts';
import type { Person } from './person.ts';
import { useSchool } from './school.ts';
import { CLOSING, closes } from './talk.ts';

describe.each(REAL)('the passport in its owner’s hands, on $name', (engine) => {
  const school = useSchool(engine);
  const both = async (): Promise<{ karin: Person; sara: Person }> => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await karin.installs();
    await sara.installs();
    await closes(karin, 'Sara');
    await sara.sees('message', 'confirmation');
    return { karin, sara };
  };
  /** How much coverage knows from outside conversations. */
  const additions = async (): Promise<number> =>
    (await school.in(({ db }) => db.selectFrom('coverage_facts').select('id').where('kind', '=', 'addition').execute())).length;

  test('what was shared can be kept private again, shared anew, and taken out', async () => {
    const { karin, sara } = await both();
    await sara.presses('confirm', { sharing: 'all' });
    await sara.says('paspoort');
    await sara.sees('passport');
    const entry = await school.in(({ db }) =>
      db.selectFrom('entries').select('id').where('kind', '=', 'core-word').executeTakeFirstOrThrow(),
    );
    const agreed = await school.in(({ db }) => db.selectFrom('agreements').select('id').executeTakeFirstOrThrow());
    await sara.presses('unshare', {}, { arg: agreed.id });
    await sara.hears('chat:onlyYou');
    expect((await nextPreparation(school, karin, 'Sara')).agreements).toEqual([]);
    await sara.presses('share', {}, { arg: agreed.id });
    await sara.hears('chat:sharedWith', { names: 'Karin' });
    await karin.says('stop');
    expect((await nextPreparation(school, karin, 'Sara')).agreements).toEqual([AGREEMENT.what]);

    await sara.presses('withdraw', {}, { arg: entry.id });
    await sara.hears('chat:askWithdraw', { words: 'rust' });
    await sara.presses('passport');
    expect((await passportIn(school)).entries).toHaveLength(4);
    await takesOut(sara, entry.id);
    await sara.hears('chat:itemWithdrawn');
    expect((await passportIn(school)).entries.map(([kind]) => kind)).toEqual(['experience', 'quality', 'motive']);
    expect(sara.newestText()).not.toContain('rust\n');
    await karin.says('stop');
    expect((await nextPreparation(school, karin, 'Sara')).shared).toEqual([CLOSING.motive, CLOSING.quality, CLOSING.experience]);
    expect(sara.kinds().filter((kind) => kind === 'passport')).toEqual(['passport']);
  });

  test('the next preparation shows what was shared since the last talk, also what was written down before it', async () => {
    const { karin, sara } = await both();
    await sara.presses('confirm', { sharing: 'only-me' });
    school.clock.leapDays(7);
    await closes(karin, 'Sara', { coreWord: 'zorg', 'agreement.0.what': '' });
    await sara.presses('confirm', { sharing: 'only-me' });
    expect((await nextPreparation(school, karin, 'Sara')).shared).toEqual([]);
    await karin.says('stop');
    school.clock.leapDays(7);
    await sara.says('paspoort');
    const old = await school.in(({ db }) =>
      db.selectFrom('entries').select('id').where('kind', '=', 'motive').executeTakeFirstOrThrow(),
    );
    await sara.presses('share', {}, { arg: old.id });
    expect((await nextPreparation(school, karin, 'Sara')).shared).toEqual([CLOSING.motive]);
  });

  test.each(['mentor', 'team'])('a whole kind that was shared since counts as shared since (with the %s)', async (who) => {
    const { karin, sara } = await both();
    await sara.presses('confirm', { sharing: 'only-me' });
    school.clock.leapDays(7);
    await closes(karin, 'Sara', { coreWord: 'zorg', 'agreement.0.what': '' });
    await sara.presses('confirm', { sharing: 'only-me' });
    school.clock.leapDays(7);
    await sara.says('delen');
    const reader = who === 'team' ? 'team' : await school.idOf('m01');
    await sara.presses('share-kinds', { 'share.kinds': 'motive', 'share.with': reader });
    expect((await nextPreparation(school, karin, 'Sara')).shared).toEqual([CLOSING.motive]);
    await karin.says('stop');
    await closes(karin, 'Sara', { coreWord: 'nog een woord', 'agreement.0.what': '' });
    await sara.presses('confirm', { sharing: 'only-me' });
    school.clock.leapDays(7);
    expect((await nextPreparation(school, karin, 'Sara')).shared).toEqual([]);
  });

  test.each([
    ['done', {}, 'agreement-done'],
    ['changed', { what: 'Een dag meelopen op de geriatrie', due: '2027-01-12' }, 'agreement-changed'],
    ['dropped', {}, 'agreement-dropped'],
  ] as const)('an agreement can be %s, with what it brought', async (state, inputs, verb) => {
    const { karin, sara } = await both();
    await sara.presses('confirm');
    await sara.says('paspoort');
    expect((await sara.presses(verb)).kind).toBe('agreement-outcome');
    expect((await sara.presses('agreement-save', { ...inputs, brought: 'Ik mocht meekijken bij een intake' })).kind).toBe(
      'passport',
    );
    await sara.hears(`chat:agreementIs.${state}`);
    const { what = AGREEMENT.what, due = AGREEMENT.due } = inputs as { what?: string; due?: string };
    expect((await passportIn(school)).agreements).toEqual([
      { ...AGREEMENT, what, due, state, outcome: 'Ik mocht meekijken bij een intake' },
    ]);
    expect((await nextPreparation(school, karin, 'Sara')).agreements).toEqual([what]);
    await karin.reads('Ik mocht meekijken bij een intake');
  });

  test.each(['done', 'dropped'] as const)('an agreement that was %s by mistake is opened again by its student', async (state) => {
    const { karin, sara } = await both();
    await sara.presses('confirm');
    await sara.says('paspoort');
    await sara.presses(`agreement-${state}`);
    await sara.presses('agreement-save', { brought: 'Ik mocht meekijken' });
    expect(await additions()).toBe(state === 'done' ? 1 : 0);
    await nextPreparation(school, karin, 'Sara');
    await karin.reads(capital(karin.wordsOf(`common:agreementState.${state}`)));
    await karin.says('stop');
    await sara.says('paspoort');
    await sara.presses('agreement-reopen');
    expect(await additions()).toBe(0);
    const open = { ...AGREEMENT, state: 'agreed', outcome: 'Ik mocht meekijken' };
    expect((await passportIn(school)).agreements).toEqual([open]);
    await nextPreparation(school, karin, 'Sara');
    await karin.reads(capital(karin.wordsOf('common:agreementState.agreed')));
  });

  test('what is still to be done goes before what came after it and is over', async () => {
    const { karin, sara } = await both();
    await sara.presses('confirm');
    const made = await school.in(({ db }) => db.selectFrom('agreements').selectAll().executeTakeFirstOrThrow());
    await school.in(async ({ db, codec }) => {
      for (const place of [1, 2, 3, 4]) {
        const [id, what] = [`over-${place}`, `Klus ${place}`];
        const body = codec.seal({ what, helper: '', brings: '' }, { at: 'agreements.body', tenantId: made.tenant_id, id });
        const row = { ...made, id, body, state: 'done', created_at: made.created_at + place };
        await db.insertInto('agreements').values(row).execute();
        const granted = await db.selectFrom('grants').selectAll().where('item_id', '=', made.id).executeTakeFirstOrThrow();
        await db
          .insertInto('grants')
          .values({ ...granted, id: `grant-${place}`, item_id: id })
          .execute();
      }
    });
    expect((await nextPreparation(school, karin, 'Sara')).agreements).toEqual([AGREEMENT.what, 'Klus 4', 'Klus 3']);
  });

  test('an agreement that is open is not opened again, and keeps that it was changed', async () => {
    const { sara } = await both();
    await sara.presses('confirm');
    await sara.says('paspoort');
    await sara.presses('agreement-done');
    await sara.presses('agreement-save', {});
    const old = sara.card('agreement-reopen');
    school.clock.leapDays(1);
    await sara.says('paspoort');
    await sara.presses('agreement-reopen');
    await sara.presses('agreement-changed');
    await sara.presses('agreement-save', { what: 'Een dag op de poli', due: '2027-01-12' });
    await sara.presses('agreement-reopen', {}, { on: old });
    const [agreement] = (await passportIn(school)).agreements;
    expect(agreement).toMatchObject({ what: 'Een dag op de poli', state: 'changed' });
  });

  test('a card from before an agreement was changed asks to look once more, and keeps what was filled in', async () => {
    const { sara } = await both();
    await sara.presses('confirm');
    await sara.says('paspoort');
    await sara.presses('agreement-done');
    const old = sara.card('agreement-save');
    await sara.presses('passport');
    await sara.presses('agreement-changed');
    await sara.presses('agreement-save', { what: 'Een dag op de poli', due: '2027-01-12' });
    const agreement = { ...AGREEMENT, what: 'Een dag op de poli', due: '2027-01-12', state: 'changed' };
    expect((await sara.presses('agreement-save', { brought: 'Het was leuk' }, { on: old })).kind).toBe('agreement-outcome');
    await sara.hears('chat:changedMeanwhile');
    await sara.reads('Het was leuk');
    expect((await passportIn(school)).agreements).toEqual([agreement]);
    await sara.presses('agreement-save', { brought: 'Het was leuk' });
    expect((await passportIn(school)).agreements).toEqual([{ ...agreement, state: 'done', outcome: 'Het was leuk' }]);
  });

  test('a change of an agreement must have words and a day to come', async () => {
    const { sara } = await both();
    await sara.presses('confirm');
    await sara.says('paspoort');
    await sara.presses('agreement-changed');
    expect((await sara.presses('agreement-save', { what: '', due: '2026-11-02' })).kind).toBe('agreement-outcome');
    await sara.hears('chat:problem.what');
    await sara.hears('chat:problem.datePast', { text: '2026-11-02' });
    expect((await passportIn(school)).agreements).toEqual([AGREEMENT]);
    await sara.presses('passport');
    await sara.sees('passport');
  });
});
