import { describe, expect, test } from 'vitest';
import { ONE } from './engines.ts';
import { notesIn } from './kept.ts';
import { useSchool } from './school.ts';
import { CLOSING } from './talk.ts';

describe.each(ONE)('a client that knows no Action.Execute, on $name', (engine) => {
  const school = useSchool(engine);

  test('submits the same data as a message, once', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await karin.says('gesprek met Sara');
    await karin.submits('begin', { length: 'long', mode: 'live' });
    await karin.sees('line', 'guide');
    const on = karin.card('next');
    await karin.submits('next', { said: 'Zij werd rustig' }, { on });
    await karin.submits('next', { said: 'Zij werd rustig' }, { on });
    expect(await notesIn(school)).toEqual(['Zij werd rustig']);
    expect(JSON.stringify(karin.card('next').card)).toContain('"phase":"reflect"');
    await karin.submits('wrap-up');
    await karin.submits('send', CLOSING);
    await karin.sees('line', 'outcome');
    await sara.submits('confirm', { sharing: 'all' });
    await sara.sees('line', 'card');
    await karin.sees('line', 'card');
    expect(await school.count('entries', 'agreements', 'proposals')).toEqual({ entries: 4, agreements: 1, proposals: 1 });
    expect(karin.kinds().filter((kind) => kind !== 'line')).toEqual(['card']);
  });
});
