import { createDecipheriv, hkdfSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { newKeyText, readKeys } from '../../src/keys.ts';
import { sealingCodec } from '../../src/store/codec.ts';
import type { Place } from '../../src/store/sealed.ts';

const KEY = newKeyText();
const PLACE: Place = { at: 'entries.body', tenantId: 'one', id: 'a' };
const OTHER: Place = { ...PLACE, tenantId: 'two' };
const WORDS = 'Ik was trots';

/** What somebody reads of sealed bytes who has the key of this tenant alone, and knows where the bytes stood. Undefined: nothing. */
function readBy(tenantId: string, bytes: Uint8Array, { at, tenantId: stoodWith, id }: Place): unknown {
  const key = Buffer.from(hkdfSync('sha256', Buffer.from(KEY, 'base64'), '', `lemniscaat text at rest of ${tenantId}`, 32));
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(5, 17), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(`${at}\n${stoodWith}\n${id}`)).setAuthTag(bytes.subarray(-16));
  const text = decipher.update(bytes.subarray(17, -16));
  try {
    return JSON.parse(Buffer.concat([text, decipher.final()]).toString('utf8'));
  } catch {
    return undefined;
  }
}

test('what is sealed for a school opens with the key of that school, and with that of no other, wherever it stands', () => {
  const codec = sealingCodec(readKeys(KEY) ?? []);
  const [ours, theirs] = [codec.seal(WORDS, PLACE), codec.seal(WORDS, OTHER)];
  expect([readBy('one', ours, PLACE), readBy('two', theirs, OTHER)]).toEqual([WORDS, WORDS]);
  expect([readBy('two', ours, PLACE), readBy('one', theirs, OTHER)]).toEqual([undefined, undefined]);
});
