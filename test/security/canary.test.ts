import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { CANARY, lives } from '../passport/lives.ts';
import { TAB_KEY, tabOf } from '../tabs/tab.ts';
import { ONE } from '../wire/engines.ts';
import { useSchool } from '../wire/school.ts';

const lines: string[] = [];
const log = pino({ level: 'trace', base: null }, { write: (line: string) => void lines.push(line) });

describe.each(ONE)('a word that is said to the bot in every way there is, on $name', (engine) => {
  const school = useSchool(engine, { ...TAB_KEY, log });

  test('is in no line of the log and in no answer to what was refused', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    const url = school.bot().url;
    await lives(karin, sara);

    const refusals: string[] = [];
    const post = async (body: string, headers: Record<string, string> = {}) => {
      const response = await fetch(`${url}/api/messages`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } }); // prettier-ignore
      refusals.push(await response.text());
    };
    await post(`{"type":"message","text":"${CANARY}`);
    await post(JSON.stringify({ type: CANARY }));
    await post(
      JSON.stringify({ ...karin.envelope(), type: 'message', text: CANARY, serviceUrl: 'https://kanariepiet.example/' }),
    );
    await post(CANARY, { 'content-type': 'text/plain' });
    await post(JSON.stringify({ text: CANARY.repeat(30_000) }));
    await post('{}', { authorization: `Bearer ${CANARY}`, 'x-canary': CANARY });
    for (const value of [{ action: CANARY }, { action: { verb: CANARY, data: { arg: CANARY } } }, CANARY]) {
      const { body } = await karin.posts({ type: 'invoke', name: 'adaptiveCard/action', value });
      refusals.push(JSON.stringify(body));
    }
    await karin.posts({ type: 'invoke', name: CANARY });
    await karin.posts({ type: 'message', value: { verb: 'send', subject: CANARY, arg: CANARY, sig: CANARY } });
    const tab = tabOf(school, sara);
    for (const body of [{ rev: 1, text: CANARY, [CANARY]: CANARY }, { rev: CANARY }, CANARY]) {
      refusals.push(JSON.stringify((await tab.put('entries/x', body)).view));
    }
    for (const path of [`/s/${CANARY}`, `/d/${CANARY}`, `/${CANARY}`, `/api/tab/passport?x=${CANARY}`, `/tabs/assets/${CANARY}`])
      refusals.push(await (await fetch(`${url}${path}`, { headers: { 'accept-language': CANARY, 'authorization': `Bearer ${CANARY}` } })).text()); // prettier-ignore
    school.connector().fail(() => ({ status: 400 }));
    await karin.posts({ type: 'message', text: CANARY });
    await school.settled();

    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => line.includes(CANARY))).toEqual([]);
    // A key that nobody knows is told by its kind and not by its name.
    expect(refusals.filter((text) => text.includes(CANARY))).toEqual([]);
  });
});
