import { statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Disk, diskOfLog } from '../../src/store/disk.ts';
import { groupCommit } from '../../src/store/group-commit.ts';
import { createMemory } from '../../src/store/memory.ts';
import { migrateSqlite } from '../../src/store/migrate.ts';
import { takeLedger } from '../../src/store/ledger.ts';
import { openStore } from '../../src/store/open.ts';
import { openingError, SQLITE_FILE } from '../../src/store/sqlite.ts';
import type { Database } from '../../src/store/schema.ts';
import { statementsOf } from '../../src/store/statements.ts';
import type { Store } from '../../src/store/store.ts';
import { TEST_CODEC } from './engines.ts';
import { until } from '../wire/until.ts';
import { NOW, TENANT } from './rows.ts';

const run = promisify(execFile);
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lemniscaat-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const takes = (store: Store, key: string) =>
  store.transaction(async (tx) => (await takeLedger(tx, { tenantId: TENANT, chatId: 'c', key }, NOW)).taken);

describe('what was committed goes to the disk', () => {
  /** A store whose disk answers when the test says so. */
  async function openWith(disk: Disk): Promise<Store> {
    const sqlite = new Sqlite(join(folder, 'a.db'));
    const memory = createMemory();
    const statements = statementsOf(sqlite, memory);
    const db = new Kysely<Database>({ dialect: new SqliteDialect({ database: statements }) });
    await migrateSqlite(sqlite, db);
    return groupCommit({ sqlite, statements, db, codec: TEST_CODEC, memory, disk });
  }
  const round = () => new Promise((resolve) => setTimeout(resolve, 20));

  test('before anybody hears of it, and what comes meanwhile goes there next', async () => {
    const asked: (() => void)[] = [];
    const store = await openWith({
      synced: () => new Promise((resolve) => asked.push(resolve)),
      look: () => {},
      close: () => {},
    });
    const told: string[] = [];
    const first = takes(store, 'a').then(() => told.push('a'));
    await round();
    const second = takes(store, 'b').then(() => told.push('b'));
    await round();
    expect([asked.length, told]).toEqual([1, []]);
    asked[0]?.();
    await first;
    await round();
    expect([asked.length, told]).toEqual([2, ['a']]);
    asked[1]?.();
    await second;
    // Nothing is brought anywhere for a turn that only reads.
    await store.transaction((tx) => tx.db.selectFrom('ledger').select('key').execute());
    expect(asked).toHaveLength(2);
    await store.close();
  });

  test('and when it refuses, nothing counts any more until the next start', async () => {
    const refusing = Object.assign(new Error('i/o error'), { code: 'EIO' });
    const store = await openWith({ synced: () => Promise.reject(refusing), look: () => {}, close: () => {} });
    const both = [takes(store, 'a'), takes(store, 'b')];
    for (const each of both) await expect(each).rejects.toMatchObject({ code: 'store-failed', cause: refusing });
    await expect(takes(store, 'c')).rejects.toMatchObject({ code: 'store-failed' });
    await expect(store.ping()).rejects.toMatchObject({ code: 'store-failed' });
    await store.close();
  });
});

test('the log of a database is brought to the disk, also of one that was linked from elsewhere', async () => {
  const [own, linked] = [join(folder, 'own'), join(folder, 'linked')];
  await mkdir(own);
  await mkdir(linked);
  await symlink(join(own, SQLITE_FILE), join(linked, SQLITE_FILE));
  const store = await openStore({ dataDir: linked, codec: TEST_CODEC });
  expect(await takes(store, 'a')).toBe(true);
  await store.tidy();
  expect(await takes(store, 'a')).toBe(false);
  await store.close();
  await store.close();
  expect(await readdir(linked)).toEqual([SQLITE_FILE]);
  expect(() => diskOfLog(join(folder, 'missing'))).toThrow(expect.objectContaining({ code: 'ENOENT' }));
});

test('what is to be brought to a disk that was let go of is refused, and not taken for done', async () => {
  const store = await openStore({ dataDir: folder, codec: TEST_CODEC });
  const disk = diskOfLog(join(folder, SQLITE_FILE));
  await disk.synced();
  disk.close();
  await expect(disk.synced()).rejects.toMatchObject({ code: 'EBADF' });
  await store.close();
});

test('the log is emptied while turns come without end', async () => {
  const store = await openStore({ dataDir: folder, codec: TEST_CODEC });
  let isOver = false;
  let taken = 0;
  const coming = Array.from({ length: 4 }, async (_, hand) => {
    for (let turn = 0; !isOver; turn += 1) taken += (await takes(store, `${hand}-${turn}`)) ? 1 : 0;
  });
  await store.tidy();
  const before = taken;
  await store.tidy();
  expect(taken).toBeGreaterThanOrEqual(before);
  isOver = true;
  await Promise.all(coming);
  await store.close();
});

test('the log that somebody reads is emptied another time, and no turn waits for them', async () => {
  const store = await openStore({ dataDir: folder, codec: TEST_CODEC });
  expect(await takes(store, 'a')).toBe(true);
  const reader = new Sqlite(join(folder, SQLITE_FILE), { readonly: true });
  reader.exec('begin');
  reader.prepare('select count(*) from ledger').get();
  expect(await takes(store, 'b')).toBe(true);
  const tidied = store.tidy();
  await expect(tidied).rejects.toMatchObject({ code: 'store-busy' });
  expect(await takes(store, 'c')).toBe(true);
  reader.close();
  await store.tidy();
  expect(statSync(join(folder, `${SQLITE_FILE}-wal`)).size).toBe(0);
  await store.close();
});

test.each([SQLITE_FILE, `${SQLITE_FILE}-wal`])('a database whose %s was taken away is used no more', async (name) => {
  const store = await openStore({ dataDir: folder, codec: TEST_CODEC });
  expect(await takes(store, 'a')).toBe(true);
  await store.ping();
  await rename(join(folder, name), join(folder, 'elsewhere'));
  await expect(store.ping()).rejects.toMatchObject({ code: 'store-failed' });
  await expect(takes(store, 'b')).rejects.toMatchObject({ code: 'store-failed' });
  await store.close();
});

test('and found out while it is written to, within a second or so', async () => {
  const store = await openStore({ dataDir: folder, codec: TEST_CODEC });
  await rename(join(folder, SQLITE_FILE), join(folder, 'elsewhere'));
  const refused = async (): Promise<true | undefined> => {
    const [taken] = await Promise.allSettled([takes(store, crypto.randomUUID())]);
    return taken?.status === 'rejected' || undefined;
  };
  expect(await until('a turn that is refused', refused)).toBe(true);
  await store.close();
});

describe('another program that writes', () => {
  test('is waited for beside other work', async () => {
    const store = await openStore({ dataDir: folder, codec: TEST_CODEC });
    const other = new Sqlite(join(folder, SQLITE_FILE));
    other.exec('begin immediate');
    const taken = takes(store, 'a');
    await new Promise((resolve) => setTimeout(resolve, 20));
    other.exec('commit');
    expect(await taken).toBe(true);
    other.close();
    await store.close();
  });

  test('for too long makes everybody who waited be refused together, and whoever asks whether it is well', async () => {
    const store = await openStore({ dataDir: folder, codec: TEST_CODEC });
    const other = new Sqlite(join(folder, SQLITE_FILE));
    other.exec('begin immediate');
    const refused = await Promise.allSettled([takes(store, 'a'), takes(store, 'b'), store.ping()]);
    expect(refused).toEqual(refused.map(() => ({ status: 'rejected', reason: expect.objectContaining({ code: 'store-busy' }) })));
    other.exec('commit');
    expect(await takes(store, 'a')).toBe(true);
    other.close();
    await store.close();
  });
});

/** In blocks of 512 bytes. */
const SOME_ROOM = 4_096;

test('a disk that takes no more is noticed by whoever asks whether it is well', async () => {
  const child = fileURLToPath(new URL('./full-child.ts', import.meta.url));
  const limited = `ulimit -f ${SOME_ROOM}; exec "$0" "$@"`;
  const { stdout } = await run('sh', ['-c', limited, process.execPath, child, folder]);
  expect(stdout).toBe('well\nnot well\n');
});

test.each(['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE', 'ENOSPC'])(
  '%s, when the database is opened, is a disk that is full',
  (code) => {
    const told = openingError(Object.assign(new Error(code), { code }), folder, join(folder, SQLITE_FILE));
    expect(told).toMatchObject({ code: 'store-full' });
  },
);
