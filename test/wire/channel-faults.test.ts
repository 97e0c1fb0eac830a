import { describe, expect, test } from 'vitest';

import { REAL } from './engines.ts';
import { verbsOf } from './cards.ts';
import type { Call, Fault } from './connector.ts';
import { firstTimes, gate } from './faults.ts';
import type { Person } from './person.ts';
import { useSchool } from './school.ts';
import { begins, closes } from './talk.ts';
import { until } from './until.ts';

describe.each(REAL)('a channel that fails, on $name', (engine) => {
  const school = useSchool(engine);
  const writesTo =
    (person: Person, ...ops: readonly Call['op'][]) =>
    ({ op, chatId }: Call): boolean =>
      chatId === person.known.chatId && (ops.length === 0 || ops.includes(op)) && op !== 'member';
  const states = () =>
    school.in(async ({ db }) => {
      const rows = await db.selectFrom('outbox').select(['state', 'error']).where('state', '<>', 'sent').execute();
      return rows.map(({ state, error }) => [state, error]);
    });
  /** Whether the sender rests: it holds nothing, and of each chat the oldest message is planned for later. */
  const isAtRest = () =>
    school.in(async ({ db }) => {
      const rows = await db
        .selectFrom('outbox')
        .select(['lane', 'due_at', 'leased_until'])
        .where('state', '=', 'pending')
        .orderBy('id')
        .execute();
      const oldest = [...Map.groupBy(rows, ({ lane }) => lane).values()].map(([first]) => first);
      return oldest.every((row) => row === undefined || (row.leased_until === null && row.due_at > school.clock.now()));
    });
  /** Lets time pass until it is so: any message of anybody wakes the sender, who sends what is due by then. */
  const untilLater = (what: string, find: () => boolean, passing = 300_000) => {
    const other = school.person('m08');
    const look = async (): Promise<true | undefined> => {
      if (!(await isAtRest())) return undefined;
      if (find()) return true;
      school.clock.leap(passing);
      await other.posts({ type: 'message', text: 'taal' });
      return undefined;
    };
    // Hours pass in many steps.
    return until(what, look, 25_000);
  };

  test.each([
    ['says 429 with Retry-After', { status: 429, headers: { 'retry-after': '30' } }, 30_000],
    ['says 429 without it', { status: 429 }, 1_000],
    ['says 412', { status: 412 }, 1_000],
    ['does not know our token any more', { status: 401 }, 1_000],
    ['breaks with 500', { status: 500 }, 1_000],
    ['breaks with 502', { status: 502 }, 1_000],
    ['cuts the connection', 'cut' as const, 1_000],
  ])('that %s: everything arrives later, in its order, once', async (_how, fault: Fault, wait) => {
    const karin = school.person('m01');
    await karin.installs();
    const calls = (): number => school.connector().calls.filter(writesTo(karin)).length;
    const before = calls();
    const since = school.clock.now();
    school.connector().fail(firstTimes(1, fault, writesTo(karin, 'send')));
    for (const text of ['help', 'woorden', 'taal']) await karin.posts({ type: 'message', text });
    const due = await until('the first message to be put off', () =>
      school.in(
        async ({ db }) =>
          (await db.selectFrom('outbox').select('due_at').where('error', 'is not', null).executeTakeFirst())?.due_at,
      ),
    );
    expect(due - since).toBeGreaterThanOrEqual(wait);
    expect([karin.kinds(), calls() - before]).toEqual([['message'], 1]);
    await untilLater('everything to arrive', () => karin.kinds().length === 4, wait);
    expect([karin.kinds(), calls() - before]).toEqual([['message', 'help', 'card', 'language'], 4]);
    await school.settled();
    expect(await states()).toEqual([]);
  });

  test('that is slow for one person holds up nobody else', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    const slow = gate();
    school.connector().fail((call) => (writesTo(sara)(call) ? slow : undefined));
    await sara.posts({ type: 'message', text: 'paspoort' });
    await sara.posts({ type: 'message', text: 'help' });
    for (const text of ['help', 'woorden', 'taal']) await karin.posts({ type: 'message', text });
    await karin.sees('help', 'card', 'language');
    expect(sara.kinds()).toEqual(['message']);
    slow.open();
    await sara.sees('message', 'card', 'help');
  });

  test(
    'that hangs until we hang up: turns are taken at once, nobody else waits, and everything arrives in its order',
    { timeout: 60_000 },
    async () => {
      const [karin, sara] = [school.person('m01'), school.person('s004')];
      await karin.installs();
      await sara.installs();
      const never = gate();
      const tried = (): number => school.connector().calls.filter(writesTo(karin, 'send')).length;
      const before = tried();
      school.connector().fail(firstTimes(1, never, writesTo(karin, 'send')));
      for (const text of ['help', 'woorden', 'taal']) expect((await karin.posts({ type: 'message', text })).status).toBe(200);
      await sara.posts({ type: 'message', text: 'help' });
      await sara.sees('message', 'help');
      expect([karin.kinds(), tried() - before]).toEqual([['message'], 1]);
      await until(
        'the message to be put off',
        async () => ((await states()).some(([, error]) => error === 'uncertain') ? true : undefined),
        30_000,
      );
      await untilLater('everything to arrive', () => karin.kinds().length === 4, 1_000);
      expect([karin.kinds(), tried() - before]).toEqual([['message', 'help', 'card', 'language'], 4]);
      await school.settled();
      expect(await states()).toEqual([]);
      never.open();
    },
  );

  test('that opens a chat without telling which: it is asked once more, and the closing reaches the student there', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await sara.removes();
    school.connector().fail(firstTimes(1, { status: 201 }, ({ op }) => op === 'create'));
    await closes(karin, 'Sara');
    await untilLater('the closing to arrive', () => sara.kinds().includes('confirmation'), 1_000);
    await school.settled();
    expect(await states()).toEqual([]);
    const chats = await school.in(({ db }) => db.selectFrom('chats').select('id').where('id', '=', '').execute());
    expect(chats).toEqual([]);
  });

  test('that is away for hours: what is owed waits, and a closing reaches the student then', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await karin.installs();
    await sara.installs();
    await begins(karin, 'Sara');
    await karin.presses('wrap-up');
    const back = school.connector().fail((call) => (writesTo(sara)(call) || writesTo(karin)(call) ? { status: 503 } : undefined));
    await karin.pressesOnly('send', { coreWord: 'rust', 'agreement.0.what': 'Meelopen', 'agreement.0.due': '2026-12-08' });
    const since = school.clock.now();
    await untilLater('six hours to pass', () => school.clock.now() - since > 6 * 3_600_000);
    expect(sara.kinds()).toEqual(['message']);
    back();
    await untilLater('the closing to arrive', () => sara.kinds().includes('confirmation'));
    await school.settled();
    await karin.sees('message', 'outcome');
    expect(await states()).toEqual([]);
  });

  test('that breaks with 500 at whatever it is sent, for an hour, gets everything afterwards', async () => {
    const [karin, other] = [school.person('m01'), school.person('m08')];
    await karin.installs();
    const back = school.connector().fail(({ op }) => (op === 'member' ? undefined : { status: 500 }));
    for (const text of ['taal', 'help']) await karin.posts({ type: 'message', text });
    for (let minute = 0; minute < 60; minute += 5) {
      await until('the sender to rest', async () => (await isAtRest()) || undefined);
      school.clock.leap(300_000);
      await other.posts({ type: 'message', text: 'taal' });
    }
    back();
    await untilLater('everything to arrive', () => karin.kinds().length === 3);
    expect(karin.kinds()).toEqual(['message', 'language', 'help']);
    await school.settled();
    expect(await states()).toEqual([]);
  });

  test('that chokes on one message for good lets the next ones pass', async () => {
    const karin = school.person('m01');
    await karin.installs();
    school.connector().fail(({ activity }) => (JSON.stringify(activity).includes('"glossary"') ? { status: 500 } : undefined));
    for (const text of ['taal', 'help', 'woorden']) await karin.posts({ type: 'message', text });
    await untilLater('the next message', () => karin.kinds().length === 3);
    expect(karin.kinds()).toEqual(['message', 'language', 'card']);
    await school.settled();
    expect(await states()).toEqual([['failed', 'uncertain']]);
  });

  test.each([
    ['refuses one message', { status: 400 }],
    ['finds one message too large', { status: 413 }],
  ])('that %s lets the next ones pass at once', async (_how, fault) => {
    const karin = school.person('m01');
    await karin.installs();
    school.connector().fail(firstTimes(1, fault, writesTo(karin, 'send')));
    for (const text of ['taal', 'woorden']) await karin.posts({ type: 'message', text });
    await karin.sees('message', 'card');
    await school.settled();
    expect(await states()).toEqual([['failed', 'refused']]);
  });

  test.each([400, 413])(
    'that will not take a closing (%i): the mentor hears that it was not delivered, and cannot answer in the student’s place',
    async (status) => {
      const [karin, sara] = [school.person('m01'), school.person('s004')];
      await sara.installs();
      const again = school.connector().fail((call) => (writesTo(sara)(call) ? { status } : undefined));
      await closes(karin, 'Sara');
      await karin.hears('cards:outcome.not-delivered', { student: 'Sara' });
      await karin.says('aan tafel');
      await karin.hears('chat:notNow');
      expect(verbsOf(karin.card().card).filter((verb) => verb !== 'plan-next')).toEqual(['withdraw-proposal']);

      again();
      await karin.presses('withdraw-proposal');
      expect((await karin.presses('send', { coreWord: 'rust' })).kind).toBe('outcome');
      await sara.sees('confirmation');
      await sara.presses('confirm');
      expect(await school.count('entries', 'agreements')).toEqual({ entries: 4, agreements: 1 });
    },
  );

  test('that no longer has a card: its new version is sent as a new message', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await closes(karin, 'Sara');
    const { id } = karin.card('withdraw-proposal');
    school.connector().fail(({ op, activity }) => (op === 'update' && activity['id'] === id ? { status: 404 } : undefined));
    await sara.presses('confirm');
    await karin.sees('outcome', 'card');
    expect(await states()).toEqual([]);
    await karin.says('gesprek met Sara');
    await karin.sees('outcome', 'card', 'preparation');
  });

  test.each<[string, Fault]>([
    ['breaks with 502', { status: 502 }],
    ['cuts the connection', 'cut'],
  ])('that %s at the new version of a card gets it again, in the same place', async (_how, fault) => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await closes(karin, 'Sara');
    await karin.sees('outcome');
    const { id } = karin.card('withdraw-proposal');
    const calls = () => school.connector().calls.filter(writesTo(karin, 'send', 'update'));
    const before = calls().length;
    school.connector().fail(firstTimes(1, fault, writesTo(karin, 'update')));
    await sara.presses('confirm');
    await karin.sees('card');
    expect(karin.card().id).toBe(id);
    const since = calls().slice(before);
    expect(since.map(({ op, activity }) => [op, activity['id']])).toEqual([
      ['update', id],
      ['update', id],
    ]);
    expect(await states()).toEqual([]);
  });

  test('that puts off the new version of a card gets only the newest in the end, so that nobody’s card goes back in time', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    const updates = (): number => school.connector().calls.filter(writesTo(karin, 'update')).length;
    const before = updates();
    school.connector().fail(firstTimes(1, { status: 429, headers: { 'retry-after': '30' } }, writesTo(karin, 'update')));
    for (const said of ['Zij hielp een mevrouw', 'Zij werd rustig', 'Dat vond zij mooi'])
      await karin.pressesOnly('note', { said });
    const newest = karin.newestText();
    await untilLater('the new version', () => updates() - before > 1, 30_000);
    await school.settled();
    expect(updates() - before).toBe(2);
    expect(karin.newestText()).toBe(newest);
    expect(await states()).toEqual([]);
  });

  test('that does not shrink an old card: the new one stands below it, and the old one says what it is', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    const old = karin.card('next');
    school.connector().fail((call) => (writesTo(karin, 'update')(call) ? { status: 500 } : undefined));
    await karin.says('Zij werd rustig');
    await karin.sees('guide', 'guide');
    school.connector().reset();
    const answer = await karin.presses('next', {}, { on: old });
    expect(answer.text).toContain(karin.wordsOf('chat:left.conversation', { student: 'Sara' }));
    await karin.sees('guide');
    expect(JSON.stringify(karin.card('next').card)).toContain('"phase":"reflect"');
  });

  test('that answers without an id or with no JSON has taken the message', async () => {
    const karin = school.person('m01');
    await karin.installs();
    const calls = school.connector().calls.length;
    school.connector().fail(firstTimes(1, { status: 200 }, writesTo(karin, 'send')));
    await karin.says('help');
    await karin.says('taal');
    await karin.sees('message', 'language');
    expect(school.connector().calls.length - calls).toBe(2);
  });

  test('who cannot be looked up is a stranger only for now', async () => {
    const karin = school.person('m01');
    const back = school.connector().fail(({ op }) => (op === 'member' ? { status: 500 } : undefined));
    await karin.says('gesprek met Sara');
    await karin.hears('chat:stranger');
    back();
    await karin.says('gesprek met Sara');
    await karin.sees('preparation');
  });
});
