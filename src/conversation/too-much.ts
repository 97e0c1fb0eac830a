import type { Incoming } from '../incoming.ts';
import { findChat } from '../store/chats.ts';
import { enqueue } from '../store/outbox.ts';
import type { Store } from '../store/store.ts';
import type { NewId } from '../store/uuid7.ts';

/** Tells somebody in their own chat, where the bot knows it, that what they send now is not kept. */
export function sayTooMuch(
  { store, newId }: { readonly store: Store; readonly newId: NewId },
  { tenantId, chat }: Pick<Incoming, 'tenantId' | 'chat'>,
  now: number,
): Promise<void> {
  return store.transaction(async (tx) => {
    const known = await findChat(tx, { tenantId, id: chat.id });
    if (known?.kind !== 'personal') return;
    const payload = { op: 'send', view: { card: 'message', lines: [{ key: 'chat:tooMuch' }], actions: [] } };
    const owed = {
      tenantId,
      id: newId(now),
      chatId: chat.id,
      personId: null,
      op: 'send',
      slot: null,
      payload,
      dueAt: now,
    } as const;
    await enqueue(tx, [owed], now);
  });
}
