import { findChat } from '../store/chats.ts';
import type { Conversation } from '../store/conversations.ts';
import type { Tx } from '../store/store.ts';
import type { Recipient } from './desk.ts';

/** Where the mentor of a conversation hears of it: in the chat where it began, as long as that is theirs. An account that was freed took its chat along. */
export async function mentorChat(
  tx: Tx,
  { tenantId, chatId, mentorId }: Pick<Conversation, 'tenantId' | 'chatId' | 'mentorId'>,
): Promise<Recipient> {
  const chat = await findChat(tx, { tenantId, id: chatId });
  return chat?.personId === mentorId ? { chatId } : { personId: mentorId };
}
