import type { Codec } from './codec.ts';
import { openSqlite } from './sqlite.ts';
import type { Store } from './store.ts';

/** Where the data is: PostgreSQL when `databaseUrl` is given, else SQLite in the folder `dataDir` (default `.data`). */
export type StoreOptions = {
  readonly dataDir?: string;
  readonly databaseUrl?: string;
  readonly codec: Codec;
  /** The last change of the schema to make; all when absent. */
  readonly upTo?: string;
  /** Hears of a pooled connection that broke while idle; the pool replaces it by itself. */
  readonly onIdleError?: (error: Error) => void;
};

/**
 * Opens the store and brings its tables up to date; several instances may do so at once. Fails with a `StoreError`:
 * `store-unwritable`, `store-full`, `store-foreign`, `store-unfit`, `store-newer`, `store-busy` or `store-unreachable`.
 */
export async function openStore({
  dataDir = '.data',
  databaseUrl,
  codec,
  upTo,
  onIdleError = warn,
}: StoreOptions): Promise<Store> {
  if (!databaseUrl) return openSqlite(dataDir, codec, upTo);
  // Loaded where there is a server: most start without one.
  const { openPostgres } = await import('./postgres.ts');
  return openPostgres(databaseUrl, codec, onIdleError, upTo);
}

function warn(error: Error): void {
  process.emitWarning(`A connection to the database broke while idle: ${error.message}`, { code: 'store-idle' });
}
