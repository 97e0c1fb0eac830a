import { describe, expect, test } from 'vitest';
import { readMentor } from '../../dialogs/language/index.ts';
import { LOCALES } from '../../dialogs/vocabulary.ts';
import { homeQuestions } from '../../src/passport/home-questions.ts';
import type { AgreementView, EntryKind, EntryView } from '../../src/reply.ts';
import { createWords } from '../../src/words.ts';

const words = createWords();
const entry = (kind: EntryKind, text = 'rust'): EntryView => ({ id: kind, kind, text, on: '2026-11-23' });
const agreement = (state: AgreementView['state']): AgreementView => ({
  id: 'a',
  what: 'Meelopen',
  due: '2026-12-01',
  helper: '',
  brings: '',
  competency: null,
  state,
});
const keys = (entries: readonly EntryView[], agreements: readonly AgreementView[] = []) =>
  homeQuestions({ entries, agreements }).map(({ key }) => key.slice('sharing:home.'.length));

test('there are always two, about what is on the page', () => {
  expect(keys([entry('core-word'), entry('experience'), entry('quality')])).toEqual(['core-word', 'experience']);
  expect(keys([entry('motive')], [agreement('agreed')])).toEqual(['motive', 'agreement']);
  expect(keys([], [agreement('changed')])).toEqual(['agreement', 'also']);
  expect(keys([], [agreement('done')])).toEqual(['any', 'also']);
  expect(keys([entry('reflection')], [agreement('dropped')])).toEqual(['reflection', 'also']);
  expect(keys([entry('next-step'), entry('quality')])).toEqual(['quality', 'next-step']);
});

describe.each(LOCALES)('the questions for home in %s', (locale) => {
  const { t, keys: names } = words.for({ locale });
  test.each(names('sharing:home'))('%s is open, asks no why and fills nothing in', (name) => {
    const said = locale === 'nl' ? 'vertrouwen' : 'trust';
    const text = t(`sharing:home.${name}`, name === 'core-word' ? { said } : {});
    const { form, findings } = readMentor(text, { locale, earlier: [{ by: 'student', text: said }] });
    expect([form, findings.map(({ kind }) => kind)]).toEqual(['open', []]);
  });
});
