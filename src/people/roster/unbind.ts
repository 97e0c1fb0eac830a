import { unbindEntraId } from '../../store/people.ts';
import type { Store } from '../../store/store.ts';

/**
 * Takes their accounts from people of a school, also from who has left: the next contact under their login binds them anew. Gives those of `sourcedIds`
 * that nobody has; if there are any, nothing changed.
 */
export function unbindAccounts(store: Store, tenantId: string, sourcedIds: readonly string[]): Promise<readonly string[]> {
  return store.transaction(async (tx) => {
    const found = tx.db.selectFrom('people').select(['id', 'sourced_id']).where('tenant_id', '=', tenantId);
    const people = sourcedIds.length === 0 ? [] : await found.where('sourced_id', 'in', sourcedIds).execute();
    const known = new Set(people.map(({ sourced_id }) => sourced_id));
    const unknown = sourcedIds.filter((sourcedId) => !known.has(sourcedId));
    if (unknown.length === 0) for (const { id } of people) await unbindEntraId(tx, { tenantId, id });
    return unknown;
  });
}
