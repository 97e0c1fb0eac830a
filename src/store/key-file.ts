import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, openSync, closeSync, fsyncSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type KeyRing, newKeyText, readKeys } from '../keys.ts';
import { codeOf, StoreError } from './errors.ts';

/** The name of the file with the key of a database for one machine, beside that database. */
const KEY_FILE = 'data.key';

/**
 * The keys in the file beside the data. The first time a key is made; only this user may read it. It is on the disk before
 * anything is sealed with it, and two programs that start at once get the same one.
 */
export function keysBeside(dataDir: string): KeyRing {
  const file = join(dataDir, KEY_FILE);
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const text = written(file) ?? make(file);
    const keys = readKeys(text);
    if (keys && keys.length > 0) return keys;
  } catch (error) {
    throw new StoreError('store-unwritable', `The key ${file} can be neither read nor made; give this user the right to`, error);
  }
  throw new StoreError('store-locked', `The file ${file} holds no key; put back the one that this database was made with`);
}

function written(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Made whole under another name and then linked, so that nobody ever finds half a key. */
function make(file: string): string {
  const draft = `${file}.${randomUUID()}`;
  const descriptor = openSync(draft, 'wx', 0o600);
  try {
    writeSync(descriptor, `${newKeyText()}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  try {
    linkSync(draft, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  flush(dirname(file));
  return readFileSync(file, 'utf8');
}

function flush(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
