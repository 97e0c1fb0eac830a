import { type Compilable, type Selectable, sql } from 'kysely';
import { compiled } from './compiled.ts';
import { codeOf, StoreError } from './errors.ts';
import { recalled } from './memory.ts';
import { addPages, deletePages, paged, rememberWhole, wholeSnapshot } from './pages.ts';
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
  /** Ids of the rows that hold its older notes, for whoever saves it again (`pages.ts`). */
  readonly pageIds?: readonly string[];
};

type Key = { readonly tenantId: string; readonly id: string };
type Pair = { readonly tenantId: string; readonly mentorId: string; readonly studentId: string };

/** The word that closes a conversation. A literal in the queries too, so that the partial index serves them. */
export const ENDED = 'ended';
/** The words of a conversation that is being held now; a mentor has at most one. */
export const IN_HAND: readonly string[] = ['under-way', 'stopping'];
/** SQLSTATE. */
const DIVISION_BY_ZERO = '22012';
const notEnded = sql<boolean>`state <> 'ended'`;

/** Keeps a new conversation as its first turn left it. */
export async function addConversation(tx: Tx, conversation: Conversation): Promise<void> {
  await addConversations(tx, [conversation]);
}

/** Keeps new conversations, at most some thousand at a time. */
export async function addConversations(tx: Tx, conversations: readonly Conversation[]): Promise<void> {
  if (conversations.length === 0) return;
  const rows = conversations.map((conversation) => ({
    tenant_id: conversation.tenantId,
    id: conversation.id,
    mentor_id: conversation.mentorId,
    student_id: conversation.studentId,
    started_at: conversation.startedAt,
    rev: conversation.rev,
    ...savedPart(tx, conversation),
  }));
  await tx.db.insertInto('conversations').values(rows).execute();
}

type SavedRow = Pick<
  ConversationRow,
  'tenant_id' | 'id' | 'chat_id' | 'state' | 'rev' | 'machine' | 'version' | 'updated_at' | 'ended_at'
> & {
  readonly snapshot: Uint8Array;
};

// On PostgreSQL it fails by itself where it changes nothing, since the transaction does not wait for what comes of it.
const updateConversation = compiled(
  (db, row: SavedRow, engine) => {
    const update = db
      .updateTable('conversations')
      .set({ chat_id: row.chat_id, state: row.state, machine: row.machine, version: row.version, snapshot: row.snapshot })
      .set({ updated_at: row.updated_at, ended_at: row.ended_at, rev: sql<number>`rev + 1`, words_erased_at: null })
      .where('tenant_id', '=', row.tenant_id)
      .where('id', '=', row.id)
      .where('rev', '=', row.rev);
    if (engine === 'sqlite') return update as Compilable<unknown>;
    const changed = db.with('changed', () => update.returning('id')).selectFrom('changed');
    return changed.select(({ fn }) => sql<number>`1 / ${fn.countAll()}`.as('once'));
  },
  { tells: true },
);

const conversationById = compiled((db, { tenantId, id }: Key, engine) => {
  const found = db.selectFrom('conversations').selectAll().where('tenant_id', '=', tenantId).where('id', '=', id);
  return engine === 'postgres' ? found.forUpdate() : found;
});

const openOfMentor = compiled((db, { tenantId, mentorId }: { tenantId: string; mentorId: string }, engine) => {
  const mine = db.selectFrom('conversations').selectAll().where('tenant_id', '=', tenantId).where('mentor_id', '=', mentorId);
  const open = mine.where(notEnded).orderBy('updated_at', 'desc').orderBy('id', 'desc');
  return engine === 'postgres' ? open.forUpdate() : open;
});

const inHandOfMentor = compiled((db, { tenantId, mentorId }: { tenantId: string; mentorId: string }, engine) => {
  const mine = db.selectFrom('conversations').selectAll().where('tenant_id', '=', tenantId).where('mentor_id', '=', mentorId);
  const held = mine
    .where(notEnded)
    .where('state', 'in', [...IN_HAND])
    .orderBy('updated_at', 'desc')
    .limit(1);
  return engine === 'postgres' ? held.forUpdate() : held;
});

/** Keeps what a turn made of a conversation that was loaded at `rev`; gives it as it stands then. The transaction fails with `store-conflict` when another turn came between. */
export function saveConversation(tx: Tx, conversation: Conversation): Conversation {
  const { tenantId, id, rev, pageIds = [] } = conversation;
  const { head, ids, added } = paged(conversation.snapshot);
  const row = { tenant_id: tenantId, id, rev, ...savedPart(tx, { ...conversation, snapshot: head }) };
  if (tx.engine === 'postgres') rememberWhole(tx.codec, conversation, row.snapshot, wholeOf(conversation.snapshot, ids));
  if (added.length > 0) tx.given(addPages(tx, conversation, added));
  if (pageIds.some((each) => !ids.includes(each))) tx.later(deletePages(tx, conversation, ids));
  tx.given(updateOnce(tx, row));
  const saved = { ...conversation, rev: rev + 1, pageIds: ids };
  remember(tx, saved);
  return saved;
}

const wholeOf = (snapshot: unknown, pageIds: readonly string[]) => (pageIds.length > 0 ? { snapshot, pageIds } : { snapshot });

async function updateOnce(tx: Tx, row: SavedRow): Promise<void> {
  try {
    const { changed } = await updateConversation(tx, row);
    if (tx.engine === 'postgres' || changed === 1) return;
  } catch (error) {
    if (codeOf(error) !== DIVISION_BY_ZERO) throw error;
  }
  throw new StoreError('store-conflict', `Conversation ${row.id} was changed meanwhile; take the turn again`);
}

/** What was written is what the next turn reads. A conversation that another one may have taken the place of is read anew. */
function remember({ memory }: Tx, conversation: Conversation): void {
  const byMentor = mentorKey(conversation);
  const inHand = memory?.recall('conversations', byMentor) as Conversation | undefined;
  const isOnly = !inHand || inHand.id === conversation.id;
  memory?.kept('conversations', idKey(conversation), conversation);
  if (isOnly && IN_HAND.includes(conversation.state)) memory?.kept('conversations', byMentor, conversation);
  else memory?.drop('conversations', byMentor);
}

const idKey = ({ tenantId, id }: Key) => `${tenantId}\n${id}`;
const mentorKey = ({ tenantId, mentorId }: { tenantId: string; mentorId: string }) => `${tenantId}\nmentor\n${mentorId}`;

/** A conversation by its id. On PostgreSQL its row is held until the transaction ends, since two chats may act on it. */
export async function loadConversation(tx: Tx, { tenantId, id }: Key): Promise<Conversation | undefined> {
  return recalled(tx, 'conversations', idKey({ tenantId, id }), async () => {
    const { rows } = await conversationById(tx, { tenantId, id });
    return rows[0] && (await conversationOf(tx, rows[0]));
  });
}

/** The conversations of a mentor that have not ended, the one touched last first. */
export async function openConversations(tx: Tx, tenantId: string, mentorId: string): Promise<Conversation[]> {
  const { rows } = await openOfMentor(tx, { tenantId, mentorId });
  return Promise.all(rows.map((row) => conversationOf(tx, row)));
}

/** The conversation that a mentor is holding now: not paused, not waiting for a student, not ended. */
export async function conversationInHand(tx: Tx, tenantId: string, mentorId: string): Promise<Conversation | undefined> {
  return recalled(tx, 'conversations', mentorKey({ tenantId, mentorId }), async () => {
    const { rows } = await inHandOfMentor(tx, { tenantId, mentorId });
    return rows[0] && (await conversationOf(tx, rows[0]));
  });
}

/** The conversation with a student that was touched last, of those that are being held or closed; not paused, not ended. */
export async function liveConversationWith(tx: Tx, tenantId: string, studentId: string): Promise<Conversation | undefined> {
  const row = await tx.db
    .selectFrom('conversations')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('student_id', '=', studentId)
    .where('state', 'in', [...IN_HAND, 'confirming'])
    .orderBy('updated_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && (await conversationOf(tx, row));
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
  return Promise.all(rows.map((row) => conversationOf(tx, row)));
}

/** A mentor's own newest conversations with anybody, started last first. */
export async function recentConversations(tx: Tx, tenantId: string, mentorId: string, limit: number): Promise<Conversation[]> {
  const mine = tx.db.selectFrom('conversations').selectAll().where('tenant_id', '=', tenantId).where('mentor_id', '=', mentorId);
  const rows = await mine.orderBy('started_at', 'desc').limit(limit).execute();
  return Promise.all(rows.map((row) => conversationOf(tx, row)));
}

/** Whether at least so many conversations of its mentor, with anybody, were started after this one. */
export async function hasNewer(
  tx: Tx,
  { tenantId, mentorId, startedAt }: Pick<Conversation, 'tenantId' | 'mentorId' | 'startedAt'>,
  count: number,
): Promise<boolean> {
  const mine = tx.db.selectFrom('conversations').select('id').where('tenant_id', '=', tenantId).where('mentor_id', '=', mentorId);
  const newer = await mine.where('started_at', '>', startedAt).limit(count).execute();
  return newer.length >= count;
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

function savedPart(tx: Tx, { tenantId, id, chatId, state, machine, version, snapshot, updatedAt, endedAt }: Conversation) {
  return {
    chat_id: chatId,
    state,
    machine,
    version,
    snapshot: tx.codec.seal(snapshot, { at: 'conversations.snapshot', tenantId, id }),
    updated_at: updatedAt,
    ended_at: endedAt,
  };
}

async function conversationOf(tx: Tx, row: Selectable<ConversationRow>): Promise<Conversation> {
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
    ...(await wholeSnapshot(tx, { tenantId: row.tenant_id, id: row.id }, row.snapshot)),
    startedAt: row.started_at,
    updatedAt: row.updated_at,
    endedAt: row.ended_at,
  };
}
