import { type Selectable, sql } from 'kysely';
import type { ProposalRow } from './schema.ts';
import type { Tx } from './store.ts';

export type ProposalState = 'open' | 'answered' | 'withdrawn';

/** What a closing put before the student. `items` is what the caller gave. */
export type Proposal = {
  readonly tenantId: string;
  readonly id: string;
  readonly conversationId: string;
  readonly studentId: string;
  readonly mentorId: string;
  readonly state: ProposalState;
  readonly items: unknown;
  readonly createdAt: number;
  readonly answeredAt: number | null;
};

type Key = { readonly tenantId: string; readonly id: string };

/** Puts a proposal before the student. */
export async function addProposal(tx: Tx, proposal: Proposal): Promise<void> {
  await tx.db
    .insertInto('proposals')
    .values({
      tenant_id: proposal.tenantId,
      id: proposal.id,
      conversation_id: proposal.conversationId,
      student_id: proposal.studentId,
      mentor_id: proposal.mentorId,
      state: proposal.state,
      items: tx.codec.seal(proposal.items, { at: 'proposals.items', ...proposal }),
      created_at: proposal.createdAt,
      answered_at: proposal.answeredAt,
    })
    .execute();
}

/**
 * A proposal by its id, held until the transaction ends: the student and the mentor may both act on it. Its conversation is
 * held before it, as whoever comes from the conversation does, so that no two turns wait for each other.
 */
export async function loadProposal(tx: Tx, { tenantId, id }: Key): Promise<Proposal | undefined> {
  const found = tx.db.selectFrom('proposals').selectAll().where('tenant_id', '=', tenantId).where('id', '=', id);
  const row = await found.executeTakeFirst();
  if (!row || tx.engine !== 'postgres') return row && proposalOf(tx, row);
  const conversation = tx.db.selectFrom('conversations').select('id').where('tenant_id', '=', tenantId);
  await conversation.where('id', '=', row.conversation_id).forUpdate().execute();
  return proposalOf(tx, await found.forUpdate().executeTakeFirstOrThrow());
}

/** The proposals that wait for a student's answer, the oldest first. */
export async function openProposals(tx: Tx, tenantId: string, studentId: string): Promise<Proposal[]> {
  const found = tx.db.selectFrom('proposals').selectAll().where('tenant_id', '=', tenantId).where('student_id', '=', studentId);
  const rows = await found
    .where(sql<boolean>`state = 'open'`)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => proposalOf(tx, row));
}

/** The proposals that were answered for a student, the oldest first. */
export async function answeredProposals(tx: Tx, tenantId: string, studentId: string): Promise<Proposal[]> {
  const found = tx.db.selectFrom('proposals').selectAll().where('tenant_id', '=', tenantId).where('student_id', '=', studentId);
  const rows = await found.where('state', '=', 'answered').orderBy('answered_at').orderBy('id').execute();
  return rows.map((row) => proposalOf(tx, row));
}

/** The newest proposal of a conversation. */
export async function proposalOfConversation(tx: Tx, tenantId: string, conversationId: string): Promise<Proposal | undefined> {
  const found = tx.db
    .selectFrom('proposals')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('conversation_id', '=', conversationId);
  const row = await found.orderBy('created_at', 'desc').orderBy('id', 'desc').executeTakeFirst();
  return row && proposalOf(tx, row);
}

/** Ends an open proposal, with `items` as they stand then. False when it was no longer open: then nothing changes. */
export async function settleProposal(
  tx: Tx,
  { tenantId, id }: Key,
  to: { state: 'answered' | 'withdrawn'; items: unknown; at: number },
): Promise<boolean> {
  const settled = await tx.db
    .updateTable('proposals')
    .set({ state: to.state, items: tx.codec.seal(to.items, { at: 'proposals.items', tenantId, id }), answered_at: to.at })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst();
  return settled.numUpdatedRows === 1n;
}

function proposalOf(tx: Tx, row: Selectable<ProposalRow>): Proposal {
  return {
    tenantId: row.tenant_id,
    id: row.id,
    conversationId: row.conversation_id,
    studentId: row.student_id,
    mentorId: row.mentor_id,
    state: row.state as ProposalState,
    items: tx.codec.open(row.items, { at: 'proposals.items', tenantId: row.tenant_id, id: row.id }),
    createdAt: row.created_at,
    answeredAt: row.answered_at,
  };
}
