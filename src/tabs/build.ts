import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageConfig } from './page-config.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
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
  await takePlace(made);
  tell(`Built in ${((performance.now() - from) / 1000).toFixed(1)} s`);
}

async function takePlace(made: string): Promise<void> {
  await mkdir(join(ROOT, 'dist'), { recursive: true });
  const old = `${made}-old`;
  await rename(BUILT_PAGE, old).catch(unless('ENOENT'));
  // Somebody else who built at the same moment made the same.
  await rename(made, BUILT_PAGE).catch(unless('ENOTEMPTY', 'EEXIST'));
  await Promise.all([old, made].map((folder) => rm(folder, { recursive: true, force: true })));
}

async function markOfSources(): Promise<string> {
  const hash = createHash('sha256');
  const files: string[] = [];
  for await (const entry of glob(MADE_OF, { cwd: ROOT, withFileTypes: true }))
    if (entry.isFile()) files.push(join(entry.parentPath, entry.name));
  for (const file of files.toSorted()) hash.update(file.slice(ROOT.length)).update(await readFile(file));
  return hash.digest('hex');
}

function unless(...codes: readonly string[]): (error: NodeJS.ErrnoException) => void {
  return (error) => {
    if (!codes.includes(error.code ?? '')) throw error;
  };
}
