import { afterAll, expect, test } from 'vitest';
import { EN } from '../../dialogs/care/en.ts';
import { NL } from '../../dialogs/care/nl.ts';
import { knowsNothing, readMentor, readStudent, wantsToStop, wasNotDone } from '../../dialogs/language/index.ts';
import { languageOf } from '../../dialogs/language/languages.ts';
import { tellsSomething } from '../../dialogs/reflection/read.ts';
import { LOCALES, type Locale } from '../../dialogs/vocabulary.ts';
import { mentorCases, studentCases } from '../../src/accuracy/gold.ts';
import { twoWays } from './repeats.ts';

const today = '2026-11-30';
const EVERY = 5;
/** Taking thousands of patterns apart takes a busy machine longer than most tests. */
const ALL_PATTERNS_MS = 120_000;
const CARE = { nl: NL, en: EN };
const exec = RegExp.prototype.exec;
afterAll(() => void Reflect.set(RegExp.prototype, 'exec', exec));

/** Every pattern that is tried while some of the gold set is read, every phrase of a sign and every sign of distress, by what it says. */
function patternsOf(locale: Locale): readonly RegExp[] {
  const tried = new Map<string, RegExp>();
  const watched = function (this: RegExp, text: string): RegExpExecArray | null {
    tried.set(this.source, this);
    return exec.call(this, text);
  };
  Reflect.set(RegExp.prototype, 'exec', watched);
  const some = <Case>(cases: readonly Case[]) => cases.filter((_, at) => at % EVERY === 0);
  const said = some([...studentCases(`student.${locale}.dev`), ...mentorCases(`mentor.${locale}.dev`)]).map(({ text }) => text);
  for (const text of said) {
    for (const { rewrites } of readMentor(text, { locale, earlier: [{ by: 'student', text }] }).findings) rewrites.slice();
    readStudent(text, { locale, today });
    tellsSomething(text, { locale, today });
    knowsNothing(text);
    wasNotDone(text);
    wantsToStop(text);
  }
  Reflect.set(RegExp.prototype, 'exec', exec);
  const phrases = languageOf(locale).signs.flatMap(({ phrases: each, unless, notAfter }) => [...each, unless, notAfter]);
  for (const phrase of phrases) if (phrase) tried.set(phrase.pattern.source, phrase.pattern);
  const { signs, lookAlikes, hints, self } = CARE[locale];
  for (const pattern of [...Object.values(signs).flat(), ...lookAlikes, hints, self]) tried.set(pattern.source, pattern);
  return [...tried.values()];
}

test.each(LOCALES)(
  'in %s nothing that may be said over and over reads in two ways: so many times over it would be tried in all of them',
  (locale) => {
    const patterns = patternsOf(locale);
    expect(patterns.length).toBeGreaterThan(500);
    expect(patterns.flatMap(({ source, flags }) => twoWays(source, flags))).toEqual([]);
  },
  ALL_PATTERNS_MS,
);

test.each([
  ['(?:a |b |a b )*', ['a b ']],
  ['x(?:(?:a|b|a) )+y', ['a ']],
  ['(?: (?:leuke|\\S+e))*', [' leuke']],
  ['(?:(?:en|maar) (?:, )?|, )*', ['en , ', 'maar , ']],
  ['(?: (?:it|working|[a-z]+ing [a-z]+))*', [' working it', ' working working']],
  ['(?:(?!\\S+e )(?:leuke|leuk) |\\S+e )*', []],
  ['(?:a |a )?(?:a |a ){0,3}[*](?:a|b)*', []],
])('of %s is told what reads in two ways', (source, words) => {
  expect(twoWays(source, 'u')).toEqual(words);
});
