import { describe, expect, test } from 'vitest';
import type { Call } from './connector.ts';
import { REAL } from './engines.ts';
import { firstTimes, gate } from './faults.ts';
import type { Person } from './person.ts';
import { useSchool } from './school.ts';
import { begins, CLOSING, closes } from './talk.ts';
import { until } from './until.ts';

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

  test('confirms a closing whose card may have arrived, though nobody knows yet', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    const way = gate();
    await begins(karin, 'Sara');
    await karin.presses('wrap-up');
    const isCard = ({ op, chatId }: Call): boolean => op === 'send' && chatId === sara.known.chatId;
    const sent = (): number => school.connector().calls.filter(isCard).length;
    const before = sent();
    school.connector().fail(firstTimes(1, way, isCard));
    await karin.pressesOnly('send', CLOSING);
    await until('the card to be on its way', () => sent() > before || undefined);
    await sara.posts({ type: 'message', text: 'klopt' });
    expect(await kept()).toEqual({ entries: 4, agreements: 1, grants: 1 });
    way.open();
    await sara.sees('message', 'line', 'card');
  });

  test('is shown a closing first whose card the channel has put off', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await begins(karin, 'Sara');
    await karin.presses('wrap-up');
    school.connector().fail(({ op, chatId }) => (op === 'send' && chatId === sara.known.chatId ? { status: 503 } : undefined));
    await karin.pressesOnly('send', CLOSING);
    const putOff = () => school.in(({ db }) => db.selectFrom('outbox').select('id').where('error', '=', 'throttled').execute());
    await until('it to be put off', async () => (await putOff()).length > 0 || undefined);
    await sara.posts({ type: 'message', text: 'klopt' });
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
