import { describe, expect, test } from 'vitest';
import { claimDue, settleOrphans } from '../../src/reminders/claim.ts';
import { sendReminders } from '../../src/reminders/run.ts';
import { sendBundle } from '../../src/reminders/send.ts';
import { planReminders } from '../../src/store/reminders.ts';
import { type Bundle, holdTurns, reserveTurns, startSending } from '../../src/store/bundles.ts';
import { newId } from '../../src/store/uuid7.ts';
import { ConnectorError } from '../../src/teams/connector.ts';
import type { Fault } from '../wire/connector.ts';
import { ENGINES } from '../store/engines.ts';
import { useSchool } from '../wire/school.ts';
import { ledger, sender } from './sender.ts';

const STUDENTS = ['s001', 's002', 's003', 's004', 's005', 's006', 's007', 's008', 's009', 's010', 's011', 's012'];
const LEASE_MS = 60_000;

describe.each(ENGINES)('reminders when things go wrong, on $name', (engine) => {
  const school = useSchool(engine);
  const one = sender(school.store, school.clock.now);
  const counts = () => ledger(school);
  /** Students with the app for each of whom the end of a placement is due now; nothing else needs to be there. */
  const due = async (ids: readonly string[] = STUDENTS) => {
    const people = ids.map((id) => school.person(id));
    for (const person of people) await person.installs();
    const now = school.clock.now();
    await school.in(async (tx) => {
      await tx.db.updateTable('placements').set({ until_on: '2026-10-01' }).execute();
      for (const id of ids) {
        const person = await tx.db.selectFrom('people').select('id').where('sourced_id', '=', id).executeTakeFirstOrThrow();
        const placement = { tenant_id: school.tenantId, id: `placement-${id}`, student_id: person.id, company: 'Het Anker' };
        await tx.db.deleteFrom('placements').where('id', '=', placement.id).execute();
        await tx.db
          .insertInto('placements')
          .values({ ...placement, from_on: '2026-09-01', until_on: '2026-11-23' })
          .execute();
        const whose = { tenantId: school.tenantId, personId: person.id, studentId: person.id };
        const about = { kind: 'placement-ended', about: placement.id, onDay: '2026-11-23' };
        await planReminders(tx, [{ ...whose, id: newId(now), ...about }], now);
      }
    });
    return people;
  };
  const send = async () => {
    const parts = one.parts();
    await sendReminders(parts);
    await parts.connector.close();
  };
  /** What an instance holds once it has claimed, before it sends anything. */
  const claimed = () =>
    school.in(async (tx) => {
      const found = await one.parts().schoolOf(tx, school.tenantId);
      if (!found) throw new Error('There is no school');
      const { bundles } = await claimDue(tx, { tenantId: school.tenantId, school: found, now: school.clock.now(), newId });
      return { found, bundles };
    });
  const sends = () =>
    school
      .connector()
      .calls.filter(({ op, activity }) => op === 'send' && JSON.stringify(activity).includes('remind-later'))
      .map(({ chatId }) => chatId);
  const failing = (fault: Fault, chats: readonly string[]) =>
    school.connector().fail(({ op, chatId }) => (op === 'send' && chats.includes(chatId) ? fault : undefined));

  test('a throttled message waits as long as the channel asks, and every message with it', async () => {
    const people = await due();
    const heal = failing(
      { status: 429, headers: { 'retry-after': '120' } },
      people.map(({ known }) => known.chatId),
    );
    await send();
    expect(await counts()).toEqual({ planned: 12, pending: 12 });
    const tried = sends().length;
    heal();
    school.clock.leap(119_000 - 5_000);
    await send();
    expect(sends().length).toBe(tried);
    school.clock.leap(10_000);
    await send();
    expect(await counts()).toEqual({ planned: 12, sent: 12 });
    expect(people.map((person) => person.kinds().filter((kind) => kind === 'reminder').length)).toEqual(people.map(() => 1));
  });

  test('the longest wait that the channel asked for counts, whichever instance heard of it last', async () => {
    await due(['s004']);
    const now = school.clock.now();
    for (const seconds of [60, 600, 1]) await school.in((tx) => holdTurns(tx, school.tenantId, now + seconds * 1_000));
    school.clock.leap(300_000);
    await send();
    expect(sends()).toEqual([]);
    school.clock.leap(300_000);
    await send();
    expect(await counts()).toEqual({ planned: 1, sent: 1 });
  });

  test('a channel that is away for hours loses nothing', async () => {
    const [sara] = await due(['s004']);
    const heal = failing({ status: 503 }, [sara?.known.chatId ?? '']);
    for (let round = 0; round < 16; round += 1) {
      await send();
      school.clock.leap(20 * 60_000);
    }
    expect(await counts()).toEqual({ planned: 1, pending: 1 });
    heal();
    school.clock.leap(60 * 60_000);
    await send();
    expect(await counts()).toEqual({ planned: 1, sent: 1 });
  });

  test('a message that was claimed does not leave once its person wants none, nor once it has become quiet', async () => {
    const [sara, other] = await due(['s004', 's005']);
    const parts = one.parts();
    const { found, bundles } = await claimed();
    expect(bundles.length).toBe(2);
    await sara?.says('meldingen uit');
    const [saras, others] = await Promise.all(['s004', 's005'].map((id) => school.idOf(id)));
    const of = (personId: string | undefined) => bundles.find((bundle) => bundle.personId === personId) as Bundle;
    expect(await sendBundle(parts, found, of(saras), school.clock.now())).toBe('nothing');
    const evening = Date.parse('2026-11-23T17:00:00Z');
    expect(await sendBundle(parts, found, of(others), evening)).toBe('nothing');
    expect(sends()).toEqual([]);
    await parts.connector.close();
    school.clock.leapDays(1);
    await send();
    expect(await counts()).toEqual({ planned: 2, 'opted-out': 1, sent: 1 });
    expect(other?.kinds()).toContain('reminder');
  });

  test('a school whose settings cannot be read holds up no other', async () => {
    const [sara] = await due(['s004']);
    const broken = { tenant_id: '11111111-0000-4000-8000-00000000000a', settings: '{}', questions: '{}', imported_at: 1 };
    await school.in(({ db }) => db.insertInto('schools').values(broken).execute());
    await one.run();
    await school.in(({ db }) => db.deleteFrom('schools').where('tenant_id', '=', broken.tenant_id).execute());
    expect(sara?.kinds()).toContain('reminder');
  });

  test.each<[string, Fault, string]>([
    ['403', { status: 403 }, 'unreachable'],
    ['404', { status: 404 }, 'unreachable'],
    ['400', { status: 400 }, 'failed'],
    ['500', { status: 500 }, 'uncertain'],
    ['502', { status: 502 }, 'uncertain'],
    ['a cut connection', 'cut', 'uncertain'],
    ['503', { status: 503 }, 'pending'],
  ])('%s touches that person alone, and nothing is sent twice', async (_what, fault, state) => {
    const [first, ...others] = await due(STUDENTS.slice(0, 4));
    const chat = first?.known.chatId ?? '';
    const heal = failing(fault, [chat]);
    await send();
    const ended = await counts();
    expect(ended).toMatchObject({ planned: 4, [state]: 1 });
    heal();
    await send();
    if (state !== 'pending') expect(sends().filter((each) => each === chat).length).toBe(1);
    school.clock.leap(10 * 60_000);
    await send();
    expect(await counts()).toEqual({
      planned: 4,
      sent: state === 'pending' ? 4 : 3,
      ...(state === 'pending' ? {} : { [state]: 1 }),
    });
    expect(others.map((person) => person.kinds().includes('reminder'))).toEqual([true, true, true]);
  });

  test('a chat that is dead is not tried again until its person comes back', async () => {
    const [first] = await due(['s004']);
    failing({ status: 403 }, [first?.known.chatId ?? '']);
    await send();
    school.connector().reset();
    await school.in(({ db }) => db.updateTable('reminders').set({ state: 'pending', bundle_id: null }).execute());
    await send();
    expect(school.connector().calls).toEqual([]);
    expect(await counts()).toEqual({ planned: 1, unreachable: 1 });
    await first?.says('help');
    await one.run();
    expect(await counts()).toEqual({ planned: 1, sent: 1 });
  });

  test('what could not be said to somebody without the app is said once they install it, while it still helps', async () => {
    const [sara, other] = await due(['s004', 's005']);
    for (const person of [sara, other]) await person?.posts({ type: 'installationUpdate', action: 'remove' });
    await one.run();
    expect(await counts()).toEqual({ planned: 2, unreachable: 2 });
    await one.run();
    expect(await counts()).toEqual({ planned: 2, unreachable: 2 });
    school.clock.leapDays(1);
    await sara?.installs();
    await one.run();
    expect(await counts()).toEqual({ planned: 2, sent: 1, unreachable: 1 });
    expect(sara?.kinds()).toContain('reminder');
    school.clock.leapDays(21);
    await other?.installs();
    await one.run();
    expect(await counts()).toEqual({ planned: 2, sent: 1, unreachable: 1 });
  });

  test('a sender that dies before a message leaves loses nothing; one that dies after leaves it uncertain', async () => {
    await due(['s004', 's005']);
    const { bundles } = await claimed();
    const [leaving] = bundles;
    if (!leaving || bundles.length !== 2) throw new Error('Two messages were due');
    expect(await school.in((tx) => startSending(tx, leaving, school.clock.now()))).toBe(true);
    await send();
    expect(await counts()).toEqual({ planned: 2, pending: 2 });
    school.clock.leap(LEASE_MS + 1_000);
    await send();
    expect(await counts()).toEqual({ planned: 2, sent: 1, uncertain: 1 });
    expect(sends().length).toBe(1);
    expect(await school.in((tx) => startSending(tx, leaving, school.clock.now()))).toBe(false);
  });

  test('what was put off comes again, also when an instance whose clock is ahead took it for uncertain meanwhile', async () => {
    await due(['s004']);
    const { found, bundles } = await claimed();
    const parts = one.parts();
    const now = school.clock.now();
    const settled: number[] = [];
    const throttled = async (): Promise<string> => {
      settled.push(await school.in((tx) => settleOrphans(tx, school.tenantId, now + LEASE_MS)));
      throw new ConnectorError('throttled', 503, null);
    };
    const later = await sendBundle(
      { ...parts, connector: { ...parts.connector, send: throttled } },
      found,
      bundles[0] as Bundle,
      now,
    );
    expect([later, settled, await counts()]).toEqual(['later', [1], { planned: 1, pending: 1 }]);
    school.clock.leap(LEASE_MS);
    await one.run();
    expect(await counts()).toEqual({ planned: 1, sent: 1 });
    await parts.connector.close();
  });

  test('several instances take turns of sending that never fall together, and no later than need be', async () => {
    const now = school.clock.now();
    const reserve = (count: number, at: number) =>
      school.in((tx) => reserveTurns(tx, school.tenantId, { now: at, count, gapMs: 50 }));
    const firsts = await Promise.all([reserve(4, now), reserve(4, now), reserve(4, now)]);
    expect(firsts.toSorted((first, next) => first - next)).toEqual([now, now + 200, now + 400]);
    expect(await reserve(1, now + 10_000)).toBe(now + 10_000);
  });

  test('several instances at once send each message once', async () => {
    const people = await due();
    await Promise.all(Array.from({ length: 5 }, send));
    await send();
    expect(await counts()).toEqual({ planned: 12, sent: 12 });
    expect(sends().toSorted()).toEqual(people.map(({ known }) => known.chatId).toSorted());
  });

  test('several instances under a mix of faults: the ledger adds up, and nobody hears anything twice', async () => {
    const people = await due();
    const faults: readonly (Fault | undefined)[] = [
      undefined,
      { status: 500 },
      { status: 403 },
      'cut',
      { status: 429, headers: { 'retry-after': '1' } },
    ];
    let call = 0;
    school.connector().fail(({ op }) => (op === 'send' ? faults[(call += 1) % faults.length] : undefined));
    for (let round = 0; round < 6; round += 1) {
      await Promise.all(Array.from({ length: 3 }, send));
      school.clock.leap(LEASE_MS);
    }
    school.connector().heal();
    await send();
    const all = await counts();
    expect(all['planned']).toBe(12);
    expect(all['pending']).toBeUndefined();
    const heard = people.map((person) => person.kinds().filter((kind) => kind === 'reminder').length);
    expect(Math.max(...heard)).toBe(1);
    expect(heard.filter((count) => count === 1).length).toBe(all['sent']);
  });

  test('somebody who never had the app is reached through the chat that the channel opens', async () => {
    await due(['s004']);
    const away = school.person('s005');
    await away.installs();
    await school.in(async ({ db }) => {
      await db.deleteFrom('reminders').execute();
      await db.deleteFrom('chats').where('id', '=', away.known.chatId).execute();
    });
    await due(['s004']);
    await school.in(async (tx) => {
      const id = await tx.db.selectFrom('people').select('id').where('sourced_id', '=', 's005').executeTakeFirstOrThrow();
      await tx.db.updateTable('reminders').set({ person_id: id.id, student_id: id.id }).execute();
      await tx.db.updateTable('placements').set({ student_id: id.id }).where('id', '=', 'placement-s004').execute();
    });
    await send();
    expect(away.kinds()).toContain('reminder');
    expect(await counts()).toEqual({ planned: 1, sent: 1 });
  });
});
