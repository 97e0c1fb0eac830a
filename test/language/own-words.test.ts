import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readMentor } from '../../dialogs/language/index.ts';
import { LOCALES } from '../../dialogs/vocabulary.ts';

/** What the guide says to a mentor about the talk, or asks a student who looks back alone. Tips are told to the mentor, so they may advise. */
const SPOKEN = ['tips.json', 'nudges.json', 'rules.json', 'reflection.json', 'elements.json'];
const FORBIDDEN = ['why', 'fills-in', 'stacked', 'dwells'];

function sentencesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Object.entries(value as object).flatMap(([key, each]) => (key === 'name' || key === 'reason' ? [] : sentencesOf(each)));
}

const spoken = LOCALES.flatMap((locale) =>
  SPOKEN.flatMap((file) =>
    sentencesOf(JSON.parse(readFileSync(`locales/${locale}/${file}`, 'utf8'))).map((text) => ({
      locale,
      place: `${locale}/${file}`,
      text,
    })),
  ),
);

test('our own sentences obey the rules they are about (domain.md §3)', () => {
  const broken = spoken.flatMap(({ locale, place, text }) =>
    readMentor(text.replaceAll(/\{\{[^}]*\}\}/gu, 'dat'), { locale })
      .findings.filter(({ kind }) => FORBIDDEN.includes(kind))
      .map(({ kind }) => `${place} ${kind}: ${text}`),
  );
  expect(broken).toEqual([]);
});
