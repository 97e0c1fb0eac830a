import type { Tx } from './store.ts';

/** A conversation as its student may know it: never what was noted, nor how the mentor did. `phases` may be none. */
export type KnownTalk = {
  readonly id: string;
  readonly startedAt: number;
  readonly mentor: { readonly givenName: string; readonly familyName: string };
  readonly phases: readonly string[];
  readonly competencies: readonly string[];
};

/** The conversations that mentors began with a student, the newest first, with what they reached. */
export async function conversationsWith(
  tx: Tx,
  { tenantId, studentId, limit }: { tenantId: string; studentId: string; limit: number },
): Promise<KnownTalk[]> {
  const conversations = await tx.db
    .selectFrom('conversations')
    .innerJoin('people', (on) =>
      on.onRef('people.tenant_id', '=', 'conversations.tenant_id').onRef('people.id', '=', 'conversations.mentor_id'),
    )
    .select(['conversations.id', 'conversations.started_at', 'people.given_name', 'people.family_name'])
    .where('conversations.tenant_id', '=', tenantId)
    .where('conversations.student_id', '=', studentId)
    .orderBy('conversations.started_at', 'desc')
    .limit(limit)
    .execute();
  if (conversations.length === 0) return [];
  const facts = await tx.db
    .selectFrom('facts')
    .select(['conversation_id', 'kind', 'value'])
    .where('tenant_id', '=', tenantId)
    .where(
      'conversation_id',
      'in',
      conversations.map(({ id }) => id),
    )
    .where('kind', 'in', ['phase.reached', 'competency'])
    .orderBy('id')
    .execute();
  const told = Map.groupBy(facts, ({ conversation_id }) => conversation_id);
  return conversations.map(({ id, started_at, given_name, family_name }) => {
    const valuesOf = (wanted: string) => (told.get(id) ?? []).filter(({ kind }) => kind === wanted).map(({ value }) => value);
    const mentor = { givenName: given_name, familyName: family_name };
    return { id, startedAt: started_at, mentor, phases: valuesOf('phase.reached'), competencies: valuesOf('competency') };
  });
}
