import type { Locale } from '../../../dialogs/vocabulary.ts';
import { mannerOf } from '../../people/school.ts';
import { teamsOf } from '../../store/schools.ts';
import type { Store } from '../../store/store.ts';
import type { Words } from '../../words.ts';
import { passportPdf } from '../pdf/passport-pdf.ts';
import { takeAlong } from '../take-along.ts';
import type { Asked } from './arguments.ts';
import { exportingAt, noteFile, studentAt } from './student.ts';
import { refused, type Told } from './told.ts';
import { writeNew } from './write-new.ts';

/** What drawing needs besides the store: the time in epoch milliseconds, all words, and the language. */
type Drawing = { readonly now: number; readonly words: Words; readonly locale: Locale };

/** Draws a student's passport as a new PDF, with the words of their team. */
export async function drawTo(store: Store, asked: Asked, { now, words, locale }: Drawing): Promise<Told> {
  const { path, kind } = asked;
  const found = await store.transaction(async (tx) => {
    const at = await studentAt(tx, asked);
    if ('lines' in at) return at;
    const { student, school } = at;
    await noteFile(tx, student, now);
    const team = (await teamsOf(tx, student.tenantId)).find(({ id }) => id === student.teamId);
    const file = await takeAlong(tx, student, exportingAt(school, now));
    return { file, manner: mannerOf(school, team?.sourced_id ?? null) };
  });
  if ('lines' in found) return found;
  const problem = await writeNew(path, await passportPdf(found.file, kind, words.for({ locale, ...found.manner }), now));
  return problem ? refused(problem) : { done: true, lines: [{ key: 'export:drawn', params: { path } }] };
}
