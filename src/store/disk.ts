import { close, fdatasync, open } from 'node:fs';
import { promisify } from 'node:util';

/** Brings to the disk what was written to a file, without holding up the thread that asks. */
export type Disk = {
  /** Resolves once everything that was written until now is on the disk. Rejects when the disk refuses; what it has then nobody knows. */
  synced(): Promise<void>;
  /** Lets go of the file; it may be called again. */
  close(): Promise<void>;
};

const [opening, syncing, closing] = [promisify(open), promisify(fdatasync), promisify(close)];

/** The disk behind a file that is there when `synced` is first called, whoever writes to it. */
export function diskOf(file: string): Disk {
  let opened: Promise<number> | undefined;
  return {
    async synced() {
      opened ??= opening(file, 'r+');
      await syncing(await opened);
    },
    async close() {
      const last = opened;
      opened = undefined;
      if (last) await closing(await last);
    },
  };
}
