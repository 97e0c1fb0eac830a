import { describe, test } from 'vitest';
import { closeAll, makeFacts } from '../coverage/made.ts';
import { ONE } from './engines.ts';
import { useSchool } from './school.ts';

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
});
