import { describe, expect, test } from 'vitest';
import { ENGINES } from '../store/engines.ts';
import { opened } from '../store/opened.ts';
import { useSchool } from '../wire/school.ts';
import { begins } from '../wire/talk.ts';
import { TAB_KEY, tabOf } from './tab.ts';

const KEPT = 'Ik bleef rustig toen de papegaai ontsnapte.';

describe.each(ENGINES)('what a student wants to keep in mind, on $name', (engine) => {
  const school = useSchool(engine, TAB_KEY);

  async function inTalk() {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await karin.installs();
    await begins(karin, 'Sara');
    const { call, put } = tabOf(school, sara);
    const write = (text: string, rev = 0) => put('panel/keepsake', { rev, text });
    return { karin, sara, write, look: () => call('GET', 'panel'), open: tabOf(school, sara).open };
  }
  const entriesIn = async () => JSON.stringify(await school.in((tx) => opened(tx, 'entries.body')));

  test('waits in their own chat, and enters the passport when they confirm it', async () => {
    const { sara, write, look } = await inTalk();
    const { status, view } = await write(KEPT);
    expect([status, view['keepsake']]).toEqual([200, { rev: 1, text: KEPT }]);
    expect(await entriesIn()).not.toContain(KEPT);
    await sara.sees('keepsake');
    await sara.presses('keepsake-keep');
    await sara.hears('reflection:keptPrivate');
    expect(await entriesIn()).toContain(KEPT);
    expect((await look()).view['keepsake']).toBeNull();
    expect(await school.count('grants')).toEqual({ grants: 0 });
  });

  test('is worded anew in the panel and on the card, and is one card all the time', async () => {
    const { sara, write, look } = await inTalk();
    await write('Eerste woorden');
    await write('Tweede woorden', 1);
    await school.settled();
    expect(sara.kinds().filter((kind) => kind === 'keepsake')).toEqual(['keepsake']);
    expect((await look()).view['keepsake']).toEqual({ rev: 2, text: 'Tweede woorden' });
    await sara.presses('keepsake-keep', { text: KEPT });
    expect(await entriesIn()).toContain(KEPT);
    expect(await entriesIn()).not.toContain('Tweede woorden');
  });

  test('is kept from being written over by an older screen', async () => {
    const { write, look } = await inTalk();
    await write('Op de telefoon');
    const late = await write('Op de laptop');
    expect([late.status, late.view]).toEqual([409, { error: { code: 'changed-meanwhile' } }]);
    expect((await look()).view['keepsake']).toEqual({ rev: 1, text: 'Op de telefoon' });
    expect((await write('Op de telefoon')).status).toBe(200);
  });

  test.each([
    ['in the panel', async ({ write }: Awaited<ReturnType<typeof inTalk>>) => void (await write('', 1))],
    ['on the card', async ({ sara }: Awaited<ReturnType<typeof inTalk>>) => void (await sara.presses('keepsake-drop'))],
    ['in words', async ({ sara }: Awaited<ReturnType<typeof inTalk>>) => void (await sara.says('gooi weg'))],
  ])('is thrown away %s, and nothing of it stays', async (_where, away) => {
    const talk = await inTalk();
    await talk.write(KEPT);
    await talk.sara.sees('keepsake');
    await away(talk);
    expect((await talk.look()).view['keepsake']).toBeNull();
    expect(JSON.stringify(await school.in((tx) => opened(tx, 'reflections.snapshot')))).not.toContain(KEPT);
    await school.settled();
    expect(talk.sara.kinds()).not.toContain('keepsake');
  });

  test('is not taken for a reflection, nor the other way round', async () => {
    const { sara, write } = await inTalk();
    await write(KEPT);
    await sara.sees('keepsake');
    await sara.says('reflectie');
    await school.settled();
    expect(sara.newestText()).toContain(sara.wordsOf('reflection:ask.experience'));
    expect(sara.newestText()).not.toContain('papegaai');
    await sara.says('Ik heb de kat verzorgd.');
    await sara.presses('reflect-drop');
    await sara.presses('reflect-drop');
    expect(await school.count('entries')).toEqual({ entries: 0 });
    await sara.says('bewaar');
    expect(await entriesIn()).toContain(KEPT);
  });

  test('is for students alone: the mentor neither writes nor reads it', async () => {
    const { karin, write } = await inTalk();
    await write(KEPT);
    await school.settled();
    const mentors = tabOf(school, karin);
    expect((await mentors.put('panel/keepsake', { rev: 0, text: 'x' })).status).toBe(403);
    expect(JSON.stringify((await mentors.call('GET', 'panel')).view)).not.toContain('papegaai');
    expect(JSON.stringify(karin.messages())).not.toContain('papegaai');
  });

  test('brings the help of the school when it asks for it, and is kept all the same', async () => {
    const { sara, write } = await inTalk();
    const { view } = await write('Ik wil niet meer leven.');
    expect([view['isCare'], view['keepsake']]).toEqual([true, { rev: 1, text: 'Ik wil niet meer leven.' }]);
    await school.settled();
    expect(sara.kinds().slice(-2)).toEqual(['keepsake', 'care']);
  });
});
