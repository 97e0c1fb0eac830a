import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unseen } from '../../dialogs/language/entries.ts';
import { scalesOf } from '../../dialogs/language/evidence.ts';
import { features, TOLD, type Features, type Seen } from '../../dialogs/language/features.ts';
import { pack, packedNumbers } from '../../dialogs/language/packed-phrases.ts';
import { pairs } from '../../dialogs/language/pairs.ts';
import { phraseBook } from '../../dialogs/language/phrase-book.ts';
import { packWeights, readWeights, WEIGHED, type WrittenWeights } from '../../dialogs/language/weights.ts';
import { learnWeights } from '../../src/accuracy/learn.ts';

/** Words of one class each: `je/y bent/c`. */
function seenBy(see: Features['see'], text: string): readonly Seen[] {
  return text.split(' ').map((each) => {
    const [word = '', shape = '-'] = each.split('/');
    return see(word, shape);
  });
}

function scalesFrom(table: readonly string[]) {
  const { see, weigh } = scalesOf({ weights: () => packWeights(table) });
  return (text: string) => weigh(seenBy(see, text));
}

const NONE = { why: 0, 'fills-in': 0, advice: 0, stacked: 0, dwells: 0 } as const;

describe('features', () => {
  function told(phrases: readonly string[], text: string): readonly string[] {
    const book = phraseBook();
    for (const phrase of phrases) book.take(phrase);
    const packed = pack(book);
    const { see, tell } = features(packedNumbers(packed.phrases));
    const { numbers, length } = tell(seenBy(see, text));
    const phraseOf = (feature: number): string => book.phraseOf(packed.numbers.indexOf(feature));
    return Array.from({ length: length / TOLD }, (_, at) => {
      const [feature, from, until] = [0, 1, 2].map((part) => numbers[at * TOLD + part] ?? 0);
      return `${phraseOf(feature ?? 0)} ${from}-${until}`;
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

test('phrases keep their numbers apart when they are packed, and none is found that was not taken in', () => {
  const phrase = fc.array(fc.nat(20), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 1 }), fc.array(phrase), (taken, others) => {
      const book = phraseBook();
      for (const each of taken) book.take(each.join(' '));
      const { symbolOf, first, after } = packedNumbers(pack(book).phrases);
      const numberOf = ([head, ...rest]: readonly number[]): number =>
        rest.reduce((number, each) => after(number, symbolOf(`${each}`)), first(symbolOf(`${head}`)));
      const beginnings = new Set(taken.flatMap((each) => each.map((_, at) => each.slice(0, at + 1).join(' '))));
      const numbers = [...beginnings].map((each) => numberOf(each.split(' ').map(Number)));
      expect(new Set(numbers).size).toBe(beginnings.size);
      expect(numbers).not.toContain(0);
      for (const each of others) expect(numberOf(each) !== 0).toBe(beginnings.has(each.join(' ')));
    }),
  );
});

describe('weights', () => {
  const table = ['-\t-20,-20,-20,-20,-20', 'sterk\t0,15,0,0,0', 'je sterk\t0,10,0,0,0', 'maar\t0,-40,0,0,0'];
  const scales = scalesFrom(table);

  test('show a kind when they come to more than nothing', () => {
    expect(scales('je sterk').shows('fills-in')).toBe(true);
    expect(scales('sterk').shows('fills-in')).toBe(false);
  });

  test('leave a sign its say, unless the words speak too much against it', () => {
    expect(scales('sterk').allows('fills-in')).toBe(true);
    expect(scales('maar sterk').allows('fills-in')).toBe(false);
  });

  test('count a feature once, however often it stands there', () => {
    expect(scales('sterk sterk sterk').shows('fills-in')).toBe(false);
  });

  test.each(['nl', 'en'])(
    'are packed as the table says that people read (%s); else run `npm run weigh -- --pack`',
    async (locale) => {
      const [read, written] = await Promise.all(
        ['weights.json', 'weights.packed.json'].map((name) =>
          readFile(new URL(`../../dialogs/language/${locale}/${name}`, import.meta.url), 'utf8'),
        ),
      );
      const expected = packWeights(JSON.parse(read ?? '') as readonly string[]);
      expect(readWeights(JSON.parse(written ?? '') as WrittenWeights)).toEqual(expected);
    },
  );

  test('tell where they weigh most', () => {
    expect(scales('nou maar je sterk hoor').heaviest('fills-in')).toEqual([2, 3]);
  });
});

describe('learning', () => {
  const examples = ['je bent sterk', 'je bent lief', 'je bent slim', 'dat is sterk', 'dat is lief', 'dat is slim'].flatMap(
    (text) =>
      Array.from({ length: 4 }, () => ({
        words: seenBy((word, shape) => ({ ...unseen(word), shape }), text),
        kinds: text.startsWith('je') ? (['fills-in'] as const) : [],
      })),
  );

  test('finds which words tell a kind, and gives the same table every time', () => {
    const table = learnWeights(examples, NONE);
    const weigh = scalesFrom(table);
    expect(weigh('je bent moedig').shows('fills-in')).toBe(true);
    expect(weigh('dat is moedig').shows('fills-in')).toBe(false);
    expect(WEIGHED.filter(weigh('je bent moedig').shows)).toEqual(['fills-in']);
    expect(learnWeights(examples, NONE)).toEqual(table);
  });

  test('asks more where a threshold is higher', () => {
    const strict = scalesFrom(learnWeights(examples, { ...NONE, 'fills-in': 100 }));
    expect(strict('je bent moedig').shows('fills-in')).toBe(false);
  });
});
