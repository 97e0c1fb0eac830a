import { open } from 'node:fs/promises';
import { holdPerson } from '../../store/people.ts';
import type { Store } from '../../store/store.ts';
import { newId } from '../../store/uuid7.ts';
import { bringAlong } from '../import.ts';
import { isOf, LARGEST, readPassportFile } from '../read-file.ts';
import { takeAlong } from '../take-along.ts';
import type { Asked } from './arguments.ts';
import { calledIn, exportingAt, studentAt } from './student.ts';
import { isFileError, refused, type Told } from './told.ts';

/** Puts a file that a student brought into their passport here: all of it, or nothing with the reasons. */
export async function importFrom(store: Store, asked: Asked, { now }: { readonly now: number }): Promise<Told> {
  const { path } = asked;
  const bytes = await read(path);
  if (!bytes) return refused({ key: 'export:problem.unreadable', params: { path } });
  const brought = readPassportFile(bytes, now);
  if ('problems' in brought) return refused(...brought.problems);
  const { file } = brought;
  return store.transaction(async (tx) => {
    const at = await studentAt(tx, asked);
    if ('lines' in at) return at;
    const { student, school } = at;
    const upn = calledIn(asked.student);
    if (student.leftOn !== null) return refused({ key: 'export:problem.left', params: { upn } });
    if (!isOf(file, student)) return refused({ key: 'export:problem.otherName', params: { upn } });
    // Whoever brings the same file at the same moment finds all of it there.
    await holdPerson(tx, student);
    const here = await takeAlong(tx, student, exportingAt(school, now));
    const whose = { tenantId: student.tenantId, studentId: student.id };
    const counts = await bringAlong(tx, file, { ...whose, here, newId: () => newId(now) });
    return { done: true, lines: [{ key: 'export:imported', params: counts }] };
  });
}

/** The bytes of a file, at most one more than may be read; undefined when there is no such file. */
async function read(path: string): Promise<Uint8Array | undefined> {
  try {
    await using file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LARGEST + 1), 0, LARGEST + 1, 0);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    if (isFileError(error)) return undefined;
    throw error;
  }
}
