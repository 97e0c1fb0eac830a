import { type Selectable, sql } from 'kysely';
import type { Whose } from './erasure.ts';
import { dayNumber, type Wanted } from './readings.ts';
import type { LinkRow } from './schema-passport.ts';
import type { Tx } from './store.ts';

/** A link for somebody outside the school. What it shows is in `shares`. `revokedAt` set: taken back before its time. */
export type Link = {
  readonly tenantId: string;
  readonly id: string;
  readonly studentId: string;
  readonly tokenHash: string;
  /** For whom, in the student's words; may be empty. */
  readonly label: string;
  readonly locale: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly revokedAt: number | null;
};

/** A reading by link. */
export type Look = {
  readonly tenantId: string;
  readonly id: string;
  readonly studentId: string;
  readonly linkId: string;
  readonly at: number;
};

/** Keeps a link. */
export async function addLink(tx: Tx, link: Link): Promise<void> {
  const { tenantId, id, studentId, tokenHash, label, locale, createdAt, expiresAt, revokedAt } = link;
  const until = { created_at: createdAt, expires_at: expiresAt, revoked_at: revokedAt };
  await tx.db
    .insertInto('links')
    .values({
      tenant_id: tenantId,
      id,
      student_id: studentId,
      token_hash: tokenHash,
      label: tx.codec.seal(label, { at: 'links.label', tenantId, id }),
      locale,
      ...until,
    })
    .execute();
}

/** The link with this token, whatever has become of it. */
export async function findLink(tx: Tx, { tenantId, tokenHash }: Pick<Link, 'tenantId' | 'tokenHash'>): Promise<Link | undefined> {
  const found = tx.db.selectFrom('links').selectAll().where('tenant_id', '=', tenantId).where('token_hash', '=', tokenHash);
  const row = await found.executeTakeFirst();
  return row && linkOf(tx, row);
}

/** A student's links, the newest first, those that have ended included. */
export async function linksOf(tx: Tx, { tenantId, studentId }: Whose): Promise<Link[]> {
  const own = tx.db.selectFrom('links').selectAll().where('tenant_id', '=', tenantId).where('student_id', '=', studentId);
  const rows = await own.orderBy('created_at', 'desc').orderBy('id', 'desc').execute();
  return rows.map((row) => linkOf(tx, row));
}

/** Deletes what has ended of a student's links, but for the newest `keep`. What was read by them stays, without their names. */
export async function forgetEndedLinks(
  tx: Tx,
  { tenantId, studentId }: Whose,
  { at, keep }: { readonly at: number; readonly keep: number },
): Promise<void> {
  const own = tx.db.selectFrom('links').select('id').where('tenant_id', '=', tenantId).where('student_id', '=', studentId);
  const ended = own.where((is) => is.or([is('revoked_at', 'is not', null), is('expires_at', '<=', at)]));
  const [newest] = await ended.orderBy('created_at', 'desc').orderBy('id', 'desc').offset(keep).limit(1).execute();
  if (newest === undefined) return;
  const kept = ended.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(keep);
  const gone = tx.db.deleteFrom('links').where('tenant_id', '=', tenantId).where('student_id', '=', studentId);
  const over = gone.where((is) => is.or([is('revoked_at', 'is not', null), is('expires_at', '<=', at)]));
  await over.where('id', 'not in', kept).execute();
}

/** Ends every link of every student, those to files of their own as well. */
export async function endAllLinks(tx: Pick<Tx, 'db'>, at: number): Promise<void> {
  await tx.db.updateTable('links').set({ revoked_at: at }).where('revoked_at', 'is', null).execute();
  await tx.db.deleteFrom('shares').where('grantee', '=', 'link').execute();
  await tx.db.deleteFrom('downloads').execute();
}

/** Takes a link back, with all that it showed. Only the student's own. False when there was none that still worked. */
export async function revokeLink(tx: Tx, { tenantId, studentId }: Whose, id: string, at: number): Promise<boolean> {
  const revoked = await tx.db
    .updateTable('links')
    .set({ revoked_at: at })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('student_id', '=', studentId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirst();
  await tx.db
    .deleteFrom('shares')
    .where('tenant_id', '=', tenantId)
    .where('student_id', '=', studentId)
    .where('grantee_id', '=', id)
    .where('grantee', '=', 'link')
    .execute();
  return revoked.numUpdatedRows > 0n;
}

/** Ends every link of a student for good, with all that they showed. */
export async function revokeLinksOf(tx: Tx, { tenantId, studentId }: Whose, at: number): Promise<void> {
  const links = tx.db.updateTable('links').set({ revoked_at: at }).where('tenant_id', '=', tenantId);
  await links.where('student_id', '=', studentId).where('revoked_at', 'is', null).where('expires_at', '>', at).execute();
  const shown = tx.db.deleteFrom('shares').where('tenant_id', '=', tenantId).where('student_id', '=', studentId);
  await shown.where('grantee', '=', 'link').execute();
}

/** Keeps a reading by link for the student to see, unless this link was read after `since` already. */
export async function addLook(tx: Tx, { tenantId, id, studentId, linkId, at }: Look, since: number): Promise<void> {
  const recent = tx.db.selectFrom('looks').select('id').where('tenant_id', '=', tenantId).where('link_id', '=', linkId);
  if (await recent.where('at', '>', since).where('at', '<=', at).limit(1).executeTakeFirst()) return;
  await tx.db.insertInto('looks').values({ tenant_id: tenantId, id, student_id: studentId, link_id: linkId, at }).execute();
}

/** A reading by link, as it is told. */
export type Looked = Pick<Look, 'linkId' | 'at'>;

/** The newest readings by link: of each link the last of each day. */
export async function looksOf(tx: Tx, { tenantId, studentId, limit, ahead }: Wanted): Promise<Looked[]> {
  const own = tx.db.selectFrom('looks').where('tenant_id', '=', tenantId).where('student_id', '=', studentId);
  // Not by the bare column: SQLite would go through the looks of the whole school in the order of their links.
  const byLink = sql<string>`link_id || ''`;
  const daily = own.select(({ fn }) => [byLink.as('link_id'), fn.max('at').as('last')]).groupBy([byLink, dayNumber(ahead)]);
  const rows = await daily.orderBy('last', 'desc').orderBy(byLink).limit(limit).execute();
  return rows.map(({ link_id: linkId, last }) => ({ linkId, at: Number(last) }));
}

function linkOf(tx: Tx, row: Selectable<LinkRow>): Link {
  return {
    tenantId: row.tenant_id,
    id: row.id,
    studentId: row.student_id,
    tokenHash: row.token_hash,
    label: tx.codec.open(row.label, { at: 'links.label', tenantId: row.tenant_id, id: row.id }) as string,
    locale: row.locale,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
  };
}
