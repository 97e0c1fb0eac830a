import { describe, expect, test } from 'vitest';
import { ENGINES } from '../store/engines.ts';
import { listed, TAB_KEY, tabOf } from '../tabs/tab.ts';
import { useSchool } from '../wire/school.ts';
import { CLOSING, closes } from '../wire/talk.ts';

describe.each(ENGINES)('sharing with the mentors of a team, on $name', (engine) => {
  const school = useSchool(engine, TAB_KEY);

  /** Sara shares her agreements with the mentors of her team; a colleague of that team and one of another have opened the app. */
  const shared = async () => {
    const [karin, sara, colleague] = [school.person('m01'), school.person('s004'), school.person('m02')];
    const elsewhere = await school.in(async ({ db }) => {
      const { team_id } = await db
        .selectFrom('people')
        .select('team_id')
        .where('sourced_id', '=', 's004')
        .executeTakeFirstOrThrow();
      const others = db
        .selectFrom('people')
        .select('sourced_id')
        .where('roles', 'like', '%mentor%')
        .where('team_id', '<>', team_id);
      return school.person((await others.executeTakeFirstOrThrow()).sourced_id);
    });
    for (const person of [karin, sara, colleague, elsewhere]) await person.installs();
    await closes(karin, 'Sara');
    await sara.sees('message', 'confirmation');
    await sara.presses('confirm', { sharing: 'only-me' });
    await sara.says('delen');
    await sara.presses('share-kinds', { 'share.kinds': 'agreement', 'share.with': 'team' });
    return { sara, colleague, elsewhere, id: await school.idOf('s004') };
  };

  test('lets each of them read that kind, tells the student, and nobody else', async () => {
    const { sara, colleague, elsewhere, id } = await shared();
    const opened = await tabOf(school, colleague).open();
    expect(listed(opened, 'students', 'id').flat()).toContain(id);
    const seen = await tabOf(school, colleague).call('GET', `students/${id}/passport`);
    expect([listed(seen, 'entries', 'text'), listed(seen, 'agreements', 'what')]).toEqual([[], [[CLOSING['agreement.0.what']]]]);
    expect((await tabOf(school, elsewhere).call('GET', `students/${id}/passport`)).status).toBe(404);
    expect(await school.count('readings')).toEqual({ readings: 1 });
    await sara.says('mijn gegevens');
    expect(sara.newestText()).toContain('Yusuf Aslan');
  });

  test('shows nothing of it to a mentor of hers who is of another team', async () => {
    const { elsewhere, id } = await shared();
    const guide = { tenant_id: school.tenantId, student_id: id, from_on: '2026-11-01', until_on: null };
    const mentor_id = await school.idOf(elsewhere.known.id.replace('29:', ''));
    await school.in(({ db }) =>
      db
        .insertInto('guides')
        .values({ ...guide, mentor_id })
        .execute(),
    );
    const seen = await tabOf(school, elsewhere).call('GET', `students/${id}/passport`);
    await school.in(({ db }) =>
      db.deleteFrom('guides').where('mentor_id', '=', mentor_id).where('student_id', '=', id).execute(),
    );
    expect([seen.status, seen.view['agreements']]).toEqual([200, []]);
  });

  test('ends at once when it is taken back', async () => {
    const { sara, colleague, id } = await shared();
    const { id: share } = await school.in(({ db }) => db.selectFrom('shares').select('id').executeTakeFirstOrThrow());
    await sara.presses('unshare-kind', {}, { arg: share });
    expect((await tabOf(school, colleague).call('GET', `students/${id}/passport`)).status).toBe(404);
    expect(listed(await tabOf(school, colleague).open(), 'students', 'id').flat()).not.toContain(id);
  });

  test('ends when she is no student any more and works there, where nothing lets her take it back', async () => {
    const { colleague, id } = await shared();
    const is = (role: string) =>
      school.in(({ db }) =>
        db
          .updateTable('people')
          .set({ roles: JSON.stringify([role]) })
          .where('id', '=', id)
          .execute(),
      );
    const seen = async () => {
      const { status } = await tabOf(school, colleague).call('GET', `students/${id}/passport`);
      return [
        status,
        listed(await tabOf(school, colleague).open(), 'students', 'id')
          .flat()
          .includes(id),
      ];
    };
    await is('mentor');
    const meanwhile = await seen();
    await is('student');
    expect([meanwhile, await seen()]).toEqual([
      [404, false],
      [200, true],
    ]);
  });

  test('ends with her stay at the school', async () => {
    const { colleague, id } = await shared();
    const leaves = (left_on: string | null) =>
      school.in(({ db }) => db.updateTable('people').set({ left_on }).where('id', '=', id).execute());
    await leaves('2026-11-23');
    expect((await tabOf(school, colleague).call('GET', `students/${id}/passport`)).status).toBe(404);
    expect(listed(await tabOf(school, colleague).open(), 'students', 'id').flat()).not.toContain(id);
    await leaves(null);
  });
});
