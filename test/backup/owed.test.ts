import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backup, restore, type Where } from '../../src/backup/backup.ts';
import { plainCodec } from '../../src/store/codec.ts';
import { openStore } from '../../src/store/open.ts';
import { enqueue } from '../../src/store/outbox.ts';
import { DATABASE_URL } from '../needs.ts';
import { makeDatabase, temporaryFolder } from '../store/engines.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const YEAR_MS = 365 * 86_400_000;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

const open = ({ dataDir, databaseUrl }: Where) =>
  openStore({ ...(databaseUrl === null ? { dataDir } : { databaseUrl }), codec: plainCodec });

async function places(): Promise<readonly { where: Where; drop: () => Promise<void> }[]> {
  const sqlite = { where: { dataDir: folder.path, databaseUrl: null }, drop: async () => {} };
  if (!DATABASE_URL) return [sqlite];
  const { url, drop } = await makeDatabase(DATABASE_URL);
  return [sqlite, { where: { dataDir: '', databaseUrl: url }, drop }];
}

test('what was owed when a backup was made is sent after a move and after a mishap of today, and not a year later', async () => {
  for (const { where, drop } of await places()) {
    const store = await open(where);
    const owed = {
      tenantId: 't',
      id: 'm',
      chatId: 'c',
      personId: null,
      op: 'send',
      slot: null,
      payload: {},
      dueAt: NOW,
    } as const;
    await store.transaction((tx) => enqueue(tx, [owed], NOW));
    await store.close();
    const file = join(folder.path, `${where.databaseUrl === null ? 'sqlite' : 'postgres'}.gz`);
    await backup(where, file, NOW);
    const after = async (how: { keepLinks?: boolean; now: number }) => {
      await restore(where, file, { force: true, ...how });
      const found = await open(where);
      const rows = await found.transaction(({ db }) => db.selectFrom('outbox').select('state').execute());
      await found.close();
      return rows.map(({ state }) => state);
    };
    expect(await after({ now: NOW + 3_600_000 })).toEqual(['pending']);
    expect(await after({ now: NOW + YEAR_MS, keepLinks: true })).toEqual(['pending']);
    expect(await after({ now: NOW + YEAR_MS })).toEqual(['failed']);
    await drop();
  }
});
