import { compiled } from './compiled.ts';
import { recalled } from './memory.ts';
import type { Tx } from './store.ts';

type Place = { readonly tenantId: string; readonly chatId: string; readonly slot: string };

const upsertCard = compiled(
  (db, { tenantId, chatId, slot, activityId, at }: Place & { activityId: string; at: number }) => {
    const shown = { activity_id: activityId, updated_at: at };
    return db
      .insertInto('cards')
      .values({ tenant_id: tenantId, chat_id: chatId, slot, ...shown })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'chat_id', 'slot']).doUpdateSet(shown));
  },
  { tells: true },
);

const selectCard = compiled((db, { tenantId, chatId, slot }: Place) =>
  db
    .selectFrom('cards')
    .select('activity_id')
    .where('tenant_id', '=', tenantId)
    .where('chat_id', '=', chatId)
    .where('slot', '=', slot),
);

/** Remembers which activity shows a slot in a chat; the newest counts. */
export async function placeCard(tx: Tx, place: Place, activityId: string, at: number): Promise<void> {
  const written = upsertCard(tx, { ...place, activityId, at });
  tx.memory?.kept('cards', keyOf(place), { activity_id: activityId });
  await written;
}

/** The activity that shows a slot in a chat. */
export async function cardAt(tx: Tx, place: Place): Promise<string | undefined> {
  return (await recalled(tx, 'cards', keyOf(place), async () => (await selectCard(tx, place)).rows[0]))?.activity_id;
}

/** The same at this very moment: on PostgreSQL others place cards while a turn is under way. */
export async function cardNow(tx: Tx, place: Place): Promise<string | undefined> {
  return tx.engine === 'sqlite' ? cardAt(tx, place) : (await selectCard(tx, place)).rows[0]?.activity_id;
}

function keyOf({ tenantId, chatId, slot }: Place): string {
  return [tenantId, chatId, slot].join('\n');
}
