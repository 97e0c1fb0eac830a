import type { Reply } from '../reply.ts';
import type { School } from '../people/schools.ts';
import { cardNow } from '../store/cards.ts';
import type { Chat } from '../store/chats.ts';
import { type Claimed, enqueue, enqueueHolding, type Owed } from '../store/outbox.ts';
import type { Person } from '../store/people.ts';
import type { Tx } from '../store/store.ts';
import type { NewId } from '../store/uuid7.ts';
import type { Outcome } from './desk.ts';

/** Where a message goes: the chat, who reads it, and the activity that shows its card now. */
export type Destination = {
  readonly chat: Chat;
  readonly person: Person | undefined;
  readonly school: School | undefined;
  readonly placed: string | undefined;
  /** What is sent, when that is not what was kept. */
  readonly reply?: Reply;
};

/** A message that this process holds from the moment it was kept, with everything that sending it needs. */
export type Ready = { readonly message: Claimed; readonly destination: Destination };

/** `order`: the place of the turn in its chat, which may be ahead of `now`, when it is owed: a chat’s order never goes back, and a clock may. */
export type By = { readonly tenantId: string; readonly order: number; readonly now: number; readonly newId: NewId };

/** Puts what is owed in the outbox, in its order. */
export async function owe(tx: Tx, by: By, { owed }: Pick<Outcome, 'owed'>): Promise<void> {
  await enqueue(tx, owedRows(by, owed), by.now);
}

/** The same, and takes the first message to the turn's own chat for this process, unless something waits there before it. All statements are given at once. */
export async function oweHolding(
  tx: Tx,
  by: By,
  { owed }: Pick<Outcome, 'owed'>,
  here: Omit<Destination, 'placed'>,
): Promise<Ready | undefined> {
  const rows = owedRows(by, owed);
  const slot = rows.find(({ chatId }) => chatId === here.chat.id)?.slot ?? null;
  const [message, placed] = await Promise.all([
    enqueueHolding(tx, rows, by.now, here.chat.id),
    // After what waits there was looked at: whoever marks a message as sent places its card with that.
    slot === null ? undefined : cardNow(tx, { tenantId: by.tenantId, chatId: here.chat.id, slot }),
  ]);
  return message && { message, destination: { ...here, placed } };
}

function owedRows({ tenantId, order, now, newId }: By, owed: Outcome['owed']): readonly Owed[] {
  return owed.map((each) => ({
    tenantId,
    id: newId(order),
    chatId: 'chatId' in each ? each.chatId : null,
    personId: 'personId' in each ? each.personId : null,
    op: each.reply.op === 'update' ? 'update' : 'send',
    slot: 'slot' in each.reply ? (each.reply.slot ?? null) : null,
    payload: each.reply,
    dueAt: now,
  }));
}
