import { describe, expect, test } from 'vitest';
import { REAL } from './engines.ts';
import type { Call } from './connector.ts';
import { firstTimes, gate } from './faults.ts';
import type { Person } from './person.ts';
import { useSchool } from './school.ts';
import { until } from './until.ts';

const DAY_MS = 86_400_000;

describe.each(REAL)('a clock that jumps, on $name', (engine) => {
  const school = useSchool(engine);
  const sendsTo =
    (person: Person) =>
    ({ op, chatId }: Call): boolean =>
      op === 'send' && chatId === person.known.chatId;

  test('ahead, or a machine that slept: nothing is sent twice that was on its way', async () => {
    const [karin, yusuf] = [school.person('m01'), school.person('m02')];
    for (const each of [karin, yusuf]) await each.installs();
    const answer = gate();
    school.connector().fail((call) => (sendsTo(karin)(call) ? answer : undefined));
    school.connector().fail(firstTimes(1, { status: 429 }, sendsTo(yusuf)));
    const calls = () => school.connector().calls.filter(sendsTo(karin)).length;
    const before = calls();
    await karin.posts({ type: 'message', text: 'help' });
    await until('the message to be on its way', () => calls() > before || undefined);
    school.clock.leap(DAY_MS);
    // Whatever was due by then was looked at.
    await yusuf.posts({ type: 'message', text: 'help' });
    await yusuf.sees('help');
    answer.open();
    await school.settled();
    expect([karin.kinds().at(-1), calls() - before]).toEqual(['help', 1]);
  });

  test('ahead and back again: what was put off or said meanwhile comes now, and in its order', async () => {
    const karin = school.person('m01');
    await karin.installs();
    school.clock.leap(DAY_MS);
    school.connector().fail(firstTimes(1, { status: 429, headers: { 'retry-after': '600' } }, sendsTo(karin)));
    await karin.posts({ type: 'message', text: 'help' });
    const putOff = () => school.in(({ db }) => db.selectFrom('outbox').select('id').where('error', '=', 'throttled').execute());
    await until('it to be put off', async () => (await putOff()).length === 1 || undefined);
    school.clock.leap(-DAY_MS);
    await karin.posts({ type: 'message', text: 'taal' });
    await karin.sees('help', 'language');
    await karin.says('help');
    await karin.sees('language', 'help');
  });
});
