import { sql } from 'kysely';
import type { Tx } from './store.ts';

/** A link with which a student gets one file of their own. `file` is a word of ours; `uses` counts how often it was fetched. */
export type Download = {
  readonly tenantId: string;
  readonly id: string;
  readonly studentId: string;
  readonly tokenHash: string;
  readonly file: string;
  readonly locale: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly uses: number;
};

/** Keeps a link, and takes away those of this student that have ended. */
export async function addDownload(tx: Tx, download: Download): Promise<void> {
  const { tenantId, id, studentId, tokenHash, file, locale, createdAt, expiresAt, uses } = download;
  const ended = tx.db.deleteFrom('downloads').where('tenant_id', '=', tenantId).where('student_id', '=', studentId);
  await ended.where('expires_at', '<=', createdAt).execute();
  await tx.db
    .insertInto('downloads')
    .values({
      tenant_id: tenantId,
      id,
      student_id: studentId,
      token_hash: tokenHash,
      file,
      locale,
      created_at: createdAt,
      expires_at: expiresAt,
      uses,
    })
    .execute();
}

/** The link with this token, whatever has become of it. */
export async function findDownload(
  tx: Tx,
  { tenantId, tokenHash }: Pick<Download, 'tenantId' | 'tokenHash'>,
): Promise<Download | undefined> {
  const found = tx.db.selectFrom('downloads').selectAll().where('tenant_id', '=', tenantId);
  const row = await found.where('token_hash', '=', tokenHash).executeTakeFirst();
  if (!row) return undefined;
  const { id, student_id: studentId, file, locale, created_at: createdAt, expires_at: expiresAt, uses } = row;
  return { tenantId, id, studentId, tokenHash, file, locale, createdAt, expiresAt, uses };
}

/** Counts one more fetching; false when there were `most` already. */
export async function countUse(tx: Tx, { tenantId, id }: Pick<Download, 'tenantId' | 'id'>, most: number): Promise<boolean> {
  const used = tx.db.updateTable('downloads').set({ uses: sql<number>`uses + 1` });
  const counted = used.where('tenant_id', '=', tenantId).where('id', '=', id).where('uses', '<', most);
  return (await counted.executeTakeFirst()).numUpdatedRows > 0n;
}

/** Deletes the links of a school that ended before a moment (epoch milliseconds). Gives how many. */
export async function deleteEndedDownloads(tx: Tx, tenantId: string, before: number): Promise<number> {
  const ended = tx.db.deleteFrom('downloads').where('tenant_id', '=', tenantId).where('expires_at', '<', before);
  return Number((await ended.executeTakeFirst()).numDeletedRows);
}
