import { readdirSync, readFileSync } from 'node:fs';
import { visit } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { BANK } from '../dialogs/questions/bank.ts';
import * as vocabulary from '../dialogs/vocabulary.ts';
import { type Locale, LOCALES, SETTINGS } from '../dialogs/vocabulary.ts';
import { sourcesIn, type Text, textsOf } from './sources.ts';

/** Sentences by key, as they stand in the files: with the endings of plurals and settings. */
type Sentences = ReadonlyMap<string, string>;

const FILES = readdirSync('locales/nl').filter((file) => file.endsWith('.json'));
const NAMESPACES = FILES.map((file) => file.slice(0, -'.json'.length));
const KEY = new RegExp(`^(?:${NAMESPACES.join('|')}):[\\w.*-]+$`, 'u');
const ENDING = new RegExp(`_(?:zero|one|other|${SETTINGS.join('|')})$`, 'u');

/** Parameters that every sentence may use: the school's words, which Dutch and English need in different places. */
const EVERYWHERE = ['roleStudent', 'roleStudents', 'roleMentor', 'roleMentors', 'passport'];

/** What a name in a key stands for, where that is one of the vocabulary's lists; else any key that fits will do. */
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = {
  phase: vocabulary.PHASES,
  element: Object.values(vocabulary.ELEMENTS).flat(),
  competency: vocabulary.COMPETENCIES,
  rule: vocabulary.RULES,
  moment: vocabulary.MOMENTS,
  length: vocabulary.LENGTHS,
  locale: LOCALES,
};

/** Keys of lists that are read whole, by the names in them. */
const LISTS = ['glossary:terms', 'help:*.commands', 'about:*.lines'];
/** Questions are named by the bank, whose keys say in which file they are at the last moment. */
const QUESTIONS = BANK.flatMap(({ variants, hint }) => [...variants.map(({ key }) => key), ...(hint ? [hint] : [])]);

const sentences: Readonly<Record<Locale, Sentences>> = { nl: readSentences('nl'), en: readSentences('en') };
const texts = sourcesIn('dialogs', 'src')
  .filter(({ path }) => !path.startsWith('src/local/'))
  .flatMap(textsOf);
const used = [
  ...new Set([
    ...texts.filter(({ text }) => KEY.test(text) && text !== 'questions:*' && !LISTS.includes(text)).flatMap(spelledOut),
    ...QUESTIONS.map((key) => `questions:${key}`),
  ]),
].toSorted();

test('the languages have the same files', () => {
  expect(readdirSync('locales/en').toSorted()).toEqual(readdirSync('locales/nl').toSorted());
});

describe.each(NAMESPACES)('%s.json', (namespace) => {
  const own = (locale: Locale): readonly (readonly [key: string, sentence: string])[] =>
    [...sentences[locale]].filter(([key]) => key.startsWith(`${namespace}:`));

  test('has the same sentences in both languages, in the same order', () => {
    const keys = (locale: Locale): readonly string[] => [...new Set(own(locale).map(([key]) => plain(key)))];
    expect(keys('en')).toEqual(keys('nl'));
  });

  test('has every key once: of two, only the last would ever be read', () => {
    expect(LOCALES.map((locale) => [locale, twiceIn(`locales/${locale}/${namespace}.json`)])).toEqual(
      LOCALES.map((locale) => [locale, []]),
    );
  });

  test('says nothing empty', () => {
    expect(LOCALES.flatMap(own).filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
  });

  test('takes the same parameters in both languages', () => {
    expect(parametersOf(own('en'))).toEqual(parametersOf(own('nl')));
  });

  test('has both forms of a plural', () => {
    const counted = (locale: Locale, form: string): readonly string[] =>
      own(locale).flatMap(([key]) => (key.endsWith(form) ? [key.slice(0, -form.length)] : []));
    const ones = LOCALES.map((locale) => counted(locale, '_one'));
    expect(ones).toEqual(LOCALES.map((locale) => counted(locale, '_other')));
    expect(ones[1]).toEqual(ones[0]);
  });
});

test('every key that is used has its sentence in both languages', () => {
  const keys = LOCALES.map((locale) => [...new Set([...sentences[locale].keys()].map(plain))]);
  const said = (key: string): boolean => keys.every((known) => known.some((each) => patternOf(key).test(each)));
  expect(used.filter((key) => !said(key))).toEqual([]);
});

test('every sentence is used', () => {
  const patterns = used.map(patternOf);
  const idle = [...sentences.nl.keys()].map(plain).filter((key) => !patterns.some((pattern) => pattern.test(key)));
  expect([...new Set(idle)]).toEqual([]);
});

test('nobody is spoken to outside the locales', () => {
  const speaking =
    /^(?:dialogs\/(?!language|care|reflection\/read)|src\/(?:conversation|passport(?!\/document)|teams|outbox|reply|turn))/u;
  const sentence = /^[^<]*\p{L}{2,}[,.:;]? \p{L}{2,}/u;
  const said = texts.filter(({ place, text, inError }) => speaking.test(place) && !inError && sentence.test(text));
  expect(said.map(({ place, text }) => `${place} ${text}`)).toEqual([]);
});

/** `cards:guide.notes_one` and `questions:LB1.a_mbo` are forms of one sentence. */
function plain(key: string): string {
  return key.replace(ENDING, '');
}

/** A key in which something is filled in, once for everything that it can be. */
function spelledOut({ text, filledWith }: Text): readonly string[] {
  return filledWith
    .reduce<readonly string[]>(
      (keys, name) => keys.flatMap((key) => (STANDS_FOR[name] ?? ['\u0000']).map((value) => key.replace('*', value))),
      [text],
    )
    .map((key) => key.replaceAll('\u0000', '*'));
}

function patternOf(key: string): RegExp {
  return new RegExp(`^${key.replaceAll('.', String.raw`\.`).replaceAll('*', '.+')}$`, 'u');
}

function parametersOf(own: readonly (readonly [key: string, sentence: string])[]): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, Set<string>> = {};
  for (const [key, sentence] of own) {
    const names = [...sentence.matchAll(/\{\{-?\s*(\w+)[^}]*\}\}/gu)].map(([, name = '']) => name);
    for (const name of names) if (!EVERYWHERE.includes(name)) (found[plain(key)] ??= new Set()).add(name);
  }
  return Object.fromEntries(Object.entries(found).map(([key, names]) => [key, [...names].toSorted()]));
}

/** The keys that stand more than once in a file, with the objects around them. */
function twiceIn(file: string): readonly string[] {
  const keys: string[] = [];
  visit(readFileSync(file, 'utf8'), {
    onObjectProperty: (name, _offset, _length, _line, _character, path) => void keys.push([...path(), name].join('.')),
  });
  return keys.filter((key, at) => keys.indexOf(key) !== at);
}

function readSentences(locale: Locale): Sentences {
  const read = FILES.map((file) => [file, JSON.parse(readFileSync(`locales/${locale}/${file}`, 'utf8')) as unknown] as const);
  return new Map(read.flatMap(([file, content]) => flat(content, `${file.slice(0, -'.json'.length)}:`)));
}

function flat(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) throw new Error(`${path} holds neither words nor more keys`);
  return Object.entries(value).flatMap(([key, below]) => flat(below, path.endsWith(':') ? path + key : `${path}.${key}`));
}
