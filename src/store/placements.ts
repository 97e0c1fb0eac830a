import type { PlacementRow } from './schema.ts';
import type { Tx } from './store.ts';

/** The work placements of a student, the newest first. */
export async function placementsOf(
  tx: Tx,
  { tenantId, studentId }: { tenantId: string; studentId: string },
): Promise<PlacementRow[]> {
  const found = tx.db.selectFrom('placements').selectAll().where('tenant_id', '=', tenantId).where('student_id', '=', studentId);
  return found.orderBy('from_on', 'desc').execute();
}

/** A work placement by its id. */
export async function findPlacement(
  tx: Tx,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<PlacementRow | undefined> {
  const found = tx.db.selectFrom('placements').selectAll().where('tenant_id', '=', tenantId).where('id', '=', id);
  return found.executeTakeFirst();
}
