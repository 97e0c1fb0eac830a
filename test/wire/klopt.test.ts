import { describe, expect, test } from 'vitest';
import { REAL } from './engines.ts';
import type { Person } from './person.ts';
import { useSchool } from './school.ts';
import { CLOSING, closes } from './talk.ts';

describe.each(REAL)('a student who types that it is right, on $name', (engine) => {
  const school = useSchool(engine);
  const NOTHING = { entries: 0, agreements: 0, grants: 0 };
  const kept = () => school.count('entries', 'agreements', 'grants');
  /** Karin and Yusuf have each closed a talk with Noor: Yusuf's card stands at the bottom. */
  const twoClosings = async (): Promise<Person> => {
    const [karin, yusuf, noor] = [school.person('m01'), school.person('m02'), school.person('s009')];
    await noor.installs();
    await closes(karin, 'Noor', { ...CLOSING, quality: 'Ik reken snel' });
    await closes(yusuf, 'Noor', { ...CLOSING, quality: 'Ik luister goed' });
    return noor;
  };

  test('confirms the one closing that waits', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await closes(karin, 'Sara');
    await sara.says('klopt');
    expect(await kept()).toEqual({ entries: 4, agreements: 1, grants: 1 });
  });

  test('is shown the closings again when several wait, the newest at the bottom, and confirms none of them', async () => {
    const noor = await twoClosings();
    await noor.sees('message', 'confirmation', 'confirmation');
    await noor.says('klopt');
    expect(await kept()).toEqual(NOTHING);
    // Where the cards stood a line is left.
    await noor.sees('message', 'line', 'line', 'text', 'confirmation', 'confirmation');
    const said = noor.messages().at(-3)?.activity;
    expect(JSON.stringify(said)).toContain(noor.wordsOf('chat:whichToConfirm'));
    expect(noor.newestText()).toContain('Ik luister goed');

    await noor.presses('confirm', { sharing: 'only-me' });
    expect(await kept()).toEqual({ entries: 4, agreements: 1, grants: 0 });
    await noor.says('klopt');
    expect(await kept()).toEqual({ entries: 8, agreements: 2, grants: 1 });
  });

  test('sees them all when no card has reached the chat yet', async () => {
    const [karin, yusuf, noor] = [school.person('m01'), school.person('m02'), school.person('s009')];
    await closes(karin, 'Noor');
    await closes(yusuf, 'Noor');
    await noor.says('klopt');
    await noor.sees('text', 'confirmation', 'confirmation');
    expect(await kept()).toEqual(NOTHING);
  });

  test('answers what a reflection asks, not a closing from days before', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await closes(karin, 'Sara');
    school.clock.leapDays(3);
    await sara.says('reflectie');
    await sara.says('Dit klopt!');
    expect(await kept()).toEqual(NOTHING);
    await sara.reads('Dit klopt!');
  });

  test('is pointed to the whole of a reflection that waits for a last look', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await closes(karin, 'Sara');
    await sara.says('reflectie');
    await sara.says('Gisteren hielp ik een mevrouw met wassen');
    await sara.presses('reflect-done');
    await sara.says('klopt');
    await sara.hears('reflection:reviewPointer');
    expect(await kept()).toEqual(NOTHING);
  });

  test('confirms the closing once the reflection was put off', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await closes(karin, 'Sara');
    await sara.says('reflectie');
    await sara.presses('reflect-stop');
    await sara.says('klopt');
    expect(await kept()).toEqual({ entries: 4, agreements: 1, grants: 1 });
  });
});
