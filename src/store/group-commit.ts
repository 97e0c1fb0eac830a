import { setTimeout as sleep } from 'node:timers/promises';
import type Sqlite from 'better-sqlite3';
import type { Kysely } from 'kysely';
import type { Codec } from './codec.ts';
import type { Disk } from './disk.ts';
import { codeOf, StoreError } from './errors.ts';
import { gather } from './gather.ts';
import type { Memory } from './memory.ts';
import { refuseNesting, runInside } from './nesting.ts';
import { forgetUnusedPages } from './pages.ts';
import type { Database } from './schema.ts';
import { BUSY_MS, runnerOf, type Statements } from './statements.ts';
import type { Store, Tx } from './store.ts';

type Parts = { sqlite: Sqlite.Database; statements: Statements; db: Kysely<Database>; codec: Codec; memory: Memory; disk: Disk };
type Job = {
  readonly fn: (tx: Tx) => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly since: number;
};

/** How long the log waits for other readers before it is emptied another time. */
const SHORT_WAIT_MS = 250;

/** How long to do other things before it is looked whether another program still writes. */
const LOOK_AGAIN_MS = 10;

/** How often it is tried whether the disk takes anything. */
const TRIED_MS = 1_000;

/** At most so many turns share one commit, so that the first of a long queue does not wait for the last. */
const BATCH = 64;

/**
 * The store on one SQLite connection. Turns that wait together share one COMMIT, which is the expensive part: each runs in
 * a savepoint of its own, so a turn that fails takes nothing with it. No turn hears that it succeeded before the commit is on the disk;
 * while it goes there, other work goes on, and turns that come meanwhile are the next batch. When the disk refuses, nothing is taken any
 * more: what it has then nobody knows before the next start.
 */
export function groupCommit({ sqlite, statements, db, codec, memory, disk }: Parts): Store {
  const run = runnerOf(statements, memory);
  const [begin, commit, savepoint, release] = ['BEGIN IMMEDIATE', 'COMMIT', 'SAVEPOINT turn', 'RELEASE turn'].map((text) =>
    statements.prepare(text),
  ) as [Sqlite.Statement, Sqlite.Statement, Sqlite.Statement, Sqlite.Statement];
  // Another program that writes is waited for in `begun`, beside other work; SQLite would stop everything meanwhile.
  sqlite.pragma('busy_timeout = 0');
  const changes = sqlite.prepare('select total_changes()').pluck();
  const dataVersion = sqlite.prepare('PRAGMA data_version').pluck();
  /** The commits of others that were seen. */
  let seen = dataVersion.get();
  const queue: Job[] = [];
  const tidying: PromiseWithResolvers<void>[] = [];
  let draining: Promise<void> | null = null;
  let closed = false;
  let broken: StoreError | undefined;
  const gathered = gather(transaction);

  function transaction<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      refuseNesting();
      if (closed) throw new StoreError('store-closed', 'The store was closed; open it again');
      if (broken) throw broken;
      queue.push({ fn, resolve: resolve as Job['resolve'], reject, since: performance.now() });
      draining ??= drain();
    });
  }

  async function drain(): Promise<void> {
    // Let all turns of this round of the event loop join the batch.
    await new Promise<void>((resolve) => setImmediate(resolve));
    gathered.take();
    try {
      while (queue.length > 0 || tidying.length > 0) {
        if (queue.length > 0) await commitBatch();
        emptyLog();
      }
    } finally {
      draining = null;
    }
  }

  /** Deleted bytes are overwritten in the file at once; the write-ahead log still has them until it is emptied, between two batches. */
  function emptyLog(): void {
    for (const { resolve, reject } of tidying.splice(0)) {
      try {
        // Whoever reads, such as a backup, may do so for long: turns must not wait for them.
        sqlite.pragma(`busy_timeout = ${SHORT_WAIT_MS}`);
        const [state] = sqlite.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
        if (state?.busy === 0) resolve();
        else
          reject(new StoreError('store-busy', 'Another program, such as a backup, reads the database; its log is emptied later'));
      } catch (error) {
        reject(storeError(error));
      } finally {
        sqlite.pragma('busy_timeout = 0');
      }
    }
  }

  async function commitBatch(): Promise<void> {
    const taken: Job[] = [];
    const settled: (() => void)[] = [];
    try {
      if (broken) throw broken;
      if (!(await begun())) return;
      forgetWhatOthersWrote();
      const before = changes.get();
      for (let job = queue.shift(); job; job = taken.length < BATCH ? queue.shift() : undefined) {
        taken.push(job);
        settled.push(await inSavepoint(job));
      }
      commit.run();
      if (changes.get() !== before) await disk.synced().catch(breakOver);
    } catch (error) {
      if (sqlite.inTransaction) sqlite.exec('ROLLBACK');
      memory.forget();
      const job = taken.length === 0 ? queue.shift() : undefined;
      for (const lost of job ? [job] : taken) lost.reject(storeError(error));
      return;
    }
    for (const settle of settled) settle();
  }

  /** Begins as soon as no other program writes; whoever waited too long for that is refused. False when nobody is left. */
  async function begun(): Promise<boolean> {
    for (; queue.length > 0; await sleep(LOOK_AGAIN_MS)) {
      try {
        begin.run();
        return true;
      } catch (error) {
        if (!codeOf(error).startsWith('SQLITE_BUSY')) throw error;
        while (queue[0] && performance.now() - queue[0].since >= BUSY_MS) queue.shift()?.reject(storeError(error));
      }
    }
    return false;
  }

  function breakOver(cause: unknown): never {
    broken = new StoreError(
      'store-failed',
      'The disk of the database refused what was written; look at the disk and start again',
      cause,
    );
    throw broken;
  }

  function forgetWhatOthersWrote(): void {
    const version = dataVersion.get();
    if (version !== seen) memory.forget();
    seen = version;
  }

  async function inSavepoint(job: Job): Promise<() => void> {
    savepoint.run();
    try {
      const value = await runInside({ db, run, engine: 'sqlite', codec, memory, sender: null }, job.fn);
      release.run();
      return () => job.resolve(value);
    } catch (error) {
      // A full disk or an I/O error ends the whole transaction by itself: then the batch is lost, not this turn alone.
      if (!sqlite.inTransaction) throw error;
      sqlite.exec('ROLLBACK TO turn');
      sqlite.exec('RELEASE turn');
      memory.forget();
      return () => job.reject(isDriverError(error) ? storeError(error) : error);
    }
  }

  /** A page of the file is written as it is: what cannot even take that takes nothing. */
  async function writesSomething(): Promise<void> {
    await transaction(async () => {
      const version = sqlite.pragma('user_version', { simple: true }) as number;
      sqlite.pragma(`user_version = ${version}`);
    });
  }

  let tried = { at: -Infinity, done: Promise.resolve() };

  return {
    engine: 'sqlite',
    transaction,
    unhurried: gathered.unhurried,
    attend: () => undefined,
    async ping() {
      if (broken) throw broken;
      try {
        disk.look();
      } catch (cause) {
        breakOver(cause);
      }
      const now = performance.now();
      if (now - tried.at >= TRIED_MS) tried = { at: now, done: writesSomething() };
      await tried.done;
    },
    async tidy() {
      gathered.take();
      forgetUnusedPages(codec);
      if (closed) return;
      const emptied = Promise.withResolvers<void>();
      tidying.push(emptied);
      draining ??= drain();
      await emptied.promise;
    },
    async close() {
      gathered.take();
      closed = true;
      while (draining) await draining;
      await db.destroy();
      if (sqlite.open) sqlite.close();
      disk.close();
    },
  };
}

function isDriverError(error: unknown): boolean {
  return codeOf(error).startsWith('SQLITE_');
}

function storeError(error: unknown): StoreError {
  const code = codeOf(error);
  if (error instanceof StoreError) return error;
  if (code.startsWith('SQLITE_BUSY')) return new StoreError('store-busy', 'Another program holds the database; stop it', error);
  if (code.startsWith('SQLITE_READONLY'))
    return new StoreError(
      'store-unwritable',
      'The file of the database cannot be written to; give this user the right to',
      error,
    );
  if (code.startsWith('SQLITE_FULL')) return new StoreError('store-full', 'The disk of the database is full; make room', error);
  return new StoreError('store-failed', `The database refused a change (${code || 'unknown'})`, error);
}
