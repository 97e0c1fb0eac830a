import { closeSync, fdatasync, openSync, realpathSync, statSync } from 'node:fs';
import { promisify } from 'node:util';

/** Brings to the disk what was written to a file, without holding up the thread that asks. */
export type Disk = {
  /** Resolves once everything that was written until now is on the disk. Rejects when the disk refuses; what it has then nobody knows. */
  synced(): Promise<void>;
  /** Fails when the files are no longer where they were opened: what is written goes nowhere then, and nothing tells of it. */
  look(): void;
  /** Lets go of the file; it may be called again. */
  close(): void;
};

const syncing = promisify(fdatasync);

/** How often it is looked whether the files are still there, milliseconds. */
const LOOK_MS = 1_000;

/** The disk behind the write-ahead log of an open SQLite database, which stands beside the file itself, wherever that was linked from. */
export function diskOfLog(database: string): Disk {
  const log = `${realpathSync(database)}-wal`;
  const file = openSync(log, 'r+');
  const opened = [database, log].map((path) => ({ path, inode: statSync(path).ino }));
  let isOpen = true;
  let lookedAt = performance.now();

  function look(): void {
    lookedAt = performance.now();
    for (const { path, inode } of opened) {
      if (statSync(path, { throwIfNoEntry: false })?.ino !== inode) throw new Error(`${path} was taken away or replaced`);
    }
  }

  return {
    async synced() {
      await syncing(file);
      if (performance.now() - lookedAt >= LOOK_MS) look();
    },
    look,
    close() {
      if (isOpen) closeSync(file);
      isOpen = false;
    },
  };
}
