import { randomBytes } from 'node:crypto';
import type { Codec } from './codec.ts';
import { compiled } from './compiled.ts';
import { StoreError } from './errors.ts';
import { rowId } from './sealed.ts';
import type { Tx } from './store.ts';

/** A conversation, as the key of its rows. */
type Whose = { readonly tenantId: string; readonly id: string };

/** The oldest items of a list, in a row of their own that never changes. */
type Page = { readonly id: string; readonly items: readonly object[] };

/** A saved conversation as far as it is known here: what it holds, with the lists that grow. */
type Growing = { readonly snapshot: { readonly context: Readonly<Record<ListName, readonly object[]>> } };

/** Its head: the newest items, and the ids of the pages before them, oldest first. */
type Head = Growing & { readonly pages?: Readonly<Record<ListName, readonly string[]>> };

/** The lists of a conversation that grow with every turn (`ConversationContext`). */
const LISTS = ['notes', 'asked'] as const;
type ListName = (typeof LISTS)[number];

/** So many items are a page; as many at least stay in the snapshot, so that what is undone is seldom on one. */
const PAGE = 8;
/** So many pages stay in memory, some 2 KB each. */
const REMEMBERED = 4096;
/** So many conversations stay in memory on PostgreSQL, each with the bytes that it is known by. */
const REMEMBERED_WHOLE = 512;

/** What a snapshot becomes: the head to be saved, the ids of all its pages, and those that are new. */
export type Paged = { readonly head: unknown; readonly ids: readonly string[]; readonly added: readonly Page[] };

/** The page on which an item stands. */
const pageOf = new WeakMap<object, Page>();

/**
 * Cuts the oldest items of a conversation's lists off as pages. What stands on a page already is known again by identity, so
 * that a turn writes the head alone, and a page once in so many turns. A snapshot without such lists is its own head.
 */
export function paged(saved: unknown, newId: () => string = drawId): Paged {
  if (!isGrowing(saved)) return { head: saved, ids: [], added: [] };
  const { context } = saved.snapshot;
  const [notes, asked] = [cut(context.notes, newId), cut(context.asked, newId)];
  const pages = { notes: notes.pages.map(({ id }) => id), asked: asked.pages.map(({ id }) => id) };
  const ids = [...pages.notes, ...pages.asked];
  if (ids.length === 0) return { head: saved, ids, added: [] };
  const shortened = { ...context, notes: notes.rest, asked: asked.rest };
  const head = { ...saved, snapshot: { ...saved.snapshot, context: shortened }, pages };
  return { head, ids, added: [...notes.added, ...asked.added] };
}

function drawId(): string {
  return randomBytes(12).toString('base64url');
}

function isGrowing(saved: unknown): saved is Growing {
  const { context } = (saved as Partial<Growing> | null)?.snapshot ?? {};
  return context !== undefined && LISTS.every((list) => Array.isArray(context[list]));
}

type Cut = { readonly pages: readonly Page[]; readonly added: readonly Page[]; readonly rest: readonly object[] };

function cut(items: readonly object[], newId: () => string): Cut {
  const kept: Page[] = [];
  let from = 0;
  for (let page = pageAt(items, from); page; page = pageAt(items, from)) {
    kept.push(page);
    from += page.items.length;
  }
  const added: Page[] = [];
  for (; items.length - from >= 2 * PAGE; from += PAGE) added.push(newPage(newId(), items.slice(from, from + PAGE)));
  return { pages: [...kept, ...added], added, rest: from === 0 ? items : items.slice(from) };
}

/** The page that holds exactly the items from here on. */
function pageAt(items: readonly object[], from: number): Page | undefined {
  const first = items[from];
  const page = first && pageOf.get(first);
  return page?.items.every((item, place) => item === items[from + place]) ? page : undefined;
}

function newPage(id: string, items: readonly object[]): Page {
  const page = { id, items };
  for (const item of items) pageOf.set(item, page);
  return page;
}

type PageRow = { readonly tenant_id: string; readonly conversation_id: string; readonly id: string; readonly body: Uint8Array };

const insertPage = compiled((db, { tenant_id, conversation_id, id, body }: PageRow) =>
  db.insertInto('conversation_pages').values({ tenant_id, conversation_id, id, body }),
);

/** Keeps pages that are new. */
export async function addPages(tx: Tx, { tenantId, id: conversationId }: Whose, pages: readonly Page[]): Promise<void> {
  await Promise.all(
    pages.map((page) => {
      const { id, items } = page;
      const body = tx.codec.seal(items, { at: 'conversation_pages.body', tenantId, id: rowId(conversationId, id) });
      remember(tx.codec, page);
      return insertPage(tx, { tenant_id: tenantId, conversation_id: conversationId, id, body });
    }),
  );
}

/** Deletes the pages of a conversation, but for those that are still part of it. What was on them leaves memory too. */
export async function deletePages(tx: Tx, { tenantId, id }: Whose, except: readonly string[] = []): Promise<void> {
  rememberedBy(tx.codec).wholes.delete(wholeKey({ tenantId, id }));
  const all = tx.db.deleteFrom('conversation_pages').where('tenant_id', '=', tenantId).where('conversation_id', '=', id);
  const gone = await (except.length === 0 ? all : all.where('id', 'not in', except)).returning('id').execute();
  for (const page of gone) forget(tx.codec, page.id);
}

const pagesOfConversation = compiled((db, { tenantId, id }: Whose) =>
  db.selectFrom('conversation_pages').select(['id', 'body']).where('tenant_id', '=', tenantId).where('conversation_id', '=', id),
);

/** A snapshot in one piece, and the ids of its pages if it has any. */
type Whole = { readonly snapshot: unknown; readonly pageIds?: readonly string[] };

/**
 * A conversation's snapshot in one piece. On PostgreSQL, where another instance may have written, what was saved or read here last counts as long as
 * the database has the very bytes of it. Throws `store-sealed` when a page is missing or does not open.
 */
export async function wholeSnapshot(tx: Tx, whose: Whose, sealed: Uint8Array): Promise<Whole> {
  if (tx.engine === 'sqlite') return putTogether(tx, whose, sealed);
  const { wholes, used } = rememberedBy(tx.codec);
  const known = wholes.get(wholeKey(whose));
  const isSame = known && Buffer.compare(known.sealed, sealed) === 0;
  const whole = isSame ? known.whole : await putTogether(tx, whose, sealed);
  for (const id of whole.pageIds ?? []) used.add(id);
  rememberWhole(tx.codec, whose, sealed, whole);
  return whole;
}

/** Keeps in memory what these bytes say, for whoever reads them next. */
export function rememberWhole(codec: Codec, whose: Whose, sealed: Uint8Array, whole: Whole): void {
  const { wholes, used } = rememberedBy(codec);
  const key = wholeKey(whose);
  wholes.delete(key);
  wholes.set(key, { sealed, whole });
  used.add(key);
  const [oldest] = wholes.size > REMEMBERED_WHOLE ? wholes.keys() : [];
  if (oldest !== undefined) wholes.delete(oldest);
}

const wholeKey = ({ tenantId, id }: Whose): string => `${tenantId}\n${id}`;

async function putTogether(tx: Tx, whose: Whose, sealed: Uint8Array): Promise<Whole> {
  const head = tx.codec.open(sealed, { at: 'conversations.snapshot', ...whose }) as Head | null;
  if (!head?.pages) return { snapshot: head };
  const { pages, ...saved } = head;
  const pageIds = LISTS.flatMap((list) => pages[list]);
  const { pages: known, used } = rememberedBy(tx.codec);
  if (!pageIds.every((id) => known.has(id))) await readPages(tx, whose);
  for (const id of pageIds) used.add(id);
  const { context } = saved.snapshot;
  const whole = (list: ListName): readonly object[] => {
    const items: object[] = [];
    for (const id of pages[list]) items.push(...(known.get(id) ?? missing(id)).items);
    items.push(...context[list]);
    return items;
  };
  const full = { ...context, notes: whole('notes'), asked: whole('asked') };
  return { snapshot: { ...saved, snapshot: { ...saved.snapshot, context: full } }, pageIds };
}

/** Takes all pages of a conversation into memory. */
async function readPages(tx: Tx, whose: Whose): Promise<void> {
  const { pages: known } = rememberedBy(tx.codec);
  const { tenantId, id: conversationId } = whose;
  for (const { id, body } of (await pagesOfConversation(tx, whose)).rows) {
    const place = { at: 'conversation_pages.body', tenantId, id: rowId(conversationId, id) } as const;
    remember(tx.codec, known.get(id) ?? newPage(id, tx.codec.open(body, place) as readonly object[]));
  }
}

function missing(id: string): never {
  throw new StoreError('store-sealed', `Page ${id} of a conversation is missing; put the database back from a backup`);
}

/** What a store has in memory: pages, and whole conversations with their bytes; `used` are the keys of what it had to do with since it was tidied. */
type Remembered = {
  readonly pages: Map<string, Page>;
  readonly wholes: Map<string, { readonly sealed: Uint8Array; readonly whole: Whole }>;
  readonly used: Set<string>;
};

/** The pages that were written or read last, of each store. */
const remembered = new WeakMap<Codec, Remembered>();

function rememberedBy(codec: Codec): Remembered {
  const known: Remembered = remembered.get(codec) ?? { pages: new Map(), wholes: new Map(), used: new Set() };
  remembered.set(codec, known);
  return known;
}

function remember(codec: Codec, page: Page): void {
  const { pages, used } = rememberedBy(codec);
  pages.delete(page.id);
  pages.set(page.id, page);
  used.add(page.id);
  if (pages.size <= REMEMBERED) return;
  const [oldest] = pages.keys();
  if (oldest !== undefined) forget(codec, oldest);
}

function forget(codec: Codec, id: string): void {
  const { pages, used } = rememberedBy(codec);
  pages.delete(id);
  used.delete(id);
}

/** Drops from memory the pages and conversations that were not used since this was done before: another process may have erased them. */
export function forgetUnusedPages(codec: Codec): void {
  const { pages, wholes, used } = rememberedBy(codec);
  for (const known of [pages, wholes]) for (const id of known.keys()) if (!used.has(id)) known.delete(id);
  used.clear();
}
