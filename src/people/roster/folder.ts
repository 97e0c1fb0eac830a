import type { Store } from '../../store/store.ts';
import type { WordsFor } from '../../words.ts';
import { problemLine } from './cli.ts';
import { importRoster } from './import.ts';
import { readRoster } from './read.ts';

/** A school's folder has faults, so nothing of it was imported. `message` names each by file and line. */
class RosterError extends Error {
  readonly code = 'roster';
}

/** Brings the store in line with the folder of a school at start and gives its tenant. Rejects with `RosterError`; then nothing changed. */
export async function importSchool(store: Store, folder: string, now: number, words: Pick<WordsFor, 't'>): Promise<string> {
  const read = await readRoster(folder);
  if ('problems' in read) {
    const problems = read.problems.map((problem) => `  - ${problemLine(problem, words)}`);
    throw new RosterError([`The school in ${folder} cannot be used:`, ...problems].join('\n'));
  }
  await importRoster(store, read.roster, now);
  return read.roster.school.tenantId;
}
