import type { Tx } from './store.ts';

/** What took effect: `key` is the activity's id, or the id that a card action carries itself. */
export type LedgerKey = { readonly tenantId: string; readonly chatId: string; readonly key: string };

/**
 * Takes a key: the first to do so gets `taken: true` and acts; anyone after gets the answer that was stored (`null` when it
 * had none) and does nothing.
 */
export async function takeLedger(
  tx: Tx,
  { tenantId, chatId, key }: LedgerKey,
  at: number,
): Promise<{ taken: true } | { taken: false; answer: unknown }> {
  const made = await tx.db
    .insertInto('ledger')
    .values({ tenant_id: tenantId, chat_id: chatId, key, answer: null, at })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'chat_id', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst();
  if (made) return { taken: true };
  const { answer } = await tx.db
    .selectFrom('ledger')
    .select('answer')
    .where('tenant_id', '=', tenantId)
    .where('chat_id', '=', chatId)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  return { taken: false, answer: answer === null ? null : tx.codec.open(answer) };
}

/** Stores the answer to give when the same key comes again. */
export async function answerLedger(tx: Tx, { tenantId, chatId, key }: LedgerKey, answer: unknown): Promise<void> {
  await tx.db
    .updateTable('ledger')
    .set({ answer: tx.codec.seal(answer) })
    .where('tenant_id', '=', tenantId)
    .where('chat_id', '=', chatId)
    .where('key', '=', key)
    .execute();
}

/** Removes what was taken before `before` (epoch milliseconds); gives how many. */
export async function pruneLedger(tx: Tx, tenantId: string, before: number): Promise<number> {
  const { numDeletedRows } = await tx.db
    .deleteFrom('ledger')
    .where('tenant_id', '=', tenantId)
    .where('at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
