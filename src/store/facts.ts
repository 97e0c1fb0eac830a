import type { Tx } from './store.ts';

/** Something that happened in a conversation, for coverage: no text, no names. `onDay` is `YYYY-MM-DD`. */
export type Fact = {
  readonly tenantId: string;
  readonly id: string;
  readonly conversationId: string;
  readonly kind: string;
  readonly value: string;
  readonly onDay: string;
};

/** Keeps facts. */
export async function addFacts(tx: Tx, facts: readonly Fact[]): Promise<void> {
  if (facts.length === 0) return;
  const rows = facts.map(({ tenantId, id, conversationId, kind, value, onDay }) => ({
    tenant_id: tenantId,
    id,
    conversation_id: conversationId,
    kind,
    value,
    on_day: onDay,
  }));
  await tx.db.insertInto('facts').values(rows).execute();
}

/** Puts the facts of one conversation in the place of those that were there: what was undone is a fact no longer. */
export async function replaceFacts(tx: Tx, { tenantId, conversationId }: Pick<Fact, 'tenantId' | 'conversationId'>, facts: readonly Fact[]): Promise<void> {
  await tx.db.deleteFrom('facts').where('tenant_id', '=', tenantId).where('conversation_id', '=', conversationId).execute();
  await addFacts(tx, facts);
}

/** The facts of one conversation in order. */
export async function factsOf(tx: Tx, tenantId: string, conversationId: string): Promise<Fact[]> {
  return tx.db
    .selectFrom('facts')
    .select(['tenant_id as tenantId', 'id', 'conversation_id as conversationId', 'kind', 'value', 'on_day as onDay'])
    .where('tenant_id', '=', tenantId)
    .where('conversation_id', '=', conversationId)
    .orderBy('id')
    .execute();
}
