import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where the built server stands, and by what it is known of which sources it was made. */
export const BUILT_SERVER = join(ROOT, 'dist/server');
export const STAMP = 'made-of.txt';

const MADE_OF = ['src', 'dialogs'];

/** A mark of everything that the server is made of: another one as soon as a byte of it is another. */
export function markOfServer(): string {
  const hash = createHash('sha256')
    .update(process.version)
    .update(readFileSync(join(ROOT, 'package-lock.json')));
  for (const folder of MADE_OF) {
    const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    for (const file of files.toSorted()) hash.update(`\n${folder}/${file}\n`).update(readFileSync(join(ROOT, folder, file)));
  }
  return hash.digest('hex');
}

/** The file of the built server that stands for `src/<name>.ts`; undefined when there is none of these very sources. */
export function builtFrom(name: 'main' | 'start'): string | undefined {
  try {
    const made = readFileSync(join(BUILT_SERVER, STAMP), 'utf8');
    return made === markOfServer() ? join(BUILT_SERVER, `${name}.mjs`) : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
