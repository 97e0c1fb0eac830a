import { describe, expect, test } from 'vitest';
import { MATTERS } from '../../../dialogs/care/care.ts';
import { EN } from '../../../dialogs/care/en.ts';
import { NL } from '../../../dialogs/care/nl.ts';
import { partsOf, type Part } from '../../../dialogs/language/pattern.ts';
import { sourceOf } from '../../../dialogs/language/phrases.ts';

/** Whether whatever these ways match holds a hint. */
function needs(hints: RegExp, ways: readonly (readonly Part[])[]): boolean {
  return ways.every((way) =>
    way.some((part) => (part.is === 'text' && hints.test(part.text)) || (part.is === 'either' && needs(hints, part.ways))),
  );
}

describe.each([
  ['Dutch', NL],
  ['English', EN],
])('in %s', (_, { signs, hints }) => {
  test.each(MATTERS)('no sign of %s can be without one of the pieces that are looked for first', (matter) => {
    const without = signs[matter].filter((pattern) => !needs(hints, partsOf(sourceOf(pattern))));
    expect(without.map(({ source }) => source)).toEqual([]);
  });

  test('what nothing is looked for in holds none of them', () => {
    expect(hints.test('we gaan elk jaar naar marokko')).toBe(false);
    expect(needs(hints, partsOf(sourceOf(/marokko|turkije/u)))).toBe(false);
  });
});
