import { describe, expect, test } from 'vitest';
import { newKeyText, readKeys } from '../../src/keys.ts';
import { keyIdOf, plainCodec, sealingCodec } from '../../src/store/codec.ts';
import type { Place } from '../../src/store/sealed.ts';

const [OLD, NEW] = [newKeyText(), newKeyText()];
const ring = (...keys: readonly string[]) => readKeys(keys.join(',')) ?? [];
const PLACE: Place = { at: 'entries.body', tenantId: 'one', id: 'a' };
const SAID = { text: 'Ik was trots 🙂 – écht', deep: [1, null, { x: true }] };
const sealed = expect.objectContaining({ code: 'store-sealed' });

test('words come back as they went in, and cannot be read in the bytes', () => {
  const codec = sealingCodec(ring(NEW));
  const bytes = codec.seal(SAID, PLACE);
  expect(codec.open(bytes, PLACE)).toEqual(SAID);
  expect(codec.open(new Uint8Array(bytes), PLACE)).toEqual(SAID);
  expect(Buffer.from(bytes).toString('latin1')).not.toContain('trots');
});

test('the same words never give the same bytes', () => {
  const codec = sealingCodec(ring(NEW));
  expect(codec.seal(SAID, PLACE)).not.toEqual(codec.seal(SAID, PLACE));
});

describe('what was sealed in one place', () => {
  const codec = sealingCodec(ring(NEW));
  const bytes = codec.seal(SAID, PLACE);

  test.each<[string, Place]>([
    ['another row', { ...PLACE, id: 'b' }],
    ['another column', { ...PLACE, at: 'agreements.body' }],
    ['another tenant', { ...PLACE, tenantId: 'two' }],
  ])('does not open in %s', (_where, place) => expect(() => codec.open(bytes, place)).toThrow(sealed));

  test('does not open once a single bit of it was changed', () => {
    for (const at of bytes.keys()) {
      const bent = Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ 1 : byte));
      expect(() => codec.open(bent, PLACE)).toThrow(sealed);
    }
  });

  test('does not open when its end is missing', () => {
    for (const length of [0, 1, 5, 20, bytes.length - 1]) expect(() => codec.open(bytes.slice(0, length), PLACE)).toThrow(sealed);
  });
});

describe('a ring of keys', () => {
  const before = sealingCodec(ring(OLD)).seal(SAID, PLACE);

  test('opens what any of them sealed, and seals with the first', () => {
    const both = sealingCodec(ring(NEW, OLD));
    expect(both.open(before, PLACE)).toEqual(SAID);
    expect(both.open(plainCodec.seal(SAID), PLACE)).toEqual(SAID);
    expect(keyIdOf(both.seal(SAID, PLACE))).toBe(ring(NEW)[0]?.id);
  });

  test('without the right one opens nothing, and says which is missing', () => {
    expect(() => sealingCodec(ring(NEW)).open(before, PLACE)).toThrow(ring(OLD)[0]?.id);
    expect(() => sealingCodec([]).open(before, PLACE)).toThrow(sealed);
  });

  test('shows no key to whoever prints it', () => {
    const printed = `${JSON.stringify(ring(NEW, OLD))}${String(ring(NEW))}`;
    expect([OLD, NEW].filter((key) => printed.includes(key))).toEqual([]);
  });
});
