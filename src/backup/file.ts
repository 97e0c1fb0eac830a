import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { link, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { createTally, type Tally } from './rows.ts';

/** What a backup says of itself. `migration`: the last change of the schema that its rows know. */
export type Head = { readonly lemniscaat: 'backup'; readonly format: 1; readonly migration: string; readonly madeAt: string };
export type Tallies = Readonly<Record<string, Tally>>;

/** A row of a table as text. */
export type Line = readonly [table: string, row: string];

type BackupErrorCode =
  | 'backup-exists'
  | 'backup-missing'
  | 'backup-damaged'
  | 'backup-newer'
  | 'backup-not-empty'
  | 'backup-nothing'
  | 'backup-unequal'
  | 'backup-unwritable'
  | 'backup-unreadable';

/** What is wrong with a file or with putting it back, in a sentence with its remedy. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly code: BackupErrorCode;

  constructor(code: BackupError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Writes a backup, for its owner's eyes alone, and gives what is in it. The file is there whole or not at all, also when this is broken off: then
 * a `….part` is left beside it. An older one is never written over.
 */
export async function writeBackup(
  file: string,
  head: Omit<Head, 'lemniscaat' | 'format'>,
  lines: AsyncIterable<Line>,
): Promise<Tallies> {
  const part = `${file}.${randomUUID()}.part`;
  let tallies: Tallies = {};
  async function* text() {
    yield `${JSON.stringify({ lemniscaat: 'backup', format: 1, ...head })}\n`;
    const counted = new Map<string, ReturnType<typeof createTally>>();
    for await (const [table, row] of lines) {
      const tally = counted.get(table) ?? createTally();
      counted.set(table, tally);
      tally.add(row);
      yield `${JSON.stringify(table)} ${row}\n`;
    }
    tallies = results(counted);
    yield `${JSON.stringify({ tables: tallies })}\n`;
  }
  if (existsSync(file)) throw exists(file);
  try {
    await pipeline(Readable.from(text()), createGzip(), createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true }));
    await giveName(part, file);
  } catch (error) {
    const { code = '', syscall } = error as NodeJS.ErrnoException;
    // What the database tells has no name of a call to the system.
    if (syscall === undefined || !FILE_CODES.has(code)) throw error;
    throw new BackupError(
      'backup-unwritable',
      `${file} cannot be written (${code}); look at the folder, its rights and its space`,
    );
  } finally {
    // Where nothing could be written nothing can be taken away either.
    await rm(part, { force: true }).catch(() => {});
  }
  return tallies;
}

/** What the system says of a folder or a file that cannot be used. */
const FILE_CODES = new Set([
  'EACCES',
  'EDQUOT',
  'EFBIG',
  'EIO',
  'EISDIR',
  'ENAMETOOLONG',
  'ENOENT',
  'ENOSPC',
  'ENOTDIR',
  'EPERM',
  'EROFS',
]);

/** Gives a file that is whole its name, unless that was taken meanwhile. */
async function giveName(part: string, file: string): Promise<void> {
  try {
    await link(part, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw exists(file);
    // A disk that knows no second name for a file, as some that are shared.
    await rename(part, file);
  }
}

function exists(file: string): BackupError {
  return new BackupError('backup-exists', `${file} is there already; name another file`);
}

/** Reads a backup line by line. The head comes first, then `each` hears every row; gives what the file says is in it. Rejects when it is not whole. */
export async function readBackup(
  file: string,
  each: (line: Line, head: Head) => Promise<void> | void,
): Promise<{ head: Head; tallies: Tallies }> {
  const counted = new Map<string, ReturnType<typeof createTally>>();
  let head: Head | undefined;
  let said: Tallies | undefined;
  try {
    for await (const text of linesIn(file)) {
      if (head === undefined) head = headIn(text);
      else if (text.startsWith('{')) said = (JSON.parse(text) as { tables: Tallies }).tables;
      else {
        const at = text.indexOf(' ');
        const line = [JSON.parse(text.slice(0, at)) as string, text.slice(at + 1)] as const;
        const tally = counted.get(line[0]) ?? createTally();
        counted.set(line[0], tally);
        tally.add(line[1]);
        await each(line, head);
      }
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new BackupError('backup-missing', `There is no file ${file}`);
    if (FILE_CODES.has(code))
      throw new BackupError('backup-unreadable', `${file} cannot be read (${code}); look at its name and its rights`);
    if (!code.startsWith('Z_') && !(error instanceof SyntaxError)) throw error;
    throw damaged(file);
  }
  if (head === undefined || said === undefined || JSON.stringify(said) !== JSON.stringify(results(counted))) throw damaged(file);
  return { head, tallies: said };
}

async function* linesIn(file: string): AsyncIterable<string> {
  const unzipped = createGunzip().setEncoding('utf8');
  const source = createReadStream(file);
  source.on('error', (error) => unzipped.destroy(error));
  source.pipe(unzipped);
  let rest = '';
  for await (const part of unzipped as AsyncIterable<string>) {
    const lines = `${rest}${part}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function headIn(text: string): Head {
  const head = JSON.parse(text) as Partial<Head>;
  if (head.lemniscaat !== 'backup') throw new SyntaxError('No backup');
  if (head.format !== 1)
    throw new BackupError('backup-newer', 'This backup was made by a newer version; restore it with that one');
  return head as Head;
}

function results(counted: ReadonlyMap<string, ReturnType<typeof createTally>>): Tallies {
  return Object.fromEntries(
    [...counted].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([name, tally]) => [name, tally.result()]),
  );
}

function damaged(file: string): BackupError {
  return new BackupError('backup-damaged', `${file} is no backup of this program, or not the whole of one; take another`);
}
