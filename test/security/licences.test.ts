import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dependenciesIn, IN_PAGES, isFree, TOLD_ELSEWHERE } from '../../src/licences.ts';

const of = (licence: string, name = 'x') => ({ name, version: '1.0.0', licence });
const LOCK = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Parameters<typeof dependenciesIn>[0];

test('everything that the program needs to run, or serves in a page, may be used', () => {
  const all = dependenciesIn(LOCK);
  expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(['botbuilder', 'restify', 'xstate']));
  expect(all.filter((each) => !isFree(each))).toEqual([]);
});

test('what the pages import is in the list, and with it what that needs in turn', () => {
  const imported = globSync('src/tabs/web/**/*.{ts,tsx}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/from '((?:@[^/']+\/)?[^./'][^/']*)/gu)].map(([, name]) => name),
  );
  expect([...new Set(imported)].toSorted()).toEqual(IN_PAGES.toSorted());
  const inPages = dependenciesIn(LOCK).filter((each) => each.inPages);
  expect(inPages.map(({ name }) => name)).toEqual(
    expect.arrayContaining([...IN_PAGES, 'scheduler', '@griffel/core', 'd3-shape']),
  );
});

test('of packages that need one of another version than the rest, that one is named', () => {
  const packages = {
    'node_modules/react': { version: '1.0.0', license: 'MIT', dev: true, dependencies: { inner: '1', other: '1' } },
    'node_modules/react/node_modules/inner': { version: '1.0.0', license: 'GPL-3.0', dev: true, dependencies: { other: '1' } },
    'node_modules/inner': { version: '2.0.0', license: 'MIT', dev: true },
    'node_modules/other': { version: '3.0.0', license: 'ISC' },
  };
  const told = dependenciesIn({ packages }).map(({ name, version, inPages }) => [name, version, inPages]);
  expect(told).toEqual([
    ['inner', '1.0.0', true],
    ['other', '3.0.0', true],
    ['react', '1.0.0', true],
  ]);
});

test('a licence that package.json does not name is in the file that is named instead', () => {
  for (const [known, { licence, file }] of Object.entries(TOLD_ELSEWHERE)) {
    const folder = `node_modules/${known.slice(0, known.lastIndexOf('@'))}`;
    const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
      version: string;
      license?: string;
    };
    expect([license, known.endsWith(`@${version}`), readFileSync(`${folder}/${file}`, 'utf8').includes(licence)]).toEqual([undefined, true, true]); // prettier-ignore
  }
});

test('what is unknown, or asks for our own source, may not', () => {
  expect(
    ['unknown', 'GPL-3.0', 'AGPL-3.0-only', 'MIT AND GPL-2.0', 'MPL-2.0', 'SEE LICENSE IN x'].filter((each) => isFree(of(each))),
  ).toEqual([]);
  expect(['MIT', '(MIT OR GPL-3.0)', 'MIT AND ISC'].filter((each) => !isFree(of(each)))).toEqual([]);
});
