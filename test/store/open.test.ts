import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { plainCodec } from '../../src/store/codec.ts';
import { MIGRATIONS } from '../../src/store/migrate.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { SQLITE_FILE } from '../../src/store/sqlite.ts';
import { DATABASE_URL } from '../needs.ts';
import { makeDatabase, temporaryFolder } from './engines.ts';
import { addPeople, TENANT } from './rows.ts';

const CHILD = fileURLToPath(new URL('open-child.ts', import.meta.url));
const codec = plainCodec;

/** Opens the store in a process of its own and commits one turn there. Gives the exit code. */
async function runChild(dataDir: string, turn: number): Promise<unknown> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', CHILD, dataDir, String(turn)], {
    stdio: 'inherit',
  });
  const [code] = await once(child, 'close');
  return code;
}

describe.skipIf(!DATABASE_URL)('two instances on one PostgreSQL', () => {
  test('start at once on an older schema: one brings it up to date, both work, nothing is lost', async () => {
    const { url, drop } = await makeDatabase(DATABASE_URL ?? '');
    const older = await openStore({ databaseUrl: url, codec, upTo: MIGRATIONS.at(-2) ?? '' });
    await older.transaction(addPeople);
    const people = (store: Store) => store.transaction(({ db }) => db.selectFrom('people').select('id').orderBy('id').execute());
    const before = await people(older);
    const newer = await Promise.all([1, 2].map(() => openStore({ databaseUrl: url, codec })));
    // The older one goes on meanwhile.
    expect(await people(older)).toEqual(before);
    for (const store of newer) {
      expect(await people(store)).toEqual(before);
      expect(await store.transaction(({ db }) => db.selectFrom('outbox').select('held_by').execute())).toEqual([]);
    }
    await Promise.all([older, ...newer].map((store) => store.close()));
    await drop();
  });

  test('do not start beside one that would lose words; once that has ended both do', { timeout: 60_000 }, async () => {
    const schemas = ['0012-paths', '0014-quiet-indexes', '0015-conversation-pages'];
    await Promise.all(schemas.map((upTo) => startBeside(upTo)));
  });

  async function startBeside(upTo: string): Promise<void> {
    const { url, drop } = await makeDatabase(DATABASE_URL ?? '');
    const older = await openStore({ databaseUrl: url, codec, upTo });
    await older.transaction(addPeople);
    // As an outbox does, which looks every few seconds.
    const people = () => older.transaction(({ db }) => db.selectFrom('people').select('id').execute());
    const looking = setInterval(() => void people(), 1_000);
    await expect(openStore({ databaseUrl: url, codec })).rejects.toMatchObject({ code: 'store-busy' });
    clearInterval(looking);
    expect(await people()).toHaveLength(4);
    const starting = Promise.all([1, 2].map(() => openStore({ databaseUrl: url, codec })));
    await older.close();
    for (const store of await starting) {
      const name = await store.transaction(({ run }) => run('show application_name', []));
      expect(name.rows).toEqual([{ application_name: 'lemniscaat' }]);
      await store.close();
    }
    await drop();
  }
});

describe('opening SQLite', () => {
  let folder: { path: string; remove: () => Promise<void> };
  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(() => folder.remove());

  test('makes the folder and a file that only its owner reads', async () => {
    const dataDir = join(folder.path, 'data', 'deep');
    const store = await openStore({ dataDir, codec });
    await store.close();
    expect((await stat(dataDir)).mode & 0o777).toBe(0o700);
    expect((await stat(join(dataDir, SQLITE_FILE))).mode & 0o777).toBe(0o600);
  });

  test('what was written is there after opening again', async () => {
    const first = await openStore({ dataDir: folder.path, codec });
    await first.transaction(addPeople);
    await first.close();
    const second = await openStore({ dataDir: folder.path, codec });
    const people = await second.transaction((tx) =>
      tx.db.selectFrom('people').select('id').where('tenant_id', '=', TENANT).orderBy('id').execute(),
    );
    expect(people).toEqual([{ id: 'bram' }, { id: 'karin' }, { id: 'omar' }, { id: 'sara' }]);
    await second.close();
  });

  test('four processes at once on an empty folder all succeed', async () => {
    const outcomes = await Promise.all(Array.from({ length: 4 }, (_, turn) => runChild(folder.path, turn)));
    expect(outcomes).toEqual([0, 0, 0, 0]);
    const store = await openStore({ dataDir: folder.path, codec });
    const rows = await store.transaction((tx) => tx.db.selectFrom('ledger').select('key').orderBy('key').execute());
    expect(rows).toEqual([{ key: '0' }, { key: '1' }, { key: '2' }, { key: '3' }]);
    await store.close();
  });

  test('the journal is a write-ahead log, also for who opens the file later', async () => {
    const store = await openStore({ dataDir: folder.path, codec });
    await store.close();
    const sqlite = new Sqlite(join(folder.path, SQLITE_FILE));
    expect(sqlite.pragma('journal_mode', { simple: true })).toBe('wal');
    sqlite.close();
  });

  test('a file that is no database is refused and stays as it was', async () => {
    await writeFile(join(folder.path, SQLITE_FILE), 'a letter to the school, not a database '.repeat(100));
    await expect(openStore({ dataDir: folder.path, codec })).rejects.toMatchObject({ code: 'store-foreign' });
    expect((await stat(join(folder.path, SQLITE_FILE))).size).toBe(3900);
  });

  test('the database of another program is refused', async () => {
    const other = new Sqlite(join(folder.path, SQLITE_FILE));
    other.exec('create table recipes (id text)');
    other.close();
    await expect(openStore({ dataDir: folder.path, codec })).rejects.toMatchObject({ code: 'store-foreign' });
  });

  test('a database of a newer version is refused', async () => {
    const store = await openStore({ dataDir: folder.path, codec });
    await store.close();
    const sqlite = new Sqlite(join(folder.path, SQLITE_FILE));
    sqlite.exec("insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')");
    sqlite.close();
    await expect(openStore({ dataDir: folder.path, codec })).rejects.toMatchObject({ code: 'store-newer' });
  });

  test('a place where no folder can be made is named', async () => {
    await writeFile(join(folder.path, 'file'), '');
    const opening = openStore({ dataDir: join(folder.path, 'file'), codec });
    await expect(opening).rejects.toMatchObject({ code: 'store-unwritable' });
    await expect(opening).rejects.toThrow(join(folder.path, 'file'));
  });

  test('a folder without the right to write is named', async () => {
    const locked = join(folder.path, 'locked');
    await mkdir(locked);
    await chmod(locked, 0o500);
    // Root may write everywhere but here.
    const dataDir = process.getuid?.() === 0 ? '/sys/lemniscaat' : locked;
    const opening = openStore({ dataDir, codec });
    await expect(opening).rejects.toMatchObject({ code: 'store-unwritable' });
    await expect(opening).rejects.toThrow(dataDir);
  });
});

test('a PostgreSQL server that is not there is said in a sentence', async () => {
  const opening = openStore({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none', codec });
  await expect(opening).rejects.toMatchObject({ name: 'StoreError', code: 'store-unreachable' });
});

describe.skipIf(!DATABASE_URL)('opening PostgreSQL', () => {
  let database: { url: string; drop: () => Promise<void> };
  beforeEach(async () => {
    database = await makeDatabase(DATABASE_URL ?? '');
  });
  afterEach(() => database.drop());

  test('a turn whose network is gone gives back its rows on the server', async () => {
    const store = await openStore({ databaseUrl: database.url, codec });
    const waits = await store.transaction(({ run }) => run('show idle_in_transaction_session_timeout', []));
    expect(waits.rows).toEqual([{ idle_in_transaction_session_timeout: '1min' }]);
    await store.close();
  });

  test('four instances at once on an empty database all succeed', async () => {
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore({ databaseUrl: database.url, codec })));
    await stores[0]?.transaction(addPeople);
    const counts = await Promise.all(
      stores.map((store) => store.transaction((tx) => tx.db.selectFrom('people').select('id').execute())),
    );
    expect(counts.map(({ length }) => length)).toEqual([4, 4, 4, 4]);
    await Promise.all(stores.map((store) => store.close()));
  });

  test('an instance that starts again finds everything as it was', async () => {
    const first = await openStore({ databaseUrl: database.url, codec });
    await first.transaction(addPeople);
    await first.close();
    const second = await openStore({ databaseUrl: database.url, codec });
    const people = await second.transaction((tx) =>
      tx.db.selectFrom('people').select('id').where('tenant_id', '=', TENANT).orderBy('id').execute(),
    );
    expect(people).toEqual([{ id: 'bram' }, { id: 'karin' }, { id: 'omar' }, { id: 'sara' }]);
    await second.close();
  });

  test('the tables of another program are refused', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query('create table people (id text)');
    await client.end();
    await expect(openStore({ databaseUrl: database.url, codec })).rejects.toMatchObject({ code: 'store-foreign' });
  });
});
