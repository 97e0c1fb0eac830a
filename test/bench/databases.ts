import { cp, mkdir, open, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { plainCodec } from '../../src/store/codec.ts';
import { openStore } from '../../src/store/open.ts';
import { UsageError } from '../torture/options.ts';
import { leaving } from './leftovers.ts';
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
  const folder = join(tmpdir(), `lemniscaat-bench-${crypto.randomUUID().slice(0, 8)}`);
  // A bot that still ends may make a file while its folder goes.
  const remove = leaving(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  await mkdir(folder, { mode: 0o700 });
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
    remove,
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
  const remove = await making(url, model, `create database ${model}`);
  await filled(await openStore({ databaseUrl: at(model), codec: plainCodec }), fill);
  let copies = 0;
  return {
    async copy() {
      copies += 1;
      const name = `${model}_${copies}`;
      return { where: { DATABASE_URL: at(name) }, remove: await making(url, name, `create database ${name} template ${model}`) };
    },
    remove,
  };
}

/** Makes a database; resolves with how to be rid of it. */
async function making(url: string, name: string, statement: string): Promise<() => Promise<void>> {
  const remove = leaving(async () => {
    const [{ status }] = await Promise.allSettled([made]);
    if (status === 'fulfilled') await onServer(url, `drop database ${name} with (force)`);
  });
  const made = onServer(url, statement);
  await made;
  return remove;
}

/** Whether databases can be made on the server of `url`, before anything is begun. Rejects with a sentence when they cannot. */
export async function tryServer(url: string): Promise<void> {
  if (!/^postgres(?:ql)?:/u.test(url) || !URL.canParse(url)) throw new UsageError('DATABASE_URL must be a postgres:// address');
  const name = `lemniscaat_bench_${process.pid}`;
  try {
    await (
      await making(url, name, `create database ${name}`)
    )();
  } catch (cause) {
    throw new Error(`On the server of DATABASE_URL no database can be made: ${reasonOf(cause)}`, { cause });
  }
}

/** Where a name stands for several addresses, none of which answered, the error itself says nothing. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return [...new Set(error.errors.map(reasonOf))].join('; ');
  return error instanceof Error ? error.message : String(error);
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
