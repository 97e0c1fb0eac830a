import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { Codec } from './codec.ts';
import { diskOfLog } from './disk.ts';
import { codeOf, StoreError } from './errors.ts';
import { groupCommit } from './group-commit.ts';
import { createMemory } from './memory.ts';
import { migrateSqlite } from './migrate.ts';
import type { Database } from './schema.ts';
import { BUSY_MS, statementsOf } from './statements.ts';
import type { Store } from './store.ts';

/** The name of the database in its folder. */
export const SQLITE_FILE = 'lemniscaat.db';

/** Marks the file as ours (`PRAGMA application_id`): "LMNS". */
const APPLICATION_ID = 0x4c4d4e53;

/** What is read again and again stays in memory, instead of SQLite's 2 MB. */
const CACHE_KB = 32 * 1024;

/** So many pages of 4 KB are written ahead before they go to their places: most are written again meanwhile, and go there once. */
const CHECKPOINT_PAGES = 8_000;

/** Opens, or makes, the SQLite database in `dataDir`: WAL, every commit on disk, foreign keys on, deleted bytes overwritten. */
export async function openSqlite(dataDir: string, codec: Codec, upTo?: string): Promise<Store> {
  const sqlite = openFile(dataDir);
  const memory = createMemory();
  const statements = statementsOf(sqlite, memory);
  const db = new Kysely<Database>({ dialect: new SqliteDialect({ database: statements }) });
  const file = join(dataDir, SQLITE_FILE);
  try {
    await migrateSqlite(sqlite, db, upTo);
    return groupCommit({ sqlite, statements, db, codec, memory, disk: diskOfLog(file) });
  } catch (error) {
    sqlite.close();
    throw codeOf(error).startsWith('SQLITE_') || codeOf(error) === 'ENOENT' ? openingError(error, dataDir, file) : error;
  }
}

/** How long a bot that starts waits for another that is about to end, which takes some seconds at most. */
const LEAVING_MS = 5_000;

/**
 * Holds the data of a folder for one bot, and gives how to let go: a second one would send again what the first is sending. The system
 * lets go of it with the process, however that ends. Commands beside the bot do not ask for it. Fails with `store-busy` when another bot has it.
 */
export function holdFolder(dataDir: string): () => void {
  const file = join(dataDir, 'bot.lock');
  let lock: Sqlite.Database | undefined;
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    lock = new Sqlite(file, { timeout: LEAVING_MS });
    chmodSync(file, 0o600);
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock?.close();
    if (!codeOf(error).startsWith('SQLITE_BUSY')) throw openingError(error, dataDir, file);
    throw new StoreError(
      'store-busy',
      `Another bot runs on the data in ${dataDir}; stop that one, or set DATA_DIR to another folder`,
      error,
    );
  }
  return () => void lock.close();
}

function openFile(dataDir: string): Sqlite.Database {
  const file = join(dataDir, SQLITE_FILE);
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const sqlite = new Sqlite(file, { timeout: BUSY_MS });
    chmodSync(file, 0o600);
    claimFile(sqlite, file);
    const mode = sqlite.pragma('journal_mode = WAL', { simple: true });
    if (mode !== 'wal') throw new Error(`SQLite keeps its journal as ${String(mode)} here, not as a write-ahead log`);
    // What was committed is brought to the disk by `groupCommit`, beside other work; SQLite would wait for it.
    sqlite.pragma('synchronous = NORMAL');
    sqlite.pragma('foreign_keys = ON');
    sqlite.pragma('secure_delete = ON');
    sqlite.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
    sqlite.pragma(`cache_size = -${CACHE_KB}`);
    sqlite.pragma('temp_store = MEMORY');
    return sqlite;
  } catch (error) {
    throw openingError(error, dataDir, file);
  }
}

/** Refuses a database that another program made; marks a new one as ours. */
function claimFile(sqlite: Sqlite.Database, file: string): void {
  const found = sqlite.pragma('application_id', { simple: true });
  if (found === APPLICATION_ID) return;
  const tables = sqlite.prepare('select count(*) from sqlite_master').pluck().get();
  if (found !== 0 || tables !== 0) throw foreign(file);
  sqlite.pragma(`application_id = ${APPLICATION_ID}`);
}

function foreign(file: string, cause?: unknown): StoreError {
  return new StoreError(
    'store-foreign',
    `The file ${file} is not a database of this program; set DATA_DIR to another folder`,
    cause,
  );
}

/** What says that there is no room: for the file or its log, for what is shared about that, for the folder. */
const FULL = new Set(['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE', 'ENOSPC']);

/** What kept the database from being opened, as whoever runs the program is told. */
export function openingError(error: unknown, dataDir: string, file: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')) return foreign(file, error);
  if (code.startsWith('SQLITE_BUSY')) {
    return new StoreError('store-busy', `The database ${file} is held by another program; stop that one and start again`, error);
  }
  if (FULL.has(code)) return new StoreError('store-full', `The disk of the folder ${dataDir} is full; make room`, error);
  return new StoreError(
    'store-unwritable',
    `The folder ${dataDir} cannot be written to; give this user the right to, or set DATA_DIR to another folder`,
    error,
  );
}
