import type { Selectable } from 'kysely';
import { compiled } from './compiled.ts';
import { revokeGrants } from './grants.ts';
import type { AgreementRow, EntryRow } from './schema-passport.ts';
import { removeSharesOfItem } from './shares.ts';
import type { Tx } from './store.ts';

/** Where the student confirmed: in their own chat, or at the table on the mentor's screen. */
export type Via = 'own-chat' | 'mentor-screen';
export type AgreementState = 'agreed' | 'done' | 'changed' | 'dropped';

/** The student's own words of an entry. `text` is what it is about; a reflection may have the rest. */
export type EntryBody = {
  readonly text: string;
  readonly happened?: string;
  readonly moment?: string;
  readonly says?: string;
  readonly word?: string;
  readonly tryOut?: string;
};
/** An agreement in the student's own words (domain.md §6). `outcome`: what it brought, once told. */
export type AgreementBody = {
  readonly what: string;
  readonly helper: string;
  readonly brings: string;
  readonly outcome?: string;
};

type Item = {
  readonly tenantId: string;
  readonly id: string;
  readonly studentId: string;
  readonly conversationId: string | null;
  readonly confirmedVia: Via;
  readonly createdAt: number;
  readonly updatedAt: number;
};

/** The source of what was brought along from another school. */
export const BROUGHT_ALONG = 'brought-along';

/** An entry of the passport. `kind` as in `reply.ts`; `source`: conversation, reflection or `BROUGHT_ALONG`. */
export type Entry = Item & { readonly kind: string; readonly source: string; readonly body: EntryBody };
/** An agreement. `dueOn` is `YYYY-MM-DD`. */
export type Agreement = Item & {
  readonly body: AgreementBody;
  readonly dueOn: string;
  readonly competency: string | null;
  readonly state: AgreementState;
  /** Absent when it was made here. */
  readonly source?: typeof BROUGHT_ALONG;
};

type Key = { readonly tenantId: string; readonly id: string };
/** Of whom, and how many at most. */
export type Whose = { readonly tenantId: string; readonly studentId: string; readonly limit: number };
/** Adds confirmed entries. */
export async function addEntries(tx: Tx, entries: readonly Entry[]): Promise<void> {
  const rows = entries.map((entry) => ({
    ...itemRow(entry),
    kind: entry.kind,
    source: entry.source,
    body: tx.codec.seal(entry.body, { at: 'entries.body', ...entry }),
  }));
  if (rows.length > 0) await tx.db.insertInto('entries').values(rows).execute();
}

/** Rewrites an entry that its student corrected. */
export async function saveEntry(tx: Tx, { tenantId, id, body, updatedAt }: Entry): Promise<void> {
  const changed = tx.db
    .updateTable('entries')
    .set({ body: tx.codec.seal(body, { at: 'entries.body', tenantId, id }), updated_at: updatedAt });
  await changed.where('tenant_id', '=', tenantId).where('id', '=', id).execute();
}

/** Adds confirmed agreements. */
export async function addAgreements(tx: Tx, agreements: readonly Agreement[]): Promise<void> {
  const rows = agreements.map((agreement) => ({
    ...itemRow(agreement),
    ...agreementPart(tx, agreement),
    source: agreement.source ?? null,
  }));
  if (rows.length > 0) await tx.db.insertInto('agreements').values(rows).execute();
}

/** Rewrites an agreement that its student marked as done, changed or dropped. */
export async function saveAgreement(tx: Tx, agreement: Agreement): Promise<void> {
  await tx.db
    .updateTable('agreements')
    .set({ ...agreementPart(tx, agreement), updated_at: agreement.updatedAt })
    .where('tenant_id', '=', agreement.tenantId)
    .where('id', '=', agreement.id)
    .execute();
}

/** An agreement by its id. The caller decides whether it may be seen (`people/access.ts`). */
export async function findAgreement(tx: Tx, { tenantId, id }: Key): Promise<Agreement | undefined> {
  const row = await tx.db
    .selectFrom('agreements')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && agreementOf(tx, row);
}

/** An entry by its id. The caller decides whether it may be seen (`people/access.ts`). */
export async function findEntry(tx: Tx, { tenantId, id }: Key): Promise<Entry | undefined> {
  const row = await tx.db
    .selectFrom('entries')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && entryOf(tx, row);
}

/** Takes an entry or agreement out of the passport, with the leave that others had to read it and what they answered. False when there is none. */
export async function withdrawItem(tx: Tx, { tenantId, id, studentId }: Key & { readonly studentId: string }): Promise<boolean> {
  await revokeGrants(tx, { tenantId, studentId, itemId: id });
  await removeSharesOfItem(tx, { tenantId, studentId }, id);
  const answers = tx.db.deleteFrom('answers').where('tenant_id', '=', tenantId).where('entry_id', '=', id);
  await answers.where('student_id', '=', studentId).execute();
  let isGone = false;
  for (const table of ['entries', 'agreements'] as const) {
    const item = tx.db
      .deleteFrom(table)
      .where('tenant_id', '=', tenantId)
      .where('id', '=', id)
      .where('student_id', '=', studentId);
    if ((await item.executeTakeFirst()).numDeletedRows > 0n) isGone = true;
  }
  return isGone;
}

/** Whether a student had made an agreement here before a moment (epoch milliseconds). */
export async function hadAgreement(tx: Tx, given: { tenantId: string; studentId: string; before: number }): Promise<boolean> {
  return (await agreementsBefore(tx, given)).rows.length > 0;
}

const agreementsBefore = compiled(
  (db, { tenantId, studentId, before }: { tenantId: string; studentId: string; before: number }) => {
    const own = db.selectFrom('agreements').select('id').where('tenant_id', '=', tenantId).where('student_id', '=', studentId);
    return own.where('created_at', '<', before).where('source', 'is', null).limit(1);
  },
);

/** A student's own entries, the newest first. */
export async function entriesOf(tx: Tx, { tenantId, studentId, limit }: Whose): Promise<Entry[]> {
  const own = tx.db.selectFrom('entries').selectAll().where('tenant_id', '=', tenantId).where('student_id', '=', studentId);
  const rows = await own.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
  return rows.map((row) => entryOf(tx, row));
}

/** How many entries a student's passport has. */
export async function countEntries(tx: Tx, tenantId: string, studentId: string): Promise<number> {
  const counted = tx.db.selectFrom('entries').select(({ fn }) => fn.countAll<number>().as('count'));
  const { count } = await counted.where('tenant_id', '=', tenantId).where('student_id', '=', studentId).executeTakeFirstOrThrow();
  return count;
}

/** A student's own agreements, the newest first. */
export async function agreementsOf(tx: Tx, { tenantId, studentId, limit }: Whose): Promise<Agreement[]> {
  const own = tx.db.selectFrom('agreements').selectAll().where('tenant_id', '=', tenantId).where('student_id', '=', studentId);
  const rows = await own.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
  return rows.map((row) => agreementOf(tx, row));
}

function itemRow({ tenantId, id, studentId, conversationId, confirmedVia, createdAt, updatedAt }: Item) {
  const when = { created_at: createdAt, updated_at: updatedAt };
  return {
    tenant_id: tenantId,
    id,
    student_id: studentId,
    conversation_id: conversationId,
    confirmed_via: confirmedVia,
    ...when,
  };
}

function agreementPart(tx: Tx, { tenantId, id, body, dueOn, competency, state }: Agreement) {
  return { body: tx.codec.seal(body, { at: 'agreements.body', tenantId, id }), due_on: dueOn, competency, state };
}

function itemOf(row: Selectable<EntryRow> | Selectable<AgreementRow>): Item {
  return {
    tenantId: row.tenant_id,
    id: row.id,
    studentId: row.student_id,
    conversationId: row.conversation_id,
    confirmedVia: row.confirmed_via as Via,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** An entry of a row, its words opened. */
export function entryOf(tx: Tx, row: Selectable<EntryRow>): Entry {
  const item = itemOf(row);
  const body = tx.codec.open(row.body, { at: 'entries.body', ...item }) as EntryBody;
  return { ...item, kind: row.kind, source: row.source, body };
}

/** An agreement of a row, its words opened. */
export function agreementOf(tx: Tx, row: Selectable<AgreementRow>): Agreement {
  const item = itemOf(row);
  const body = tx.codec.open(row.body, { at: 'agreements.body', ...item }) as AgreementBody;
  const brought = row.source === BROUGHT_ALONG ? ({ source: BROUGHT_ALONG } as const) : {};
  return { ...item, body, dueOn: row.due_on, competency: row.competency, state: row.state as AgreementState, ...brought };
}
