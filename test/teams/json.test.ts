import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonBytes } from '../../src/teams/json.ts';

test('any value of any length gives the bytes of its JSON, halves of surrogate pairs too', () => {
  const unit = fc.oneof(fc.string({ unit: 'binary', maxLength: 3 }), fc.constantFrom('\ud83d', '\ude42', '‘', '🙂'));
  const part = fc.array(unit, { minLength: 1 }).map((units) => `‘${units.join('')}`);
  fc.assert(
    fc.property(part, fc.nat({ max: 70_000 }), (text, length) => {
      const value = { said: text.repeat(Math.ceil(length / text.length)) };
      expect(jsonBytes(value).equals(Buffer.from(JSON.stringify(value)))).toBe(true);
    }),
  );
});
