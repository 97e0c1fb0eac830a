import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainCodec } from '../src/store/codec.ts';
import { openStore } from '../src/store/open.ts';
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
      open: () => openStore({ dataDir, codec: plainCodec }),
      remove: away,
    };
  }
  const server = process.env['DATABASE_URL'];
  if (!server) throw new Error('--engine postgres needs DATABASE_URL: a server on which databases may be made');
  const { url, drop } = await makeDatabase(server);
  return {
    env: { DATABASE_URL: url, DATA_DIR: folder },
    folder,
    open: () => openStore({ databaseUrl: url, codec: plainCodec }),
    async remove() {
      await drop();
      await away();
    },
  };
}
