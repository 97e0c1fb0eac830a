import { describe, expect, test } from 'vitest';
import { ENGINES } from '../store/engines.ts';
import type { Person } from '../wire/person.ts';
import { useSchool } from '../wire/school.ts';
import { begins } from '../wire/talk.ts';

describe.each(ENGINES)('the closing form, on $name', (engine) => {
  const school = useSchool(engine);

  async function closing(): Promise<Person> {
    const karin = school.person('m01');
    await karin.installs();
    await begins(karin, 'Sara');
    await karin.says('kwaliteit: kalm');
    await karin.presses('wrap-up');
    return karin;
  }

  /** What the newest closing card holds. */
  async function draftFor(karin: Person) {
    const view = (await school.owedTo(karin)).map((reply) => reply.view).findLast(({ card }) => card === 'closing');
    if (view?.card !== 'closing') throw new Error('No closing card has gone to this mentor');
    const { agreements, phases: _, ...words } = view.draft as typeof view.draft & { phases?: unknown };
    return { ...words, agreements: agreements.map(({ what, due }) => [what, due]) };
  }

  test('keeps what was typed on it when the mentor nearly stops', async () => {
    const karin = await closing();
    await karin.presses('stop', { coreWord: 'rust', 'agreement.0.what': 'Bellen' });
    await karin.presses('stop-no');
    expect(await draftFor(karin)).toEqual({
      experience: '',
      quality: 'kalm',
      motive: '',
      coreWord: 'rust',
      agreements: [['Bellen', '']],
    });
  });

  test('takes up what is said after going back to the talk, and keeps what was typed', async () => {
    const karin = await closing();
    await karin.presses('back-to-talk', { motive: 'dat het af is' });
    await karin.says('kernwoord: rust');
    await karin.says('afspraak Bellen');
    await karin.says('afronden');
    expect(await draftFor(karin)).toEqual({
      experience: '',
      quality: 'kalm',
      motive: 'dat het af is',
      coreWord: 'rust',
      agreements: [['Bellen', '']],
    });
  });

  test('takes up a date that is typed after it was asked for', async () => {
    const karin = await closing();
    await karin.presses('send', { 'agreement.0.what': 'Bellen' });
    await karin.presses('send', { quality: '' });
    expect(await draftFor(karin)).toMatchObject({ quality: '', agreements: [['Bellen', '']] });
    await karin.says('afspraak Meelopen');
    await karin.says('8 december');
    expect(await draftFor(karin)).toMatchObject({
      quality: '',
      agreements: [
        ['Bellen', ''],
        ['Meelopen', '2026-12-08'],
      ],
    });
  });
});
