import { ROW_KEYS, rowId, type SealedAt } from '../../src/store/sealed.ts';
import type { Tx } from '../../src/store/store.ts';

/** What a sealed column of every row holds, in the order of the ids. */
export async function opened(tx: Tx, at: SealedAt): Promise<unknown[]> {
  const [table, column] = at.split('.') as [string, string];
  const rows = await tx.db
    .selectFrom(table as 'entries')
    .selectAll()
    .orderBy(ROW_KEYS[at][0] as 'id')
    .execute();
  return rows.map((row) => openedIn(tx, at, (row as Record<string, unknown>)[column], row));
}

/** What one sealed value of a row holds; `row` has the columns of its key. */
export function openedIn({ codec }: Tx, at: SealedAt, value: unknown, row: object): unknown {
  if (!(value instanceof Uint8Array)) return value;
  const cells = row as Readonly<Record<string, string>>;
  return codec.open(value, {
    at,
    tenantId: cells['tenant_id'] ?? '',
    id: rowId(...ROW_KEYS[at].map((name) => cells[name] ?? '')),
  });
}
