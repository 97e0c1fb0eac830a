import { readFileSync, globSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SCRIPTS = ['preinstall', 'install', 'postinstall'];

type Manifest = { readonly name: string; readonly scripts?: Readonly<Record<string, string>> };
const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

test('while it is installed only the package `node` runs something; nothing that comes built is built', () => {
  const { allowScripts } = read<{ allowScripts: Record<string, boolean> }>(`${ROOT}package.json`);
  expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(['node']);
  const scripted = globSync(['node_modules/*/package.json', 'node_modules/@*/*/package.json'], { cwd: ROOT })
    .map((file) => read<Manifest>(`${ROOT}${file}`))
    .filter(({ scripts = {} }) => SCRIPTS.some((name) => name in scripts))
    .map(({ name }) => name);
  // npm builds what has such a file, whatever its manifest says.
  const built = globSync('node_modules/*/binding.gyp', { cwd: ROOT }).map((file) => relative('node_modules', dirname(file)));
  const unsaid = [...scripted, ...built].filter((name) => !Object.hasOwn(allowScripts, name));
  expect(unsaid.filter((name) => name !== 'fsevents')).toEqual([]);
});

test('nor by an npm that knows no `allowScripts`: the lock file says of what comes built that it is no package to build', () => {
  type Locked = { readonly gypfile?: boolean; readonly optional?: boolean };
  const { packages } = read<{ packages: Record<string, Locked> }>(`${ROOT}package-lock.json`);
  const built = globSync('node_modules/*/binding.gyp', { cwd: ROOT }).map((file) => packages[dirname(file)]);
  expect(built.filter((locked) => locked?.gypfile !== false && locked?.optional !== true)).toEqual([]);
  expect(packages['node_modules/better-sqlite3']?.gypfile).toBe(false);
});
