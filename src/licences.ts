import { readFileSync } from 'node:fs';
import { goOnUnread } from './unread.ts';

/** Licences that ask no more than to be named. */
const FREE = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'ISC', 'MIT', 'MIT-0', 'Python-2.0', 'Unlicense', 'Zlib']); // prettier-ignore

/** Packages under other licences that were looked at one by one: their files are used as they are and never changed. */
const LOOKED_AT: Readonly<Record<string, string>> = {
  '@resvg/resvg-js': 'MPL-2.0',
  '@expo-google-fonts/atkinson-hyperlegible-next': 'MIT AND OFL-1.1',
  '@expo-google-fonts/noto-sans': 'MIT AND OFL-1.1',
  '@expo-google-fonts/noto-sans-arabic': 'MIT AND OFL-1.1',
  '@expo-google-fonts/noto-sans-ethiopic': 'MIT AND OFL-1.1',
};

/** Packages whose package.json names no licence, of this version alone: the licence, and the file in them that gives it. */
export const TOLD_ELSEWHERE: Readonly<Record<string, { readonly licence: string; readonly file: string }>> = {
  'escape-regexp-component@1.0.2': { licence: 'MIT', file: 'Readme.md' },
  'png-js@2.0.0': { licence: 'MIT', file: 'LICENSE' },
};

/**
 * What the pages of the tabs import by name (`src/tabs/web`). Vite puts it into the files that schools serve, with all that it needs, though
 * it is installed for development only.
 */
export const IN_PAGES: readonly string[] = ['@fluentui/react-charts', '@fluentui/react-components', '@microsoft/teams-js', 'i18next', 'react', 'react-dom']; // prettier-ignore

/** A package that the program needs to run, or that is in a page that it serves. `file`: where the licence is told when package.json does not. */
export type Dependency = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly file?: string;
  readonly inPages?: boolean;
};

type Locked = { version?: string; license?: string; dev?: boolean; link?: boolean; dependencies?: Record<string, string> };
type Lock = { readonly packages: Readonly<Record<string, Locked>> };

const FOLDER = 'node_modules/';

/** The packages of a lock file that are installed without development dependencies or are in the pages, by name. */
export function dependenciesIn(lock: Lock): readonly Dependency[] {
  const pages = inPages(lock);
  const found = Object.entries(lock.packages).flatMap(([path, { version = '', license, dev, link }]): Dependency[] => {
    if (path === '' || link || (dev && !pages.has(path))) return [];
    const name = path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);
    const told = license === undefined ? TOLD_ELSEWHERE[`${name}@${version}`] : undefined;
    return [{ name, version, licence: license ?? 'unknown', ...told, ...(pages.has(path) ? { inPages: true } : {}) }];
  });
  const once = new Map(found.map((each) => [`${each.name}@${each.version} ${each.inPages ?? ''}`, each]));
  return [...once.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** Where the lock file has what the pages import, and all that those need in turn. It may be more than Vite keeps of it, and is never less. */
function inPages({ packages }: Lock): ReadonlySet<string> {
  const found = new Set<string>();
  const toFind = IN_PAGES.map((name) => ({ from: '', name }));
  for (const { from, name } of toFind) {
    const path = placesFor(from, name).find((place) => Object.hasOwn(packages, place));
    if (path === undefined || found.has(path)) continue;
    found.add(path);
    toFind.push(...Object.keys(packages[path]?.dependencies ?? {}).map((needed) => ({ from: path, name: needed })));
  }
  return found;
}

/** Where Node looks for a package, the nearest first. */
function placesFor(from: string, name: string): readonly string[] {
  const inner = from.split(`/${FOLDER}`).map((_, index, parts) => parts.slice(0, index + 1).join(`/${FOLDER}`));
  return [
    ...inner
      .filter((path) => path !== '')
      .toReversed()
      .map((path) => `${path}/${FOLDER}${name}`),
    `${FOLDER}${name}`,
  ];
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

/** `npm run licences`: prints every package with its licence, and whether it is in the pages; the exit code is 1 when one is unknown or asks for more. */
function licences(): void {
  goOnUnread(process);
  const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as Lock;
  const all = dependenciesIn(lock);
  for (const { name, version, licence, file, inPages: isInPages } of all) {
    const where = [isInPages ? 'in the pages' : '', file === undefined ? '' : `by its ${file}`].filter((each) => each !== '');
    process.stdout.write(`${licence}\t${name}@${version}${where.length > 0 ? `\t${where.join(', ')}` : ''}\n`);
  }
  const wrong = all.filter((each) => !isFree(each));
  for (const { name, version, licence } of wrong)
    process.stderr.write(`${name}@${version} is under ${licence}: leave it out, or look at it and add it to src/licences.ts\n`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

if (import.meta.main) licences();
