import { describe, expect, test } from 'vitest';
import type { Ready } from '../src/conversation/owe.ts';
import type { Log } from '../src/log.ts';
import { startOutbox } from '../src/outbox.ts';
import type { Reply } from '../src/reply.ts';
import { lockChat } from '../src/store/chats.ts';
import { cardAt, placeCard } from '../src/store/cards.ts';
import { type Claimed, enqueueHolding, LEASE_MS } from '../src/store/outbox.ts';
import { StoreError } from '../src/store/errors.ts';
import type { Store } from '../src/store/store.ts';
import { newId } from '../src/store/uuid7.ts';
import type { Connector } from '../src/teams/connector.ts';
import { createRenderer } from '../src/teams/message.ts';
import { createWords } from '../src/words.ts';
import { ENGINES } from './store/engines.ts';
import { useStore } from './store/open-engine.ts';
import { CHAT, NOW, TENANT } from './store/rows.ts';
import { until } from './wire/until.ts';

const REPLY: Reply = { op: 'send', view: { card: 'line', line: { key: 'reflection:gone' } } };

describe.each(ENGINES)('a machine that slept, on $name', (engine) => {
  const db = useStore(engine);

  test('while a turn was kept and had not yet said so: what it holds is not sent twice', async () => {
    let now = NOW;
    let looks = 0;
    let afterLook = (): void => {};
    const sent: string[] = [];
    const answered = Promise.withResolvers<void>();
    const store: Store = {
      ...db.store(),
      async transaction(fn) {
        const value = await db.store().transaction(fn);
        looks += 1;
        afterLook();
        return value;
      },
    };
    const connector = {
      async send() {
        const id = `sent-${sent.push('')}`;
        await answered.promise;
        return id;
      },
    } as Partial<Connector> as Connector;
    const render = createRenderer(createWords(), null);
    const log = { error: () => {}, warn: () => {} } as unknown as Log;
    const schoolOf = () => Promise.resolve(undefined);
    const outbox = startOutbox({ store, connector, render, schoolOf, newId, log, now: () => now });
    await until('the sender to have nothing to do', () => looks >= 2 || undefined);

    const ready = await db.in(async (tx): Promise<Ready | undefined> => {
      const { chat } = await lockChat(tx, { ...CHAT, personId: null }, now);
      const owed = {
        tenantId: TENANT,
        id: newId(now),
        chatId: chat.id,
        personId: null,
        op: 'send',
        slot: null,
        payload: REPLY,
        dueAt: now,
      } as const;
      const message = await enqueueHolding(tx, [owed], now, chat.id);
      return message && { message, destination: { chat, person: undefined, school: undefined, placed: undefined } };
    });
    now += 2 * LEASE_MS;
    afterLook = () => {
      afterLook = () => {};
      outbox.send(ready as Ready);
    };
    const before = looks;
    outbox.poke();
    await until(
      'it to be sent, and the outbox to be looked through',
      () => (sent.length > 0 && looks >= before + 4) || undefined,
    );
    answered.resolve();
    await outbox.close();
    expect(sent).toHaveLength(1);
  });
});

const SLOT = 'conversation:c1';
const MINUTE_MS = 60_000;

describe.each(ENGINES)('a process that stood still, on $name', (engine) => {
  const db = useStore(engine);
  // On SQLite there is one sender, which nobody takes anything from.
  const others = engine.name === 'SQLite' ? [] : ['another'];

  async function standing(store: Store = db.store()) {
    let now = NOW;
    const sent: string[] = [];
    const told: string[] = [];
    const answered = Promise.withResolvers<void>();
    const connector = {
      async send({ serviceUrl }) {
        const id = `late-${sent.push(serviceUrl)}`;
        await answered.promise;
        return id;
      },
    } as Partial<Connector> as Connector;
    const log = { error: () => {}, warn: ({ code }: { code: string }) => void told.push(code) } as unknown as Log;
    const parts = { store, connector, render: createRenderer(createWords(), null), newId, log, now: () => now };
    const outbox = startOutbox({ ...parts, schoolOf: () => Promise.resolve(undefined) });
    const ready = await db.in(async (tx): Promise<Ready> => {
      const { chat } = await lockChat(tx, { ...CHAT, id: newId(now), personId: null }, now);
      const owed = { tenantId: TENANT, id: newId(now), chatId: chat.id, personId: null, op: 'send', slot: SLOT } as const;
      const message = await enqueueHolding(tx, [{ ...owed, payload: REPLY, dueAt: now }], now, chat.id);
      return { message: message as Claimed, destination: { chat, person: undefined, school: undefined, placed: undefined } };
    });
    const place = { tenantId: TENANT, chatId: ready.destination.chat.id, slot: SLOT };
    /** Another process takes the message over, sends it, and is done. */
    const isTakenOver = async (): Promise<void> => {
      const { id } = ready.message;
      await db.in(async (tx) => {
        await placeCard(tx, place, 'newest', NOW);
        const sentByAnother = { attempts: 2, state: 'sent', leased_until: null };
        await tx.db.updateTable('outbox').set(sentByAnother).where('id', '=', id).execute();
      });
      now += MINUTE_MS;
    };
    const sleeps = (): void => {
      now += MINUTE_MS;
    };
    return { outbox, ready, sent, told, answered, isTakenOver, sleeps, shown: () => db.in((tx) => cardAt(tx, place)) };
  }

  test.each(others)('before a message left: it does not send what %s has taken over and sent', async () => {
    const { outbox, ready, sent, told, answered, isTakenOver, shown } = await standing();
    await isTakenOver();
    answered.resolve();
    outbox.send(ready);
    await until('it to be told', () => told.includes('lease-lost') || sent.length > 0 || undefined);
    await outbox.close();
    expect(sent).toEqual([]);
    expect(await shown()).toBe('newest');
  });

  test.each(others)('while a message left: its copy does not take the place of what %s has sent since', async () => {
    const { outbox, ready, sent, told, answered, isTakenOver, shown } = await standing();
    outbox.send(ready);
    await until('it to have left', () => sent.length > 0 || undefined);
    await isTakenOver();
    answered.resolve();
    await until('it to be settled', () => told.includes('lease-lost') || undefined);
    await outbox.close();
    expect(await shown()).toBe('newest');
  });

  test.each(others)('while it was marked: its copy does not take the place of what %s has sent since', async () => {
    let meanwhile: (() => Promise<void>) | undefined;
    const { outbox, ready, told, answered, isTakenOver, shown } = await standing({
      ...db.store(),
      async unhurried(fn) {
        const change = meanwhile;
        meanwhile = undefined;
        await change?.();
        if (change) throw new StoreError('store-unreachable', 'It is away');
        return db.store().unhurried(fn);
      },
    });
    meanwhile = isTakenOver;
    answered.resolve();
    outbox.send(ready);
    await until('it to be settled', () => told.includes('lease-lost') || undefined);
    await outbox.close();
    expect(await shown()).toBe('newest');
  });

  test('before a message left: what it would say, and where, is read anew', async () => {
    const { outbox, ready, sent, answered, sleeps } = await standing();
    const stale = { ...ready.destination.chat, serviceUrl: 'https://stale.example' };
    sleeps();
    answered.resolve();
    outbox.send({ ...ready, destination: { ...ready.destination, chat: stale } });
    await until('it to have left', () => sent.length > 0 || undefined);
    await outbox.close();
    expect(sent).toEqual([CHAT.serviceUrl]);
  });

  test('while a message left that nobody took over: its copy is the newest one', async () => {
    const { outbox, ready, sent, told, answered, sleeps, shown } = await standing();
    outbox.send(ready);
    await until('it to have left', () => sent.length > 0 || undefined);
    sleeps();
    answered.resolve();
    await outbox.close();
    expect(told).toEqual([]);
    expect(await shown()).toBe('late-1');
  });
});
