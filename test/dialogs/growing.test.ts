import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growing } from '../../dialogs/growing.ts';

type Item = { readonly word: string };

test('whatever becomes of a list, its sum is that of its items, and what was summed is not summed again', () => {
  const item = fc.string({ minLength: 1, maxLength: 3 }).map((word) => ({ word }));
  const change = fc.oneof(
    item.map((each) => (items: readonly Item[]) => [...items, each]),
    fc.constant((items: readonly Item[]) => items.slice(0, -1)),
    fc.tuple(fc.nat(), item).map(
      ([place, each]) =>
        (items: readonly Item[]) =>
          items.length === 0 ? items : items.with(place % items.length, each),
    ),
    fc.constant((items: readonly Item[]) => items),
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
      const words = growing<Item, readonly string[]>([], (sum, { word }) => [...sum, word]);
      let items: readonly Item[] = [];
      for (const to of changes) {
        items = to(items);
        expect(words(items)).toEqual(items.map(({ word }) => word));
      }
    }),
  );
});

test('one more item costs one more step', () => {
  let steps = 0;
  const count = growing<Item, number>(0, (sum) => {
    steps += 1;
    return sum + 1;
  });
  let items: readonly Item[] = [];
  for (let length = 1; length <= 100; length += 1) {
    items = [...items, { word: 'x' }];
    expect([count(items), count(items)]).toEqual([length, length]);
  }
  expect(steps).toBe(100);
});
