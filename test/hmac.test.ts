import { createHmac, createSecretKey } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hmacSha256 } from '../src/hmac.ts';

test('any text under any key gives the same bytes as the library, whatever was told before it', () => {
  const key = fc.uint8Array({ minLength: 1, maxLength: 64 });
  const text = fc.string({ unit: 'binary', maxLength: 3_000 });
  fc.assert(
    fc.property(key, fc.array(text, { minLength: 1, maxLength: 4 }), (bytes, texts) => {
      const hmac = hmacSha256(createSecretKey(bytes));
      for (const each of texts) expect(hmac(each)).toBe(createHmac('sha256', bytes).update(each).digest('hex'));
    }),
  );
});

test('a key that is longer than a block is refused', () => {
  expect(() => hmacSha256(createSecretKey(Buffer.alloc(65, 1)))).toThrow(/longer than a block/u);
});
