import { isReadable } from './shares.ts';
import type { Tx } from './store.ts';

/** A student's leave for one person to read one item of the passport. */
export type Grant = {
  readonly tenantId: string;
  readonly id: string;
  readonly studentId: string;
  readonly itemId: string;
  readonly granteeId: string;
  readonly createdAt: number;
};

/** Gives leave to read; what was given already stays as it was. */
export async function addGrants(tx: Tx, grants: readonly Grant[]): Promise<void> {
  if (grants.length === 0) return;
  const rows = grants.map(({ tenantId, id, studentId, itemId, granteeId, createdAt }) => ({
    tenant_id: tenantId,
    id,
    student_id: studentId,
    item_id: itemId,
    grantee_id: granteeId,
    created_at: createdAt,
  }));
  await tx.db
    .insertInto('grants')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['tenant_id', 'item_id', 'grantee_id']).doNothing())
    .execute();
}

/** Whether a person has leave to read an entry: of itself, of its kind, or as a mentor of a team. */
export async function isGranted(
  tx: Tx,
  { tenantId, studentId, itemId, granteeId }: Pick<Grant, 'tenantId' | 'studentId' | 'itemId' | 'granteeId'>,
): Promise<boolean> {
  const found = tx.db.selectFrom('entries').select('id').where('tenant_id', '=', tenantId).where('id', '=', itemId);
  const readable = isReadable(tx.db, 'entries', { tenantId, studentId, reader: { viewerId: granteeId } });
  return (await found.where('student_id', '=', studentId).where(readable).executeTakeFirst()) !== undefined;
}

/** Takes leave back: of one item, for one person or for all. Only the student's own. */
export async function revokeGrants(
  tx: Tx,
  { tenantId, studentId, itemId, granteeId }: { tenantId: string; studentId: string; itemId: string; granteeId?: string },
): Promise<void> {
  const ofItem = tx.db
    .deleteFrom('grants')
    .where('tenant_id', '=', tenantId)
    .where('item_id', '=', itemId)
    .where('student_id', '=', studentId);
  await (granteeId === undefined ? ofItem : ofItem.where('grantee_id', '=', granteeId)).execute();
}

/** Who may read what of a student: ids and names of people by item id. */
export async function granteesOf(
  tx: Tx,
  tenantId: string,
  studentId: string,
): Promise<ReadonlyMap<string, readonly { id: string; givenName: string; familyName: string }[]>> {
  const rows = await tx.db
    .selectFrom('grants')
    .innerJoin('people', (on) =>
      on.onRef('people.tenant_id', '=', 'grants.tenant_id').onRef('people.id', '=', 'grants.grantee_id'),
    )
    .select(['grants.item_id as itemId', 'people.id', 'people.given_name as givenName', 'people.family_name as familyName'])
    .where('grants.tenant_id', '=', tenantId)
    .where('grants.student_id', '=', studentId)
    .orderBy('people.given_name')
    .orderBy('people.id')
    .execute();
  const people = rows.map(({ itemId, ...person }) => ({ itemId, person }));
  return new Map(
    [...Map.groupBy(people, ({ itemId }) => itemId)].map(([itemId, found]) => [itemId, found.map(({ person }) => person)]),
  );
}
