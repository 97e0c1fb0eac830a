import { closeSync, fdatasync, openSync, realpathSync } from 'node:fs';
import { promisify } from 'node:util';

/** Brings to the disk what was written to a file, without holding up the thread that asks. */
export type Disk = {
  /** Resolves once everything that was written until now is on the disk. Rejects when the disk refuses; what it has then nobody knows. */
  synced(): Promise<void>;
  /** Lets go of the file; it may be called again. */
  close(): void;
};

const syncing = promisify(fdatasync);

/** The disk behind the write-ahead log of an open SQLite database, which stands beside the file itself, wherever that was linked from. */
export function diskOfLog(database: string): Disk {
  const file = openSync(`${realpathSync(database)}-wal`, 'r+');
  let isOpen = true;
  return {
    synced: () => syncing(file),
    close() {
      if (isOpen) closeSync(file);
      isOpen = false;
    },
  };
}
