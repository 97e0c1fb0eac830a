import { describe, expect, test } from 'vitest';
import { createTurns } from '../../src/limits.ts';
import { REAL } from '../wire/engines.ts';
import { useSchool } from '../wire/school.ts';

describe('turns', () => {
  test('of one person follow each other, whatever comes of them; of two they do not wait for each other', async () => {
    const turns = createTurns();
    const said: string[] = [];
    const first = Promise.withResolvers<void>();
    const asked = [
      turns('sara', async () => {
        await first.promise;
        said.push('sara 1');
        throw new Error('This one fails');
      }),
      turns('sara', async () => void said.push('sara 2')),
    ];
    await turns('roos', async () => void said.push('roos'));
    first.resolve();
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    await turns('sara', async () => void said.push('sara 3'));
    expect(said).toEqual(['roos', 'sara 1', 'sara 2', 'sara 3']);
  });
});

describe.each(REAL)('somebody who sends a lot at once, on $name', (engine) => {
  const school = useSchool(engine);

  const searching = {
    commandId: 'searchQuestions',
    parameters: [{ name: 'query', value: 'waarom zouden mensen andere '.repeat(7) }],
  };
  test.each([
    ['messages', 60, { type: 'message', text: 'ik was heel blij en '.repeat(100) }],
    ['queries', 120, { type: 'invoke', name: 'composeExtension/query', value: searching }],
  ])('waits for themselves: whoever comes after their %s is answered before the last of them', async (_what, flood, activity) => {
    const [flooding, other] = [school.person('m01'), school.person('m02')];
    await flooding.says('help');
    await other.says('help');
    const answered: string[] = [];
    const posted = Array.from({ length: flood }, async () => {
      expect((await flooding.posts(activity)).status).toBe(200);
      answered.push('flooding');
    });
    expect((await other.posts({ type: 'message', text: 'help' })).status).toBe(200);
    answered.push('other');
    await Promise.all(posted);
    expect(answered.indexOf('other')).toBeLessThan(flood * 0.75);
  });
});
