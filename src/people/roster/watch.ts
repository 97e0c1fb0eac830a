import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Log, toldOf } from '../../log.ts';
import { type Rounds, startRounds } from '../../rounds.ts';
import type { Store } from '../../store/store.ts';
import { dayOf } from '../../days.ts';
import { ROSTER_FILES } from './files.ts';
import { looksHalf } from './half.ts';
import { foreseeImport, importRoster } from './import.ts';
import { readRoster } from './read.ts';

/** What bringing the store in line with a folder needs from outside. */
type FolderParts = {
  readonly store: Store;
  readonly folder: string;
  readonly now: () => number;
  readonly log: Log;
};

/** What watching a folder needs from outside. `everyMs`: how often it is looked at; `mark`: how its files looked when they were dealt with. */
export type WatchParts = FolderParts & { readonly everyMs: number; readonly mark: string };

/** So many places or people are named in a line of the log. */
const MOST_TOLD = 20;

/** How a folder looked: the mark of its files, and the mark that was dealt with. */
export type Looked = { readonly mark: string; readonly done: string };

/**
 * One look at a roster folder: once its files have changed and stand still, they are imported, unless they have faults or look like
 * half of them; then the log tells and nothing changes. Rejects with what the database rejects with; then it comes round again.
 */
export async function lookAt(parts: FolderParts, before: Looked): Promise<Looked> {
  const mark = await markOf(parts.folder);
  if (mark !== before.mark || mark === before.done) return { mark, done: before.done };
  await importIfSound(parts);
  return { mark, done: mark };
}

/** Brings the store in line with a folder, unless its files have faults or look like half of them: then the log tells and nothing changes. */
export async function importIfSound({ store, folder, now, log }: FolderParts): Promise<void> {
  const read = await readRoster(folder);
  if ('problems' in read) {
    const places = read.problems.slice(0, MOST_TOLD).map(({ file, line, key }) => `${file}:${line} ${key}`);
    log.error({ code: 'roster-faulty', count: read.problems.length, places });
    return;
  }
  const at = now();
  const foreseen = await foreseeImport(store, read.roster, at);
  const half = looksHalf(foreseen, read.roster, dayOf(at, read.roster.school.timeZone));
  if (half) {
    log.error({ code: 'roster-held-back', ...half, remedy: 'npm run roster -- <folder> --dry-run' });
    return;
  }
  const done = await importRoster(store, read.roster, now());
  log.info({ code: 'roster-imported', ...done.people });
  if (done.renamed.length === 0) return;
  const remedy = 'npm run roster -- <folder> --unbind <sourcedId>';
  log.warn({ code: 'roster-logins-changed', count: done.renamed.length, people: done.renamed.slice(0, MOST_TOLD), remedy });
}

/** Keeps looking at a folder that was dealt with at the start. `close` waits for an import under way. */
export function watchRoster(parts: WatchParts): Rounds {
  let looked: Looked = { mark: parts.mark, done: parts.mark };
  const { everyMs, log } = parts;
  const failed = (error: unknown): void => log.error({ code: 'roster-not-imported', ...toldOf(error) });
  return startRounds({ firstMs: everyMs, everyMs, failed }, async () => {
    looked = await lookAt(parts, looked);
  });
}

/** How the files of a folder look: another mark when any has come, gone or changed. */
export async function markOf(folder: string): Promise<string> {
  const marks = Object.keys(ROSTER_FILES).map(async (name) => {
    const found = await stat(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
      throw error;
    });
    return found ? `${name} ${found.mtimeMs} ${found.size}` : `${name} absent`;
  });
  return (await Promise.all(marks)).join('\n');
}
