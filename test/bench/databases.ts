import { cp, mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { plainCodec } from '../../src/store/codec.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';

/** Where a bot finds its database, as settings of its environment. */
export type Where = { readonly DATA_DIR: string } | { readonly DATABASE_URL: string };

/** A prepared database of which every visit gets a fresh copy. */
export type Prepared = {
  copy(): Promise<{ where: Where; remove(): Promise<void> }>;
  remove(): Promise<void>;
};

/** Prepares an SQLite database in a folder of its own. */
export async function prepareSqlite(fill: (store: Store) => Promise<void>): Promise<Prepared> {
  const folder = await mkdtemp(join(tmpdir(), 'lemniscaat-bench-'));
  const model = join(folder, 'model');
  await filled(await openStore({ dataDir: model, codec: plainCodec }), fill);
  let copies = 0;
  return {
    async copy() {
      copies += 1;
      const path = join(folder, `copy-${copies}`);
      await cp(model, path, { recursive: true });
      await onDisk(path);
      return { where: { DATA_DIR: path }, remove: () => rm(path, { recursive: true, force: true }) };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** An installation's data has long been written: what copying left for the disk to do is no part of a start. */
async function onDisk(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = await open(join(entry.parentPath, entry.name), 'r+');
    await file.sync();
    await file.close();
  }
}

let models = 0;

/** Prepares a PostgreSQL database on the server of `url`, on which databases may be made. */
export async function preparePostgres(url: string, fill: (store: Store) => Promise<void>): Promise<Prepared> {
  models += 1;
  const model = `lemniscaat_bench_${process.pid}_${models}`;
  const at = (name: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  await onServer(url, `create database ${model}`);
  await filled(await openStore({ databaseUrl: at(model), codec: plainCodec }), fill);
  let copies = 0;
  return {
    async copy() {
      copies += 1;
      const name = `${model}_${copies}`;
      await onServer(url, `create database ${name} template ${model}`);
      return { where: { DATABASE_URL: at(name) }, remove: () => onServer(url, `drop database ${name} with (force)`) };
    },
    remove: () => onServer(url, `drop database ${model} with (force)`),
  };
}

async function filled(store: Store, fill: (store: Store) => Promise<void>): Promise<void> {
  try {
    await fill(store);
  } finally {
    await store.close();
  }
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
