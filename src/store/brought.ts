import type { Tx } from './store.ts';

/** A conversation that was held at another school. `on` is `YYYY-MM-DD`; ids of phases and competencies. */
export type Brought = {
  readonly tenantId: string;
  readonly id: string;
  readonly studentId: string;
  readonly on: string;
  readonly phases: readonly string[];
  readonly competencies: readonly string[];
};

/** Keeps conversations that a student brings along. */
export async function addBrought(tx: Tx, conversations: readonly Brought[]): Promise<void> {
  const rows = conversations.map(({ tenantId, id, studentId, on, phases, competencies }) => ({
    tenant_id: tenantId,
    id,
    student_id: studentId,
    held_on: on,
    phases: JSON.stringify(phases),
    competencies: JSON.stringify(competencies),
  }));
  if (rows.length > 0) await tx.db.insertInto('brought').values(rows).execute();
}

/** The conversations that a student brought along, the oldest first. */
export async function broughtOf(
  tx: Tx,
  { tenantId, studentId }: { readonly tenantId: string; readonly studentId: string },
): Promise<Brought[]> {
  const own = tx.db.selectFrom('brought').selectAll().where('tenant_id', '=', tenantId).where('student_id', '=', studentId);
  const rows = await own.orderBy('held_on').orderBy('id').execute();
  return rows.map((row) => ({
    tenantId,
    id: row.id,
    studentId,
    on: row.held_on,
    phases: JSON.parse(row.phases) as string[],
    competencies: JSON.parse(row.competencies) as string[],
  }));
}
