import { describe, expect, test } from 'vitest';
import { ENGINES } from '../store/engines.ts';
import { dayOf } from '../../src/days.ts';
import { latestMigration } from '../../src/store/migrations/latest.ts';
import { PROGRAM_VERSION } from '../../src/version.ts';
import { verbsOf } from './cards.ts';
import { useSchool } from './school.ts';
import { closes } from './talk.ts';

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

  test('offers figures to whom they are for, and not to an administrator who is refused them', async () => {
    for (const [id, isOffered] of [
      ['c01', true],
      ['a01', false],
    ] as const) {
      const person = school.person(id);
      await person.says('hallo');
      expect(verbsOf(person.card().card).includes('coverage')).toBe(isOffered);
      await person.says('help');
      await person.sees('message', 'help');
      expect(person.newestText().includes(person.wordsOf('help:coordinator.commands.coverage.does'))).toBe(isOffered);
    }
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

  test('says that a message which the bot began was refused, after the app came back', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await karin.installs();
    school.connector().fail(({ op, chatId }) => (op === 'send' && chatId === sara.known.chatId ? { status: 403 } : undefined));
    await closes(karin, 'Sara');
    await karin.sees('outcome');
    school.connector().reset();
    await sara.installs();
    await sara.says('controleer');
    const on = dayOf(school.clock.now(), 'Europe/Amsterdam');
    await sara.reads(bad(sara, 'diagnose:refused', { on }));
    await karin.says('controleer');
    await school.settled();
    expect(karin.newestText()).not.toContain(bad(karin, 'diagnose:refused', { on }));

    school.clock.leapDays(15);
    await sara.says('controleer');
    await school.settled();
    expect(sara.newestText()).not.toContain(bad(sara, 'diagnose:refused', { on }));
  });

  test('tells an admin about the database, the messages, the roster and the versions', async () => {
    const admin = school.person('a01');
    await admin.says('controleer');
    await school.settled();
    const kind = engine.name === 'SQLite' ? 'sqlite' : 'postgres';
    const on = dayOf(school.clock.now(), 'Europe/Amsterdam');
    for (const line of [
      good(admin, `diagnose:database.${kind}`),
      good(admin, 'diagnose:outbox', { pending: 0, failed: 0, unreachable: 0 }),
      good(admin, 'diagnose:roster', { on }),
      good(admin, 'diagnose:holidays.known', { until: '2027-08-29' }),
      good(admin, 'diagnose:versions', { program: PROGRAM_VERSION, node: process.versions.node, schema: latestMigration() }),
    ])
      expect(admin.newestText()).toContain(line);
  });

  test('tells an admin when the last holiday of the list is over', async () => {
    school.clock.leapDays(279);
    const admin = school.person('a01');
    await admin.says('controleer');
    await admin.reads(good(admin, 'diagnose:holidays.known', { until: '2027-08-29' }));
    school.clock.leapDays(1);
    await admin.says('controleer');
    await admin.reads(bad(admin, 'diagnose:holidays.over', { until: '2027-08-29' }));
  });

  test('a stranger and a chat where others read along learn nothing about anybody', async () => {
    const [stranger, sara] = [school.stranger(), school.person('s004')];
    await stranger.says('controleer');
    await stranger.hears('chat:stranger');
    const group = { id: '19:group', conversationType: 'groupChat', tenantId: school.tenantId };
    await sara.posts({ type: 'message', text: 'controleer', conversation: group });
    await school.settled();
    const [said] = school.connector().messages('19:group');
    expect(said?.activity['text']).toBe(sara.wordsOf('diagnose:inGroup'));
  });
});
