import type { Store } from '../../store/store.ts';
import { takeAlong } from '../take-along.ts';
import type { Asked } from './arguments.ts';
import { exportingAt, noteFile, studentAt } from './student.ts';
import { refused, type Told } from './told.ts';
import { writeNew } from './write-new.ts';

/** Writes a student's passport to a new file that only its owner on this machine can read. */
export async function exportTo(store: Store, asked: Asked, { now }: { readonly now: number }): Promise<Told> {
  const found = await store.transaction(async (tx) => {
    const at = await studentAt(tx, asked);
    if ('lines' in at) return at;
    await noteFile(tx, at.student, now);
    return { file: await takeAlong(tx, at.student, exportingAt(at.school, now)) };
  });
  if ('lines' in found) return found;
  const { file } = found;
  const { path } = asked;
  const problem = await writeNew(path, `${JSON.stringify(file, null, 2)}\n`);
  if (problem) return refused(problem);
  const { entries, agreements, conversations } = file;
  const counts = { entries: entries.length, agreements: agreements.length, conversations: conversations.length };
  return { done: true, lines: [{ key: 'export:exported', params: { path, ...counts } }] };
}
