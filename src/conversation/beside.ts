import type { Matter } from '../../dialogs/care/care.ts';
import type { Incoming } from '../incoming.ts';
import type { CardView } from '../reply.ts';
import { chatOfPerson, lockChat } from '../store/chats.ts';
import { takeLedger } from '../store/ledger.ts';
import { type Desk, SILENT } from './desk.ts';
import { obey } from './respond.ts';
import { writeKeepsake } from './keepsake.ts';
import { localeOf } from './locale.ts';
import { owe } from './owe.ts';
import { ledgerNames, pressedRequest } from './request.ts';
import { tellFromTab } from './verbs/care.ts';

type Room = Omit<Desk, 'chat' | 'locale'>;

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
export async function pressBeside(room: Room, { verb, data }: BesidePress): Promise<CardView | null | 'no-chat'> {
  const desk = await inChat(room);
  if (desk === 'no-chat') return desk;
  const { tx, chat, at, person, newId } = desk;
  const { tenantId } = person;
  const deed = pressed(verb, data);
  const request = pressedRequest({ deed });
  const { taken } = await takeLedger(tx, { tenantId, chatId: chat.id, key: nameOf(deed) }, at);
  if (!taken || !request) return null;
  const outcome = await obey(desk, { ...request, isBeside: true });
  await owe(tx, { tenantId, order: at, now: room.at, newId }, outcome);
  return outcome.answer;
}

/**
 * Writes down, beside the chat, what a student wants to keep; the card in their chat, on which they confirm it, follows. `care`:
 * what they wrote asks for help, which is in the chat as well.
 */
export async function writeBeside(
  room: Room,
  written: { readonly rev: number; readonly text: string },
): Promise<'written' | 'care' | 'changed-meanwhile' | 'no-chat'> {
  const desk = await inChat(room);
  if (desk === 'no-chat') return desk;
  const done = await writeKeepsake(desk, written);
  if (done === 'changed-meanwhile') return done;
  await owe(desk.tx, { tenantId: desk.person.tenantId, order: desk.at, now: room.at, newId: desk.newId }, done.outcome);
  return done.isCare ? 'care' : 'written';
}

/**
 * Lets the mentors of a student know that they want to talk, as the button of the card with help does, and gives who is told: once for
 * each time that help was shown (`rev`), however often it is pressed. Nobody is told when there is no chat in which the student could hear
 * that it failed.
 */
export async function tellBeside(room: Room, { rev, matter }: { rev: number; matter: Matter }): Promise<readonly string[]> {
  const desk = await inChat(room);
  if (desk === 'no-chat') return [];
  const { tx, chat, at, person, newId } = desk;
  // What it is about is written down nowhere.
  const deed = pressed('care-tell', { subject: 'care', rev: String(rev), phase: '', arg: '' });
  const { taken } = await takeLedger(tx, { tenantId: person.tenantId, chatId: chat.id, key: nameOf(deed) }, at);
  const { names, outcome } = await tellFromTab(desk, matter);
  await owe(tx, { tenantId: person.tenantId, order: at, now: room.at, newId }, taken ? outcome : SILENT);
  return names;
}

function pressed(verb: string, data: BesidePress['data']): Extract<Incoming['deed'], { readonly type: 'pressed' }> {
  return { type: 'pressed', verb, data, inputs: {}, cardId: null, answered: 'in-response' };
}

function nameOf(deed: Incoming['deed']): string {
  return ledgerNames({ key: '', deed }, null).name;
}

/** The person's own chat, held by this turn. */
async function inChat(room: Room): Promise<Desk | 'no-chat'> {
  const known = await chatOfPerson(room.tx, room.person.tenantId, room.person.id);
  if (!known) return 'no-chat';
  const { chat, at } = await lockChat(room.tx, known, room.at);
  return { ...room, at, chat, locale: localeOf(room.person, chat) };
}
