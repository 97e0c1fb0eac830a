import { describe, expect, test } from 'vitest';
import { ENGINES } from '../store/engines.ts';
import { verbsOf } from './cards.ts';
import { useSchool } from './school.ts';
import { begins, closes } from './talk.ts';

describe.each(ENGINES)('mentors and their students, on $name', (engine) => {
  const school = useSchool(engine);
  const conversations = () =>
    school.in(async ({ db }) => {
      const rows = db
        .selectFrom('conversations')
        .innerJoin('people', (on) => on.onRef('people.id', '=', 'conversations.student_id'));
      return rows.select(['people.given_name as student', 'conversations.state as state']).orderBy('conversations.id').execute();
    });

  test('several students fit a name: each is offered, and the one that is chosen begins', async () => {
    const karin = school.person('m01');
    await karin.says('gesprek met Daan');
    await karin.sees('choose-student');
    expect(verbsOf(karin.card().card)).toEqual(['choose', 'choose']);
    const daan = await school.idOf('s019');
    expect((await karin.presses('choose', {}, { arg: daan })).kind).toBe('line');
    await karin.sees('line', 'preparation');
    expect(await conversations()).toEqual([{ student: 'Daan', state: 'under-way' }]);
    await karin.says('conversation with bakker');
    await karin.sees('open-conversation');
  });

  test('a student of somebody else is told of in the very words for nobody', async () => {
    const karin = school.person('m01');
    await karin.says('gesprek met Noa');
    const ofSomebody = karin.newestText();
    await karin.hears('chat:noSuchStudent', { typed: 'Noa' });
    await karin.says('gesprek met Xyz');
    expect(karin.newestText()).toBe(ofSomebody.replace('Noa', 'Xyz'));

    await karin.says('gesprek met Daan');
    const seen = karin.card('choose');
    const [noa, bakker] = [await school.idOf('s031'), await school.idOf('s017')];
    const forged = (id: string) => ({
      id: seen.id,
      card: JSON.parse(JSON.stringify(seen.card).replaceAll(bakker, id)) as typeof seen.card,
    });
    const theirs = await karin.presses('choose', {}, { on: forged(noa), arg: noa });
    const nobodys = await karin.presses('choose', {}, { on: forged('nobody'), arg: 'nobody' });
    expect(theirs.body).toEqual(nobodys.body);
    expect(await conversations()).toEqual([]);
  });

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

    await karin.says('gesprek met Sara');
    await karin.presses('switch');
    await karin.sees('guide');
    await karin.hears('chat:welcomeBackWith', { student: 'Sara', words: 'Gisteren hielp ik een mevrouw en toen werd ik trots' });
    expect(await conversations()).toEqual([
      { student: 'Sara', state: 'under-way' },
      { student: 'Roos', state: 'paused' },
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
    await karin.sees('text');

    school.clock.leapDays(45);
    await karin.says('verder');
    await karin.sees('line', 'text', 'guide');
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

  test('two mentors of one student see what each was given, and hold talks of their own', async () => {
    const [karin, yusuf, noor] = [school.person('m01'), school.person('m02'), school.person('s009')];
    await noor.installs();
    await closes(karin, 'Noor');
    await noor.presses('confirm', { sharing: 'agreements' });
    await yusuf.says('gesprek met Noor');
    await yusuf.sees('preparation');
    expect(yusuf.newestText()).not.toContain('geriatrie');
    await yusuf.says('stop');

    await noor.says('paspoort');
    const { id } = await school.in(({ db }) => db.selectFrom('agreements').select('id').executeTakeFirstOrThrow());
    await noor.presses('unshare', {}, { arg: id });
    await noor.presses('share', {}, { arg: id });
    await noor.hears('chat:sharedWith', { names: 'Karin, Yusuf' });
    await yusuf.says('gesprek met Noor');
    await yusuf.reads('Meelopen op de geriatrie');
    await karin.says('gesprek met Noor');
    await karin.reads('Meelopen op de geriatrie');
    expect(await conversations()).toEqual([
      { student: 'Noor', state: 'ended' },
      { student: 'Noor', state: 'ended' },
      { student: 'Noor', state: 'under-way' },
      { student: 'Noor', state: 'under-way' },
    ]);
  });

  test('a substitute finds the student until the last day, and their old card is refused from then on', async () => {
    const joost = school.person('m03');
    await joost.says('gesprek met Jip de Groot');
    await joost.sees('preparation');
    await joost.presses('begin');
    await joost.says('Gisteren hielp ik een mevrouw');
    const old = joost.card('next');
    await joost.says('pauze');
    const { rev } = await school.in(({ db }) => db.selectFrom('conversations').select('rev').executeTakeFirstOrThrow());

    school.clock.leapDays(235);
    await joost.says('gesprek met Jip de Groot');
    await joost.sees('guide');
    school.clock.leapDays(1);
    for (const [verb, on] of [
      ['next', old],
      ['pause', joost.card('pause')],
    ] as const) {
      const answer = await joost.presses(verb, {}, { on });
      expect(answer.text).toContain(joost.wordsOf('chat:notYours'));
      expect(answer.text).not.toContain('mevrouw');
    }
    await joost.says('volgende');
    await joost.hears('chat:noConversation');
    await joost.says('Dit hoort niemand');
    await joost.hears('chat:pointer.mentor');
    await joost.says('verder');
    await joost.hears('chat:nothingPaused');
    await joost.says('gesprek met Jip de Groot');
    await joost.hears('chat:noSuchStudent', { typed: 'Jip de Groot' });
    expect(await school.in(({ db }) => db.selectFrom('conversations').select(['rev', 'state']).execute())).toEqual([
      { rev: rev + 1, state: 'under-way' },
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
