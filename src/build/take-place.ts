import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Puts a folder that was built in the place of an older one. Somebody else who built at the same moment made the same. */
export async function takePlace(made: string, place: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true });
  const old = `${made}-old`;
  await rename(place, old).catch(unless('ENOENT'));
  await rename(made, place).catch(unless('ENOTEMPTY', 'EEXIST'));
  await Promise.all([old, made].map((folder) => rm(folder, { recursive: true, force: true })));
}

function unless(...codes: readonly string[]): (error: NodeJS.ErrnoException) => void {
  return (error) => {
    if (!codes.includes(error.code ?? '')) throw error;
  };
}
