import { describe, expect, test } from 'vitest';
import { type Finding, readMentor } from '../../dialogs/language/index.ts';
import { STANDING as DUTCH } from '../../dialogs/language/nl/standing.ts';
import { STANDING as ENGLISH } from '../../dialogs/language/en/standing.ts';
import { mentorCases } from '../../src/accuracy/gold.ts';
import { LOCALES, type Locale } from '../../dialogs/vocabulary.ts';
import { wordings } from './wordings.ts';

const PARTS = { nl: ['dev', 'test', 'a', 'b', 'c', 'd'], en: ['dev', 'test'] };

type Heard = { readonly text: string; readonly findings: readonly Finding[] };

function heardIn(locale: Locale): readonly Heard[] {
  const texts = PARTS[locale].flatMap((part) => mentorCases(`mentor.${locale}.${part}`).map(({ text }) => text));
  return texts.map((text) => ({ text, findings: readMentor(text, { locale }).findings }));
}

/** Read once for all tests. */
const HEARD = { nl: heardIn('nl'), en: heardIn('en') };

function worded({ findings }: Pick<Heard, 'findings'>): readonly string[] {
  return findings.flatMap(({ rewrites }) => rewrites.flatMap((rewrite) => ('text' in rewrite ? [rewrite.text] : [])));
}

/** The Flemish ge has the u of politeness for its other forms. */
const POLITE = /\b(?:u|uw|uzelf|ge|gij)\b/iu;
const FLEMISH = /\b(?:ge|gij)\b/iu;
const FAMILIAR = /\b(?:je|jij|jou|jouw|jezelf)\b/iu;

test('a Dutch rewrite addresses the student as the sentence does, even where it is no more than a standing question', () => {
  const changed = HEARD.nl
    .filter(({ text }) => !(POLITE.test(text) && FAMILIAR.test(text)))
    .flatMap((heard) =>
      worded(heard)
        .filter((rewrite) => (POLITE.test(heard.text) ? FAMILIAR : POLITE).test(rewrite))
        .map((rewrite) => `${heard.text} -> ${rewrite}`),
    );
  expect(changed).toEqual([]);
});

test('only a sentence with ge is asked back with ge', () => {
  const polite = HEARD.nl.filter(({ text }) => POLITE.test(text) && !FLEMISH.test(text));
  expect(polite.flatMap(worded).filter((rewrite) => FLEMISH.test(rewrite))).toEqual([]);
  const asked = wordings('Ge zijt precies nogal kwaad op die chef.', 'nl');
  expect(asked.some((rewrite) => FLEMISH.test(rewrite))).toBe(true);
});

describe.each(LOCALES)('in %s', (locale) => {
  const standing = [...(locale === 'nl' ? DUTCH : ENGLISH)];
  const heard = HEARD[locale];

  test('every standing wording passes the checker', () => {
    expect(standing.filter((text) => readMentor(`${text}?`, { locale }).findings.length > 0)).toEqual([]);
  });

  test('every standing wording is made of some sentence, in Dutch in the familiar form', () => {
    const made = new Set(heard.flatMap((each) => worded(each).map((wording) => wording.toLowerCase())));
    const familiar = standing.filter((text) => !POLITE.test(text));
    expect(familiar.filter((text) => !made.has(`${text.toLowerCase()}?`))).toEqual([]);
  });

  test('every finding of the gold set has two rewrites, and each passes the checker', () => {
    expect(heard.flatMap(({ findings }) => findings).filter(({ rewrites }) => rewrites.length < 2)).toEqual([]);
    const texts = new Set(heard.flatMap(worded));
    expect([...texts].filter((text) => readMentor(text, { locale }).findings.length > 0)).toEqual([]);
  });
});
