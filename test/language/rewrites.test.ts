import { describe, expect, test } from 'vitest';
import { readMentor } from '../../dialogs/language/index.ts';
import { already, subordinate } from '../../dialogs/language/nl/clause.ts';
import { STANDING as DUTCH } from '../../dialogs/language/nl/standing.ts';
import { STANDING as ENGLISH } from '../../dialogs/language/en/standing.ts';
import { mentorCases } from '../../src/accuracy/gold.ts';
import { LOCALES, type Locale } from '../../dialogs/vocabulary.ts';

describe('main order becomes subordinate order', () => {
  test.each([
    ['koos je voor zorg', 'je voor zorg koos'],
    ['heb je voor deze opleiding gekozen', 'je voor deze opleiding hebt gekozen'],
    ['wil je kok worden', 'je kok wilt worden'],
    ['deed je niet mee', 'je niet meedeed'],
    ['ging je weg', 'je wegging'],
    ['ben je gestopt met de opleiding', 'je bent gestopt met de opleiding'],
    ['zei je dat je bang was', 'je zei dat je bang was'],
    ['durfde je het niet te vragen', 'je het niet durfde te vragen'],
    ['loop je weg als het moeilijk wordt', 'je wegloopt als het moeilijk wordt'],
    ['hebt u voor de bbl gekozen', 'u voor de bbl hebt gekozen'],
    ['was je moeder boos', 'je moeder boos was'],
    ['werk je liever alleen dan samen', 'je liever alleen werkt dan samen'],
  ])('%s -> %s', (main, clause) => expect(subordinate(main.split(' '))?.words).toBe(clause));

  test('one that is in that order already stays, and tells its tense', () => {
    expect(already(['je', 'stopte'])).toEqual({ words: 'je stopte', past: true, simplePast: true });
    expect(already(['je', 'bent', 'gestopt'])).toEqual({ words: 'je bent gestopt', past: true, simplePast: false });
  });
});

function rewritesOf(text: string): unknown {
  return readMentor(text, { locale: 'nl' }).findings[0]?.rewrites;
}

describe('rewrites keep the content and the form of address', () => {
  test('of a why-question', () => {
    expect(rewritesOf('Waarom koos je voor zorg?')).toEqual([
      { text: 'Wat maakte dat je voor zorg koos?' },
      { text: 'Wat droeg eraan bij dat je voor zorg koos?' },
      { text: 'Wat gebeurde er toen je voor zorg koos?' },
    ]);
    expect(rewritesOf('Waarom hebt u voor de bbl gekozen?')).toContainEqual({
      text: 'Wat maakte dat u voor de bbl hebt gekozen?',
    });
  });

  test('of advice', () => {
    expect(rewritesOf('Misschien is het een idee om een open dag te bezoeken.')).toContainEqual({
      text: 'Hoe kijk je zelf aan tegen het idee om een open dag te bezoeken?',
    });
  });

  test('of a question with its answer in it', () => {
    expect(rewritesOf('Vond je het vervelend dat niemand je bedankte?')).toContainEqual({
      text: 'Hoe was het voor je dat niemand je bedankte?',
    });
  });

  test('of a clause that is wanted, a plan that is judged, and a deed that is blamed', () => {
    expect(rewritesOf('Het lijkt me verstandig dat u de toets nog een keer doet.')).toContainEqual({
      text: 'Hoe zou het voor u zijn als u de toets nog een keer doet?',
    });
    expect(rewritesOf('Stoppen met je opleiding lijkt me een slecht plan.')).toContainEqual({
      text: 'Hoe kijk je zelf aan tegen stoppen met je opleiding?',
    });
    expect(rewritesOf('Ik vind dat je verkeerd hebt gehandeld bij die bewoner.')).toContainEqual({
      text: 'Hoe kijk je zelf terug op hoe het ging bij die bewoner?',
    });
  });

  test('of advice that stands in front, in pieces or in the first person', () => {
    expect(rewritesOf('Daar moet je gewoon melding van maken.')).toContainEqual({
      text: 'Hoe kijk je zelf aan tegen het idee om daar melding van te maken?',
    });
    expect(rewritesOf('Je kunt beter eerst je rijbewijs halen en dan pas solliciteren.')).toContainEqual({
      text: 'Hoe kijk je zelf aan tegen het idee om je rijbewijs te halen?',
    });
    expect(rewritesOf('Dan zou ik me gewoon uitschrijven.')).toContainEqual({
      text: 'Hoe kijk je zelf aan tegen het idee om je uit te schrijven?',
    });
  });

  test('of several questions at once', () => {
    expect(rewritesOf('Waar was het, en met wie was je daar?')).toEqual([
      { text: 'Waar was het?' },
      { text: 'Met wie was je daar?' },
    ]);
  });
});

const PARTS = { nl: ['dev', 'test', 'a', 'b', 'c', 'd'], en: ['dev', 'test'] };

function sentencesOf(locale: Locale): readonly string[] {
  return PARTS[locale].flatMap((part) => mentorCases(`mentor.${locale}.${part}`).map(({ text }) => text));
}

const POLITE = /\b(?:u|uw|uzelf)\b/iu;
const FAMILIAR = /\b(?:je|jij|jou|jouw|jezelf)\b/iu;

test('a Dutch rewrite addresses the student as the sentence does, even where it is no more than a standing question', () => {
  const mixed = sentencesOf('nl').filter((text) => POLITE.test(text) && FAMILIAR.test(text));
  const others = sentencesOf('nl').filter((text) => !mixed.includes(text));
  const changed = others.flatMap((text) =>
    readMentor(text, { locale: 'nl' })
      .findings.flatMap(({ rewrites }) => rewrites.flatMap((rewrite) => ('text' in rewrite ? [rewrite.text] : [])))
      .filter((rewrite) => (POLITE.test(text) ? FAMILIAR : POLITE).test(rewrite))
      .map((rewrite) => `${text} -> ${rewrite}`),
  );
  expect(changed).toEqual([]);
});

describe.each(LOCALES)('in %s', (locale) => {
  const standing = [...(locale === 'nl' ? DUTCH : ENGLISH)];
  const found = sentencesOf(locale).flatMap((text) => readMentor(text, { locale }).findings);

  test('every standing wording passes the checker', () => {
    expect(standing.filter((text) => readMentor(`${text}?`, { locale }).findings.length > 0)).toEqual([]);
  });

  test('every finding of the gold set has two rewrites, and each passes the checker', () => {
    expect(found.filter(({ rewrites }) => rewrites.length < 2)).toEqual([]);
    const texts = found.flatMap(({ rewrites }) => rewrites.flatMap((rewrite) => ('text' in rewrite ? [rewrite.text] : [])));
    expect(texts.filter((text) => readMentor(text, { locale }).findings.length > 0)).toEqual([]);
  });
});
