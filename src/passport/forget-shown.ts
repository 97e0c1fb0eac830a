import { chatsOf, emptyLedgerOf, peopleAround, type Whose } from '../store/erasure.ts';
import type { Tx } from '../store/store.ts';

/**
 * Forgets the cards that are kept for buttons which are pressed again, for everybody who may have had something of a student before them: none
 * may come back with words that were shared then, or stood there then.
 */
export async function forgetShown(tx: Tx, whose: Whose): Promise<void> {
  const chats = await chatsOf(tx, whose.tenantId, await peopleAround(tx, whose));
  await emptyLedgerOf(
    tx,
    whose.tenantId,
    chats.map(({ id }) => id),
  );
}
