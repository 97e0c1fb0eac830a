import type { Whose } from './erasure.ts';
import type { Tx } from './store.ts';

const COUNTED = ['entries', 'agreements', 'answers', 'reflections', 'conversations', 'proposals', 'links', 'handovers'] as const;

/** How many rows there are of a student, by table; `readings` are those by people and by link together. */
export async function keptOf(
  tx: Tx,
  { tenantId, studentId }: Whose,
): Promise<Record<(typeof COUNTED)[number] | 'readings', number>> {
  const count = async (table: (typeof COUNTED)[number] | 'readings' | 'looks'): Promise<number> => {
    const all = tx.db.selectFrom(table).select(({ fn }) => fn.countAll<number>().as('count'));
    const { count: rows } = await all
      .where('tenant_id', '=', tenantId)
      .where('student_id', '=', studentId)
      .executeTakeFirstOrThrow();
    return Number(rows);
  };
  const counts = { readings: (await count('readings')) + (await count('looks')) } as Record<
    (typeof COUNTED)[number] | 'readings',
    number
  >;
  for (const table of COUNTED) counts[table] = await count(table);
  return counts;
}
