import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Complain, complaints, type Problem } from './problem.ts';

/** The files of a roster folder; the optional ones may be absent. */
export const ROSTER_FILES = {
  'school.json': 'required',
  'orgs.csv': 'required',
  'users.csv': 'required',
  'roles.csv': 'required',
  'classes.csv': 'optional',
  'enrollments.csv': 'optional',
  'guides.csv': 'required',
  'placements.csv': 'optional',
  'questions.csv': 'optional',
} as const;
export type RosterFile = keyof typeof ROSTER_FILES;

/** The texts of a roster folder; an absent optional file has none. */
export type RosterTexts = Readonly<Partial<Record<RosterFile, string>>>;

/** Reads the folder. A file that is absent, empty, unreadable or not UTF-8 is a problem; of a folder that is not there only that is told, by its whole path. */
export async function readFiles(folder: string): Promise<{ texts: RosterTexts; problems: Problem[] }> {
  if (!(await isFolder(folder)))
    return { texts: {}, problems: [{ file: resolve(folder), line: 0, key: 'roster:noFolder', params: {} }] };
  const names = Object.keys(ROSTER_FILES) as RosterFile[];
  const read = await Promise.all(names.map(async (name) => [name, await readOne(folder, name)] as const));
  const texts = Object.fromEntries(read.flatMap(([name, { text }]) => (text === undefined ? [] : [[name, text]])));
  return { texts, problems: read.flatMap(([, { problems }]) => problems) };
}

/** A way there that this user may not go counts as none. */
async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch((error: unknown) => {
    if (error instanceof Error && 'syscall' in error) return null;
    throw error;
  });
  return found?.isDirectory() ?? false;
}

async function readOne(folder: string, name: RosterFile): Promise<{ text?: string; problems: Problem[] }> {
  const { problems, complain } = complaints(name);
  const bytes = await bytesOf(join(folder, name), name, complain);
  if (bytes === undefined) return { problems };
  const text = textOf(bytes, complain);
  if (text === undefined) return { problems };
  if (text.trim() === '') complain(0, 'roster:empty');
  return { text, problems };
}

async function bytesOf(path: string, name: RosterFile, complain: Complain): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    if (!absent) complain(0, 'roster:unreadable');
    else if (ROSTER_FILES[name] === 'required') complain(0, 'roster:missing');
    return undefined;
  }
}

function textOf(bytes: Uint8Array, complain: Complain): string | undefined {
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  const first = lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1')));
  complain(first + 1, 'roster:encoding');
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
