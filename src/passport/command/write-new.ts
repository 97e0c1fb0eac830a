import { writeFile } from 'node:fs/promises';
import type { Line } from '../../reply.ts';
import { isFileError } from './told.ts';

/** Writes a file that was not there before and that only its owner on this machine can read; else gives the reason why not. */
export async function writeNew(path: string, content: string | Uint8Array): Promise<Line | undefined> {
  try {
    await writeFile(path, content, { flag: 'wx', mode: 0o600 });
    return undefined;
  } catch (error) {
    if (!isFileError(error)) throw error;
    return { key: error.code === 'EEXIST' ? 'export:problem.exists' : 'export:problem.unwritable', params: { path } };
  }
}
