import { describe, expect, test } from 'vitest';
import { verbsOf } from './cards.ts';
import { ONE } from './engines.ts';
import { useSchool } from './school.ts';
import { closes } from './talk.ts';

describe.each(ONE)('who does not type what the bot knows, on $name', (engine) => {
  const school = useSchool(engine);
  const sara = async () => {
    const person = school.person('s004');
    await person.installs();
    return person;
  };

  test('is offered the command that is nearest, and gets it by pressing', async () => {
    const student = await sara();
    await student.says('pasport');
    await student.hears('chat:didYouMean', { words: 'paspoort' });
    await student.presses('passport');
    await student.hears('cards:passport.title');
    await student.says('reflcetie');
    await student.presses('reflect');
    expect(await school.count('reflections')).toEqual({ reflections: 1 });
  });

  test('is offered nothing that somebody else may do, nor what changes something', async () => {
    const student = await sara();
    for (const words of ['mijn leerligen', 'meldingen uitt', 'bewaarr']) {
      await student.says(words);
      await student.hears('chat:pointer.student');
    }
    const ilse = school.person('c01');
    await ilse.installs();
    await ilse.says('dekkng');
    await ilse.hears('chat:didYouMean', { words: 'dekking' });
    await ilse.says('reflcetie');
    await ilse.hears('chat:pointer.coordinator');
  });

  test.each(['ja', 'nee', 'klopt niet', 'Nee dat wil ik niet', 'bevestig ik'])(
    'is shown the closing that waits, with how to answer it: %s decides nothing',
    async (words) => {
      const [karin, student] = [school.person('m01'), await sara()];
      await closes(karin, 'Sara');
      await student.says(words);
      await student.sees('message', 'line', 'text', 'confirmation');
      expect(await school.count('entries', 'agreements', 'grants')).toEqual({ entries: 0, agreements: 0, grants: 0 });
      await student.presses('confirm', { sharing: 'only-me' });
      expect(await school.count('agreements', 'grants')).toEqual({ agreements: 1, grants: 0 });
    },
  );

  test.each(['gesprek met Karin', 'plan Karin 12 januari', 'afspraak maken', 'afspraak'])(
    'hears as a student that a mentor begins: %s',
    async (words) => {
      const student = await sara();
      await student.says(words);
      await student.hears('chat:mentorBegins');
      expect(verbsOf(student.card('help').card)).toEqual(['help']);
    },
  );

  test('hears the same as a student who asks for a talk in other words, with what can be done meanwhile', async () => {
    const student = await sara();
    await student.says('mag ik met mijn mentor praten?');
    await student.hears('chat:mentorBegins');
    expect(verbsOf(student.card('reflect').card)).toEqual(['reflect']);
  });

  test('hears as a coordinator nothing that is meant for mentors', async () => {
    const ilse = school.person('c01');
    await ilse.installs();
    for (const [word, key] of [
      ['paspoort', 'chat:passportNotYours'],
      ['meenemen', 'chat:passportNotYours'],
      ['mijn gegevens', 'mydata:onlyStudents'],
    ] as const) {
      await ilse.says(word);
      await ilse.hears(key);
    }
  });
});
