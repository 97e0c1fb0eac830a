import { compiled, compiledRows } from './compiled.ts';
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

const insertFacts = compiledRows((db, facts: readonly Fact[]) =>
  db.insertInto('facts').values(
    facts.map(({ tenantId, id, conversationId, kind, value, onDay }) => ({
      tenant_id: tenantId,
      id,
      conversation_id: conversationId,
      kind,
      value,
      on_day: onDay,
    })),
  ),
);

/** Keeps facts. */
export async function addFacts(tx: Tx, facts: readonly Fact[]): Promise<void> {
  if (facts.length > 0) await insertFacts(tx, facts);
}

/**
 * Makes the facts of one conversation equal to `facts`: what was undone is a fact no longer, what is new is added, and what
 * was known keeps its row and its day. Most turns change few.
 */
export async function replaceFacts(
  tx: Tx,
  { tenantId, conversationId }: Pick<Fact, 'tenantId' | 'conversationId'>,
  facts: readonly Fact[],
): Promise<void> {
  const known = await factsOf(tx, tenantId, conversationId);
  const gone = known.filter((fact) => !facts.some((other) => isSame(fact, other))).map(({ id }) => id);
  if (gone.length > 0) {
    await tx.db.deleteFrom('facts').where('tenant_id', '=', tenantId).where('id', 'in', gone).execute();
  }
  const added = facts.filter((fact) => !known.some((other) => isSame(fact, other)));
  tx.given(addFacts(tx, added));
}

const selectFacts = compiled((db, { tenantId, conversationId }: Pick<Fact, 'tenantId' | 'conversationId'>) =>
  db
    .selectFrom('facts')
    .select(['tenant_id as tenantId', 'id', 'conversation_id as conversationId', 'kind', 'value', 'on_day as onDay'])
    .where('tenant_id', '=', tenantId)
    .where('conversation_id', '=', conversationId)
    .orderBy('id'),
);

/** The facts of one conversation in order. */
export async function factsOf(tx: Tx, tenantId: string, conversationId: string): Promise<Fact[]> {
  return (await selectFacts(tx, { tenantId, conversationId })).rows;
}

function isSame(one: Fact, other: Fact): boolean {
  return one.kind === other.kind && one.value === other.value;
}
