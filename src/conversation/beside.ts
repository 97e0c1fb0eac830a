import type { Incoming } from '../incoming.ts';
import type { CardView } from '../reply.ts';
import { chatOfPerson, lockChat } from '../store/chats.ts';
import { takeLedger } from '../store/ledger.ts';
import type { Desk } from './desk.ts';
import { obey } from './handle.ts';
import { localeOf } from './locale.ts';
import { owe } from './owe.ts';
import { ledgerKey, pressedRequest } from './request.ts';

/** A button beside the chat that does what the same button on the card does. `data` is what the card's button would carry. */
export type BesidePress = {
  readonly verb: string;
  readonly data: Readonly<Record<'subject' | 'rev' | 'phase' | 'arg', string>>;
};

/**
 * Takes a press that was made outside the chat as a turn of the person's own chat: in its order, once whether it is pressed
 * here or on the card, and the card in the chat is owed what came of it. Gives what the card would say; null when the press was
 * taken before. `no-chat`: the bot has no chat with this person to keep in step.
 */
export async function pressBeside(
  room: Omit<Desk, 'chat' | 'locale'>,
  { verb, data }: BesidePress,
): Promise<CardView | null | 'no-chat'> {
  const { tx, person, newId } = room;
  const { tenantId } = person;
  const known = await chatOfPerson(tx, tenantId, person.id);
  if (!known) return 'no-chat';
  const { chat, at } = await lockChat(tx, known, room.at);
  const deed: Incoming['deed'] = { type: 'pressed', verb, data, inputs: {}, cardId: null, answered: 'in-response' };
  const request = pressedRequest({ deed });
  const { taken } = await takeLedger(tx, { tenantId, chatId: chat.id, key: ledgerKey({ key: '', deed }) }, at);
  if (!taken || !request) return null;
  const outcome = await obey({ ...room, at, chat, locale: localeOf(person, chat) }, request);
  await owe(tx, { tenantId, at, newId }, outcome);
  return outcome.answer;
}
