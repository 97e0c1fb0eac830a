import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createHolds } from '../../src/holds.ts';
import { openStore } from '../../src/store/open.ts';
import { type Claimed, enqueue, LEASE_MS, MOST_APART_MS } from '../../src/store/outbox.ts';
import { claim, nextDue } from '../../src/store/outbox-claim.ts';
import { markSent } from '../../src/store/outbox-ends.ts';
import { livingSenders } from '../../src/store/presence.ts';
import type { Store } from '../../src/store/store.ts';
import { DATABASE_URL } from '../needs.ts';
import { makeDatabase, TEST_CODEC } from './engines.ts';
import { NOW, TENANT } from './rows.ts';

describe.skipIf(!DATABASE_URL)('processes that send on one PostgreSQL', () => {
  const opened: Store[] = [];
  const heard: string[] = [];
  let database: Awaited<ReturnType<typeof makeDatabase>>;
  beforeAll(async () => {
    database = await makeDatabase(DATABASE_URL ?? '');
  });
  afterAll(async () => {
    await Promise.all(opened.map((store) => store.close()));
    await database.drop();
  });

  const living = (store: Store): Promise<ReadonlySet<number>> => store.transaction(livingSenders);

  /** A process that is seen to live, and its number. */
  async function begins() {
    const onIdleError = ({ message }: Error): void => void heard.push(message);
    const store = await openStore({ databaseUrl: database.url, codec: TEST_CODEC, onIdleError });
    opened.push(store);
    store.attend();
    const sender = await store.transaction(async (tx) => tx.sender ?? 0);
    await vi.waitFor(async () => expect(await living(store)).toContain(sender));
    return { store, sender, holds: createHolds({ store, now: () => NOW }) };
  }

  /** It owes a message and holds it. */
  async function holds({ store }: { store: Store }, id: string): Promise<Claimed> {
    const row = { tenantId: TENANT, id, chatId: `chat-${id}`, personId: null, op: 'send', slot: null, payload: {} } as const;
    await store.transaction((tx) => enqueue(tx, [{ ...row, dueAt: NOW }], NOW));
    const [held] = await claim(store, { now: NOW, limit: 1, leaseMs: LEASE_MS });
    return held as Claimed;
  }

  /** Ends the connections by which processes are seen, as a server may that goes away for a moment. */
  const cutOff = (store: Store): Promise<unknown> =>
    store.transaction(({ run }) =>
      run(`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objsubid = 2`, []),
    );

  test('let go soon of what one holds without having heard so, as when its connection broke while a turn was kept', async () => {
    const { store, holds: own } = await begins();
    const other = await begins();
    const unheard = await holds({ store }, 'unheard');
    const freed: number[] = [];
    for (let look = 0; look < 8; look += 1) {
      expect(await other.holds.tend()).toBe(0);
      freed.push(await own.tend());
    }
    expect(freed).toEqual([0, 0, 0, 0, 0, 0, 1, 0]);
    const [again] = await claim(other.store, { now: NOW, limit: 10, leaseMs: LEASE_MS });
    expect(again).toEqual({ ...unheard, attempts: 2 });
    await other.store.transaction((tx) => markSent(tx, again as Claimed));
    await Promise.all([store.close(), other.store.close()]);
  });

  test('take over at once what one held that has ended, and nothing of one that lives', async () => {
    const [ends, lives, looks] = [await begins(), await begins(), await begins()];
    const left = await holds(ends, 'left');
    const kept = await holds(lives, 'kept');
    expect([await looks.holds.tend(), await looks.holds.tend(), await looks.holds.tend()]).toEqual([0, 0, 0]);
    await ends.store.close();
    await vi.waitFor(async () => expect(await living(looks.store)).toEqual(new Set([lives.sender, looks.sender])));
    expect([await looks.holds.tend(), await looks.holds.tend(), await looks.holds.tend()]).toEqual([0, 1, 0]);
    const [again] = await claim(looks.store, { now: NOW, limit: 10, leaseMs: LEASE_MS });
    expect(again).toEqual({ ...left, attempts: left.attempts + 1 });
    expect(await looks.store.transaction((tx) => markSent(tx, again as Claimed))).toBe(true);
    expect(await lives.store.transaction((tx) => markSent(tx, kept))).toBe(true);
  });

  test('keep what they hold from one whose clock is ahead, who takes it over when they end', async () => {
    const [ends, ahead] = [await begins(), await begins()];
    const held = await holds(ends, 'behind');
    const later = NOW + MOST_APART_MS;
    const claimLater = () => claim(ahead.store, { now: later, limit: 10, leaseMs: LEASE_MS });
    const looks = createHolds({ store: ahead.store, now: () => later });
    expect([await looks.tend(), await looks.tend(), await looks.tend()]).toEqual([0, 0, 0]);
    expect(await claimLater()).toEqual([]);
    expect(await ahead.store.transaction((tx) => nextDue(tx, later))).toBeNull();
    await ends.store.close();
    await vi.waitFor(async () => expect(await living(ahead.store)).not.toContain(ends.sender));
    expect([await looks.tend(), await looks.tend(), await looks.tend()]).toEqual([0, 1, 0]);
    const again = await claimLater();
    expect(again).toEqual([{ ...held, attempts: held.attempts + 1 }]);
    expect(await ahead.store.transaction((tx) => markSent(tx, again[0] as Claimed))).toBe(true);
  });

  test('are seen again when their connection broke, and judge nobody until they are', async () => {
    const [one, other] = [await begins(), await begins()];
    const held = await holds(one, 'cut-off');
    const before = heard.length;
    await cutOff(one.store);
    expect([await other.holds.tend(), await other.holds.tend(), await other.holds.tend()]).toEqual([0, 0, 0]);
    await vi.waitFor(async () => expect(await living(one.store)).toContain(one.sender));
    await vi.waitFor(async () => expect(await living(one.store)).toContain(other.sender));
    expect(heard.length).toBeGreaterThan(before);
    expect([await other.holds.tend(), await other.holds.tend(), await other.holds.tend()]).toEqual([0, 0, 0]);
    expect(await one.store.transaction((tx) => markSent(tx, held))).toBe(true);
  });

  test('are seen by another connection when they ask for it', async () => {
    const { store, sender } = await begins();
    const seenBy = async (): Promise<readonly unknown[]> =>
      (
        await store.transaction(({ run }) =>
          run('select pid from pg_locks where locktype = $1 and objid = $2', ['advisory', sender]),
        )
      ).rows;
    const before = await seenBy();
    store.attend();
    await vi.waitFor(async () => {
      const now = await seenBy();
      expect(now).toHaveLength(1);
      expect(now).not.toEqual(before);
    });
  });
});
