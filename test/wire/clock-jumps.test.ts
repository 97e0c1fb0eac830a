import { describe, expect, test } from 'vitest';
import { REAL } from './engines.ts';
import type { Call } from './connector.ts';
import { firstTimes, gate } from './faults.ts';
import type { Person } from './person.ts';
import { useSchool } from './school.ts';
import { closes } from './talk.ts';
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

  test('right again after it was a year ahead: whoever wrote meanwhile lives today, and so does what comes of it', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    for (const each of [karin, sara]) await each.installs();
    school.clock.leap(400 * DAY_MS);
    for (const each of [karin, sara]) await each.says('help');
    school.clock.leap(-400 * DAY_MS);
    // A day of two weeks from now is not past.
    await closes(karin, 'Sara');
    await sara.sees('help', 'confirmation');
    await sara.presses('confirm', { sharing: 'all' });
    const now = school.clock.now();
    const [talk, agreement] = await school.in(async ({ db }) => [
      await db.selectFrom('conversations').select(['started_at', 'updated_at']).executeTakeFirstOrThrow(),
      await db.selectFrom('agreements').select(['created_at', 'updated_at']).executeTakeFirstOrThrow(),
    ]);
    expect(Math.max(...Object.values(talk), ...Object.values(agreement))).toBeLessThanOrEqual(now);
    const planned = await school.in(({ db }) => db.selectFrom('reminders').select('on_day').orderBy('on_day').execute());
    expect(planned.map(({ on_day }) => on_day)).toEqual(['2026-12-05', '2026-12-08']);
  });
});
