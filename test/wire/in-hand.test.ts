import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/days.ts';
import { ONE } from './engines.ts';
import { conversationsIn, notesIn } from './kept.ts';
import { imports, withoutSara } from './roster-of.ts';
import { useSchool } from './school.ts';
import { begins, closes, CLOSING } from './talk.ts';

describe.each(ONE)('the conversation in hand, on $name', (engine) => {
  const school = useSchool(engine);
  const conversations = () => conversationsIn(school);

  test('from one student to another: the first waits at its place, and is come back to', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    await karin.says('Gisteren hielp ik een mevrouw en toen werd ik trots');
    await karin.says('volgende');
    await karin.says('gesprek met Roos');
    await karin.sees('open-conversation');
    expect((await karin.presses('keep-open')).kind).toBe('line');
    await karin.sees('guide');
    await karin.says('gesprek met Roos');
    expect((await karin.presses('switch')).kind).toBe('line');
    await karin.sees('preparation');
    expect(await conversations()).toEqual([
      { student: 'Sara', state: 'paused' },
      { student: 'Roos', state: 'under-way' },
    ]);
    expect(karin.kinds().filter((kind) => kind === 'guide')).toEqual([]);

    await karin.says('kort');
    await karin.says('gesprek met Sara');
    await karin.presses('switch');
    await karin.sees('guide');
    await karin.hears('chat:welcomeBackWith', { student: 'Sara', words: 'Gisteren hielp ik een mevrouw en toen werd ik trots' });
    expect(await conversations()).toEqual([
      { student: 'Sara', state: 'under-way' },
      { student: 'Roos', state: 'paused' },
    ]);
  });

  test('what stands on the buttons of that question can be typed, and is no note about anybody', async () => {
    const karin = school.person('m01');
    const types = (key: string) => karin.says(karin.wordsOf(key, { student: 'Sara', asked: 'Roos' }));
    await begins(karin, 'Sara');
    await karin.says('Verder met school gaat het goed');
    await karin.says('Verder met voetbal');
    await karin.says('gesprek met Roos');
    await types('cards:openConversation.keep');
    await karin.sees('guide');
    await karin.says('gesprek met Roos');
    await types('cards:openConversation.switch');
    await karin.sees('preparation');
    expect(await notesIn(school)).toEqual(['Verder met school gaat het goed', 'Verder met voetbal']);
    expect(await conversations()).toEqual([
      { student: 'Sara', state: 'paused' },
      { student: 'Roos', state: 'under-way' },
    ]);
    await karin.says('naar het gesprek met Wolfeschlegelstein');
    await karin.hears('chat:noSuchStudent', { typed: 'Wolfeschlegelstein' });
    await karin.says('verder met Sara');
    await karin.sees('guide');
  });

  test('what was only prepared makes way for another student unasked, so that words go to nobody else', async () => {
    const karin = school.person('m01');
    await karin.says('gesprek met Sara');
    await karin.says('gesprek met Roos');
    await karin.sees('text', 'preparation');
    expect(await conversations()).toEqual([
      { student: 'Sara', state: 'ended' },
      { student: 'Roos', state: 'under-way' },
    ]);
    await karin.says('kort');
    await karin.says('Gisteren hielp ik een mevrouw');
    await karin.hears('cards:guide.title', { student: 'Roos', phase: karin.wordsOf('common:phase.look-back') });

    await karin.says('stop');
    await karin.presses('stop-yes');
    await karin.says('gesprek met Sara');
    await karin.says('afspraak Fatma bellen morgen');
    await karin.says('gesprek met Roos');
    await karin.sees('open-conversation');
  });

  test('none while one is paused: whatever is typed, the mentor is told which and goes on with one press', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    await karin.says('ga verder');
    await karin.says('pauze');
    await karin.says('Ze wil naar de kapper');
    await karin.hears('chat:pausedWaits', { names: 'Sara' });
    await karin.says('volgende');
    await karin.hears('chat:pausedWaits', { names: 'Sara' });
    await karin.presses('choose');
    await karin.sees('guide');
    await karin.hears('chat:welcomeBack');
    expect(await conversations()).toEqual([{ student: 'Sara', state: 'under-way' }]);
  });

  test('left open over night: the first words of another day are said back with whose talk they went into', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    const since = dayOf(school.clock.now(), 'Europe/Amsterdam');
    await karin.says('Gisteren hielp ik een mevrouw');
    school.clock.leapDays(7);
    await karin.says('Hij wil naar de kapper');
    await karin.hears('chat:stillOpen', { student: 'Sara', since });
    await karin.says('Dat zei hij echt');
    expect(karin.newestText()).not.toContain(karin.wordsOf('chat:stillOpen', { student: 'Sara', since }));
  });

  test('asked whether to stop, a mentor pauses or goes on instead, by a button or in words', async () => {
    const karin = school.person('m01');
    const states = async () => (await conversations()).map(({ state }) => state);
    await begins(karin, 'Sara');
    await karin.says('Gisteren hielp ik een mevrouw');
    await karin.says('stop');
    await karin.presses('pause');
    expect(await states()).toEqual(['paused']);
    await karin.presses('resume');
    await karin.says('stop');
    await karin.says('pauze');
    expect(await states()).toEqual(['paused']);
    await karin.says('verder');
    await karin.says('stop');
    await karin.says('verder');
    await karin.sees('guide');
    await karin.reads('Gisteren hielp ik een mevrouw');
    expect(await states()).toEqual(['under-way']);
  });

  test('what stands on a button can be typed, wherever the button stands', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    const types = async (key: string) => karin.says(karin.wordsOf(key));
    await karin.says('gesprek met Sara');
    await types('cards:preparation.begin');
    await karin.says('Gisteren hielp ik een mevrouw');
    await types('cards:guide.seeNotes');
    await karin.sees('notes');
    await types('cards:notes.back');
    await karin.sees('guide');
    await types('cards:guide.undo');
    await types('cards:guide.stop');
    await types('cards:stop.no');
    await karin.sees('guide');
    await types('cards:guide.wrapUp');
    await types('cards:closing.addAgreement');
    await karin.sees('closing');
    await types('cards:closing.back');
    await karin.sees('guide');
    expect(karin.newestText()).not.toContain('mevrouw');
    await karin.presses('wrap-up');
    await karin.presses('send', CLOSING);
    await types('cards:outcome.withdraw');
    await karin.sees('closing');
  });

  test('with a student who is not the mentor’s for a while: once another was begun, nothing is noted there', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    await imports(school, withoutSara);
    await begins(karin, 'Roos');
    await imports(school);
    expect(await conversations()).toEqual([
      { student: 'Sara', state: 'paused' },
      { student: 'Roos', state: 'under-way' },
    ]);
    await karin.says('stop');
    await karin.presses('stop-yes');
    await karin.says('Dit is geen notitie');
    await karin.hears('chat:pausedWaits', { names: 'Sara' });
    await karin.says('gesprek met Sara');
    await karin.sees('guide');
    expect(await conversations()).toEqual([
      { student: 'Sara', state: 'under-way' },
      { student: 'Roos', state: 'ended' },
    ]);
  });

  test('after weeks of pause the talk goes on at the very place, with the student’s own words', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    await karin.says('Gisteren hielp ik een mevrouw en toen werd ik trots');
    await karin.presses('next');
    await karin.says('kernwoord: rust');
    const { card } = karin.card('next');
    await karin.says('pauze');
    await karin.sees('line', 'paused');
    await karin.says('Dit is geen notitie');
    await karin.sees('message');

    school.clock.leapDays(45);
    await karin.says('verder');
    await karin.sees('line', 'message', 'guide');
    await karin.hears('chat:welcomeBackWith', { student: 'Sara', words: 'kernwoord: rust'.replace('kernwoord: ', '') });
    const { card: after } = karin.card('next');
    const phase = (each: unknown) => /"verb":"next"[^}]*"phase":"([a-z-]+)"/u.exec(JSON.stringify(each))?.[1];
    expect([phase(card), phase(after)]).toEqual(['reflect', 'reflect']);
    expect(karin.newestText()).not.toContain('geen notitie');
  });

  test('with several paused, `verder` asks with whom', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    await karin.says('pauze');
    await begins(karin, 'Roos');
    await karin.says('pauze');
    await karin.says('verder');
    await karin.sees('choose-student');
    await karin.presses('choose', {}, { arg: await school.idOf('s004') });
    await karin.sees('guide');
    expect(await conversations()).toEqual([
      { student: 'Sara', state: 'under-way' },
      { student: 'Roos', state: 'paused' },
    ]);
  });

  test('a closing that is taken back is in hand again, and the talk that was going on waits', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await closes(karin, 'Sara');
    await begins(karin, 'Roos');
    expect((await karin.presses('withdraw-proposal')).kind).toBe('closing');
    await karin.sees('closing', 'paused');
    expect(await conversations()).toEqual([
      { student: 'Sara', state: 'under-way' },
      { student: 'Roos', state: 'paused' },
    ]);
  });

  test('screen off: three questions to take along, and everything is filled in afterwards', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await karin.says('gesprek met Sara');
    expect((await karin.presses('begin', { length: 'long', mode: 'screen-off' })).kind).toBe('take-along');
    const before = karin.newestText();
    await karin.presses('others');
    expect(karin.newestText()).not.toBe(before);
    expect((await karin.presses('afterwards')).kind).toBe('closing');
    const sent = await karin.presses('send', {
      phases: 'look-back,activate',
      experience: 'Een mevrouw geholpen',
      coreWord: 'rust',
      'agreement.0.what': 'Meelopen',
      'agreement.0.due': '2026-12-08',
    });
    expect(sent.kind).toBe('outcome');
    await sara.sees('confirmation');
    const facts = await school.in(({ db }) =>
      db
        .selectFrom('facts')
        .select(['kind', 'value'])
        .where('kind', 'in', ['phase.reached', 'mode', 'length'])
        .orderBy('kind')
        .orderBy('value')
        .execute(),
    );
    expect(facts).toEqual([
      { kind: 'length', value: 'long' },
      { kind: 'mode', value: 'screen-off' },
      { kind: 'phase.reached', value: 'activate' },
      { kind: 'phase.reached', value: 'look-back' },
    ]);
  });

  test('`stop` asks once, keeps what was reached, and can be taken back', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    await karin.says('Gisteren hielp ik een mevrouw en toen werd ik trots');
    await karin.says('stop');
    await karin.sees('line', 'stop');
    await karin.says('nee');
    await karin.sees('guide');
    expect((await karin.presses('stop')).kind).toBe('stop');
    expect((await karin.presses('stop-yes')).kind).toBe('message');
    await karin.hears('chat:stopped', { student: 'Sara' });
    expect(await conversations()).toEqual([{ student: 'Sara', state: 'ended' }]);
    expect(await school.count('entries', 'proposals')).toEqual({ entries: 0, proposals: 0 });
    const facts = await school.in(({ db }) =>
      db.selectFrom('facts').select('value').where('kind', '=', 'phase.reached').execute(),
    );
    expect(facts).toEqual([{ value: 'look-back' }]);
  });
});
