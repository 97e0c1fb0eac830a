import { describe, expect, test } from 'vitest';
import { ENGINES } from '../store/engines.ts';
import { useSchool } from './school.ts';

describe.each(ENGINES)('what works and what does not, on $name', (engine) => {
  const school = useSchool(engine);
  const good = (person: ReturnType<typeof school.person>, key: string, params = {}) =>
    person.wordsOf('diagnose:good', { what: person.wordsOf(key, params) });
  const bad = (person: ReturnType<typeof school.person>, key: string, params = {}) =>
    person.wordsOf('diagnose:lookAt', { what: person.wordsOf(key, params) });

  test('is told to everybody in plain words, and nobody but an admin hears of the installation', async () => {
    const [karin, sara, admin] = [school.person('m01'), school.person('s004'), school.person('a01')];
    for (const person of [karin, sara, admin]) await person.says('controleer');
    expect(sara.newestText()).toContain(good(sara, 'diagnose:mentors', { names: 'Karin' }));
    expect(sara.newestText()).toContain(good(sara, 'diagnose:reminders.on'));
    expect(karin.newestText()).toContain(good(karin, 'diagnose:known', { name: 'Karin de Boer' }));
    const isTold = [karin, sara, admin].map((person) => person.newestText().includes('Node'));
    expect(isTold).toEqual([false, false, true]);
  });

  test('says who has no mentor and who turned reminders off', async () => {
    const sara = school.person('s004');
    const id = await school.idOf('s004');
    const guides = await school.in(({ db }) => db.selectFrom('guides').selectAll().where('student_id', '=', id).execute());
    await school.in(({ db }) => db.deleteFrom('guides').where('student_id', '=', id).execute());
    await sara.says('meldingen uit');
    await sara.says('controleer');
    expect(sara.newestText()).toContain(bad(sara, 'diagnose:noMentor'));
    expect(sara.newestText()).toContain(bad(sara, 'diagnose:reminders.off'));
    await school.in(({ db }) => db.insertInto('guides').values(guides).execute());
  });

  test('a stranger and a chat where others read along learn nothing about anybody', async () => {
    const [stranger, sara] = [school.stranger(), school.person('s004')];
    await stranger.says('controleer');
    await stranger.hears('chat:stranger');
    const group = { id: '19:group', conversationType: 'groupChat', tenantId: school.tenantId };
    await sara.posts({ type: 'message', text: 'controleer', conversation: group });
    await school.settled();
    const [said] = school.connector().messages('19:group');
    expect(said?.activity['text']).toBe(sara.wordsOf('chat:privateOnly'));
  });
});
