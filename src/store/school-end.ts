import type { Counts } from './erasure.ts';
import type { Database } from './schema.ts';
import type { Tx } from './store.ts';

/** Every table with rows of a school, each before those that it points at. */
const TABLES = [
  'reminders',
  'bundles',
  'paces',
  'talks',
  'outbox',
  'cards',
  'ledger',
  'chats',
  'readings',
  'looks',
  'shares',
  'links',
  'grants',
  'downloads',
  'handovers',
  'brought',
  'erasures',
  'answers',
  'reflections',
  'facts',
  'entries',
  'agreements',
  'proposals',
  'conversation_pages',
  'conversations',
  'preferences',
  'activities',
  'period_notes',
  'figures',
  'publications',
  'coverage_state',
  'coverage_context',
  'coverage_facts',
  'coverage_years',
  'placements',
  'guides',
  'people',
  'teams',
  'schools',
] as const satisfies readonly Exclude<keyof Database, 'data_keys'>[];

/** Deletes everything of a school, its people among it, and gives how many rows of each table. */
export async function deleteSchool(tx: Tx, tenantId: string): Promise<Counts> {
  const counts: Record<string, number> = {};
  for (const table of TABLES) {
    const gone = tx.db.deleteFrom(table).where('tenant_id', '=', tenantId);
    counts[table] = Number((await gone.executeTakeFirst()).numDeletedRows);
  }
  return counts;
}
