import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scalesOf, WEIGHED } from '../../dialogs/language/evidence.ts';
import { features, TOLD, type Seen } from '../../dialogs/language/features.ts';
import { pairs } from '../../dialogs/language/pairs.ts';
import { learnWeights } from '../../src/accuracy/learn.ts';

/** Words of one class each: `je/y bent/c`. */
function seen(text: string): readonly Seen[] {
  return text.split(' ').map((each) => {
    const [word = '', shape = '-'] = each.split('/');
    return { word, shape };
  });
}

const NONE = { why: 0, 'fills-in': 0, advice: 0, stacked: 0, dwells: 0 } as const;

describe('features', () => {
  function told(phrases: readonly string[], text: string): readonly string[] {
    const book = features();
    for (const phrase of phrases) book.take(phrase);
    const { numbers, length } = book.tell(seen(text));
    return Array.from({ length: length / TOLD }, (_, at) => {
      const [feature, from, until] = [0, 1, 2].map((part) => numbers[at * TOLD + part] ?? 0);
      return `${book.phraseOf(feature ?? 0)} ${from}-${until}`;
    }).toSorted();
  }

  test('are words, classes and neighbours that were taken in, and their beginnings, with the words they go over', () => {
    const phrases = ['je', 'je bent', 'je <c>', 'je bent <q>', '<y> <> sterk', '^ je', 'ster*', '*erk', 'hij'];
    expect(told(phrases, 'je/y bent/c sterk/q')).toEqual(
      [
        '^ -1-0',
        '<y> 0-1',
        '*erk 2-3',
        '<y> <> sterk 0-3',
        '^ je -1-1',
        'je 0-1',
        'je <c> 0-2',
        'je bent 0-2',
        'je bent <q> 0-3',
        'ster* 2-3',
      ].toSorted(),
    );
  });

  test('tell that a text asks more than once', () => {
    expect(told(['??'], 'wat/W deed/v je/y ?/? en/E wie/W ?/?')).toEqual(['?? 0-7']);
    expect(told(['??'], 'wat/W deed/v je/y ?/?')).toEqual([]);
  });

  test('of a long text are all told', () => {
    const many = Array.from({ length: 500 }, () => 'je/y').join(' ');
    expect(told(['je'], many)).toHaveLength(500);
  });
});

test('a pair has the number it was taken in with, and none before', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3000), fc.nat(3000))), (list) => {
      const [book, known] = [pairs(), new Map<string, number>()];
      for (const [left, right] of list) {
        const key = `${left} ${right + 1}`;
        expect(book.of(left, right + 1)).toBe(known.get(key) ?? 0);
        known.set(key, book.take(left, right + 1));
      }
      expect(new Set(known.values()).size).toBe(known.size);
    }),
  );
});

describe('weights', () => {
  const table = ['-\t-20,-20,-20,-20,-20', 'sterk\t0,15,0,0,0', 'je sterk\t0,10,0,0,0', 'maar\t0,-40,0,0,0'];
  const scales = scalesOf({ weights: () => table });

  test('show a kind when they come to more than nothing', () => {
    expect(scales(seen('je sterk')).shows('fills-in')).toBe(true);
    expect(scales(seen('sterk')).shows('fills-in')).toBe(false);
  });

  test('leave a sign its say, unless the words speak too much against it', () => {
    expect(scales(seen('sterk')).allows('fills-in')).toBe(true);
    expect(scales(seen('maar sterk')).allows('fills-in')).toBe(false);
  });

  test('count a feature once, however often it stands there', () => {
    expect(scales(seen('sterk sterk sterk')).shows('fills-in')).toBe(false);
  });

  test('tell where they weigh most', () => {
    expect(scales(seen('nou maar je sterk hoor')).heaviest('fills-in')).toEqual([2, 3]);
  });
});

describe('learning', () => {
  const examples = ['je bent sterk', 'je bent lief', 'je bent slim', 'dat is sterk', 'dat is lief', 'dat is slim'].flatMap(
    (text) =>
      Array.from({ length: 4 }, () => ({ words: seen(text), kinds: text.startsWith('je') ? (['fills-in'] as const) : [] })),
  );

  test('finds which words tell a kind, and gives the same table every time', () => {
    const table = learnWeights(examples, NONE);
    const weigh = scalesOf({ weights: () => table });
    expect(weigh(seen('je bent moedig')).shows('fills-in')).toBe(true);
    expect(weigh(seen('dat is moedig')).shows('fills-in')).toBe(false);
    expect(WEIGHED.filter(weigh(seen('je bent moedig')).shows)).toEqual(['fills-in']);
    expect(learnWeights(examples, NONE)).toEqual(table);
  });

  test('asks more where a threshold is higher', () => {
    const strict = scalesOf({ weights: () => learnWeights(examples, { ...NONE, 'fills-in': 100 }) });
    expect(strict(seen('je bent moedig')).shows('fills-in')).toBe(false);
  });
});
