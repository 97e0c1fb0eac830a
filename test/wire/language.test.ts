import { describe, expect, test } from 'vitest';
import { ONE } from './engines.ts';
import { useSchool } from './school.ts';
import { begins, closes } from './talk.ts';

describe.each(ONE)('languages on $name', (engine) => {
  const school = useSchool(engine);
  const chosen = () =>
    school.in(({ db }) => db.selectFrom('people').select(['given_name', 'locale']).where('locale', 'is not', null).execute());

  test('the bot follows Teams until a person chooses, and then the person', async () => {
    const [dutch, english] = [school.person('m01', 'nl-NL'), school.person('m01', 'en-GB')];
    await dutch.says('verder');
    await dutch.hears('chat:nothingPaused');
    await english.says('resume');
    await english.hears('chat:nothingPaused');
    await english.says('taal');
    expect((await english.presses('set-language', {}, { arg: 'nl' })).text).toContain(dutch.wordsOf('chat:languageIs'));
    await english.says('resume');
    await dutch.hears('chat:nothingPaused');
    expect(await chosen()).toEqual([{ given_name: 'Karin', locale: 'nl' }]);
    await dutch.says('language english');
    await english.hears('chat:languageIs');
    await dutch.says('verder');
    await english.hears('chat:nothingPaused');
    expect(await chosen()).toEqual([{ given_name: 'Karin', locale: 'en' }]);
  });

  test('what does not tell its language changes none', async () => {
    const english = school.person('m02', 'en-GB');
    await english.says('resume');
    await english.posts({ type: 'message', text: 'resume', locale: undefined });
    await english.sees('message', 'message');
    await english.hears('chat:nothingPaused');
  });

  test('a language that the bot does not speak is answered in Dutch', async () => {
    const dutch = school.person('m02', 'nl-NL');
    await dutch.says('resume', { locale: 'fy-NL' });
    await dutch.hears('chat:nothingPaused');
  });

  test('mentor and student each read their own, also on cards that the other caused', async () => {
    const [karin, sara] = [school.person('m01', 'nl-NL'), school.person('s004', 'en-GB')];
    await sara.installs();
    await closes(karin, 'Sara');
    await sara.sees('confirmation');
    await sara.hears('cards:confirmation.title', { student: 'Sara', mentor: 'Karin' });
    await sara.presses('confirm');
    await karin.sees('card');
    await karin.hears('cards:outcome.answered', { student: 'Sara' });
  });

  test('both languages are understood whichever is spoken', async () => {
    const karin = school.person('m01', 'nl-NL');
    await begins(karin, 'Sara');
    for (const [text, kind] of [
      ['next', 'guide'],
      ['terug', 'guide'],
      ['pause', 'paused'],
      ['verder', 'guide'],
      ['wrap up', 'closing'],
      ['terug', 'guide'],
      ['stop', 'stop'],
    ] as const) {
      await karin.says(text);
      await karin.sees(kind);
      await karin.reads('Sara');
    }
  });
});
