import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Log, toldOf } from '../../log.ts';
import type { Store } from '../../store/store.ts';
import { ROSTER_FILES } from './files.ts';
import { foreseeImport, importRoster, type ImportCounts } from './import.ts';
import { readRoster } from './read.ts';

/** What watching a folder needs from outside. `everyMs`: how often it is looked at. */
export type WatchParts = {
  readonly store: Store;
  readonly folder: string;
  readonly everyMs: number;
  readonly now: () => number;
  readonly log: Log;
};

/** More people leaving at once than this looks like half a file: an operator has to say so by command. */
const MOST_LEAVING = { people: 10, share: 0.2 };

/** How a folder looked: the mark of its files, and the mark that was dealt with. */
export type Looked = { readonly mark: string; readonly done: string };

/**
 * One look at a roster folder: once its files have changed and stand still, they are imported, unless they have faults or too many people
 * would leave at once; then the log tells and nothing changes. Rejects with what the database rejects with; then it comes round again.
 */
export async function lookAt({ store, folder, now, log }: Omit<WatchParts, 'everyMs'>, before: Looked): Promise<Looked> {
  const mark = await markOf(folder);
  if (mark !== before.mark || mark === before.done) return { mark, done: before.done };
  const read = await readRoster(folder);
  if ('problems' in read) {
    const places = read.problems.slice(0, 20).map(({ file, line, key }) => `${file}:${line} ${key}`);
    log.error({ code: 'roster-faulty', count: read.problems.length, places });
    return { mark, done: mark };
  }
  const { counts } = await foreseeImport(store, read.roster, now());
  if (looksHalf(counts.people)) {
    log.error({ code: 'roster-held-back', leaving: counts.people.left, remedy: 'npm run roster -- <folder> --dry-run' });
    return { mark, done: mark };
  }
  const done = await importRoster(store, read.roster, now());
  log.info({ code: 'roster-imported', ...done.people });
  return { mark, done: mark };
}

function looksHalf({ total, left }: ImportCounts['people']): boolean {
  return left > MOST_LEAVING.people && left > (total + left) * MOST_LEAVING.share;
}

/** Keeps looking at a folder that was imported just now. `close` waits for an import under way. */
export async function watchRoster(parts: WatchParts): Promise<{ close(): Promise<void> }> {
  const first = await markOf(parts.folder);
  let looked: Looked = { mark: first, done: first };
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    running ??= lookAt(parts, looked)
      .then((now) => {
        looked = now;
      })
      .catch((error: unknown) => parts.log.error({ code: 'roster-not-imported', ...toldOf(error) }))
      .finally(() => {
        running = undefined;
      });
  }, parts.everyMs);
  timer.unref();
  return {
    async close() {
      clearInterval(timer);
      await running;
    },
  };
}

/** Tells whether any file has come, gone or changed. */
async function markOf(folder: string): Promise<string> {
  const marks = Object.keys(ROSTER_FILES).map(async (name) => {
    const found = await stat(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
      throw error;
    });
    return found ? `${name} ${found.mtimeMs} ${found.size}` : `${name} absent`;
  });
  return (await Promise.all(marks)).join('\n');
}
