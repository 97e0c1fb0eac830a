import { type Kysely, sql } from 'kysely';
import type { Database } from '../../src/store/schema.ts';

/** What PostgreSQL counts of one table. Bytes with indexes and what is stored beside the rows; `rows` as it estimates them. */
export type Table = {
  readonly name: string;
  readonly bytes: number;
  readonly indexBytes: number;
  readonly rows: number;
  readonly dead: number;
  readonly seqScans: number;
  readonly seqRead: number;
  readonly indexScans: number;
  readonly vacuums: number;
};

/** The figures of every table, and of the log of changes (bytes). */
export type Tables = { readonly tables: readonly Table[]; readonly wal: number; readonly database: number };

/** Reads them without counting a row. */
export async function readTables(db: Kysely<Database>): Promise<Tables> {
  const { rows } = await sql<Record<string, string>>`
    select t.relname as name, pg_total_relation_size(t.relid) as bytes, pg_indexes_size(t.relid) as index_bytes,
      greatest(c.reltuples, 0) as rows, n_dead_tup as dead, seq_scan, seq_tup_read, coalesce(idx_scan, 0) as idx_scan,
      autovacuum_count as vacuums
    from pg_stat_user_tables as t join pg_class as c on c.oid = t.relid`.execute(db);
  const tables = rows.map((row) => ({
    name: row['name'] ?? '',
    bytes: Number(row['bytes']),
    indexBytes: Number(row['index_bytes']),
    rows: Number(row['rows']),
    dead: Number(row['dead']),
    seqScans: Number(row['seq_scan']),
    seqRead: Number(row['seq_tup_read']),
    indexScans: Number(row['idx_scan']),
    vacuums: Number(row['vacuums']),
  }));
  const whole = await sql<{ wal: string; database: string }>`
    select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0') as wal, pg_database_size(current_database()) as database`.execute(db);
  return { tables, wal: Number(whole.rows[0]?.wal), database: Number(whole.rows[0]?.database) };
}

/** What happened in between, table by table: sizes and rows as they are now, everything else as it grew. */
export function between(before: Tables, after: Tables): readonly (Table & { readonly grownBytes: number })[] {
  return after.tables.map((table) => {
    const old = before.tables.find(({ name }) => name === table.name);
    return {
      ...table,
      grownBytes: table.bytes - (old?.bytes ?? 0),
      seqScans: table.seqScans - (old?.seqScans ?? 0),
      seqRead: table.seqRead - (old?.seqRead ?? 0),
      indexScans: table.indexScans - (old?.indexScans ?? 0),
      vacuums: table.vacuums - (old?.vacuums ?? 0),
    };
  });
}
