import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../build/fresh.ts';
import { takePlace } from '../build/take-place.ts';
import { pageConfig } from './page-config.ts';

const MADE_OF = [
  'src/tabs/web/**/*',
  'src/tabs/page-config.ts',
  'src/text.ts',
  'dialogs/vocabulary.ts',
  'locales/*/{tab,common,dashboard,rules,panel}.json',
  'package-lock.json',
];

/** Where the built page stands. */
export const BUILT_PAGE = join(ROOT, 'dist/tabs');
const STAMP = join(BUILT_PAGE, 'made-of.txt');

/**
 * Builds the page of the tab when there is none, or when something that it is made of has changed. `tell` hears a line before and after.
 * Several may build at once: each into a folder of its own, which then takes the place of the old one.
 */
export async function buildPage(tell: (line: string) => void): Promise<void> {
  const mark = await markOfSources();
  if ((await readFile(STAMP, 'utf8').catch(() => '')) === mark) return;
  tell('Building the passport tab, once…');
  const from = performance.now();
  const made = join(ROOT, 'dist', `tabs-${process.pid}`);
  const { build } = await import('vite');
  await build(pageConfig(made));
  await writeFile(join(made, 'made-of.txt'), mark);
  await takePlace(made, BUILT_PAGE);
  tell(`Built in ${((performance.now() - from) / 1000).toFixed(1)} s`);
}

async function markOfSources(): Promise<string> {
  const hash = createHash('sha256');
  const files: string[] = [];
  for await (const entry of glob(MADE_OF, { cwd: ROOT, withFileTypes: true }))
    if (entry.isFile()) files.push(join(entry.parentPath, entry.name));
  for (const file of files.toSorted()) hash.update(file.slice(ROOT.length)).update(await readFile(file));
  return hash.digest('hex');
}
