import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BANK, looksBackOnAgreement } from '../../dialogs/questions/bank.ts';
import { COMPETENCIES, ELEMENTS, LOCALES, PHASES, SETTINGS, type Locale } from '../../dialogs/vocabulary.ts';

const numbered = (prefix: string, most: number) => Array.from({ length: most }, (_, index) => `${prefix}${index + 1}`);
const INTENTS = [...numbered('LB', 9), ...numbered('RQ', 6), ...numbered('RM', 8), ...numbered('LA', 4), ...numbered('AC', 9)];

describe('the bank', () => {
  test('holds the thirty-six intents in order, and three that look back on an agreement', () => {
    const [followUps, intents] = [BANK.filter(looksBackOnAgreement), BANK.filter((question) => !looksBackOnAgreement(question))];
    expect(intents.map(({ id }) => id)).toEqual(INTENTS);
    expect(followUps.map(({ id }) => id)).toEqual(['FU1', 'FU2', 'FU3']);
  });

  test.each(BANK.map((question) => [question.id, question] as const))(
    '%s has a place, a rule and two wordings',
    (_, question) => {
      expect(ELEMENTS[question.phase]).toContain(question.element);
      expect(question.rules.length).toBeGreaterThanOrEqual(1);
      expect(question.variants.length).toBeGreaterThanOrEqual(2);
      const plain = question.variants.filter(({ needs }) => needs.length === 0);
      expect(plain.length).toBeGreaterThanOrEqual(looksBackOnAgreement(question) ? 0 : 2);
    },
  );

  test('looking back feeds no competency, the other phases feed their own', () => {
    const fed = PHASES.map((phase) => [
      ...new Set(BANK.filter((question) => question.phase === phase).map(({ competency }) => competency)),
    ]);
    expect(fed).toEqual([
      [null],
      ['qualities', 'motives'],
      ['work-exploration', 'career-control'],
      ['networking', 'career-control'],
    ]);
    expect(new Set(fed.flat())).toEqual(new Set([null, ...COMPETENCIES]));
  });

  test('motive questions have the most wordings and a follow-up each', () => {
    const motives = BANK.filter(({ competency }) => competency === 'motives');
    expect(motives.filter(({ variants }) => variants.length < 4).map(({ id }) => id)).toEqual([]);
    expect(BANK.filter(({ hint }) => hint !== undefined).map(({ hint }) => hint)).toEqual(motives.map(({ id }) => `${id}.hint`));
  });

  test('every element can be asked for', () => {
    expect(new Set(BANK.map(({ element }) => element))).toEqual(new Set(Object.values(ELEMENTS).flat()));
  });
});

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

const WORDS = Object.fromEntries(
  LOCALES.map((locale) => [locale, JSON.parse(readFileSync(`locales/${locale}/questions.json`, 'utf8')) as Words]),
) as Record<Locale, Words>;

function keysOf(words: Words): readonly string[] {
  return Object.entries(words).flatMap(([id, wordings]) => Object.keys(wordings).map((name) => `${id}.${name}`));
}

function textOf(words: Words, key: string): string {
  const [id = '', name = ''] = key.split('.');
  return words[id]?.[name] ?? '';
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(.*?)\}\}/gu)].map((match) => match[1] ?? '');
}

describe('the words of the bank', () => {
  test('have the same keys in both languages', () => expect(keysOf(WORDS.en)).toEqual(keysOf(WORDS.nl)));

  test('are those that the bank refers to, and for a setting only where there is a general wording', () => {
    const asked = BANK.flatMap(({ variants, hint }) => [
      ...variants.map(({ key }) => key),
      ...(hint === undefined ? [] : [hint]),
    ]);
    const suffix = new RegExp(`_(?:${SETTINGS.join('|')})$`, 'u');
    expect(new Set(keysOf(WORDS.nl).map((key) => key.replace(suffix, '')))).toEqual(new Set(asked));
    expect(asked.filter((key) => textOf(WORDS.nl, key) === '')).toEqual([]);
  });

  describe.each(LOCALES)('%s', (locale) => {
    const variants = BANK.flatMap((question) => question.variants);

    test.each(variants.map(({ key, needs }) => [key, needs] as const))(
      '%s hands back exactly what it needs, between quotation marks',
      (key, needs) => {
        const spoken = keysOf(WORDS[locale]).filter((candidate) => candidate === key || candidate.startsWith(`${key}_`));
        for (const text of spoken.map((candidate) => textOf(WORDS[locale], candidate))) {
          expect(placeholders(text)).toEqual(needs);
          expect([...text.matchAll(/‘\{\{.*?\}\}’/gu)]).toHaveLength(needs.length);
          expect(text.match(/\?/gu)).toEqual(['?']);
          expect(text.replace(/‘.*?’/gu, '').split(/\s+/u).length).toBeLessThanOrEqual(18);
        }
      },
    );
  });
});
