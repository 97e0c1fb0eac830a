import { Worker } from 'node:worker_threads';
import type { Counted, Counting } from './count.ts';

/**
 * Makes a publication in a thread of its own, so that nobody who types meanwhile waits for it. Rejects with what went wrong there, or once `signal`
 * is aborted: the thread ends then.
 */
export function inThread(counting: Counting, signal?: AbortSignal): Promise<Counted> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(new URL('./counting-thread.ts', import.meta.url), { workerData: counting });
    const end = (): void => void worker.terminate();
    signal?.addEventListener('abort', end, { once: true });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      signal?.removeEventListener('abort', end);
      reject(new Error(`The thread that counts coverage ended with ${code}`));
    });
  });
}
