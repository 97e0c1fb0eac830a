import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openConfigured } from '../src/store/configured.ts';
import type { Store } from '../src/store/store.ts';
import { makeDatabase } from '../test/store/engines.ts';

/** A database of a run: where the bot finds it, a store on it, and how to be rid of it. */
export type Lasting = {
  readonly env: NodeJS.ProcessEnv;
  readonly folder: string;
  open(): Promise<Store>;
  remove(): Promise<void>;
};

/** Makes an empty place for a database of this engine. */
export async function makeLasting(engine: 'sqlite' | 'postgres'): Promise<Lasting> {
  const folder = await mkdtemp(join(tmpdir(), 'lemniscaat-torture-'));
  const away = (): Promise<void> => rm(folder, { recursive: true, force: true });
  if (engine === 'sqlite') {
    const dataDir = join(folder, 'data');
    return {
      env: { DATA_DIR: dataDir, DATABASE_URL: '' },
      folder,
      open: () => openConfigured({ dataDir, databaseUrl: null, dataKeys: [] }),
      remove: away,
    };
  }
  const server = process.env['DATABASE_URL'];
  if (!server) throw new Error('--engine postgres needs DATABASE_URL: a server on which databases may be made');
  const { url, drop } = await makeDatabase(server);
  return {
    env: { DATABASE_URL: url, DATA_DIR: folder },
    folder,
    open: () => openConfigured({ dataDir: folder, databaseUrl: url, dataKeys: [] }),
    async remove() {
      await drop();
      await away();
    },
  };
}
