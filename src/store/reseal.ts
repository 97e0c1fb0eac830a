import { sql } from 'kysely';
import { keyIdOf } from './codec.ts';
import { ROW_KEYS, rowId, type SealedAt } from './sealed.ts';
import type { Store } from './store.ts';

/** How far a pass is: values looked at, and those that were sealed anew. */
export type Progress = { readonly column: SealedAt; readonly seen: number; readonly resealed: number };

type Cursor = readonly string[] | null;

/** So many rows are one transaction: short enough that nobody waits for it. */
const SLICE = 100;

/**
 * Seals everything anew with the key `keyId`, in slices, a column after the other, while the bot goes on. What has that key
 * already is left alone, so a pass that was broken off is taken up by running it again. A value that a turn changes
 * meanwhile stays as the turn wrote it, which was with the same key.
 */
export async function* resealAll(store: Store, keyId: string): AsyncGenerator<Progress> {
  for (const column of Object.keys(ROW_KEYS) as SealedAt[]) {
    let cursor: Cursor = null;
    let seen = 0;
    let resealed = 0;
    for (;;) {
      const slice: { last: Cursor; seen: number; resealed: number } = await resealSlice(store, column, cursor, keyId);
      seen += slice.seen;
      resealed += slice.resealed;
      yield { column, seen, resealed };
      if (slice.last === null) break;
      cursor = slice.last;
    }
  }
}

/** Once nothing is left that another key sealed, forgets the others: they may leave DATA_KEYS. */
export async function forgetOtherKeys(store: Store, keyId: string): Promise<void> {
  await store.transaction(({ db }) => db.deleteFrom('data_keys').where('key_id', '<>', keyId).execute());
}

async function resealSlice(store: Store, at: SealedAt, after: Cursor, keyId: string) {
  return store.transaction(async ({ db, codec }) => {
    const [table, column] = at.split('.') as [string, string];
    const names = ['tenant_id', ...ROW_KEYS[at]];
    const key = sql.join(names.map((name) => sql.ref(name)));
    const beyond = after === null ? sql`true` : sql`(${key}) > (${sql.join(after)})`;
    const { rows } = await sql<Record<string, unknown>>`
      select ${key}, ${sql.ref(column)} as sealed from ${sql.table(table)}
      where ${beyond} order by ${key} limit ${SLICE}`.execute(db as never);
    const found = rows.map((row) => ({ key: names.map((name) => String(row[name])), sealed: row['sealed'] }));
    const old = found.flatMap(({ key: own, sealed }) =>
      sealed instanceof Uint8Array && keyIdOf(sealed) !== keyId ? [{ key: own, sealed }] : [],
    );
    for (const {
      key: [tenantId = '', ...own],
      sealed,
    } of old) {
      const place = { at, tenantId, id: rowId(...own) };
      const anew = codec.seal(codec.open(sealed, place), place);
      const isRow = sql.join(
        names.map((name, index) => sql`${sql.ref(name)} = ${[tenantId, ...own][index]}`),
        sql` and `,
      );
      await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${anew} where ${isRow} and ${sql.ref(column)} = ${sealed}`.execute(
        db as never,
      );
    }
    return { last: found.length < SLICE ? null : (found.at(-1)?.key ?? null), seen: found.length, resealed: old.length };
  });
}
