import { describe, expect, test } from 'vitest';
import { ONE } from './engines.ts';
import { useSchool } from './school.ts';
import { until } from './until.ts';

describe.each(ONE)('stopping, on $name', (engine) => {
  const school = useSchool(engine);

  test('waits for what is being sent, however slow, and a message is sent once', async () => {
    const karin = school.person('m01');
    const slow = Promise.withResolvers<void>();
    const heal = school.connector().fail(({ op }) => (op === 'send' ? { hold: slow.promise } : undefined));
    await karin.posts({ type: 'message', text: 'help' });
    await until('the message to be on its way', () => school.connector().calls.find(({ op }) => op === 'send'));

    const { url } = school.bot();
    let stopped = false;
    const stopping = school.restart().then(() => (stopped = true)); // prettier-ignore
    await until('nobody to be let in any more', () => fetch(`${url}/health`).then(() => undefined, () => true)); // prettier-ignore
    expect(stopped).toBe(false);
    slow.resolve();
    await stopping;
    heal();
    expect(school.connector().calls.filter(({ op }) => op === 'send')).toHaveLength(1);
    expect(karin.kinds()).toEqual(['help']);
  });
});
