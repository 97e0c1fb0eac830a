import { readFileSync } from 'node:fs';

/** Licences that ask no more than to be named. */
const FREE = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'ISC', 'MIT', 'MIT-0', 'Python-2.0', 'Unlicense', 'Zlib']); // prettier-ignore

/** Packages under other licences that were looked at one by one: their files are used as they are and never changed. */
const LOOKED_AT: Readonly<Record<string, string>> = {
  '@resvg/resvg-js': 'MPL-2.0',
  '@expo-google-fonts/atkinson-hyperlegible-next': 'MIT AND OFL-1.1',
  // Both are under MIT by the file that comes with them; their package.json does not say so.
  'escape-regexp-component': 'unknown',
  'png-js': 'unknown',
};

/** A package that the program needs to run. */
export type Dependency = { readonly name: string; readonly version: string; readonly licence: string };

type Lock = {
  readonly packages: Readonly<Record<string, { version?: string; license?: string; dev?: boolean; link?: boolean }>>;
};

/** The packages of a lock file that are installed without development dependencies, by name. */
export function dependenciesIn({ packages }: Lock): readonly Dependency[] {
  const found = Object.entries(packages).flatMap(([path, { version = '', license = 'unknown', dev, link }]) =>
    path === '' || dev || link ? [] : [{ name: path.slice(path.lastIndexOf('node_modules/') + 13), version, licence: license }],
  );
  const once = new Map(found.map((each) => [`${each.name}@${each.version}`, each]));
  return [...once.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** Whether a licence may be used without a look: every part of `AND`, any part of `OR`. */
export function isFree({ name, licence }: Dependency): boolean {
  const family = Object.keys(LOOKED_AT).find((known) => name === known || name.startsWith(`${known}-`));
  if (family !== undefined && LOOKED_AT[family] === licence) return true;
  return licence
    .replaceAll(/[()]/gu, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((each) => FREE.has(each.trim())));
}

/** `npm run licences`: prints every package with its licence; the exit code is 1 when one is unknown or asks for more. */
function licences(): void {
  const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as Lock;
  const all = dependenciesIn(lock);
  for (const { name, version, licence } of all) process.stdout.write(`${licence}\t${name}@${version}\n`);
  const wrong = all.filter((each) => !isFree(each));
  for (const { name, version, licence } of wrong)
    process.stderr.write(`${name}@${version} is under ${licence}: leave it out, or look at it and add it to src/licences.ts\n`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

if (import.meta.main) licences();
