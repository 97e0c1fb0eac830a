import { sql } from 'kysely';
import { compiled } from './compiled.ts';
import type { Memory } from './memory.ts';
import type { ChatRow } from './schema.ts';
import type { Tx } from './store.ts';

/** A Bot Framework conversation. `kind`: personal, group, channel, meeting. `bot` is the bot's account in it. */
export type Chat = {
  readonly tenantId: string;
  readonly id: string;
  readonly personId: string | null;
  readonly kind: string;
  readonly channel: string;
  readonly serviceUrl: string;
  readonly bot: unknown;
  readonly locale: string;
};

type Key = { readonly tenantId: string; readonly id: string };

type Told = Omit<ChatRow, 'reachable' | 'updated_at'> & { readonly now: number };

// The upsert locks the row on PostgreSQL, a new one included; SQLite has one writer.
const upsertChat = compiled(
  (db, chat: Told) => {
    const told = { kind: chat.kind, channel: chat.channel, service_url: chat.service_url, bot: chat.bot, locale: chat.locale };
    return db
      .insertInto('chats')
      .values({ tenant_id: chat.tenant_id, id: chat.id, person_id: chat.person_id, ...told, reachable: 1, updated_at: chat.now })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'id']).doUpdateSet({
          ...told,
          // Not every activity tells the language.
          locale: sql<string>`case when excluded.locale = '' then chats.locale else excluded.locale end`,
          reachable: 1,
          person_id: sql<string | null>`coalesce(excluded.person_id, chats.person_id)`,
          updated_at: sql<number>`case when chats.updated_at >= excluded.updated_at then chats.updated_at + 1 else excluded.updated_at end`,
        }),
      )
      .returningAll();
  },
  { tells: true },
);

const chatById = compiled((db, { tenantId, id }: Key) =>
  db.selectFrom('chats').selectAll().where('tenant_id', '=', tenantId).where('id', '=', id),
);

/** A chat that can be spoken in, its bot as JSON, and when it was last written down that it was taken. */
type Known = { readonly chat: Chat; readonly bot: string; readonly writtenAt: number };

/** How old what is written down of a chat's last turn may be, where all turns come by this process, milliseconds. */
const WRITTEN_EVERY_MS = 60_000;

/** So far a chat's place in its order may be ahead of the clock and still be the moment of a turn, milliseconds. */
const MOST_AHEAD_MS = 60_000;

/** A chat that was taken. `order`: later than that of the turn before, for ids. `at`: the moment of the turn. */
export type Locked = { readonly chat: Chat; readonly order: number; readonly at: number };

/**
 * Takes a chat for this turn: until the transaction ends, other turns of the same chat wait. What the activity told of the
 * chat is kept; a `personId` once known stays. `order` is `now`, moved so that it is later than the turn before, and `at` is the same; unless
 * the clock was put back since by more than a little: then the turn is of `now`, lest everything in this chat be of a day that is yet to come.
 */
export async function lockChat(tx: Tx, chat: Chat, now: number): Promise<Locked> {
  // On PostgreSQL it is the row that others wait for.
  const memory = tx.engine === 'sqlite' ? tx.memory : null;
  const bot = JSON.stringify(chat.bot);
  const key = `${chat.tenantId}\n${chat.id}`;
  const later = Math.max(now, (memory?.moment('chats', key) ?? 0) + 1);
  const known = memory?.recall('chats', key) as Known | undefined;
  if (known && tellsNothingNew(known, chat, bot) && later < known.writtenAt + WRITTEN_EVERY_MS && isLastOf(memory, known.chat)) {
    memory?.reached('chats', key, later);
    return locked(known.chat, later, now);
  }
  const { rows } = await upsertChat(tx, {
    tenant_id: chat.tenantId,
    id: chat.id,
    person_id: chat.personId,
    kind: chat.kind,
    channel: chat.channel,
    service_url: chat.serviceUrl,
    bot,
    locale: chat.locale,
    now: later,
  });
  const [row] = rows;
  if (row === undefined) throw new Error('An upsert gave no row back; look whether `returning` was lost');
  const taken = chatOf(row);
  memory?.reached('chats', key, row.updated_at);
  memory?.kept('chats', key, { chat: taken, bot: row.bot, writtenAt: row.updated_at } satisfies Known);
  memory?.kept('chats', personKey(taken), taken.id);
  return locked(taken, row.updated_at, now);
}

function locked(chat: Chat, order: number, now: number): Locked {
  return { chat, order, at: order - now > MOST_AHEAD_MS ? now : order };
}

/** Whether no other chat of its person was taken since: what is owed to a person goes where they were last. */
function isLastOf(memory: Memory | null, chat: Chat): boolean {
  return chat.personId === null || memory?.recall('chats', personKey(chat)) === chat.id;
}

const personKey = ({ tenantId, personId }: Chat) => `${tenantId}\nperson\n${personId}`;

function tellsNothingNew({ chat: known, bot: knownBot }: Known, chat: Chat, bot: string): boolean {
  const isSamePerson = chat.personId === null || chat.personId === known.personId;
  const isSameLocale = chat.locale === '' || chat.locale === known.locale;
  const isSamePlace = chat.kind === known.kind && chat.channel === known.channel && chat.serviceUrl === known.serviceUrl;
  return isSamePerson && isSameLocale && isSamePlace && bot === knownBot;
}

/** A chat by its id. */
export async function findChat(tx: Tx, { tenantId, id }: Key): Promise<(Chat & { readonly reachable: boolean }) | undefined> {
  const { rows } = await chatById(tx, { tenantId, id });
  return rows[0] && { ...chatOf(rows[0]), reachable: rows[0].reachable === 1 };
}

/** The newest personal chat of a person in which the bot can speak; none when the app was never opened or was removed. */
export async function chatOfPerson(tx: Tx, tenantId: string, personId: string): Promise<Chat | undefined> {
  const row = await tx.db
    .selectFrom('chats')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .where('kind', '=', 'personal')
    .where('reachable', '=', 1)
    .orderBy('updated_at', 'desc')
    .executeTakeFirst();
  return row && chatOf(row);
}

/** Whether a person has or had a personal chat, dead or not. */
export async function hasChat(tx: Tx, tenantId: string, personId: string): Promise<boolean> {
  const found = tx.db.selectFrom('chats').select('id').where('tenant_id', '=', tenantId).where('person_id', '=', personId);
  return (await found.where('kind', '=', 'personal').limit(1).executeTakeFirst()) !== undefined;
}

/** Some chat of a tenant: whatever one tells of the channel (its service, the bot's account) holds for the others. */
export async function anyChat(tx: Tx, tenantId: string): Promise<Chat | undefined> {
  const found = tx.db.selectFrom('chats').selectAll().where('tenant_id', '=', tenantId).where('person_id', 'is not', null);
  const row = await found.orderBy('person_id', 'desc').limit(1).executeTakeFirst();
  return row && chatOf(row);
}

/** Remembers that the bot can, or can no longer, speak in a chat. */
export async function setReachable(tx: Tx, { tenantId, id }: Key, reachable: boolean): Promise<void> {
  const set = { reachable: reachable ? 1 : 0 };
  await tx.db.updateTable('chats').set(set).where('tenant_id', '=', tenantId).where('id', '=', id).execute();
}

function chatOf(row: ChatRow): Chat {
  return {
    tenantId: row.tenant_id,
    id: row.id,
    personId: row.person_id,
    kind: row.kind,
    channel: row.channel,
    serviceUrl: row.service_url,
    bot: JSON.parse(row.bot),
    locale: row.locale,
  };
}
