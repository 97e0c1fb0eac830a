import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Disk, diskOf } from '../../src/store/disk.ts';
import { groupCommit } from '../../src/store/group-commit.ts';
import { createMemory } from '../../src/store/memory.ts';
import { migrateSqlite } from '../../src/store/migrate.ts';
import { takeLedger } from '../../src/store/ledger.ts';
import type { Database } from '../../src/store/schema.ts';
import { statementsOf } from '../../src/store/statements.ts';
import type { Store } from '../../src/store/store.ts';
import { TEST_CODEC } from './engines.ts';
import { NOW, TENANT } from './rows.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lemniscaat-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

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
  const takes = (store: Store, key: string) =>
    store.transaction(async (tx) => (await takeLedger(tx, { tenantId: TENANT, chatId: 'c', key }, NOW)).taken);
  const round = () => new Promise((resolve) => setTimeout(resolve, 20));

  test('before anybody hears of it, and what comes meanwhile goes there next', async () => {
    const asked: (() => void)[] = [];
    const store = await openWith({ synced: () => new Promise((resolve) => asked.push(resolve)), close: async () => {} });
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
    const store = await openWith({ synced: () => Promise.reject(refusing), close: async () => {} });
    const both = [takes(store, 'a'), takes(store, 'b')];
    for (const each of both) await expect(each).rejects.toMatchObject({ code: 'store-failed', cause: refusing });
    await expect(takes(store, 'c')).rejects.toMatchObject({ code: 'store-failed' });
    await expect(store.ping()).rejects.toMatchObject({ code: 'store-failed' });
    await store.close();
  });
});

test('a file is brought to the disk, and one that is not there is told', async () => {
  const file = join(folder, 'written');
  await writeFile(file, 'words');
  const disk = diskOf(file);
  await disk.synced();
  await disk.synced();
  await Promise.all([disk.close(), disk.close()]);
  await disk.close();
  await expect(diskOf(join(folder, 'missing')).synced()).rejects.toMatchObject({ code: 'ENOENT' });
});
