import { describe, expect, test } from 'vitest';
import { reflectionPlace } from '../../dialogs/reflection/turn.ts';
import { opened } from '../store/opened.ts';
import { inputsOf, verbsOf } from './cards.ts';
import { ONE } from './engines.ts';
import type { Person } from './person.ts';
import { useSchool } from './school.ts';

const STORY = 'Gisteren viel ik op stage van de trap en toen was ik boos';

describe.each(ONE)('a student who looks back alone, on $name', (engine) => {
  const school = useSchool(engine);
  const begins = async (): Promise<Person> => {
    const sara = school.person('s004');
    await sara.installs();
    await sara.says('reflectie');
    return sara;
  };
  const place = async () => {
    const [snapshot] = await school.in((tx) => opened(tx, 'reflections.snapshot'));
    return reflectionPlace(snapshot);
  };
  const told = async () => (await place()).context.told;

  test.each(['gesprek met mijn baas was lastig', 'afspraak gemist bij de tandarts', 'kort', 'check die dag was raar', 'begin'])(
    'answers with %s, though it begins like what a mentor types',
    async (words) => {
      await begins().then((sara) => sara.says(words));
      expect(await told()).toEqual({ experience: words });
    },
  );

  test('begins out of the blue with words that begin like what a mentor types', async () => {
    const sara = school.person('s004');
    await sara.installs();
    await sara.says('gesprek met mijn baas ging gisteren mis en ik was boos');
    expect((await told()).experience).toBe('gesprek met mijn baas ging gisteren mis en ik was boos');
  });

  test.each(['nee', 'ja', 'ok', 'geen zin', 'heb hier geen zin in', 'nope', 'boeie'])(
    '%s is no answer: the same question stays',
    async (words) => {
      const sara = await begins();
      await sara.says(words);
      await sara.hears('reflection:unsure');
      expect(await place()).toMatchObject({ state: 'asking', step: 'experience', context: { told: {} } });
    },
  );

  test.each(['stop ermee', 'Laat maar!', 'stoppen'])('%s stops, and keeps what was told', async (words) => {
    const sara = await begins();
    await sara.says(STORY);
    await sara.says(words);
    expect(await place()).toMatchObject({ state: 'stopped', context: { told: { experience: STORY } } });
  });

  test.each(['bewaar', 'klaar', 'zo is het genoeg'])('%s shows the whole of what was told so far', async (words) => {
    const sara = await begins();
    await sara.says(STORY);
    await sara.says(words);
    expect(await place()).toMatchObject({ state: 'reviewing', context: { told: { experience: STORY } } });
  });

  test.each(['terug', 'ongedaan', 'undo'])('%s goes back a question, with the answer to it in the field', async (word) => {
    const sara = await begins();
    await sara.says(STORY);
    await sara.says('asdf');
    expect((await place()).step).toBe('moment');
    await sara.says(word);
    expect(await place()).toMatchObject({ step: 'happened', context: { told: { experience: STORY } } });
    expect(JSON.stringify(sara.card('reflect-tell').card)).toContain('asdf');
    await sara.presses('reflect-tell', { told: 'Het was nat' });
    expect(await told()).toEqual({ experience: STORY, happened: 'Het was nat' });
    expect((await place()).step).toBe('moment');
  });

  test('types what stands on a button, and that is no answer', async () => {
    const sara = await begins();
    const types = async (key: string) => sara.says(sara.wordsOf(key));
    await sara.says(STORY);
    await types('reflection:skip');
    expect(await place()).toMatchObject({ state: 'asking', step: 'moment', context: { told: { experience: STORY } } });
    await types('reflection:previous');
    expect((await place()).step).toBe('happened');
    await types('reflection:enough');
    expect(await place()).toMatchObject({ state: 'reviewing', context: { told: { experience: STORY } } });
    await types('reflection:stop');
    expect(await place()).toMatchObject({ state: 'stopped', context: { told: { experience: STORY } } });
  });

  test('goes back by a button to a question that was skipped, and from the first there is none', async () => {
    const sara = await begins();
    expect(verbsOf(sara.card('reflect-tell').card)).not.toContain('reflect-back');
    await sara.says('terug');
    await sara.hears('reflection:firstQuestion');
    await sara.presses('reflect-skip');
    await sara.presses('reflect-back');
    expect(await place()).toMatchObject({ step: 'experience', context: { told: {}, skipped: [] } });
  });

  test.each(['overslaan', 'volgende', 'verder', 'paspoort'])(
    'who goes back to an answer and then types %s keeps it, and finds it in the field again',
    async (word) => {
      const sara = await begins();
      await sara.says(STORY);
      await sara.says('Het was nat');
      await sara.says('terug');
      await sara.says(word);
      expect(await told()).toEqual({ experience: STORY, happened: 'Het was nat' });
      await sara.says('reflectie');
      if ((await place()).step === 'moment') await sara.says('terug');
      expect(JSON.stringify(sara.card('reflect-tell').card)).toContain('Het was nat');
      await sara.presses('reflect-tell', { told: 'Het was droog' });
      expect(await place()).toMatchObject({ step: 'moment', context: { told: { happened: 'Het was droog' } } });
    },
  );

  test('what stands in the field counts whichever button is pressed, and an answer that stood there already is asked for still', async () => {
    const sara = await begins();
    await sara.presses('reflect-tell', { told: STORY });
    await sara.presses('reflect-back', { told: 'Het was nat' });
    expect(await place()).toMatchObject({
      step: 'experience',
      context: { told: { experience: STORY, happened: 'Het was nat' } },
    });
    await sara.presses('reflect-stop', { told: STORY });
    await sara.says('reflectie');
    expect((await place()).step).toBe('experience');
    await sara.presses('reflect-tell', { told: STORY });
    expect((await place()).step).toBe('moment');
    await sara.presses('reflect-stop', { told: 'Toen het licht aanging' });
    expect(await place()).toMatchObject({ state: 'stopped', context: { told: { moment: 'Toen het licht aanging' } } });
    await sara.says('reflectie');
    await sara.presses('reflect-done', { told: 'Ik kan goed wachten' });
    expect(await place()).toMatchObject({ state: 'reviewing', context: { told: { says: 'Ik kan goed wachten' } } });
    await sara.presses('reflect-stop', { 'told.happened': 'Het regende', 'told.word': 'geduld' });
    expect(await told()).toMatchObject({ experience: STORY, happened: 'Het regende', word: 'geduld' });
  });

  test('the last answer comes along with the press for the whole, or for the question before', async () => {
    const sara = await begins();
    await sara.says(STORY);
    for (let step = 0; step < 4; step += 1) await sara.presses('reflect-skip');
    await sara.presses('reflect-back', { told: 'Vaker vragen' });
    expect(await place()).toMatchObject({ step: 'word', context: { told: { 'try-out': 'Vaker vragen' } } });
    await sara.presses('reflect-done', { told: 'vragen' });
    expect(await place()).toMatchObject({ state: 'reviewing', context: { told: { word: 'vragen', 'try-out': 'Vaker vragen' } } });
  });

  test('what was told is thrown away only when that is said twice', async () => {
    const sara = await begins();
    await sara.says(STORY);
    await sara.presses('reflect-drop');
    expect((await place()).state).toBe('asking');
    await sara.presses('reflect');
    expect(inputsOf(sara.card('reflect-tell').card)).toEqual(['told']);
    await sara.says('weggooien');
    expect(await told()).toEqual({ experience: STORY });
    await sara.presses('reflect-drop');
    await sara.hears('reflection:thrownAway');
    expect(await place().catch(() => 'gone')).toBe('gone');
  });

  test('to wrap up while nothing was told, or when it is all there already, is answered where the student is', async () => {
    const sara = await begins();
    await sara.says('afronden');
    await sara.hears('reflection:nothingTold');
    await sara.says(STORY);
    await sara.says('afronden');
    await sara.says('afronden');
    await sara.hears('reflection:reviewPointer');
    expect((await place()).state).toBe('reviewing');
  });

  test('who stops before telling anything is not told that it was kept', async () => {
    const sara = await begins();
    await sara.says('stop voor nu');
    await sara.hears('reflection:stoppedEmpty');
    await sara.says('reflectie');
    await sara.says(STORY);
    await sara.says('stop voor nu');
    await sara.hears('reflection:stopped');
  });

  test('who is telling nothing is not told that it was kept or thrown away', async () => {
    const sara = school.person('s004');
    await sara.installs();
    for (const word of ['stop', 'overslaan', 'terug']) {
      await sara.says(word);
      await sara.hears('reflection:nothingOpen');
    }
  });
});
