import type { Tx } from './store.ts';

/** What an erasure took away or emptied, by table or part of one. */
export type Counts = Readonly<Record<string, number>>;

/** A student at a school. */
export type Whose = { readonly tenantId: string; readonly studentId: string };

/** Everything that only holds what a student told or decided, children first. */
const OWN = [
  'looks',
  'shares',
  'links',
  'grants',
  'readings',
  'answers',
  'reflections',
  'proposals',
  'entries',
  'agreements',
  'brought',
  'downloads',
  'handovers',
  'reminders',
  'talks',
] as const;

/** Deletes a student's own rows, and gives how many of each. */
export async function deleteOwn(tx: Tx, { tenantId, studentId }: Whose): Promise<Counts> {
  const counts: Record<string, number> = {};
  for (const table of OWN) {
    const gone = tx.db.deleteFrom(table).where('tenant_id', '=', tenantId).where('student_id', '=', studentId);
    counts[table] = Number((await gone.executeTakeFirst()).numDeletedRows);
  }
  await tx.db.deleteFrom('bundles').where('tenant_id', '=', tenantId).where('person_id', '=', studentId).execute();
  return counts;
}

/** Takes away what conversations reached, as its student's passport showed it. Gives how many facts. */
export async function deleteFacts(tx: Tx, tenantId: string, conversationIds: readonly string[]): Promise<number> {
  if (conversationIds.length === 0) return 0;
  const gone = tx.db.deleteFrom('facts').where('tenant_id', '=', tenantId).where('conversation_id', 'in', conversationIds);
  return Number((await gone.executeTakeFirst()).numDeletedRows);
}

/** Everybody who may have had something of a student before them: mentors then and now, and who read along. */
export async function peopleAround(tx: Tx, { tenantId, studentId }: Whose): Promise<readonly string[]> {
  const found = new Set<string>();
  const columns = {
    conversations: 'mentor_id',
    guides: 'mentor_id',
    answers: 'mentor_id',
    grants: 'grantee_id',
    readings: 'reader_id',
  } as const;
  for (const [table, column] of Object.entries(columns) as [keyof typeof columns, string][]) {
    const rows = await tx.db
      .selectFrom(table)
      .select(({ ref }) => ref(column as never).as('id'))
      .distinct()
      .where('tenant_id', '=', tenantId)
      .where('student_id', '=', studentId)
      .execute();
    for (const { id } of rows as { id: string }[]) found.add(id);
  }
  return [...found];
}

/** The chats of people, and the cards that stand in them. */
export async function chatsOf(
  tx: Tx,
  tenantId: string,
  personIds: readonly string[],
): Promise<readonly { id: string; personId: string }[]> {
  if (personIds.length === 0) return [];
  const found = tx.db.selectFrom('chats').select(['id', 'person_id']).where('tenant_id', '=', tenantId);
  const rows = await found.where('person_id', 'in', personIds).execute();
  return rows.map(({ id, person_id }) => ({ id, personId: person_id ?? '' }));
}

/** The slots of the cards that stand in a chat. */
export async function slotsIn(tx: Tx, tenantId: string, chatId: string): Promise<readonly string[]> {
  const found = tx.db.selectFrom('cards').select('slot').where('tenant_id', '=', tenantId).where('chat_id', '=', chatId);
  return (await found.orderBy('slot').execute()).map(({ slot }) => slot);
}

/** Deletes everything that was or is to be sent in these lanes (chats, or people without one). Gives how many. */
export async function deleteMessages(tx: Tx, tenantId: string, lanes: readonly string[]): Promise<number> {
  if (lanes.length === 0) return 0;
  const gone = tx.db.deleteFrom('outbox').where('tenant_id', '=', tenantId).where('lane', 'in', lanes);
  return Number((await gone.executeTakeFirst()).numDeletedRows);
}

/** Deletes in these lanes what was sent, and of what is still to be sent only what names one of `ids`. Gives how many. */
export async function deleteMessagesNaming(
  tx: Tx,
  tenantId: string,
  lanes: readonly string[],
  ids: readonly string[],
): Promise<number> {
  if (lanes.length === 0) return 0;
  const rows = await tx.db
    .selectFrom('outbox')
    .select(['id', 'state', 'payload'])
    .where('tenant_id', '=', tenantId)
    .where('lane', 'in', lanes)
    .execute();
  const named = rows
    .filter(
      ({ id, state, payload }) =>
        state !== 'pending' || names(tx.codec.open(payload, { at: 'outbox.payload', tenantId, id }), ids),
    )
    .map(({ id }) => id);
  if (named.length > 0) await tx.db.deleteFrom('outbox').where('tenant_id', '=', tenantId).where('id', 'in', named).execute();
  return named.length;
}

/** Forgets the answers that are kept for activities that come again, in these chats and in all that are nobody's own. Gives how many. */
export async function emptyLedgerOf(tx: Tx, tenantId: string, chatIds: readonly string[]): Promise<number> {
  const shared = tx.db.selectFrom('chats').select('id').where('tenant_id', '=', tenantId).where('person_id', 'is', null);
  let count = 0;
  for (const chats of chatIds.length === 0 ? [shared] : [chatIds, shared]) {
    const emptied = tx.db.updateTable('ledger').set({ answer: null }).where('tenant_id', '=', tenantId);
    const done = await emptied.where('chat_id', 'in', chats).where('answer', 'is not', null).executeTakeFirst();
    count += Number(done.numUpdatedRows);
  }
  return count;
}

/** Whether any of `ids` is somewhere in a value. */
function names(value: unknown, ids: readonly string[]): boolean {
  const text = JSON.stringify(value);
  return ids.some((id) => text.includes(id));
}
