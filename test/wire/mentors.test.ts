import { describe, expect, test } from 'vitest';
import type { Saved } from '../../src/turn.ts';
import { openedIn } from '../store/opened.ts';
import { listInWords } from '../../src/text.ts';
import { REAL } from './engines.ts';
import { pressablesOf, verbsOf } from './cards.ts';
import { conversationsIn } from './kept.ts';
import { useSchool } from './school.ts';
import { closes } from './talk.ts';

describe.each(REAL)('mentors and their students, on $name', (engine) => {
  const school = useSchool(engine);
  const conversations = () => conversationsIn(school);

  const studentsOfKarin = async (limit: number) => {
    const found = await school.in(({ db }) =>
      db
        .selectFrom('guides')
        .innerJoin('people', 'people.id', 'guides.student_id')
        .select('people.id')
        .where('guides.mentor_id', 'in', db.selectFrom('people').select('id').where('sourced_id', '=', 'm01'))
        .orderBy('people.id')
        .limit(limit)
        .execute(),
    );
    return found.map(({ id }) => id);
  };
  /** Of each conversation, the oldest first: whether it is known what rules made of it, and how much help there was. */
  const observed = () =>
    school.in(async (tx) => {
      const rows = await tx.db.selectFrom('conversations').selectAll().orderBy('started_at').execute();
      return rows.map((row) => {
        const { standings, help } = openedIn(tx, 'conversations.snapshot', row.snapshot, row) as Saved;
        return [Object.values(standings).some((standing) => standing !== 'not-observed'), help !== undefined];
      });
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
    await karin.says('kort');
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

  test('how a mentor went about a talk is forgotten once twelve others came after it', async () => {
    const karin = school.person('m01');
    await karin.installs();
    const students = await studentsOfKarin(14);
    await karin.says('gesprek met');
    const on = karin.card('choose');
    for (const [place, id] of students.entries()) {
      await karin.presses('choose', {}, { on, arg: id });
      if (place === students.length - 1) break;
      await karin.presses('begin', { length: 'short', mode: 'live' });
      await karin.says('Waarom deed je dat?');
      await karin.says('stop');
      await karin.says('ja');
      school.clock.leap(60_000);
    }
    expect(await observed()).toEqual([[false, false], ...Array.from({ length: 12 }, () => [true, true]), [false, true]]);
  });

  test('what was only prepared since counts for nothing there, up to a limit', async () => {
    const karin = school.person('m01');
    await karin.installs();
    const [first = '', ...others] = await studentsOfKarin(14);
    await karin.says('gesprek met');
    const on = karin.card('choose');
    await karin.presses('choose', {}, { on, arg: first });
    await karin.presses('begin', { length: 'short', mode: 'live' });
    await karin.says('Waarom deed je dat?');
    await karin.says('stop');
    await karin.says('ja');
    const prepares = async (times: number) => {
      for (let time = 0; time < times; time += 1) {
        school.clock.leap(60_000);
        await karin.presses('choose', {}, { on, arg: others[time % others.length] ?? '' });
      }
    };
    await prepares(48);
    expect((await observed())[0]).toEqual([true, true]);
    await prepares(1);
    expect((await observed())[0]).toEqual([false, false]);
  });

  test('how a mentor went about a talk that ends after twelve others is forgotten then', async () => {
    const karin = school.person('m01');
    await karin.installs();
    const begun = async (id: string) => {
      await karin.presses('choose', {}, { on, arg: id });
      await karin.presses('begin', { length: 'short', mode: 'live' });
      await karin.says('Waarom deed je dat?');
    };
    await karin.says('gesprek met');
    const on = karin.card('choose');
    const [first = '', ...others] = await studentsOfKarin(13);
    await begun(first);
    await karin.says('pauze');
    for (const id of others) {
      school.clock.leap(60_000);
      await begun(id);
      await karin.says('stop');
      await karin.says('ja');
    }
    expect((await observed())[0]).toEqual([true, true]);
    await karin.presses('choose', {}, { on, arg: first });
    await karin.says('stop');
    await karin.says('ja');
    expect(await observed()).toEqual([[false, false], ...Array.from({ length: 12 }, () => [true, true])]);
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
    const [toKarin, toYusuf] = [`${id} ${await school.idOf('m01')}`, `${id} ${await school.idOf('m02')}`];
    await noor.presses('share', {}, { arg: toYusuf });
    await noor.hears('chat:sharedWith', { names: 'Yusuf' });
    expect(await school.count('grants')).toEqual({ grants: 1 });
    await noor.presses('share', {}, { arg: toKarin });
    await noor.reads(listInWords(['Karin de Boer', 'Yusuf Aslan'], 'nl'));
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

  test('two mentors of the same name are two: what one of them may read can still be shared with the other', async () => {
    const [karin, noor] = [school.person('m01'), school.person('s009')];
    await school.in(({ db }) =>
      db.updateTable('people').set({ given_name: 'Karin', family_name: 'de Boer' }).where('sourced_id', '=', 'm02').execute(),
    );
    await noor.installs();
    await closes(karin, 'Noor');
    await noor.presses('confirm', { sharing: 'agreements' });
    await noor.says('paspoort');
    const { id } = await school.in(({ db }) => db.selectFrom('agreements').select('id').executeTakeFirstOrThrow());
    const offered = pressablesOf(noor.card('share').card).filter(({ verb, arg }) => verb === 'share' && arg?.startsWith(id));
    expect(offered.map(({ arg }) => arg)).toEqual([`${id} ${await school.idOf('m02')}`]);
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
});
