import type { Incoming } from '../incoming.ts';
import { cardAt } from '../store/cards.ts';
import { conversationInHand, loadConversation } from '../store/conversations.ts';
import type { Person } from '../store/people.ts';
import { preferencesOf } from '../store/preferences.ts';
import type { Tx } from '../store/store.ts';
import { slotOf } from './hold.ts';
import { readTyped } from './request.ts';

/**
 * Reads what a mentor's turn will ask for, while its chat is being taken: the conversation that they speak or press about, where its
 * card is, and what they like. Nothing comes of it but that the turn finds it in the transaction's memory, and need not wait for a
 * server again.
 */
export async function lookAhead(tx: Tx, { tenantId, chat, deed }: Incoming, person: Person | undefined): Promise<void> {
  if (!person?.roles.includes('mentor') || chat.kind !== 'personal') return;
  const liked = { tenantId, personId: person.id };
  if (deed.type === 'said' && 'free' in readTyped(deed.text, deed.attachments, '')) {
    await Promise.all([conversationInHand(tx, tenantId, person.id), preferencesOf(tx, liked)]);
  }
  const subject = deed.type === 'pressed' ? deed.data['subject'] : undefined;
  if (subject) {
    const card = { tenantId, chatId: chat.id, slot: slotOf(subject) };
    await Promise.all([loadConversation(tx, { tenantId, id: subject }), preferencesOf(tx, liked), cardAt(tx, card)]);
  }
}
