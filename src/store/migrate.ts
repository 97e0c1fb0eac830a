import { setTimeout as sleep } from 'node:timers/promises';
import type Sqlite from 'better-sqlite3';
import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { StoreError } from './errors.ts';
import { type Server, unfit } from './postgres-away.ts';
import { migrations } from './migrations/index.ts';
import { type TypeWords, postgresWords, sqliteWords } from './migrations/words.ts';
import type { Database } from './schema.ts';

/** The names of all changes of the schema, in order. */
export const MIGRATIONS: readonly string[] = Object.keys(migrations(sqliteWords));

/** Changes after which words or facts stand where an older version does not look: an instance of one beside them would write down what it saw as all there is. */
const ALONE: readonly string[] = ['0013-coverage-secrets', '0015-conversation-pages', '0016-coverage-words'];

/** How long a start waits for instances of an older version that are about to end. */
const LEAVING_MS = 10_000;
const LOOK_AGAIN_MS = 100;

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
  if (!ours) {
    await refuseUnfit(db);
    return migrate(db, postgresWords, { schema, upTo });
  }
  const isHeldUp = await untilAlone(db, upTo);
  await migrate(db, postgresWords, { schema, upTo });
  if (isHeldUp) await callItself(db, INSTANCE);
}

/** A database that is new is refused where it could not hold everybody's name; one that is in use goes on. */
async function refuseUnfit(db: Kysely<Database>): Promise<void> {
  const asked = sql<Server>`select current_setting('server_encoding') as encoding,
    current_setting('server_version_num')::int4 as version`;
  const [server] = (await asked.execute(db)).rows;
  const why = server && unfit(server);
  if (why !== undefined) throw new StoreError('store-unfit', `DATABASE_URL: ${why}`);
}

/** By what name the connections of instances and commands are known (`pg_stat_activity`), and those that are about to change the schema. */
export const INSTANCE = 'lemniscaat';
const OPENING = 'lemniscaat opening';

/** Waits for instances of an older version to end where a change needs that; gives whether one does. Fails with `store-busy` when they go on. */
async function untilAlone(db: Kysely<Database>, upTo: string | undefined): Promise<boolean> {
  if (!(await isAloneNeeded(db, upTo))) return false;
  await callItself(db, OPENING);
  for (let waits = LEAVING_MS / LOOK_AGAIN_MS; (await others(db)) > 0 && (await isAloneNeeded(db, upTo)); waits -= 1) {
    if (waits <= 0) {
      throw new StoreError(
        'store-busy',
        'An older version of this program runs on this database, and would lose words beside this one; stop all that run, then start this one',
      );
    }
    await sleep(LOOK_AGAIN_MS);
  }
  return true;
}

async function isAloneNeeded(db: Kysely<Database>, upTo: string | undefined): Promise<boolean> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return ALONE.some((name) => (upTo === undefined || name <= upTo) && !rows.some((made) => made.name === name));
}

async function others(db: Kysely<Database>): Promise<number> {
  const beside = sql<{ count: string }>`select count(*) from pg_stat_activity
    where datname = current_database() and application_name = ${INSTANCE} and pid <> pg_backend_pid()`;
  return Number((await beside.execute(db)).rows[0]?.count);
}

async function callItself(db: Kysely<Database>, name: string): Promise<void> {
  await sql`select set_config('application_name', ${name}, false)`.execute(db);
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
      'The database was made by a newer version of this program; start that version, or put a backup of this one in its place (restore --force)',
      error,
    );
  }
  throw error;
}
