import { describe, expect, test } from 'vitest';
import { type Claimed, enqueue, enqueueHolding, LEASE_MS, MOST_APART_MS, type Owed, releaseAll } from '../../src/store/outbox.ts';
import { claim, nextDue } from '../../src/store/outbox-claim.ts';
import { countOutbox } from '../../src/store/outbox-counts.ts';
import {
  forgetSent,
  markFailed,
  markSent,
  markUnreachable,
  mayHaveArrived,
  pruneOutbox,
  retryAt,
} from '../../src/store/outbox-ends.ts';
import { holdOn, holdsAt, letGo } from '../../src/store/outbox-holds.ts';
import { ENGINES } from './engines.ts';
import { useStore } from './open-engine.ts';
import { NOW, TENANT } from './rows.ts';

const owed = (id: string, chatId: string | null, more: Partial<Owed> = {}): Owed => ({
  tenantId: TENANT,
  id,
  chatId,
  personId: null,
  op: 'send',
  slot: null,
  payload: { says: id },
  dueAt: NOW,
  ...more,
});

describe.each(ENGINES)('the outbox on $name', (engine) => {
  const db = useStore(engine);
  const claimAt = (now: number, limit = 10): Promise<Claimed[]> => claim(db.store(), { now, limit, leaseMs: 1000 });
  const one = (claimed: readonly Claimed[]): Claimed => {
    if (claimed.length !== 1) throw new Error(`Expected one message, got ${claimed.length}`);
    return claimed[0] as Claimed;
  };
  const settleAll = async (): Promise<void> => {
    for (let held = await claimAt(NOW + 1e9); held.length > 0; held = await claimAt(NOW + 1e9)) {
      for (const each of held) await db.in((tx) => markSent(tx, each));
    }
  };

  test('of each chat the oldest message leaves first, whole', async () => {
    await db.in((tx) =>
      enqueue(tx, [owed('1', 'chat-a'), owed('2', 'chat-a'), owed('3', 'chat-b', { slot: 'guide', op: 'update' })], NOW),
    );
    const held = await claimAt(NOW);
    expect(held).toEqual([
      { ...owed('1', 'chat-a'), attempts: 1, createdAt: NOW },
      { ...owed('3', 'chat-b', { slot: 'guide', op: 'update' }), attempts: 1, createdAt: NOW },
    ]);
    expect(await claimAt(NOW)).toEqual([]);
    for (const each of held) expect(await db.in((tx) => markSent(tx, each))).toBe(true);
    expect((await claimAt(NOW)).map(({ id }) => id)).toEqual(['2']);
    await settleAll();
  });

  test('a message is held from the start when nothing waits in its chat, and by nobody else until its lease ends', async () => {
    const holding = (ids: readonly string[]) =>
      db.in((tx) =>
        enqueueHolding(
          tx,
          ids.map((id) => owed(id, 'chat-h')),
          NOW,
          'chat-h',
        ),
      );
    const held = await holding(['h1', 'h2']);
    expect(held).toEqual({ ...owed('h1', 'chat-h'), attempts: 1, createdAt: NOW });
    expect(await holding(['h3'])).toBeUndefined();
    expect(await claimAt(NOW)).toEqual([]);
    expect(await db.in((tx) => enqueueHolding(tx, [owed('h4', 'chat-i', { dueAt: NOW + 1 })], NOW, 'chat-i'))).toBeUndefined();
    expect((await claimAt(NOW + LEASE_MS)).map(({ id, attempts }) => [id, attempts])).toEqual([
      ['h1', 2],
      ['h4', 1],
    ]);
    expect(await db.in((tx) => markSent(tx, held as Claimed))).toBe(false);
    await settleAll();
  });

  test('what a sender held that has ended is let go of at once', async () => {
    await db.in((tx) => enqueueHolding(tx, [owed('r1', 'chat-r')], NOW, 'chat-r'));
    expect(await claimAt(NOW)).toEqual([]);
    await db.in(releaseAll);
    expect((await claimAt(NOW)).map(({ id, attempts }) => [id, attempts])).toEqual([['r1', 2]]);
    await settleAll();
  });

  test('a message that must be tried again holds back the later ones of its chat', async () => {
    await db.in((tx) => enqueue(tx, [owed('4', 'chat-a'), owed('5', 'chat-a')], NOW));
    const first = one(await claimAt(NOW));
    await db.in((tx) => retryAt(tx, first, NOW + 5000, 'connector-429'));
    expect(await claimAt(NOW + 4999)).toEqual([]);
    const again = one(await claimAt(NOW + 5000));
    expect({ id: again.id, attempts: again.attempts }).toEqual({ id: '4', attempts: 2 });
    await db.in((tx) => markFailed(tx, again, 'connector-400'));
    expect(one(await claimAt(NOW + 5000)).id).toBe('5');
    await settleAll();
  });

  test('a message planned for later holds nobody up, and leaves when it is due', async () => {
    await db.in((tx) => enqueue(tx, [owed('6', 'chat-a', { dueAt: NOW + 86_400_000 }), owed('7', 'chat-a')], NOW));
    const now = one(await claimAt(NOW));
    expect(now.id).toBe('7');
    await db.in((tx) => markSent(tx, now));
    expect(await db.in((tx) => nextDue(tx, NOW))).toBe(NOW + 86_400_000);
    expect(one(await claimAt(NOW + 86_400_000)).id).toBe('6');
    await settleAll();
  });

  test('a sender that died loses its messages to another, and its late word does not count', async () => {
    await db.in((tx) => enqueue(tx, [owed('8', 'chat-a')], NOW));
    const dead = one(await claimAt(NOW));
    expect(await claimAt(NOW + 999)).toEqual([]);
    expect(await db.in((tx) => nextDue(tx, NOW + 999))).toBeNull();
    expect(await db.in((tx) => nextDue(tx, NOW + 1000))).toBe(NOW);
    const alive = one(await claimAt(NOW + 1000));
    expect(await db.in((tx) => markSent(tx, dead))).toBe(false);
    expect(await db.in((tx) => markUnreachable(tx, alive, 'not-installed'))).toBe(true);
    expect(await claimAt(NOW + 1e6)).toEqual([]);
  });

  test('a message for a person without a chat waits in a line of its own', async () => {
    await db.in((tx) =>
      enqueue(
        tx,
        [owed('9a', null, { personId: 'sara' }), owed('9b', null, { personId: 'sara' }), owed('9c', null, { personId: 'bram' })],
        NOW,
      ),
    );
    expect((await claimAt(NOW)).map(({ id }) => id)).toEqual(['9a', '9c']);
    await settleAll();
  });

  test('every tenant gets its share', async () => {
    await db.in((tx) => enqueue(tx, [owed('t1', 'x'), owed('t2', 'y'), owed('t3', 'x', { tenantId: 'tenant-2' })], NOW));
    expect((await claimAt(NOW, 1)).map(({ tenantId, id }) => [tenantId, id])).toEqual([
      [TENANT, 't1'],
      ['tenant-2', 't3'],
    ]);
    await settleAll();
  });

  test('two senders at once never hold the same message', async () => {
    const many = Array.from({ length: 60 }, (_, place) => owed(`m${String(place).padStart(2, '0')}`, `chat-${place % 30}`));
    await db.in((tx) => enqueue(tx, many, NOW));
    const held = (await Promise.all(Array.from({ length: 6 }, () => claimAt(NOW, 10)))).flat();
    expect(new Set(held.map(({ id }) => id)).size).toBe(held.length);
    expect(held.map(({ id }) => id).every((id) => id < 'm30')).toBe(true);
    await settleAll();
  });

  test('everything that was owed is accounted for, and what was sent can be forgotten', async () => {
    expect(await db.in((tx) => countOutbox(tx, TENANT))).toEqual({ sent: 76, failed: 1, unreachable: 1 });
    expect(await db.in((tx) => nextDue(tx, NOW))).toBeNull();
    expect(await db.in((tx) => pruneOutbox(tx, TENANT, NOW + 1))).toBe(78);
    expect(await db.in((tx) => countOutbox(tx, TENANT))).toEqual({});
  });

  test('takes nothing from a sender that held on to it after it was seen, or that was done with it', async () => {
    const tenantId = 'tenant-held';
    await db.in((tx) => enqueue(tx, [owed('held-1', 'chat-held', { tenantId })], NOW));
    const taken = await claim(db.store(), { now: NOW, limit: 10, leaseMs: LEASE_MS });
    const mine = taken.filter((each) => each.tenantId === tenantId);
    const seen = async () => (await db.in((tx) => holdsAt(tx, NOW))).filter((each) => each.tenantId === tenantId);
    const [before] = await seen();
    if (!before) throw new Error('Nothing is held');
    await db.in((tx) => holdOn(tx, mine, NOW + 2 * LEASE_MS));
    expect(await db.in((tx) => letGo(tx, before))).toBe(false);
    const [now] = await seen();
    expect(now).toEqual({ ...before, leasedUntil: NOW + 2 * LEASE_MS });
    expect(await db.in((tx) => letGo(tx, now ?? before))).toBe(true);
    expect(await db.in((tx) => letGo(tx, now ?? before))).toBe(false);
  });

  test('removes nothing that is still owed, however old it is', async () => {
    const tenantId = 'tenant-old';
    await db.in((tx) => enqueue(tx, [owed('old-1', 'chat-old', { tenantId })], NOW));
    expect(await db.in((tx) => pruneOutbox(tx, tenantId, NOW + 1))).toBe(0);
    expect(await db.in((tx) => countOutbox(tx, tenantId))).toEqual({ pending: 1 });
  });

  const claimOf = async (tenantId: string, now: number): Promise<Claimed[]> =>
    (await claimAt(now)).filter((each) => each.tenantId === tenantId);

  test('nothing overtakes what was put off, or was owed by a clock that was ahead', async () => {
    const tenantId = 'tenant-order';
    const owes = (id: string, chatId: string, now: number) =>
      db.in((tx) => enqueueHolding(tx, [owed(id, chatId, { tenantId, dueAt: now })], now, chatId));
    await db.in((tx) => enqueue(tx, [owed('1', 'put-off', { tenantId })], NOW));
    const first = one(await claimOf(tenantId, NOW));
    await db.in((tx) => retryAt(tx, first, NOW + 5_000, 'throttled'));
    expect(await owes('2', 'put-off', NOW + 1)).toBeUndefined();
    await db.in((tx) => enqueue(tx, [owed('3', 'ahead', { tenantId, dueAt: NOW + 60_000 })], NOW + 60_000));
    expect(await owes('4', 'ahead', NOW + 1)).toBeUndefined();
    expect(await claimOf(tenantId, NOW + 1)).toEqual([]);
    expect((await claimOf(tenantId, NOW + 60_000)).map(({ id }) => id)).toEqual(['1', '3']);
  });

  test('the late word of a sender does not count, also of a message of which no copy is kept', async () => {
    const tenantId = 'tenant-late';
    await db.in((tx) => enqueue(tx, [owed('late-1', 'chat-late', { tenantId })], NOW));
    const late = one(await claimOf(tenantId, NOW));
    const alive = one(await claimOf(tenantId, NOW + 1_000));
    expect(await db.in((tx) => forgetSent(tx, late))).toBe(false);
    expect(await db.in((tx) => forgetSent(tx, alive))).toBe(true);
    expect(await db.in((tx) => countOutbox(tx, tenantId))).toEqual({});
  });

  test('a card may stand in its chat while it is on its way, and when nobody knows whether it arrived', async () => {
    const card = { tenantId: 'tenant-card', chatId: 'chat-card', slot: 'proposal:1' };
    const mayStand = () => db.in((tx) => mayHaveArrived(tx, card));
    await db.in((tx) => enqueue(tx, [owed('card-1', card.chatId, card)], NOW));
    expect(await mayStand()).toBe(false);
    const first = one(await claimOf(card.tenantId, NOW));
    expect(await mayStand()).toBe(true);
    await db.in((tx) => retryAt(tx, first, NOW, 'throttled'));
    expect(await mayStand()).toBe(false);
    const second = one(await claimOf(card.tenantId, NOW));
    await db.in((tx) => retryAt(tx, second, NOW, 'uncertain'));
    expect(await mayStand()).toBe(true);
    const third = one(await claimOf(card.tenantId, NOW));
    await db.in((tx) => markFailed(tx, third, 'uncertain'));
    expect(await mayStand()).toBe(false);
  });

  test('what is held by a clock that is behind is seen as held', async () => {
    const tenantId = 'tenant-behind';
    await db.in((tx) => enqueueHolding(tx, [owed('behind-1', 'chat-behind', { tenantId })], NOW, 'chat-behind'));
    const seen = await db.in((tx) => holdsAt(tx, NOW + 2 * LEASE_MS));
    expect(seen.filter((each) => each.tenantId === tenantId).map(({ id }) => id)).toEqual(['behind-1']);
  });

  test('what was sent is not owed again by whatever is said of it afterwards', async () => {
    const tenantId = 'tenant-sent';
    await db.in((tx) => enqueue(tx, [owed('sent-1', 'chat-sent', { tenantId })], NOW));
    const held = one(await claimOf(tenantId, NOW));
    expect(await db.in((tx) => markSent(tx, held))).toBe(true);
    expect(await db.in((tx) => retryAt(tx, held, NOW, 'uncertain'))).toBe(false);
    expect(await db.in((tx) => countOutbox(tx, tenantId))).toEqual({ sent: 1 });
  });

  test('a lease that somebody says who holds it ends long after it does by any clock, and not never', async () => {
    const tenantId = 'tenant-named';
    await db.in((tx) => enqueueHolding(tx, [owed('named-1', 'chat-named', { tenantId })], NOW, 'chat-named'));
    await db.in((tx) => tx.db.updateTable('outbox').set({ held_by: 7 }).where('tenant_id', '=', tenantId).execute());
    expect(await claimOf(tenantId, NOW + LEASE_MS + 1)).toEqual([]);
    expect(one(await claimOf(tenantId, NOW + LEASE_MS + MOST_APART_MS)).attempts).toBe(2);
  });

  test('a message that does not open holds up its own chat alone, and is given up after a day', async () => {
    const tenantId = 'tenant-unread';
    const DAY_MS = 86_400_000;
    await db.in((tx) =>
      enqueue(tx, [owed('u1', 'a', { tenantId }), owed('u2', 'a', { tenantId }), owed('u3', 'b', { tenantId })], NOW),
    );
    await db.in((tx) =>
      tx.db
        .updateTable('outbox')
        .set({ payload: Buffer.from('nothing') })
        .where('id', '=', 'u1')
        .execute(),
    );
    const told: string[] = [];
    const claimedIn = async (now: number): Promise<string[]> => {
      const all = await claim(db.store(), { now, limit: 10, leaseMs: 10 * DAY_MS, unread: (id) => void told.push(id) });
      return all.filter((each) => each.tenantId === tenantId).map(({ id }) => id);
    };
    expect([await claimedIn(NOW), told]).toEqual([['u3'], ['u1']]);
    expect([await claimedIn(NOW + 1), told]).toEqual([[], ['u1']]);
    expect([await claimedIn(NOW + DAY_MS), told]).toEqual([[], ['u1', 'u1']]);
    expect(await claimedIn(NOW + DAY_MS)).toEqual(['u2']);
    expect(await db.in((tx) => countOutbox(tx, tenantId))).toEqual({ pending: 2, failed: 1 });
  });
});
