import type Sqlite from 'better-sqlite3';
import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { StoreError } from './errors.ts';
import { migrations } from './migrations/index.ts';
import { type TypeWords, postgresWords, sqliteWords } from './migrations/words.ts';
import type { Database } from './schema.ts';

/** The names of all changes of the schema, in order. */
export const MIGRATIONS: readonly string[] = Object.keys(migrations(sqliteWords));

/** Applies what is missing inside one transaction that also keeps other processes out. */
export async function migrateSqlite(sqlite: Sqlite.Database, db: Kysely<Database>, upTo?: string): Promise<void> {
  sqlite.exec('BEGIN IMMEDIATE');
  try {
    await migrate(db, sqliteWords, { upTo });
    sqlite.exec('COMMIT');
  } catch (error) {
    if (sqlite.inTransaction) sqlite.exec('ROLLBACK');
    throw error;
  }
}

/** Applies what is missing under Kysely's advisory lock, in the first schema of the search path. */
export async function migratePostgres(db: Kysely<Database>, upTo?: string): Promise<void> {
  const { rows } = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(db);
  const schema = rows[0]?.schema ?? 'public';
  const tables = (await db.introspection.getTables({ withInternalKyselyTables: true }))
    .filter((table) => table.schema === schema)
    .map(({ name }) => name);
  const ours = tables.includes('kysely_migration');
  if (!ours && tables.some((name) => name === 'people' || name === 'schools')) {
    throw new StoreError(
      'store-foreign',
      `The schema ${schema} of DATABASE_URL holds tables of another program; give this program a database of its own`,
    );
  }
  await migrate(db, postgresWords, { schema, upTo });
}

/** Applies what is missing as part of a transaction that is under way on the one connection of `db`. */
export async function migrateWithin(db: Kysely<Database>, engine: 'sqlite' | 'postgres', upTo?: string): Promise<void> {
  if (engine === 'sqlite') return migrate(db, sqliteWords, { upTo });
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db);
  return migrate(db, postgresWords, { schema: rows[0]?.schema ?? 'public', upTo, isWithin: true });
}

type Extent = { readonly schema?: string; readonly upTo: string | undefined; readonly isWithin?: boolean };

async function migrate(db: Kysely<Database>, words: TypeWords, { schema, upTo, isWithin = false }: Extent): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations(words) },
    disableTransactions: isWithin,
    ...(schema !== undefined && { migrationTableSchema: schema }),
  });
  const { error } = await (upTo === undefined ? migrator.migrateToLatest() : migrator.migrateTo(upTo));
  if (error === undefined) return;
  if (error instanceof Error && error.message.includes('corrupted migrations')) {
    throw new StoreError(
      'store-newer',
      'The database was made by a newer version of this program; start that version, or restore a backup',
      error,
    );
  }
  throw error;
}
