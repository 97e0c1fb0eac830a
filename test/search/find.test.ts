import { describe, expect, test } from 'vitest';
import { BANK } from '../../dialogs/questions/bank.ts';
import type { Question } from '../../dialogs/questions/question.ts';
import type { Element, Locale } from '../../dialogs/vocabulary.ts';
import { searchIn } from '../../src/search/find.ts';
import { createWords } from '../../src/words.ts';

const words = createWords();
const manner = { nl: words.for({ locale: 'nl', setting: 'mbo' }), en: words.for({ locale: 'en', setting: 'mbo' }) };
const OWN: Question = {
  id: 'S:kas',
  phase: 'look-back',
  element: 'place',
  competency: null,
  rules: [],
  variants: [{ key: 'S:kas', needs: [] }],
  words: { nl: 'Hoe was het in de kas?', en: 'What was the greenhouse like?' },
};
const search = searchIn([OWN, ...BANK], manner);
const ids = (text: string, locale: Locale = 'nl', skip = 0, count = 100): readonly string[] =>
  search({ text, locale, skip, count }).map(({ choice }) => choice.id);

describe('a question is found', () => {
  test.each([
    ['terugkijken', 'look-back'],
    ['Reflecteren', 'reflect'],
    ['vooruitkijken', 'look-ahead'],
    ['in actie komen', 'activate'],
  ])('by its phase: %s', (text, phase) => {
    expect(ids(text)).toEqual(
      expect.arrayContaining(BANK.filter((each) => each.phase === phase && hasPlain(each)).map(({ id }) => id)),
    );
    expect(search({ text, locale: 'nl', skip: 0, count: 3 }).map((found) => found.phase)).toEqual([phase, phase, phase]);
  });

  test.each([
    ['motievenreflectie', 'motives'],
    ['netwerken', 'networking'],
    ['networking', 'networking'],
    ['werkexploratie', 'work-exploration'],
  ])('by its competency, whichever the language: %s', (text, competency) => {
    for (const locale of ['nl', 'en'] as const)
      expect(search({ text, locale, skip: 0, count: 2 }).map((found) => found.competency)).toEqual([competency, competency]);
  });

  // What mentors call it, though no wording of ours does: some of these would put a feeling into somebody's mouth.
  test.each<[text: string, locale: Locale, element: Element]>([
    ['trots', 'nl', 'experience'],
    ['gevoel', 'nl', 'moment'],
    ['emotie', 'nl', 'moment'],
    ['talent', 'nl', 'quality'],
    ['drijfveer', 'nl', 'motive'],
    ['rode draad', 'nl', 'core-word'],
    ['toekomst', 'nl', 'direction'],
    ['keuze', 'nl', 'direction'],
    ['obstakel', 'nl', 'approach'],
    ['proud', 'en', 'experience'],
    ['strengths', 'en', 'quality'],
    ['dream', 'en', 'direction'],
    ['obstacle', 'en', 'approach'],
  ])('by what mentors call it: %s', (text, locale, element) => {
    const found = ids(text, locale).map((id) => BANK.find((each) => each.id === id)?.element);
    expect(found.slice(0, 8)).toContain(element);
  });

  test('by the name of a phase in the books', () => {
    expect(search({ text: 'activeren', locale: 'nl', skip: 0, count: 9 }).map(({ phase }) => phase)).toEqual(
      Array.from({ length: 9 }, () => 'activate'),
    );
  });

  test.each<[text: string, locale: Locale, id: string]>([
    ['wat gebeurde er precies', 'nl', 'LB7'],
    ['WAT GEBEURDE', 'nl', 'LB7'],
    ['what happened', 'nl', 'LB7'],
    ['kas', 'nl', 'S:kas'],
    ['greenhouse', 'nl', 'S:kas'],
    ['green', 'en', 'S:kas'],
    ['kernwoord', 'en', 'RM6'],
  ])('by its words: %s', (text, locale, id) => expect(ids(text, locale)[0]).toBe(id));

  test.each([
    ['gebeurdde', 'LB7'],
    ['gebuerde', 'LB7'],
    ['kwailteit', 'RQ5'],
    ['kwaliteït', 'RQ5'],
    ['kernwoort', 'RM6'],
    ['greenhuose', 'S:kas'],
  ])('in spite of a mistake: %s', (text, id) => expect(ids(text)).toContain(id));

  test('in the wording in which it stands', () => {
    const [found] = search({ text: 'stage', locale: 'nl', skip: 0, count: 1 });
    expect(found && manner.nl.question(found.choice, {}, 'mbo')).toMatch(/stage/u);
  });
});

test('without a word every question is there, in the order of a conversation, the school’s own first', () => {
  expect(ids('  ')).toEqual(['S:kas', ...BANK.filter(hasPlain).map(({ id }) => id)]);
});

test('page by page nothing is missed and nothing comes twice', () => {
  const pages = [0, 10, 20, 30, 40].flatMap((skip) => ids('', 'nl', skip, 10));
  expect(pages).toEqual(ids(''));
});

test('nobody’s own words are needed for any wording', () => {
  const shown = search({ text: '', locale: 'nl', skip: 0, count: 100 });
  expect(shown.map(({ choice }) => manner.nl.question(choice, {}, 'mbo')).filter((said) => said.includes('{{'))).toEqual([]);
});

test.each(['zzzz', '!!!', '\u0000', 'x'.repeat(100_000)])('what is nowhere gives nothing', (text) => {
  expect(ids(text)).toEqual([]);
});

test('a question for other settings stays away', () => {
  const other = searchIn([{ ...OWN, settings: ['vwo'] }], manner);
  expect(other({ text: '', locale: 'nl', skip: 0, count: 10 })).toEqual([]);
});

function hasPlain({ variants }: Question): boolean {
  return variants.some(({ needs }) => needs.length === 0);
}
