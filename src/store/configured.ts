import type { KeyRing } from '../keys.ts';
import { PLAIN, sealingCodec } from './codec.ts';
import { sealSecrets } from './coverage-years.ts';
import { StoreError } from './errors.ts';
import { keysBeside } from './key-file.ts';
import { openStore } from './open.ts';
import type { Store } from './store.ts';

/** The settings that say where the data is and how it is sealed. */
export type DataSettings = {
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly dataKeys: KeyRing;
};

/**
 * The keys of the settings. Without any, a database for one machine has one beside it; a PostgreSQL server has none, since
 * several instances must share what only a setting can give them.
 */
export function keysOf({ dataDir, databaseUrl, dataKeys }: DataSettings): KeyRing {
  if (dataKeys.length > 0 || databaseUrl !== null) return dataKeys;
  return keysBeside(dataDir);
}

/** Opens the store that the settings name. Fails as `openStore` does, and with `store-locked` when a key is missing that may have sealed something here. */
export async function openConfigured(
  settings: DataSettings,
  { keys = keysOf(settings), onIdleError }: { keys?: KeyRing; onIdleError?: (error: Error) => void } = {},
): Promise<Store> {
  const { dataDir, databaseUrl } = settings;
  const store = await openStore({
    dataDir,
    ...(databaseUrl === null ? {} : { databaseUrl }),
    codec: sealingCodec(keys),
    ...(onIdleError ? { onIdleError } : {}),
  });
  try {
    await registerKeys(store, keys, Date.now());
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Opens it for one piece of work, and closes it whatever comes of that. */
export async function withStore<T>(settings: DataSettings, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openConfigured(settings);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Refuses to go on without a key that may have sealed something; notes the one that seals from now on, and seals what an older version could not. */
async function registerKeys(store: Store, keys: KeyRing, now: number): Promise<void> {
  await store.transaction(async (tx) => {
    const { db } = tx;
    const known = (await db.selectFrom('data_keys').select('key_id').execute()).map(({ key_id }) => key_id);
    const missing = known.filter((id) => id !== PLAIN && !keys.some((key) => key.id === id));
    if (missing.length > 0) {
      throw new StoreError(
        'store-locked',
        `This database has text that is sealed with ${missing.map((id) => `key ${id}`).join(', ')}; give that key in DATA_KEYS as well, behind the one that seals`,
      );
    }
    const id = keys[0]?.id ?? PLAIN;
    const row = { key_id: id, first_used_at: now };
    if (!known.includes(id))
      await db.insertInto('data_keys').values(row).onConflict((conflict) => conflict.doNothing()).execute(); // prettier-ignore
    await sealSecrets(tx);
  });
}
