import { opened } from '../store/opened.ts';
import { describe, expect, test } from 'vitest';
import { ONE } from './engines.ts';
import { inputsOf, pressablesOf, verbsOf } from './cards.ts';
import { placeIn } from './kept.ts';
import type { Person } from './person.ts';
import { useSchool } from './school.ts';
import { begins } from './talk.ts';

describe.each(ONE)('during the talk, on $name', (engine) => {
  const school = useSchool(engine);
  const place = () => placeIn(school);
  const notes = async () =>
    (await place()).context.notes.map(({ text, story, phase, elements }) => ({ text, story, phase, elements: [...elements] }));
  const offered = (mentor: Person) =>
    pressablesOf(mentor.card('asked').card).flatMap(({ verb, arg }) => (verb === 'asked' ? [arg] : []));

  test('three questions at a time, others on request, and none that was asked comes back', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    await karin.presses('note', { said: 'Gisteren viel er op stage een kast om' });
    const first = offered(karin);
    expect(first).toHaveLength(3);
    await karin.presses('others');
    const second = offered(karin);
    expect(second.filter((id) => first.includes(id))).toEqual([]);
    const [asked = ''] = second;
    await karin.presses('asked', {}, { arg: asked });
    for (const verb of ['others', 'next', 'back', 'others']) {
      await karin.presses(verb);
      expect(offered(karin)).not.toContain(asked);
    }
    expect((await place()).context.asked.map(({ id }) => id)).toEqual([asked]);
    expect(karin.kinds()).toEqual(['guide']);
  });

  test.each(['afspraak maken', 'agreement add'])('%s says that there is to be an agreement, and not which', async (words) => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    await karin.says(words);
    await karin.hears('chat:agreementHow');
    expect((await place()).context.agreements).toEqual([]);
  });

  test('what the student said and what the mentor asked are told apart', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    await karin.says('Wat gebeurde er precies?');
    await karin.says('vraag: vertel eens verder');
    await karin.says('Zij werd rustig');
    await karin.says('zei: Waarom zou ik dat doen?');
    await karin.presses('note', { said: 'En ik ook', question: 'Wie waren erbij?' });
    expect((await notes()).map(({ text }) => text)).toEqual(['Zij werd rustig', 'Waarom zou ik dat doen?', 'En ik ook']);
    expect((await place()).context.asked.map(({ text }) => text)).toEqual([
      'Wat gebeurde er precies?',
      'vertel eens verder',
      'Wie waren erbij?',
    ]);
  });

  test('a long talk holds several stories, each with notes of its own', async () => {
    const karin = school.person('m01');
    await karin.says('gesprek met Sara');
    await karin.presses('begin', { length: 'long' });
    await karin.says('Gisteren hielp ik op stage een mevrouw met wassen');
    await karin.presses('next');
    await karin.says('Kwaliteit: rustig blijven');
    await karin.presses('new-story', { said: 'Dat had ik vorige week ook bij een meneer' });
    await karin.says('Hij wilde niet eten en toen bleef ik bij hem zitten');
    expect((await notes()).map(({ story, phase }) => [story, phase])).toEqual([
      [1, 'look-back'],
      [1, 'reflect'],
      [1, 'reflect'],
      [2, 'look-back'],
    ]);
    expect((await place()).phase).toBe('look-back');
  });

  test('the last note can be undone, and any note corrected or taken away', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    await karin.says('Zij werd rustig');
    await karin.says('Een vergissing');
    await karin.presses('undo');
    expect((await notes()).map(({ text }) => text)).toEqual(['Zij werd rustig']);
    await karin.says('Dit gaat weg');
    expect((await karin.presses('notes')).kind).toBe('notes');
    const fields = inputsOf(karin.card('save-notes').card);
    const [one = '', , two = ''] = fields;
    expect(fields).toEqual([one, one.replace('text', 'element'), two, two.replace('text', 'element')]);
    const corrected = { [one]: 'Mevrouw werd rustig', [one.replace('text', 'element')]: 'happened', [two]: '' };
    expect((await karin.presses('save-notes', corrected)).kind).toBe('guide');
    expect(await notes()).toEqual([{ text: 'Mevrouw werd rustig', story: 1, phase: 'look-back', elements: ['happened'] }]);
    expect(karin.kinds().at(-1)).toBe('guide');
  });

  test('the button beside a note takes that note away: not an agreement made since, nor what was typed with it, nor a newer note', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    const left = async () => ({
      notes: (await notes()).map(({ text }) => text),
      agreements: (await place()).context.agreements.map(({ what }) => what),
    });
    await karin.says('Een vergissing');
    await karin.says('afspraak bellen met de praktijk');
    const old = karin.card('undo');
    await karin.presses('undo', { said: 'Zij werd rustig' });
    expect(await left()).toEqual({ notes: ['Zij werd rustig'], agreements: ['bellen met de praktijk'] });
    expect((await karin.presses('undo', {}, { on: old })).text).toContain(karin.wordsOf('chat:stale.phase'));
    expect(await left()).toEqual({ notes: ['Zij werd rustig'], agreements: ['bellen met de praktijk'] });
    await karin.says('ongedaan');
    await karin.hears('chat:takenBack', { text: 'Zij werd rustig' });
    expect(await left()).toEqual({ notes: [], agreements: ['bellen met de praktijk'] });
    await karin.says('ongedaan');
    await karin.hears('chat:takenBack', { text: 'bellen met de praktijk' });
    expect(await left()).toEqual({ notes: [], agreements: [] });
    await karin.presses('set-date', { due: '2026-12-11' });
    await karin.hears('chat:stale.gone');
  });

  test('a note can be undone after a question handed its words back, and the card still comes', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    await karin.says('volgende');
    await karin.says('volgende');
    await karin.says('kernwoord: rust');
    const questions = karin
      .newestText()
      .split('\n')
      .filter((line) => line.endsWith('?'));
    const asked = offered(karin)[questions.findIndex((question) => question.includes('rust'))] ?? '';
    await karin.presses('asked', {}, { arg: asked });
    const shown = karin.messages().length;
    await karin.says('ongedaan');
    expect((await notes()).length).toBe(0);
    expect(karin.messages().length).toBe(shown + 1);
    expect(karin.kinds().at(-1)).toBe('guide');
    const left = karin.newestText().replace(karin.wordsOf('chat:takenBack', { text: 'rust' }), '');
    expect(left).not.toContain('rust');
  });

  test('a why-question gets one tip, which the mentor can wave away for good', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    await karin.says('Waarom deed je dat?');
    await karin.sees('guide');
    expect(pressablesOf(karin.card().card).filter(({ verb }) => verb === 'fine')).toEqual([{ verb: 'fine', arg: 'no-why' }]);
    await karin.presses('fine');
    expect(verbsOf(karin.card().card)).not.toContain('fine');
    await karin.says('Waarom vond je dat?');
    expect(pressablesOf(karin.card().card)).not.toContainEqual({ verb: 'fine', arg: 'no-why' });
    expect(await school.in(({ db }) => db.selectFrom('preferences').select(['name', 'value']).execute())).toEqual([
      { name: 'tip-fine:no-why', value: 'yes' },
    ]);
  });

  test('a question that is checked is read and not kept', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    await karin.says('check Waarom deed je dat?');
    await karin.sees('guide', 'check');
    expect((await place()).context.asked).toEqual([]);
    const kept = await school.in((tx) => opened(tx, 'conversations.snapshot'));
    expect(JSON.stringify(kept)).not.toContain('Waarom');
  });

  test('agreements that were noted stand on the closing form, each with its day', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    await karin.says('afspraak open dag bezoeken op 8 december met mijn broer');
    await karin.says('afspraak mijn praktijkopleider bellen');
    await karin.sees('guide', 'agreement-date');
    await karin.says('12 december');
    await karin.says('afronden');
    await karin.sees('closing');
    const { agreements } = (await place()).context;
    expect(agreements.map(({ due }) => due)).toEqual(['2026-12-08', '2026-12-12']);
    const filled = JSON.stringify(karin.card('send').card);
    for (const due of ['2026-12-08', '2026-12-12']) expect(filled).toContain(`"value":"${due}"`);
    expect(inputsOf(karin.card('send').card).filter((id) => id.endsWith('.what'))).toEqual([
      'agreement.0.what',
      'agreement.1.what',
    ]);
  });

  test('the card that asks for a date gives it to the agreement that stands on it, whichever was noted since', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    await karin.says('afspraak mijn praktijkopleider bellen');
    const first = karin.card('set-date');
    await karin.says('afspraak een dag meelopen');
    expect((await karin.presses('set-date', { due: '2026-11-01' }, { on: first })).text).toContain('praktijkopleider');
    await karin.presses('set-date', { due: '2026-12-08' }, { on: first });
    const dated = async () => (await place()).context.agreements.map(({ due }) => due);
    expect(await dated()).toEqual(['2026-12-08', '']);
    await karin.presses('set-date', { due: '2026-12-10' }, { on: first });
    await karin.hears('chat:stale.date');
    await karin.says('12 december');
    expect(await dated()).toEqual(['2026-12-08', '2026-12-12']);
  });

  test('from the closing back to the talk and there again, nothing that was filled in is lost', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    await karin.presses('next');
    await karin.presses('wrap-up');
    const filled = {
      experience: 'Een mevrouw geholpen',
      coreWord: 'rust',
      'agreement.0.what': 'Meelopen',
      'agreement.0.due': '2026-12-08',
    };
    await karin.presses('add-agreement', filled);
    expect(inputsOf(karin.card('send').card).filter((id) => id.endsWith('.what'))).toHaveLength(2);
    expect((await karin.presses('back-to-talk')).kind).toBe('guide');
    expect((await place()).phase).toBe('reflect');
    await karin.presses('wrap-up');
    for (const text of Object.values(filled)) await karin.reads(text);
    expect((await karin.presses('stop')).kind).toBe('stop');
    expect((await karin.presses('stop-no')).kind).toBe('closing');
    for (const text of Object.values(filled)) await karin.reads(text);
  });
});
