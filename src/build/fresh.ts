import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where the built server stands, and the file that tells of which sources it was made: a mark of them, and their names, a line each. */
export const BUILT_SERVER = join(ROOT, 'dist/server');
export const STAMP = 'made-of.txt';

/** A mark of sources, by name: another one as soon as a byte of them is another, or the libraries or Node are. */
export function markOf(sources: Iterable<readonly [name: string, text: string | Buffer]>): string {
  const hash = createHash('sha256')
    .update(process.version)
    .update(readFileSync(join(ROOT, 'package-lock.json')));
  for (const [name, text] of sources) hash.update(`\n${name}\n`).update(text);
  return hash.digest('hex');
}

/** The file of the built server that stands for `src/<name>.ts`; undefined when there is none of these very sources. */
export function builtFrom(name: 'main' | 'start'): string | undefined {
  try {
    const [mark, ...names] = readFileSync(join(BUILT_SERVER, STAMP), 'utf8').split('\n');
    const sources = names.map((source) => [source, readFileSync(join(ROOT, source))] as const);
    return mark === markOf(sources) ? join(BUILT_SERVER, `${name}.mjs`) : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
