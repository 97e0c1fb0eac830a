import type { Tx } from './store.ts';

type Place = { readonly tenantId: string; readonly chatId: string; readonly slot: string };

/** Remembers which activity shows a slot in a chat; the newest counts. */
export async function placeCard(tx: Tx, { tenantId, chatId, slot }: Place, activityId: string, at: number): Promise<void> {
  const shown = { activity_id: activityId, updated_at: at };
  await tx.db
    .insertInto('cards')
    .values({ tenant_id: tenantId, chat_id: chatId, slot, ...shown })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'chat_id', 'slot']).doUpdateSet(shown))
    .execute();
}

/** The activity that shows a slot in a chat. */
export async function cardAt(tx: Tx, { tenantId, chatId, slot }: Place): Promise<string | undefined> {
  const found = tx.db.selectFrom('cards').select('activity_id').where('tenant_id', '=', tenantId).where('chat_id', '=', chatId);
  return (await found.where('slot', '=', slot).executeTakeFirst())?.activity_id;
}

/** Forgets a slot: its card was removed or has become a line. */
export async function removeCard(tx: Tx, { tenantId, chatId, slot }: Place): Promise<void> {
  await tx.db
    .deleteFrom('cards')
    .where('tenant_id', '=', tenantId)
    .where('chat_id', '=', chatId)
    .where('slot', '=', slot)
    .execute();
}
