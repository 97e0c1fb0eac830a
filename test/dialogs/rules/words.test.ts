import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCALES, RULES } from '../../../dialogs/vocabulary.ts';

/** The tips of the rules themselves; those about typed sentences are in `tips.json`. */
const TIPS: Readonly<Record<string, readonly string[]>> = {
  'recent-experience': ['tip'],
  'emotion-words': ['passed', 'tip'],
  'what-happened': ['tip'],
  broaden: ['tip'],
  'core-word': ['tip'],
};

describe.each(LOCALES)('rules.json in %s', (locale) => {
  const words = JSON.parse(readFileSync(`locales/${locale}/rules.json`, 'utf8')) as Record<string, Record<string, string>>;

  test('has the ten rules in order', () => expect(Object.keys(words)).toEqual(RULES));

  test.each(RULES)('%s has a name, a sentence, a reason and its tips', (rule) => {
    expect(Object.keys(words[rule] ?? {}).toSorted()).toEqual(['name', 'reason', 'rule', ...(TIPS[rule] ?? [])].toSorted());
    expect(Object.values(words[rule] ?? {}).filter((text) => text.trim() === '')).toEqual([]);
  });

  test('only the emotion tips name a word', () => {
    const named = RULES.filter((rule) => JSON.stringify(words[rule]).includes('{{word}}'));
    expect(named).toEqual(['emotion-words']);
  });
});
