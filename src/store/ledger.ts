import { compiled } from './compiled.ts';
import { type Place, rowId } from './sealed.ts';
import type { Tx } from './store.ts';

/** What took effect: `key` is the activity's id, or the id that a card action carries itself. */
export type LedgerKey = { readonly tenantId: string; readonly chatId: string; readonly key: string };

const insertKey = compiled((db, { tenantId, chatId, key, at }: LedgerKey & { at: number }) =>
  db
    .insertInto('ledger')
    .values({ tenant_id: tenantId, chat_id: chatId, key, answer: null, at })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'chat_id', 'key']).doNothing())
    .returning('key'),
);

/** How long an answer may be given again: a channel comes again within minutes. Later, what it shows may not be for its reader any more. */
const ANSWER_MS = 10 * 60_000;

const selectAnswer = compiled((db, { tenantId, chatId, key }: LedgerKey) =>
  db
    .selectFrom('ledger')
    .select(['answer', 'at'])
    .where('tenant_id', '=', tenantId)
    .where('chat_id', '=', chatId)
    .where('key', '=', key),
);

const updateAnswer = compiled((db, { tenantId, chatId, key, answer }: LedgerKey & { answer: Uint8Array }) =>
  db.updateTable('ledger').set({ answer }).where('tenant_id', '=', tenantId).where('chat_id', '=', chatId).where('key', '=', key),
);

/** What stands in the ledger under a key. `isLate`: it was taken too long ago for its answer to be given again, whether one is left or not. */
export type Taken = { readonly taken: true } | { readonly taken: false; readonly answer: unknown; readonly isLate: boolean };

/**
 * Takes a key: the first to do so gets `taken: true` and acts; anyone after gets the answer that was stored (`null` when it
 * had none) and does nothing. `former`: what it may have been called by then; whoever took it under such a name was first.
 */
export async function takeLedger(tx: Tx, key: LedgerKey, at: number, former: readonly string[] = []): Promise<Taken> {
  for (const name of former) {
    const before = await answerTo(tx, { ...key, key: name }, at);
    if (before) return before;
  }
  const made = await insertKey(tx, { ...key, at });
  if (made.rows.length > 0) return { taken: true };
  return (await answerTo(tx, key, at)) ?? { taken: false, answer: null, isLate: false };
}

async function answerTo(tx: Tx, key: LedgerKey, now: number): Promise<Taken | undefined> {
  const [row] = (await selectAnswer(tx, key)).rows;
  if (!row) return undefined;
  // One of a day that is yet to come is of a clock that was ahead: nobody knows how old it is.
  const isLate = Math.abs(now - row.at) > ANSWER_MS;
  return { taken: false, answer: row.answer === null || isLate ? null : tx.codec.open(row.answer, placeOf(key)), isLate };
}

/** Stores the answer to give when the same key comes again. */
export async function answerLedger(tx: Tx, key: LedgerKey, answer: unknown): Promise<void> {
  await updateAnswer(tx, { ...key, answer: tx.codec.seal(answer, placeOf(key)) });
}

function placeOf({ tenantId, chatId, key }: LedgerKey): Place {
  return { at: 'ledger.answer', tenantId, id: rowId(chatId, key) };
}

/** Forgets all answers of a tenant; what took effect stays known. */
export async function emptyLedger(tx: Tx, tenantId: string): Promise<void> {
  const kept = tx.db.updateTable('ledger').set({ answer: null }).where('tenant_id', '=', tenantId);
  await kept.where('answer', 'is not', null).execute();
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
