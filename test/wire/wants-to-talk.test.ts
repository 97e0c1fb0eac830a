import { afterEach, describe, expect, test } from 'vitest';
import { DEMO_SCHOOL } from '../../src/people/demo.ts';
import { importRoster } from '../../src/people/roster/import.ts';
import { readRoster } from '../../src/people/roster/read.ts';
import { ENGINES } from '../store/engines.ts';
import { verbsOf } from './cards.ts';
import { useSchool } from './school.ts';

describe.each(ENGINES)('a student who wants to talk, on $name', (engine) => {
  const school = useSchool(engine);
  const imports = async (areGuided: boolean) => {
    const read = await readRoster(DEMO_SCHOOL);
    if ('problems' in read) throw new Error('The demo school has faults');
    const guides = read.roster.guides.filter(({ student }) => areGuided || student !== 's004');
    await importRoster(school.store(), { ...read.roster, guides }, school.clock.now());
  };
  afterEach(() => imports(true));
  const asks = async () => {
    const sara = school.person('s004');
    await sara.installs();
    await sara.says('ik wil niet meer leven');
    await sara.sees('care');
    return sara;
  };

  test.each([
    ['never had the app, and the channel opens no chat', 'create', 403],
    ['blocked the app', 'send', 403],
    ['is refused for good', 'send', 400],
  ] as const)('hears it when the mentor was not told: who %s', async (_how, op, status) => {
    const [karin, sara] = [school.person('m01'), await asks()];
    if (op === 'send') await karin.installs();
    const isKarins = (chatId: string | undefined) => op === 'create' || chatId === karin.known.chatId;
    school.connector().fail((call) => (call.op === op && isKarins(call.chatId) ? { status } : undefined));
    await sara.presses('care-tell');
    await sara.hears('care:notTold', { names: 'Karin' });
    expect(sara.messages().at(-1)?.activity['summary']).toBe(sara.wordsOf('care:summary'));
  });

  test.each([
    ['beginning', (words: string) => `${words}. ${'En toen nog iets. '.repeat(300)}`],
    ['end', (words: string) => `${'En toen nog iets. '.repeat(300)}${words}.`],
  ])('is shown who helps at the %s of a message that is too long to be taken in', async (_place, around) => {
    const sara = school.person('s004');
    await sara.installs();
    await sara.says(around('Ik wil niet meer leven'));
    await sara.sees('message', 'care', 'text');
    await sara.hears('chat:tooLong', { most: 4000 });
  });

  test('is shown who helps after leaving the school as well, and no mentor to tell', async () => {
    const sara = school.person('s004');
    await sara.installs();
    const leaves = (day: string | null) =>
      school.in(({ db }) => db.updateTable('people').set({ left_on: day }).where('sourced_id', '=', 's004').execute());
    await leaves('2026-11-20');
    await sara.says('ik wil niet meer leven');
    await sara.sees('message', 'care');
    expect(verbsOf(sara.card().card)).toEqual(['care-yes', 'care-no']);
    await sara.presses('care-yes');
    await sara.hears('care:youAreNotAlone');
    await leaves(null);
  });

  test('keeps the help when they left the school between reading it and asking for their mentor', async () => {
    const sara = await asks();
    const leaves = (day: string | null) =>
      school.in(({ db }) => db.updateTable('people').set({ left_on: day }).where('sourced_id', '=', 's004').execute());
    await leaves('2026-11-20');
    await sara.presses('care-tell');
    await sara.hears('care:nobodyToTell');
    expect(sara.kinds()).toContain('care');
    await leaves(null);
  });

  test('is not told that somebody was told when no mentor is left', async () => {
    const sara = await asks();
    await imports(false);
    await sara.presses('care-tell');
    await sara.hears('care:nobodyToTell');
    expect(sara.kinds()).toEqual(['message', 'care', 'text']);
  });

  test.each([
    ['ik wil niet meer leven', '113 Zelfmoordpreventie', 'Veilig Thuis'],
    ['mijn vader slaat me', 'Veilig Thuis', '113 Zelfmoordpreventie'],
  ])('sees whoever is there for what %j is about, before those for everything', async (said, fitting, other) => {
    const sara = school.person('s004');
    await sara.installs();
    await sara.says(said);
    await sara.sees('message', 'care');
    const text = sara.newestText();
    expect([text.indexOf(fitting) > 0, text.includes(other)]).toEqual([true, false]);
    expect(text.indexOf(fitting)).toBeLessThan(text.indexOf('Zorgteam Lauwers College'));
  });

  test('sees who helps at once in the place of a card on which they wrote it', async () => {
    const sara = school.person('s004');
    await sara.installs();
    await sara.says('reflectie');
    await sara.sees('message', 'card');
    expect((await sara.presses('reflect-tell', { told: 'ik wil niet meer leven' })).kind).toBe('care');
  });

  test('is a student: what others write is never read so', async () => {
    const karin = school.person('m01');
    await karin.installs();
    await karin.says('ik wil niet meer leven');
    await school.settled();
    expect(karin.kinds()).not.toContain('care');
  });

  test('hears no more of it when the mentor was told', async () => {
    const [karin, sara] = [school.person('m01'), await asks()];
    await karin.installs();
    await sara.presses('care-tell');
    await karin.reads('Sara El Idrissi');
    await sara.hears('care:told', { names: 'Karin' });
    await school.settled();
    expect(sara.kinds()).toEqual(['message', 'care', 'text']);
  });
});
