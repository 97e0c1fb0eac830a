import { createHash, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';

/** A key of 32 bytes from which the keys in use are derived. `id` (8 hexadecimal digits) tells it from others and gives nothing away. */
export type DataKey = { readonly id: string; readonly secret: KeyObject };

/** The keys that may be read with; the first one writes. Empty: nothing is sealed. */
export type KeyRing = readonly DataKey[];

const KEY_BYTES = 32;

/** A new key as it is written in a setting or a file: 43 characters. */
export function newKeyText(): string {
  return randomBytes(KEY_BYTES).toString('base64url');
}

/** Reads keys that are separated by commas or spaces, each 32 bytes in base64 or 64 hexadecimal digits. `undefined` when one is not, or stands there twice. */
export function readKeys(text: string): KeyRing | undefined {
  const keys = text.split(/[\s,]+/u).filter((each) => each !== '').map(readKey); // prettier-ignore
  const sound = keys.filter((key) => key !== undefined);
  const isWhole = sound.length === keys.length && new Set(sound.map(({ id }) => id)).size === keys.length;
  return isWhole ? sound : undefined;
}

function readKey(text: string): DataKey | undefined {
  const bytes = /^[0-9a-f]{64}$/iu.test(text)
    ? Buffer.from(text, 'hex')
    : /^[\w+/-]{43}=?$/u.test(text)
      ? Buffer.from(text, 'base64')
      : Buffer.of();
  if (bytes.length !== KEY_BYTES) return undefined;
  const id = createHash('sha256').update('lemniscaat key id').update(bytes).digest('hex').slice(0, 8);
  return { id, secret: createSecretKey(bytes) };
}

/** A key for one purpose (HKDF with SHA-256). Keys of two purposes tell nothing of each other. */
export function derive({ secret }: DataKey, purpose: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `lemniscaat ${purpose}`, KEY_BYTES)));
}
