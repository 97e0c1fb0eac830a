import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dependenciesIn, isFree } from '../../src/licences.ts';

const of = (licence: string, name = 'x') => ({ name, version: '1.0.0', licence });

test('everything that the program needs to run may be used', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Parameters<typeof dependenciesIn>[0];
  const all = dependenciesIn(lock);
  expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(['botbuilder', 'restify', 'xstate']));
  expect(all.filter((each) => !isFree(each))).toEqual([]);
});

test('what is unknown, or asks for our own source, may not', () => {
  expect(
    ['unknown', 'GPL-3.0', 'AGPL-3.0-only', 'MIT AND GPL-2.0', 'MPL-2.0', 'SEE LICENSE IN x'].filter((each) => isFree(of(each))),
  ).toEqual([]);
  expect(['MIT', '(MIT OR GPL-3.0)', 'MIT AND ISC'].filter((each) => !isFree(of(each)))).toEqual([]);
});
