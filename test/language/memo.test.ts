import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rememberingPieces } from '../../dialogs/language/memo.ts';

test('a piece of a text is told by its characters, wherever it stands and whatever was asked before', () => {
  const echo = rememberingPieces((piece) => piece);
  const characters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '’', '🙂'), maxLength: 30 });
  fc.assert(
    fc.property(characters, fc.nat(30), fc.nat(30), (text, one, other) => {
      const [from, until] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
      fc.pre(from < until);
      expect(echo(text, from, until)).toBe(text.slice(from, until));
    }),
  );
});

test('a piece too long for a word is asked for each time, and kept nowhere', () => {
  let asked = 0;
  const count = rememberingPieces(() => (asked += 1));
  const long = 'a'.repeat(65);
  expect([count(long, 0, 65), count(long, 0, 65), count(long, 0, 64), count(long, 0, 64)]).toEqual([1, 2, 3, 3]);
});

test('what lost its place to another is still known', () => {
  let asked = 0;
  const count = rememberingPieces(() => (asked += 1));
  const many = Array.from({ length: 10_000 }, (_, at) => `woord${at}`);
  const first = many.map((word) => count(word, 0, word.length));
  expect(many.map((word) => count(`een ${word}`, 4, 4 + word.length))).toEqual(first);
  expect(asked).toBe(many.length);
});
