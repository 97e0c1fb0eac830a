import { type Selectable, sql } from 'kysely';
import { StoreError } from './errors.ts';
import type { ConversationRow } from './schema.ts';
import type { Tx } from './store.ts';

/** A career conversation with its snapshot. `state` is the conversation's own word; `ended` is the one that closes it here. */
export type Conversation = {
  readonly tenantId: string;
  readonly id: string;
  readonly mentorId: string;
  readonly studentId: string;
  readonly chatId: string;
  readonly state: string;
  readonly rev: number;
  readonly machine: string;
  readonly version: number;
  readonly snapshot: unknown;
  readonly startedAt: number;
  readonly updatedAt: number;
  readonly endedAt: number | null;
};

type Key = { readonly tenantId: string; readonly id: string };
type Pair = { readonly tenantId: string; readonly mentorId: string; readonly studentId: string };

/** The word that closes a conversation. A literal in the queries too, so that the partial index serves them. */
export const ENDED = 'ended';
const IN_HAND = ['under-way', 'stopping'];
const notEnded = sql<boolean>`state <> 'ended'`;

/** Keeps a new conversation as its first turn left it. */
export async function addConversation(tx: Tx, conversation: Conversation): Promise<void> {
  await tx.db
    .insertInto('conversations')
    .values({
      tenant_id: conversation.tenantId,
      id: conversation.id,
      mentor_id: conversation.mentorId,
      student_id: conversation.studentId,
      started_at: conversation.startedAt,
      rev: conversation.rev,
      ...savedPart(tx, conversation),
    })
    .execute();
}

/** Keeps what a turn made of a conversation that was loaded at `rev`; gives the new rev. Fails with `store-conflict` when another turn came between. */
export async function saveConversation(tx: Tx, conversation: Conversation): Promise<number> {
  const saved = await tx.db
    .updateTable('conversations')
    .set({ ...savedPart(tx, conversation), rev: conversation.rev + 1 })
    .where('tenant_id', '=', conversation.tenantId)
    .where('id', '=', conversation.id)
    .where('rev', '=', conversation.rev)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 1n) return conversation.rev + 1;
  throw new StoreError('store-conflict', `Conversation ${conversation.id} was changed meanwhile; take the turn again`);
}

/** A conversation by its id. On PostgreSQL its row is held until the transaction ends, since two chats may act on it. */
export async function loadConversation(tx: Tx, { tenantId, id }: Key): Promise<Conversation | undefined> {
  const found = tx.db.selectFrom('conversations').selectAll().where('tenant_id', '=', tenantId).where('id', '=', id);
  const row = await (tx.engine === 'postgres' ? found.forUpdate() : found).executeTakeFirst();
  return row && conversationOf(tx, row);
}

/** The conversations of a mentor that have not ended, the one touched last first. */
export async function openConversations(tx: Tx, tenantId: string, mentorId: string): Promise<Conversation[]> {
  const mine = tx.db
    .selectFrom('conversations')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('mentor_id', '=', mentorId)
    .where(notEnded);
  const ordered = mine.orderBy('updated_at', 'desc').orderBy('id', 'desc');
  const rows = await (tx.engine === 'postgres' ? ordered.forUpdate() : ordered).execute();
  return rows.map((row) => conversationOf(tx, row));
}

/** The conversation that a mentor is holding now: not paused, not waiting for a student, not ended. */
export async function conversationInHand(tx: Tx, tenantId: string, mentorId: string): Promise<Conversation | undefined> {
  const mine = tx.db
    .selectFrom('conversations')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('mentor_id', '=', mentorId)
    .where(notEnded);
  const held = mine.where('state', 'in', IN_HAND).orderBy('updated_at', 'desc').limit(1);
  const row = await (tx.engine === 'postgres' ? held.forUpdate() : held).executeTakeFirst();
  return row && conversationOf(tx, row);
}

/** The newest conversations between a mentor and a student, started last first. */
export async function conversationsBetween(
  tx: Tx,
  { tenantId, mentorId, studentId }: Pair,
  limit: number,
): Promise<Conversation[]> {
  const rows = await tx.db
    .selectFrom('conversations')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('student_id', '=', studentId)
    .where('mentor_id', '=', mentorId)
    .orderBy('started_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => conversationOf(tx, row));
}

/** A mentor's own newest conversations with anybody, started last first. */
export async function recentConversations(tx: Tx, tenantId: string, mentorId: string, limit: number): Promise<Conversation[]> {
  const mine = tx.db.selectFrom('conversations').selectAll().where('tenant_id', '=', tenantId).where('mentor_id', '=', mentorId);
  const rows = await mine.orderBy('started_at', 'desc').limit(limit).execute();
  return rows.map((row) => conversationOf(tx, row));
}

/** When a mentor last spoke with each student: start of the newest conversation, epoch milliseconds, by student id. */
export async function lastConversations(tx: Tx, tenantId: string, mentorId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.db
    .selectFrom('conversations')
    .select(({ fn }) => ['student_id', fn.max('started_at').as('last')])
    .where('tenant_id', '=', tenantId)
    .where('mentor_id', '=', mentorId)
    .groupBy('student_id')
    .execute();
  return new Map(rows.map(({ student_id, last }) => [student_id, last]));
}

function savedPart(tx: Tx, { chatId, state, machine, version, snapshot, updatedAt, endedAt }: Conversation) {
  return {
    chat_id: chatId,
    state,
    machine,
    version,
    snapshot: tx.codec.seal(snapshot),
    updated_at: updatedAt,
    ended_at: endedAt,
  };
}

function conversationOf(tx: Tx, row: Selectable<ConversationRow>): Conversation {
  return {
    tenantId: row.tenant_id,
    id: row.id,
    mentorId: row.mentor_id,
    studentId: row.student_id,
    chatId: row.chat_id,
    state: row.state,
    rev: row.rev,
    machine: row.machine,
    version: row.version,
    snapshot: tx.codec.open(row.snapshot),
    startedAt: row.started_at,
    updatedAt: row.updated_at,
    endedAt: row.ended_at,
  };
}
