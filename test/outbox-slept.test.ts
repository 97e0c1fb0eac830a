import { describe, expect, test } from 'vitest';
import type { Ready } from '../src/conversation/owe.ts';
import type { Log } from '../src/log.ts';
import { startOutbox } from '../src/outbox.ts';
import type { Reply } from '../src/reply.ts';
import { lockChat } from '../src/store/chats.ts';
import { enqueueHolding, LEASE_MS } from '../src/store/outbox.ts';
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
