import { Worker } from 'node:worker_threads';
import type { Counted, Counting } from './count.ts';

/** Makes a publication in a thread of its own, so that nobody who types meanwhile waits for it. Rejects with what went wrong there. */
export function inThread(counting: Counting): Promise<Counted> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./counting-thread.ts', import.meta.url), { workerData: counting });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread that counts coverage ended with ${code}`)));
  });
}
