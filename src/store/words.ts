import { type Selectable, sql } from 'kysely';
import { ENDED } from './conversations.ts';
import { deletePages, wholeSnapshot } from './pages.ts';
import type { ConversationRow } from './schema.ts';
import type { Tx } from './store.ts';

/** A conversation's row as erasing needs it. */
export type Worded = {
  readonly tenantId: string;
  readonly id: string;
  readonly mentorId: string;
  readonly studentId: string;
  readonly chatId: string;
  readonly state: string;
  readonly machine: string;
  readonly snapshot: unknown;
  readonly startedAt: number;
  readonly updatedAt: number;
};

type Key = Pick<Worded, 'tenantId' | 'id'>;

type Untouched = {
  readonly before: number;
  readonly now: number;
  readonly states: { readonly in: readonly string[] } | { readonly notIn: readonly string[] };
  readonly limit: number;
};

const wordsNotErased = sql<boolean>`words_erased_at is null`;

/** All conversations with a student, the newest first, held until the transaction ends. */
export async function conversationsAbout(tx: Tx, tenantId: string, studentId: string): Promise<Worded[]> {
  const about = tx.db.selectFrom('conversations').selectAll().where('tenant_id', '=', tenantId);
  const found = about.where('student_id', '=', studentId).orderBy('started_at', 'desc').orderBy('id', 'desc');
  const rows = await (tx.engine === 'postgres' ? found.forUpdate() : found).execute();
  return Promise.all(rows.map((row) => wordedOf(tx, row)));
}

/** One conversation, held until the transaction ends. */
export async function conversationWith(tx: Tx, tenantId: string, id: string): Promise<Worded | undefined> {
  const found = tx.db.selectFrom('conversations').selectAll().where('tenant_id', '=', tenantId).where('id', '=', id);
  const row = await (tx.engine === 'postgres' ? found.forUpdate() : found).executeTakeFirst();
  return row && (await wordedOf(tx, row));
}

/** Puts another snapshot in a conversation's place, which still holds words. Its rev moves, so that no turn under way writes the old one back. */
export async function saveReworded(tx: Tx, key: Key, snapshot: unknown): Promise<void> {
  await replaceSnapshot(tx, key, snapshot);
}

type Ended = Partial<Pick<ConversationRow, 'words_erased_at' | 'state' | 'ended_at'>>;

async function replaceSnapshot(tx: Tx, { tenantId, id }: Key, snapshot: unknown, ended: Ended = {}): Promise<void> {
  await deletePages(tx, { tenantId, id });
  const sealed = tx.codec.seal(snapshot, { at: 'conversations.snapshot', tenantId, id });
  const changed = tx.db.updateTable('conversations').set({ snapshot: sealed, rev: sql<number>`rev + 1`, ...ended });
  await changed.where('tenant_id', '=', tenantId).where('id', '=', id).execute();
}

/**
 * Conversations that still hold words and that nobody touched since `before`, of these states or of all others. One that began after `now` did so by a
 * clock that was ahead; when it was touched last counts.
 */
export async function conversationsWithWords(
  tx: Tx,
  tenantId: string,
  { before, now, states, limit }: Untouched,
): Promise<Worded[]> {
  const of = async (began: { readonly is: '<' | '>'; readonly at: number }, most: number) => {
    const untouched = tx.db.selectFrom('conversations').selectAll().where('tenant_id', '=', tenantId).where(wordsNotErased);
    const old = untouched.where('started_at', began.is, began.at).where('updated_at', '<', before);
    const chosen = 'in' in states ? old.where('state', 'in', states.in) : old.where('state', 'not in', states.notIn);
    const some = chosen.orderBy('started_at').limit(most);
    return (tx.engine === 'postgres' ? some.forUpdate().skipLocked() : some).execute();
  };
  // Each goes by the index of when they began.
  const rows = await of({ is: '<', at: before }, limit);
  if (rows.length < limit) rows.push(...(await of({ is: '>', at: now }, limit - rows.length)));
  return Promise.all(rows.map((row) => wordedOf(tx, row)));
}

/** Puts a snapshot without words in a conversation's place; with `endedAt` the conversation is over. Its rev moves, so that no turn under way writes the words back. */
export async function saveWordless(
  tx: Tx,
  key: Key,
  { snapshot, at, endedAt }: { snapshot: unknown; at: number; endedAt?: number },
): Promise<void> {
  const ended = endedAt === undefined ? {} : { state: ENDED, ended_at: endedAt };
  await replaceSnapshot(tx, key, snapshot, { words_erased_at: at, ...ended });
}

/** Empties what closings of a conversation put before the student, once that was answered or taken back. */
export async function emptyProposals(tx: Tx, { tenantId, id }: Key, emptied: (items: unknown) => unknown): Promise<void> {
  const of = tx.db.selectFrom('proposals').select(['id', 'items']).where('tenant_id', '=', tenantId);
  const rows = await of.where('conversation_id', '=', id).where('state', '<>', 'open').execute();
  for (const row of rows) {
    const place = { at: 'proposals.items', tenantId, id: row.id } as const;
    const items = tx.codec.seal(emptied(tx.codec.open(row.items, place)), place);
    await tx.db.updateTable('proposals').set({ items }).where('tenant_id', '=', tenantId).where('id', '=', row.id).execute();
  }
}

async function wordedOf(tx: Tx, row: Selectable<ConversationRow>): Promise<Worded> {
  const { snapshot } = await wholeSnapshot(tx, { tenantId: row.tenant_id, id: row.id }, row.snapshot);
  return {
    tenantId: row.tenant_id,
    id: row.id,
    mentorId: row.mentor_id,
    studentId: row.student_id,
    chatId: row.chat_id,
    state: row.state,
    machine: row.machine,
    snapshot,
    startedAt: row.started_at,
    updatedAt: row.updated_at,
  };
}
