import { describe, expect, test } from 'vitest';
import { WEIGHED } from '../../dialogs/language/weights.ts';
import { languageOf } from '../../dialogs/language/languages.ts';
import { mentorLexis } from '../../dialogs/language/mentor-lexis.ts';
import { sentences } from '../../dialogs/language/sentences.ts';
import { readBy } from '../../dialogs/language/text.ts';
import { mentorCases } from '../../src/accuracy/gold.ts';

/** One in so many sentences of the gold set is looked at. */
const EVERY = 16;

describe.each(['nl', 'en'] as const)('what is not tried in %s', (locale) => {
  const language = languageOf(locale);
  const { entries, index, signs, moves } = mentorLexis(language);
  const texts = [`mentor.${locale}.dev`, `ordinary.${locale}`]
    .flatMap(mentorCases)
    .filter((_, at) => at % EVERY === 0)
    .map(({ text }) => readBy(entries, text));

  test('is no phrase of a sign that matches', () => {
    const missed = texts.flatMap(sentences).flatMap(({ line, tokens }) => {
      const likely = new Set(signs.likely(index.show(tokens), WEIGHED).flatMap(({ phrases }) => phrases));
      const all = language.signs.flatMap(({ phrases }) => phrases);
      return all
        .filter((phrase) => !likely.has(phrase) && phrase.pattern.test(line))
        .map(({ pattern }) => `${pattern.source} in ${line}`);
    });
    expect(missed).toEqual([]);
  });

  test('is no excuse that matches', () => {
    const missed = texts.flatMap(sentences).flatMap(({ line, tokens }) => {
      const may = signs.mayExcuse(index.show(tokens));
      const all = language.signs.flatMap(({ unless, notAfter }) => [unless, notAfter]).filter((phrase) => phrase !== null);
      return all
        .filter((phrase) => !may(phrase) && phrase.pattern.test(line))
        .map(({ pattern }) => `${pattern.source} in ${line}`);
    });
    expect(missed).toEqual([]);
  });

  test('is no move that matches', () => {
    for (const { line, tokens } of texts) {
      const matching = language.moves.filter(([, phrases]) => phrases.some(({ pattern }) => pattern.test(line)));
      expect(moves(line, index.show(tokens))).toEqual(matching.map(([move]) => move));
    }
  });
});
