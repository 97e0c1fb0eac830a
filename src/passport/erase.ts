import type { Recipient } from '../conversation/desk.ts';
import { type By, owe } from '../conversation/owe.ts';
import { eraseFromCoverage } from '../coverage/record.ts';
import type { Reply } from '../reply.ts';
import {
  chatsOf,
  type Counts,
  deleteFacts,
  deleteMessages,
  deleteMessagesNaming,
  deleteOwn,
  emptyLedgerOf,
  peopleAround,
  slotsIn,
  type Whose,
} from '../store/erasure.ts';
import { addReceipt, type Receipt } from '../store/receipts.ts';
import { remindersToOthers } from '../store/reminders.ts';
import type { Tx } from '../store/store.ts';
import { conversationsAbout, saveWordless, type Worded } from '../store/words.ts';
import { type Saved, STAMP } from '../turn.ts';
import { endedWithoutWords } from './wordless.ts';

/** Cards that still stand in chats, to be replaced by a line. */
type Owed = readonly (Recipient & { readonly reply: Reply })[];

/** What erasing is done with. */
type Erasing = Whose & { readonly at: number; readonly reason: Receipt['reason']; newId(): string };

/**
 * Erases everything that is kept of what a student told, in one transaction: the passport and who may read it, what
 * mentors noted and answered, copies of messages on both sides, and the facts that coverage is counted from. Kept is that a
 * conversation was held and when, without a word of it. Gives the receipt, and what is owed to cards that still show something.
 */
export async function eraseEverything(tx: Tx, erasing: Erasing): Promise<{ receipt: Receipt; owed: Owed }> {
  const { tenantId, studentId, at, reason, newId } = erasing;
  const conversations = await conversationsAbout(tx, tenantId, studentId);
  const around = await peopleAround(tx, erasing);
  const ids = [studentId, ...conversations.map(({ id }) => id), ...(await ownIds(tx, erasing))];
  const own = (await chatsOf(tx, tenantId, [studentId])).map(({ id }) => id);
  const others = [
    ...new Set([...(await chatsOf(tx, tenantId, around)).map(({ id }) => id), ...conversations.map(({ chatId }) => chatId)]),
  ].filter((id) => !own.includes(id));

  const reminded = await remindedCards(tx, erasing);
  const rows = await deleteOwn(tx, erasing);
  const notes = await emptyConversations(tx, conversations, at);
  const facts =
    (await eraseFromCoverage(tx, erasing)) +
    (await deleteFacts(
      tx,
      tenantId,
      conversations.map(({ id }) => id),
    ));
  const messages =
    (await deleteMessages(tx, tenantId, [...own, studentId])) +
    (await deleteMessagesNaming(tx, tenantId, [...others, ...around], ids)) +
    (await emptyLedgerOf(tx, tenantId, [...own, ...others]));

  const counts: Counts = { ...rows, conversations: notes, facts, messages };
  const receipt: Receipt = { tenantId, id: newId(), personId: studentId, reason, counts, at };
  await addReceipt(tx, receipt);
  return { receipt, owed: [...(await ownCards(tx, tenantId, own)), ...(await mentorsCards(tx, conversations)), ...reminded] };
}

/** Owes a line in the place of the cards of conversations whose words were erased, where they stand in their mentors' chats. */
export async function oweErased(tx: Tx, by: By, conversations: readonly Worded[]): Promise<void> {
  await owe(tx, by, { owed: await mentorsCards(tx, conversations) });
}

/** As `eraseEverything`, for somebody who has left: they hear of it no more, and in the chats of others a line stands in the place of cards about them. */
export async function eraseLeft(tx: Tx, erasing: Omit<Erasing, 'reason'>, by: By): Promise<void> {
  const own = (await chatsOf(tx, erasing.tenantId, [erasing.studentId])).map(({ id }) => id);
  const { owed } = await eraseEverything(tx, { ...erasing, reason: 'left' });
  await owe(tx, by, { owed: owed.filter((card) => !('chatId' in card && own.includes(card.chatId))) });
}

/** The ids by which messages that wait may name what is erased. */
async function ownIds(tx: Tx, { tenantId, studentId }: Whose): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const table of ['entries', 'agreements', 'proposals', 'reflections'] as const) {
    const found = tx.db.selectFrom(table).select('id').where('tenant_id', '=', tenantId).where('student_id', '=', studentId);
    ids.push(...(await found.execute()).map(({ id }) => id));
  }
  return ids;
}

async function emptyConversations(tx: Tx, conversations: readonly Worded[], at: number): Promise<number> {
  for (const { state, machine, updatedAt, snapshot, ...key } of conversations) {
    const wordless = machine === STAMP.machine ? endedWithoutWords(snapshot as Saved) : {};
    await saveWordless(tx, key, { snapshot: wordless, at, endedAt: state === 'ended' ? updatedAt : at });
  }
  return conversations.length;
}

async function ownCards(tx: Tx, tenantId: string, chatIds: readonly string[]): Promise<Owed> {
  const owed: Owed[number][] = [];
  for (const chatId of chatIds) {
    for (const slot of await slotsIn(tx, tenantId, chatId)) owed.push(lineFor(chatId, slot, 'mydata:cardErased'));
  }
  return owed;
}

async function mentorsCards(tx: Tx, conversations: readonly Worded[]): Promise<Owed> {
  const owed: Owed[number][] = [];
  for (const { tenantId, id, chatId } of conversations) {
    const slot = `conversation:${id}`;
    if ((await slotsIn(tx, tenantId, chatId)).includes(slot)) owed.push(lineFor(chatId, slot, 'mydata:conversationErased'));
  }
  return owed;
}

/** Messages in which others were reminded of this student. */
async function remindedCards(tx: Tx, { tenantId, studentId }: Whose): Promise<Owed> {
  const owed: Owed[number][] = [];
  for (const { personId, bundleId } of await remindersToOthers(tx, { tenantId, studentId })) {
    const slot = `reminder:${bundleId}`;
    for (const { id } of await chatsOf(tx, tenantId, [personId]))
      if ((await slotsIn(tx, tenantId, id)).includes(slot)) owed.push(lineFor(id, slot, 'mydata:cardErased'));
  }
  return owed;
}

function lineFor(chatId: string, slot: string, key: string): Owed[number] {
  return { chatId, reply: { op: 'update', slot, view: { card: 'line', line: { key } }, ifThere: true } };
}
