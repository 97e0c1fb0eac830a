import { expect, describe, test } from 'vitest';
import { REAL } from './engines.ts';
import type { Person } from './person.ts';
import { useSchool } from './school.ts';
import { closes } from './talk.ts';

const STORY = 'Gisteren viel ik op stage van de trap en toen was ik boos';

describe.each(REAL)('what is kept while everything of its kind is shared, on $name', (engine) => {
  const school = useSchool(engine);
  const shares = async (verb: 'make-link' | 'share-kinds', kinds: string): Promise<Person> => {
    const sara = school.person('s004');
    await sara.installs();
    await sara.says('delen');
    const inputs =
      verb === 'make-link' ? { 'link.kinds': kinds } : { 'share.kinds': kinds, 'share.with': await school.idOf('m01') };
    await sara.presses(verb, inputs);
    return sara;
  };
  const keepsReflection = async (sara: Person, inputs = {}): Promise<void> => {
    await sara.says(STORY);
    await sara.says('afronden');
    await sara.presses('reflect-keep', inputs);
  };

  test.each(['make-link', 'share-kinds'] as const)('is not said to be for the student alone: %s', async (verb) => {
    const sara = await shares(verb, 'reflection');
    await sara.says(STORY);
    await sara.says('afronden');
    await sara.hears('reflection:besides');
    await sara.presses('reflect-keep');
    await sara.hears('reflection:besides');
    expect(sara.newestText()).not.toContain(sara.wordsOf('reflection:keptPrivate'));
  });

  test('is for the student alone when another kind is shared', async () => {
    const sara = await shares('make-link', 'agreement');
    await keepsReflection(sara);
    await sara.hears('reflection:keptPrivate');
  });

  test.each([
    ['for oneself says who reads it', 'make-link', 'agreement'],
    ['from the mentor who reads everything of its kind says so', 'share-kinds', 'quality'],
  ] as const)('a closing that is kept %s all the same', async (_from, verb, kind) => {
    const sara = await shares(verb, kind);
    await closes(school.person('m01'), 'Sara');
    await sara.hears('cards:confirmation.besides', { kinds: sara.wordsOf(`sharing:kind.${kind}`) });
    await sara.presses('confirm', { sharing: 'only-me' });
    await sara.hears('reflection:besides');
    expect(sara.newestText()).not.toContain(sara.wordsOf('cards:confirmed.own-chat.sharing.only-me'));
  });

  test('the mentor is not told on their own screen with whom else a student shares', async () => {
    const sara = await shares('make-link', 'agreement');
    school.connector().fail(({ op, chatId }) => (op === 'send' && chatId === sara.known.chatId ? { status: 403 } : undefined));
    const karin = school.person('m01');
    await karin.installs();
    await closes(karin, 'Sara');
    await karin.reads(karin.wordsOf('cards:outcome.unreachable', { student: 'Sara' }));
    expect((await karin.presses('at-the-table')).kind).toBe('confirmation');
    expect(karin.newestText()).not.toContain(
      karin.wordsOf('cards:confirmation.besides', { kinds: karin.wordsOf('sharing:kind.agreement') }),
    );
  });

  test('a closing of which nothing is read by anybody says so', async () => {
    const sara = await shares('make-link', 'next-step');
    await closes(school.person('m01'), 'Sara');
    await sara.sees('confirmation');
    expect(sara.newestText()).not.toContain(sara.wordsOf('sharing:kind.next-step'));
    await sara.presses('confirm', { sharing: 'only-me' });
    await sara.hears('cards:confirmed.own-chat.sharing.only-me');
  });
});
