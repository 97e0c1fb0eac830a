import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';
import { type DataKey, derive, type KeyRing } from '../keys.ts';
import { StoreError } from './errors.ts';
import type { Place } from './sealed.ts';

/**
 * The one place where a person's own words become bytes and back. The first byte names the format, so that values of
 * every format stay readable beside each other.
 */
export type Codec = {
  /** Any JSON value to bytes, for this place alone. */
  seal(value: unknown, place: Place): Uint8Array;
  /** The value that `seal` was given. Throws `store-sealed` when the bytes are not ours, were changed, stood elsewhere, or need a key that is not there. */
  open(bytes: Uint8Array, place: Place): unknown;
};

const PLAIN_JSON = 1;
const AES_256_GCM = 2;
const ID_BYTES = 4;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const NONCES = 256;
const HEAD_BYTES = 1 + ID_BYTES + NONCE_BYTES;

/** JSON as UTF-8 behind the format byte 1: readable by anybody. For a database without keys. */
export const plainCodec = {
  seal(value: unknown): Uint8Array {
    return Buffer.concat([Buffer.of(PLAIN_JSON), utf8(value)]);
  },
  open(bytes: Uint8Array): unknown {
    if (bytes[0] !== PLAIN_JSON) throw unreadable(bytes);
    return parsed(view(bytes).subarray(1));
  },
};

/**
 * Seals with AES-256-GCM under the first key of the ring, and opens what any of its keys sealed, or what is plain. The
 * bytes: format 2, four of the key's id, a nonce of twelve, the text, a tag of sixteen. A tenant has a key of its own,
 * derived once; the place is authenticated with the text.
 */
export function sealingCodec(ring: KeyRing): Codec {
  const [first] = ring;
  if (!first) return plainCodec;
  const writing = tenantKeys(first);
  const reading = new Map(ring.map((key) => [key.id, key === first ? writing : tenantKeys(key)]));
  const nextNonce = nonces();
  const head = Buffer.from([AES_256_GCM, ...Buffer.from(first.id, 'hex')]);
  return {
    seal(value, place) {
      const nonce = nextNonce();
      const cipher = createCipheriv('aes-256-gcm', writing(place.tenantId), nonce).setAAD(placeBytes(place));
      return Buffer.concat([head, nonce, cipher.update(JSON.stringify(value), 'utf8'), cipher.final(), cipher.getAuthTag()]);
    },
    open(bytes, place) {
      if (bytes[0] !== AES_256_GCM) return plainCodec.open(bytes);
      const sealed = view(bytes);
      const keyOf = reading.get(sealed.toString('hex', 1, 1 + ID_BYTES));
      if (!keyOf || sealed.length < HEAD_BYTES + TAG_BYTES) throw unreadable(bytes);
      const nonce = sealed.subarray(1 + ID_BYTES, HEAD_BYTES);
      const cipher = createDecipheriv('aes-256-gcm', keyOf(place.tenantId), nonce, { authTagLength: TAG_BYTES });
      cipher.setAAD(placeBytes(place)).setAuthTag(sealed.subarray(-TAG_BYTES));
      try {
        const text = cipher.update(sealed.subarray(HEAD_BYTES, -TAG_BYTES));
        return parsed(Buffer.concat([text, cipher.final()]));
      } catch (cause) {
        throw new StoreError(
          'store-sealed',
          `A sealed value of ${place.at} does not open: it was changed, or stood elsewhere`,
          cause,
        );
      }
    },
  };
}

/** The id of the key that sealed these bytes; `plain` when anybody can read them. */
export function keyIdOf(bytes: Uint8Array): string {
  return bytes[0] === AES_256_GCM ? view(bytes).toString('hex', 1, 1 + ID_BYTES) : PLAIN;
}

/** What stands for the key of values that are not sealed. */
export const PLAIN = 'plain';

/** Chance is drawn for many nonces at once, since each drawing takes longer than sealing a few words. */
function nonces(): () => Buffer {
  let drawn = Buffer.of();
  return () => {
    if (drawn.length < NONCE_BYTES) drawn = randomBytes(NONCE_BYTES * NONCES);
    const nonce = drawn.subarray(0, NONCE_BYTES);
    drawn = drawn.subarray(NONCE_BYTES);
    return nonce;
  };
}

function tenantKeys(key: DataKey): (tenantId: string) => KeyObject {
  const known = new Map<string, KeyObject>();
  return (tenantId) => {
    const found = known.get(tenantId) ?? derive(key, `text at rest of ${tenantId}`);
    known.set(tenantId, found);
    return found;
  };
}

function placeBytes({ at, tenantId, id }: Place): Buffer {
  return Buffer.from(`${at}\n${tenantId}\n${id}`, 'utf8');
}

function unreadable(bytes: Uint8Array): StoreError {
  const format =
    bytes[0] === AES_256_GCM
      ? `is sealed with key ${keyIdOf(bytes)}, which DATA_KEYS does not give`
      : `has format ${bytes[0] ?? 'none'}, which this version cannot read`;
  return new StoreError('store-sealed', `A sealed value ${format}`);
}

function utf8(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value), 'utf8');
}

function parsed(text: Buffer): unknown {
  return JSON.parse(text.toString('utf8'));
}

function view(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
