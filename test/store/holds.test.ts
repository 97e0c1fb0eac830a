import { describe, expect, test } from 'vitest';
import { createHolds } from '../../src/holds.ts';
import { type Claimed, enqueue, LEASE_MS } from '../../src/store/outbox.ts';
import { claim } from '../../src/store/outbox-claim.ts';
import { markSent, retryAt } from '../../src/store/outbox-ends.ts';
import type { Tx } from '../../src/store/store.ts';
import { ENGINES, type TestEngine } from './engines.ts';
import { useStore } from './open-engine.ts';
import { NOW, TENANT } from './rows.ts';

/** More looks than it takes to die, during which nothing may happen. */
const LONG = 60;
const DEATH = 25;
/** A sender that died is known at this look, and not before. */
const DIES: readonly number[] = [...Array.from({ length: DEATH - 1 }, () => 0), 1];

/** On SQLite there is one sender, which lets go of everything when it starts. */
const SHARED = ENGINES.filter(({ name }) => name !== 'SQLite');

function holding(engine: TestEngine) {
  const db = useStore(engine);
  let now = NOW;
  let isAway = false;
  const sender = () =>
    createHolds({
      store: db.store(),
      now() {
        if (isAway) throw new Error('The database is away');
        return now;
      },
    });
  const claimed = () => claim(db.store(), { now, limit: 10, leaseMs: LEASE_MS });
  const owes = async (id: string): Promise<Claimed> => {
    now += LEASE_MS;
    const row = { tenantId: TENANT, id, chatId: `chat-${id}`, personId: null, op: 'send', slot: null, payload: {} } as const;
    await db.in((tx) => enqueue(tx, [{ ...row, dueAt: now }], now));
    const [held] = await claimed();
    if (!held) throw new Error('Nothing was claimed');
    return held;
  };
  const looks = async (who: ReturnType<typeof sender>, times: number): Promise<readonly number[]> => {
    const freed: number[] = [];
    for (let time = 0; time < times; time += 1) freed.push(await who.tend());
    return freed;
  };

  return {
    db,
    sender,
    claimed,
    owes,
    looks,
    passes: (ms: number) => void (now += ms),
    away: (is: boolean) => void (isAway = is),
  };
}

describe.each(ENGINES)('messages that senders hold on $name', (engine) => {
  const { db, sender, claimed, owes, looks, passes } = holding(engine);

  test('that were put back to be tried later are not taken hold of again', async () => {
    const one = sender();
    const held = await owes('put-back');
    one.taken(held);
    await one.tend();
    const tending = one.tend();
    await db.in((tx) => retryAt(tx, held, NOW + 10 * LEASE_MS, 'failed'));
    await tending;
    await one.renew();
    const lease = ({ db: own }: Tx) =>
      own.selectFrom('outbox').select('leased_until').where('id', '=', held.id).executeTakeFirstOrThrow();
    expect(await db.in(lease)).toEqual({ leased_until: null });
  });

  test('stay with a sender that lives, however long it takes', async () => {
    const [one, other] = [sender(), sender()];
    const held = await owes('a');
    one.taken(held);
    for (let time = 0; time < LONG; time += 1) {
      expect([await one.tend(), await other.tend()]).toEqual([0, 0]);
      passes(LEASE_MS / 20);
      expect(await claimed()).toEqual([]);
    }
    expect(await db.in((tx) => markSent(tx, held))).toBe(true);
    one.ended(held);
    expect(await looks(other, DEATH)).toEqual(DIES.map(() => 0));
  });
});

describe.each(SHARED)('messages that senders held on $name', (engine) => {
  const { db, sender, claimed, owes, looks, away } = holding(engine);

  test('are taken from one that does nothing any more, long before its lease ends', async () => {
    const held = await owes('b');
    expect(await looks(sender(), DEATH)).toEqual(DIES);
    const [again] = await claimed();
    expect(again).toEqual({ ...held, attempts: 2 });
    expect(await db.in((tx) => markSent(tx, held))).toBe(false);
    expect(await db.in((tx) => markSent(tx, again as Claimed))).toBe(true);
  });

  test('are taken by one of two who look', async () => {
    await owes('c');
    const [one, other] = [sender(), sender()];
    await looks(one, DEATH - 1);
    await looks(other, DEATH - 1);
    const freed = await Promise.all([one.tend(), other.tend()]);
    expect(freed.toSorted()).toEqual([0, 1]);
    const [again] = await claimed();
    expect(await db.in((tx) => markSent(tx, again as Claimed))).toBe(true);
  });

  test('are not taken by one who could not look for a while: it begins to count anew', async () => {
    const held = await owes('d');
    const one = sender();
    await looks(one, DEATH - 1);
    away(true);
    await expect(one.tend()).rejects.toThrow('away');
    away(false);
    expect(await looks(one, DEATH)).toEqual(DIES);
    const [again] = await claimed();
    expect(again?.attempts).toBe(held.attempts + 1);
    expect(await db.in((tx) => markSent(tx, again as Claimed))).toBe(true);
  });
});
