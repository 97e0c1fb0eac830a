import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainCodec } from '../../src/store/codec.ts';
import { openConfigured } from '../../src/store/configured.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store, Tx } from '../../src/store/store.ts';
import { makeDatabase } from '../store/engines.ts';
import { UsageError } from './options.ts';

/** A database of a run: where the bot finds it, a store on it, and how to be rid of it. */
export type Lasting = {
  readonly env: NodeJS.ProcessEnv;
  readonly folder: string;
  open(): Promise<Store>;
  /** Opens it with no change of the schema after `upTo`; for an empty one. */
  openOlder(upTo: string): Promise<Store>;
  remove(): Promise<void>;
};

/** Makes an empty place for a database of this engine. */
export async function makeLasting(engine: 'sqlite' | 'postgres'): Promise<Lasting> {
  const server = process.env['DATABASE_URL'];
  if (engine === 'postgres' && !server)
    throw new UsageError('--engine postgres needs DATABASE_URL: a server on which databases may be made');
  const database = engine === 'postgres' && server ? await makeDatabase(server) : undefined;
  const folder = await mkdtemp(join(tmpdir(), 'lemniscaat-torture-'));
  const away = (): Promise<void> => rm(folder, { recursive: true, force: true });
  if (!database) {
    const dataDir = join(folder, 'data');
    return {
      env: { DATA_DIR: dataDir, DATABASE_URL: '' },
      folder,
      open: () => openConfigured({ dataDir, databaseUrl: null, dataKeys: [] }),
      openOlder: (upTo) => openStore({ dataDir, codec: plainCodec, upTo }),
      remove: away,
    };
  }
  const { url, drop } = database;
  return {
    env: { DATABASE_URL: url, DATA_DIR: folder },
    folder,
    open: () => openConfigured({ dataDir: folder, databaseUrl: url, dataKeys: [] }),
    openOlder: (upTo) => openStore({ databaseUrl: url, codec: plainCodec, upTo }),
    async remove() {
      await drop();
      await away();
    },
  };
}

/** Opens a store, reads or writes in one transaction, and closes it. */
export async function inStore<T>(open: () => Promise<Store>, work: (tx: Tx) => Promise<T>): Promise<T> {
  const store = await open();
  try {
    return await store.transaction(work);
  } finally {
    await store.close();
  }
}
