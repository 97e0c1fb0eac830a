import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { Database } from '../store/schema.ts';
import { inOrder, type Row, type Rows } from './rows.ts';

/** The tables of a SQLite file, as they stand at this moment whatever is written meanwhile. */
export function sqliteRows(file: string): Rows {
  const db = new Sqlite(file, { fileMustExist: true, timeout: 5_000 });
  // What is taken away is overwritten, as it is while the bot runs.
  db.pragma('secure_delete = ON');
  // Before the transaction: inside one it has no effect. What is put back is complete, so nothing can point at nothing.
  db.pragma('foreign_keys = OFF');
  db.exec('BEGIN');
  const names = (): readonly string[] =>
    db.prepare(`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`).pluck().all() as string[];

  return {
    engine: 'sqlite',
    db: new Kysely<Database>({ dialect: new SqliteDialect({ database: db }) }),
    async tables() {
      const own = names().filter((name) => !name.startsWith('kysely_'));
      const points = own.flatMap((name) =>
        (db.pragma(`foreign_key_list(${quoted(name)})`) as { table: string }[]).map(({ table }) => [name, table] as const),
      );
      return inOrder(own, points);
    },
    async *read(table) {
      for (const row of db.prepare(`select * from ${quoted(table)}`).iterate()) yield row as Row;
    },
    async insert(table, rows) {
      const columns = Object.keys(rows[0] ?? {});
      const places = columns.map(() => '?').join(', ');
      const statement = db.prepare(`insert into ${quoted(table)} (${columns.map(quoted).join(', ')}) values (${places})`);
      for (const row of rows) statement.run(columns.map((column) => row[column]));
    },
    async wipe() {
      for (const name of names()) db.exec(`drop table ${quoted(name)}`);
    },
    async close(keep) {
      try {
        // When the disk refuses, SQLite undoes everything by itself, and what refused is to be told.
        if (keep || db.inTransaction) db.exec(keep ? 'COMMIT' : 'ROLLBACK');
      } finally {
        db.close();
      }
    },
  };
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
