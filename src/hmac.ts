import { hash, type KeyObject } from 'node:crypto';

/** HMAC-SHA-256 under one key, in hexadecimal: Node makes a string of a digest several times as fast as a buffer. */
export type Hmac = (text: string) => string;

const BLOCK_BYTES = 64;
const DIGEST_BYTES = 32;
/** Texts up to so many UTF-16 units need no memory of their own: each takes three bytes at most. */
const SHORT = 1_024;

/**
 * HMAC-SHA-256 (RFC 2104) as its two hashes, with the key padded beforehand: the same bytes as `createHmac` in a quarter of the time, most
 * of which that spends on an object for every text. The key must not be longer than a block of 64 bytes.
 */
export function hmacSha256(key: KeyObject): Hmac {
  const secret = key.export();
  if (secret.length > BLOCK_BYTES)
    throw new Error(`A key of ${secret.length} bytes is longer than a block; derive a shorter one`);
  const inner = Buffer.alloc(BLOCK_BYTES + 3 * SHORT, 0x36);
  const outer = Buffer.alloc(BLOCK_BYTES + DIGEST_BYTES, 0x5c);
  for (const [at, byte] of secret.entries()) {
    inner[at] = byte ^ 0x36;
    outer[at] = byte ^ 0x5c;
  }
  return (text) => {
    const told = text.length <= SHORT ? inner.subarray(0, BLOCK_BYTES + inner.write(text, BLOCK_BYTES)) : longer(inner, text);
    outer.write(hash('sha256', told, 'hex'), BLOCK_BYTES, 'hex');
    return hash('sha256', outer, 'hex');
  };
}

function longer(inner: Buffer, text: string): Buffer {
  return Buffer.concat([inner.subarray(0, BLOCK_BYTES), Buffer.from(text)]);
}
