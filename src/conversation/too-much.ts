import type { Incoming } from '../incoming.ts';
import { findChat } from '../store/chats.ts';
import type { Store } from '../store/store.ts';
import type { NewId } from '../store/uuid7.ts';
import { sayBelow } from './desk.ts';
import { message } from './message.ts';
import { owe } from './owe.ts';

/** Tells somebody in their own chat, where the bot knows it, that what they send now is not kept. */
export function sayTooMuch(
  { store, newId }: { readonly store: Store; readonly newId: NewId },
  { tenantId, chat }: Pick<Incoming, 'tenantId' | 'chat'>,
  now: number,
): Promise<void> {
  return store.transaction(async (tx) => {
    const known = await findChat(tx, { tenantId, id: chat.id });
    if (known?.kind !== 'personal') return;
    await owe(tx, { tenantId, order: now, now, newId }, sayBelow({ chat: known }, message({ key: 'chat:tooMuch' })));
  });
}
