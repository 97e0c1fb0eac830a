import type { Log } from '../../log.ts';
import { tenantIds } from '../../store/schools.ts';
import type { Store } from '../../store/store.ts';
import type { WordsFor } from '../../words.ts';
import { problemLine } from './cli.ts';
import { importRoster } from './import.ts';
import type { Problem } from './problem.ts';
import { type QuestionHint, questionHints } from './question-hints.ts';
import { readRoster } from './read.ts';
import { importIfSound } from './watch.ts';

/** A school's folder has faults, so nothing of it was imported. `message` names each by file and line. */
class RosterError extends Error {
  readonly code = 'roster';
}

/**
 * Brings the store in line with the folder of a school at start and gives its tenant. `isServed`: people work with the school already, so that a
 * folder with faults, or half of one, keeps nobody from it; then the log tells, as while watching, and nothing is given. Otherwise rejects with
 * `RosterError`.
 */
export async function importAtStart(
  store: Store,
  folder: string,
  { isServed, log, now, ...atStart }: Omit<AtStart, 'now'> & { isServed: boolean; log: Log; now: () => number },
): Promise<string | null> {
  if (!isServed || (await store.transaction(tenantIds)).length === 0)
    return importSchool(store, folder, { ...atStart, now: now() });
  await importIfSound({ store, folder, now, log });
  return null;
}

/** What an import at start needs from outside: the moment, words for an operator, and where hints about the school's own questions go. */
type AtStart = { readonly now: number; readonly words: Pick<WordsFor, 't'>; readonly hint: (hint: QuestionHint) => void };

/** What a problem is told with that no cell holds: counts, lines, our own words, and of `school.json` the names of settings. */
const OURS = [
  'absent',
  'column',
  'columns',
  'competencies',
  'elements',
  'error',
  'expected',
  'first',
  'found',
  'length',
  'message',
  'most',
  'path',
  'phases',
];

/** A problem as it may stand in a log: the line tells where to look. Whatever a cell holds may be a name, also where an id or a day belongs. */
function withoutNames(problem: Problem): Problem {
  const params = Object.entries(problem.params).map(([name, value]) => [name, OURS.includes(name) ? value : '…'] as const);
  return { ...problem, params: Object.fromEntries(params) };
}

/** Brings the store in line with the folder of a school at start and gives its tenant. Rejects with `RosterError`; then nothing changed. */
export async function importSchool(store: Store, folder: string, { now, words, hint }: AtStart): Promise<string> {
  const read = await readRoster(folder);
  if ('problems' in read) {
    const problems = read.problems.map((problem) => `  - ${problemLine(withoutNames(problem), words)}`);
    throw new RosterError([`The school in ${folder} cannot be used:`, ...problems].join('\n'));
  }
  await importRoster(store, read.roster, now);
  questionHints(read.roster.questions, words).forEach(hint);
  return read.roster.school.tenantId;
}
