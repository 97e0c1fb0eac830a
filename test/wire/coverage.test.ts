import { describe, expect, test } from 'vitest';
import { closeAll, makeFacts } from '../coverage/made.ts';
import { ONE } from './engines.ts';
import { useSchool } from './school.ts';
import { begins, CLOSING } from './talk.ts';

describe.each(ONE)('coverage in the chat, on $name', (engine) => {
  const school = useSchool(engine);

  async function published(): Promise<void> {
    await makeFacts(school.store(), school.tenantId, { students: 600, seed: 'chat', until: '2026-11-20' });
    await closeAll(school.store(), school.tenantId, school.clock.now(), '2026-08', '2026-09', '2026-Q3', '2026-10');
  }

  test.each(['m01', 's004'])('is refused to %s, by word and by a button of their own making', async (who) => {
    await published();
    const person = school.person(who);
    await person.says('dekking');
    await person.hears('coverage:notForYou');
    await person.posts({ type: 'message', value: { verb: 'coverage', subject: 'coverage', rev: 1, arg: '2026-Q3' } });
    await person.sees('message', 'message');
    await person.hears('chat:oldCard');
  });

  test('is there once something was published', async () => {
    const person = school.person('c01');
    await person.says('dekking');
    await person.hears('coverage:nothingYet');
    await published();
    await person.says('coverage');
    await person.hears('coverage:quarter', { quarter: '3', year: '2026' });
    await person.hears('common:phase.activate');
    await person.presses('coverage', {}, { arg: '2026-09' });
    await person.hears('coverage:month.9', { year: '2026' });
  });

  test('counts a talk of June that goes on after the summer in the year that is over, and what comes of it in the next', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    school.clock.leap(Date.parse('2027-06-28T10:00:00+02:00') - school.clock.now());
    await karin.installs();
    await sara.installs();
    await begins(karin, 'Sara');
    await karin.says('Ik heb een mevrouw geholpen met wassen');
    const facts = () => school.in(({ db }) => db.selectFrom('coverage_facts').select(['year', 'part', 'kind']).execute());
    expect(await facts()).toEqual([{ year: '2026/27', part: '2027-06', kind: 'talk' }]);
    school.clock.leap(Date.parse('2027-08-30T10:00:00+02:00') - school.clock.now());
    await closeAll(school.store(), school.tenantId, school.clock.now(), '2027-06', '2027-Q2', '2027-07', '2026/27');
    expect(await facts()).toEqual([]);
    await karin.presses('wrap-up');
    await karin.presses('send', { ...CLOSING, 'agreement.0.due': '2027-09-10' });
    await sara.presses('confirm', { sharing: 'all' });
    expect(await facts()).toEqual([{ year: '2027/28', part: '2027-08', kind: 'addition' }]);
    await karin.says('gesprek met Sara');
    await karin.presses('begin', { length: 'short', mode: 'live' });
    await karin.says('Ik heb een mevrouw geholpen met eten');
    expect((await facts()).map(({ kind }) => kind).toSorted()).toEqual(['addition', 'talk']);
  });
});
