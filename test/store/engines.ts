import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { CompiledQuery, Kysely, PGliteDialect } from 'kysely';
import pg from 'pg';
import { newKeyText, readKeys } from '../../src/keys.ts';
import { sealingCodec } from '../../src/store/codec.ts';
import { migratePostgres } from '../../src/store/migrate.ts';
import { openStore } from '../../src/store/open.ts';
import { postgresStore } from '../../src/store/postgres.ts';
import type { Database } from '../../src/store/schema.ts';
import type { Session } from '../../src/store/sessions.ts';
import type { Store } from '../../src/store/store.ts';
import { DATABASE_URL } from '../needs.ts';

/** The key of a test's bot and its store. */
export const TEST_KEY = newKeyText();
/** What seals in a test's store. */
export const TEST_CODEC = sealingCodec(readKeys(TEST_KEY) ?? []);

/** A store of a test, and how to be rid of it. */
export type TestStore = { readonly store: Store; readonly close: () => Promise<void> };
/** An engine that every store test runs on; `open` gives an empty, migrated store. */
export type TestEngine = { readonly name: string; readonly open: () => Promise<TestStore> };

/** SQLite on disk, and PostgreSQL: a server on which databases may be made where `DATABASE_URL` points at one, else PGlite in its stead. */
export const ENGINES: readonly TestEngine[] = [
  { name: 'SQLite', open: openTemporarySqlite },
  DATABASE_URL
    ? { name: 'PostgreSQL', open: openPostgresDatabase.bind(null, DATABASE_URL) }
    : { name: 'PGlite', open: openPglite },
];

/** An empty folder, and how to be rid of it. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'lemniscaat-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** SQLite in a folder of its own. */
export async function openTemporarySqlite(): Promise<TestStore & { readonly path: string }> {
  const { path, remove } = await temporaryFolder();
  const store = await openStore({ dataDir: path, codec: TEST_CODEC });
  const close = async (): Promise<void> => {
    await store.close();
    await remove();
  };
  return { store, close, path };
}

async function openPglite(): Promise<TestStore> {
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite: new PGlite() }) });
  await migratePostgres(db);
  const store = postgresStore({ db, open: () => sessionOn(db) }, TEST_CODEC);
  return { store, close: () => store.close() };
}

/** The one connection of PGlite, until it is released. */
function sessionOn(db: Kysely<Database>): Promise<Session> {
  return new Promise((resolve, reject) => {
    const having = db.connection().execute(
      (own) =>
        new Promise<void>((release) => {
          const run: Session['run'] = async <R>(text: string, values: readonly unknown[]) => {
            const { rows, numAffectedRows = 0n } = await own.executeQuery<R>(CompiledQuery.raw(text, [...values]));
            return { rows, changed: Number(numAffectedRows) };
          };
          const commit = async (): Promise<void> => void (await run('commit', []));
          resolve({ db: own, run, memory: null, commit, release: () => release() });
        }),
    );
    having.catch(reject);
  });
}

/** Makes a database of its own on the server of `url`. */
export async function makeDatabase(url: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `lemniscaat_test_${process.pid}_${crypto.randomUUID().slice(0, 8)}`;
  await onServer(url, `create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return { url: own.href, drop: () => onServer(url, `drop database ${name} with (force)`) };
}

async function openPostgresDatabase(url: string): Promise<TestStore> {
  const database = await makeDatabase(url);
  const store = await openStore({ databaseUrl: database.url, codec: TEST_CODEC });
  const close = async (): Promise<void> => {
    await store.close();
    await database.drop();
  };
  return { store, close };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
