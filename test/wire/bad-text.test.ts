import { describe, expect, test } from 'vitest';
import { ONE } from './engines.ts';
import { notesIn, turnsIn } from './kept.ts';
import { useSchool } from './school.ts';
import { begins, CLOSING } from './talk.ts';

describe.each(ONE)('typed by a mentor in the middle of a talk, on $name', (engine) => {
  const school = useSchool(engine);

  test.each([
    ['more than 4,000 characters', { text: 'a'.repeat(4_001) }, 'chat:tooLong', { most: 4_000 }],
    ['an emoji alone', { text: '👍🏽' }, 'chat:emoji', {}],
    ['nothing', { text: '' }, 'chat:empty', {}],
    ['nothing but white space', { text: ' \u00A0\n' }, 'chat:empty', {}],
    ['no text at all', {}, 'chat:empty', {}],
    [
      'a file',
      { text: '', attachments: [{ contentType: 'image/png', contentUrl: 'https://files.example/1' }] },
      'chat:noFiles',
      {},
    ],
  ])('%s is answered, and nothing is noted', async (_what, activity, key, params) => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    const before = await turnsIn(school);
    expect(await karin.posts({ type: 'message', ...activity })).toEqual({ status: 200, body: null });
    await karin.hears(key, params);
    expect([await notesIn(school), await turnsIn(school)]).toEqual([[], before]);
    await karin.says('Zij werd rustig');
    expect(await notesIn(school)).toEqual(['Zij werd rustig']);
  });

  test('a text of exactly 4,000 characters is noted, with the line breaks and signs it was written with', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    const text = `*één* <b>twee</b> {{DATE(2026-01-01,SHORT)}}\n[drie](https://x.example) ${'a'.repeat(3_920)} 👩🏽‍⚕️`
      .padEnd(4_000, 'b')
      .slice(0, 4_000);
    await karin.says(text);
    expect(await notesIn(school)).toEqual([text]);
    await karin.sees('line', 'guide');
  });

  test('a formatted message, which Teams sends twice over, is one note', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    await karin.says('Zij werd rustig', {
      textFormat: 'xml',
      attachments: [{ contentType: 'text/html', content: '<p>Zij werd <b>rustig</b></p>' }],
    });
    await karin.sees('line', 'guide');
    await karin.says('Kijk maar', { attachments: [{ contentType: 'image/png' }] });
    await karin.sees('guide', 'text');
    await karin.hears('chat:noFiles');
    expect(await notesIn(school)).toEqual(['Zij werd rustig', 'Kijk maar']);
  });

  test.each([
    ['a day that has passed', 'afspraak open dag bezoeken op 3 maart 2026', 'chat:problem.datePast'],
    ['31-02', 'afspraak open dag bezoeken op 31-02', 'chat:problem.dateImpossible'],
  ])('an agreement for %s is kept, and its day is asked for', async (_what, text, key) => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    await karin.says(text);
    await karin.sees('guide', 'agreement-date');
    const said = karin.wordsOf(key, { text: '#' }).split('#');
    for (const part of said) await karin.reads(part.trim());
    expect((await karin.presses('set-date', { due: '2026-11-01' })).kind).toBe('agreement-date');
    await karin.hears('chat:problem.datePast', { text: '2026-11-01' });
    expect((await karin.presses('set-date', { due: '2026-12-08' })).kind).toBe('line');
    await karin.says('afronden');
    const { card } = karin.card('send');
    expect(JSON.stringify(card)).toContain('"value":"2026-12-08"');
  });

  test('the closing form comes back with what is wrong in it, and with everything that was filled in', async () => {
    const karin = school.person('m01');
    await school.person('s004').installs();
    await begins(karin, 'Sara');
    await karin.presses('wrap-up');
    const answer = await karin.presses('send', { ...CLOSING, 'agreement.0.due': '2026-02-31', 'agreement.0.what': '' });
    expect(answer.kind).toBe('closing');
    await karin.hears('chat:problem.whatOrNone');
    await karin.hears('chat:problem.dateImpossible', { text: '2026-02-31' });
    for (const kept of [
      CLOSING.experience,
      CLOSING.quality,
      CLOSING.motive,
      CLOSING.coreWord,
      'Fatma',
      CLOSING['agreement.0.brings'],
    ])
      await karin.reads(kept);
    expect(await school.count('proposals')).toEqual({ proposals: 0 });
    expect((await karin.presses('send', { 'agreement.0.what': 'Meelopen', 'agreement.0.due': '2026-12-08' })).kind).toBe(
      'outcome',
    );
    expect(await school.count('proposals')).toEqual({ proposals: 1 });
  });

  test('a field that was emptied stays empty', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await begins(karin, 'Sara');
    await karin.says('kwaliteit: rustig blijven');
    await karin.says('afspraak open dag bezoeken op 8 december');
    await karin.presses('wrap-up');
    await karin.presses('send', { quality: '', coreWord: 'rust', 'agreement.0.what': '', 'agreement.0.due': '' });
    await sara.sees('confirmation');
    expect(sara.newestText()).not.toContain('rustig blijven');
    await sara.presses('confirm');
    expect(await school.count('entries', 'agreements')).toEqual({ entries: 1, agreements: 0 });
  });
});
